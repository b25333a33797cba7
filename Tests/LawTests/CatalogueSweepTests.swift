import Testing

@testable import Law

@Suite("The catalogue as a whole") struct CatalogueSweepTests {
  private let values: [DatedOutline] =
    Catalogue.rules.flatMap(\.values) + Catalogue.firstVisits.flatMap(\.values) + Delegation.outlines

  @Test func `names are unique`() {
    let names = Catalogue.rules.map(\.name) + Catalogue.firstVisits.map(\.name)
    #expect(Set(names).count == names.count)
    let outlines = Dictionary(grouping: values, by: \.name)
    for (name, same) in outlines { #expect(same.allSatisfy { $0 == same[0] }, "two values are called '\(name)'") }
  }

  @Test func `versions ascend, begin in 2017, and leave no gap`() {
    for value in values {
      let days = value.versions.map(\.from)
      #expect(days.first == Catalogue.modelledFrom, "\(value.name)")
      #expect(zip(days, days.dropFirst()).allSatisfy(<), "\(value.name)")
    }
  }

  @Test func `citations are complete`() throws {
    let article = /(L|R|D)\d{4}(-\d+)+/
    for value in values {
      for version in value.versions {
        #expect(version.source.article.wholeMatch(of: article) != nil, "\(value.name): \(version.source.article)")
        #expect(!version.source.amendedBy.isEmpty)
        if let id = version.source.legifrance { #expect(id.wholeMatch(of: /LEGIARTI\d{12}/) != nil) }
        if let checked = version.source.checked { #expect(checked.description <= Catalogue.version) }
      }
      // What nobody has compared with the official text must not be what applies today, but for what rests on practice.
      let isPractice = value.name == Rule.leftSIRMonths.name
      #expect(value.versions.last?.source.checked != nil || isPractice, "\(value.name) was never compared with its text")
    }
  }

  @Test func `a day before the first version is refused`() {
    #expect(throws: LawError.self) { try Rule.vipMonths.inForce(on: "2016-12-31") }
    #expect(throws: Never.self) { try Rule.vipMonths.inForce(on: "2017-01-01") }
  }

  @Test func `every rule answers on every day from 2017 to 2030`() throws {
    let cases = WorkedCases.all
    var day: CivilDate = "2017-01-01"
    var index = 0
    while day <= "2030-12-31" {
      _ = try cases[index % cases.count].history.law(on: day)
      _ = try cases[(index * 7 + 3) % cases.count].history.law(on: day)
      day = day.adding(days: 1)
      index += 1
    }
  }

  @Test func `every obligation shows a rule of the catalogue, its articles and a day`() throws {
    let known = Set(Catalogue.rules.flatMap { [$0.name] + $0.variants } + Catalogue.firstVisits.map(\.name))
    for example in WorkedCases.all {
      for obligation in try example.obligations() {
        #expect(known.contains(obligation.rule), "\(obligation.rule)")
        #expect(!obligation.articles.isEmpty)
        #expect(obligation.inForceSince >= Catalogue.modelledFrom)
        #expect(ReasonCode(rawValue: obligation.reason.code) != nil)
        if obligation.beforeAssignment { #expect(obligation.due != nil) }
      }
    }
  }
}
