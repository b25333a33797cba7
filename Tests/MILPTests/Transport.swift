@testable import MILP

/// A random transport problem: feasible, degenerate, with an integer optimum.
struct Transport {
  var supply: [Int]
  var demand: [Int]
  var cost: [[Int]]

  init(rows: Int, columns: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    demand = (0..<columns).map { _ in Int.random(in: 1...9, using: &random) }
    let each = demand.reduce(0, +) / rows + 1
    supply = [Int](repeating: each, count: rows)
    cost = (0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: 1...40, using: &random) } }
  }

  func program() -> LinearProgram {
    var program = LinearProgram(name: "transport")
    for amount in supply { program.addRow(upper: Double(amount)) }
    for amount in demand { program.addRow(lower: Double(amount), upper: Double(amount)) }
    var starts = [0]
    var rows: [Int] = []
    var costs: [Double] = []
    for source in supply.indices {
      for sink in demand.indices {
        rows += [source, supply.count + sink]
        starts.append(rows.count)
        costs.append(Double(cost[source][sink]))
      }
    }
    program.addColumns(
      lower: costs.map { _ in 0 }, upper: costs.map { _ in .infinity }, costs: costs, starts: starts, rows: rows,
      values: rows.map { _ in 1 })
    return program
  }
}
