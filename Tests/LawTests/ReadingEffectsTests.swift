import Testing

@testable import Law

@Suite("What the other value of a reading would change") struct ReadingEffectsTests {
  private func obligation(_ nature: Nature, _ anchor: CivilDate = "2026-01-05", _ change: (inout Obligation) -> Void = { _ in })
    -> Obligation
  {
    var obligation = Obligation(
      worker: "T1", establishment: "E1", nature: nature, anchor: anchor, due: "2026-03-09", trigger: "2026-03-01", roles: .medecin,
      protocolRoles: .infirmier, rule: "R", articles: [], inForceSince: "2017-01-01", reason: Reason("x"))
    change(&obligation)
    return obligation
  }

  private func effect(_ answer: [Obligation], _ other: [Obligation]) -> ReadingEffect {
    var effects = ReadingEffects()
    effects.add(3, answer, other) { $0.required == .oui }
    #expect(effects.byReading.indices.allSatisfy { $0 == 3 || effects.byReading[$0] == ReadingEffect() })
    return effects.byReading[3]
  }

  @Test func `what one list alone holds is added or removed`() {
    let found = effect([obligation(.demande), obligation(.reprise)], [obligation(.demande), obligation(.vipInitiale)])
    #expect((found.added, found.removed, found.moved, found.otherRoles) == (1, 1, 0, 0))
    #expect(effect([], [obligation(.reprise)]).added == 1)
    #expect(effect([obligation(.reprise)], []).removed == 1)
  }

  @Test func `another anchor is another obligation`() {
    let found = effect([obligation(.reprise)], [obligation(.reprise, "2026-01-06")])
    #expect((found.added, found.removed) == (1, 1))
  }

  @Test func `another day is a move, other roles are not`() {
    let base = obligation(.reprise)
    #expect(effect([base], [obligation(.reprise) { $0.due = "2026-03-10" }]).moved == 1)
    #expect(effect([base], [obligation(.reprise) { $0.opens = "2026-03-01" }]).moved == 1)
    #expect(effect([base], [obligation(.reprise) { $0.trigger = "2026-03-02" }]).moved == 1)
    let roles = effect([base], [obligation(.reprise) { $0.protocolRoles = [] }])
    #expect((roles.moved, roles.otherRoles, roles.changes) == (0, 1, 1))
    #expect(effect([base], [obligation(.reprise) { $0.reading = "trajet=60" }]).changes == 0)
  }

  @Test func `what the list does not hold is not counted, on either side`() {
    let hidden = obligation(.reprise) { $0.required = .non }
    #expect(effect([hidden], [obligation(.reprise)]).added == 1)
    #expect(effect([obligation(.reprise)], [hidden]).removed == 1)
    #expect(effect([hidden], []).changes == 0)
  }

  @Test func `a way to work of forty days is due by one reading only`() throws {
    let history = worker(hired: "2024-01-08").visited(.vipInitiale, "2024-02-05").away(.trajet, from: "2026-09-01", days: 40)
    let trace = ReadingTrace()
    let answer = try Catalogue.obligations(
      of: history, asOf: "2026-11-23", until: "2031-11-24", horizonEnd: "2027-02-21", trace: trace)
    let other = try Catalogue.obligations(
      of: history, asOf: "2026-11-23", until: "2031-11-24", horizonEnd: "2027-02-21", readings: Readings().withOther(0))
    #expect(trace.take().contains(0))
    #expect(effect(answer, other).removed == 1)
  }
}
