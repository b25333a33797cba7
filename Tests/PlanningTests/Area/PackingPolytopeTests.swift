import Chance
import Testing

@testable import Planning

@Suite("Packing rows of the weekly programme") struct PackingPolytopeTests {
  private func product(_ weights: [Double], _ counts: [Int]) -> Double { zip(weights, counts).reduce(0) { $0 + $1.0 * Double($1.1) } }

  /// Expects weights that every packing keeps and these amounts break.
  private func expectSound(_ weights: [Double], _ polytope: PackingPolytope, _ amounts: [Double], _ sessions: Double, _ seed: Int) {
    #expect(weights.allSatisfy { $0 >= 0 }, "seed \(seed): \(weights)")
    for pattern in polytope.patterns { #expect(product(weights, pattern) <= 1 + 1e-7, "seed \(seed): \(weights) and \(pattern)") }
    #expect(zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 } > sessions, "seed \(seed): \(weights), \(amounts), \(sessions)")
  }

  @Test(arguments: 1...200) func `a row that is returned is kept by every packing and broken by the amounts`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = SessionPackingTests.draw(&random)
    let polytope = PackingPolytope(minutes: minutes, gaps: [minutes], lengths: lengths)
    for _ in 0..<5 {
      let sessions = Double(random.below(40)) / 8
      let amounts = lengths.map { length in
        random.below(3) == 0 ? 0 : sessions * Double(minutes) / Double(length) * Double(random.below(1300)) / 1000
      }
      guard let weights = try polytope.brokenMost(by: amounts, sessions: sessions) else { continue }
      expectSound(weights, polytope, amounts, sessions, seed)
    }
  }

  @Test(arguments: 1...200) func `a mixture of packings is never cut`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = SessionPackingTests.draw(&random)
    let polytope = PackingPolytope(minutes: minutes, gaps: [minutes], lengths: lengths)
    let choices = SessionPackingTests.choices(minutes, lengths[...])
    for _ in 0..<5 {
      let shares = (0...random.below(5)).map { _ in (choice: choices[random.below(choices.count)], share: Double(1 + random.below(1000))) }
      let sessions = Double(1 + random.below(30)) / 4
      let sum = shares.reduce(0) { $0 + $1.share }
      let amounts = lengths.indices.map { length in
        shares.reduce(0) { $0 + $1.share / sum * sessions * Double($1.choice[length]) }
      }
      #expect(try polytope.brokenMost(by: amounts, sessions: sessions) == nil, "seed \(seed): \(minutes), \(lengths), \(amounts)")
    }
  }

  @Test(arguments: 1...200) func `one part in a hundred more than the best packings is always cut`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let (minutes, lengths) = SessionPackingTests.draw(&random)
    let polytope = PackingPolytope(minutes: minutes, gaps: [minutes], lengths: lengths)
    // The packing of the greatest worth lies on the border, whatever the worths: a little more of it lies outside.
    let worth = lengths.map { Double($0) * Double(900 + random.below(200)) }
    guard let best = polytope.patterns.max(by: { product(worth, $0) < product(worth, $1) }) else { return }
    let sessions = Double(1 + random.below(30)) / 4
    let amounts = best.map { Double($0) * sessions * 1.01 }
    let weights = try #require(try polytope.brokenMost(by: amounts, sessions: sessions), "seed \(seed): \(minutes), \(lengths), \(best)")
    expectSound(weights, polytope, amounts, sessions, seed)
  }

  @Test func `where no visit fits, any visit breaks the row`() throws {
    let polytope = PackingPolytope(minutes: 15, gaps: [15], lengths: [20, 30])
    let weights = try #require(try polytope.brokenMost(by: [0, 0.5], sessions: 1))
    #expect(weights[1] * 0.5 > 1)
    #expect(try polytope.brokenMost(by: [0, 0], sessions: 1) == nil)
  }
}
