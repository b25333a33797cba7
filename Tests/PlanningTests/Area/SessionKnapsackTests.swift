import Chance
import Testing

@testable import Planning

@Suite("The best visits for one session") struct SessionKnapsackTests {
  /// The greatest value of a set of items that keeps the session and what rule 9 leaves to each group.
  private func best(_ items: [SessionKnapsack.Item], _ capacity: Int, _ rooms: [Int]) -> Int {
    (0..<(1 << items.count)).map { mask -> Int in
      let chosen = items.indices.filter { mask >> $0 & 1 == 1 }.map { items[$0] }
      return keeps(chosen, capacity, rooms) ? chosen.reduce(0) { $0 + $1.value } : .min
    }.max() ?? 0
  }

  private func keeps(_ items: [SessionKnapsack.Item], _ capacity: Int, _ rooms: [Int]) -> Bool {
    guard items.reduce(0, { $0 + $1.minutes }) <= capacity else { return false }
    return rooms.indices.dropFirst().allSatisfy { group in
      let minutes = items.filter { $0.group == group }.reduce(0) { $0 + $1.minutes }
      return minutes == 0 || minutes <= rooms[group]
    }
  }

  /// - Parameter lengths: Minutes to draw from, multiples of the step.
  private func compare(_ seed: Int, step: Int, lengths: [Int], capacity: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let groups = 1 + random.below(4)
    // Rule 9 may leave nothing, or be broken already by kept appointments.
    let rooms = (0..<groups).map { _ in random.below(capacity + 40) - 20 }
    let items = (0..<random.below(12)).map { number in
      SessionKnapsack.Item(
        demand: 100 + number, minutes: lengths[random.below(lengths.count)], value: random.below(500) - 20, group: random.below(groups))
    }.sorted { $0.group < $1.group }
    let choice = SessionKnapsack(step: step).choose(items, capacity: capacity, room: { rooms[$0] })
    let chosen = choice.demands.compactMap { demand in items.first { $0.demand == demand } }
    let context = "seed \(seed), step \(step), \(capacity) minutes, rooms \(rooms): \(items)"
    #expect(Set(choice.demands).count == choice.demands.count && chosen.count == choice.demands.count, "\(context)")
    #expect(keeps(chosen, capacity, rooms), "\(context)")
    #expect(chosen.reduce(0) { $0 + $1.value } == choice.value, "\(context)")
    #expect(choice.value == best(items, capacity, rooms), "\(context)")
  }

  @Test(arguments: 1...120) func `it is the best of all choices, on the grid of five minutes`(seed: Int) {
    compare(seed, step: 5, lengths: [15, 20, 30, 35, 40, 45, 60], capacity: [0, 4, 15, 60, 97, 150, 190][seed % 7])
  }

  @Test(arguments: 1...60) func `it is when the lengths share one minute only`(seed: Int) {
    compare(1000 + seed, step: 1, lengths: [7, 20, 23, 31, 45], capacity: [19, 64, 95, 128][seed % 4])
  }

  @Test func `limited visits of two teams each keep to their own room, and share the session`() {
    func item(_ demand: Int, _ value: Int, _ group: Int) -> SessionKnapsack.Item {
      SessionKnapsack.Item(demand: demand, minutes: 30, value: value, group: group)
    }
    let items = [item(0, 1, 0), item(1, 9, 1), item(2, 8, 1), item(3, 7, 2), item(4, 6, 2)]
    func chosen(_ capacity: Int, _ rooms: [Int]) -> [Int] {
      SessionKnapsack(step: 30).choose(items, capacity: capacity, room: { rooms[$0] }).demands.sorted()
    }
    #expect(chosen(150, [0, 60, 60]) == [0, 1, 2, 3, 4])
    #expect(chosen(150, [0, 59, 60]) == [0, 1, 3, 4])
    #expect(chosen(89, [0, 60, 60]) == [1, 2])
    #expect(chosen(90, [0, 30, 60]) == [1, 3, 4])
    #expect(chosen(90, [0, -10, 29]) == [0])
    #expect(chosen(29, [0, 60, 60]) == [])
  }
}
