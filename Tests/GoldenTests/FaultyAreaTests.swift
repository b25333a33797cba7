import Foundation
import Testing

/// The area of six-workers is named after its first professional.
@Suite("A crashed or hung area costs its improvement only") struct FaultyAreaTests {
  static let area = "I1"

  @Test(arguments: [("crash", ["--lang", "fr"]), ("garble", ["--lang", "fr"]), ("hang", ["--time-limit", "2s"])])
  func `the plan is legal, says what happened, and the run succeeds`(fault: String, options: [String]) throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let began = ContinuousClock.now
    let run = try ProgrammeRun(
      "plan", "dossier", "--output", "plan", options[0], options[1], in: folder.path,
      environment: ["TIERSTEMPS_TEST_AREA": "\(fault):\(Self.area)"])
    #expect(run.code == 0)
    #expect(run.complaints.contains(Self.area))
    #expect(run.complaints.contains("zone"))
    #expect(ContinuousClock.now - began < .seconds(20))
    let journal = try String(contentsOfFile: folder.path + "/plan/journal.json", encoding: .utf8)
    #expect(journal.contains("\"\(Self.area)\""))
    let plan = try String(contentsOfFile: folder.path + "/plan/plan.json", encoding: .utf8)
    #expect(!plan.contains("\"issue\": \"optimise\""))
    let verified = try ProgrammeRun("verify", "dossier", "plan", in: folder.path)
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func `an area that nobody has is not troubled`() throws {
    let folder = try SixWorkers.copy()
    defer { folder.remove() }
    let run = try ProgrammeRun(
      "plan", "dossier", "--output", "plan", in: folder.path, environment: ["TIERSTEMPS_TEST_AREA": "crash:I2"])
    #expect(run.code == 0 && run.complaints.isEmpty)
  }
}
