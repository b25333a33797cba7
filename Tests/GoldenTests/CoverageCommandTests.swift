import Foundation
import Testing

@Suite("The command coverage writes a dossier, and checks it") struct CoverageCommandTests {
  /// The six workers and their plan, in a folder of their own.
  static func folder() throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    try FileManager.default.copyItem(atPath: SixWorkers.scenario + "/expected/plan", toPath: folder.path + "/plan")
    return folder
  }

  @Test func `a dossier is written for its owner alone, checks, and is found out when it is changed`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let written = try ProgrammeRun(["coverage", "dossier", "plan", "--output", "agrement"], in: folder.path)
    #expect(written.code == 0, "\(written.complaints)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/agrement").sorted()
    #expect(names == ["activite.csv", "dossier.csv", "dossier.html", "dossier.json"])
    for name in names {
      let rights = try FileManager.default.attributesOfItem(atPath: folder.path + "/agrement/" + name)[.posixPermissions] as? Int
      #expect(rights == 0o600)
    }
    let alone = try ProgrammeRun(["coverage", "--verify", "agrement"], in: folder.path)
    #expect(alone.code == 0, "\(alone.output)")
    let whole = try ProgrammeRun(["coverage", "--verify", "agrement", "--dossier", "dossier", "--plan", "plan"], in: folder.path)
    #expect(whole.code == 0, "\(whole.output)")
    // Without the plan that it was written with, it cannot be computed again: one sentence, not a list of figures.
    let without = try ProgrammeRun(["coverage", "--verify", "agrement", "--dossier", "dossier"], in: folder.path)
    #expect(without.code == 2 && without.output.isEmpty && without.complaints.contains("--plan"), "\(without.output)")
    // --plan is of --verify alone: nobody must think that a dossier was written with it.
    let unread = try ProgrammeRun(["coverage", "dossier", "--plan", "plan", "--output", "sans"], in: folder.path)
    #expect(unread.code == 2 && !FileManager.default.fileExists(atPath: folder.path + "/sans"))
    #expect(try ProgrammeRun(["coverage", "dossier", "--output", "sans"], in: folder.path).code == 0)
    let planned = try ProgrammeRun(["coverage", "--verify", "sans", "--dossier", "dossier", "--plan", "plan"], in: folder.path)
    #expect(planned.code == 2 && planned.complaints.contains("sans plan"))
    // A figure hidden for another reason is told as such, not as « — » against « — ».
    let json = folder.path + "/sans/dossier.json"
    let silent = String(decoding: FileManager.default.contents(atPath: json) ?? Data(), as: UTF8.self)
    let place = try #require(silent.range(of: "\"sans_plan\""))
    try Data(silent.replacingCharacters(in: place, with: "\"aucune_colonne\"").utf8).write(to: URL(fileURLWithPath: json))
    let other = try ProgrammeRun(["coverage", "--verify", "sans", "--dossier", "dossier"], in: folder.path)
    #expect(other.code == 1 && other.output.contains("la raison de son absence") && !other.output.contains("« — »"), "\(other.output)")
    let path = folder.path + "/agrement/dossier.csv"
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    try Data(text.replacing("fiches;service;;;;;0;2", with: "fiches;service;;;;;2;2").utf8).write(to: URL(fileURLWithPath: path))
    let changed = try ProgrammeRun(["coverage", "--verify", "agrement"], in: folder.path)
    #expect(changed.code == 1)
    #expect(changed.output.contains("dossier.csv"))
  }

  @Test func `a scenario stands beside the present, checks with it, and leaves no plan behind`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let scenario = """
      nom: Un hiver de grippe
      base: dossier
      parametres:
        taux: {absence: 0.25}
      """
    try Data(scenario.utf8).write(to: URL(fileURLWithPath: folder.path + "/grippe.yaml"))
    func run(_ arguments: String...) throws -> ProgrammeRun { try ProgrammeRun(["coverage"] + arguments, in: folder.path) }
    let written = try run("dossier", "plan", "--output", "agrement", "--what-if", "grippe.yaml", "--effort", "10")
    #expect(written.code == 0, "\(written.complaints)")
    #expect(written.output.contains("Un hiver de grippe"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/agrement").sorted()
    #expect(names == ["activite.csv", "dossier.csv", "dossier.html", "dossier.json"])
    #expect(try run("--verify", "agrement").code == 0)
    let again = try run("--verify", "agrement", "--dossier", "dossier", "--plan", "plan", "--what-if", "grippe.yaml")
    #expect(again.code == 0, "\(again.output)")
    // Without its scenario the dossier cannot be computed again; the effort is the one it was written with.
    #expect(try run("--verify", "agrement", "--dossier", "dossier", "--plan", "plan").code == 2)
    let enough = try run("dossier", "plan", "--output", "agrement", "--least-change", "--effort", "10")
    #expect(enough.code == 0, "\(enough.complaints)")
    #expect(try run("--verify", "agrement").code == 0)
    #expect(try run("dossier", "--output", "agrement", "--what-if", "grippe.yaml", "--effort", "0").code == 2)
    #expect(try run("dossier", "--output", "agrement", "--what-if", "grippe.yaml", "--what-if", "grippe.yaml", "--effort", "10").code == 2)
  }

  @Test func `of six workers it says no count at all`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    _ = try ProgrammeRun(["coverage", "dossier", "--output", "agrement", "--lang", "en"], in: folder.path)
    let csv = String(decoding: FileManager.default.contents(atPath: folder.path + "/agrement/dossier.csv") ?? Data(), as: UTF8.self)
    let lines = csv.split(separator: "\r\n").filter { $0.hasPrefix("suivis;") }
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(";secret;") })
  }

  @Test func `it ends with the status of the contract`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    func code(_ arguments: String...) throws -> Int32 { try ProgrammeRun(["coverage"] + arguments, in: folder.path).code }
    #expect(try code() == 2)
    #expect(try code("dossier") == 2)
    #expect(try code("dossier", "--verify", "agrement") == 2)
    #expect(try code("dossier", "nowhere", "--output", "agrement") == 2)
    // A folder of something else is not replaced.
    #expect(try code("dossier", "--output", "plan") == 4)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/plan/plan.json"))
    try folder.append(["T99;;;;;;;"], to: "travailleurs.csv")
    #expect(try code("dossier", "--output", "agrement") == 3)
    #expect(try code("dossier", "--output", "agrement", "--set-aside") == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/agrement/ecartes.csv"))
  }
}
