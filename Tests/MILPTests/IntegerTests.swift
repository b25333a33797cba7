import Testing

@testable import MILP

@Suite("Branch and cut: points, proofs and limits") struct IntegerTests {
  /// Eight things to pack or leave.
  struct Knapsack {
    var weights: [Int]
    var values: [Int]
    var room: Int

    init(seed: UInt64, count: Int = 8) {
      var random = SplitMix(seed: seed)
      weights = (0..<count).map { _ in Int.random(in: 1...20, using: &random) }
      values = (0..<count).map { _ in Int.random(in: 1...30, using: &random) }
      room = weights.reduce(0, +) / 2
    }

    var best: Int {
      (0..<1 << weights.count).map { choice in
        let chosen = weights.indices.filter { choice >> $0 & 1 == 1 }
        return chosen.map { weights[$0] }.reduce(0, +) <= room ? chosen.map { values[$0] }.reduce(0, +) : 0
      }.max() ?? 0
    }

    func program() -> LinearProgram {
      var program = LinearProgram(name: "knapsack", direction: .maximize)
      program.addRow(upper: Double(room))
      for (weight, value) in zip(weights, values) {
        let column = program.addColumn(upper: 1, cost: Double(value), entries: [(row: 0, value: Double(weight))])
        program.setInteger(column)
      }
      return program
    }
  }

  @Test(arguments: (1...30).map { UInt64($0) })
  func `a knapsack is packed as well as brute force packs it`(seed: UInt64) throws {
    let knapsack = Knapsack(seed: seed)
    for presolve in [true, false] {
      var program = knapsack.program()
      let status = try program.integerOptimise(presolve: presolve, cuts: seed % 2 == 0)
      #expect(status == .optimal)
      #expect(Int(program.mipObjective.rounded()) == knapsack.best, "seed \(seed)")
      let (values, bound, objective) = (program.mipValues, program.bestBound, program.mipObjective)
      #expect(values.allSatisfy { $0 == 0 || $0 == 1 })
      #expect(bound == objective)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `a stop at a gap gives a bound that the optimum does not pass`(seed: UInt64) throws {
    let knapsack = Knapsack(seed: seed, count: 14)
    var program = knapsack.program()
    let status = try program.integerOptimise(gap: 0.2, presolve: false)
    let best = Double(knapsack.best)
    let (objective, bound) = (program.mipObjective, program.bestBound)
    switch status {
    case .optimal: #expect(objective == best)
    case .feasible:
      let bound = try #require(bound)
      #expect(objective <= best && bound >= best - 1e-6, "seed \(seed)")
    default: Issue.record("no point: \(status)")
    }
  }

  /// Market split (Cornuéjols & Dawande, 1998): feasible as written, out of reach of branch and cut in a few nodes.
  static func marketSplit(gapPriced: Bool) -> LinearProgram {
    var random = SplitMix(seed: 11)
    var program = LinearProgram(name: "market split")
    let weights = (0..<4).map { _ in (0..<30).map { _ in Double(Int.random(in: 0..<100, using: &random)) } }
    for row in weights {
      let half = (row.reduce(0, +) / 2).rounded(.down)
      program.addRow(lower: half, upper: half)
    }
    for place in 0..<30 {
      program.setInteger(program.addColumn(upper: 1, entries: weights.indices.map { (row: $0, value: weights[$0][place]) }))
    }
    if gapPriced {
      for row in weights.indices {
        program.addColumn(cost: 1, entries: [(row: row, value: 1)])
        program.addColumn(cost: 1, entries: [(row: row, value: -1)])
      }
    }
    return program
  }

  @Test func `a limit of nodes without a point is not called infeasible`() throws {
    var program = Self.marketSplit(gapPriced: false)
    let status = try program.integerOptimise(nodeLimit: 20)
    #expect(status == .noPoint(stoppedBy: .nodes))
    #expect(program.mipValues.isEmpty)
  }

  @Test func `a limit of nodes gives the same answer twice`() throws {
    var answers: [[Double]] = []
    for _ in 0..<2 {
      var program = Self.marketSplit(gapPriced: true)
      let status = try program.integerOptimise(nodeLimit: 200, pump: true)
      guard case .feasible(.nodes) = status else {
        Issue.record("\(status)")
        return
      }
      answers.append(program.mipValues)
      let (bound, objective) = (program.bestBound, program.mipObjective)
      #expect(try #require(bound) < objective)
    }
    #expect(answers[0] == answers[1])
  }

  @Test(arguments: [true, false])
  func `no integer between two bounds is infeasible, though the relaxation is not`(presolve: Bool) throws {
    var program = LinearProgram(name: "between")
    for _ in 0..<2 { program.setInteger(program.addColumn(upper: 3)) }
    program.addRow(lower: 3, upper: 3, entries: [(column: 0, value: 2), (column: 1, value: 2)])
    let status = try program.integerOptimise(presolve: presolve)
    #expect(status == .infeasible)
  }

  @Test(arguments: [true, false])
  func `an integer gain without limit is unbounded`(presolve: Bool) throws {
    var program = LinearProgram(name: "endless", direction: .maximize)
    program.setInteger(program.addColumn(cost: 1))
    program.setInteger(program.addColumn())
    program.addRow(upper: 5, entries: [(column: 0, value: 1), (column: 1, value: -1)])
    let status = try program.integerOptimise(presolve: presolve)
    #expect(status == .unbounded)
  }

  @Test func `a column made continuous again takes its fraction`() throws {
    var program = LinearProgram(name: "half", direction: .maximize)
    let column = program.addColumn(cost: 2)
    program.addRow(upper: 3, entries: [(column: column, value: 2)])
    program.setInteger(column)
    try program.integerOptimise()
    #expect(program.mipValue(column) == 1)
    program.setContinuous(column)
    try program.integerOptimise()
    #expect(program.mipValue(column) == 1.5)
  }
}
