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

  @Test(arguments: [Int.max, Int.min]) func `numbers that no plan can hold are told, and nothing overflows`(number: Int) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let file = URL(fileURLWithPath: folder.path + "/plan/plan.json")
    let accepted = try Data(contentsOf: file)
    func verified(_ change: (inout [String: Any]) -> Void) throws -> ProgrammeRun {
      var members = try #require(try JSONSerialization.jsonObject(with: accepted) as? [String: Any])
      change(&members)
      try JSONSerialization.data(withJSONObject: members).write(to: file)
      return try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
    }
    for key in ["borne", "plan_vide", "retard_avant_debut", "hors_plan", "horizon_semaines"] {
      let run = try verified { $0[key] = number }
      #expect(run.code == 1 && run.output.contains(": \(key)."), "\(run.output) \(run.complaints)")
    }
    for key in ["retard", "avance", "somme"] {
      let run = try verified { members in
        var parts = members["objectif"] as? [String: Any] ?? [:]
        parts[key] = number
        members["objectif"] = parts
      }
      #expect(run.code == 1 && run.output.contains("objectif.\(key)"), "\(run.output) \(run.complaints)")
    }
    let gone = try verified {
      $0["annulations"] = [["rendez_vous": "R9", "place": "2026-12-03 08:30 M1 C1", "duree_min": number, "sequence": 1]]
    }
    #expect(gone.code == 1 && gone.output.contains("annulations.duree_min"), "\(gone.output)")
    try accepted.write(to: file)
    let bound = URL(fileURLWithPath: folder.path + "/plan/borne.json")
    let text = try String(contentsOf: bound, encoding: .utf8)
    let price = try #require(text.firstMatch(of: #/"prix": \{"\d+": (\d+)/#))
    try Data(text.replacingCharacters(in: price.1.startIndex..<price.1.endIndex, with: "\(number)").utf8).write(to: bound)
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).output.contains("prix négatif ou démesuré"))
    #expect(try ProgrammeRun("explain", "dossier", "plan", "--worth", in: folder.path).code == 0)
    // A link names one visit here: named twice, its price would be counted twice.
    let link = try #require(text.firstMatch(of: #/"prix": (\d+),\s+"professionnel": "M1",\s+"visites": \[("[^"]+")\]/#))
    let altered = text.replacingOccurrences(of: link.2, with: "\(link.2), \(link.2)").replacingOccurrences(
      of: "\"prix\": \(link.1),", with: "\"prix\": \(number),")
    try Data(altered.utf8).write(to: bound)
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).output.contains("prix négatif ou démesuré"))
    #expect(try ProgrammeRun("explain", "dossier", "plan", "--worth", in: folder.path).code == 0)
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
