import Chance
import Testing

@testable import Planning

@Suite("Visits between fixed appointments") struct GapPackingTests {
  @Test func `a gap begins on the grid and ends with the next appointment, or the half-day`() {
    func gaps(_ fixed: [(start: Int, end: Int)]) -> [Int] { SessionLayout.gaps(between: fixed, hours: (510, 720), grid: 5) }
    #expect(gaps([]) == [210])
    #expect(gaps([(510, 540)]) == [180])
    #expect(gaps([(690, 720)]) == [180])
    // 9:02 to 9:32, off the grid: the next visit starts at 9:35.
    #expect(gaps([(542, 572)]) == [32, 145])
    #expect(gaps([(600, 630), (542, 572)]) == [32, 25, 90])
    // One after the other leaves nothing between them.
    #expect(gaps([(540, 570), (570, 600)]) == [30, 120])
    #expect(gaps([(510, 720)]).isEmpty)
    // A pin may run past the end.
    #expect(gaps([(700, 740)]) == [190])
  }

  /// Whether so many visits of each length can be laid in the gaps.
  private func fits(_ counts: [Int], _ gaps: [Int], _ lengths: [Int]) -> Bool {
    guard let length = counts.indices.first(where: { counts[$0] > 0 }) else { return true }
    var rest = counts
    rest[length] -= 1
    return gaps.indices.contains { gap in
      guard gaps[gap] >= lengths[length] else { return false }
      var left = gaps
      left[gap] -= lengths[length]
      return fits(rest, left, lengths)
    }
  }

  @Test(arguments: 1...60) func `the patterns are the greatest numbers of visits that the gaps hold`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let lengths = Array([20, 30, 35, 45].prefix(1 + random.below(4)))
    let gaps = (0..<1 + random.below(3)).map { _ in 5 * random.below(20) }
    let minutes = 5 * random.below(40)
    let patterns = SessionPacking.patterns(within: minutes, gaps: gaps, lengths: lengths)
    func isPossible(_ counts: [Int]) -> Bool {
      zip(counts, lengths).reduce(0) { $0 + $1.0 * $1.1 } <= minutes && fits(counts, gaps, lengths)
    }
    for pattern in patterns { #expect(isPossible(pattern), "seed \(seed): \(pattern)") }
    for _ in 0..<200 {
      let counts = lengths.map { _ in random.below(5) }
      let isWithin = counts.allSatisfy { $0 == 0 } || patterns.contains { zip(counts, $0).allSatisfy { $0 <= $1 } }
      #expect(isPossible(counts) == isWithin, "seed \(seed): \(counts) in \(gaps), \(minutes) minutes of \(lengths)")
    }
  }
}
