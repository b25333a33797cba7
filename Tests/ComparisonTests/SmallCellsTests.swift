import Dossier
import Law
import Testing

@testable import Exchange

/// The page of a comparison can be handed to a board: small counts of a part of the service are hidden there, and cannot be computed back.
@Suite("Small counts on the page of a comparison") struct SmallCellsTests {
  private func run(_ name: String, _ due: [Nature: Int]) -> ComparedRun {
    var figures: [ComparedKey: ComparedValue] = [ComparedKey(.visitesDues): ComparedValue(due.values.reduce(0, +))]
    for (nature, count) in due {
      figures[ComparedKey(.visitesDues, .nature, nature.rawValue)] = ComparedValue(count)
      figures[ComparedKey(.partATemps, .nature, nature.rawValue)] = ComparedValue(count / 2, of: count)
    }
    let quality = Quality(sum: 1000, bound: 900, emptyPlan: 2000)
    return ComparedRun(name: name, plan: "0", figures: figures, whole: quality, legal: quality)
  }

  private func page(
    _ due: [Nature: Int], other: [Nature: Int]? = nil, threshold: Int, operations: [ComparedOperation] = []
  ) -> ComparisonPage {
    let scenario = ComparedScenario(run: run("Essai", other ?? due), differences: [], operations: operations)
    var report = ComparisonReport(
      version: "test", effort: 10, begins: "2026-11-23", ends: "2027-02-21", base: run("base", due), scenarios: [scenario])
    report.smallCellThreshold = threshold
    let t = Typography(language: .en)
    return ComparisonPage(report: report, t: t, text: ComparedText(t: t))
  }

  private func shown(_ page: ComparisonPage) -> String { page.placeTable(.nature).markup }

  @Test func `a count under the threshold is hidden, and one at it is shown`() {
    let text = shown(page([.vipInitiale: 500, .reprise: 11, .prereprise: 10, .demande: 9], threshold: 11))
    #expect(text.contains(">500<") && text.contains(">11<") && !text.contains(">10<") && !text.contains(">9<"))
    #expect(text.contains("under 11 visits"))
  }

  @Test func `one hidden count alone hides the next, which the total would give away`() {
    let page = page([.vipInitiale: 500, .reprise: 40, .prereprise: 3], threshold: 11)
    #expect(page.hiddenCounts([Nature.vipInitiale, .reprise, .prereprise].map(\.rawValue), .nature) == ["reprise", "prereprise"])
    let text = shown(page)
    #expect(!text.contains(">3<") && !text.contains(">40<") && text.contains(">500<"))
    // Its share is of forty visits, and stays.
    #expect(text.contains("50.0"))
  }

  @Test func `a part small in a scenario alone is hidden too`() {
    let text = shown(
      page([.vipInitiale: 500, .reprise: 40, .demande: 30], other: [.vipInitiale: 500, .reprise: 4, .demande: 30], threshold: 11))
    #expect(!text.contains(">40<") && !text.contains(">30<"))
  }

  @Test func `nothing is hidden when nothing is small, or when all was asked for`() {
    #expect(!shown(page([.vipInitiale: 500, .reprise: 40], threshold: 11)).contains("•"))
    let all = shown(page([.vipInitiale: 500, .reprise: 3], threshold: 0))
    #expect(all.contains(">3<") && !all.contains("•"))
  }

  @Test func `who sees whom is counted from the threshold on`() {
    func pair(_ name: String, _ base: Int, _ scenario: Int) -> ComparedOperation {
      ComparedOperation(
        .paire, professional: ProfessionalID(name), team: "EQ1", base: ComparedValue(base), scenario: ComparedValue(scenario))
    }
    let operations = [pair("AAA", 0, 40), pair("BBB", 3, 60), pair("CCC", 50, 10), pair("DDD", 30, 0)]
    let text = page([.vipInitiale: 500], threshold: 11, operations: operations).operationsText.markup
    #expect(text.contains("AAA") && text.contains("DDD") && !text.contains("BBB") && !text.contains("CCC"))
    #expect(text.contains("fewer than 11 appointments and not detailed: 2."))
    #expect(page([.vipInitiale: 500], threshold: 0, operations: operations).operationsText.markup.contains("BBB"))
  }

  @Test func `what a comparison writes is what its schema names`() throws {
    var report = page([.vipInitiale: 500], threshold: 11).report
    report.base = try SixWorkersRun.run()
    report.scenarios[0].run = try SixWorkersRun.run("other")
    report.scenarios[0].operations = [ComparedOperation(.centre, centre: "C1", base: ComparedValue(1), scenario: ComparedValue(2))]
    report.scenarios[0].differences = [
      ComparedDifference(
        key: ComparedKey(.visitesDues), base: ComparedValue(1), scenario: ComparedValue(2), distinction: .oui)
    ]
    report.scenarios[0].waterfall = [
      WaterfallStep(label: "x", whole: report.base.whole, legal: report.base.legal, onTime: 1, unplaced: 2)
    ]
    #expect(mismatches(.comparison(report), JSONSchema.comparison, "") == [])
  }

  /// Members that the schema does not name, members it names that are not there, and codes it does not list.
  private func mismatches(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let rules) = schema else { return [path] }
    switch value {
    case .object(let members):
      guard case .object(let named)? = rules["properties"] else { return [path] }
      let strangers = Set(members.keys).symmetricDifference(named.keys).sorted().map { path + "." + $0 }
      return strangers
        + members.sorted { $0.key < $1.key }.flatMap { key, value in named[key].map { mismatches(value, $0, path + "." + key) } ?? [] }
    case .array(let values):
      guard let items = rules["items"] else { return [path] }
      return values.flatMap { mismatches($0, items, path + "[]") }
    case .string(let text):
      guard case .array(let codes)? = rules["enum"] else { return [] }
      let isListed = codes.contains { if case .string(let code) = $0 { code == text } else { false } }
      return isListed ? [] : [path + "=" + text]
    default: return []
    }
  }
}
