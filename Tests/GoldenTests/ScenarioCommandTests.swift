import Foundation
import Testing

@Suite("tierstemps scenario: a text laid over a dossier, and every command that takes one") struct ScenarioCommandTests {
  /// A folder with the six workers and some scenarios.
  private func folder(_ scenarios: [String: String]) throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    for (name, text) in scenarios {
      let path = folder.path + "/" + name
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    return folder
  }

  private let hired = """
    nom: Une infirmière de plus
    base: ../dossier
    changements:
      - {fichier: professionnels, cle: I1, action: ajouter, colonnes: {professionnel: I2}}
      - {fichier: horaires, cle: I1, action: ajouter, colonnes: {professionnel: I2}}
    """
  private let longer = "base: ../a/scenario.yaml\nparametres: {horizon_semaines: 3, graine: 2}\n"

  @Test func `apply writes the dossier that plan reads in the scenario, and verify knows the one's plan in the other`() throws {
    let folder = try folder(["a/scenario.yaml": hired, "b/s.yaml": longer])
    defer { folder.remove() }
    let applied = try ProgrammeRun("scenario", "apply", "b/s.yaml", "--output", "laid", in: folder.path)
    #expect(applied.code == 0 && applied.complaints.isEmpty, "\(applied.complaints)")
    #expect(applied.output.contains("horaires.csv"))
    #expect(try ProgrammeRun("check", "laid", in: folder.path).code == 0)
    #expect(try ProgrammeRun("plan", "b/s.yaml", "--output", "one", in: folder.path).code == 0)
    #expect(try ProgrammeRun("plan", "laid", "--output", "two", in: folder.path).code == 0)
    #expect(try folder.files(in: "one", but: SixWorkers.journal) == folder.files(in: "two", but: SixWorkers.journal))
    for (source, plan) in [("b/s.yaml", "two"), ("laid", "one")] {
      let verified = try ProgrammeRun("verify", source, plan, in: folder.path)
      #expect(verified.code == 0, "\(verified.output)")
    }
    #expect(try ProgrammeRun("verify", "dossier", "one", in: folder.path).code == 1)
    // Files that no change touches are copied as they are.
    let (before, after) = (try folder.files(in: "dossier"), try folder.files(in: "laid"))
    #expect(after.keys.filter { before[$0] != after[$0] }.sorted() == ["horaires.csv", "parametres.yaml", "professionnels.csv"])
    #expect(before == (try SixWorkersFiles.dossier()), "the base is left alone")
  }

  @Test(arguments: [
    ["check"], ["visits"], ["explain", "--worker", "T3"], ["coverage", "--output", "c"], ["export-model", "--output", "m"],
  ])
  func `every command that takes a dossier takes a scenario`(command: [String]) throws {
    let folder = try folder(["a/scenario.yaml": hired])
    defer { folder.remove() }
    var arguments = command
    arguments.insert("a/scenario.yaml", at: 1)
    let run = try ProgrammeRun(arguments, in: folder.path)
    #expect(run.code == 0, "\(run.complaints)")
  }

  @Test func `a folder that holds a scenario and no dossier is that scenario`() throws {
    let folder = try folder(["a/scenario.yaml": hired])
    defer { folder.remove() }
    #expect(try ProgrammeRun("check", "a", in: folder.path).output == ProgrammeRun("check", "a/scenario.yaml", in: folder.path).output)
  }

  @Test func `--base takes the place of the outermost dossier, even one that is not there`() throws {
    let folder = try folder(["a/scenario.yaml": hired.replacing("../dossier", with: "../gone"), "b/s.yaml": longer])
    defer { folder.remove() }
    let missing = try ProgrammeRun("scenario", "check", "b/s.yaml", in: folder.path)
    #expect(
      missing.code == 3 && missing.complaints.contains("a/scenario.yaml") && missing.complaints.contains("ligne 2"), "\(missing.complaints)"
    )
    let given = try ProgrammeRun("scenario", "check", "b/s.yaml", "--base", "dossier", in: folder.path)
    #expect(given.code == 0, "\(given.output)\(given.complaints)")
    #expect(given.output.contains("« s », 4 changements sur dossier"), "\(given.output)")
  }

  @Test func `parents that come back, and scenarios over nothing, are refused at their line`() throws {
    let folder = try folder([
      "a.yaml": "nom: a\nbase: b.yaml\n", "b.yaml": "base: a.yaml\n", "c.yaml": "nom: c\n", "d.yaml": "base: nowhere.yaml\n",
    ])
    defer { folder.remove() }
    for (file, wanted) in [("a.yaml", "b.yaml"), ("c.yaml", "base"), ("d.yaml", "nowhere.yaml")] {
      let run = try ProgrammeRun("plan", file, "--output", "plan", in: folder.path)
      #expect(run.code == 3 && run.output.isEmpty && run.complaints.contains(wanted), "\(run.complaints)")
    }
    let cycle = try ProgrammeRun("scenario", "check", "a.yaml", in: folder.path)
    #expect(cycle.code == 3 && cycle.complaints.contains("a.yaml → b.yaml → a.yaml"), "\(cycle.complaints)")
    #expect(try ProgrammeRun("scenario", "check", "nowhere.yaml", in: folder.path).code == 2)
    #expect(try ProgrammeRun("scenario", "check", "dossier", in: folder.path).code == 2)
  }

  @Test func `apply writes a whole dossier or nothing, and never over something else`() throws {
    let folder = try folder([
      "a/scenario.yaml": hired, "bad.yaml": "base: dossier\nchangements: [{fichier: centres, cle: C9, action: supprimer}]\n",
    ])
    defer { folder.remove() }
    let refused = try ProgrammeRun("scenario", "apply", "bad.yaml", "--output", "laid", in: folder.path)
    #expect(refused.code == 3 && refused.complaints.contains("bad.yaml") && refused.complaints.contains("C1"), "\(refused.complaints)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/laid"))
    #expect(try ProgrammeRun("scenario", "check", "bad.yaml", in: folder.path).code == 1)
    #expect(try ProgrammeRun("scenario", "apply", "a/scenario.yaml", "--output", "a", in: folder.path).code == 2)
    for (arguments, code) in [([], 0), ([], 2), (["--force"], 0)] as [([String], Int32)] {
      let run = try ProgrammeRun(["scenario", "apply", "a/scenario.yaml", "--output", "laid"] + arguments, in: folder.path)
      #expect(run.code == code, "\(run.complaints)")
    }
  }

  @Test func `the schema is printed for people and for programmes`() throws {
    let folder = try folder([:])
    defer { folder.remove() }
    for language in ["fr", "en"] {
      let text = try ProgrammeRun("scenario", "schema", "--lang", language, in: folder.path)
      #expect(text.code == 0 && text.output.contains("changements") && text.output.contains("colonnes"))
    }
    let json = try ProgrammeRun("scenario", "schema", "--json", in: folder.path)
    let schema = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((schema?["properties"] as? [String: Any])?.keys.sorted() == ["base", "changements", "nom", "parametres", "regles"])
  }
}

/// The dossier of the six workers as it stands in the repository.
private enum SixWorkersFiles {
  static func dossier() throws -> [String: Data] { try FileManager.default.files(below: SixWorkers.scenario + "/dossier") }
}
