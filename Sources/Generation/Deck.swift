import Chance
import Law

/// Draws contracts at fixed shares, each share kept by a quota of its own.
struct Deck {
  private let kinds: [(Contract, Double)]
  private var quotas: [Quota]

  init(_ kinds: [(Contract, Double)], seed request: GenerationRequest, number: UInt64) {
    self.kinds = kinds
    quotas = kinds.indices.map { request.quota(100 + 10 * number + UInt64($0)) }
  }

  /// The next contract; the last kinds give way to the first when two fall together, and the first fills the gaps.
  mutating func draw() -> Contract {
    var taken: Contract?
    for place in kinds.indices.reversed() where place > 0 && quotas[place].draw(kinds[place].1, allowed: taken == nil) {
      taken = kinds[place].0
    }
    return taken ?? kinds[0].0
  }
}

/// Picks a workplace in proportion to its workers.
struct WorkerChooser {
  private var last: [Int] = []

  init(_ places: [Workplace]) {
    var total = 0
    for place in places {
      // Agencies of temporary work see four times as many people pass.
      total += place.size * (place.activity == .interim ? 4 : 1)
      last.append(total)
    }
  }

  func pick(_ random: inout RandomSource) -> Int {
    let worker = random.below(last.last ?? 0)
    var (low, high) = (0, last.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if last[middle] <= worker { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
