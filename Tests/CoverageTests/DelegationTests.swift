import Dossier
import Law
import Testing

@testable import Coverage

@Suite("R4623-14: whether a visit was held by someone who might hold it") struct DelegationTests {
  static func judge(supervisorEnds: CivilDate? = nil, replacement: ProfessionalID? = nil) -> DelegationJudge {
    var dossier = Dossier()
    func professional(
      _ id: ProfessionalID, _ role: Role, supervisor: ProfessionalID? = nil, replacement: ProfessionalID? = nil,
      natures: Set<Nature> = [], end: CivilDate? = nil
    ) -> Professional {
      Professional(
        id: id, role: role, teams: [], supervisor: supervisor, substituteSupervisor: replacement, protocolNatures: natures, centres: [],
        end: end)
    }
    dossier.professionals = [
      professional("C1", .collaborateur, supervisor: "M1", natures: [.examenAptitudeEmbauche]),
      professional("I1", .infirmier, supervisor: "M1", replacement: replacement, natures: [.reprise]),
      professional("M1", .medecin, end: supervisorEnds), professional("M2", .medecin),
    ]
    return DelegationJudge(dossier, begins: "2026-11-23")
  }

  @Test(
    arguments: [
      (.examenAptitudeEmbauche, .medecin, nil, .roleNomme), (.vipPeriodique, .infirmier, nil, .roleNomme),
      (.examenAptitudeEmbauche, .collaborateur, "C1", .protocole), (.renouvellementAptitude, .collaborateur, "C1", .sansProtocole),
      (.examenAptitudeEmbauche, .infirmier, "I1", .roleExclu), (.postExposition, .infirmier, "I1", .roleExclu),
      (.reprise, .infirmier, "I1", .protocole), (.prereprise, .infirmier, "I1", .sansProtocole),
      (.reprise, .infirmier, nil, .nonVerifiable), (.reprise, .infirmier, "I9", .nonVerifiable),
      (.secondExamen, .collaborateur, "C1", .roleExclu),
    ] as [(Nature, Role, ProfessionalID?, Legality)])
  func `the article, then the protocol, decide`(nature: Nature, role: Role, professional: ProfessionalID?, legality: Legality) throws {
    #expect(try Self.judge().legality(of: nature, on: "2026-05-04", by: role, professional: professional) == legality)
  }

  @Test func `the text of the day of the visit decides`() throws {
    // Infirmiers may hold a reprise by protocol since 28 April 2022.
    #expect(try Self.judge().legality(of: .reprise, on: "2022-04-27", by: .infirmier, professional: "I1") == .roleExclu)
    #expect(try Self.judge().legality(of: .reprise, on: "2022-04-28", by: .infirmier, professional: "I1") == .protocole)
  }

  @Test func `a protocol is void when nobody answers for it`() throws {
    func legality(_ judge: DelegationJudge) throws -> Legality {
      try judge.legality(of: .reprise, on: "2026-05-04", by: .infirmier, professional: "I1")
    }
    #expect(try legality(Self.judge(supervisorEnds: "2026-11-22")) == .sansProtocole)
    #expect(try legality(Self.judge(supervisorEnds: "2026-11-23")) == .protocole)
    #expect(try legality(Self.judge(supervisorEnds: "2026-11-22", replacement: "M2")) == .protocole)
  }
}
