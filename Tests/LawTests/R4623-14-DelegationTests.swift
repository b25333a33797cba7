import Testing

@testable import Law

@Suite("R4623-14: who may hold a visit") struct DelegationTests {
  private func roles(_ nature: Nature, by day: CivilDate = "2026-11-23") throws -> RoleAssignment {
    try Delegation.roles(nature, visitBy: LegalDay(day), Readings())
  }

  @Test(
    arguments: [
      Nature.examenAptitudeEmbauche, .renouvellementAptitude, .orientationMedecin, .postExposition, .examenAttestationConduite,
      .examenAttestationElectrique,
    ])
  func `no infirmier for what needs an avis`(nature: Nature) throws {
    let roles = try roles(nature)
    #expect(roles.named == .medecin)
    #expect(roles.byProtocol == [.collaborateur, .interne])
  }

  @Test(arguments: [("2022-04-27", false), ("2022-04-28", true)] as [(CivilDate, Bool)])
  func `reprise and préreprise are delegated to infirmiers since 28 April 2022`(day: CivilDate, delegated: Bool) throws {
    for nature in [Nature.reprise, .prereprise] { #expect(try roles(nature, by: day).byProtocol.contains(.infirmier) == delegated) }
  }

  @Test(arguments: [("2022-12-31", false), ("2023-01-01", true)] as [(CivilDate, Bool)])
  func `the médecin praticien correspondant acts since 2023, never in reinforced follow-up`(day: CivilDate, acts: Bool) throws {
    #expect(try roles(.vipPeriodique, by: day).byProtocol.contains(.mpc) == acts)
    for nature in Nature.allCases
    where ![.vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee, .demande].contains(nature) {
      let roles = try roles(nature, by: day)
      #expect(!roles.named.union(roles.byProtocol).contains(.mpc))
    }
  }

  @Test func `the day of the visit decides, not the day asked`() throws {
    let history = worker(hired: "2015-02-02").away(.maladie, from: "2022-02-07", through: "2022-04-10", back: "2022-04-11")
    #expect(try history.law(.reprise, on: "2022-04-10")?.protocolRoles == .collaborateur)
    #expect(try history.law(.reprise, on: "2022-05-02")?.protocolRoles.contains(.infirmier) == true)
  }
}
