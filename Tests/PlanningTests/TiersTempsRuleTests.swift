import Dossier
import Law
import Testing

@testable import Planning

@Suite("Rule 5: the third of a médecin's time (R4624-4)") struct TiersTempsRuleTests {
  private func requirements(
    weeks: Int = 3, done: Int = 0, field: Int = 0, fte: Int = 1000, kept: Set<Int> = [], change: (inout Dossier) -> Void = { _ in }
  ) -> [TiersTempsRule.Requirement] {
    var dossier = TinyService.dossier(weeks: weeks)
    dossier.professionals[1].halfDaysDone = done
    dossier.professionals[1].fieldHalfDaysDone = field
    dossier.professionals[1].fteThousandths = fte
    change(&dossier)
    let horizon = Horizon(dossier.parameters)
    let staff = Staff.members(of: dossier, horizon: horizon, centreIndex: ["C1": 0])
    let rule = TiersTempsRule(horizon: horizon, catchUpTenThousandths: dossier.parameters.tiersTempsCatchUpTenThousandths)
    return rule.requirements(of: staff[1], kept: kept)
  }

  @Test func `a third of the half-days worked, rounded up, over the horizon`() {
    // 10 half-days a week: 30 in three weeks.
    #expect(requirements()[0].enforced == 10)
    #expect(requirements(weeks: 1)[0].enforced == 4)
  }

  @Test func `a public holiday is not worked`() {
    // 2026-11-23 + 5 weeks holds Christmas, a Friday.
    #expect(requirements(weeks: 5)[0].enforced == 16)
  }

  @Test func `arrears of the year are caught up no faster than the cap`() {
    // 2026: 30 half-days left; the floor 150 × 347/365 is far away, so the cap holds: ⌈30/3⌉ + ⌊0.1667 × 30⌋ = 15.
    let year = requirements(done: 380, field: 20).first { $0.year == 2026 }
    #expect(year?.owed == 15)
  }

  @Test func `nothing is owed by a year that is already kept`() {
    let year = requirements(done: 300, field: 200).first { $0.year == 2026 }
    #expect(year?.owed == 0)
  }

  @Test func `what kept appointments take can no longer be asked`() {
    let all = Set(0..<36)
    #expect(requirements(kept: all)[0].enforced == 0)
    #expect(requirements(kept: Set(0..<30))[0].enforced == 4)
  }

  @Test func `a horizon over New Year has a requirement for each year`() {
    let years = requirements(weeks: 8).compactMap(\.year)
    #expect(years == [2026, 2027])
  }

  @Test func `the floor is 150 half-days a year at full time, pro rata`() {
    // With nothing worked before, the floor asks 150 × 348 / 365 by 13 December and the cap of three weeks decides.
    let owed = requirements(fte: 100).first { $0.year == 2026 }?.owed
    // 0.1 FTE: ⌈15 × 347/365⌉ = 15 half-days, below the cap of 15.
    #expect(owed == 15)
  }
}
