import Dossier
import Law

/// What the médecins' half-days in milieu de travail become: which half-days, and which establishments.
///
/// Half-days first: those the timetable imposes, then as many of the free ones as rule 5 asks, in the emptiest weeks, then more wherever a visit
/// of an establishment is worth more than the imbalance it makes. Then their establishments (``FieldListing``).
struct FieldPlan {
  private let service: Service
  private let rule: TiersTempsRule

  init(_ service: Service) {
    self.service = service
    rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
  }

  /// The field half-days of every médecin.
  ///
  /// - Parameter sessions: Whether a (member, half-day) holds a session.
  func halfDays(sessions: (Int, Int) -> Bool, kept: (Int) -> Set<Int>) -> [FieldHalfDay] {
    let needs = FieldNeeds.list(service)
    var waiting = Dictionary(needs.filter { !$0.legal.isEmpty }.map { ($0.team, 1) }, uniquingKeysWith: +)
    var taken: [(member: Int, half: Int)] = []
    for index in service.staff.indices where service.staff[index].professional.role == .medecin {
      taken += choose(index, sessions: sessions, kept: kept(index), waiting: &waiting).map { (index, $0) }
    }
    taken.sort { ($0.half, $0.member) < ($1.half, $1.member) }
    let outside = taken.filter { service.staff[$0.member].availability[$0.half] != .animationEquipe }
    let visits = FieldListing(service, needs: needs).visits(outside)
    let animation = taken.filter { service.staff[$0.member].availability[$0.half] == .animationEquipe }
    let field =
      zip(outside, visits).map { entry, visits in line(entry, .milieuDeTravail, visits) } + animation.map { line($0, .animationEquipe, []) }
    return field.sorted { ($0.professional, $0.halfDay) < ($1.professional, $1.halfDay) }
  }

  private func line(_ entry: (member: Int, half: Int), _ usage: Usage, _ needs: [FieldNeed]) -> FieldHalfDay {
    var communes: [String] = []
    for commune in needs.compactMap(\.place.commune) where !communes.contains(commune) { communes.append(commune) }
    return FieldHalfDay(
      professional: service.staff[entry.member].professional.id, halfDay: service.horizon.halfDay(entry.half), usage: usage,
      visits: needs.map(\.visit), communes: communes)
  }

  /// The half-days of one médecin; what they can see is taken off what waits in each team.
  private func choose(_ index: Int, sessions: (Int, Int) -> Bool, kept: Set<Int>, waiting: inout [TeamID: Int]) -> [Int] {
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
    let mine = member.professional.teams.reduce(0) { $0 + (waiting[$1.team] ?? 0) }
    let perHalfDay = service.parameters.fieldEstablishmentsPerHalfDay
    let available = (0..<service.horizon.weeks).filter { week in
      (week * 12..<week * 12 + 12).contains { member.availability[$0] != .away }
    }
    func imbalance() -> Int { 20 * ((available.map { perWeek[$0] }.max() ?? 0) - (available.map { perWeek[$0] }.min() ?? 0)) }
    func room() -> Int { taken.count(where: { member.availability[$0] != .animationEquipe }) * perHalfDay }
    while room() < mine, !free.isEmpty {
      guard let position = free.indices.min(by: { (perWeek[free[$0] / 12], free[$0]) < (perWeek[free[$1] / 12], free[$1]) }) else { break }
      let week = free[position] / 12
      let before = imbalance()
      perWeek[week] += 1
      let worse = imbalance() - before
      perWeek[week] -= 1
      if worse >= 5 * min(perHalfDay, mine - room()) { break }
      take(position)
    }
    var seen = room()
    for share in member.professional.teams {
      let ofTeam = min(seen, waiting[share.team] ?? 0)
      waiting[share.team, default: 0] -= ofTeam
      seen -= ofTeam
    }
    return taken
  }

  /// Establishments that the objective prices when nobody visits them: of a médecin's team, a fiche or an action due by the horizon's end.
  static func unvisitedPriced(_ service: Service) -> [Establishment] {
    let teams = FieldNeeds.medecinTeams(service)
    return service.dossier.establishments.filter {
      teams.contains($0.team) && !FieldDues($0, service.parameters).reasons(by: service.horizon.ends).isEmpty
    }
  }

  /// The points of the field part: 5 for each establishment left unvisited, 20 for each half-day between the fullest and the emptiest week.
  static func cost(_ field: [FieldHalfDay], service: Service) -> (unvisited: Int, imbalance: Int) {
    let visited = Set(field.flatMap(\.establishments))
    let unvisited = unvisitedPriced(service).count { !visited.contains($0.id) }
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
    let yearEnd = YearEnd(service, rule: rule)
    let planned = Dictionary(grouping: field, by: \.professional).mapValues { Set($0.compactMap { service.horizon.index($0.halfDay) }) }
    for (index, member) in service.staff.enumerated() where member.professional.role == .medecin {
      let requirements = rule.requirements(of: member, kept: kept(index))
      for due in requirements {
        guard let year = due.year else { continue }
        let worked = rule.worked(member, due.halfDays)
        let mine = planned[member.professional.id] ?? []
        let done = mine.count(where: due.halfDays.contains)
        let required = rule.yearRequired(of: member, in: year)
        let total = rule.fieldDone(by: member, in: year) + done
        lines.append(
          TiersTempsLine(
            professional: member.professional.id, year: year, horizonWorked: worked, horizonField: done, horizonRequired: due.enforced,
            yearWorked: rule.workedDone(by: member, in: year) + worked, yearField: total, yearRequired: required,
            alert: total >= required ? nil : alert(member, range: due.halfDays, required: required - rule.fieldDone(by: member, in: year)),
            forecast: yearEnd.forecast(of: member, in: year, planned: mine, kept: kept(index))))
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
