import Foundation
import Testing

@Suite("tierstemps law") struct LawCommandTests {
  private func run(_ arguments: String...) throws -> ProgrammeRun { try ProgrammeRun(arguments, in: SixWorkers.scenario) }

  @Test(arguments: ["fr", "en"]) func `no line is wider than a hundred columns`(language: String) throws {
    for command in [["list"], ["history"], ["show", "REPRISE-MAL60"], ["show", "SIR-INIT"], ["show", "POSTEXPO"]] {
      let output = try ProgrammeRun(["law"] + command + ["--lang", language], in: SixWorkers.scenario).output
      #expect(!output.isEmpty)
      for line in output.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test func `an unknown rule is told with the nearest, and ends with the status of a wrong usage`() throws {
    let wrong = try run("law", "show", "MICARE")
    #expect(wrong.code == 2 && wrong.complaints.contains("MICAR"))
    let family = try run("law", "show", "reprise")
    #expect(family.code == 2 && family.complaints.contains("REPRISE-MAT"))
    #expect(try run("law", "show", "micar").code == 0)
  }

  @Test func `the history begins on the day asked`() throws {
    #expect(try run("law", "history", "--since", "2026-06-15", "--format", "csv").output.split(separator: "\r\n").count == 3)
    #expect(try run("law", "history", "--since", "2026-06-16", "--format", "csv").output.split(separator: "\r\n").count == 2)
    #expect(try run("law", "history", "--since", "2030-01-01").output.contains("Aucun changement"))
  }

  @Test func `the law of a day before the catalogue is refused`() throws {
    let early = try run("law", "diff", "2016-12-31", "2026-01-01", "dossier")
    #expect(early.code == 2 && early.complaints.contains("01/01/2017"))
  }

  @Test(arguments: [["list"], ["history"], ["show", "MICAR"], ["diff", "2022-03-31", "2026-11-23", "dossier", "--workers"]])
  func `what programmes read is JSON`(command: [String]) throws {
    let output = try ProgrammeRun(["law"] + command + ["--format", "json"], in: SixWorkers.scenario).output
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  @Test func `counts reveal nobody; the list does, and only when asked for`() throws {
    let counts = try run("law", "diff", "2022-03-31", "2022-04-28", "dossier").output
    #expect(!counts.contains("T3"))
    #expect(try run("law", "diff", "2022-03-31", "2022-04-28", "dossier", "--workers").output.contains("T3"))
  }
}
