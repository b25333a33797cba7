import Dossier
import Law

/// What the médecins' half-days in milieu de travail become: which half-days, and which establishments.
///
/// Half-days first: those the timetable imposes, then as many of the free ones as rule 5 asks, in the emptiest weeks, then more wherever a visit
/// of an establishment is worth more than the imbalance it makes. Then establishments, those due longest first, each once.
struct FieldPlan {
  private let service: Service
  private let rule: TiersTempsRule

  init(_ service: Service) {
    self.service = service
    rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
  }

  /// An establishment that the service owes a visit, and since when.
  struct Due: Sendable {
    var establishment: EstablishmentID
    var team: TeamID
    var day: CivilDate
    var reason: FieldReason
  }

  /// Establishments of the médecins' teams with a fiche or an action due by the end of the horizon, those due first first.
  static func due(_ service: Service) -> [Due] {
    let parameters = service.parameters
    let teams = Set(service.staff.filter { $0.professional.role == .medecin }.flatMap { $0.professional.teams.map(\.team) })
    var list: [Due] = []
    for establishment in service.dossier.establishments where teams.contains(establishment.team) {
      let fiche = establishment.fiche.map { $0.adding(years: parameters.ficheYears) } ?? establishment.joined?.adding(years: 1)
      let last = [establishment.lastAction, establishment.joined].compactMap { $0 }.max()
      let action = last?.adding(years: parameters.actionYears)
      let days = [(fiche, FieldReason.ficheEntreprise), (action, .action)].compactMap { day, reason in day.map { ($0, reason) } }
      guard let first = days.min(by: { $0.0 < $1.0 }), first.0 <= service.horizon.ends else { continue }
      list.append(Due(establishment: establishment.id, team: establishment.team, day: first.0, reason: first.1))
    }
    return list.sorted { ($0.day, $0.establishment) < ($1.day, $1.establishment) }
  }

  /// The field half-days of every médecin.
  ///
  /// - Parameter sessions: Whether a (member, half-day) holds a session.
  func halfDays(sessions: (Int, Int) -> Bool, kept: (Int) -> Set<Int>) -> [FieldHalfDay] {
    var waiting = FieldPlan.due(service)
    var field: [FieldHalfDay] = []
    for index in service.staff.indices where service.staff[index].professional.role == .medecin {
      let chosen = choose(index, sessions: sessions, kept: kept(index), waiting: &waiting)
      field += chosen
    }
    return field.sorted { ($0.professional, $0.halfDay) < ($1.professional, $1.halfDay) }
  }

  private func choose(_ index: Int, sessions: (Int, Int) -> Bool, kept: Set<Int>, waiting: inout [Due]) -> [FieldHalfDay] {
    let member = service.staff[index]
    let halves = 0..<service.horizon.halfDayCount
    var taken = halves.filter { member.availability[$0].isImposedField && !sessions(index, $0) }
    var free = halves.filter { member.availability[$0] == .free && !sessions(index, $0) }
    var perWeek = [Int](repeating: 0, count: service.horizon.weeks)
    for half in taken { perWeek[half / 12] += 1 }
    func take(_ position: Int) {
      let half = free.remove(at: position)
      taken.append(half)
      perWeek[half / 12] += 1
    }
    for due in rule.requirements(of: member, kept: kept).sorted(by: { ($0.year ?? .max) < ($1.year ?? .max) }) {
      while taken.count(where: due.halfDays.contains) < due.enforced {
        guard
          let position = free.indices.filter({ due.halfDays.contains(free[$0]) }).min(by: {
            (perWeek[free[$0] / 12], free[$0]) < (perWeek[free[$1] / 12], free[$1])
          })
        else { break }
        take(position)
      }
    }
    let teams = Set(member.professional.teams.map(\.team))
    var mine = waiting.filter { teams.contains($0.team) }
    let perHalfDay = service.parameters.fieldEstablishmentsPerHalfDay
    let available = (0..<service.horizon.weeks).filter { week in (week * 12..<week * 12 + 12).contains { member.availability[$0] != .away }
    }
    func imbalance() -> Int { 20 * ((available.map { perWeek[$0] }.max() ?? 0) - (available.map { perWeek[$0] }.min() ?? 0)) }
    while taken.count(where: { member.availability[$0] != .animationEquipe }) * perHalfDay < mine.count, !free.isEmpty {
      guard let position = free.indices.min(by: { (perWeek[free[$0] / 12], free[$0]) < (perWeek[free[$1] / 12], free[$1]) }) else { break }
      let week = free[position] / 12
      let before = imbalance()
      perWeek[week] += 1
      let worse = imbalance() - before
      perWeek[week] -= 1
      let visited = min(perHalfDay, mine.count - taken.count(where: { member.availability[$0] != .animationEquipe }) * perHalfDay)
      if worse >= 5 * visited { break }
      take(position)
    }
    var field: [FieldHalfDay] = []
    var listed: Set<EstablishmentID> = []
    for half in taken.sorted() {
      let animation = member.availability[half] == .animationEquipe
      let visits = animation ? [] : Array(mine.prefix(perHalfDay))
      mine.removeFirst(visits.count)
      listed.formUnion(visits.map(\.establishment))
      var reasons = FieldReason.allCases.filter { reason in visits.contains { $0.reason == reason } }
      if reasons.isEmpty { reasons = [animation ? .animation : .tiersTemps] }
      field.append(
        FieldHalfDay(
          professional: member.professional.id, halfDay: service.horizon.halfDay(half),
          usage: animation ? .animationEquipe : .milieuDeTravail,
          establishments: visits.map(\.establishment), reasons: reasons))
    }
    waiting.removeAll { listed.contains($0.establishment) }
    return field
  }

