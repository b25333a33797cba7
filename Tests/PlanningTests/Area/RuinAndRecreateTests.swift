import Testing

@testable import Planning

@Suite("Improving the plan of an area") struct RuinAndRecreateTests {
  private func first(_ problem: AreaProblem) -> AreaState {
    let state = AreaState(problem)
    Displaced.place(in: state)
    ConstructivePlan.fill(state)
    return state
  }

  private func search(_ state: AreaState, seed: UInt64) -> RuinAndRecreate {
    RuinAndRecreate(state, worth: state.facts.unplaced, seed: seed)
  }

  @Test(arguments: 1...30) func `the plan handed back is never worse, and every count of it is true`(seed: Int) {
    let problem = RandomArea.crowded(UInt64(seed))
    let state = first(problem)
    let (before, overfull) = (state.cost, Set(StateRecount(AreaState(problem)).overfullWeeks))
    #expect(StateRecount(state).faults == [], "seed \(seed), before the search")
    var search = search(state, seed: UInt64(seed))
    var best = before
    // The search goes on from where it stopped: a wrong count would grow from run to run.
    for (run, rounds) in [1, 7, 60, 400].enumerated() {
      let start = state.cost
      let found = search.run(rounds: rounds, isTimeOver: { false }, report: { _ in }).best
      #expect(found.cost <= start, "seed \(seed), run \(run)")
      best = min(best, found.cost)
      for plan in [state, found] {
        #expect(StateRecount(plan).faults == [], "seed \(seed), run \(run)")
        #expect(overfull.isSuperset(of: StateRecount(plan).overfullWeeks), "seed \(seed), run \(run)")
      }
    }
    #expect(best <= before, "seed \(seed)")
  }

  @Test(arguments: 41...60) func `a round that is not kept leaves the plan as it was`(seed: Int) {
    var problem = RandomArea.crowded(UInt64(seed))
    // Where lateness has no price no loss is tolerated: each round gains, or is taken back.
    problem.weekLate = 0
    let state = first(problem)
    var search = search(state, seed: UInt64(seed))
    for round in 0..<300 {
      let before = state.cost
      _ = search.run(rounds: 1, isTimeOver: { false }, report: { _ in })
      #expect(state.cost <= before, "seed \(seed), round \(round)")
    }
    #expect(StateRecount(state).faults == [], "seed \(seed)")
  }

  @Test(arguments: 31...36) func `the same seed gives the same plan`(seed: Int) {
    let plans = (0..<2).map { _ in
      let state = first(RandomArea.crowded(UInt64(seed)))
      var search = search(state, seed: UInt64(seed))
      let best = search.run(rounds: 300, isTimeOver: { false }, report: { _ in }).best
      return AreaSolver.plan(of: best).placed
    }
    #expect(plans[0] == plans[1], "seed \(seed)")
  }

  @Test func `these areas have kept and proposed appointments, shared staff, several teams, and gain by the search`() {
    let problems = (1...30).map { RandomArea.crowded(UInt64($0)) }
    #expect(problems.contains { $0.demands.contains { $0.kept != nil } && $0.demands.contains { $0.proposed != nil } })
    #expect(problems.contains { !$0.occupied.isEmpty && $0.frozenBefore > 0 })
    #expect(problems.contains { $0.members.contains { $0.shares.count > 1 } })
    #expect(Set(problems.map(\.teams.count)) == [1, 2, 3])
    let gains = problems[..<10].map { problem in
      let state = first(problem)
      let before = state.cost
      var search = search(state, seed: 1)
      return before - search.run(rounds: 400, isTimeOver: { false }, report: { _ in }).best.cost
    }
    #expect(gains.count { $0 > 0 } >= 5, "\(gains)")
  }

  @Test func `when time is over the best plan so far is handed back`() {
    let state = first(RandomArea.crowded(3))
    let before = state.cost
    var search = search(state, seed: 3)
    var asked = 0
    let found = search.run(
      rounds: 5000,
      isTimeOver: {
        asked += 1
        return asked == 3
      }, report: { _ in })
    #expect(found.timeOver && asked == 3)
    #expect(found.best.cost <= before)
    #expect(StateRecount(found.best).faults == [])
  }

  @Test func `no round changes nothing`() {
    let state = first(RandomArea.crowded(4))
    let before = state.cost
    var search = search(state, seed: 4)
    let found = search.run(rounds: 0, isTimeOver: { true }, report: { _ in })
    #expect(found.best === state && state.cost == before && !found.timeOver)
  }
}
