import Dossier
import Law

/// Why a visit could not be placed even were it alone in the plan, and what would change that.
struct UnplaceableCauses {
  private let service: Service
  private let finder: PlaceFinder

  init(_ service: Service, finder: PlaceFinder) {
    self.service = service
    self.finder = finder
  }

  /// The first cause that is alone sufficient, in the order of the closed list.
  func finding(_ candidate: Service.Candidate) -> (causes: [UnplacedCause], remedy: Remedy?) {
    let group = candidate.group
    let horizon = service.horizon
    let notice = NoticeRule.firstDay(group.obligations, service.parameters)
    if let end = group.lastDay, end < notice, group.obligations.contains(where: { WindowRule.contractEnd($0, lastDay: end) != nil }) {
      return ([.contratTermine], nil)
    }
    let roles = group.obligations.reduce(RoleSet(rawValue: .max)) { $0.intersection($1.roles.union($1.protocolRoles)) }
    let wished = group.obligations.compactMap(Joining.bindingRole)
    if roles.isEmpty || wished.contains(where: { !roles.allows($0) }) { return ([.aucunRoleAutorise], nil) }
    if candidate.holders.isEmpty { return withoutHolder(group, roles: roles) }
    let reachable = candidate.reach.filter { reach in candidate.holders.contains { !finder.open[$0.member][reach.site].isEmpty } }
    if reachable.isEmpty { return ([.aucunCentreAPortee], nearest(candidate).map { .distance(kilometres: $0) }) }
    if group.days.isEmpty {
      let closed = group.obligations.contains { obligation in
        (WindowRule.closingDay(obligation).map { $0 < horizon.begins } ?? false)
          || WindowRule.firstDay(obligation, service.parameters) > horizon.ends
      }
      return ([closed ? .fenetreClose : .travailleurAbsent], nil)
    }
    if group.days.first(from: min(horizon.dayCount, max(0, horizon.begins.days(to: notice))), before: horizon.dayCount) == nil {
      return ([.preavis], nil)
    }
    return ([.professionnelAbsent], extraHalfDay(candidate, from: max(0, horizon.begins.days(to: notice))))
  }

  private func withoutHolder(_ group: VisitGroup, roles: RoleSet) -> (causes: [UnplacedCause], remedy: Remedy?) {
    let near = service.staff.indices.filter {
      service.who.serves($0, team: group.team) != nil && roles.allows(service.staff[$0].professional.role)
    }
    let delegates = near.filter { service.staff[$0].professional.role != .medecin }
    if !near.contains(where: { service.staff[$0].professional.role == .medecin }) && delegates.isEmpty {
      return ([.equipeSansMedecin], nil)
    }
    for index in delegates {
      let member = service.staff[index]
      if member.protocolNatures.isEmpty && !member.professional.protocolNatures.isEmpty { return ([.protocoleSansMedecin], nil) }
      if let missing = group.natures.first(where: { !member.protocolNatures.contains($0) }) {
        return ([.protocoleManquant], .protocolNature(member.professional.id, missing))
      }
    }
    return ([.aucunRoleAutorise], nil)
  }

  /// Kilometres missing to the nearest site where a holder consults.
  private func nearest(_ candidate: Service.Candidate) -> Int? {
    let limit = service.parameters.maximumKilometres
    return service.sites.indices.compactMap { site -> Int? in
      let place = service.sites[site]
      guard !place.isRemote, place.establishment == nil, candidate.holders.contains(where: { !finder.open[$0.member][site].isEmpty }),
        let metres = service.distance.metres(from: candidate.origin, to: place)
      else { return nil }
      return (metres + 999) / 1000 - limit
    }.filter { $0 > 0 }.min()
  }

  /// The first half-day, worked by no timetable, on which a holder could have received the worker.
  private func extraHalfDay(_ candidate: Service.Candidate, from first: Int) -> Remedy? {
    for half in 0..<service.horizon.halfDayCount {
      let day = Horizon.day(of: half)
      guard day >= first, candidate.group.days.contains(day), half >= finder.frozenBefore || candidate.group.mayOpenFrozenSession else {
        continue
      }
      for holder in candidate.holders where service.staff[holder.member].availability[half] == .away {
        let centres = service.staff[holder.member].professional.centres
        if candidate.reach.contains(where: { service.sites[$0.site].rooms[half] > 0 && centres.contains(service.sites[$0.site].centre) }) {
          return .halfDay(service.staff[holder.member].professional.id, service.horizon.halfDay(half))
        }
      }
    }
    return nil
  }
}
