/// The sessions of an area when time is counted in weeks: how many half-days a professional could sit at a site in a week.
struct WeeklyBucket: Hashable {
  /// What may enter.
  enum Kind: String, Hashable, Codable, Sendable {
    /// New sessions, open to every visit.
    case new
    /// New sessions before the freeze ends, open to urgent visits only.
    case frozen
    /// The minutes left in a session that holds kept appointments.
    case kept
  }
  var member: Int
  var spot: Int
  /// Of ``Periods``.
  var period: Int
  var kind: Kind
  /// Half-days that could hold a session, by number.
  var halfDays: [Int]
  /// Minutes of one session, or those left of a kept one.
  var minutes: Int
  /// Stretches that the appointments of a kept session leave; empty for other kinds.
  var gaps: [Int] = []
  /// The longest visit that fits.
  var longest: Int { kind == .kept ? min(minutes, gaps.max() ?? 0) : minutes }
}

extension WeeklyBucket {
  /// The buckets of an area, ordered by professional, site, week and kind, as its kept appointments leave them.
  static func list(of state: AreaState) -> [WeeklyBucket] {
    let problem = state.problem
    let periods = Periods(weeks: problem.weeks)
    var buckets: [WeeklyBucket] = []
    // A frozen session that holds a proposed appointment is open to all, even when the appointment could move.
    let standing = Set(problem.demands.compactMap { demand in demand.proposed.map { [state.slot($0.member, $0.halfDay), $0.spot] } })
    for member in problem.members.indices {
      for spot in problem.spots.indices {
        for period in 0..<periods.count {
          var open: [Kind: [Int]] = [:]
          for half in periods.ranges[period] {
            let slot = state.slot(member, half)
            if state.isKept[slot] {
              guard state.spotAt[slot] == spot else { continue }
              let gaps = state.gaps(slot)
              let left = max(0, min(problem.sessionMinutes[half % 2] - state.minutesUsed[slot], gaps.reduce(0, +)))
              buckets.append(
                WeeklyBucket(member: member, spot: spot, period: period, kind: .kept, halfDays: [half], minutes: left, gaps: gaps))
            } else if state.canOpen(slot, at: spot) {
              open[half < problem.frozenBefore && !standing.contains([slot, spot]) ? .frozen : .new, default: []].append(half)
            }
          }
          for kind in [Kind.new, .frozen] {
            guard let halfDays = open[kind] else { continue }
            let minutes = halfDays.map { problem.sessionMinutes[$0 % 2] }.max() ?? 0
            buckets.append(WeeklyBucket(member: member, spot: spot, period: period, kind: kind, halfDays: halfDays, minutes: minutes))
          }
        }
      }
    }
    return buckets
  }
}
