import Dossier
import Law
import MILP
import Testing

@testable import Coverage

@Suite("Small cells are suppressed so that no total gives them back") struct SuppressionTests {
  static let eleven = Suppression(threshold: 11)

  @Test(
    arguments: [
      // Nothing small: nothing hidden; a zero is plain.
      ([20, 30, 0], [false, false, false]),
      // One small cell alone would be the difference: the next smallest goes with it.
      ([20, 3, 40, 0], [true, true, false, false]),
      // Two small cells that do not add up to the threshold take a third.
      ([5, 5, 30, 40], [true, true, true, false]), ([5, 6, 30, 40], [true, true, false, false]),
      // The edge: 10 is small, 11 is not, nor is 0.
      ([10, 50, 60], [true, true, false]), ([11, 50, 60], [false, false, false]),
    ] as [([Int], [Bool])])
  func `the parts of a known total`(parts: [Int], hidden: [Bool]) {
    #expect(Self.eleven.hidden(parts) == hidden)
  }

  @Test func `a threshold of 0 or 1 hides nothing`() {
    for threshold in [0, 1] { #expect(Suppression(threshold: threshold).hidden([1, 2, 3]) == [false, false, false]) }
  }

  @Test func `a whole that is small says nothing at all`() {
    let mask = Self.eleven.mask(CountTree(.service, cells: [6, 4], children: [CountTree(.sector("S1"), cells: [6, 4])]))
    #expect(!mask.showsTotal && mask.children == [Suppression.Mask(showsTotal: false, shows: [false, false], children: [])])
  }

  @Test func `one small cell of a table takes three others at the corners of a rectangle`() {
    let rows = [[100, 3, 50], [90, 40, 60], [80, 45, 70]]
    let tree = CountTree(
      .service, columns: 3, sum: rows.enumerated().map { CountTree(.sector(SectorID("S\($0)")), cells: $1) })
    let mask = Self.eleven.mask(tree)
    #expect(mask.shows == [true, true, true])
    #expect(mask.children.map(\.showsTotal) == [true, true, true])
    // Row 0 with the cheapest column beside it, and the cheapest row below.
    #expect(mask.children.map(\.shows) == [[true, false, false], [true, false, false], [true, true, true]])
  }

  @Test func `a hidden total takes a sibling with it, and both say nothing of their cells`() {
    let tree = CountTree(
      .service, columns: 2,
      sum: [[4, 3], [30, 20], [60, 70]].enumerated().map { CountTree(.sector(SectorID("S\($0)")), cells: $1) })
    let mask = Self.eleven.mask(tree)
    #expect(mask.children.map(\.showsTotal) == [false, false, true])
    #expect(mask.children[2].shows == [true, true])
  }

  /// A random tree of counts, many of them small.
  static func tree(_ dice: inout Dice) -> CountTree {
    let columns = Int.random(in: 2...5, using: &dice)
    func count() -> Int {
      switch Int.random(in: 0..<10, using: &dice) {
      case 0...2: 0
      case 3...5: Int.random(in: 1...10, using: &dice)
      default: Int.random(in: 11...200, using: &dice)
      }
    }
    let sectors = (0..<Int.random(in: 1...4, using: &dice)).map { sector in
      CountTree(
        .sector(SectorID("S\(sector)")), columns: columns,
        sum: (0..<Int.random(in: 1...4, using: &dice)).map { team in
          CountTree(.team(SectorID("S\(sector)"), TeamID("E\(team)")), cells: (0..<columns).map { _ in count() })
        })
    }
    return CountTree(.service, columns: columns, sum: sectors)
  }

  @Test(arguments: 1...200) func `an attacker with every total leaves each hidden count a whole threshold of doubt`(seed: Int) throws {
    var dice = Dice(seed)
    let tree = Self.tree(&dice)
    var publication = Publication(threshold: 11)
    let parts = tree.cells.indices.map { "c\($0)" }
    publication.add(.suivis, tree, parts: parts)
    var report = CoverageReport(begins: "2026-11-23", ends: "2027-02-21")
    report.figures = publication.figures
    let attack = Attack(on: report)
    let hidden = attack.hidden
    for (cell, range) in zip(hidden, try attack.bounds(of: hidden)) {
      // A zero that a zero above it gives away tells of nobody.
      #expect(range.upperBound - range.lowerBound >= 11 || range == 0...0, "seed \(seed): \(cell) is between \(range)")
    }
    #expect(CoverageCheck.faults(report).filter { if case .verdict = $0 { false } else { true } }.isEmpty)
  }

  @Test func `without the second cell the attack finds the count`() throws {
    var attack = Attack()
    let cells = [3, 20, 30].enumerated().map { Attack.Cell(table: "t", scope: .service, part: "c\($0.offset)") }
    let total = Attack.Cell(table: "t", scope: .service, part: "")
    attack.add(total, 53)
    attack.equate(total, cells)
    attack.add(cells[1], 20)
    attack.add(cells[2], 30)
    #expect(try attack.bounds(of: [cells[0]]) == [3...3])
  }

  @Test func `quantiles are said with a threshold of cases on either side alone`() {
    func published(_ count: Int) -> [CoverageFigure] {
      var values = Distribution()
      for value in 1...count { values.count(value) }
      var publication = Publication(threshold: 11)
      publication.add(.repriseJours, .service, values, isShown: true, quantiles: [("mediane", 50), ("p90", 90)])
      return publication.figures
    }
    #expect(published(10).map(\.gap) == [.secret, .secret, .secret])
    #expect(published(21).map(\.gap) == [nil, .secret, .secret])
    #expect(published(22).map(\.numerator) == [253, 11, nil])
    #expect(published(109).map(\.gap) == [nil, nil, .secret])
    #expect(published(110).map(\.numerator) == [6105, 55, 99])
  }
}
