import Chance
import Testing

@testable import Planning

@Suite("What whole visits can fill of a session") struct SessionPackingTests {
  /// Every choice of whole visits within so many minutes, one length after the other.
  static func choices(_ minutes: Int, _ lengths: ArraySlice<Int>) -> [[Int]] {
    guard let first = lengths.first else { return [[]] }
    return (0...(max(0, minutes) / first)).flatMap { number in
      choices(minutes - number * first, lengths.dropFirst()).map { [number] + $0 }
    }
  }

  /// One to four lengths, ascending, as an area has them, and the minutes of a session.
  static func draw(_ random: inout SplitMix) -> (minutes: Int, lengths: [Int]) {
    let all = [15, 20, 25, 30, 35, 40, 45, 60, 77]
    var lengths: Set<Int> = []
    for _ in 0...random.below(4) { lengths.insert(all[random.below(all.count)]) }
    return (random.below(5) == 0 ? random.below(60) : 60 + random.below(131), lengths.sorted())
  }

  private func total(_ counts: [Int], _ values: [Int]) -> Int { zip(counts, values).reduce(0) { $0 + $1.0 * $1.1 } }

  @Test(arguments: 1...150) func `the greatest worth is that of the best of all choices`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = Self.draw(&random)
    let worth = lengths.map { _ in random.below(4) == 0 ? 0 : random.below(1000) }
    let best = Self.choices(minutes, lengths[...]).map { total($0, worth) }.max()
    #expect(SessionPacking.most(minutes, lengths: lengths, worth: worth) == best, "seed \(seed): \(minutes), \(lengths), \(worth)")
  }

  @Test(arguments: 1...150) func `the patterns are all the choices that leave no room for one more visit`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = Self.draw(&random)
    let full = Self.choices(minutes, lengths[...]).filter { counts in
      counts.contains { $0 > 0 } && minutes - total(counts, lengths) < lengths[0]
    }
    let patterns = SessionPacking.patterns(minutes, lengths: lengths)
    #expect(patterns.count == Set(patterns).count, "seed \(seed)")
    #expect(Set(patterns) == Set(full), "seed \(seed): \(minutes), \(lengths)")
  }

  @Test func `four visits of 45 minutes fill 190, and a fifth needs 225`() {
    #expect([44, 45, 179, 180, 190, 224, 225].map { SessionPacking.most($0, lengths: [45], worth: [10]) } == [0, 10, 30, 40, 40, 40, 50])
    #expect(SessionPacking.patterns(224, lengths: [45]) == [[4]])
    #expect(SessionPacking.patterns(225, lengths: [45]) == [[5]])
  }

  @Test func `no minute and no length hold nothing`() {
    #expect(SessionPacking.most(0, lengths: [20], worth: [5]) == 0)
    #expect(SessionPacking.most(19, lengths: [20], worth: [5]) == 0)
    #expect(SessionPacking.most(190, lengths: [], worth: []) == 0)
    #expect(SessionPacking.patterns(19, lengths: [20]) == [])
    #expect(SessionPacking.patterns(190, lengths: []) == [])
  }
}
