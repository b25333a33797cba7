import Testing

@testable import MILP

// Gilmore & Gomory (1961), https://doi.org/10.1287/opre.9.6.849: rolls of one width are cut into orders; a column is a way to
// cut one roll, priced by a knapsack over the duals.
@Suite("Column generation: the cutting stock") struct CuttingStockTests {
  static let roll = 100
  static let widths = [45, 36, 31, 14]
  static let orders = [97, 610, 395, 211]

  /// The best way to cut a roll at given prices, by a knapsack.
  static func bestCut(_ prices: [Double]) -> (worth: Double, cut: [Int]) {
    var best = [(worth: Double, cut: [Int])](repeating: (0, widths.map { _ in 0 }), count: roll + 1)
    for room in 1...roll {
      best[room] = best[room - 1]
      for (order, width) in widths.enumerated() where width <= room {
        let worth = best[room - width].worth + prices[order]
        if worth > best[room].worth + 1e-12 {
          best[room] = (worth, best[room - width].cut)
          best[room].cut[order] += 1
        }
      }
    }
    return best[roll]
  }

  static func entries(_ cut: [Int]) -> [(row: Int, value: Double)] {
    cut.enumerated().filter { $0.element > 0 }.map { (row: $0.offset, value: Double($0.element)) }
  }

  @Test func `pricing columns until none helps reaches the known bound, and rounding it the known optimum`() throws {
    var program = LinearProgram(name: "cutting stock")
    for order in Self.orders { program.addRow(lower: Double(order)) }
    for (order, width) in Self.widths.enumerated() {
      program.addColumn(cost: 1, entries: [(row: order, value: Double(Self.roll / width))])
    }
    var rounds = 0
    while true {
      try program.simplex()
      let found = Self.bestCut(program.duals)
      guard found.worth > 1 + 1e-9, rounds < 100 else { break }
      program.addColumn(cost: 1, entries: Self.entries(found.cut))
      rounds += 1
    }
    #expect(rounds > 0 && rounds < 20)
    #expect(abs(program.objective - 452.25) < 1e-6)
    for column in 0..<program.columnCount { program.setInteger(column) }
    let status = try program.integerOptimise()
    #expect(status == .optimal)
    #expect(program.mipObjective == 453)
  }

  @Test func `tens of thousands of columns are added in time that grows with their number`() throws {
    var random = SplitMix(seed: 4)
    var program = LinearProgram(name: "many")
    program.addRows(400)
    for _ in 0..<40 {
      var rows: [Int] = []
      var starts = [0]
      for _ in 0..<1000 {
        let first = Int.random(in: 0..<396, using: &random)
        rows += [first, first + 1, first + 3]
        starts.append(rows.count)
      }
      program.addColumns(
        lower: .init(repeating: 0, count: 1000), upper: .init(repeating: 1, count: 1000), costs: .init(repeating: 1, count: 1000),
        starts: starts, rows: rows, values: rows.map { _ in 1 })
    }
    for row in 0..<400 { program.setRowBounds(row, lower: 1, upper: .infinity) }
    #expect(program.columnCount == 40_000)
    let status = try program.simplex()
    #expect(status == .optimal || status == .infeasible)
  }

  @Test func `a cut added after the columns binds the next solve`() throws {
    var program = SimplexTests.workshop()
    try program.simplex()
    let cut = program.addRow(upper: 7, entries: [(column: 0, value: 1), (column: 1, value: 1)])
    let status = try program.simplex(method: .dualThenPrimal)
    #expect(status == .optimal)
    #expect(abs(program.rowActivity(cut) - 7) < 1e-9)
    #expect(abs(program.objective - 33) < 1e-9)
  }
}
