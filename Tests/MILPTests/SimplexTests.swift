import Testing

@testable import MILP

@Suite("Simplex: values, duals and statuses") struct SimplexTests {
  /// Two products, three resources: the textbook case whose answer is 36 with duals 0, 3/2, 1.
  static func workshop() -> LinearProgram {
    var program = LinearProgram(name: "workshop", direction: .maximize)
    program.addRow(upper: 4)
    program.addRow(upper: 12)
    program.addRow(upper: 18)
    program.addColumn(cost: 3, entries: [(row: 0, value: 1), (row: 2, value: 3)])
    program.addColumn(cost: 5, entries: [(row: 1, value: 2), (row: 2, value: 2)])
    return program
  }

  static func same(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test(arguments: [SimplexMethod.primal, .dual, .dualThenPrimal], [false, true])
  func `a small program has its known values and duals by every method`(method: SimplexMethod, presolve: Bool) throws {
    var program = Self.workshop()
    let status = try program.simplex(method: method, presolve: presolve)
    #expect(status == .optimal)
    #expect(abs(program.objective - 36) < 1e-9)
    let (primals, duals, activities) = (program.primals, program.duals, program.rowActivities)
    #expect(Self.same(primals, [2, 6]))
    #expect(Self.same(duals, [0, 1.5, 1]))
    #expect(Self.same(activities, [2, 12, 18]))
  }

  @Test func `a reduced cost is the cost less the duals' price of the column`() throws {
    var program = Self.workshop()
    program.addColumn(cost: 2, entries: [(row: 1, value: 1), (row: 2, value: 1)])
    try program.simplex()
    let reduced = program.reducedCost(2)
    #expect(abs(reduced - (2 - 1.5 - 1)) < 1e-9)
  }

  @Test func `a constant moves the objective and nothing else`() throws {
    var program = Self.workshop()
    program.setConstant(-6)
    try program.simplex()
    let (objective, primal) = (program.objective, program.primal(1))
    #expect(abs(objective - 30) < 1e-9)
    #expect(abs(primal - 6) < 1e-9)
  }

  @Test(arguments: [false, true])
  func `rows that contradict each other are infeasible`(presolve: Bool) throws {
    var program = LinearProgram(name: "contradiction")
    program.addColumn(cost: 1)
    program.addColumn(cost: 1)
    program.addRow(lower: 3, entries: [(column: 0, value: 1), (column: 1, value: 1)])
    program.addRow(upper: 2, entries: [(column: 0, value: 1), (column: 1, value: 1)])
    let status = try program.simplex(presolve: presolve)
    #expect(status == .infeasible)
  }

  @Test(arguments: [false, true])
  func `a gain without limit is unbounded`(presolve: Bool) throws {
    var program = LinearProgram(name: "endless", direction: .maximize)
    program.addColumn(cost: 1)
    program.addColumn(cost: 0)
    program.addRow(upper: 5, entries: [(column: 0, value: 1), (column: 1, value: -1)])
    let status = try program.simplex(presolve: presolve)
    #expect(status == .unbounded)
  }

  @Test func `a degenerate program where the simplex may cycle ends at its optimum`() throws {
    // Beale's example (1955): minimum -1/20.
    var program = LinearProgram(name: "Beale")
    program.addRows(3)
    program.setRowBounds(0, lower: -.infinity, upper: 0)
    program.setRowBounds(1, lower: -.infinity, upper: 0)
    program.setRowBounds(2, lower: -.infinity, upper: 1)
    program.addColumn(cost: -0.75, entries: [(row: 0, value: 0.25), (row: 1, value: 0.5)])
    program.addColumn(cost: 150, entries: [(row: 0, value: -60), (row: 1, value: -90)])
    program.addColumn(cost: -0.02, entries: [(row: 0, value: -0.04), (row: 1, value: -0.02), (row: 2, value: 1)])
    program.addColumn(cost: 6, entries: [(row: 0, value: 9), (row: 1, value: 3)])
    let status = try program.simplex()
    #expect(status == .optimal)
    #expect(abs(program.objective + 0.05) < 1e-9)
  }

  @Test func `a program without rows or columns is optimal at its constant`() throws {
    var program = LinearProgram(name: "empty")
    program.setConstant(7)
    let status = try program.simplex()
    #expect(status == .optimal)
    #expect(program.objective == 7)
  }

  @Test func `a limit of iterations stops the run and the next goes on`() throws {
    var program = Transport(rows: 12, columns: 15, seed: 3).program()
    let first = try program.simplex(iterationLimit: 1)
    guard case .iterationLimit = first else {
      Issue.record("one iteration was enough: \(first)")
      return
    }
    let done = try program.iterations
    #expect(done >= 1)
    let status = try program.simplex()
    #expect(status == .optimal)
    #expect(try program.iterations > done)
  }

  @Test func `the limit counts the iterations of each run, so that short runs one after another arrive`() throws {
    var program = Transport(rows: 12, columns: 15, seed: 3).program()
    var runs = 0
    while try program.simplex(iterationLimit: 3) != .optimal {
      runs += 1
      try #require(runs < 1000)
    }
    #expect(runs > 1)
    var whole = Transport(rows: 12, columns: 15, seed: 3).program()
    try whole.simplex()
    let (apart, together) = (program.objective, whole.objective)
    #expect(abs(apart - together) < 1e-6)
  }

  @Test func `bounds, costs and entries may change between solves`() throws {
    var program = Self.workshop()
    try program.simplex()
    program.setRowBounds(2, lower: -.infinity, upper: 12)
    program.setColumnBounds(0, lower: 0, upper: 0)
    program.setCost(1, 7)
    program.setColumn(1, entries: [(row: 1, value: 3), (row: 2, value: 2)])
    program.setRow(0, entries: [(column: 1, value: 1)])
    try program.simplex()
    let (primals, objective) = (program.primals, program.objective)
    #expect(Self.same(primals, [0, 4]))
    #expect(abs(objective - 28) < 1e-9)
  }

  @Test func `rows and columns that are deleted leave the others in order`() throws {
    var program = Self.workshop()
    program.addColumn(cost: 100, entries: [(row: 0, value: 1)])
    program.deleteColumns([0])
    program.deleteRows([0])
    program.setColumnBounds(1, lower: 0, upper: 2)
    try program.simplex()
    let (primals, objective) = (program.primals, program.objective)
    #expect(program.rowCount == 2 && program.columnCount == 2)
    #expect(Self.same(primals, [6, 2]))
    #expect(abs(objective - 230) < 1e-9)
  }
}
