import Dossier
import Law

/// Whom to call when a slot is freed: for each session of the next two weeks, five workers due, near and of the right role.
enum WaitingList {
  static let sessionDays = 14
  static let length = 5

  /// Unplaced visits first by what a minute of theirs is worth; each worker at most once a session.
  static func entries(_ service: Service, plan: ServicePlan, costs: [GroupCost], sessions: [Session]) -> [WaitingListEntry] {
    let order = service.candidates.indices.filter {
      plan.placings[$0] == nil && costs[$0].unplaced > 0 && !service.candidates[$0].holders.isEmpty
    }
    .sorted { (costs[$1].unplaced, service.candidates[$0].group.keys[0]) < (costs[$0].unplaced, service.candidates[$1].group.keys[0]) }
    var byMember = [[Int]](repeating: [], count: service.staff.count)
    for index in order { for holder in service.candidates[index].holders { byMember[holder.member].append(index) } }
    var entries: [WaitingListEntry] = []
    for session in sessions {
      guard let half = service.horizon.index(session.halfDay), Horizon.day(of: half) < sessionDays,
        let member = service.memberIndex[session.professional],
        let site = service.sites.firstIndex(where: { $0.centre == session.centre && $0.rooms[half] > 0 })
      else { continue }
      var rank = 0
      for index in byMember[member] where rank < length {
        let candidate = service.candidates[index]
        guard candidate.reach.contains(where: { $0.site == site }), candidate.group.days.contains(Horizon.day(of: half)) else { continue }
        rank += 1
        entries.append(
          WaitingListEntry(
            professional: session.professional, halfDay: session.halfDay, centre: session.centre, rank: rank,
            worker: candidate.group.worker,
            visit: candidate.group.keys[0], target: candidate.group.target))
      }
    }
    return entries
  }
}
