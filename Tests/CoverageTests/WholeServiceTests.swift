import Dossier
import Exchange
import Foundation
import Generation
import Law
import Testing

@testable import Coverage

@Suite("The coverage dossier of a generated service") struct WholeServiceTests {
  static func service(_ workers: Int, seed: Int) -> Dossier {
    Generator.dossier(GenerationRequest(workers: workers, overdueThousandths: 200, seed: seed, teams: 5, areas: 2))
  }
  static func report(_ dossier: Dossier) throws -> CoverageReport { try SmallServiceTests.report(dossier) }

  @Test(arguments: 1...3) func `its sums hold, its verdicts follow, no small cell stands in the open`(seed: Int) throws {
    #expect(CoverageCheck.faults(try Self.report(Self.service(600, seed: seed))) == [])
  }

  @Test func `sectors add up to the service when nothing is hidden`() throws {
    var dossier = Self.service(600, seed: 4)
    dossier.parameters.smallCellThreshold = 0
    let report = try Self.report(dossier)
    #expect(!report.figures.contains { $0.gap == .secret })
    for whole in report.figures where CoverageCheck.additive.contains(whole.code) && whole.scope == .service {
      let parts = report.figures.filter {
        $0.code == whole.code && $0.nature == whole.nature && $0.part == whole.part && $0.scope.level == "secteur"
      }
      if !parts.isEmpty { #expect(parts.reduce(0) { $0 + ($1.numerator ?? 0) } == whole.numerator ?? 0, "\(whole.key)") }
    }
  }

  @Test(arguments: 1...2) func `an attacker with everything published leaves each hidden count a whole threshold of doubt`(seed: Int) throws
  {
    let report = try Self.report(Self.service(900, seed: seed))
    let attack = Attack(on: report)
    var dice = Dice(seed)
    let asked = Array(attack.hidden.shuffled(using: &dice).prefix(60))
    for (cell, range) in zip(asked, try attack.bounds(of: asked)) {
      // A zero that a zero above it gives away tells of nobody.
      #expect(range.upperBound - range.lowerBound >= 11 || range == 0...0, "seed \(seed): \(cell) is between \(range)")
    }
  }

  @Test func `the order of the lines changes nothing`() throws {
    let dossier = Self.service(600, seed: 5)
    var shuffled = dossier
    var dice = Dice(5)
    shuffled.employments.shuffle(using: &dice)
    shuffled.visits.shuffle(using: &dice)
    shuffled.absences.shuffle(using: &dice)
    shuffled.establishments.shuffle(using: &dice)
    shuffled.professionals.shuffle(using: &dice)
    shuffled.centres.shuffle(using: &dice)
    shuffled.openings.shuffle(using: &dice)
    shuffled.sortTables()
    #expect(try Self.report(shuffled) == Self.report(dossier))
  }

  @Test func `parts counted apart add up to the whole, in any order`() throws {
    let question = CoverageQuestion(Self.service(600, seed: 6), plan: nil)
    let parts = try question.parts(of: 100).map { try question.tally($0) }
    var sum = parts[parts.count - 1]
    for part in parts.dropLast() { sum.add(part) }
    #expect(try sum == question.tally())
  }

  @Test func `files read back as they were written, and no worker or establishment is named`() throws {
    let dossier = Self.service(600, seed: 7)
    let report = try Self.report(dossier)
    let files = CoverageFiles.write(report)
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    var findings: [Finding] = []
    let read = CoverageReader.read(bytes[CoverageReader.json], &findings)
    CoverageReader.compare(bytes[CoverageReader.csv], report, &findings)
    #expect(findings == [])
    #expect(read?.figures == report.figures)
    #expect(read?.criteria == report.criteria)
    #expect(read?.thirds == report.thirds)
    let named = Set(dossier.employments.map(\.worker.text)).union(dossier.establishments.map(\.id.text))
    for file in files {
      let words = Set(
        String(decoding: file.bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init))
      #expect(words.isDisjoint(with: named), "\(file.path)")
    }
  }

  @Test func `a scenario and what would be enough read back as they were written`() throws {
    let dossier = Self.service(600, seed: 10)
    let plans = try [60, 90].map { try SupposedPlan.plan(dossier, percent: $0, seed: 10) }
    let reports = try CoverageReport.reports(
      plans.map { plan in
        let question = CoverageQuestion(dossier, plan: plan)
        return (question, try question.tally())
      }, version: "test")
    var report = reports[0]
    report.scenarios = [
      CoverageScenario(
        name: "Deux ; « infirmiers »", reports[1], beside: report,
        doubt: CoverageDoubt((plans[0], dossier.parameters), (plans[1], dossier.parameters)))
    ]
    report.remedies = report.countedRemedies
    report.effort = 30
    for language in Language.allCases {
      let bytes = Dictionary(uniqueKeysWithValues: CoverageFiles.write(report, language: language).map { ($0.path, $0.bytes) })
      var findings: [Finding] = []
      let read = CoverageReader.read(bytes[CoverageReader.json], &findings)
      CoverageReader.compare(bytes[CoverageReader.csv], report, &findings)
      #expect(findings == [])
      #expect(read?.scenarios[0].report.figures == report.scenarios[0].report.figures)
      #expect(read?.scenarios[0].unclear == report.scenarios[0].unclear && read?.scenarios[0].doubt == report.scenarios[0].doubt)
      #expect(read?.remedies == report.remedies && read?.forecasts == report.forecasts && read?.effort == 30)
      let page = String(decoding: bytes["dossier.html"] ?? [], as: UTF8.self)
      #expect(
        page.contains(language == .fr ? "Et si" : "What if") && page.contains(language == .fr ? "Ce qui suffirait" : "What would be enough")
      )
      #expect(!page.contains("{0}") && !page.contains("nil"))
      // Every table says what it is, and no level of heading is skipped.
      #expect(page.components(separatedBy: "<table").count == page.components(separatedBy: "<caption").count)
    }
  }

  @Test func `a figure changed by hand is found`() throws {
    let report = try Self.report(Self.service(600, seed: 8))
    var changed = report
    let place = try #require(changed.figures.firstIndex { $0.code == .suivis && $0.part == "si" && $0.scope == .service })
    changed.figures[place].numerator? += 1
    #expect(CoverageCheck.faults(changed).contains { if case .sum = $0 { true } else { false } })
    #expect(CoverageCheck.differences(changed, report).count == 1)
    changed = report
    changed.criteria[0].verdict = changed.criteria[0].verdict == .atteint ? .nonAtteint : .atteint
    #expect(CoverageCheck.faults(changed).count == 1)
  }

  @Test func `the page speaks both languages, and stands beside last year's`() throws {
    let report = try Self.report(Self.service(600, seed: 9))
    for language in Language.allCases {
      let files = CoverageFiles.write(report, previous: report, language: language)
      let page = String(decoding: files.first { $0.path == "dossier.html" }?.bytes ?? [], as: UTF8.self)
      #expect(page.contains(language == .fr ? "Année précédente" : "Year before"))
      #expect(!page.contains("{0}") && !page.contains("nil"))
    }
  }
}
