import Testing

@testable import Law

@Suite("R4624-18, R4426-7, R4453-25: the first VIP before the post") struct BeforePostTests {
  @Test func `a night worker is seen before the post`() throws {
    let vip = try #require(try worker(hired: "2025-09-01", situations: [.nuit]).law(.vipInitiale, on: "2025-08-25"))
    #expect(vip.due == "2025-08-31")
    #expect(vip.beforeAssignment)
    #expect(vip.opens == nil)
    #expect(vip.articles == ["R4624-18", "R4624-10"])
  }

  @Test(arguments: [("2007-09-02", true), ("2007-09-01", false), ("2007-08-31", false)] as [(CivilDate, Bool)])
  func `a worker is a minor until the eve of the eighteenth birthday`(born: CivilDate, before: Bool) throws {
    #expect(try worker(hired: "2025-09-01", born: born).law(.vipInitiale, on: "2025-08-25")?.beforeAssignment == before)
  }

  @Test func `turning eighteen changes nothing to the next visit`() throws {
    let history = worker(hired: "2024-09-02", born: "2007-01-10").visited(.vipInitiale, "2024-08-30")
    #expect(try history.due(.vipPeriodique, on: "2025-02-01") == "2029-08-30")
  }

  @Test(arguments: [(Exposure.bio1, false), (.bio2, true)])
  func `biological agents count from group 2`(exposure: Exposure, before: Bool) throws {
    let vip = try #require(try worker(hired: "2025-09-01", exposures: [exposure]).law(.vipInitiale, on: "2025-08-25"))
    #expect(vip.beforeAssignment == before)
    #expect(vip.articles.contains("R4426-7") == before)
  }

  @Test(arguments: [("2021-08-20", false), ("2021-08-21", true), ("2021-08-22", true)] as [(CivilDate, Bool)])
  func `fields above the limits count since 21 August 2021`(post: CivilDate, before: Bool) throws {
    let vip = try #require(try worker(hired: post, exposures: [.cemDepassement]).law(.vipInitiale, on: post))
    #expect(vip.beforeAssignment == before)
    if before { #expect(vip.inForceSince == "2021-08-21") }
  }

  @Test func `a day worker who becomes a night worker is seen before the night post`() throws {
    let history = worker().visited(.vipInitiale, "2020-02-01").fact(.situation(.nuit), from: "2024-06-03")
    let vip = try #require(try history.law(.vipInitiale, on: "2024-05-20"))
    #expect(vip.due == "2024-06-02")
    #expect(vip.anchor == "2024-06-03")
    #expect(vip.rule == "VIP-INIT-NUIT")
    #expect(try history.law(.vipPeriodique, on: "2024-05-20") == nil)
    #expect(try history.visited(.vipPeriodique, "2024-05-27").law(.vipInitiale, on: "2024-06-04") == nil)
  }

  @Test func `the readings of some services bring other visits forward`() throws {
    let disabled = worker(hired: "2025-01-20", situations: [.handicap])
    #expect(try disabled.due(.vipInitiale, on: "2025-01-20") == "2025-04-20")
    #expect(try disabled.due(.vipInitiale, on: "2025-01-20", readings: ["handicap_vip": "avant_affectation"]) == "2025-01-19")
    let pregnant = worker(hired: "2025-03-03", situations: [.grossesse])
    #expect(try pregnant.due(.vipInitiale, on: "2025-03-03") == "2025-06-03")
    #expect(try pregnant.due(.vipInitiale, on: "2025-03-03", readings: ["grossesse_vip": "avant_affectation"]) == "2025-03-02")
  }
}
