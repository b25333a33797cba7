import Testing

@testable import MILP

@Suite("Basis: where a solve starts") struct BasisTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a solve from the optimal basis takes fewer iterations and finds the same`(seed: UInt64) throws {
    var cold = Transport(rows: 12, columns: 15, seed: seed).program()
    try cold.simplex()
    let basis = try cold.basis
    let objective = cold.objective
    let needed = try cold.iterations
    var warm = Transport(rows: 12, columns: 15, seed: seed).program()
    try warm.setBasis(basis)
    try warm.simplex()
    #expect(abs(warm.objective - objective) < 1e-6)
    #expect(try warm.iterations < needed, "seed \(seed)")
  }

  @Test func `a basis counts as many basic members as there are rows`() throws {
    var program = SimplexTests.workshop()
    try program.simplex()
    var basis = try program.basis
    #expect(basis.basicCount == 3)
    basis.rows = [.basic, .basic, .basic]
    let expected = SolveError.basisOfWrongSize(basic: basis.basicCount, rows: 3)
    let thrown = #expect(throws: SolveError.self) { () throws in
      var other = SimplexTests.workshop()
      try other.setBasis(basis)
    }
    #expect(thrown == expected)
  }

  @Test func `a singular basis is refused and a standard one saves the day`() throws {
    var program = LinearProgram(name: "twins")
    program.addRow(upper: 4)
    program.addRow(upper: 4)
    for _ in 0..<2 { program.addColumn(cost: -1, entries: [(row: 0, value: 1), (row: 1, value: 1)]) }
    do {
      try program.setBasis(Basis(rows: [.atUpper, .atUpper], columns: [.basic, .basic]))
      Issue.record("a singular basis was accepted")
    } catch {
      #expect(error == .singularBasis)
    }
    program.useStandardBasis()
    let status = try program.simplex()
    #expect(status == .optimal)
    #expect(program.objective == -4)
  }

  @Test func `scaling and the advanced basis change the road, not the answer`() throws {
    var plain = Transport(rows: 8, columns: 10, seed: 9).program()
    try plain.simplex()
    var scaled = Transport(rows: 8, columns: 10, seed: 9).program()
    scaled.scale()
    scaled.useAdvancedBasis()
    try scaled.simplex()
    #expect(abs(plain.objective - scaled.objective) < 1e-6)
    scaled.unscale()
    try scaled.simplex()
    #expect(abs(plain.objective - scaled.objective) < 1e-6)
  }
}
