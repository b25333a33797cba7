import Foundation
import Testing

/// What the commands say of the dossier solved by hand, compared with `Scenarios/six-workers/expected`.
///
/// `RECORD_GOLDEN=1 swift test --filter SixWorkersTests` rewrites that folder and fails, so that a recording is always read.
@Suite("six-workers: the answer found by hand", .serialized) struct SixWorkersTests {
  static let expected = SixWorkers.scenario + "/expected"
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Every command of the scenario, run anew: the plan folder's files under `plan/`, what the commands print beside it.
  static func answers() throws -> [String: Data] {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    var answers: [String: Data] = [:]
    func keep(_ name: String, _ run: ProgrammeRun, beside remarks: String? = nil) {
      #expect(run.code == 0 && (remarks != nil || run.complaints.isEmpty), "\(name): \(run.code) \(run.complaints)")
      answers[name] = Data(run.output.utf8)
      if let remarks { answers[remarks] = Data(run.complaints.utf8) }
    }
    try keep("check.txt", ProgrammeRun("check", "dossier", in: folder.path))
    try keep("visits.csv", ProgrammeRun("visits", "dossier", in: folder.path), beside: "visits.txt")
    try keep("plan.txt", ProgrammeRun("plan", "dossier", "--output", "plan", in: folder.path))
    try keep("verify.txt", ProgrammeRun("verify", "dossier", "plan", in: folder.path))
    for worker in ["T3", "T5"] {
      try keep("explain-\(worker).txt", ProgrammeRun("explain", "dossier", "--worker", worker, in: folder.path))
    }
    try keep("explain-worth.txt", ProgrammeRun("explain", "dossier", "plan", "--worth", in: folder.path))
    let page = try ProgrammeRun("explain", "dossier", "--worker", "T3", "--html", "T3.html", in: folder.path)
    #expect(page.code == 0 && page.output.isEmpty)
    answers["explain-T3.html"] = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/T3.html"))
    for (name, bytes) in try folder.files(in: "plan", but: SixWorkers.journal) { answers["plan/" + name] = bytes }
    return answers
  }

  @Test func `every file is the one that was read and accepted`() throws {
    let answers = try Self.answers()
    if Self.isRecording {
      try Self.record(answers)
      Issue.record("Recorded \(answers.count) files in Scenarios/six-workers/expected. Read the difference before you commit it.")
      return
    }
    let expected = try FileManager.default.files(below: Self.expected)
    #expect(Set(answers.keys) == Set(expected.keys), "the list of files differs")
    for (name, bytes) in answers.sorted(by: { $0.key < $1.key }) {
      guard let wanted = expected[name], wanted != bytes else { continue }
      Issue.record("\(name) differs:\n\(LineDifference.text(from: wanted, to: bytes))")
    }
  }

  @Test func `the objective is the sum that the README adds up`() throws {
    let readme = try String(contentsOfFile: SixWorkers.scenario + "/README.md", encoding: .utf8)
    let plan = try String(contentsOfFile: Self.expected + "/plan/plan.json", encoding: .utf8)
    let sum = try #require(plan.firstMatch(of: #/"somme": (\d+), "terrain_desequilibre"/#)?.1)
    #expect(readme.contains("**\(sum)**"))
  }

  private static func record(_ answers: [String: Data]) throws {
    let files = FileManager.default
    if files.fileExists(atPath: expected) { try files.removeItem(atPath: expected) }
    for (name, bytes) in answers {
      let target = URL(fileURLWithPath: expected + "/" + name)
      try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: target)
    }
  }
}
