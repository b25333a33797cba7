import Testing

@testable import Law

@Suite("D4625-22: seasonal workers") struct SeasonalTests {
  private func season(_ exposures: [Exposure], days: Int?, end: CivilDate = "2025-08-29", born: CivilDate = "1995-03-03") -> WorkerHistory {
    worker(hired: "2025-06-02", .saisonnier, born: born, exposures: exposures) { ($0.effectiveDays, $0.contractEnd) = (days, end) }
  }

  @Test(arguments: [(44, false), (45, true), (46, true)])
  func `forty-five days on a post at risk call for an exam`(days: Int, examined: Bool) throws {
    let history = season([.cmr], days: days)
    #expect((try history.law(.examenAptitudeEmbauche, on: "2025-05-26")?.required == .oui) == examined)
    #expect((try history.law(.actionFormationPrevention, on: "2025-05-26") != nil) == !examined)
    if examined {
      #expect(try history.due(.examenAptitudeEmbauche, on: "2025-05-26") == "2025-06-01")
      #expect(try history.law(.examenAptitudeEmbauche, on: "2025-05-26")?.articles == ["D4625-22"])
    }
  }

  @Test func `without a risk the service holds a collective action`() throws {
    let action = try #require(try season([], days: 60).law(.actionFormationPrevention, on: "2025-06-02"))
    #expect(action.due == nil)
    #expect(action.roles.isEmpty)
    #expect(try season([], days: 60).law(.vipInitiale, on: "2025-06-02")?.required == .non)
  }

  @Test(arguments: [("2023-06-02", Requirement.non), ("2023-06-01", .oui)] as [(CivilDate, Requirement)])
  func `an exam within twenty-four months for the same job dispenses`(held: CivilDate, expected: Requirement) throws {
    let history = season([.cmr], days: 60).visited(.examenAptitudeEmbauche, held) { $0.sameJob = true }
    #expect(try history.law(.examenAptitudeEmbauche, on: "2025-05-26")?.required == expected)
  }

  @Test func `not after an inaptitude`() throws {
    let history = season([.cmr], days: 60).visited(.examenAptitudeEmbauche, "2024-06-02") {
      ($0.sameJob, $0.inaptitudes) = (true, ["2024-06-02"])
    }
    #expect(try history.due(.examenAptitudeEmbauche, on: "2025-05-26") == "2025-06-01")
  }

  @Test func `a contract too short for forty-five days needs no count`() throws {
    #expect(try season([.cmr], days: nil, end: "2025-07-15").law(.examenAptitudeEmbauche, on: "2025-05-26") == nil)
    #expect(try season([.cmr], days: nil).law(.examenAptitudeEmbauche, on: "2025-05-26")?.required == .oui)
  }

  @Test func `a minor's VIP may be read as due`() throws {
    let minor = season([], days: 30, born: "2008-05-20")
    #expect(try minor.law(.vipInitiale, on: "2025-05-26")?.required == .non)
    #expect(try minor.due(.vipInitiale, on: "2025-05-26", readings: ["saisonnier_mineur": "vip"]) == "2025-06-01")
  }
}
