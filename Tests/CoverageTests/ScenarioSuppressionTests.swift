import Dossier
import Generation
import Law
import MILP
import Testing

@testable import Coverage

@Suite("The present and a scenario, published together, betray no small cell") struct ScenarioSuppressionTests {
  /// A tree, and the same with some teams changed.
  private static func pair(_ seed: Int) -> CountTree {
    var dice = Dice(seed)
    let present = SuppressionTests.tree(&dice)
    func changed(_ tree: CountTree) -> CountTree {
      if tree.children.isEmpty {
        guard Int.random(in: 0..<3, using: &dice) == 0 else { return tree }
        let most = [3, 30, 100][Int.random(in: 0..<3, using: &dice)]
        return CountTree(tree.scope, cells: tree.cells.map { max(0, $0 + Int.random(in: -most...most, using: &dice)) })
      }
      return CountTree(tree.scope, columns: tree.cells.count, sum: tree.children.map(changed))
    }
    return CountTree(joining: [present, changed(present)])
  }

  private static func reports(_ tree: CountTree, _ basis: Publication.Basis, threshold: Int) -> [CoverageReport] {
    var publication = Publication(threshold: threshold, sides: 2)
    publication.add(.suivis, tree, parts: tree.cells.indices.map { "c\($0)" }, basis: basis)
    return publication.sides.map { figures in
      var report = CoverageReport(begins: "2026-11-23", ends: "2027-02-21")
      report.figures = figures
      return report
    }
  }

  /// No hidden count of the present, nor of the scenario where it says anything, within less than a threshold.
  static func expectDoubt(_ attack: Attack, _ asked: [Attack.Cell], seed: Int) throws {
    for (cell, range) in zip(asked, try attack.bounds(of: asked)) {
      // A zero that a zero above it gives away tells of nobody.
      #expect(range.upperBound - range.lowerBound >= 11 || range == 0...0, "seed \(seed): \(cell) is between \(range)")
    }
  }

  @Test(arguments: 1...120, [Publication.Basis.files, .planAndTotals])
  func `an attacker who knows what the scenario leaves alone learns no hidden count`(seed: Int, basis: Publication.Basis) throws {
    let tree = Self.pair(seed)
    let attack = Attack(on: Self.reports(tree, basis, threshold: 11), truth: Self.reports(tree, basis, threshold: 0))
    try Self.expectDoubt(attack, attack.hidden.filter { $0.side == 0 }, seed: seed)
  }

  @Test func `each side with a mask of its own would betray the other`() throws {
    // One small cell in each: the present covers it with the second column, the scenario with the third.
    let rows = [[3, 20, 40], [60, 50, 70]]
    let then = [[3, 90, 40], [60, 50, 70]]
    let tree = CountTree(
      joining: [rows, then].map { side in
        CountTree(.service, columns: 3, sum: side.enumerated().map { CountTree(.sector(SectorID("S\($0)")), cells: $1) })
      })
    func attack(_ masks: [Suppression.Mask]) -> Attack {
      var publication = Publication(threshold: 11, sides: 2)
      publication.add(.suivis, Publication.Sheet(tree: tree, masks: masks), parts: ["c0", "c1", "c2"])
      let reports = publication.sides.map { figures in
        var report = CoverageReport(begins: "2026-11-23", ends: "2027-02-21")
        report.figures = figures
        return report
      }
      return Attack(on: reports, truth: Self.reports(tree, .files, threshold: 0))
    }
    let cell = Attack.Cell(table: "suivis", scope: .sector("S0"), part: "c0")
    let suppression = Suppression(threshold: 11)
    let apart = try attack([0, 1].map { suppression.mask(tree.side($0)) }).bounds(of: [cell])[0]
    #expect(apart == 3...3)
    let common = try #require(suppression.common(tree))
    let together = try attack([common, common]).bounds(of: [cell])[0]
    #expect(together.upperBound - together.lowerBound >= 11)
  }

