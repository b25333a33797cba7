import Foundation
import Testing

@Suite("A plan that is killed leaves the previous one whole") struct KilledPlanTests {
  @Test func `at several moments, from the start to the writing`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let began = ContinuousClock.now
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let whole = (ContinuousClock.now - began) / .seconds(1)
    let before = try folder.files(in: "plan")
    // English reports differ from the French ones, so that a mixture would show.
    var killed = 0
    for part in [0.02, 0.3, 0.6, 0.8, 0.9, 0.95] {
      let run = try ProgrammeRun(
        "plan", "dossier", "--output", "plan", "--lang", "en", in: folder.path, killedAfter: whole * part)
      guard run.wasKilled else { break }
      killed += 1
      let after = try folder.files(in: "plan")
      // A kill between the exchange of the folders and the end finds the new plan, as whole as the old one.
      if after["rapport.html"] == before["rapport.html"] { #expect(after == before, "killed at \(part)") } else { break }
    }
    #expect(killed > 0)
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let (last, journal) = (try folder.files(in: "plan", but: SixWorkers.journal), SixWorkers.journal)
    #expect(last == before.filter { !journal.contains($0.key) })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["dossier", "plan"])
  }

  @Test func `while an area hangs, for certain`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let before = try folder.files(in: "plan")
    let run = try ProgrammeRun(
      "plan", "dossier", "--output", "plan", in: folder.path, environment: ["TIERSTEMPS_TEST_AREA": "hang:I1"], killedAfter: 1.5)
    #expect(run.wasKilled)
    #expect(try folder.files(in: "plan") == before)
  }
}
