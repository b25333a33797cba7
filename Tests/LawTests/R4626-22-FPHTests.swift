import Testing

@testable import Law

@Suite("R4626-22 to R4626-29: the hospital public service") struct HospitalTests {
  private let agent = worker(hired: "2012-09-03", exposures: [.cmr], situations: [.nuit]) { $0.regime = .fph }

  @Test func `an exam before the duties, then every twenty-four months`() throws {
    let first = try #require(try agent.law(.examenEmbaucheFPH, on: "2012-09-01"))
    #expect(first.due == "2012-09-02")
    #expect(first.beforeAssignment)
    let next = try #require(try agent.visited(.examenPeriodiqueFPH, "2023-10-02").law(.examenPeriodiqueFPH, on: "2025-01-02"))
    #expect(next.due == "2025-10-02")
    #expect(next.articles == ["R4626-26"])
    #expect(next.roles == .medecin)
    #expect(next.protocolRoles == .infirmier)
  }

  @Test func `neither VIP nor aptitude exam`() throws {
    let natures = try Set(agent.law(on: "2025-01-02").map(\.nature))
    #expect(natures.isDisjoint(with: [.vipInitiale, .vipPeriodique, .examenAptitudeEmbauche, .renouvellementAptitude]))
  }

  @Test(arguments: [(29, false), (30, true)])
  func `thirty days of illness call for a reprise`(days: Int, due: Bool) throws {
    let line = try agent.away(.maladie, from: "2025-01-06", days: days).law(.reprise, on: "2025-01-20")
    #expect((line?.required == .oui) == due)
    #expect(line?.articles == ["R4626-29"])
  }

  @Test func `no préreprise dispenses from it`() throws {
    let history = agent.away(.maladie, from: "2026-07-01", days: 82, back: "2026-09-21").visited(.prereprise, "2026-09-01") {
      $0.conclusion = .aucuneMesure
    }
    #expect(try history.law(.reprise, on: "2026-09-20")?.required == .oui)
  }
}