  @Test func `a scenario that moves a few people says no place of them`() {
    let tree = CountTree(
      joining: [[40, 60], [36, 64]].map { teams in
        CountTree(.service, columns: 1, sum: teams.enumerated().map { CountTree(.sector(SectorID("S\($0)")), cells: [$1]) })
      })
    let scenario = Self.reports(tree, .files, threshold: 11)[1].figures
    #expect(scenario.filter { $0.part.isEmpty }.map(\.numerator) == [100, nil, nil])
    // What a plan decides is no count of people moved.
    #expect(Self.reports(tree, .planAndTotals, threshold: 11)[1].figures.filter { $0.part.isEmpty }.map(\.numerator) == [100, 36, 64])
  }

  /// A service, and the same with an establishment gone and half of another given to another team.
  private static func services(_ seed: Int) throws -> [(Dossier, Plan)] {
    let present = Generator.dossier(GenerationRequest(workers: 900, overdueThousandths: 200, seed: seed, teams: 5, areas: 2))
    var scenario = present
    let counts = Dictionary(grouping: present.employments, by: \.employment.establishment).mapValues(\.count)
    let chosen = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let gone = chosen[seed % 2 == 0 ? chosen.count - 3 : 0].key
    scenario.employments.removeAll { $0.employment.establishment == gone }
    scenario.establishments.removeAll { $0.id == gone }
    let moved = chosen[chosen.count / 2].key
    if let place = scenario.establishments.firstIndex(where: { $0.id == moved }), let team = scenario.teams.last {
      (scenario.establishments[place].sector, scenario.establishments[place].team) = (team.sector, team.id)
    }
    scenario.sortTables()
    return [
      (present, try SupposedPlan.plan(present, percent: 70, seed: seed)),
      (scenario, try SupposedPlan.plan(scenario, percent: 85, seed: seed)),
    ]
  }

  private static func reports(_ services: [(Dossier, Plan)], threshold: Int? = nil) throws -> [CoverageReport] {
    try CoverageReport.reports(
      services.map { dossier, plan in
        var dossier = dossier
        if let threshold { dossier.parameters.smallCellThreshold = threshold }
        let question = CoverageQuestion(dossier, plan: plan)
        return (question, try question.tally())
      }, version: "test")
  }

  @Test(arguments: 1...3) func `an attacker with both sides of a service, whole, learns no hidden count`(seed: Int) throws {
    let services = try Self.services(seed)
    let attack = Attack(on: try Self.reports(services), truth: try Self.reports(services, threshold: 0))
    var dice = Dice(seed)
    try Self.expectDoubt(attack, Array(attack.hidden.filter { $0.side == 0 }.shuffled(using: &dice).prefix(40)), seed: seed)
  }

  @Test(arguments: 1...3) func `an attacker with the plan of a service, whole, learns no hidden count`(seed: Int) throws {
    let attack = Attack(on: try Self.reports(Array(try Self.services(seed).prefix(1)))[0])
    var dice = Dice(seed)
    try Self.expectDoubt(attack, Array(attack.hidden.shuffled(using: &dice).prefix(60)), seed: seed)
  }

  @Test(arguments: 1...3) func `both sides hold together, and the check finds what betrays`(seed: Int) throws {
    let services = try Self.services(seed)
    let reports = try Self.reports(services)
    var present = reports[0]
    let doubt = CoverageDoubt((services[0].1, services[0].0.parameters), (services[1].1, services[1].0.parameters))
    present.scenarios = [CoverageScenario(name: "x", reports[1], beside: present, doubt: doubt)]
    #expect(CoverageCheck.faults(present) == [])
    let secret = try #require(present.figures.first { $0.gap == .secret && $0.code == .visitesFaites })
    let place = try #require(present.scenarios[0].report.figures.firstIndex { $0.key == secret.key })
    present.scenarios[0].report.figures[place].numerator = 40
    present.scenarios[0].report.figures[place].gap = nil
    #expect(CoverageCheck.faults(present).contains(.scenario("x", .betrayed(secret.key))))
  }
}
