import Testing

@testable import Planning

@Suite("The weekly programme of an area") struct WeeklyProgramTests {
  /// The relaxation of the whole area, solved from nothing until no column and no row helps.
  ///
  /// - Parameter byHalfDay: Whether the rooms of each half-day and the links count, or the rooms of each period alone.
  private func atOnce(_ problem: AreaProblem, byHalfDay: Bool = true) throws -> Double {
    let state = AreaState(problem)
    let classes = WeeklyClass.list(of: state)
    var master = WeeklyMaster(
      state, classes: classes, buckets: WeeklyBucket.list(of: state),
      lengths: Set(classes.flatMap { $0.holders.map(\.minutes) }).sorted(), hull: ReserveHull(state))
    try WeeklyRelaxation.solve(&master, isTimeOver: { false })
    // Not a tail is left: the programme stops when it gains little, and a row added later may still gain more.
    for _ in 0..<100 {
      if master.price(duals: master.program.duals, limit: 50) > 0 {
        try WeeklyRelaxation.simplex(&master, .primal, isTimeOver: { false })
      } else if try master.separate() + (byHalfDay ? master.separateRooms() + master.separateLinks() : 0) > 0 {
        try WeeklyRelaxation.simplex(&master, .dualThenPrimal, isTimeOver: { false })
      } else {
        break
      }
    }
    return master.program.objective
  }

  /// The relaxation solved by blocks and from their merged bases.
  private func merged(_ problem: AreaProblem) throws -> WeeklyProgram.Outcome {
    try WeeklyProgram.solve(AreaState(problem), isTimeOver: { false })
  }

  private func keepsRooms(_ outcome: WeeklyProgram.Outcome, _ problem: AreaProblem, _ seed: Int) {
    let state = AreaState(problem)
    var taken: [[Int]: Int] = [:]
    for (bucket, sessions) in zip(outcome.buckets, outcome.sessions) {
      guard bucket.kind != .kept else { continue }
      #expect((0...bucket.halfDays.count).contains(sessions), "seed \(seed)")
      taken[[bucket.spot, bucket.period], default: 0] += sessions
    }
    let periods = Periods(weeks: problem.weeks)
    for (place, sessions) in taken {
      let left = periods.ranges[place[1]].reduce(0) { $0 + max(0, state.rooms.left(at: place[0], on: $1)) }
      #expect(sessions <= left, "seed \(seed), site and period \(place)")
    }
  }

  private func agree(_ first: Double, _ second: Double) -> Bool { abs(first - second) <= 1e-4 * max(1, abs(second)) }

  @Test(arguments: 1...16) func `from merged bases its relaxation is that of the area solved at once`(seed: Int) throws {
    let problem = RandomArea.crowded(UInt64(seed))
    let (joint, whole) = (try merged(problem).relaxation, try atOnce(problem))
    #expect(agree(joint, whole), "seed \(seed), \(problem.teams.count) teams: \(joint) and \(whole)")
  }

  @Test(arguments: 1...4) func `so it is for four teams that fight for the rooms of two sites`(seed: Int) throws {
    let problem = RandomArea.problem(
      teams: 4, visitsPerTeam: 60, overdueShare: 80, seed: UInt64(100 + seed), weeks: 4, sites: 2, rooms: 1 + seed % 2)
    let (joint, whole) = (try merged(problem).relaxation, try atOnce(problem))
    #expect(agree(joint, whole), "seed \(seed): \(joint) and \(whole)")
  }

  @Test(arguments: 1...4) func `cut into clusters it keeps the rooms, costs no less than the whole by weeks, and little more`(seed: Int)
    throws
  {
    let problem = RandomArea.problem(
      teams: 4, visitsPerTeam: 60, overdueShare: 80, seed: UInt64(100 + seed), weeks: 4, sites: 2, rooms: 1 + seed % 2)
    let whole = try merged(problem)
    let cut = try WeeklyProgram.solve(AreaState(problem), mostTeams: 2, isTimeOver: { false })
    // Clusters share the rooms of a period, and leave its half-days to the filling.
    #expect(cut.relaxation >= (try atOnce(problem, byHalfDay: false)) * (1 - 1e-4), "seed \(seed)")
    #expect(cut.relaxation <= whole.relaxation * 1.05, "seed \(seed): \(cut.relaxation) and \(whole.relaxation)")
    keepsRooms(cut, problem, seed)
  }

  @Test func `out of time it has the prices of what was solved, and no session`() throws {
    let problem = RandomArea.problem(teams: 2, visitsPerTeam: 40, overdueShare: 50, seed: 3, weeks: 4)
    let outcome = try WeeklyProgram.solve(AreaState(problem), isTimeOver: { true })
    #expect(outcome.sessions.isEmpty && outcome.quotas.isEmpty)
    #expect(outcome.prices.visits.count == outcome.buckets.count && outcome.prices.visits.contains { $0.contains { $0 > 0 } })
  }

  @Test(arguments: 1...16) func `sessions keep to half-days and rooms, and no visit is worth more than its cost unplaced`(seed: Int) throws
  {
    let problem = RandomArea.crowded(UInt64(seed))
    let outcome = try merged(problem)
    let state = AreaState(problem)
    keepsRooms(outcome, problem, seed)
    for (worth, unplaced) in zip(outcome.worth, state.facts.unplaced) { #expect(worth <= unplaced, "seed \(seed)") }
    #expect(outcome.quotas.count == outcome.buckets.count && outcome.prices.visits.count == outcome.buckets.count)
  }
}
