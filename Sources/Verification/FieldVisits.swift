import Dossier
import Law

/// What the dossier says of each establishment that a field half-day may name, derived anew.
///
/// A visit is due (a fiche, its update, an action, the study of a post), or it is prevention; then the establishment must have been left
/// alone for the months of `repos_mois`. The reasons follow from the dossier, and the score only orders them, so it is not checked.
struct FieldVisits {
  private let service: Service
  /// The latest first exam that a second one must follow, by establishment.
  private let lastFirstExam: [EstablishmentID: CivilDate]
  /// Workers in post on the first day, and those old enough in an exposed post.
  private var present: [EstablishmentID: Int] = [:]
  private var worn: [EstablishmentID: Int] = [:]
  private let servedTeams: Set<TeamID>

  init(_ service: Service, expectations: Expectations, dossier: Dossier) {
    self.service = service
    var exams: [EstablishmentID: CivilDate] = [:]
    for visit in expectations.appointments.lazy.flatMap(\.visits) where visit.nature == .secondExamen {
      guard visit.obligation.organiser == .service else { continue }
      exams[visit.obligation.establishment] = max(
        exams[visit.obligation.establishment] ?? visit.obligation.trigger, visit.obligation.trigger)
    }
    lastFirstExam = exams
    let medecins = service.staff.professionals.filter { $0.role == .medecin && $0.status == .enPoste }
    servedTeams = Set(medecins.flatMap { $0.teams.map(\.team) })
    let start = service.horizon.start
    let years = service.parameters.prevention.wearAge
    dossier.forEachWorker { history, lines in
      for employment in lines.lazy.map(\.employment) where employment.hired <= start {
        if let last = employment.lastDay, last < start { continue }
        present[employment.establishment, default: 0] += 1
        if employment.birth.adding(years: years) <= start, FieldVisits.exposes(employment, history.facts, start) {
          worn[employment.establishment, default: 0] += 1
        }
      }
    }
  }

  /// A code is in force by its dated facts when it has some, else by the list of the employment.
  private static func exposes(_ employment: Employment, _ facts: [DatedFact], _ day: CivilDate) -> Bool {
    let listed = employment.exposuresEnd.map { $0 >= day } ?? true
    return Exposure.allCases.contains { exposure in
      let dated = facts.filter {
        $0.code == .exposure(exposure) && ($0.establishment ?? employment.establishment) == employment.establishment
      }
      if dated.isEmpty { return listed && employment.exposures.has(exposure) }
      return dated.contains { $0.start <= day && day <= $0.end ?? day }
    }
  }

  /// What is due in an establishment by the horizon's end.
  ///
  /// - Source: Code du travail, art. R4624-42 (study of the post), R4624-46 and R4624-47 (fiche); décret 2022-653 (update, action).
  func due(_ establishment: Establishment) -> [FieldReason] {
    var reasons: [FieldReason] = []
    if let exam = lastFirstExam[establishment.id], establishment.lastAction.map({ $0 < exam }) ?? true { reasons.append(.etudeDePoste) }
    let (fiche, action) = days(establishment)
    if let fiche, fiche <= service.horizon.end { reasons.append(establishment.fiche == nil ? .ficheEntreprise : .miseAJour) }
    if let action, action <= service.horizon.end { reasons.append(.action) }
    return reasons
  }

  /// The day from which the fiche, and the day from which the action, is due.
  private func days(_ establishment: Establishment) -> (fiche: CivilDate?, action: CivilDate?) {
    let parameters = service.parameters
    var fiche = establishment.joined?.adding(years: 1)
    if let last = establishment.fiche { fiche = last.adding(years: parameters.ficheYears) }
    var since = establishment.joined
    if let last = establishment.lastAction { since = since.map { max($0, last) } ?? last }
    return (fiche, since?.adding(years: parameters.actionYears))
  }

  /// What a line must say of an establishment.
  func expected(_ establishment: Establishment) -> FieldVisit {
    let (fiche, action) = days(establishment)
    let reasons = due(establishment)
    let day = fiche.map { min($0, action ?? $0) } ?? action
    return FieldVisit(establishment.id, reasons: reasons.isEmpty ? prevention(establishment) : reasons, due: day)
  }

  private func prevention(_ establishment: Establishment) -> [FieldReason] {
    let weights = service.parameters.prevention
    let headcount = establishment.headcount ?? present[establishment.id] ?? 0
    var reasons: [FieldReason] = []
    // A thousandth of the score at least: the rest is rounded to nothing.
    if weights.smallFirmWeight > 0, headcount > 0, 1000 * (weights.smallFirmHeadcount - headcount) >= weights.smallFirmHeadcount {
      reasons.append(.petiteEntreprise)
    }
    if headcount >= service.parameters.smallCellThreshold {
      let (old, all) = (worn[establishment.id] ?? 0, present[establishment.id] ?? 0)
      if weights.wearWeight > 0, old > 0, 1000 * old >= all { reasons.append(.usure) }
      if weights.accidentWeight > 0, headcount > 0, 10_000 * (establishment.accidents12Months ?? 0) >= max(1, headcount) {
        reasons.append(.accidents)
      }
    }
    return reasons.isEmpty ? [.prevention] : reasons
  }

  /// Whether an establishment where nothing is due was seen too recently.
  func isResting(_ establishment: Establishment) -> Bool {
    let first = service.horizon.start.adding(months: -service.parameters.prevention.restMonths)
    return [establishment.fiche, establishment.lastAction].contains { $0.map { $0 > first } ?? false }
  }

  /// Whether an establishment can be seen on a day: it has joined, and is not closed.
  func isOpen(_ establishment: Establishment, on day: CivilDate) -> Bool {
    if let joined = establishment.joined, day < joined { return false }
    return !(service.closures[establishment.id] ?? []).contains { $0.start <= day && day <= $0.end ?? day }
  }

  /// Establishments due of the teams that médecins serve, by team.
  func left(visited: Set<EstablishmentID>) -> [TeamID: [Establishment]] {
    let left = service.establishments.values.filter {
      servedTeams.contains($0.team) && !visited.contains($0.id) && !due($0).isEmpty
    }
    return Dictionary(grouping: left.sorted { $0.id < $1.id }, by: \.team)
  }
}
