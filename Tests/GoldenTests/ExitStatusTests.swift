import Foundation
import Testing

@Suite("Exit status: 0 done, 1 found something, 2 usage, 3 refused, 4 internal") struct ExitStatusTests {
  @Test(arguments: [
    ["unknown"], ["plan"], ["plan", "dossier"], ["plan", "dossier", "--output", "plan", "--as-of", "2026-13-01"],
    ["plan", "dossier", "--output", "plan", "--time-limit", "0s"], ["plan", "nowhere", "--output", "plan"], ["check", "nowhere"],
    ["visits", "dossier", "--lang", "de"], ["verify", "dossier", "nowhere"],
  ])
  func `a command that cannot be understood is 2, and writes nothing`(arguments: [String]) throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let run = try Self.run(arguments, in: folder)
    #expect(run.code == 2, "\(run.complaints)")
    #expect(!run.complaints.isEmpty && run.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["dossier"])
  }

  @Test(arguments: [["--help"], ["plan", "--help"], ["--version"]])
  func `asking for help is 0`(arguments: [String]) throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let run = try Self.run(arguments, in: folder)
    #expect(run.code == 0 && run.complaints.isEmpty && !run.output.isEmpty)
  }

  @Test func `the plan begins on a Monday or not at all`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let run = try ProgrammeRun("plan", "dossier", "--output", "plan", "--as-of", "2026-11-24", in: folder.path)
    #expect(run.code == 2, "\(run.output)")
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", "--as-of", "2026-11-30", in: folder.path).code == 0)
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).code == 0)
  }

  @Test func `a dossier with an error is 1 for check, 3 for the others, and setting aside is 0`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    try folder.append(["T7;E1;31/02/1990;cdi;01/09/2020;;FAUX"], to: "travailleurs.csv")
    let check = try ProgrammeRun("check", "dossier", in: folder.path)
    #expect(check.code == 1)
    #expect(check.output.contains("travailleurs.csv") && check.output.contains("31/02/1990"))
    for arguments in [["visits", "dossier"], ["plan", "dossier", "--output", "plan"], ["explain", "dossier", "--worker", "T1"]] {
      let run = try Self.run(arguments, in: folder)
      #expect(run.code == 3, "\(arguments)")
      #expect(run.complaints.contains("travailleurs.csv") && run.output.isEmpty)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["dossier"])
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", "--set-aside", in: folder.path).code == 0)
    #expect(try folder.files(in: "plan")["ecartes.csv"] != nil)
    let verified = try ProgrammeRun("verify", "dossier", "plan", "--set-aside", in: folder.path)
    #expect(verified.code == 0, "\(verified.output)\(verified.complaints)")
  }

  @Test func `a plan that was tampered with is 1 for verify`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let path = folder.path + "/plan/rendez_vous.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    // The reprise goes to the infirmier's day and hands; the protocol does not name it.
    let line = try #require(text.split(separator: "\r\n").first { $0.contains(";reprise;") })
    let moved = line.replacing(";M1;", with: ";I1;").replacing("2026-11-30", with: "2026-12-04")
    #expect(moved != line)
    try text.replacing(line, with: moved).write(toFile: path, atomically: true, encoding: .utf8)
    let run = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
    #expect(run.code == 1)
    #expect(run.output.contains("rendez_vous.csv"))
  }

  static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgrammeRun {
    try ProgrammeRun(arguments, in: folder.path)
  }
}
