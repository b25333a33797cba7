import Foundation
import Testing

/// Folders in the place of one another: the message names what it is not, in the language asked for.
@Suite("A folder that is not the one asked for", .serialized) struct WrongFolderTests {
  @Test(arguments: [
    ["verify", "dossier", "nowhere"], ["verify", "dossier", "empty"], ["verify", "dossier", "dossier"], ["diff", "plan", "dossier"],
    ["diff", "nowhere", "plan"], ["explain", "dossier", "nowhere", "--worth"], ["explain", "dossier", "empty", "--visit", "R1"],
    ["coverage", "dossier", "empty", "--output", "new"], ["capacity", "dossier", "--output", "new", "--plan", "dossier"],
  ])
  func `where a plan is asked for, it says in one sentence that this is none`(arguments: [String]) throws {
    let folder = try AlteredPlanTests.folder()
    defer { folder.remove() }
    try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: false)
    let french = try ProgrammeRun(arguments, in: folder.path)
    #expect(
      french.code == 2 && french.output.isEmpty && french.complaints.contains("n’est pas le dossier d’un plan"), "\(french.complaints)")
    let english = try ProgrammeRun(arguments + ["--lang", "en"], in: folder.path)
    #expect(english.code == 2 && english.complaints.contains("is not the folder of a plan"), "\(english.complaints)")
    #expect(english.complaints.split(separator: "\n").count == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/new"))
  }

  @Test(arguments: [
    ["coverage", "--verify", "nowhere"], ["coverage", "--verify", "plan"], ["coverage", "dossier", "-o", "new", "--previous", "plan"],
  ])
  func `where a coverage dossier is asked for, no plan is spoken of`(arguments: [String]) throws {
    let folder = try AlteredPlanTests.folder()
    defer { folder.remove() }
    let run = try ProgrammeRun(arguments, in: folder.path)
    #expect(run.code == 2 && run.complaints.contains("n’est pas un dossier d’agrément"), "\(run.complaints)")
    #expect(!run.complaints.contains("tierstemps plan"))
  }

  @Test func `a plan of another dossier is worth nothing to this one, and capacity says so`() throws {
    let folder = try AlteredPlanTests.folder()
    defer { folder.remove() }
    let other = SixWorkers.scenario + "/../renfort/dossier"
    let run = try ProgrammeRun("capacity", other, "--output", "new", "--worth", "--plan", "plan", "--effort", "5", in: folder.path)
    #expect(run.code == 2 && run.complaints.contains("n’est pas, ou n’est plus, celui de ce dossier"), "\(run.output) \(run.complaints)")
    let own = try ProgrammeRun("capacity", "dossier", "--output", "new", "--worth", "--plan", "plan", "--effort", "5", in: folder.path)
    #expect(own.code == 0, "\(own.complaints)")
    let english = try ProgrammeRun(
      "capacity", "dossier", "--output", "new", "--target", "a_temps=20", "--effort", "5", "--lang", "en", in: folder.path)
    #expect(english.code == 0 && !english.output.contains(" :"), "\(english.output)")
  }

  @Test func `an answer of capacity does not replace a plan, and does not say that a plan is none`() throws {
    let folder = try AlteredPlanTests.folder()
    defer { folder.remove() }
    let run = try ProgrammeRun("capacity", "dossier", "--output", "plan", "--worth", in: folder.path)
    #expect(run.code == 4 && run.complaints.contains("ce n’est pas une réponse de « capacity »"), "\(run.complaints)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/plan/plan.json"))
  }

  @Test func `a page that cannot be written is told in the language asked for`() throws {
    let folder = try AlteredPlanTests.folder()
    defer { folder.remove() }
    let run = try ProgrammeRun("explain", "dossier", "--worker", "T1", "--html", "nowhere/T1.html", "--lang", "en", in: folder.path)
    #expect(run.code == 2 && run.complaints.contains("cannot be written"), "\(run.complaints)")
  }
}
