import Testing

@testable import Law

@Suite("The edges of every dated version") struct EdgesTests {
  private static let values: [DatedOutline] = Catalogue.rules.flatMap(\.values) + Catalogue.firstVisits.flatMap(\.values)

  @Test func `every dated value has its probe`() {
    #expect(Set(LegalNumber.all.map(\.name)) == Set(Probes.numbers.keys))
    let numbers = Set(LegalNumber.all.map(\.value))
    #expect(Set(Self.values.map(\.name)).subtracting(numbers) == Set(Probes.texts.keys))
  }

  @Test(arguments: LegalNumber.all.map(\.name)) func `each version shows on its first day, one unit either side does not`(name: String)
    throws
  {
    let number = try #require(LegalNumber.named(name))
    let probe = try #require(Probes.numbers[name])
    func check(_ version: LegalNumber.Version, on day: CivilDate) throws {
      guard let value = version.number else {
        #expect(try probe.showsNone(day), "\(name): none on \(day)")
        return
      }
      #expect(try probe.shows(value, day), "\(name): \(value) on \(day)")
      #expect(try !probe.shows(value + 1, day), "\(name): \(value + 1) on \(day)")
      #expect(try !probe.shows(value - 1, day), "\(name): \(value - 1) on \(day)")
    }
    for (index, version) in number.versions.enumerated() {
      try check(version, on: version.from)
      if index > 0 { try check(number.versions[index - 1], on: version.from.adding(days: -1)) }
    }
  }

  @Test(arguments: Probes.texts.keys.sorted()) func `each text is cited from its first day, and not on the eve`(name: String) throws {
    let value = try #require(Self.values.first { $0.name == name })
    let probe = try #require(Probes.texts[name])
    for version in value.versions.dropFirst() {
      let (eve, day) = (try probe(version.from.adding(days: -1)), try probe(version.from))
      if let eve { #expect(eve.inForceSince < version.from, "\(name) on the eve of \(version.from)") }
      if day != nil || version.from != "2025-10-01" { #expect(day?.inForceSince == version.from, "\(name) on \(version.from)") }
    }
    #expect(try value.versions.count > 1 || probe("2017-01-01")?.inForceSince == "2017-01-01", "\(name)")
  }

  @Test(arguments: Nature.allCases) func `the roles change on the day of their text`(nature: Nature) throws {
    let table = Delegation.table(of: nature)
    for (index, version) in table.versions.enumerated() {
      func named(_ day: CivilDate) throws -> RoleAssignment { try Delegation.roles(nature, visitBy: LegalDay(day), Readings()) }
      #expect(try named(version.from).named == version.value.named)
      #expect(try named(version.from).byProtocol == version.value.byProtocol)
      guard index > 0 else { continue }
      #expect(try named(version.from.adding(days: -1)).byProtocol == table.versions[index - 1].value.byProtocol)
    }
  }

  @Test func `each day from 2017 to 2030 has one version of each value`() {
    for value in Self.values + Delegation.outlines {
      var day: CivilDate = "2017-01-01"
      while day <= "2030-12-31" {
        let holding = value.versions.indices.filter { index in
          value.versions[index].from <= day && (index + 1 == value.versions.count || day < value.versions[index + 1].from)
        }
        #expect(holding.count == 1, "\(value.name) on \(day)")
        if holding.count != 1 { break }
        day = day.adding(days: 1)
      }
    }
  }
}
