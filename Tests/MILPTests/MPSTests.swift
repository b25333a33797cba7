import Testing

@testable import MILP

@Suite("MPS: the program as text for another solver") struct MPSTests {
  @Test func `a program is written with every kind of row and bound`() throws {
    var program = LinearProgram(name: "one of each")
    program.addRow(upper: 4, name: "at most")
    program.addRow(lower: 1)
    program.addRow(lower: 2, upper: 2)
    program.addRow(lower: -1, upper: 6)
    program.addRow()
    program.addColumn(cost: 1, entries: [(row: 3, value: 1), (row: 0, value: 1.5)])
    program.setInteger(program.addColumn(cost: -2, entries: [(row: 1, value: 1)], name: "rooms C3/matin"))
    program.addColumn(lower: -.infinity, entries: [(row: 2, value: 1)])
    program.addColumn(lower: -.infinity, upper: 3, entries: [(row: 4, value: 1)])
    program.addColumn(lower: 2, upper: 2)
    program.addColumn(lower: 1, upper: 9)
    program.setConstant(10)
    #expect(
      try program.mps == """
        NAME one_of_each
        ROWS
         N COST
         L R1_at_most
         G R2
         E R3
         L R4
         N R5
        COLUMNS
         C1 COST 1.0
         C1 R1_at_most 1.5
         C1 R4 1.0
         M1 'MARKER' 'INTORG'
         C2_rooms_C3_matin COST -2.0
         C2_rooms_C3_matin R2 1.0
         M2 'MARKER' 'INTEND'
         C3 COST 0.0
         C3 R3 1.0
         C4 COST 0.0
         C4 R5 1.0
         C5 COST 0.0
         C6 COST 0.0
         CONSTANT COST 10.0
        RHS
         RHS R1_at_most 4.0
         RHS R2 1.0
         RHS R3 2.0
         RHS R4 6.0
        RANGES
         RNG R4 7.0
        BOUNDS
         LO BND C2_rooms_C3_matin 0.0
         PL BND C2_rooms_C3_matin
         FR BND C3
         MI BND C4
         UP BND C4 3.0
         FX BND C5 2.0
         LO BND C6 1.0
         UP BND C6 9.0
         FX BND CONSTANT 1.0
        ENDATA

        """)
  }

  @Test func `a maximisation is written as the minimisation of the opposite`() throws {
    let text = try SimplexTests.workshop().mps
    #expect(text.contains(" C1 COST -3.0\n"))
    #expect(text.hasPrefix("* A maximisation"))
  }
}
