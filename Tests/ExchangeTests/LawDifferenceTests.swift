import Dossier
import Law
import Testing

@testable import Exchange

@Suite("What a change of law does to a service") struct LawDifferenceTests {
  private func visit(
    _ nature: Nature, due: CivilDate?, anchor: CivilDate = "2024-01-10", _ required: Requirement = .oui, roles: RoleSet = .medecin
  ) -> Obligation {
    Obligation(
      worker: "T1", establishment: "E1", nature: nature, anchor: anchor, required: required, due: due, trigger: anchor, roles: roles,
      protocolRoles: [], rule: "VIP-PERIOD", articles: ["R4624-16"], inForceSince: "2017-01-01",
      reason: Reason(.vipPeriodic, [.day(anchor), .number(60)]))
  }

  private func difference(_ before: [Obligation], _ after: [Obligation]) -> LawDifference {
    var difference = LawDifference(from: "2026-01-01", to: "2026-06-15", asOf: "2026-11-23", until: "2031-11-24")
    difference.add(before, after) { _ in "S1" }
    return difference
  }

  @Test func `each fate has its own`() {
    let old = visit(.vipPeriodique, due: "2029-01-10")
    #expect(difference([], [old]).changes.map(\.fate) == [.added])
    #expect(difference([old], []).changes.map(\.fate) == [.removed])
    #expect(difference([old], [visit(.vipPeriodique, due: "2029-01-09")]).changes.map(\.fate) == [.earlier])
    #expect(difference([old], [visit(.vipPeriodique, due: "2029-01-11")]).changes.map(\.fate) == [.later])
    #expect(difference([old], [visit(.vipPeriodique, due: "2029-01-10", roles: .infirmier)]).changes.map(\.fate) == [.roles])
    #expect(difference([old], [old]).changes.isEmpty)
  }

  @Test func `a visit that a dispense removes is removed, though its line stays`() {
    let changes = difference([visit(.reprise, due: "2026-12-01")], [visit(.reprise, due: nil, .non)]).changes
    #expect(changes.map(\.fate) == [.removed])
  }

  @Test func `a visit whose anchor moves with the law is one visit moved`() {
    let changes = difference(
      [visit(.miCarriere, due: "2027-12-31", anchor: "2027-01-01")], [visit(.miCarriere, due: "2030-12-31", anchor: "2030-01-01")]
    ).changes
    #expect(changes.map(\.fate) == [.later])
  }

  @Test(arguments: [("2031-11-24" as CivilDate, 1), ("2031-11-25", 0)])
  func `what falls after the time looked at does not count`(due: CivilDate, count: Int) {
    #expect(difference([], [visit(.vipPeriodique, due: due)]).changes.count == count)
    #expect(difference([], [visit(.vipPeriodique, due: due)]).total.after == count)
  }

  @Test func `a visit taken beyond that time is later, not removed`() {
    let changes = difference([visit(.vipPeriodique, due: "2029-01-10")], [visit(.vipPeriodique, due: "2034-01-10")]).changes
    #expect(changes.map(\.fate) == [.later])
  }

  @Test func `without a change the text says so, with one it counts by nature and sector`() {
    let same = visit(.vipPeriodique, due: "2029-01-10")
    #expect(difference([same], [same]).text(workers: true, .fr).contains("Rien ne change"))
    let text = difference([same], [visit(.vipPeriodique, due: "2027-01-10")]).text(workers: true, .fr)
    #expect(text.contains("VIP périodique      1      1") && text.contains("S1") && text.contains("10/01/2029 → 10/01/2027"))
    #expect(!difference([same], []).text(workers: false, .en).contains("T1"))
  }
}
