import Dossier
import Law

/// Rule 1, who: the law's roles, the written protocol, the team and the training.
struct WhoMayHold: Sendable {
  private let staff: [StaffMember]
  private let teamsServed: [[TeamID: Bool]]

  /// - Parameter teams: Their `accepts` lists say whose visits each team may take.
  init(staff: [StaffMember], teams: [Team]) {
    self.staff = staff
    let accepts = Dictionary(teams.map { ($0.id, $0.accepts) }, uniquingKeysWith: { first, _ in first })
    teamsServed = staff.map { member in
      var served: [TeamID: Bool] = [:]
      for share in member.professional.teams {
        for accepted in accepts[share.team] ?? [] where served[accepted] == nil { served[accepted] = false }
        served[share.team] = true
      }
      return served
    }
  }

  /// Whether a professional serves a team: `true` as their own, `false` as one whose visits their team accepts, `nil` not at all.
  func serves(_ member: Int, team: TeamID) -> Bool? { teamsServed[member][team] }

  /// Whether law and protocol let this professional hold this visit.
  func allows(_ member: Int, _ obligation: Obligation) -> Bool {
    let professional = staff[member].professional
    let role = professional.role
    if let wished = Joining.bindingRole(obligation), wished != role { return false }
    guard obligation.roles.union(obligation.protocolRoles).allows(role) else { return false }
    if role != .medecin && !staff[member].protocolNatures.contains(obligation.nature) { return false }
    return true
  }

  /// The roles that can hold a visit for a team once protocols are read.
  func effectiveRoles(_ obligation: Obligation, team: TeamID) -> RoleSet {
    var roles: RoleSet = []
    for index in staff.indices where teamsServed[index][team] != nil && allows(index, obligation) {
      roles.insert(RoleSet(staff[index].professional.role))
    }
    return roles
  }
}
