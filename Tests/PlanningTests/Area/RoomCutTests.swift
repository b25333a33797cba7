import Chance
import Testing

@testable import Planning

@Suite("Rows that keep sessions within the rooms of each half-day") struct RoomCutTests {
  /// Sites with rooms enough in a week and too few on some half-days.
  private func uneven(_ seed: Int) -> AreaProblem {
    var problem = RandomArea.problem(teams: 3, visitsPerTeam: 60, overdueShare: 80, seed: UInt64(seed), weeks: 4, sites: 2, rooms: 2)
    for spot in problem.spots.indices where !problem.spots[spot].isRemote {
      for half in 0..<problem.halfDayCount {
        if half % 12 >= 6 { problem.spots[spot].rooms[half] = 0 }
        if half % 12 == 4 + seed % 2 { problem.spots[spot].rooms[half] = 1 }
      }
    }
    return problem
  }

  /// The joint programme, its rooms by week and then by half-day; and its value before.
  private func solved(_ problem: AreaProblem) throws -> (part: WeeklyProgram.Part, byWeek: Double) {
    let state = AreaState(problem)
    let classes = WeeklyClass.list(of: state)
    let part = WeeklyProgram.Part(
      0,
      WeeklyMaster(
        state, classes: classes, buckets: WeeklyBucket.list(of: state),
        lengths: Set(classes.flatMap { $0.holders.map(\.minutes) }).sorted(), hull: ReserveHull(state)))
    try WeeklyRelaxation.solve(&part.master, isTimeOver: { false })
    let byWeek = part.master.program.objective
    try WeeklyRelaxation.seat(&part.master, isTimeOver: { false })
    return (part, byWeek)
  }

  @Test(arguments: 1...8) func `no plan breaks one, however its sessions are drawn`(seed: Int) throws {
    let problem = uneven(seed)
    let part = try solved(problem).part
    #expect(!part.master.roomCuts.isEmpty, "seed \(seed): the area has no tight half-day, so this tests nothing")
    var random = SplitMix(seed: UInt64(seed))
    var fullest = 0.0
    for _ in 0..<400 {
      let state = AreaState(problem)
      var places = state.spotAt.indices.flatMap { slot in problem.spots.indices.map { (slot, $0) } }
      for index in places.indices.dropLast() { places.swapAt(index, index + random.below(places.count - index)) }
      for (slot, spot) in places where state.canOpen(slot, at: spot) { state.open(slot, at: spot) }
      let sessions = part.master.buckets.map { bucket in
        bucket.halfDays.count { state.spotAt[state.slot(bucket.member, $0)] == bucket.spot }
      }
      for cut in part.master.roomCuts {
        let held = cut.sessions.reduce(0) { $0 + $1.weight * Double(sessions[$1.bucket]) }
        fullest = max(fullest, held / cut.limit)
        #expect(held <= cut.limit + 1e-6, "seed \(seed)")
      }
    }
    // Rows that nothing comes near would be of no use.
    #expect(fullest > 0.9, "seed \(seed): \(fullest)")
  }

  @Test(arguments: 1...8) func `they raise what the relaxation proves, and price rooms only where half-days are short`(seed: Int) throws {
    let problem = uneven(seed)
    let (part, byWeek) = try solved(problem)
    #expect(part.master.program.objective > byWeek * (1 + 1e-6), "seed \(seed)")
    #expect(part.master.program.primals[part.master.roomSlack] < 1e-6, "seed \(seed): the price of breaking a row is too low")
    let duals = part.master.program.duals
    let (prices, byPeriod) = (part.master.halfDayRoomPrices(duals: duals), part.master.roomPrices(duals: duals))
    #expect(prices.allSatisfy { $0 >= 0 })
    let dear = prices.indices.filter { place in
      let (spot, half) = (place / problem.halfDayCount, place % problem.halfDayCount)
      return prices[place] > byPeriod[spot * part.master.periods.count + part.master.periods.ofHalfDay[half]] + 1e-6
    }
    #expect(!dear.isEmpty, "seed \(seed)")
    #expect(dear.allSatisfy { problem.spots[$0 / problem.halfDayCount].rooms[$0 % problem.halfDayCount] < 3 }, "seed \(seed)")
  }

  @Test func `a row counts the sessions held and those to come, and no other bucket's`() {
    let cut = RoomCut(row: 0, sessions: [(2, 1), (4, 0.5)], limit: 3, rooms: [:])
    #expect(cut.allows(2, of: 2, beside: [9, 9, 0, 9, 2]))
    #expect(!cut.allows(3, of: 2, beside: [9, 9, 0, 9, 2]))
    #expect(cut.allows(2, of: 4, beside: [9, 9, 1, 9, 2]))
    #expect(!cut.allows(3, of: 4, beside: [9, 9, 1, 9, 2]))
    #expect(cut.allows(99, of: 0, beside: [0, 0, 9, 0, 9]))
  }
}
