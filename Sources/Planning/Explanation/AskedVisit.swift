import Dossier
import Law

/// One visit that a place is sought for, with what does not depend on the place.
struct AskedVisit {
  let candidate: Service.Candidate
  let cost: GroupCost
  let worker: WorkerID
  let team: TeamID
  let isReserveExempt: Bool
  let mayOpenFrozen: Bool
  /// First day that the notice leaves, as a number of the horizon.
  let noticeDay: Int
  /// The place that an appointment of the dossier already gives it: no notice, no freeze, no price of a move.
  let proposed: (member: Int, site: Int, halfDay: Int)?
  private let given: Placing?
  private let firstDay: Int
  private let lastDay: Int?
  private let contractDay: Int?

  init(_ candidate: Service.Candidate, service: Service) {
    let group = candidate.group
    self.candidate = candidate
    cost = GroupCost(group, horizon: service.horizon, parameters: service.parameters)
    worker = group.worker
    team = group.team
    isReserveExempt = group.isReserveExempt
    mayOpenFrozen = group.mayOpenFrozenSession
    let begins = service.horizon.begins
    noticeDay = begins.days(to: NoticeRule.firstDay(group.obligations, service.parameters))
    let given = candidate.yielded == nil ? group.given.flatMap { ServicePlan.placing(of: $0, in: service) } : nil
    self.given = given
    proposed = given.map { ($0.member, $0.site, $0.halfDay) }
    firstDay = begins.days(to: AskedVisit.opens(group, service.parameters))
    lastDay = AskedVisit.closes(group).map { begins.days(to: $0) }
    contractDay = group.obligations.compactMap { WindowRule.contractEnd($0, lastDay: group.lastDay) }.min().map { begins.days(to: $0) }
  }

  /// The first day that rule 1 leaves to every obligation of a group, and the day after which one of them makes no sense.
  static func opens(_ group: VisitGroup, _ parameters: Parameters) -> CivilDate {
    group.obligations.map { WindowRule.firstDay($0, parameters) }.max() ?? group.target
  }
  static func closes(_ group: VisitGroup) -> CivilDate? { group.obligations.compactMap(WindowRule.closingDay).min() }

  /// The minute that the appointment already has on a half-day, −1 for none.
  func wish(_ half: Int) -> Int { given.map { $0.halfDay == half ? $0.start : -1 } ?? -1 }

  /// Why no professional could hold it on a day.
  func obstacle(on day: Int) -> PlaceObstacle? {
    if candidate.group.days.contains(day) { return nil }
    if day < firstDay { return .windowNotOpen }
    if let lastDay, day > lastDay { return .windowClosed }
    if let contractDay, day > contractDay { return .contractEnded }
    return .workerAway
  }

  /// Points of a place.
  func price(_ holder: Service.Holder, _ reach: Service.Reach, _ half: Int, start: Int, opens: Bool, prices: Parameters.Prices) -> PlaceCost
  {
    var sum = PlaceCost()
    let day = Horizon.day(of: half)
    sum.late = cost.late(on: day, weekLate: prices.weekLate)
    sum.weeksLate = (max(0, day - cost.lateFrom) + 6) / 7
    sum.advance = -cost.advance
    sum.change = holder.change
    sum.kilometres = reach.kilometres * prices.kilometre
    sum.sessionOpened = opens ? prices.sessionOpened : 0
    if candidate.group.given != nil {
      let stays = given.map { $0.member == holder.member && $0.site == reach.site && $0.halfDay == half && $0.start == start } ?? false
      sum.moved = stays ? 0 : prices.appointmentMoved
    }
    return sum
  }
}
