import Chance
import Testing

@testable import Planning

@Suite("Prices raised by half-days") struct PriceAscentTests {
  private func area(_ seed: Int) -> AreaProblem {
    RandomArea.problem(
      teams: 4, visitsPerTeam: 60, overdueShare: 80, seed: UInt64(100 + seed), weeks: 4, sites: 2, rooms: 1 + seed % 2)
  }

  private func dual(_ problem: AreaProblem, _ lengths: [Int]) -> AreaDual {
    AreaDual(AreaState(AreaFacts(problem.unpaced), locking: StandingProposals.none), lengths: lengths)
  }

  private func value(_ dual: AreaDual, _ prices: AreaDual.Prices) -> Double {
    var excess = prices
    return dual.value(prices, tolerance: 1, excess: &excess)
  }

  @Test(arguments: 1...12) func `no prices, raised or drawn, prove more than a plan costs`(seed: Int) throws {
    let problem = area(seed)
    let outcome = try WeeklyProgram.solve(AreaState(problem), rounding: false, mostTeams: 2, isTimeOver: { false })
    let dual = dual(problem, outcome.lengths)
    let state = AreaState(problem)
    ConstructivePlan.fill(state)
    // Kilometres are counted at their mean: a point or so a visit.
    let most = Double(state.cost + 2 * problem.demands.count)
    var prices = dual.start(from: outcome)
    var random = SplitMix(seed: UInt64(seed))
    for round in 0..<20 {
      #expect(value(dual, prices) <= most, "seed \(seed), round \(round)")
      for place in prices.visits.indices { prices.visits[place] *= Double(random.below(2000)) / 1000 }
      for place in prices.rooms.indices { prices.rooms[place] += Double(random.below(3000)) }
      for cell in prices.reserve.indices { prices.reserve[cell] += Double(random.below(50)) }
      for cell in prices.orientation.indices { prices.orientation[cell] += Double(random.below(50)) }
      dual.silence(&prices)
    }
  }

  @Test(arguments: 1...4) func `prices of clusters are raised, and never lowered`(seed: Int) throws {
    let problem = area(seed)
    let outcome = try WeeklyProgram.solve(AreaState(problem), rounding: false, mostTeams: 2, isTimeOver: { false })
    #expect(outcome.isCut)
    let dual = dual(problem, outcome.lengths)
    let start = dual.start(from: outcome)
    let state = AreaState(problem)
    ConstructivePlan.fill(state)
    let raised = PriceAscent(dual).raise(start, incumbent: state.cost, isTimeOver: { false })
    #expect(value(dual, raised) > value(dual, start), "seed \(seed)")
    let none = PriceAscent(dual).raise(start, incumbent: state.cost, isTimeOver: { true })
    #expect(value(dual, none) == value(dual, start), "seed \(seed)")
  }

  @Test(arguments: 1...100) func `a counted packing is worth what its visits are, and no other is worth more`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = SessionPackingTests.draw(&random)
    let worth = lengths.map { _ in random.below(1000) }
    var counts = lengths.map { _ in 0 }
    let found = CountedPacking(lengths: lengths).most(minutes, worth: worth.map(Double.init)) { counts[$0] += 1 }
    #expect(zip(counts, lengths).reduce(0) { $0 + $1.0 * $1.1 } <= minutes, "seed \(seed)")
    #expect(zip(counts, worth).reduce(0.0) { $0 + Double($1.0 * $1.1) } == found, "seed \(seed)")
    #expect(Int(found) == SessionPacking.most(minutes, lengths: lengths, worth: worth), "seed \(seed)")
  }
}
