import Dossier
import Testing

@Suite("What --help says of the limits of a search") struct HelpTests {
  /// The help of a command, its lines joined.
  private static func help(_ command: String) throws -> String {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgrammeRun(command, "--help", in: folder.path)
    #expect(run.code == 0 && run.complaints.isEmpty)
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the limits told are those that hold`() throws {
    let capacity = try Self.help("capacity")
    #expect(capacity.contains("At most \(StaffingBudget.mostPlans) plans and \(StaffingBudget.mostDrafts) drafts are made"))
    #expect(capacity.contains("Above \(StaffingBudget.largeService) contracts"))
    #expect(capacity.contains("search for \(StaffingBudget.largeShare) thousandths"))
    let coverage = try Self.help("coverage")
    #expect(coverage.contains("\(StaffingBudget.mostPlans) plans and \(StaffingBudget.mostDrafts) drafts for each thing asked"))
    #expect(coverage.contains("\(StaffingBudget.mostCoveragePlans) and \(StaffingBudget.mostCoverageDrafts) for all together"))
  }
}
