import Dossier
import Law

/// The professionals who can hold visits, and what the law, the protocols and the teams let each of them hold.
struct Staff: Sendable {
  let professionals: [Professional]
  let availability: [Availability]
  private let numbers: [ProfessionalID: Int]
  private let protocolValid: [Bool]
  private let accepts: [TeamID: [TeamID]]
  private let byTeam: [TeamID: [Int]]

  init(_ dossier: Dossier, horizon: Horizon, holidays: HolidayCalendar, communeOfCentre: [CentreID: String]) {
    let professionals = dossier.professionals
    self.professionals = professionals
    numbers = Dictionary(professionals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let timetable = Dictionary(grouping: dossier.timetable, by: \.professional)
    let leave = Dictionary(grouping: dossier.leave, by: \.professional)
    availability = professionals.map { professional in
      let commune = professional.centres.first.flatMap { communeOfCentre[$0] } ?? ""
      return Availability(
        of: professional, timetable: timetable[professional.id] ?? [], leave: leave[professional.id] ?? [], horizon: horizon,
        zone: HolidayZone(commune: commune), holidays: holidays)
    }
    let inPost = Dictionary(professionals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    protocolValid = professionals.map { Staff.hasValidProtocol($0, inPost: inPost, leave: leave, start: horizon.start) }
    let accepts = Dictionary(dossier.teams.map { ($0.id, $0.accepts) }, uniquingKeysWith: { first, _ in first })
    self.accepts = accepts
    var byTeam: [TeamID: [Int]] = [:]
    for (number, professional) in professionals.enumerated() where Staff.holdsVisits(professional) {
      var teams = Set(professional.teams.map(\.team))
      for share in professional.teams { teams.formUnion(accepts[share.team] ?? []) }
      for team in teams { byTeam[team, default: []].append(number) }
    }
    self.byTeam = byTeam
  }

  /// Whether the professional ever holds a visit: in post, and of a profession that the plan places.
  static func holdsVisits(_ professional: Professional) -> Bool {
    professional.status == .enPoste && !RoleSet(professional.role).isEmpty
  }

  func number(_ professional: ProfessionalID) -> Int? { numbers[professional] }

  /// The professionals who may take a team's visits, in the order of their identifiers.
  func serving(_ team: TeamID) -> [Int] { byTeam[team] ?? [] }

  /// Whether the professional belongs to a team.
  func belongs(_ number: Int, to team: TeamID?) -> Bool {
    team.map { id in professionals[number].teams.contains { $0.team == id } } ?? false
  }

  /// Whether the professional belongs to a team, or to one that accepts its visits.
  func serves(_ number: Int, _ team: TeamID?) -> Bool {
    guard let team else { return false }
    return professionals[number].teams.contains { $0.team == team || (accepts[$0.team] ?? []).contains(team) }
  }

  /// Whether a nature is in the professional's written protocol, and that protocol still stands.
  func hasProtocol(_ number: Int, _ nature: Nature) -> Bool {
    protocolValid[number] && professionals[number].protocolNatures.contains(nature)
  }

  /// Whether the law lets this role hold the visit, and the worker's choice does not exclude it.
  static func lawAllows(_ role: Role, _ obligation: Obligation) -> Bool { obligation.roles.union(obligation.protocolRoles).allows(role) }

  /// Whether the role is the one that the worker or the employer chose, if they chose (R. 4624-34).
  static func isChosen(_ role: Role, _ obligation: Obligation) -> Bool {
    guard let wished = obligation.wishedRole, obligation.requestedBy == .travailleur || obligation.requestedBy == .employeur else {
      return true
    }
    return wished == role
  }

  /// Law, choice and protocol together.
  func mayHold(_ number: Int, _ obligation: Obligation) -> Bool {
    let role = professionals[number].role
    return Staff.lawAllows(role, obligation) && Staff.isChosen(role, obligation)
      && (role == .medecin || hasProtocol(number, obligation.nature))
  }

  /// A protocol falls with its encadrant: unknown, out of post, gone, or away over three months, unless a substitute is named.
  private static func hasValidProtocol(
    _ professional: Professional, inPost: [ProfessionalID: Professional], leave: [ProfessionalID: [LeaveLine]], start: CivilDate
  ) -> Bool {
    func stands(_ id: ProfessionalID?) -> Bool {
      guard let id, let medecin = inPost[id], medecin.status == .enPoste else { return false }
      return medecin.end.map { $0 >= start } ?? true
    }
    if professional.role == .medecin || professional.role == .mpc { return true }
    if stands(professional.substituteSupervisor) { return true }
    guard let supervisor = professional.supervisor, stands(supervisor) else { return false }
    return !(leave[supervisor] ?? []).contains {
      $0.kind == .absent && $0.part == nil && $0.start <= start && start <= $0.end && $0.end >= $0.start.adding(months: 3)
    }
  }
}
