import Testing

@testable import Law

@Suite("R4625-8 to R4625-14: temporary workers") struct TemporaryTests {
  private let mission = worker(hired: "2025-03-17", .interim) { $0.job = "PREP" }

  @Test(arguments: [("2023-03-17", true), ("2023-03-16", false)] as [(CivilDate, Bool)])
  func `an attestation for the same job within two years dispenses`(held: CivilDate, dispensed: Bool) throws {
    let history = mission.visited(.vipInitiale, held, by: .infirmier) { ($0.sameJob, $0.documentHeld) = (true, .oui) }
    let vip = try #require(try history.law(.vipInitiale, on: "2025-03-17"))
    #expect(vip.required == (dispensed ? .non : .oui))
    #expect(vip.articles == (dispensed ? ["R4625-11"] : ["R4625-8", "R4624-10"]))
    if !dispensed { #expect(vip.due == "2025-06-17") }
  }

  @Test(arguments: [(["PREP", "CARI"], true), (["CARI", "MANU"], false)])
  func `one visit covers the jobs it names`(jobs: [String], dispensed: Bool) throws {
    let history = mission.visited(.vipInitiale, "2024-03-18") { ($0.coveredJobs, $0.documentHeld) = (jobs, .oui) }
    #expect((try history.law(.vipInitiale, on: "2025-03-17")?.required == .non) == dispensed)
    let recent = mission.visited(.vipInitiale, "2025-02-03") { $0.coveredJobs = jobs }
    #expect((try recent.law(.vipInitiale, on: "2025-03-17") == nil) == dispensed)
  }

  @Test func `a measure in two years breaks it`() throws {
    func dispensed(_ measure: CivilDate) throws -> Bool {
      let history = mission.visitedElsewhere(.vipInitiale, "2024-03-18", held: .oui, measures: [measure])
      return try history.law(.vipInitiale, on: "2025-03-17")?.required == .non
    }
    #expect(try dispensed("2023-03-16"))
    #expect(try !dispensed("2023-03-17"))
  }

  @Test func `a post at risk that begins during the mission is for the user undertaking`() throws {
    let history = mission.fact(.exposure(.echafaudage), from: "2025-04-14")
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-04-07"))
    #expect(exam.due == "2025-04-13")
    #expect(exam.organiser == .entrepriseUtilisatrice)
    #expect(exam.articles.first == "R4625-9")
    let fromTheStart = worker(hired: "2025-03-17", .interim, exposures: [.echafaudage])
    #expect(try fromTheStart.law(.examenAptitudeEmbauche, on: "2025-03-10")?.organiser == .service)
  }

  @Test(
    arguments: [("2023-03-17", DocumentHeld.medecin, true), ("2023-03-16", .medecin, false), ("2024-03-18", .oui, false)]
      as [(CivilDate, DocumentHeld, Bool)])
  func `an avis known to the médecin within two years dispenses from the exam`(held: CivilDate, document: DocumentHeld, expected: Bool)
    throws
  {
    let history = worker(hired: "2025-03-17", .interim, exposures: [.cmr]).visitedElsewhere(.examenAptitudeEmbauche, held, held: document)
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-03-10"))
    #expect(exam.required == (expected ? .non : .oui))
    if expected { #expect(exam.articles == ["R4625-13"]) }
  }
}
