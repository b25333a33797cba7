import Testing

@testable import Law

@Suite("R4624-29: the préreprise") struct PrerepriseTests {
  private let base = worker(hired: "2015-02-02")

  @Test(arguments: [(30, Requirement.non), (31, .possible), (32, .possible)])
  func `it opens on the thirty-first day`(days: Int, expected: Requirement) throws {
    let line = try #require(try base.away(.maladie, from: "2025-03-03", days: days).law(.prereprise, on: "2025-03-10"))
    #expect(line.required == expected)
    if expected == .possible {
      #expect(line.opens == "2025-04-02")
      #expect(line.due == ("2025-03-03" as CivilDate).adding(days: days - 1))
      #expect(line.articles == ["R4624-29", "L4624-2-4"])
    }
  }

  @Test(
    arguments: [("2022-03-31", 91, false), ("2022-03-31", 92, true), ("2022-04-01", 30, false), ("2022-04-01", 31, true)]
      as [(CivilDate, Int, Bool)])
  func `arrêts begun by 31 March 2022 needed more than three months`(start: CivilDate, days: Int, possible: Bool) throws {
    let line = try base.away(.maladie, from: start, days: days).law(.prereprise, on: start.adding(days: 5))
    #expect((line?.required == .possible) == possible)
  }

  @Test func `once asked it is required, until it is held`() throws {
    let history = base.away(.accidentTravail, from: "2025-03-03", through: nil, back: nil)
      .asked(.prereprise, by: .medecinTraitant, on: "2025-04-10")
    let line = try #require(try history.law(.prereprise, on: "2025-04-14"))
    #expect(line.required == .oui)
    #expect(line.due == nil)
    #expect(line.trigger == "2025-04-10")
    #expect(line.requestedBy == .medecinTraitant)
    #expect(try history.visited(.prereprise, "2025-04-17").law(.prereprise, on: "2025-04-18") == nil)
  }

  @Test func `it closes with the arrêt, and concerns illness and accidents only`() throws {
    let history = base.away(.maladie, from: "2025-03-03", days: 60)
    #expect(try history.law(.prereprise, on: "2025-05-01") != nil)
    #expect(try history.law(.prereprise, on: "2025-05-02") == nil)
    #expect(try base.away(.maternite, from: "2025-03-03", days: 112).law(.prereprise, on: "2025-05-01") == nil)
  }

  @Test func `some services open it as soon as the arrêt is prescribed for so long`() throws {
    let history = base.away(.maladie, from: "2025-03-03", days: 60)
    #expect(try history.law(.prereprise, on: "2025-03-10", readings: ["prereprise_ouverture": "arret_prescrit_31"])?.opens == "2025-03-03")
  }
}
