import Dossier
import Law

/// The objective's prices of one group: lateness, not placed, ahead of time (optimiser.md section 1), in points.
struct GroupCost: Sendable {
  /// Day from which lateness counts, relative to the horizon's first: the target, at least the eve.
  let lateFrom: Int
  /// g: severity × (4 + quarters late at the start, at most 4), so that old visits do not starve.
  let gravity: Int
  /// Cost of not placing it: lateness to the last day and thirteen weeks more; nothing after the horizon or after the contract.
  let unplaced: Int
  /// Credit of placing what is due after the horizon.
  let advance: Int
  /// Weeks of lateness before the horizon: a constant, reported apart.
  let weeksBefore: Int

  init(_ group: VisitGroup, horizon: Horizon, parameters: Parameters) {
    let target = group.target
    lateFrom = max(-1, horizon.begins.days(to: target))
    let daysOverdue = max(0, target.days(to: horizon.begins))
    gravity = group.severity * (4 + min(4, daysOverdue / 91))
    weeksBefore = (max(0, daysOverdue - 1) + 6) / 7
    let isInHorizon = target <= horizon.ends
    let endsBefore = group.lastDay.map { $0 < target } ?? false
    if isInHorizon && !endsBefore {
      let weeks = (horizon.dayCount - 1 - lateFrom + 6) / 7
      unplaced = parameters.prices.weekLate * gravity * (weeks + 13)
    } else {
      unplaced = 0
    }
    advance = isInHorizon ? 0 : parameters.prices.advance * max(1, 26 - (horizon.ends.days(to: target) + 6) / 7)
  }

  /// Cost of lateness on a day of the horizon.
  func late(on day: Int, weekLate: Int) -> Int { weekLate * gravity * ((max(0, day - lateFrom) + 6) / 7) }
}
