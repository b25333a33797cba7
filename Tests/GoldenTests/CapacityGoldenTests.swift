import Foundation
import Testing

/// What `capacity` says of a service small enough to be counted by hand, compared with `Scenarios/renfort/expected`.
///
/// `RECORD_GOLDEN=1 swift test --filter CapacityGoldenTests` rewrites that folder and fails, so that a recording is always read.
@Suite("renfort: the least staffing of two sectors", .serialized) struct CapacityGoldenTests {
  private static let scenario = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/renfort").standardizedFileURL.path
  private static let target = "a_temps=98,reprise_8j=95,tiers"

  private static func run(_ folder: TemporaryFolder, _ output: String, _ more: String...) throws -> ProgrammeRun {
    let arguments = ["capacity", "dossier", "--output", output, "--target", target, "--effort", "5"] + more
    return try ProgrammeRun(arguments, in: folder.path)
  }

  private static func answers(_ folder: TemporaryFolder) throws -> [String: Data] {
    let french = try run(folder, "reponse", "--worth", "--frontier", "--cache", "garde")
    #expect(french.code == 0 && french.complaints.isEmpty, "\(french.complaints)")
    let english = try run(folder, "answer", "--lang", "en", "--cache", "garde")
    #expect(english.code == 0)
    var answers = try folder.files(in: "reponse", but: [])
    answers["capacity.txt"] = Data(french.output.utf8)
    answers["capacity.en.txt"] = Data(english.output.utf8)
    return answers
  }

  @Test func `every file is the one that was read and accepted`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileManager.default.copyItem(atPath: Self.scenario + "/dossier", toPath: folder.path + "/dossier")
    let answers = try Self.answers(folder)
    let (files, expected) = (FileManager.default, Self.scenario + "/expected")
    if SixWorkersTests.isRecording {
      if files.fileExists(atPath: expected) { try files.removeItem(atPath: expected) }
      try files.createDirectory(atPath: expected, withIntermediateDirectories: true)
      for (name, bytes) in answers { try bytes.write(to: URL(fileURLWithPath: expected + "/" + name)) }
      Issue.record("Recorded \(answers.count) files in Scenarios/renfort/expected. Read the difference before you commit it.")
      return
    }
    let wanted = try files.files(below: expected)
    #expect(Set(answers.keys) == Set(wanted.keys), "the list of files differs")
    for (name, bytes) in answers.sorted(by: { $0.key < $1.key }) {
      guard let accepted = wanted[name], accepted != bytes else { continue }
      Issue.record("\(name) differs:\n\(LineDifference.text(from: accepted, to: bytes))")
    }
  }

  @Test func `the scenarios of the answer are replayed by compare, the answer above the one with less`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileManager.default.copyItem(atPath: Self.scenario + "/dossier", toPath: folder.path + "/dossier")
    #expect(try Self.run(folder, "reponse").code == 0)
    let compared = try ProgrammeRun(
      "scenario", "compare", "dossier", "reponse/scenario.yaml", "reponse/scenario-moins-1.yaml", "--output", "compare", "--effort", "5",
      "--json", in: folder.path)
    #expect(compared.code == 0, "\(compared.complaints)")
    // The same question again solves nothing: what each area became is in the folder's cache.
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reponse/cache/aires").sorted()
    #expect(try Self.run(folder, "reponse").code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reponse/cache/aires").sorted() == kept && !kept.isEmpty)
  }
}
