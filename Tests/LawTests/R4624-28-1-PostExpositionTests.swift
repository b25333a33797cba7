import Testing

@testable import Law

@Suite("R4624-28-1: the post-exposition visit") struct PostExposureTests {
  private func exposed(_ exposure: Exposure = .plomb, until end: CivilDate) -> WorkerHistory {
    worker(hired: "2014-02-03", exposures: [exposure]) { $0.exposuresEnd = end }
  }

  private func retiring(_ exposure: Exposure?, on day: CivilDate, exposureEnd: CivilDate? = nil) -> WorkerHistory {
    worker(hired: "1990-01-08", born: "1960-09-12", exposures: exposure.map { [$0] } ?? []) {
      ($0.departure, $0.departureReason, $0.exposuresEnd) = (day, .retraite, exposureEnd)
    }
  }

  @Test(arguments: [("2022-03-30", false), ("2022-03-31", true), ("2022-04-01", true)] as [(CivilDate, Bool)])
  func `it follows exposures ended since 31 March 2022`(end: CivilDate, due: Bool) throws {
    #expect((try exposed(until: end).law(.postExposition, on: "2022-05-02") != nil) == due)
  }

  @Test func `the law gives no last day, the worker a window to ask`() throws {
    let visit = try #require(try exposed(until: "2025-03-14").law(.postExposition, on: "2025-04-01"))
    #expect(visit.due == nil)
    #expect(visit.trigger == "2025-03-14")
    #expect(visit.requestFrom == "2025-02-14")
    #expect(visit.requestTo == "2025-09-14")
    #expect(visit.articles == ["R4624-28-1", "L4624-2-1"])
    #expect(visit.roles == .medecin)
    #expect(visit.protocolRoles == [.collaborateur, .interne])
  }

  @Test(arguments: [("2025-02-13", true), ("2025-02-14", false), ("2025-05-02", false)] as [(CivilDate, Bool)])
  func `a visit held since the month before ends it`(held: CivilDate, due: Bool) throws {
    #expect((try exposed(until: "2025-03-14").visited(.postExposition, held).law(.postExposition, on: "2025-06-01") != nil) == due)
  }

  @Test func `an exposure that goes on under another class has not ended`() throws {
    let history = worker(hired: "2014-02-03").fact(.exposure(.ionisantA), from: "2018-01-01", to: "2025-03-14")
    #expect(try history.law(.postExposition, on: "2025-04-01") != nil)
    #expect(try history.fact(.exposure(.ionisantB), from: "2025-03-15").law(.postExposition, on: "2025-04-01") == nil)
  }

  @Test func `what was no risk of reinforced follow-up asks for nothing`() throws {
    #expect(try exposed(.bio2, until: "2025-03-14").law(.postExposition, on: "2025-04-01") == nil)
    #expect(try exposed(.conduite, until: "2025-11-14").law(.postExposition, on: "2025-12-01") == nil)
    let below = worker(hired: "2014-02-03", exposures: [.plomb]) { ($0.exposuresEnd, $0.leadAboveThreshold) = ("2025-03-14", false) }
    #expect(try below.law(.postExposition, on: "2025-04-01") == nil)
  }

  @Test func `leaving reinforced follow-up by the text of 2025 ends no exposure`() throws {
    #expect(try worker(hired: "2014-02-03", exposures: [.conduite]).law(.postExposition, on: "2025-11-03") == nil)
  }

  @Test(
    arguments: [
      ("2021-09-30", nil), ("2021-10-01", "L4624-2-1"), ("2022-03-30", "L4624-2-1"), ("2022-03-31", "R4624-28-1"),
      ("2025-09-30", "R4624-28-1"),
    ] as [(CivilDate, String?)])
  func `retirement asks for it since 1 October 2021`(day: CivilDate, article: String?) throws {
    let visit = try retiring(.amiante, on: day).law(.postExposition, on: day.adding(days: -30))
    #expect(visit?.articles.first == article)
    if article != nil { #expect(visit?.due == day) }
  }

  @Test func `an exposure of long ago counts for retirement`() throws {
    #expect(try retiring(.amiante, on: "2025-09-30", exposureEnd: "2005-12-31").due(.postExposition, on: "2025-07-01") == "2025-09-30")
    #expect(try retiring(nil, on: "2025-09-30").law(.postExposition, on: "2025-07-01") == nil)
    #expect(try retiring(.manutentionLourde, on: "2025-09-30").law(.postExposition, on: "2025-07-01") == nil)
  }

  @Test func `a worker who left may still ask`() throws {
    var history = exposed(until: "2025-03-14").asked(.postExposition, by: .travailleur, on: "2025-06-02")
    history.employments[0].departure = "2025-04-30"
    let visit = try #require(try history.law(.postExposition, on: "2025-06-03"))
    #expect(visit.requestedBy == .travailleur)
    #expect(visit.requestTo == "2025-09-14")
  }
}
