import Dossier
import Law

/// What an establishment asks of the field: what is due, and what prevention would gain.
struct FieldNeed: Sendable {
  var establishment: EstablishmentID
  var team: TeamID
  var place: Place
  /// First day it may be visited: the day it joined.
  var joined: CivilDate?
  /// What is due by the end of the horizon, in the order of ``FieldReason``.
  var legal: [FieldReason]
  /// The first day its fiche or its action is due, past or to come.
  var due: CivilDate?
  /// The last day of a study of a post, when one is still to be made.
  var studyBy: CivilDate?
  /// What prevention counts for, in the order of ``FieldReason``.
  var prevention: [FieldReason]
  /// Points of the prevention score.
  var score: Int
  /// Seen too recently for a visit that nothing makes due.
  var isResting: Bool
}

/// The needs of the establishments whose teams have a médecin in post.
enum FieldNeeds {
  /// Every need, in the order of the establishments.
  ///
  /// - Complexity: O(*employments* + *establishments*).
  static func list(_ service: Service) -> [FieldNeed] {
    let teams = medecinTeams(service)
    let scores = PreventionScores(service.dossier, on: service.horizon.begins)
    let studies = studies(service)
    let rested = service.horizon.begins.adding(months: -service.parameters.prevention.restMonths)
    return service.dossier.establishments.filter { teams.contains($0.team) }.map { establishment in
      let dues = FieldDues(establishment, service.parameters)
      let study = studies[establishment.id].flatMap { study in
        establishment.lastAction.map { $0 >= study.since } ?? false ? nil : study
      }
      let score = scores.score(establishment)
      let seen = [establishment.lastAction, establishment.fiche].compactMap { $0 }.max()
      return FieldNeed(
        establishment: establishment.id, team: establishment.team, place: establishment.place, joined: establishment.joined,
        legal: (study == nil ? [] : [.etudeDePoste]) + dues.reasons(by: service.horizon.ends), due: dues.first, studyBy: study?.by,
        prevention: score.reasons, score: score.points, isResting: seen.map { $0 > rested } ?? false)
    }
  }

  /// Teams with a médecin in post.
  static func medecinTeams(_ service: Service) -> Set<TeamID> {
    Set(service.staff.filter { $0.professional.role == .medecin }.flatMap { $0.professional.teams.map(\.team) })
  }

  /// The study of a post that must come before an inaptitude is found, in the establishments where a second exam is called for: the latest
  /// first exam, and the earliest last day.
  ///
  /// - Source: Code du travail, art. R4624-42, 2° and 3°.
  private static func studies(_ service: Service) -> [EstablishmentID: (since: CivilDate, by: CivilDate)] {
    var studies: [EstablishmentID: (since: CivilDate, by: CivilDate)] = [:]
    for exam in service.obligations where exam.nature == .secondExamen && exam.organiser == .service {
      let known = studies[exam.establishment]
      let by = exam.due ?? exam.trigger
      studies[exam.establishment] = (max(known?.since ?? exam.trigger, exam.trigger), min(known?.by ?? by, by))
    }
    return studies
  }
}

/// When the fiche and the action of an establishment are due.
///
/// - Source: Code du travail, art. R4624-46 and R4624-47 (fiche within a year of membership); décret 2022-653 (offre socle) for the update
///   of the fiche and the action every four years.
struct FieldDues {
  /// The fiche to be made, or to be brought up to date.
  let fiche: CivilDate?
  let isFirstFiche: Bool
  let action: CivilDate?

  init(_ establishment: Establishment, _ parameters: Parameters) {
    isFirstFiche = establishment.fiche == nil
    fiche = establishment.fiche?.adding(years: parameters.ficheYears) ?? establishment.joined?.adding(years: 1)
    action = [establishment.lastAction, establishment.joined].compactMap { $0 }.max()?.adding(years: parameters.actionYears)
  }

  /// The first of the two.
  var first: CivilDate? { [fiche, action].compactMap { $0 }.min() }

  /// What is due by a day, that day included.
  func reasons(by day: CivilDate) -> [FieldReason] {
    var reasons: [FieldReason] = []
    if let fiche, fiche <= day { reasons.append(isFirstFiche ? .ficheEntreprise : .miseAJour) }
    if let action, action <= day { reasons.append(.action) }
    return reasons
  }
}
