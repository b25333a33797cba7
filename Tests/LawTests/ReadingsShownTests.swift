import Testing

@testable import Law

@Suite("The column lecture") struct ReadingsShownTests {
  /// What a reading may change of a line.
  private struct Answer: Equatable {
    var required: Requirement
    var opens: CivilDate?
    var due: CivilDate?
    var before: Bool
    var roles: RoleSet

    init(_ obligation: Obligation) {
      (required, opens, due, before) = (obligation.required, obligation.opens, obligation.due, obligation.beforeAssignment)
      // Nobody holds a visit that is not due.
      roles = obligation.required == .non ? [] : obligation.roles.union(obligation.protocolRoles)
    }
  }

  private func answers(_ example: WorkedCase, _ readings: Readings) throws -> [String: Obligation] {
    var example = example
    example.readings = readings
    return Dictionary(uniqueKeysWithValues: try example.obligations().map { ($0.key, $0) })
  }

  private func names(_ obligation: Obligation?, _ name: String) -> Bool {
    (obligation?.reading ?? "").split(separator: "|").contains { $0.hasPrefix(name + "=") }
  }

  @Test(arguments: WorkedCases.all + WorkedCases.variants)
  func `a line that another reading would change names it`(_ example: WorkedCase) throws {
    let base = try answers(example, example.readings)
    for place in Readings.all.indices {
      let name = Readings.all[place].name
      let other = try answers(example, example.readings.withOther(place))
      for key in Set(base.keys).union(other.keys).sorted() {
        guard base[key].map(Answer.init) != other[key].map(Answer.init) else { continue }
        #expect(names(base[key], name) || names(other[key], name), "\(key) under \(name)")
      }
    }
  }

  @Test func `each reading changes a line of some case, and is named there`() throws {
    for place in Readings.all.indices {
      let name = Readings.all[place].name
      let changed = try (WorkedCases.all + WorkedCases.variants).contains { example in
        let (base, other) = (
          try answers(example, example.readings), try answers(example, example.readings.withOther(place))
        )
        return base.contains { key, line in names(line, name) && other[key].map(Answer.init) != Answer(line) }
      }
      #expect(changed, "\(name)")
    }
  }
}
