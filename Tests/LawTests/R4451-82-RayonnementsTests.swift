import Testing

@testable import Law

@Suite("R4451-81, R4451-82, R4153-40: yearly exams") struct YearlyExamTests {
  @Test func `category A sees the médecin each year, without intermediate visit`() throws {
    let history = worker(hired: "2018-03-01", exposures: [.ionisantA]).visited(.renouvellementAptitude, "2024-02-29")
    let exam = try #require(try history.law(.renouvellementAptitude, on: "2024-06-03"))
    #expect(exam.due == "2025-02-28")
    #expect(exam.rule == "SIR-CATA")
    #expect(exam.articles == ["R4451-82", "R4624-28"])
    #expect(try history.law(.visiteIntermediaire, on: "2024-06-03")?.required == .non)
    #expect(try history.due(.renouvellementAptitude, on: "2024-06-03", readings: ["cat_a": "annee_civile"]) == "2025-12-31")
  }

  @Test(arguments: [Exposure.ionisantB, .radon])
  func `category B and radon keep four and two years`(exposure: Exposure) throws {
    let history = worker(hired: "2018-03-01", exposures: [exposure]).visited(.renouvellementAptitude, "2023-11-06")
    #expect(try history.due(.renouvellementAptitude, on: "2023-12-01") == "2027-11-06")
    #expect(try history.due(.visiteIntermediaire, on: "2023-12-01") == "2025-11-06")
  }

  @Test(arguments: [("2018-06-30", "R4451-84"), ("2018-07-01", "R4451-82"), ("2018-07-02", "R4451-82")] as [(CivilDate, String)])
  func `the article is that of the day asked`(asOf: CivilDate, article: String) throws {
    let history = worker(hired: "2017-03-01", exposures: [.ionisantA]).visited(.examenAptitudeEmbauche, "2018-02-20")
    #expect(try history.law(.renouvellementAptitude, on: asOf)?.articles.first == article)
  }

  @Test func `entering category A brings the exam forward, never before the day`() throws {
    let history = worker(hired: "2018-03-01", exposures: [.ionisantB]).visited(.renouvellementAptitude, "2023-11-06")
      .fact(.exposure(.ionisantA), from: "2025-03-03")
    #expect(try history.due(.renouvellementAptitude, on: "2025-03-03") == "2025-03-03")
  }

  @Test func `a dose limit exceeded asks for the médecin at once, then a year of category A`() throws {
    let history = worker(hired: "2018-03-01", exposures: [.ionisantB]).visited(.renouvellementAptitude, "2023-11-06")
      .fact(.depassementDose, from: "2025-03-03")
    let exam = try #require(try history.law(.renouvellementAptitude, on: "2025-03-04"))
    #expect(exam.due == nil)
    #expect(exam.trigger == "2025-03-03")
    #expect(exam.rule == "SIR-DEPASS")
    #expect(exam.articles == ["R4451-81", "R4451-84"])
    let seen = history.visited(.renouvellementAptitude, "2025-03-10")
    #expect(try seen.due(.renouvellementAptitude, on: "2026-03-03") == "2026-03-10")
    #expect(try seen.law(.visiteIntermediaire, on: "2026-03-03")?.required == .non)
    #expect(try seen.due(.renouvellementAptitude, on: "2026-03-04") == "2029-03-10")
  }

  @Test func `a minor on regulated work has an avis each year`() throws {
    let history = worker(hired: "2024-09-02", .apprentissage, born: "2008-12-15", exposures: [.travauxReglementes])
      .visited(.examenAptitudeEmbauche, "2024-09-02")
    let exam = try #require(try history.law(.renouvellementAptitude, on: "2025-01-10"))
    #expect(exam.due == "2025-09-02")
    #expect(exam.articles == ["R4153-40", "R4624-23"])
    #expect(try history.law(.visiteIntermediaire, on: "2025-01-10")?.required == .non)
  }

  @Test(arguments: [("2007-09-03", true), ("2007-09-02", false), ("2007-09-01", false)] as [(CivilDate, Bool)])
  func `the avis stops at eighteen`(born: CivilDate, due: Bool) throws {
    let history = worker(hired: "2024-09-02", .apprentissage, born: born, exposures: [.travauxReglementes])
      .visited(.examenAptitudeEmbauche, "2024-09-02")
    #expect((try history.due(.renouvellementAptitude, on: "2025-01-10") != nil) == due)
    #expect((try history.due(.vipPeriodique, on: "2025-01-10") == "2029-09-02") == !due)
  }

  @Test func `another risk keeps the young adult under reinforced follow-up`() throws {
    let history = worker(hired: "2024-09-02", .apprentissage, born: "2007-03-01", exposures: [.travauxReglementes, .cmr])
      .visited(.examenAptitudeEmbauche, "2024-09-02")
    #expect(try history.due(.renouvellementAptitude, on: "2025-01-10") == "2028-09-02")
  }
}
