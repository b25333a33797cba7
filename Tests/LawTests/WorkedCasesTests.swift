import Testing

@testable import Law

@Suite("The worked cases of public sources") struct WorkedCasesTests {
  @Test func `every case is here once`() {
    #expect(WorkedCases.all.count == 71)
    #expect(Set(WorkedCases.all.map(\.id)).count == 71)
  }

  @Test(arguments: WorkedCases.variants) func `the obligations are those found by hand beside the cases`(_ example: WorkedCase) throws {
    try judge(example)
  }

  @Test func `no variant is written twice`() { #expect(Set(WorkedCases.variants.map(\.id)).count == WorkedCases.variants.count) }

  @Test(arguments: WorkedCases.all) func `the obligations are those the source gives`(_ example: WorkedCase) throws { try judge(example) }

  private func judge(_ example: WorkedCase) throws {
    let obligations = try example.obligations()
    for expected in example.expected {
      let found = obligations.filter { $0.nature == expected.nature }
      switch expected.required {
      case .non: #expect(!found.contains { $0.required == .oui }, "\(found)")
      case .possible, .oui:
        let obligation = try #require(found.first { $0.required == expected.required }, "\(expected.nature) of \(obligations)")
        check(obligation, expected)
      }
    }
  }

  private func check(_ obligation: Obligation, _ expected: WorkedCase.Expectation) {
    if let before = expected.before {
      #expect(obligation.beforeAssignment)
      #expect(obligation.due == before.adding(days: -1))
    } else {
      #expect(!obligation.beforeAssignment)
    }
    if let due = expected.due { #expect(obligation.due == due) }
    if expected.saysNoDue { #expect(obligation.due == nil) }
    if let opens = expected.opens { #expect(obligation.opens == opens) }
    let allowed = obligation.roles.union(obligation.protocolRoles)
    if !expected.core.isEmpty {
      #expect(expected.core.isSubset(of: allowed))
      #expect(allowed.isSubset(of: expected.core.union(expected.conditional)))
    }
    #expect(allowed.isDisjoint(with: expected.never))
    if let readings = expected.readings { #expect((obligation.reading ?? "").split(separator: "|").map(String.init) == readings) }
    if let rule = expected.rule { #expect(obligation.rule == rule) }
    if let organiser = expected.organiser { #expect(obligation.organiser == organiser) }
    if let request = expected.request {
      #expect(obligation.requestFrom == request.0)
      #expect(obligation.requestTo == request.1)
    }
  }
}
