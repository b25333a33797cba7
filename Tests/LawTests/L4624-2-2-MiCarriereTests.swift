import Testing

@testable import Law

@Suite("L4624-2-2: the mi-carrière visit") struct MidCareerTests {
  @Test(arguments: [("1980-12-31", "2025-12-31"), ("1981-01-01", "2026-12-31"), ("1977-06-15", "2022-12-31")] as [(CivilDate, CivilDate)])
  func `it is held in the civil year of the forty-fifth birthday`(born: CivilDate, due: CivilDate) throws {
    let visit = try #require(try worker(hired: "2010-03-01", born: born).law(.miCarriere, on: "2022-04-01"))
    #expect(visit.due == due)
    #expect(visit.opens == max(CivilDate.firstDay(of: due.year), "2022-03-31"))
    #expect(visit.articles == ["L4624-2-2"])
  }

  @Test func `nothing asks to catch up`() throws {
    #expect(try worker(hired: "2010-03-01", born: "1976-12-31").law(.miCarriere, on: "2022-04-01") == nil)
    #expect(try worker(hired: "2023-01-02", born: "1977-06-15").law(.miCarriere, on: "2023-04-01") == nil)
    #expect(try worker(hired: "2022-12-31", born: "1977-06-15").due(.miCarriere, on: "2023-04-01") == "2022-12-31")
    #expect(try worker(hired: "2010-03-01", born: "1980-06-15").law(.miCarriere, on: "2022-03-30")?.due == "2025-12-31")
  }

  @Test(arguments: [("2022-12-31", true), ("2023-01-01", false)] as [(CivilDate, Bool)])
  func `it may be held two years ahead with the médecin`(held: CivilDate, due: Bool) throws {
    let history = worker(hired: "2010-03-01", born: "1980-07-14").visited(.vipPeriodique, held) { $0.miCarriere = true }
    #expect((try history.law(.miCarriere, on: "2025-01-02")?.required == .oui) == due)
  }

  @Test func `ahead only the médecin's visit counts, and the birthday may be read`() throws {
    let history = worker(hired: "2010-03-01", born: "1980-07-14")
    let nurse = history.visited(.vipPeriodique, "2023-04-03", by: .infirmier) { $0.miCarriere = true }
    #expect(try nurse.due(.miCarriere, on: "2025-01-02") == "2025-12-31")
    let early = history.visited(.vipPeriodique, "2023-04-03") { $0.miCarriere = true }
    #expect(try early.due(.miCarriere, on: "2025-01-02", readings: ["mi_carriere_anticipee": "anniversaire_43"]) == "2025-12-31")
  }

  @Test func `a branch agreement may set another age`() throws {
    #expect(
      try worker(hired: "2010-03-01", born: "1980-07-14") { $0.miCarriereAge = 44 }.due(.miCarriere, on: "2023-01-02") == "2024-12-31")
  }

  @Test func `the infirmier may be left out`() throws {
    let history = worker(hired: "2010-03-01", born: "1980-07-14")
    #expect(try history.law(.miCarriere, on: "2025-01-02")?.protocolRoles == [.collaborateur, .interne, .infirmier])
    #expect(
      try history.law(.miCarriere, on: "2025-01-02", readings: ["mi_carriere_infirmier": "exclu"])?.protocolRoles == [
        .collaborateur, .interne,
      ])
  }
}
