import Testing

@testable import Law

@Suite("R4624-10: the first VIP") struct FirstVIPTests {
  @Test func `three months count from the post, not from the contract`() throws {
    let history = worker(hired: "2025-01-06") { $0.postStart = "2025-02-03" }
    let vip = try #require(try history.law(.vipInitiale, on: "2025-02-03"))
    #expect(vip.due == "2025-05-03")
    #expect(vip.opens == "2025-02-03")
    #expect(vip.rule == "VIP-INIT")
    #expect(vip.articles == ["R4624-10", "L4624-1"])
    #expect(vip.inForceSince == "2017-01-01")
    #expect(vip.key == "T1~E1~vip_initiale~2025-02-03")
    #expect(vip.reason == Reason(.vipThreeMonths, [.day("2025-02-03")]))
  }

  @Test(arguments: [("2025-05-02", false), ("2025-05-03", false), ("2025-05-04", true)] as [(CivilDate, Bool)])
  func `a worker with no visit on file counts apart once the delay is over`(asOf: CivilDate, apart: Bool) throws {
    let vip = try #require(try worker(hired: "2025-02-03").law(.vipInitiale, on: asOf))
    #expect(vip.withoutHistory == apart)
    #expect(vip.reason.code == (apart ? "aucune_visite_connue" : "vip_trois_mois"))
    #expect(vip.due == "2025-05-03")
  }

  @Test func `a visit held for the hiring satisfies it, before or after the post`() throws {
    #expect(try worker(hired: "2025-02-03").visited(.vipInitiale, "2025-01-20", by: .infirmier).law(.vipInitiale, on: "2025-02-10") == nil)
    #expect(try worker(hired: "2025-02-03").visited(.vipInitiale, "2025-04-20", by: .infirmier).law(.vipInitiale, on: "2025-05-10") == nil)
  }

  @Test(arguments: [("2024-08-03", false), ("2024-08-02", true)] as [(CivilDate, Bool)])
  func `an earlier visit is another employer's when it is older than six months`(held: CivilDate, due: Bool) throws {
    let vip = try worker(hired: "2025-02-03").visited(.vipInitiale, held).law(.vipInitiale, on: "2025-02-10")
    #expect((vip?.required == .oui) == due)
  }

  @Test func `a visit held after the day asked is not known yet`() throws {
    #expect(try worker(hired: "2025-02-03").visited(.vipInitiale, "2025-03-20").due(.vipInitiale, on: "2025-03-19") == "2025-05-03")
  }

  @Test func `before 2017 the text of 2017 is applied, and said`() throws {
    let vip = try #require(try worker(hired: "2015-02-02").law(.vipInitiale, on: "2025-01-01"))
    #expect(vip.due == "2015-05-02")
    #expect(vip.reason.remark == "texte_2017")
    #expect(try worker(hired: "2017-01-01").law(.vipInitiale, on: "2025-01-01")?.reason.remark == nil)
  }

  @Test func `an intern is followed through their school, unless the service reads otherwise`() throws {
    let intern = worker(hired: "2025-03-03", .stage)
    #expect(try intern.law(.vipInitiale, on: "2025-03-03")?.required == .non)
    #expect(try intern.law(.vipInitiale, on: "2025-03-03")?.reading == "stage=non")
    #expect(try intern.due(.vipInitiale, on: "2025-03-03", readings: ["stage": "oui"]) == "2025-06-03")
  }

  @Test func `the service may let the visit be held before the post`() throws {
    #expect(try worker(hired: "2025-02-03").law(.vipInitiale, on: "2025-02-03", readings: ["vip_avant_poste": "oui"])?.opens == nil)
  }

  @Test func `a worker followed by another service is not ours`() throws {
    #expect(try worker { $0.followedBy = .autre }.law(on: "2025-01-01").isEmpty)
  }

  @Test func `nothing is asked for a worker who left`() throws {
    let left = worker(hired: "2024-01-08") { $0.departure = "2025-03-31" }
    #expect(try !left.law(on: "2025-03-31").isEmpty)
    #expect(try left.law(on: "2025-04-01").isEmpty)
  }
}
