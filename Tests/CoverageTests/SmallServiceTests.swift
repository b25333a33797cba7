import Dossier
import Law
import Testing

@testable import Coverage

@Suite("Each figure of the coverage dossier, counted by hand") struct SmallServiceTests {
  /// Eight workers of two sectors, seen on Monday 23 November 2026; the year begins on 23 November 2025.
  static var dossier: Dossier {
    var dossier = Dossier()
    dossier.parameters.smallCellThreshold = 0
    dossier.sectors = [Sector(id: "S1", kind: .geographique), Sector(id: "S2", kind: .geographique)]
    dossier.teams = [
      Team(id: "E1", sector: "S1", maximumHeadcount: 5, maximumPerMedecin: 10), Team(id: "E2", sector: "S2"),
    ]
    func place(_ latitude: Double) -> Place { Place(coordinates: Coordinates(latitude: latitude, longitude: 2)) }
    dossier.establishments = [
      Establishment(id: "A", company: "X", sector: "S1", team: "E1", place: place(47), headcount: 8, fiche: "2023-01-01"),
      Establishment(id: "B", company: "X", sector: "S2", team: "E2", place: place(47.3), headcount: 12, fiche: "2022-11-22"),
      Establishment(
        id: "C", sector: "S2", team: "E2", naf: "2511Z", headcount: 600, lastAction: "2022-11-23", companyInfirmiersThousandths: 1000),
    ]
    dossier.centres = [
      Centre(id: "C1", sector: "S1", kind: .fixe, place: place(47), rooms: 1),
      // A mobile centre that opens nowhere is no centre near anyone.
      Centre(id: "C2", sector: "S2", kind: .mobile, place: place(47.3), rooms: 1, weekdays: []),
    ]
    dossier.professionals = [
      Professional(
        id: "I1", role: .infirmier, teams: [TeamShare("E1", thousandths: 600), TeamShare("E2", thousandths: 400)], supervisor: "M1",
        protocolNatures: [.reprise], centres: ["C1"]),
      Professional(
        id: "M1", role: .medecin, teams: [TeamShare("E1", thousandths: 1000)], fteThousandths: 800, centres: ["C1"], halfDaysDone: 100,
        fieldHalfDaysDone: 20),
      Professional(id: "M2", role: .medecin, status: .aPourvoir, teams: [TeamShare("E2", thousandths: 1000)], centres: []),
      Professional(id: "P1", role: .iprp, teams: [TeamShare("E1", thousandths: 1000)], centres: []),
    ]
    func employment(
      _ worker: WorkerID, _ home: EstablishmentID, _ hired: CivilDate, departure: CivilDate? = nil, exposures: ExposureSet = [],
      situations: SituationSet = [], contract: Contract = .cdi, by: FollowedBy = .service
    ) -> EmploymentLine {
      EmploymentLine(
        Employment(
          worker: worker, establishment: home, birth: "1990-01-01", contract: contract, hired: hired, departure: departure,
          exposures: exposures, situations: situations, followedBy: by))
    }
    dossier.employments = [
      employment("T1", "A", "2020-01-01"), employment("T2", "A", "2026-01-05", contract: .interim), employment("T3", "A", "2026-01-05"),
      employment("T4", "B", "2026-02-02"), employment("T5", "B", "2026-03-02", exposures: ExposureSet(.cmr)),
      employment("T6", "B", "2024-01-01", situations: SituationSet(.nuit)), employment("T7", "A", "2020-01-01"),
      employment("T8", "A", "2026-02-01", departure: "2026-06-30"), employment("T9", "C", "2020-01-01", by: .autre),
    ]
    func visit(
      _ worker: WorkerID, _ nature: Nature, _ date: CivilDate, _ role: Role = .medecin, _ professional: ProfessionalID? = nil
    ) -> PastVisit { PastVisit(worker: worker, nature: nature, date: date, role: role, professional: professional) }
    dossier.visits = [
      visit("T1", .vipPeriodique, "2025-02-01"), visit("T2", .vipInitiale, "2026-03-01", .infirmier),
      visit("T3", .vipInitiale, "2026-05-10"), visit("T5", .examenAptitudeEmbauche, "2026-02-20"),
      visit("T6", .vipInitiale, "2023-12-20"), visit("T7", .vipPeriodique, "2024-01-01"),
      visit("T7", .reprise, "2026-07-11", .infirmier, "I1"),
    ]
    dossier.absences = [
      Absence(worker: "T7", cause: .maladie, start: "2026-03-01", end: "2026-06-30", returnDay: "2026-07-01")
    ]
    return dossier
  }

