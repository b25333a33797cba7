import Testing

@testable import Law

@Suite("R4624-23: the posts of reinforced follow-up") struct PostsAtRiskTests {
  private func examined(_ exposure: Exposure, post: CivilDate, asOf: CivilDate? = nil, aboveThreshold: Bool? = nil) throws -> Bool {
    let history = worker(hired: post, exposures: [exposure]) { $0.leadAboveThreshold = aboveThreshold }
    return try history.law(.examenAptitudeEmbauche, on: asOf ?? post)?.required == .oui
  }

  @Test(
    arguments: [
      Exposure.amiante, .cmr, .bio3, .bio4, .ionisantA, .ionisantB, .radon, .hyperbare, .echafaudage, .manutentionLourde, .listeEmployeur,
    ])
  func `these risks have counted since 2017`(exposure: Exposure) throws {
    #expect(try examined(exposure, post: "2017-01-02"))
    #expect(try examined(exposure, post: "2026-11-20"))
  }

  @Test(arguments: [Exposure.bio1, .bio2, .cemDepassement])
  func `these never do`(exposure: Exposure) throws { #expect(try !examined(exposure, post: "2025-01-06")) }

  @Test(arguments: [Exposure.conduite, .habilitationElectrique, .sousTensionOuVoisinage])
  func `licences and habilitations count until 30 September 2025`(exposure: Exposure) throws {
    #expect(try examined(exposure, post: "2025-09-30"))
    #expect(try !examined(exposure, post: "2025-10-01"))
    #expect(try !examined(exposure, post: "2025-10-02"))
    #expect(try !examined(exposure, post: "2025-09-30", asOf: "2025-10-01"))
  }

  @Test(
    arguments: [
      ("2026-04-09", true, true), ("2026-04-09", nil, true), ("2026-04-09", false, false), ("2026-04-10", false, true),
      ("2026-04-11", false, true),
    ] as [(CivilDate, Bool?, Bool)])
  func `lead counts below the thresholds since 10 April 2026`(post: CivilDate, above: Bool?, expected: Bool) throws {
    #expect(try examined(.plomb, post: post, aboveThreshold: above) == expected)
  }

  @Test(arguments: [("2026-04-09", nil), ("2026-04-10", "2026-04-10"), ("2026-11-21", "2026-04-10")] as [(CivilDate, CivilDate?)])
  func `a worker in post below the thresholds enters by the new text, at once`(asOf: CivilDate, due: CivilDate?) throws {
    let history = worker(hired: "2023-01-09", exposures: [.plomb]) { $0.leadAboveThreshold = false }.visited(.vipInitiale, "2023-03-01")
    let exam = try history.law(.examenAptitudeEmbauche, on: asOf)
    #expect(exam?.due == due)
    if let exam {
      #expect(!exam.beforeAssignment)
      #expect(exam.articles == ["R4624-21", "R4624-23"])
      #expect(exam.inForceSince == "2026-04-10")
    } else {
      #expect(try history.due(.vipPeriodique, on: asOf) == "2028-03-01")
    }
  }

  @Test func `regulated work counts until the eighteenth birthday`() throws {
    func examined(born: CivilDate) throws -> Bool {
      try worker(hired: "2025-09-01", .apprentissage, born: born, exposures: [.travauxReglementes])
        .law(.examenAptitudeEmbauche, on: "2025-09-01") != nil
    }
    #expect(try examined(born: "2007-09-02"))
    #expect(try !examined(born: "2007-09-01"))
  }

  @Test func `a post found by the médecin asks for the exam that day`() throws {
    let history = worker(hired: "2022-02-07").visited(.vipInitiale, "2022-04-04").fact(.posteSIRDecouvert, from: "2025-06-02")
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-06-02"))
    #expect(exam.due == "2025-06-02")
    #expect(exam.rule == "SIR-DECOUVERT")
    #expect(!exam.beforeAssignment)
    #expect(try history.law(.vipPeriodique, on: "2025-06-02") == nil)
  }
}
