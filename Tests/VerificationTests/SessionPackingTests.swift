import Testing

@testable import Verification

@Suite("What whole visits are worth in a session") struct SessionPackingTests {
  /// Every choice of visits, one length after the other.
  private func naive(_ prices: [(length: Int, price: Int)], in minutes: Int) -> Int {
    guard let first = prices.first else { return 0 }
    let rest = Array(prices.dropFirst())
    return (0...(minutes / first.length)).map { $0 * first.price + naive(rest, in: minutes - $0 * first.length) }.max() ?? 0
  }

  @Test(arguments: 1...40) func `it is the best of all choices`(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var prices: [Int: Int] = [:]
    for length in [7, 20, 30, 35, 40, 45, 60, 200] where !dice.chance(3) { prices[length] = .random(in: 0...50, using: &dice) }
    let listed = prices.map { (length: $0.key, price: $0.value) }
    let worths = SessionPacking.worths(prices, upTo: 190)
    #expect(worths.count == 191)
    for minutes in stride(from: 0, through: 190, by: 1) {
      #expect(worths[minutes] == naive(listed, in: minutes), "seed \(seed), \(minutes) minutes, \(prices)")
    }
  }

  @Test func `four visits of 45 minutes fill 190, and a fifth needs 225`() {
    #expect([179, 180, 190, 224, 225].map { SessionPacking.worth([45: 10], in: $0) } == [30, 40, 40, 40, 50])
  }

  @Test func `no minute, no price and no length are worth nothing`() {
    #expect(SessionPacking.worths([20: 5], upTo: 0) == [0])
    #expect(SessionPacking.worths([20: 5], upTo: -10) == [0])
    #expect(SessionPacking.worth([20: 5], in: -1) == 0)
    #expect(SessionPacking.worth([20: 0], in: 190) == 0)
    #expect(SessionPacking.worth([:], in: 190) == 0)
  }
}
