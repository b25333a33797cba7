import Chance
import Testing

@testable import Generation

@Suite("Random numbers of the generator") struct RandomSourceTests {
  @Test func `a seed and a stream give one sequence, on every machine`() {
    var random = RandomSource(seed: 1, stream: 0)
    let first = (0..<3).map { _ in random.next() }
    #expect(first == [12_966_619_160_104_079_557, 9_600_361_134_598_540_522, 10_590_380_919_521_690_900])
  }

  @Test(arguments: [0.0, 0.003, 0.21, 0.5, 0.98, 1.0]) func `a quota keeps its count within two`(rate: Double) {
    var quota = Quota(seed: 5, stream: 9)
    let hits = (0..<10_000).count { _ in quota.draw(rate) }
    #expect(abs(Double(hits) - 10_000 * rate) <= 3, "\(hits) events at rate \(rate)")
  }

  @Test func `a quota that may not act waits, and loses nothing`() {
    var quota = Quota(seed: 5, stream: 9)
    let hits = (0..<10_000).count { quota.draw(0.1, allowed: $0 % 2 == 0) }
    #expect(abs(hits - 1000) <= 3)
  }

  @Test func `two quotas of one rate do not fall into step`() {
    var (first, second) = (Quota(seed: 5, stream: 1), Quota(seed: 5, stream: 2))
    let both = (0..<100_000).count { _ in
      let (left, right) = (first.draw(0.1), second.draw(0.1))
      return left && right
    }
    #expect((800...1200).contains(both), "\(both) times together, 1000 expected")
  }

  @Test func `numbers stay in their range, ends included`() {
    var random = RandomSource(seed: 2, stream: 3)
    let draws = (0..<2000).map { _ in random.between(3, 6) }
    #expect(Set(draws) == [3, 4, 5, 6])
    #expect(random.between(9, 9) == 9)
    #expect(random.below(1) == 0)
  }
}
