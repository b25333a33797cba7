import MILP

/// Solves the weekly programme: columns priced until none helps, then sessions rounded a few at a time.
///
/// A session is rounded up only when its professional's week, the rooms and the third still hold, else its count is capped, so the dive can
/// never become infeasible. Work is counted in simplex iterations, not in seconds.
struct WeeklyDive {
  /// What the programme says: sessions of each bucket, visits of each (class, bucket), prices, and the relaxation's value.
  struct Outcome {
    var sessions: [Int]
    var visits: [(class: Int, bucket: Int, count: Double)]
    var minutePrices: [Double]
    var roomPrices: [Double]
    var reservePrices: [Double]
    var relaxation: Double
  }

  /// Simplex iterations after which pricing and diving stop.
  static let iterationBudget = 400_000

  /// - Throws: `SolveError` when GLPK fails; the caller keeps the plan it has.
  static func run(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) -> Outcome {
    _ = master.price(duals: [], limit: 3)
    try solveByColumns(&master, rounds: 120, isTimeOver: isTimeOver)
    let prices = master.multipliers(duals: master.program.duals)
    let relaxation = master.program.objective
    try dive(&master, isTimeOver: isTimeOver)
    let values = master.program.primals
    return Outcome(
      sessions: master.sessionColumn.map { $0 < 0 ? 0 : Int((values[$0] + 1e-6).rounded(.down)) },
      visits: master.visits.map { ($0.class, $0.bucket, values[$0.column]) }, minutePrices: prices.minutes, roomPrices: prices.rooms,
      reservePrices: prices.reserve, relaxation: relaxation)
  }

  private static func solveByColumns(_ master: inout WeeklyMaster, rounds: Int, isTimeOver: () -> Bool) throws(SolveError) {
    for _ in 0..<rounds {
      _ = try master.program.simplex(method: .primal, iterationLimit: 100_000, presolve: false)
      if isTimeOver() { return }
      if try master.program.iterations > iterationBudget { return }
      if master.price(duals: master.program.duals, limit: 4) == 0 { return }
    }
    _ = try master.program.simplex(method: .primal, iterationLimit: 100_000, presolve: false)
  }

  private static func dive(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) {
    var ledger = SessionLedger(master.buckets.count, master: master)
    for round in 0..<200 {
      let values = master.program.primals
      var fractional: [(distance: Double, bucket: Int)] = []
      for (bucket, column) in master.sessionColumn.enumerated() where column >= 0 {
        let value = values[column]
        let up = value.rounded(.up) - value
        if up > 1e-6 && up < 1 - 1e-6 { fractional.append((up, bucket)) }
      }
      if fractional.isEmpty || isTimeOver() { break }
      if try master.program.iterations > 2 * iterationBudget { break }
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
      _ = try master.program.simplex(method: .dualThenPrimal, iterationLimit: 100_000, presolve: false)
      if round % 8 == 7, master.price(duals: master.program.duals, limit: 2) > 0 {
        _ = try master.program.simplex(method: .primal, iterationLimit: 100_000, presolve: false)
      }
    }
  }
}

/// Sessions the dive has promised, and what they leave of weeks, rooms and the third.
private struct SessionLedger {
  var floor: [Int]
  private var daysUsed: [Int]
  private var roomsUsed: [Int]
  private let periods: Int

  init(_ count: Int, master: borrowing WeeklyMaster) {
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
      master.problem.spots[entry.spot].isRemote || roomsUsed[room] + more <= master.roomsLeft[entry.spot][entry.period]
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
    daysUsed[day] += more
    roomsUsed[room] += more
    floor[bucket] = wanted
    return true
  }
}
