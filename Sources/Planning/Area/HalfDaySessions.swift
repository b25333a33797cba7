import MILP

/// Gives the sessions of each week their half-days: a small integer program a week, solved to proof by GLPK.
///
/// The weekly programme says how many sessions a professional holds at a site; here each takes a half-day on which the professional is there and
/// the site has a room, never two at once, never two distant centres in a day. Whatever cannot be is dropped, at a loss of one session.
enum HalfDaySessions {
  /// A session that could stand: a slot and a site.
  struct Seat: Hashable, Sendable {
    var slot: Int
    var spot: Int
  }

  /// Opens the sessions of the programme in a state.
  ///
  /// - Parameter sessions: Number by bucket.
  /// - Throws: `SolveError` when GLPK fails.
  static func open(_ sessions: [Int], of buckets: [WeeklyBucket], in state: AreaState) throws(SolveError) {
    for week in 0..<state.problem.weeks {
      let wanted = buckets.indices.filter { buckets[$0].halfDays[0] / 12 == week && sessions[$0] > 0 }
      if wanted.isEmpty { continue }
      for seat in try seats(wanted.map { (buckets[$0], sessions[$0]) }, in: state) where state.canOpen(seat.slot, at: seat.spot) {
        state.open(seat.slot, at: seat.spot)
      }
    }
  }

  private static func seats(_ wanted: [(bucket: WeeklyBucket, count: Int)], in state: AreaState) throws(SolveError) -> [Seat] {
    let problem = state.problem
    let domain = wanted.flatMap { entry in
      entry.bucket.halfDays.map { Seat(slot: state.slot(entry.bucket.member, $0), spot: entry.bucket.spot) }
    }
    var model = Model("half-days of a week")
    let held = model.choice("held", for: domain)
    for entry in wanted {
      let own = entry.bucket.halfDays.map { Seat(slot: state.slot(entry.bucket.member, $0), spot: entry.bucket.spot) }
      model.require("as many as the week asks", sum(own) { held[$0] } <= Expression(entry.count))
    }
    let bySlot = Dictionary(grouping: domain, by: \.slot)
    for slot in bySlot.keys.sorted() {
      let own = bySlot[slot] ?? []
      if own.count > 1 { model.require("one site at a time", sum(own) { held[$0] } <= 1) }
      guard slot % 2 == 0, let after = bySlot[slot + 1] else { continue }
      for morning in own {
        let far = after.filter { problem.spots[morning.spot].tooFar.contains($0.spot) }
        if !far.isEmpty { model.require("two near centres a day", held[morning] + sum(far) { held[$0] } <= 1) }
      }
    }
    let byRoom = Dictionary(grouping: domain) { [$0.spot, state.halfDay($0.slot)] }
    for key in byRoom.keys.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let own = byRoom[key] ?? []
      let left = state.rooms.left(at: key[0], on: key[1])
      if own.count > left { model.require("rooms", sum(own) { held[$0] } <= Expression(left)) }
    }
    // Earlier half-days are a little better, and always in the same order.
    model.maximize(sum(domain) { (1000 - state.halfDay($0.slot) % 12) * held[$0] })
    let solution = try model.solve(limit: nil, nodeLimit: 2_000, gap: 0.005)
    return domain.filter { solution.count(held[$0]) == 1 }
  }
}
