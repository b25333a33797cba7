import Foundation
import Testing

@Suite("A place that cannot be written is told in two lines") struct RefusedPlaceTests {
  static func expectTwoLines(_ run: ProgrammeRun, naming place: String) {
    #expect(run.code == 4)
    let lines = run.complaints.split(separator: "\n")
    #expect(lines.count == 2, "\(run.complaints)")
    #expect(lines.first?.contains(place) == true, "\(run.complaints)")
    #expect(lines.last?.contains("--output") == true, "\(run.complaints)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["fr", "en"])
  func `a folder where nobody may write`(language: String) throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    // Root may write anywhere but in a folder of the kernel.
    let run = try ProgrammeRun("plan", "dossier", "--output", "/proc/self/plan", "--lang", language, in: folder.path)
    Self.expectTwoLines(run, naming: "/proc/")
  }

  @Test func `a folder that is not a plan stays as it is`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let before = try folder.files(in: "dossier")
    let run = try ProgrammeRun("plan", "dossier", "--output", "dossier", in: folder.path)
    Self.expectTwoLines(run, naming: "dossier")
    #expect(try folder.files(in: "dossier") == before)
  }

  @Test func `a full disk leaves the previous plan and nothing half-written`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let before = try folder.files(in: "plan")
    // Files of 4 kB at most: the report does not fit, which shows only once half of the files are written.
    let run = try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path, limit: 8)
    Self.expectTwoLines(run, naming: "plan")
    #expect(try folder.files(in: "plan") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["dossier", "plan"])
  }

  @Test func `a full disk without a previous plan leaves no folder`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let run = try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path, limit: 8)
    Self.expectTwoLines(run, naming: "plan")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["dossier"])
  }
}
