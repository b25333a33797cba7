import Testing

@testable import Planning

@Suite("Rule 9: the reserve for the urgent") struct ReserveRuleTests {
  private func limit(held: Int, reserve: Int, visits: Int = 0, orientation: Int = 150) -> Int {
    ReserveRule.limit(
      heldThousandths: held * 1000, reserveThousandths: reserve, infirmierVisits: visits, orientationThousandths: orientation)
  }

  @Test func `a tenth, a fifth of the minutes held`() {
    #expect(limit(held: 190, reserve: 0) == 190)
    #expect(limit(held: 190, reserve: 100) == 171)
    #expect(limit(held: 190, reserve: 200) == 152)
  }

  @Test func `the orientations that infirmier visits bring take twenty minutes each`() {
    // 20 visits × 0.15 × 20 min = 60 minutes.
    #expect(limit(held: 190, reserve: 100, visits: 20) == 130)
    #expect(limit(held: 190, reserve: 100, visits: 100) == 0)
  }

  @Test func `the limit is rounded down`() {
    #expect(limit(held: 7, reserve: 200) == 5)
  }
}
