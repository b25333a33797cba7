import Testing

@testable import tierstemps

@Suite("Work shared by the cores") struct OrderedWorkTests {
  private struct Refused: Error {}

  @Test(arguments: [0, 1, 2, 500]) func `results are taken in the order of the parts, whichever is made first`(count: Int) async throws {
    var taken: [Int] = []
    try await OrderedWork.run(Array(0..<count)) { part in
      // Every third part takes longer than its neighbours.
      part % 3 == 0 ? (0..<20_000).reduce(part) { ($0 &* 31 &+ $1) % 7 } * 0 + part : part
    } take: {
      taken.append($0)
    }
    #expect(taken == Array(0..<count))
  }

  @Test func `what fails ends the work`() async {
    await #expect(throws: Refused.self) {
      try await OrderedWork.run(Array(0..<100)) { part in
        if part == 40 { throw Refused() }
      } take: { _ in
      }
    }
  }
}
