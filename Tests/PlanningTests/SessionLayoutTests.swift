import Testing

@testable import Planning

@Suite("Rule 3: the time grid of a session") struct SessionLayoutTests {
  private func starts(_ minutes: [Int], fixed: [Int: Int] = [:], capacity: Int = 190) -> [Int]? {
    SessionLayout.starts(
      of: minutes.enumerated().map { SessionLayout.Item(minutes: $1, start: fixed[$0] ?? -1) }, hours: (510, 720), capacity: capacity,
      grid: 5)
  }

  @Test func `free visits follow one another from the start`() {
    #expect(starts([20, 30])?.sorted() == [510, 540])
  }

  @Test func `the sum of minutes never passes the capacity`() {
    #expect(starts([100, 90]) != nil)
    #expect(starts([100, 91]) == nil)
  }

  @Test func `a kept visit stays at its minute and the others go round it`() throws {
    let found = try #require(starts([30, 40, 20], fixed: [0: 527]))
    #expect(found[0] == 527)
    for (index, minutes) in [(1, 40), (2, 20)] {
      #expect((found[index] - 510) % 5 == 0)
      #expect(found[index] + minutes <= 527 || found[index] >= 557)
    }
  }

  @Test func `what no gap can hold is refused`() {
    // Kept visits leave gaps of 60 and 60 minutes of the 210.
    #expect(starts([90, 61], fixed: [0: 570]) == nil)
    #expect(starts([90, 60], fixed: [0: 570]) != nil)
  }
}
