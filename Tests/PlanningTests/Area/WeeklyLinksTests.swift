import Testing

@testable import Planning

@Suite("No session, no visit") struct WeeklyLinksTests {
  /// Few visits and many half-days: a relaxation opens parts of sessions for them.
  private func thin(_ seed: Int, weeks: Int = 5) -> AreaProblem {
    RandomArea.problem(teams: 2, visitsPerTeam: 5 * weeks, overdueShare: 50, seed: UInt64(seed), weeks: weeks)
  }

  /// Prices columns until none helps: what a programme stopped early still had to gain would hide what rows do.
  private func finish(_ part: WeeklyProgram.Part) throws {
    while part.master.price(duals: part.master.program.duals, limit: 50) > 0 {
      try WeeklyRelaxation.simplex(&part.master, .primal, isTimeOver: { false })
    }
  }

  private func programme(_ problem: AreaProblem) -> WeeklyProgram.Part {
    let state = AreaState(problem)
    let classes = WeeklyClass.list(of: state)
    return WeeklyProgram.Part(
      0,
      WeeklyMaster(
        state, classes: classes, buckets: WeeklyBucket.list(of: state),
        lengths: Set(classes.flatMap { $0.holders.map(\.minutes) }).sorted(), hull: ReserveHull(state)))
  }

  /// The programme before and after its linking rows.
  private func solved(_ problem: AreaProblem) throws -> (part: WeeklyProgram.Part, without: Double) {
    let part = programme(problem)
    try WeeklyRelaxation.solve(&part.master, isTimeOver: { false })
    try finish(part)
    let without = part.master.program.objective
    try WeeklyRelaxation.link(&part.master, isSeated: false, isTimeOver: { false })
    try finish(part)
    return (part, without)
  }

  /// The greatest excess of a class over the sessions of its bucket, in visits.
  private func excess(_ part: WeeklyProgram.Part) -> Double {
    let values = part.master.program.primals
    return part.master.visits.reduce(0) { most, visit in
      let column = part.master.sessionColumn[visit.bucket]
      guard column >= 0 else { return most }
      return max(most, values[visit.column] - Double(part.master.classes[visit.class].demands.count) * values[column])
    }
  }

  @Test func `rows raise the relaxation until no visit sits where there is no session for it`() throws {
    var raised = 0
    for seed in 1...8 {
      let (part, without) = try solved(thin(seed))
      #expect(!part.master.links.isEmpty, "seed \(seed): nothing was broken, so this tests nothing")
      // The simplex is exact to a few hundred-thousandths here.
      #expect(part.master.program.objective > without * (1 - 1e-4), "seed \(seed)")
      if part.master.program.objective > without * (1 + 1e-5) { raised += 1 }
      #expect(excess(part) < 0.1, "seed \(seed)")
    }
    #expect(raised >= 5)
  }

  @Test(arguments: 1...4) func `with every row there from the start, columns that come later keep theirs`(seed: Int) throws {
    let problem = thin(seed)
    let part = programme(problem)
    for (index, group) in part.master.classes.enumerated() {
      for (bucket, column) in part.master.sessionColumn.enumerated() where column >= 0 {
        let seat = part.master.buckets[bucket]
        guard group.holders.contains(where: { $0.member == seat.member }), group.reach.contains(where: { $0.spot == seat.spot }) else {
          continue
        }
        part.master.links[index * part.master.buckets.count + bucket] = part.master.program.addRow(
          lower: -.infinity, upper: 0, entries: [(column, -Double(group.demands.count))])
      }
    }
    try WeeklyRelaxation.solve(&part.master, isTimeOver: { false })
    try finish(part)
    #expect(part.master.visits.count > 20 && excess(part) < 1e-5, "seed \(seed)")
    let some = try solved(problem).part.master.program.objective
    #expect(part.master.program.objective > some * (1 - 1e-4) && part.master.program.objective < some * 1.01, "seed \(seed)")
  }

  @Test(arguments: 1...8) func `each price is of all the visits of a class, on half-days where they could be`(seed: Int) throws {
    let problem = thin(seed)
    let (part, _) = try solved(problem)
    let prices = part.master.linkPrices(duals: part.master.program.duals)
    #expect(!prices.isEmpty && prices.allSatisfy { $0.value > 0 && !$0.halfDays.isEmpty }, "seed \(seed)")
    for price in prices {
      #expect(part.master.classes.contains { $0.demands == price.demands }, "seed \(seed)")
      #expect(price.demands.allSatisfy { problem.demands[$0].holders.contains { $0.member == price.member } }, "seed \(seed)")
      #expect(price.demands.allSatisfy { problem.demands[$0].reach.contains { $0.spot == price.spot } }, "seed \(seed)")
    }
  }
}
