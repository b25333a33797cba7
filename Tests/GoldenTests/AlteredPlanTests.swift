import Foundation
import Testing

/// The accepted plan of six-workers, one of its files altered, before `verify`.
@Suite("An altered plan does not pass verify", .serialized) struct AlteredPlanTests {
  /// A folder with the dossier of six-workers and its accepted plan.
  static func folder() throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    try FileManager.default.copyItem(atPath: SixWorkers.scenario + "/expected/plan", toPath: folder.path + "/plan")
    return folder
  }

  @Test func `what changed in the dossier since is named, apart from violations, which are judged against it as it is`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.append(["# une remarque"], to: "parametres.yaml")
    try folder.write(["etablissement;debut;fin", "E1;2027-01-04;2027-01-05"], to: "fermetures.csv")
    let remarked = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
    #expect(remarked.code == 0 && remarked.output.contains("Avertissements (2)") && !remarked.output.contains("Erreurs"))
    #expect(remarked.output.contains("parametres.yaml a changé depuis ce plan") && remarked.output.contains("0 violation"))
    #expect(remarked.output.contains("fermetures.csv n’était pas dans le dossier"))
    try FileManager.default.removeItem(atPath: folder.path + "/dossier/absences.csv")
    let violated = try ProgrammeRun("verify", "dossier", "plan", "--lang", "en", in: folder.path)
    #expect(violated.code == 1 && violated.output.contains("Warnings (3)"))
    #expect(violated.output.contains("absences.csv is no longer in the dossier"))
  }

  @Test func `no way to take the bound out of a plan makes it a plan that claims none`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).code == 0)
    let bound = URL(fileURLWithPath: folder.path + "/plan/borne.json")
    for text in ["{\"jeux\": []}\n", "{}\n", "null\n", ""] {
      try Data(text.utf8).write(to: bound)
      let run = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
      #expect(run.code == 1 && run.output.contains("borne.json"), "\(text): \(run.output)")
    }
    try FileManager.default.removeItem(at: bound)
    let run = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
    #expect(run.code == 1 && run.output.contains("borne.json"), "\(run.output)")
  }

  @Test(arguments: ["borne", "ecart", "legal"]) func `nor does a figure taken out of plan.json`(key: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let file = URL(fileURLWithPath: folder.path + "/plan/plan.json")
    for value in [nil, NSNull()] {
      var members = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      members[key] = value
      try JSONSerialization.data(withJSONObject: members).write(to: file)
      let run = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
      #expect(run.code == 1 && run.output.contains("plan.json"), "\(run.output)")
    }
  }
}
