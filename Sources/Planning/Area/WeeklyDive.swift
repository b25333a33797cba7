import MILP

/// Rounds the sessions of a solved programme, a few at a time.
///
/// A session is rounded up only when its professional's week, the rooms and the third still hold, else its count is capped, so the dive can
/// never become infeasible.
enum WeeklyDive {
  /// Sessions of each bucket, whole numbers.
  ///
  /// - Parameters:
  ///   - rooms: Rooms left to these buckets, by site × periods + period.
  ///   - isSeated: Whether rows keep the sessions within the rooms of each half-day.
  /// - Throws: `SolveError` when GLPK fails; the caller keeps the plan it has.
  static func run(_ master: inout WeeklyMaster, rooms: [Double], isSeated: Bool, isTimeOver: () -> Bool) throws(SolveError) -> [Int] {
    let periods = master.periods.count
    for (index, left) in rooms.enumerated() { master.setRooms(index / periods, index % periods, left: left) }
    try WeeklyRelaxation.resolve(&master, isTimeOver: isTimeOver)
    let start = try master.program.iterations
    var ledger = SessionLedger(master.buckets.count, rooms: rooms, master: master)
    for round in 0..<200 {
      let values = master.program.primals
      var fractional: [(distance: Double, bucket: Int)] = []
      for (bucket, column) in master.sessionColumn.enumerated() where column >= 0 {
        let value = values[column]
        let up = value.rounded(.up) - value
        if up > 1e-6 && up < 1 - 1e-6 { fractional.append((up, bucket)) }
      }
      let iterations = try master.program.iterations
      if fractional.isEmpty || isTimeOver() || iterations - start > WeeklyRelaxation.iterationBudget { break }
      fractional.sort { ($0.distance, $0.bucket) < ($1.distance, $1.bucket) }
      for (_, bucket) in fractional.prefix(max(1, fractional.count * 12 / 100)) {
        let column = master.sessionColumn[bucket]
        let wanted = Int(values[column].rounded(.up))
        if ledger.raise(bucket, to: wanted, master: master) {
          master.program.setColumnBounds(column, lower: Double(wanted), upper: Double(master.buckets[bucket].halfDays.count))
        } else {
          master.program.setColumnBounds(column, lower: Double(ledger.floor[bucket]), upper: Double(max(ledger.floor[bucket], wanted - 1)))
        }
      }
      try WeeklyRelaxation.simplex(&master, .dualThenPrimal, isTimeOver: isTimeOver)
      if round % 2 == 1 && master.separateLinks() > 0 { try WeeklyRelaxation.simplex(&master, .dualThenPrimal, isTimeOver: isTimeOver) }
      if isSeated && round % 4 == 3, try master.separateRooms() > 0 {
        try WeeklyRelaxation.simplex(&master, .dualThenPrimal, isTimeOver: isTimeOver)
      }
      if round % 8 == 7, master.price(duals: master.program.duals, limit: 2) > 0 {
        try WeeklyRelaxation.simplex(&master, .primal, isTimeOver: isTimeOver)
      }
    }
    let values = master.program.primals
    return master.sessionColumn.map { $0 < 0 ? 0 : Int((values[$0] + 1e-6).rounded(.down)) }
  }
}

/// Sessions the dive has promised, and what they leave of weeks, rooms and the third.
private struct SessionLedger {
  var floor: [Int]
  private var daysUsed: [Int]
  private var roomsUsed: [Int]
  private let rooms: [Double]
  private let periods: Int

  init(_ count: Int, rooms: [Double], master: borrowing WeeklyMaster) {
    self.rooms = rooms
    periods = master.periods.count
    floor = [Int](repeating: 0, count: count)
    daysUsed = [Int](repeating: 0, count: master.problem.members.count * periods)
    roomsUsed = [Int](repeating: 0, count: master.problem.spots.count * periods)
  }

  /// Promises so many sessions of a bucket, when everything hard still holds.
  mutating func raise(_ bucket: Int, to wanted: Int, master: borrowing WeeklyMaster) -> Bool {
    let entry = master.buckets[bucket]
    let more = wanted - floor[bucket]
    let (day, room) = (entry.member * periods + entry.period, entry.spot * periods + entry.period)
    guard wanted <= entry.halfDays.count, daysUsed[day] + more <= master.halfDaysLeft[entry.member][entry.period],
      master.problem.spots[entry.spot].isRemote || Double(roomsUsed[room] + more) <= rooms[room] + 1e-6
    else { return false }
    for due in master.fieldOwed[entry.member] where due.required > 0 {
      var possible = 0
      var total = 0
      for period in due.periods {
        let used = daysUsed[entry.member * periods + period] + (period == entry.period ? more : 0)
        possible += min(master.fieldHalfDays[entry.member][period], master.halfDaysLeft[entry.member][period] - used)
        total += master.fieldHalfDays[entry.member][period]
      }
      if possible < min(due.required, total) { return false }
    }
    if master.roomCuts.contains(where: { !$0.allows(more, of: bucket, beside: floor) }) { return false }
    daysUsed[day] += more
    roomsUsed[room] += more
    floor[bucket] = wanted
    return true
  }
}