  static func report(_ dossier: Dossier, plan: Plan? = nil) throws -> CoverageReport {
    let question = CoverageQuestion(dossier, plan: plan)
    return question.report(try question.tally(), version: "test")
  }

  static func text(_ figure: CoverageFigure?) -> String {
    guard let figure else { return "absent" }
    if let gap = figure.gap { return gap.rawValue }
    return (figure.numerator.map(String.init) ?? "?") + (figure.denominator.map { "/\($0)" } ?? "")
  }

  static let expected: [(CoverageCode, CoverageScope, Nature?, String, String)] = [
    // T8 left, T9 is another service's. T6 works at night, T5 with CMR agents.
    (.suivis, .service, nil, "", "7"), (.suivis, .service, nil, "si", "5/7"), (.suivis, .service, nil, "sia", "1/7"),
    (.suivis, .service, nil, "sir", "1/7"), (.suivis, .sector("S1"), nil, "", "4"), (.suivis, .team("S2", "E2"), nil, "sir", "1/3"),
    (.contrats, .service, nil, "interim", "1/7"), (.regime, .service, nil, "fph", "0/7"),
    // T4's first visit was due on 2 May.
    (.aJour, .service, nil, "en_retard", "1/7"), (.aJour, .sector("S2"), nil, "a_jour", "2/3"),
    // B is 33 km away as the crow flies, 43 by road.
    (.proximite, .service, nil, "dans_la_limite", "4/7"), (.proximite, .sector("S2"), nil, "au_dela", "3/3"),
    (.distanceKm, .sector("S1"), nil, "moyenne", "0/4"), (.distanceKm, .sector("S2"), nil, "p95", "434/1"),
    (.trajetMin, .sector("S2"), nil, "moyenne", "159/3"),
    (.visitesFaites, .service, nil, "", "4"), (.visitesFaites, .service, nil, "infirmier", "2/4"),
    (.visitesFaites, .service, .vipInitiale, "medecin", "1/2"), (.visitesFaites, .sector("S2"), .examenAptitudeEmbauche, "", "1"),
    // T2 in time, T3 late, T4 never, T8 never while employed.
    (.delais, .service, .vipInitiale, "", "4"), (.delais, .service, .vipInitiale, "a_temps", "1/4"),
    (.delais, .service, .vipInitiale, "en_retard", "1/4"), (.delais, .service, .vipInitiale, "non_faite", "2/4"),
    (.delais, .service, .examenAptitudeEmbauche, "a_temps", "1/1"), (.delais, .service, .reprise, "en_retard", "1/1"),
    (.delais, .service, nil, "", "6"), (.delais, .team("S1", "E1"), .vipInitiale, "non_faite", "1/3"),
    (.retardJours, .service, .vipInitiale, "moyenne", "35/1"), (.retardJours, .service, .reprise, "mediane", "2/1"),
    (.repriseJours, .service, .reprise, "p90", "10/1"),
    // T4 is overdue; T6's next visit is due on 20 December, three years after the last.
    (.echeances, .service, nil, "", "2"), (.echeances, .service, nil, "echue_sans_rdv", "1/2"),
    (.echeances, .sector("S2"), nil, "a_venir_sans_rdv", "1/2"),
    (.echeancesNature, .service, .vipPeriodiqueAdaptee, "a_venir_sans_rdv", "1/1"),
    // Infirmiers are named for a VIP, and need the protocol for a reprise.
    (.delegations, .service, nil, "conforme", "4"), (.delegations, .service, nil, "role_exclu", "0"),
    (.delegations, .service, nil, "sans_protocole", "0"), (.delegationsPrevues, .service, nil, "", "sans_plan"),
    (.etablissements, .service, nil, "", "3"), (.etablissements, .sector("S2"), nil, "250_plus", "1/2"),
    // Company X has 20 workers, most of them at B.
    (.adherents, .service, nil, "", "2"), (.adherents, .sector("S2"), nil, "10_49", "1/2"), (.adherents, .sector("S1"), nil, "", "0"),
    (.professionnels, .service, nil, "medecin", "1/2"), (.professionnels, .sector("S1"), nil, "infirmier", "1/1"),
    (.etp, .service, nil, "medecin", "800000/1800000"), (.etp, .sector("S2"), nil, "infirmier", "400000/400000"),
    (.salariesParEtp, .service, nil, "medecin", "7/800000"), (.salariesParEtp, .sector("S2"), nil, "medecin", "vide"),
    (.effectifMax, .team("S1", "E1"), nil, "", "4/5"), (.effectifMaxMedecin, .team("S1", "E1"), nil, "", "4/8"),
    (.effectifMax, .team("S2", "E2"), nil, "", "sans_effectif_max"),
    (.centres, .sector("S1"), nil, "fixe", "1"), (.centres, .sector("S2"), nil, "mobile", "0"),
    // A fiche is young until the day it turns four; an action too.
    (.fiches, .service, nil, "", "1/3"), (.actions, .service, nil, "", "1/3"), (.infirmiersEntreprise, .service, nil, "conforme", "1/1"),
    (.agentsHospitaliers, .service, nil, "", "vide"), (.tiersTemps, .sector("S1"), nil, "fait", "20/34"),
    (.tiersTemps, .service, nil, "prevu", "sans_plan"), (.rendezVousManques, .service, nil, "", "vide"),
  ]

