import Testing

@testable import Law

@Suite("D4624-59 to D4624-63: several employers") struct SeveralEmployersTests {
  private func two(_ change: (inout [Employment]) -> Void = { _ in }) -> WorkerHistory {
    var history = worker(hired: "2022-01-03") { $0.pcs = "54" }
    var second = history.employments[0]
    (second.establishment, second.hired, second.postStart) = ("E2", "2023-05-02", "2023-05-02")
    history.employments.append(second)
    change(&history.employments)
    return history
  }

  private func followed(_ history: WorkerHistory, on day: CivilDate) throws -> [EstablishmentID] {
    try history.law(on: day).filter { $0.required == .oui && $0.nature == .vipInitiale }.map(\.establishment)
  }

  @Test(arguments: [("2023-07-01", ["E1", "E2"]), ("2023-07-02", ["E1"]), ("2023-07-03", ["E1"])] as [(CivilDate, [EstablishmentID])])
  func `one follow-up since 2 July 2023, by the oldest contract`(day: CivilDate, expected: [EstablishmentID]) throws {
    #expect(try followed(two(), on: day) == expected)
    if expected.count == 1 {
      let line = try #require(try two().law(on: day).first { $0.establishment == "E2" })
      #expect(line.required == .non)
      #expect(line.rule == "PLURI")
    }
  }

  @Test func `another category or another follow-up keeps them apart`() throws {
    #expect(try followed(two { $0[1].pcs = "62" }, on: "2024-01-02") == ["E1", "E2"])
    #expect(try followed(two { $0[1].pcs = nil }, on: "2024-01-02") == ["E1", "E2"])
    #expect(try followed(two { $0[1].situations = SituationSet(.nuit) }, on: "2024-01-02") == ["E1", "E2"])
    #expect(try followed(two { $0[0].departure = "2023-04-30" }, on: "2024-01-02") == ["E2"])
  }

  @Test func `a visit of either establishment counts for both`() throws {
    let history = two().visited(.vipPeriodique, "2023-10-02") { $0.establishment = "E2" }
    let vip = try #require(try history.law(.vipPeriodique, on: "2024-01-02"))
    #expect(vip.establishment == "E1")
    #expect(vip.due == "2028-10-02")
  }

  @Test func `the reprise after an accident at work is the declaring employer's`() throws {
    let history = two().away(.accidentTravail, from: "2024-03-04", days: 40) { $0.establishment = "E2" }
    #expect(try history.law(on: "2024-04-12").filter { $0.nature == .reprise && $0.required == .oui }.map(\.establishment) == ["E2"])
    let illness = two().away(.maladie, from: "2024-03-04", days: 70) { $0.establishment = "E2" }
    #expect(try illness.law(on: "2024-05-12").filter { $0.nature == .reprise && $0.required == .oui }.map(\.establishment) == ["E1"])
  }

  @Test func `the mi-carrière visit is one`() throws {
    let history = two {
      $0[0].birth = "1980-01-05"
      $0[1].birth = "1980-01-05"
      $0[1].pcs = nil
    }
    #expect(try history.law(on: "2025-01-02").filter { $0.nature == .miCarriere }.map(\.establishment) == ["E1"])
  }

  @Test func `what was held for the first employer still counts once that contract has ended`() throws {
    let history = two { $0[0].departure = "2025-03-31" }.visited(.vipPeriodique, "2024-01-15") { $0.establishment = "E1" }
    #expect(try history.law(.vipPeriodique, on: "2025-04-01")?.establishment == "E2")
    #expect(try history.due(.vipPeriodique, on: "2025-04-01") == "2029-01-15")
    let before = two { $0[0].departure = "2025-03-31" }.visited(.vipPeriodique, "2023-07-01") { $0.establishment = "E1" }
    #expect(try before.due(.vipInitiale, on: "2025-04-01") == "2023-08-02")
  }

  @Test(arguments: [("2025-04-01", false), ("2025-12-31", false), ("2026-01-01", true)] as [(CivilDate, Bool)])
  func `another service keeps the worker until 31 December of the year its employer's contract ended`(day: CivilDate, ours: Bool) throws {
    let history = two {
      $0[0].departure = "2025-03-31"
      $0[0].followedBy = .autre
    }
    #expect(try followed(history, on: day).isEmpty != ours)
    #expect(try history.law(on: day).contains { $0.rule == "PLURI" } != ours)
  }

  @Test func `interns and hospital agents share nothing`() throws {
    let agents = two {
      $0[0].regime = .fph
      $0[1].regime = .fph
    }
    #expect(try !agents.law(on: "2024-01-02").contains { $0.rule == "PLURI" })
  }
}