  /// The points of the field part: 5 for each establishment left unvisited, 20 for each half-day between the fullest and the emptiest week.
  static func cost(_ field: [FieldHalfDay], service: Service) -> (unvisited: Int, imbalance: Int) {
    let visited = Set(field.flatMap(\.establishments))
    let unvisited = due(service).count { !visited.contains($0.establishment) }
    var imbalance = 0
    for member in service.staff where member.professional.role == .medecin {
      var perWeek = [Int](repeating: 0, count: service.horizon.weeks)
      for halfDay in field where halfDay.professional == member.professional.id {
        if let half = service.horizon.index(halfDay.halfDay) { perWeek[half / 12] += 1 }
      }
      let weeks = (0..<service.horizon.weeks).filter { week in (week * 12..<week * 12 + 12).contains { member.availability[$0] != .away } }
      imbalance += 20 * ((weeks.map { perWeek[$0] }.max() ?? 0) - (weeks.map { perWeek[$0] }.min() ?? 0))
    }
    return (5 * unvisited, imbalance)
  }

  /// The state of the third of each médecin in each civil year of the horizon.
  func lines(_ field: [FieldHalfDay], kept: (Int) -> Set<Int>) -> [TiersTempsLine] {
    var lines: [TiersTempsLine] = []
    for (index, member) in service.staff.enumerated() where member.professional.role == .medecin {
      let requirements = rule.requirements(of: member, kept: kept(index))
      for due in requirements {
        guard let year = due.year else { continue }
        let worked = rule.worked(member, due.halfDays)
        let done = field.count {
          $0.professional == member.professional.id && service.horizon.index($0.halfDay).map(due.halfDays.contains) ?? false
        }
        let required = rule.yearRequired(of: member, in: year)
        let total = rule.fieldDone(by: member, in: year) + done
        lines.append(
          TiersTempsLine(
            professional: member.professional.id, year: year, horizonWorked: worked, horizonField: done, horizonRequired: due.enforced,
            yearWorked: rule.workedDone(by: member, in: year) + worked, yearField: total, yearRequired: required,
            alert: total >= required ? nil : alert(member, range: due.halfDays, required: required - rule.fieldDone(by: member, in: year))))
      }
    }
    return lines
  }

  /// The first day from which, were every remaining half-day spent in the field, the year's requirement could no longer be reached.
  private func alert(_ member: StaffMember, range: Range<Int>, required: Int) -> CivilDate {
    var left = range.count { member.availability[$0].canBeField }
    for half in range {
      if left < required { return service.horizon.halfDay(half).day }
      if member.availability[half].canBeField { left -= 1 }
    }
    return range.isEmpty ? service.horizon.begins : service.horizon.halfDay(range.upperBound - 1).day
  }
}
