import Foundation
import Testing

/// What the commands say of the six workers under a draft decree, compared with `Scenarios/draft-law/expected`.
@Suite("draft-law: a draft decree over six workers", .serialized) struct DraftLawTests {
  static let scenario = URL(fileURLWithPath: SixWorkers.scenario + "/../draft-law").standardizedFileURL.path
  static let expected = scenario + "/expected"

  /// A folder with a copy of the dossier and the draft beside it.
  static func folder() throws -> TemporaryFolder {
    let folder = try SixWorkers.copy()
    try FileManager.default.copyItem(atPath: scenario + "/projet.yaml", toPath: folder.path + "/projet.yaml")
    return folder
  }

  static func answers() throws -> [String: Data] {
    let folder = try folder()
    defer { folder.remove() }
    var answers: [String: Data] = [:]
    func keep(_ name: String, _ arguments: String...) throws {
      let run = try ProgrammeRun(arguments, in: folder.path)
      // `visits` says on the error output what the disputed readings would change.
      #expect(run.code == 0 && (run.complaints.isEmpty || name == "visits.csv"), "\(name): \(run.code) \(run.complaints)")
      answers[name] = Data(run.output.utf8)
    }
    try keep("diff.txt", "law", "diff", "2026-11-22", "2026-11-23", "dossier", "--draft", "projet.yaml", "--workers")
    let draft = try String(contentsOfFile: folder.path + "/projet.yaml", encoding: .utf8)
    try folder.append(draft.split(separator: "\n").map(String.init), to: "parametres.yaml")
    try keep("visits.csv", "visits", "dossier")
    try keep("plan.txt", "plan", "dossier", "--output", "plan")
    try keep("verify.txt", "verify", "dossier", "plan")
    let again = try ProgrammeRun("law", "diff", "2026-11-22", "2026-11-23", "dossier", "--workers", in: folder.path)
    #expect(Data(again.output.utf8) == answers["diff.txt"], "a draft counts alike in its own file and in parametres.yaml")
    return answers
  }

  @Test func `every file is the one that was read and accepted`() throws {
    let answers = try Self.answers()
    if SixWorkersTests.isRecording {
      for (name, bytes) in answers { try bytes.write(to: URL(fileURLWithPath: Self.expected + "/" + name)) }
      Issue.record("Recorded \(answers.count) files in Scenarios/draft-law/expected. Read the difference before you commit it.")
      return
    }
    let expected = try FileManager.default.files(below: Self.expected)
    #expect(Set(answers.keys) == Set(expected.keys), "the list of files differs")
    for (name, bytes) in answers.sorted(by: { $0.key < $1.key }) {
      guard let wanted = expected[name], wanted != bytes else { continue }
      Issue.record("\(name) differs:\n\(LineDifference.text(from: wanted, to: bytes))")
    }
  }

  @Test func `a plan made under a draft names it; without the draft, the law disagrees with the plan`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let parameters = folder.path + "/dossier/parametres.yaml"
    let law = try Data(contentsOf: URL(fileURLWithPath: parameters))
    try folder.append(["regles: [{regle: REPRISE-MAL60, valeur: 90, a_compter_du: 2026-09-01, texte: Projet}]"], to: "parametres.yaml")
    #expect(try ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path).code == 0)
    let plan = try String(contentsOfFile: folder.path + "/plan/plan.json", encoding: .utf8)
    #expect(plan.contains("\"regle\": \"REPRISE-MAL60\""))
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).code == 0)
    try law.write(to: URL(fileURLWithPath: parameters))
    #expect(try ProgrammeRun("verify", "dossier", "plan", in: folder.path).code == 1)
  }

  @Test func `a wrong draft is told with its line, and nothing is answered`() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try Data("regles:\n  - {regle: VIP-PERIODE, valeur: 36, a_compter_du: 2027-01-01}\n".utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/projet.yaml"))
    let run = try ProgrammeRun("law", "diff", "2026-11-22", "2027-01-01", "dossier", "--draft", "projet.yaml", in: folder.path)
    #expect(run.code == 3 && run.output.isEmpty)
    #expect(run.complaints.contains("projet.yaml") && run.complaints.contains("VIP-PERIOD"))
  }
}
