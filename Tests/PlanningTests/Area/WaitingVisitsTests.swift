import Chance
import Testing

@testable import Planning

@Suite("Visits that wait for a place") struct WaitingVisitsTests {
  @Test(arguments: 1...20) func `those given are unplaced, may be held by the members asked for, and stand in the order of worth`(seed: Int)
  {
    let problem = RandomArea.crowded(UInt64(seed))
    let state = AreaState(problem)
    ConstructivePlan.fill(state)
    let order = ConstructivePlan.order(of: state)
    var random = SplitMix(seed: UInt64(seed))
    var waiting = WaitingVisits(state)
    for step in 0..<60 {
      let members = (0...random.below(2)).map { _ in random.below(problem.members.count) }
      let expected = order.filter { demand in
        state.slotOf[demand] < 0 && problem.demands[demand].holders.contains { members.contains($0.member) }
      }
      let found = waiting.some(for: members, random: &random)
      // A run of the list, from its beginning or from any place on, and as long as there are enough.
      let start = found.first.flatMap { expected.firstIndex(of: $0) } ?? expected.count
      #expect(found == Array(expected[start...].prefix(WaitingVisits.perMember * Set(members).count)), "seed \(seed), step \(step)")
      change(state, &waiting, &random)
    }
  }

  /// Takes some visits out of their places, and gives others one.
  private func change(_ state: AreaState, _ waiting: inout WaitingVisits, _ random: inout SplitMix) {
    let demands = state.problem.demands.indices
    let out = demands.filter { state.slotOf[$0] >= 0 && state.problem.demands[$0].kept == nil && random.below(20) == 0 }
    for demand in out { state.remove(demand) }
    var placed: [Int] = []
    for demand in demands where state.slotOf[demand] < 0 && random.below(8) == 0 {
      guard let place = Insertion.cheapest(demand, in: state) else { continue }
      Insertion.apply(place, demand: demand, to: state)
      placed.append(demand)
    }
    waiting.update(out: placed, back: out.filter { state.slotOf[$0] < 0 })
  }
}
