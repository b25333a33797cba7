import Testing

@testable import Law

@Suite("R4624-15: the dispense of the first VIP") struct VIPDispenseTests {
  let hired: CivilDate = "2025-01-06"

  @Test(arguments: [("2020-01-06", true), ("2020-01-05", false)] as [(CivilDate, Bool)])
  func `a visit within five years before the hiring dispenses, the bound included`(held: CivilDate, dispensed: Bool) throws {
    let history = worker(hired: hired).visitedElsewhere(.vipPeriodique, held, held: .oui)
    let vip = try #require(try history.law(.vipInitiale, on: hired))
    #expect(vip.required == (dispensed ? .non : .oui))
    if dispensed {
      #expect(vip.articles == ["R4624-15"])
      #expect(vip.rule == "VIP-DISP")
      #expect(try history.due(.vipPeriodique, on: hired) == held.adding(months: 60))
    }
  }

  @Test(arguments: [("2022-01-06", true), ("2022-01-05", false)] as [(CivilDate, Bool)])
  func `for the workers of R4624-17 it is three years`(held: CivilDate, dispensed: Bool) throws {
    let history = worker(hired: hired, situations: [.nuit]).visitedElsewhere(.vipPeriodique, held)
    #expect(try history.law(.vipInitiale, on: hired)?.required == (dispensed ? .non : .oui))
  }

  @Test func `each condition alone is not enough`() throws {
    func dispensed(_ history: WorkerHistory) throws -> Bool { try history.law(.vipInitiale, on: hired)?.required == .non }
    let base = worker(hired: hired)
    #expect(try dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16")))
    #expect(try !dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16", held: .non)))
    #expect(try !dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16", sameJob: false)))
    #expect(try !dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16", measures: ["2020-01-06"])))
    #expect(try dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16", measures: ["2020-01-05"])))
    #expect(try !dispensed(base.visitedElsewhere(.vipInitiale, "2023-05-16", inaptitudes: ["2021-10-11"])))
    #expect(try !dispensed(base.visited(.vipInitiale, "2023-05-16")))
    #expect(try !dispensed(base.visitedElsewhere(.demande, "2023-05-16")))
  }

  @Test func `a measure on any line of the worker breaks it`() throws {
    let history = worker(hired: hired).visitedElsewhere(.vipInitiale, "2023-05-16").visited(.demande, "2024-05-16") {
      ($0.previousEmployer, $0.measures) = (true, ["2024-05-16"])
    }
    #expect(try history.due(.vipInitiale, on: hired) == "2025-04-06")
  }

  @Test func `an aptitude exam stands for the visit it replaces`() throws {
    let history = worker(hired: hired).visitedElsewhere(.renouvellementAptitude, "2023-05-16")
    #expect(try history.law(.vipInitiale, on: hired)?.required == .non)
    #expect(try history.due(.vipPeriodique, on: hired) == "2028-05-16")
  }

  @Test func `minors keep the dispense, unless the service reads otherwise`() throws {
    let minor = worker(hired: "2025-07-01", .cdd, born: "2008-05-20").visitedElsewhere(.vipInitiale, "2024-09-02")
    let vip = try #require(try minor.law(.vipInitiale, on: "2025-06-20"))
    #expect(vip.required == .non)
    #expect(vip.reading == "mineur_dispense=oui")
    #expect(try minor.due(.vipInitiale, on: "2025-06-20", readings: ["mineur_dispense": "non"]) == "2025-06-30")
  }

  @Test func `an empty column is another employer's when a dispense was looked at`() throws {
    let history = worker(hired: hired).visited(.vipInitiale, "2024-12-01") { $0.documentHeld = .non }
    #expect(try history.due(.vipInitiale, on: hired) == "2025-04-06")
  }
}