  @Test(arguments: expected)
  func `each figure counts what its formula says`(
    code: CoverageCode, scope: CoverageScope, nature: Nature?, part: String, expected: String
  ) throws {
    let figures = try Self.report(Self.dossier).figures
    #expect(Self.text(figures.first { $0.key == CoverageFigure.Key(code, scope, nature: nature, part: part) }) == expected)
  }

  @Test(
    arguments: [
      (.effectifEquipes, .aRisque, 1, 1), (.effectifMedecins, .aRisque, 1, 1), (.postesPourvus, .nonAtteint, 1_800_000, 2_800_000),
      (.equipeParSecteur, .nonAtteint, 1, 2), (.centreFixe, .nonAtteint, 1, 2), (.proximite, .nonAtteint, 4, 7),
      (.delegations, .atteint, 4, 4), (.vipInitiale, .nonAtteint, 1, 4), (.sirAvantAffectation, .atteint, 1, 1),
      (.reprise, .nonAtteint, 0, 1), (.suiviPeriodique, .nonJuge, nil, nil), (.aJour, .aRisque, 6, 7), (.tiersTemps, .nonAtteint, 0, 1),
      (.fiches, .nonAtteint, 1, 3), (.infirmiersEntreprise, .atteint, 1, 1), (.agentsHospitaliers, .nonJuge, nil, nil),
      (.gouvernance, .nonJuge, nil, nil),
    ] as [(CoverageCriterionCode, CoverageVerdict, Int?, Int?)])
  func `each verdict follows from its figures`(
    code: CoverageCriterionCode, verdict: CoverageVerdict, numerator: Int?, denominator: Int?
  ) throws {
    let criterion = try #require(try Self.report(Self.dossier).criteria.first { $0.code == code })
    #expect(criterion.verdict == verdict)
    #expect(criterion.numerator == numerator)
    #expect(criterion.denominator == denominator)
  }

  @Test func `an appointment given books the visit it is for, late when after the target`() throws {
    var dossier = Self.dossier
    dossier.appointments = [
      Appointment(
        id: "R1", worker: "T4", establishment: "B", natures: [.vipInitiale], date: "2026-12-01", time: TimeOfDay(minutes: 540),
        professional: "M1", centre: "C1", status: .convoque),
      Appointment(
        id: "R2", worker: "T6", establishment: "B", natures: [.vipPeriodiqueAdaptee], date: "2026-12-20", time: TimeOfDay(minutes: 540),
        professional: "M1", centre: "C1", status: .confirme),
      Appointment(
        id: "R3", worker: "T1", natures: [.demande], date: "2026-05-01", time: TimeOfDay(minutes: 540), professional: "M1", centre: "C1",
        status: .absent),
    ]
    let figures = try Self.report(dossier).figures
    func found(_ code: CoverageCode, _ part: String) -> String {
      Self.text(figures.first { $0.key == CoverageFigure.Key(code, part: part) })
    }
    // T4's visit was overdue before the first day.
    #expect(found(.echeances, "reservee") == "2/2")
    #expect(found(.reservations, "rattrapee") == "1/2")
    #expect(found(.reservations, "en_retard") == "0/2")
    #expect(found(.reservations, "a_temps") == "1/2")
    #expect(found(.rendezVousManques, "") == "1/1")
  }

  @Test(arguments: [
    (199, true, 0), (200, true, 1), (800, true, 1), (1399, true, 1), (1400, true, 2), (499, false, 0), (500, false, 1), (1999, false, 1),
    (2000, false, 2),
  ])
  func `the infirmiers that an establishment owes change at the numbers of the text`(headcount: Int, industrial: Bool, floor: Int) {
    #expect(StaffingFloors.infirmiers(headcount: headcount, isIndustrial: industrial) == floor)
  }

  @Test func `hospital agents call for a médecin for 1 500, or 2 000 with the whole team`() {
    #expect(StaffingFloors.medecinTime(agents: 3000, wholeTeam: false) == 2_000_000)
    #expect(StaffingFloors.medecinTime(agents: 3000, wholeTeam: true) == 1_500_000)
  }
}
