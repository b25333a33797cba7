import Dossier
import Law
import Testing

@testable import Exchange

@Suite("A plan folder is read back as it was written") struct PlanRoundTripTests {
  static func folder(_ plan: Plan = SmallPlan.plan) -> [String: [UInt8]] {
    let files = PlanFiles.write(plan: plan, dossier: SmallPlan.dossier, obligations: SmallPlan.obligations, indicators: Indicators())
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  @Test func `every value comes back, and writing it again gives the same bytes`() {
    let written = Self.folder()
    let (plan, findings) = PlanReader.read(files: written)
    #expect(findings.isEmpty)
    let rewritten = Self.folder(plan)
    for (path, bytes) in written { #expect(rewritten[path] == bytes, "\(path)") }
    #expect(plan.certificate == SmallPlan.plan.certificate)
    #expect(plan.whole == SmallPlan.plan.whole)
    #expect(plan.legal == SmallPlan.plan.legal)
    #expect(plan.objective == SmallPlan.plan.objective)
    #expect(plan.readings == SmallPlan.plan.readings)
    #expect(plan.areas == SmallPlan.plan.areas)
  }

  @Test func `a plan made under a draft says so, and the draft comes back`() throws {
    var drafted = SmallPlan.plan
    drafted.readings.texts = try Texts(drafts: [Draft("MICAR", 50, from: "2027-01-01", title: "Projet de loi")])
    let written = Self.folder(drafted)
    let (plan, findings) = PlanReader.read(files: written)
    #expect(findings.isEmpty && plan.readings == drafted.readings)
    #expect(String(decoding: written["rapport.html"] ?? [], as: UTF8.self).contains("Projet de loi"))
  }

  @Test func `a plan that claims no bound has no borne.json, and a folder without one is incomplete`() {
    var silent = SmallPlan.plan
    silent.certificate = nil
    let written = Self.folder(silent)
    #expect(written["borne.json"] == nil)
    let (plan, findings) = PlanReader.read(files: written)
    #expect(findings.contains { $0.file == "borne.json" && $0.code == PlanFinding.missingFile && $0.gravity == .erreur })
    // Whatever was read claims a bound, and must prove it.
    #expect(plan.certificate == BoundCertificate())
  }

  @Test func `the order in memory changes no byte`() {
    var shuffled = SmallPlan.plan
    shuffled.appointments.reverse()
    shuffled.sessions.reverse()
    shuffled.unplaced.reverse()
    #expect(Self.folder(shuffled) == Self.folder())
  }

  @Test func `each line knows its number in its file`() {
    let (plan, _) = PlanReader.read(files: Self.folder())
    #expect(plan.appointments.map(\.appointment.line) == [2, 3, 4, 5, 6, 7])
    #expect(plan.sessions.map(\.line) == [2, 3])
    #expect(plan.unplaced.map(\.line) == [2, 3])
    #expect(plan.tiersTemps.map(\.line) == [2])
  }

  @Test func `a key that a spreadsheet would run is made harmless and comes back whole`() {
    let written = Self.folder()
    let text = String(decoding: written["rendez_vous.csv"] ?? [], as: UTF8.self)
    #expect(text.contains(";'=E3;"))
    #expect(!text.contains(";=E3"))
    let (plan, _) = PlanReader.read(files: written)
    #expect(plan.appointments.last?.appointment.establishment == "=E3")
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\tx", "'=1", "''-", "'", "", "plain", "'plain"])
  func `neutralising loses nothing`(text: String) {
    let written = Neutralised.written(text)
    #expect(Neutralised.read(written) == text)
    #expect(!["=", "+", "-", "@", "\t", "\r"].contains(written.prefix(1)))
  }

  @Test func `wrong cells are all told, each with its line and column`() {
    var files = Self.folder()
    let text = String(decoding: files["rendez_vous.csv"] ?? [], as: UTF8.self)
    let broken = text.replacing("2026-12-02;08:30", with: "02/12/26;8h30").replacing(";propose;0;", with: ";perdu;0;")
    files["rendez_vous.csv"] = Array(broken.utf8)
    let (plan, findings) = PlanReader.read(files: files)
    #expect(findings.filter { $0.line == 4 }.map(\.column) == ["date", "heure", "statut"])
    #expect(plan.appointments.count == 1)
    #expect(findings.allSatisfy { PlanSentences.messages[$0.code] != nil })
  }

  @Test func `a missing file, a missing column, a cut line and a double key are told`() {
    var files = Self.folder()
    files["vacations.csv"] = nil
    files["mouvements.csv"] = Array("rendez_vous;travailleur;avant;cause\r\n".utf8)
    var moved = files["tiers_temps.csv"] ?? []
    moved += Array("M01;2026\r\n".utf8) + Array(moved.drop { $0 != 0x0A }.dropFirst())
    files["tiers_temps.csv"] = moved
    files["borne.json"] = Array("{".utf8)
    let (_, findings) = PlanReader.read(files: files)
    let found = Set(findings.map(\.code))
    let expected: Set = [
      PlanFinding.missingFile, PlanFinding.missingColumn, PlanFinding.malformedLine, PlanFinding.badJSON, PlanFinding.duplicateKey,
    ]
    #expect(found == expected)
  }

  @Test func `a summary that does not follow from its parts is told`() {
    var files = Self.folder()
    let text = String(decoding: files["plan.json"] ?? [], as: UTF8.self)
    files["plan.json"] = Array(text.replacing("\"part_gagnee\": 0.951920", with: "\"part_gagnee\": 0.999000").utf8)
    let changed = files["plan.json"] != Self.folder()["plan.json"]
    #expect(changed)
    #expect(PlanReader.read(files: files).findings.map(\.code) == [PlanFinding.inconsistent])
  }
}
