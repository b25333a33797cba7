import Testing

@testable import MILP

@Suite("Preconditions: what GLPK must never see") struct PreconditionTests {
  @Test func `a row or column that is not there stops the caller`() async {
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.setCost(2, 1)
    }
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.setRowBounds(-1, lower: 0, upper: 1)
    }
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.addColumn(entries: [(row: 3, value: 1)])
    }
  }

  @Test func `an index twice in one list stops the caller`() async {
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.addColumn(entries: [(row: 1, value: 1), (row: 1, value: 2)])
    }
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.deleteColumns([0, 0])
    }
  }

  @Test func `a number that is not one stops the caller`() async {
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.setCost(0, .nan)
    }
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.setColumnBounds(0, lower: 2, upper: 1)
    }
    await #expect(processExitsWith: .failure) {
      var program = SimplexTests.workshop()
      program.addRow(upper: 1, entries: [(column: 0, value: .infinity)])
    }
  }

  @Test func `a variable that its family does not hold stops the caller`() async {
    await #expect(processExitsWith: .failure) {
      var model = Model("m")
      let x = model.choice("x", for: ["a"])
      _ = x["b"]
    }
  }
}
