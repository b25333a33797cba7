import Testing

@testable import Law

@Suite("R6222-36, R4622-18: apprentices and travelling fairs") struct ApprenticeTests {
  @Test(arguments: [("2020-03-31", "R6222-40-1"), ("2020-04-01", "R6222-36"), ("2020-04-02", "R6222-36")] as [(CivilDate, String)])
  func `two months from the hiring, by the article of the day`(hired: CivilDate, article: String) throws {
    let vip = try #require(try worker(hired: hired, .apprentissage) { $0.postStart = hired.adding(days: 10) }.law(.vipInitiale, on: hired))
    #expect(vip.due == hired.adding(months: 2))
    #expect(vip.articles.first == article)
    #expect(vip.rule == "VIP-INIT-APPRENTI")
  }

  @Test func `a minor apprentice is seen before the post`() throws {
    let vip = try #require(try worker(hired: "2025-09-01", .apprentissage, born: "2008-11-02").law(.vipInitiale, on: "2025-08-20"))
    #expect(vip.due == "2025-08-31")
    #expect(vip.rule == "VIP-INIT-MINEUR")
  }

  @Test func `an apprentice on a post at risk is examined before it, unless the service reads two months`() throws {
    let history = worker(hired: "2025-09-01", .apprentissage, born: "2005-05-05", exposures: [.cmr])
    let exam = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-08-20"))
    #expect(exam.due == "2025-08-31")
    #expect(exam.reading == "apprenti_sir=avant_affectation")
    let other = try #require(try history.law(.examenAptitudeEmbauche, on: "2025-08-20", readings: ["apprenti_sir": "deux_mois"]))
    #expect(other.due == "2025-11-01")
    #expect(!other.beforeAssignment)
  }

  @Test func `a worker hired on the road is seen within a year`() throws {
    let vip = try #require(try worker(hired: "2025-04-07", situations: [.forain]).law(.vipInitiale, on: "2025-04-07"))
    #expect(vip.due == "2026-04-07")
    #expect(vip.articles == ["R4622-18"])
    let exam = try #require(
      try worker(hired: "2025-04-07", exposures: [.hyperbare], situations: [.forain]).law(.examenAptitudeEmbauche, on: "2025-04-07"))
    #expect(exam.due == "2026-04-07")
    #expect(!exam.beforeAssignment)
  }
}
