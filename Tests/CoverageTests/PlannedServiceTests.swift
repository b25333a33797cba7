import Dossier
import Law
import Testing

@testable import Coverage

@Suite("Figures that rest on a plan, counted by hand") struct PlannedServiceTests {
  private static func appointment(
    _ id: AppointmentID, _ worker: WorkerID, _ home: EstablishmentID, _ nature: Nature, _ date: CivilDate, _ role: Role,
    _ professional: ProfessionalID, _ centre: CentreID
  ) -> PlannedAppointment {
    PlannedAppointment(
      appointment: Appointment(
        id: id, worker: worker, establishment: home, natures: [nature], date: date, time: TimeOfDay(minutes: 540), minutes: 20,
        professional: professional, centre: centre, status: .propose), visits: [], role: role, opens: nil, due: nil, target: nil,
      daysLate: 0)
  }

  static var dossier: Dossier {
    var dossier = SmallServiceTests.dossier
    dossier.centres.append(Centre(id: "V1", sector: "S2", kind: .distance, place: Place(), rooms: 1))
    return dossier
  }

  /// T4's visit, overdue since May, by the infirmier from afar; T6's, due on 20 December, two days late; one that nothing due calls for.
  static var plan: Plan {
    var plan = Plan(begins: "2026-11-23", horizonWeeks: dossier.parameters.horizonWeeks)
    plan.appointments = [
      appointment("R1", "T4", "B", .vipInitiale, "2026-12-01", .infirmier, "I1", "V1"),
      appointment("R2", "T6", "B", .vipPeriodiqueAdaptee, "2026-12-22", .medecin, "M1", "C1"),
      appointment("R3", "T1", "A", .demande, "2026-12-03", .medecin, "M1", "C1"),
    ]
    plan.tiersTemps = [
      TiersTempsLine(
        professional: "M1", year: 2026, horizonWorked: 20, horizonField: 20, horizonRequired: 7, yearWorked: 120, yearField: 40,
        yearRequired: 50, alert: nil, forecast: YearForecast(worked: 120, required: 50, field: 40, available: 0, deadline: nil))
    ]
    return plan
  }

  static func found(
    _ report: CoverageReport, _ code: CoverageCode, _ scope: CoverageScope = .service, _ nature: Nature? = nil, _ part: String = ""
  ) -> String {
    SmallServiceTests.text(report.figures.first { $0.key == CoverageFigure.Key(code, scope, nature: nature, part: part) })
  }

  @Test(
    arguments: [
      (.echeances, .service, nil, "reservee", "2/2"), (.reservations, .service, nil, "rattrapee", "1/2"),
      (.reservations, .service, nil, "en_retard", "1/2"), (.reservations, .sector("S2"), nil, "a_temps", "0/2"),
      (.reservationsNature, .service, .vipInitiale, "rattrapee", "1/1"), (.reservationsPeriodiques, .service, nil, "en_retard", "1/1"),
      (.echeancesPeriodiques, .service, nil, "", "1"), (.echeancesPeriodiques, .service, nil, "reservee", "1/1"),
      (.visitesPlanifiees, .service, nil, "", "2"), (.visitesPlanifiees, .service, nil, "infirmier", "1/2"),
      (.visitesPlanifiees, .service, .vipInitiale, "infirmier", "1/1"), (.planifieesLieu, .sector("S2"), nil, "medecin", "1/2"),
      (.planifieesLieu, .team("S1", "E1"), nil, "medecin", "0/0"), (.distanciel, .service, nil, "a_distance", "1/2"),
      (.distanciel, .service, .vipPeriodiqueAdaptee, "en_centre", "1/1"), (.delegationsPrevues, .service, nil, "conforme", "3"),
      (.delegationsPrevues, .service, nil, "role_exclu", "0"), (.aJourPrevu, .service, nil, "en_retard", "0/7"),
      (.aJourPrevu, .sector("S2"), nil, "a_jour", "3/3"), (.tiersTemps, .service, nil, "prevu", "40/50"),
    ] as [(CoverageCode, CoverageScope, Nature?, String, String)])
  func `each figure of the plan counts what its formula says`(
    code: CoverageCode, scope: CoverageScope, nature: Nature?, part: String, expected: String
  ) throws {
    #expect(Self.found(try SmallServiceTests.report(Self.dossier, plan: Self.plan), code, scope, nature, part) == expected)
  }

  @Test func `what nothing due calls for is left out, and said`() throws {
    let report = try SmallServiceTests.report(Self.dossier, plan: Self.plan)
    #expect(report.figures.first { $0.key == CoverageFigure.Key(.visitesPlanifiees) }?.excluded == 1)
  }

  @Test func `a visit listed without a place is late at the end, one held with another is left out`() throws {
    var plan = Self.plan
    plan.appointments = []
    let question = CoverageQuestion(Self.dossier, plan: nil)
    var keys: [String] = []
    Self.dossier.forEachWorker(in: nil) { history, _ in
      if history.worker == "T4" {
        do { keys = try question.obligations(history, asOf: question.begins, until: question.ends).map(\.key) } catch {
          Issue.record(error)
        }
      }
    }
    plan.unplaced = keys.map {
      UnplacedVisit(
        visit: $0, worker: "T4", nature: .vipInitiale, opens: nil, due: nil, target: "2026-05-02", gravity: 1, causes: [.capacite],
        remedy: nil, placeable: true)
    }
    let report = try SmallServiceTests.report(Self.dossier, plan: plan)
    #expect(Self.found(report, .echeances, .service, nil, "echue_sans_rdv") == "1/1")
    #expect(report.figures.first { $0.key == CoverageFigure.Key(.echeances) }?.excluded == 1)
    #expect(Self.found(report, .aJourPrevu, .service, nil, "en_retard") == "1/7")
  }

  @Test func `delays to come are judged on what was not late before the first day`() throws {
    let report = try SmallServiceTests.report(Self.dossier, plan: Self.plan)
    func line(_ code: CoverageCriterionCode) -> CoverageCriterion? { report.forecasts.first { $0.code == code } }
    // T4's was.
    #expect(line(.vipInitiale)?.gap == .vide)
    #expect(
      line(.suiviPeriodique)?.verdict == .nonAtteint && line(.suiviPeriodique)?.numerator == 0 && line(.suiviPeriodique)?.denominator == 1)
    #expect(line(.aJour)?.verdict == .atteint && line(.aJour)?.denominator == 7)
    #expect(line(.reprise)?.gap == .vide)
    #expect(try SmallServiceTests.report(Self.dossier).forecasts.isEmpty)
  }

  @Test func `what visits led to counts each outcome once`() throws {
    var dossier = Self.dossier
    dossier.visits[1].conclusion = .orientation
    dossier.visits[2].conclusion = .secondExamen
    dossier.visits[4].measures = ["2026-01-10", "2025-11-22"]
    dossier.visits[4].inaptitudes = ["2025-11-23"]
    let report = try SmallServiceTests.report(dossier)
    for part in VisitOutcome.allCases { #expect(Self.found(report, .conclusions, .service, nil, part.rawValue) == "1", "\(part)") }
  }

  @Test func `hospital agents are over the floor of their médecins`() throws {
    var dossier = Self.dossier
    for place in 0..<3 { dossier.employments[place].employment.regime = .fph }
    #expect(Self.found(try SmallServiceTests.report(dossier), .agentsHospitaliers) == "800000/2000")
  }
}
