import Testing

@testable import Law

@Suite("R4624-24 to R4624-28: reinforced follow-up") struct ReinforcedTests {
  private let base = worker(hired: "2018-03-01", exposures: [.cmr])

  @Test func `the exam comes before the post and replaces the VIP`() throws {
    let history = worker(hired: "2025-02-03", exposures: [.cmr], situations: [.nuit])
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-01-20"))
    #expect(exam.due == "2025-02-02")
    #expect(exam.beforeAssignment)
    #expect(exam.articles == ["R4624-24", "L4624-2", "R4624-23"])
    #expect(try history.law(.vipInitiale, on: "2025-01-20")?.required == .non)
  }

  @Test func `an exposure that begins later is preceded by an exam`() throws {
    let history = worker().visited(.vipInitiale, "2020-02-01").fact(.exposure(.amiante), from: "2025-03-03")
    #expect(try history.due(.examenAptitudeEmbauche, on: "2025-02-01") == "2025-03-02")
    #expect(try history.due(.examenAptitudeEmbauche, on: "2025-04-01") == "2025-03-02")
    let seen = history.visited(.examenAptitudeEmbauche, "2025-02-20")
    #expect(try seen.law(.examenAptitudeEmbauche, on: "2025-04-01") == nil)
    #expect(try seen.due(.renouvellementAptitude, on: "2025-04-01") == "2029-02-20")
  }

  @Test func `a periodic visit due before the exposure begins stays due`() throws {
    let history = worker().visited(.vipInitiale, "2020-02-01").fact(.exposure(.amiante), from: "2025-03-03")
    #expect(try history.due(.vipPeriodique, on: "2024-06-01") == "2025-02-01")
    let later = worker().visited(.vipInitiale, "2020-06-01").fact(.exposure(.amiante), from: "2025-03-03")
    #expect(try later.due(.vipPeriodique, on: "2024-06-01") == nil)
  }

  @Test func `four years at most, with an intermediate visit within two`() throws {
    let history = base.visited(.examenAptitudeEmbauche, "2024-02-29")
    #expect(try history.due(.renouvellementAptitude, on: "2025-01-02") == "2028-02-29")
    #expect(try history.due(.visiteIntermediaire, on: "2025-01-02") == "2026-02-28")
    #expect(try history.law(.visiteIntermediaire, on: "2025-01-02")?.articles == ["R4624-28"])
  }

  @Test func `the intermediate visit counts from the exam and moves no clock`() throws {
    let history = base.visited(.examenAptitudeEmbauche, "2022-09-12").visited(.visiteIntermediaire, "2024-03-12", by: .infirmier)
    #expect(try history.law(.visiteIntermediaire, on: "2024-04-01") == nil)
    #expect(try history.due(.renouvellementAptitude, on: "2024-04-01") == "2026-09-12")
  }

  @Test(arguments: [(24, false), (25, true), (36, true)])
  func `an exam within two years leaves no intermediate visit`(months: Int, due: Bool) throws {
    var history = base.visited(.renouvellementAptitude, "2024-05-13")
    history.employments[0].sirPeriodMonths = months
    #expect(try history.due(.renouvellementAptitude, on: "2024-06-01") == ("2024-05-13" as CivilDate).adding(months: months))
    #expect((try history.law(.visiteIntermediaire, on: "2024-06-01")?.required == .oui) == due)
    let kept = ["intermediaire_si_examen_2_ans": "maintenue"]
    #expect(try history.due(.visiteIntermediaire, on: "2024-06-01", readings: kept) == "2026-05-13")
  }

  @Test func `only an avis restarts the exam's clock`() throws {
    let history = base.visited(.renouvellementAptitude, "2022-05-13")
    #expect(try history.visited(.reprise, "2024-05-13").due(.renouvellementAptitude, on: "2024-06-01") == "2026-05-13")
    let avis = history.visited(.reprise, "2024-05-13") { $0.delivered = [.avisAptitude] }
    #expect(try avis.due(.renouvellementAptitude, on: "2024-06-01") == "2028-05-13")
    #expect(try avis.due(.visiteIntermediaire, on: "2024-06-01") == "2026-05-13")
  }

  @Test(
    arguments: [
      ("2023-02-03", DocumentHeld.medecin, true), ("2023-02-02", .medecin, false), ("2024-02-02", .oui, false), ("2024-02-02", .non, false),
    ] as [(CivilDate, DocumentHeld, Bool)])
  func `an exam within two years dispenses when the médecin holds the avis`(held: CivilDate, document: DocumentHeld, expected: Bool) throws
  {
    let history = worker(hired: "2025-02-03", exposures: [.cmr]).visitedElsewhere(.renouvellementAptitude, held, held: document)
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-01-27"))
    #expect(exam.required == (expected ? .non : .oui))
    if expected {
      #expect(exam.articles == ["R4624-27"])
      #expect(try history.due(.renouvellementAptitude, on: "2025-01-27") == held.adding(months: 48))
      #expect(try history.due(.visiteIntermediaire, on: "2025-01-27") == held.adding(months: 24))
    }
  }

  @Test func `measures, another job or a mere VIP break the dispense`() throws {
    let fresh = worker(hired: "2025-02-03", exposures: [.cmr])
    func dispensed(_ history: WorkerHistory) throws -> Bool { try history.law(.examenAptitudeEmbauche, on: "2025-02-03")?.required == .non }
    #expect(try dispensed(fresh.visitedElsewhere(.renouvellementAptitude, "2024-02-02", measures: ["2023-02-02"])))
    #expect(try !dispensed(fresh.visitedElsewhere(.renouvellementAptitude, "2024-02-02", measures: ["2023-02-03"])))
    #expect(try !dispensed(fresh.visitedElsewhere(.renouvellementAptitude, "2024-02-02", inaptitudes: ["2024-02-02"])))
    #expect(try !dispensed(fresh.visitedElsewhere(.renouvellementAptitude, "2024-02-02", sameJob: false)))
    #expect(try !dispensed(fresh.visitedElsewhere(.vipPeriodique, "2024-02-02")))
  }

  @Test func `an exposure that ends gives back the VIP, counted from the exam`() throws {
    let history = worker(hired: "2018-03-01", exposures: [.cmr]) { $0.exposuresEnd = "2024-06-30" }.visited(
      .renouvellementAptitude, "2022-09-12")
    #expect(try history.due(.renouvellementAptitude, on: "2024-06-30") == "2026-09-12")
    #expect(try history.law(.renouvellementAptitude, on: "2024-07-01") == nil)
    #expect(try history.due(.vipPeriodique, on: "2024-07-01") == "2027-09-12")
  }
}
