import Testing

@testable import Law

@Suite("R4624-16 and R4624-17: the next VIP") struct PeriodicVIPTests {
  @Test func `five years at most`() throws {
    let vip = try #require(try worker().visited(.vipInitiale, "2024-02-29", by: .infirmier).law(.vipPeriodique, on: "2025-01-02"))
    #expect(vip.due == "2029-02-28")
    #expect(vip.articles == ["R4624-16"])
    #expect(vip.anchor == "2024-02-29")
    #expect(vip.opens == nil)
  }

  @Test(arguments: [Situation.nuit, .handicap, .invalidite, .suiviAdapte])
  func `three years at most for an adapted follow-up`(situation: Situation) throws {
    let vip = try #require(
      try worker(situations: [situation]).visited(.vipInitiale, "2023-02-01").law(.vipPeriodiqueAdaptee, on: "2024-01-02"))
    #expect(vip.due == "2026-02-01")
    #expect(vip.articles == ["R4624-17"])
    #expect(vip.rule == "VIP-PERIOD-ADAPT")
  }

  @Test(arguments: [Situation.grossesse, .allaitement, .implant])
  func `other situations keep five years`(situation: Situation) throws {
    #expect(try worker(situations: [situation]).visited(.vipInitiale, "2023-02-01").due(.vipPeriodique, on: "2024-01-02") == "2028-02-01")
  }

  @Test(
    arguments: [
      ("2024-06-03", "2025-02-01"), ("2025-01-31", "2025-02-01"), ("2025-02-02", "2025-02-02"), ("2026-06-03", "2026-06-03"),
      ("2027-06-03", "2027-02-01"),
    ] as [(CivilDate, CivilDate)])
  func `a situation shortens the delay, never before it began`(since: CivilDate, due: CivilDate) throws {
    let history = worker(hired: "2016-05-02").visited(.vipInitiale, "2022-02-01").fact(.situation(.handicap), from: since)
    #expect(try history.due(.vipPeriodiqueAdaptee, on: since) == due)
  }

  @Test func `what the médecin set is shorter and wins`() throws {
    func due(_ change: @escaping (inout Employment) -> Void) throws -> CivilDate? {
      try worker(hired: "2020-01-06", .cdi, change).visited(.vipInitiale, "2023-05-15").due(.vipPeriodique, on: "2024-01-02")
    }
    #expect(try due { $0.periodMonths = 36 } == "2026-05-15")
    #expect(try due { $0.periodMonths = 72 } == "2028-05-15")
    #expect(try due { $0.medecinDue = "2025-01-10" } == "2025-01-10")
    #expect(try due { $0.medecinDue = "2029-01-10" } == "2028-05-15")
    #expect(try due { $0.medecinDue = "2023-05-15" } == "2028-05-15")
  }

  @Test func `a clock moves on what was delivered only`() throws {
    let base = worker().visited(.vipInitiale, "2022-05-15")
    #expect(try base.visited(.demande, "2024-01-15").due(.vipPeriodique, on: "2024-02-01") == "2027-05-15")
    #expect(
      try base.visited(.demande, "2024-01-15") { $0.delivered = [.attestationSuivi] }.due(.vipPeriodique, on: "2024-02-01") == "2029-01-15")
    #expect(
      try base.visited(.vipPeriodique, "2024-01-15") { $0.delivered = [.attestationConduite] }.due(.vipPeriodique, on: "2024-02-01")
        == "2027-05-15")
    #expect(try base.visited(.prereprise, "2024-01-15").due(.vipPeriodique, on: "2024-02-01") == "2027-05-15")
  }

  @Test func `a visit of the former regime keeps the date written then`() throws {
    let history = worker(hired: "2010-03-01") { $0.periodMonths = 24 }.visited(.visiteAvant2017, "2016-03-10")
    #expect(try history.due(.vipPeriodique, on: "2017-02-01") == "2018-03-10")
    #expect(try history.due(.vipPeriodique, on: "2017-02-01", readings: ["avant_2017": "plafond_5_ans"]) == "2021-03-10")
  }

  @Test func `until keeps what is due by then`() throws {
    let history = worker().visited(.vipInitiale, "2024-02-01")
    #expect(try history.law(on: "2025-01-02", until: "2029-02-01").contains { $0.nature == .vipPeriodique })
    #expect(try !history.law(on: "2025-01-02", until: "2029-01-31").contains { $0.nature == .vipPeriodique })
  }
}
