import Dossier
import Law

/// A small service and its plan, made by hand: two establishments, a médecin, an infirmier, one visit of each delicate kind.
enum SmallPlan {
  static let begins: CivilDate = "2026-11-23"

  static var dossier: Dossier {
    var dossier = Dossier()
    func employment(_ worker: WorkerID, _ establishment: EstablishmentID, _ situations: SituationSet = []) -> EmploymentLine {
      EmploymentLine(
        Employment(worker: worker, establishment: establishment, birth: "1980-05-01", hired: "2015-01-01", situations: situations))
    }
    dossier.employments = [
      employment("T1", "E1"), employment("T2", "E1", SituationSet(.grossesse)), employment("T3", "E1"), employment("T4", "E2"),
      employment("T5", "E2"), employment("T6", "=E3"), employment("T7", "E2"),
    ]
    dossier.absences = [Absence(worker: "T5", cause: .maladie, start: "2026-09-01", end: "2026-12-20")]
    dossier.requests = [
      VisitRequest(worker: "T3", establishment: "E1", nature: .demande, origin: .travailleur, date: "2026-11-10"),
      VisitRequest(worker: "T4", establishment: "E2", nature: .demande, origin: .employeur, date: "2026-11-10"),
    ]
    dossier.establishments = [
      Establishment(id: "E1", sector: "S1", team: "EQ1"), Establishment(id: "E2", sector: "S1", team: "EQ1"),
      Establishment(id: "=E3", sector: "S1", team: "EQ1"),
    ]
    dossier.sectors = [Sector(id: "S1", kind: .geographique)]
    dossier.teams = [Team(id: "EQ1", sector: "S1"), Team(id: "EQ2", sector: "S1")]
    dossier.professionals = [
      Professional(id: "M01", role: .medecin, teams: [TeamShare("EQ1", thousandths: 1000)], centres: ["C1"]),
      Professional(id: "I01", role: .infirmier, teams: [TeamShare("EQ1", thousandths: 1000)], supervisor: "M01", centres: ["C1", "C2"]),
    ]
    dossier.centres = [
      Centre(id: "C1", sector: "S1", kind: .fixe, place: Place(commune: "18033"), rooms: 2),
      Centre(id: "C2", sector: "S1", kind: .fixe, place: Place(commune: "97411"), rooms: 1),
    ]
    dossier.appointments = [
      Appointment(
        id: "R000001", worker: "T1", establishment: "E1", natures: [.vipPeriodique], date: "2026-12-01", time: TimeOfDay(minutes: 510),
        minutes: 20, professional: "M01", centre: "C1", status: .convoque)
    ]
    dossier.sortTables()
    return dossier
  }

  static func obligation(
    _ worker: WorkerID, _ establishment: EstablishmentID, _ nature: Nature, due: CivilDate?, trigger: CivilDate = "2026-11-01",
    requestedBy: RequestOrigin? = nil
  ) -> Obligation {
    Obligation(
      worker: worker, establishment: establishment, nature: nature, anchor: "2026-11-01", due: due, trigger: trigger, roles: .medecin,
      protocolRoles: .infirmier, rule: "TEST", articles: ["R4624-16"], inForceSince: "2017-01-01", requestedBy: requestedBy,
      reason: Reason("test"))
  }

  static var obligations: [Obligation] {
    [
      obligation("T1", "E1", .vipPeriodique, due: "2026-11-30"), obligation("T1", "E1", .orientationMedecin, due: nil),
      obligation("T2", "E1", .vipPeriodique, due: "2027-01-15"),
      obligation("T3", "E1", .demande, due: nil, trigger: "2026-11-10", requestedBy: .travailleur),
      obligation("T4", "E2", .demande, due: nil, trigger: "2026-11-10", requestedBy: .employeur),
      obligation("T5", "E2", .prereprise, due: "2026-12-20"), obligation("T6", "=E3", .postExposition, due: "2026-12-31"),
      obligation("T7", "E2", .reprise, due: "2026-11-20"),
    ]
  }

  static func appointment(
    _ id: AppointmentID, _ worker: WorkerID, _ establishment: EstablishmentID, _ natures: [Nature], _ date: CivilDate, _ time: String,
    minutes: Int, by professional: ProfessionalID, at centre: CentreID, status: AppointmentStatus = .propose, sequence: Int = 0,
    target: CivilDate?, late: Int = 0
  ) -> PlannedAppointment {
    PlannedAppointment(
      appointment: Appointment(
        id: id, worker: worker, establishment: establishment, natures: natures, date: date, time: TimeOfDay(time) ?? TimeOfDay(minutes: 0),
        minutes: minutes, professional: professional, centre: centre, status: status, sequence: sequence),
      visits: natures.map { "\(worker)~\(establishment)~\($0.rawValue)~2026-11-01" }, role: professional == "I01" ? .infirmier : .medecin,
      opens: nil, due: target, target: target, daysLate: late)
  }

