import Dossier
import Law

/// Why a visit could not be placed even were it alone in the plan.
struct UnplaceableCauses {
  private let service: Service
  private let finder: PlaceFinder

  init(_ service: Service, finder: PlaceFinder) {
    self.service = service
    self.finder = finder
  }

  /// The first cause that is alone sufficient, in the order of the closed list.
  func causes(_ candidate: Service.Candidate) -> [UnplacedCause] {
    let group = candidate.group
    let horizon = service.horizon
    let notice = NoticeRule.firstDay(group.obligations, service.parameters)
    if let end = group.lastDay, end < notice, group.obligations.contains(where: { WindowRule.contractEnd($0, lastDay: end) != nil }) {
      return [.contratTermine]
    }
    let roles = group.obligations.reduce(RoleSet(rawValue: .max)) { $0.intersection($1.roles.union($1.protocolRoles)) }
    let wished = group.obligations.compactMap(Joining.bindingRole)
    if roles.isEmpty || wished.contains(where: { !roles.allows($0) }) { return [.aucunRoleAutorise] }
    if candidate.holders.isEmpty { return withoutHolder(group, roles: roles) }
    if !candidate.reach.contains(where: { reach in candidate.holders.contains { service.maySit($0.member, at: reach.site) } }) {
      return [.aucunCentreAPortee]
    }
    if group.days.isEmpty {
      let closed = group.obligations.contains { obligation in
        (WindowRule.closingDay(obligation).map { $0 < horizon.begins } ?? false)
          || WindowRule.firstDay(obligation, service.parameters) > horizon.ends
      }
      return [closed ? .fenetreClose : .travailleurAbsent]
    }
    if group.days.first(from: min(horizon.dayCount, max(0, horizon.begins.days(to: notice))), before: horizon.dayCount) == nil {
      return [.preavis]
    }
    return [.professionnelAbsent]
  }

  private func withoutHolder(_ group: VisitGroup, roles: RoleSet) -> [UnplacedCause] {
    let near = service.staff.indices.filter {
      service.who.serves($0, team: group.team) != nil && roles.allows(service.staff[$0].professional.role)
    }
    let delegates = near.filter { service.staff[$0].professional.role != .medecin }
    if !near.contains(where: { service.staff[$0].professional.role == .medecin }) && delegates.isEmpty {
      return [.equipeSansMedecin]
    }
    for index in delegates {
      let member = service.staff[index]
      if member.protocolNatures.isEmpty && !member.professional.protocolNatures.isEmpty { return [.protocoleSansMedecin] }
      if group.natures.contains(where: { !member.protocolNatures.contains($0) }) {
        return [.protocoleManquant]
      }
    }
    return [.aucunRoleAutorise]
  }
}
