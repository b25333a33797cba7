import Chance

/// The unplaced visits of an area, those that save the most per minute first.
struct WaitingVisits {
  /// Visits drawn at once for each professional of a round.
  static let perMember = 12

  private let facts: AreaFacts
  /// Place of each demand in the order of worth; −1 for one that never waits.
  private let rank: [Int]
  private let byRank: [Int]
  private var ranks: [Int]

  init(_ state: AreaState) {
    facts = state.facts
    byRank = ConstructivePlan.order(of: state)
    var rank = [Int](repeating: -1, count: state.problem.demands.count)
    for (position, demand) in byRank.enumerated() { rank[demand] = position }
    self.rank = rank
    ranks = byRank.indices.filter { [byRank] in state.slotOf[byRank[$0]] < 0 }
  }

  /// Some of those that these members may hold: the best, or the best from a random place on.
  func some(for members: [Int], random: inout SplitMix) -> [Int] {
    guard !ranks.isEmpty else { return [] }
    var found: [Int] = []
    let members = members.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    var wanted = members.count * Self.perMember
    var position = random.below(3) == 0 ? random.below(ranks.count) : 0
    while position < ranks.count && wanted > 0 {
      let demand = byRank[ranks[position]]
      if members.contains(where: { facts.minutes[demand * facts.members + $0] > 0 }) {
        found.append(demand)
        wanted -= 1
      }
      position += 1
    }
    return found
  }

  mutating func update(out placed: [Int], back: [Int]) {
    for demand in placed where rank[demand] >= 0 {
      let position = place(of: rank[demand])
      if position < ranks.count && ranks[position] == rank[demand] { ranks.remove(at: position) }
    }
    for demand in back where rank[demand] >= 0 {
      let position = place(of: rank[demand])
      if position == ranks.count || ranks[position] != rank[demand] { ranks.insert(rank[demand], at: position) }
    }
  }

  private func place(of rank: Int) -> Int {
    var (low, high) = (0, ranks.count)
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] < rank { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