  static var plan: Plan {
    var plan = Plan(begins: begins, horizonWeeks: 13)
    plan.version = "0.1.0"
    plan.digests = ["travailleurs.csv": "ab12"]
    plan.readings = Readings(["trajet": "60"])
    plan.appointments = [
      appointment(
        "R000001", "T1", "E1", [.vipPeriodique, .orientationMedecin], "2026-12-01", "08:30", minutes: 45, by: "I01", at: "C1",
        status: .convoque, sequence: 1, target: "2026-11-30", late: 1),
      appointment("R000002", "T2", "E1", [.vipPeriodique], "2026-12-01", "09:15", minutes: 35, by: "I01", at: "C1", target: "2027-01-15"),
      appointment("R000003", "T3", "E1", [.demande], "2026-12-02", "08:30", minutes: 30, by: "M01", at: "C1", target: "2026-12-10"),
      appointment("R000004", "T4", "E2", [.demande], "2026-12-02", "09:00", minutes: 30, by: "M01", at: "C1", target: "2026-12-10"),
      appointment("R000005", "T5", "E2", [.prereprise], "2026-12-02", "09:30", minutes: 40, by: "M01", at: "C1", target: "2026-12-20"),
      appointment("R000006", "T6", "=E3", [.postExposition], "2027-07-06", "13:30", minutes: 45, by: "I01", at: "C2", target: "2026-12-31"),
    ]
    plan.sessions = [
      Session(
        professional: "M01", halfDay: HalfDay("2026-12-02", .matin), centre: "C1", appointments: ["R000003", "R000004", "R000005"],
        minutes: 100, minutesAvailable: 190),
      Session(
        professional: "I01", halfDay: HalfDay("2026-12-01", .matin), centre: "C1", appointments: ["R000001", "R000002"], minutes: 80,
        minutesAvailable: 190),
    ]
    plan.field = [
      FieldHalfDay(
        professional: "M01", halfDay: HalfDay("2026-12-03", .apresMidi), usage: .milieuDeTravail,
        visits: [
          FieldVisit("E1", reasons: [.miseAJour, .action], due: "2026-06-15"), FieldVisit("=E3", reasons: [.petiteEntreprise], due: nil),
        ], communes: ["35051", "35360"])
    ]
    plan.unplaced = [
      UnplacedVisit(
        visit: "T7~E2~reprise~2026-11-01", worker: "T7", nature: .reprise, opens: nil, due: "2026-11-20", target: "2026-11-20", gravity: 32,
        causes: [.salles, .capacite], remedy: .halfDay("M01", HalfDay("2026-12-03", .matin)), placeable: true),
      UnplacedVisit(
        visit: "T8~E2~vip_initiale~2026-11-01", worker: "T8", nature: .vipInitiale, opens: nil, due: nil, target: "2026-12-20", gravity: 16,
        causes: [.aucunCentreAPortee], remedy: .distance(kilometres: 8), placeable: false),
    ]
    plan.tiersTemps = [
      TiersTempsLine(
        professional: "M01", year: 2026, horizonWorked: 50, horizonField: 17, horizonRequired: 17, yearWorked: 400, yearField: 120,
        yearRequired: 134, alert: "2026-12-07",
        forecast: YearForecast(worked: 436, required: 150, field: 138, available: 30, deadline: "2026-12-11"))
    ]
    plan.moves = [
      Move(
        appointment: "R000001", worker: "T1",
        before: Placement(date: "2026-12-01", time: TimeOfDay(minutes: 510), professional: "M01", centre: "C1"),
        after: Placement(date: "2026-12-01", time: TimeOfDay(minutes: 510), professional: "I01", centre: "C1"), cause: .professionnelAbsent,
        status: .convoque)
    ]
    plan.waitingList = [
      WaitingListEntry(
        professional: "M01", halfDay: HalfDay("2026-12-02", .matin), centre: "C1", rank: 1, worker: "T7", visit: "T7~E2~reprise~2026-11-01",
        target: "2026-11-20", natures: [.reprise], minutes: 30, kilometres: 7, notice: .accord, appointment: "R000004")
    ]
    plan.objective.late = 8000
    plan.objective.unplaced = 416_000
    plan.objective.sessionsOpened = 40
    plan.latenessBeforeStart = 24000
    plan.whole = Quality(sum: plan.objective.sum, bound: 400_000, emptyPlan: 900_000)
    plan.legal = Quality(sum: plan.objective.legal, bound: 399_000, emptyPlan: 890_000)
    plan.unplaceable = 1
    plan.areas = [AreaSummary(name: "Z1", teams: ["EQ1", "EQ2"], appointments: 8, placed: 6, outcome: "optimise")]
    plan.certificate = BoundCertificate(sets: [
      BoundCertificate.MultiplierSet(
        name: "prix", scope: .whole, scale: 16,
        visits: [.init(professional: "M01", centre: "C1", halfDays: [HalfDay("2026-12-02", .matin)], prices: [20: 7, 45: 19])],
        rooms: [.init(centre: "C1", halfDay: HalfDay("2026-12-02", .matin), price: 3)], reserves: [.init(team: "EQ1", week: 0, price: 2)],
        links: [
          .init(
            professional: "M01", centre: "C1", halfDays: [HalfDay("2026-12-02", .matin)], visits: ["T7~E2~reprise~2026-11-01"], price: 4)
        ])
    ])
    plan.cancelEvents(after: nil, of: dossier)
    return plan
  }
}
