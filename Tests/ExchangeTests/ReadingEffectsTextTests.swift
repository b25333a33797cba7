import Law
import Testing

@testable import Exchange

@Suite("What the other readings would change, said") struct ReadingEffectsTextTests {
  private func effects(_ change: (Obligation) -> [Obligation]) -> ReadingEffects {
    let obligation = Obligation(
      worker: "T1", establishment: "E1", nature: .reprise, anchor: "2026-01-05", due: "2026-03-09", trigger: "2026-03-01", roles: .medecin,
      protocolRoles: [], rule: "REPRISE-AT", articles: [], inForceSince: "2017-01-01", reason: Reason("x"))
    var effects = ReadingEffects()
    effects.add(0, [obligation], change(obligation)) { _ in true }
    return effects
  }

  @Test func `each reading that would change something has a line, the others are named`() {
    let text = ReadingEffectsText.text(effects { _ in [] }, Readings(), .fr)
    #expect(
      text.hasPrefix("Lectures discutées : ce que l’autre valeur changerait à cette liste.\n  trajet=60 au lieu de 30 : 1 en moins\n"))
    #expect(text.hasSuffix("prereprise_ouverture, sortie_sir_2025, avant_2017, vip_avant_poste."))
  }

  @Test func `the value in use is the one that is replaced`() {
    let text = ReadingEffectsText.text(
      effects { one in
        var other = one
        other.due = "2026-03-10"
        return [other]
      }, Readings(["trajet": "60"]), .en)
    #expect(text.contains("\n  trajet=30 instead of 60: 1 on other days\n"))
  }

  @Test func `when nothing would change, one line says so`() {
    #expect(ReadingEffectsText.text(effects { [$0] }, Readings(), .en) == "Disputed readings: none would change this list.")
  }
}
