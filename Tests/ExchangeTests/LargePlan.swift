import Dossier
import Law

/// A service of some size and a plan that looks like one, drawn from a seed: for the report, whose shape matters and not its legality.
struct LargePlan {
  var dossier = Dossier()
  var obligations: [Obligation] = []
  var plan = Plan(begins: "2026-11-23", horizonWeeks: 13)
  private var state: UInt64

  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  init(seed: UInt64, medecins: Int = 11, infirmiers: Int = 8, teams: Int = 6, visits: Int = 3000) {
    state = seed
    makeService(medecins: medecins, infirmiers: infirmiers, teams: teams)
    let lines = makeSessions()
    makeVisits(visits, lines)
    makeThirds()
    plan.version = "0.1.0"
    plan.digests = Dictionary(uniqueKeysWithValues: DossierFile.allCases.map { ($0.rawValue, "00") })
    plan.objective.late = 1_284_000
    plan.objective.unplaced = 9_873_000
    plan.objective.advance = -41_230
    plan.objective.kilometres = 21_880
    plan.objective.sessionsOpened = 14_260
    plan.objective.medecinsChanged = 9_150
    plan.objective.fieldUnvisited = 740
    plan.whole = Quality(sum: plan.objective.sum, bound: plan.objective.sum - 163_400, emptyPlan: 41_820_000)
    plan.legal = Quality(sum: plan.objective.legal, bound: plan.objective.legal - 158_100, emptyPlan: 41_700_000)
    plan.unplaceable = 14
    plan.areas = [AreaSummary(name: "Z1", teams: [], appointments: visits, placed: visits, outcome: "optimise")]
    dossier.sortTables()
  }

  private mutating func makeService(medecins: Int, infirmiers: Int, teams: Int) {
    dossier.teams = (1...teams).map { Team(id: TeamID("E\($0)"), sector: "S1") }
    dossier.centres = [
      Centre(id: "BOURGES-1", sector: "S1", kind: .fixe, place: Place(commune: "18033"), rooms: 4),
      Centre(id: "VIERZON", sector: "S1", kind: .fixe, place: Place(commune: "18279"), rooms: 2),
      Centre(id: "SAINT-AMAND", sector: "S1", kind: .fixe, place: Place(commune: "18197"), rooms: 1),
      Centre(id: "MOBILE-1", sector: "S1", kind: .mobile, place: Place(commune: "18033"), rooms: 1, weekdays: []),
      Centre(id: "VISIO", sector: "S1", kind: .distance, rooms: 0),
    ]
    for index in 1...1200 {
      let team = TeamID("E\(1 + index % teams)")
      dossier.establishments.append(Establishment(id: EstablishmentID("ET\(index)"), sector: "S1", team: team))
    }
    func add(_ id: String, _ role: Role, _ index: Int) {
      // The last team has no médecin.
      let team = TeamID("E\(1 + index % (role == .medecin ? max(1, teams - 1) : teams))")
      dossier.professionals.append(
        Professional(
          id: ProfessionalID(id), role: role, teams: [TeamShare(team, thousandths: 1000)],
          centres: [dossier.centres[index % 3].id]))
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    for index in 1...medecins { add("M" + two(index), .medecin, index) }
    for index in 1...infirmiers { add("I" + two(index), .infirmier, index) }
    for index in 1...20_400 {
      dossier.employments.append(
        EmploymentLine(
          Employment(
            worker: WorkerID("T\(index)"), establishment: dossier.establishments[index % 1200].id, birth: "1985-03-04", hired: "2018-02-01")
        ))
    }
    for professional in dossier.professionals {
      for day in 0..<5 {
        for part in DayPart.allCases where draw(10) < 8 {
          dossier.timetable.append(TimetableLine(professional: professional.id, weekday: day, part: part))
        }
      }
      let monday: CivilDate = "2026-11-23"
      let start = monday.adding(days: 7 * draw(13))
      dossier.leave.append(LeaveLine(professional: professional.id, start: start, end: start.adding(days: 6)))
    }
  }

  private mutating func makeSessions() -> [Session] {
    let calendar = WorkingCalendar(dossier)
    var sessions: [Session] = []
    for professional in dossier.professionals {
      for worked in calendar.halfDays(of: professional, from: plan.begins, through: "2027-02-21") {
        if professional.role == .medecin, draw(3) == 0 {
          plan.field.append(
            FieldHalfDay(
              professional: professional.id, halfDay: worked.halfDay, usage: .milieuDeTravail,
              visits: [FieldVisit("ET1", reasons: [.ficheEntreprise], due: "2026-09-01")]))
        } else if draw(12) > 0 {
          sessions.append(
            Session(
              professional: professional.id, halfDay: worked.halfDay, centre: professional.centres[0], appointments: [], minutes: 0,
              minutesAvailable: 190))
        }
      }
    }
    return sessions
  }

  private mutating func makeVisits(_ count: Int, _ lines: [Session]) {
    var sessions = lines
    let natures: [Nature] = [
      .vipPeriodique, .vipPeriodique, .vipPeriodique, .vipInitiale, .vipInitiale, .examenAptitudeEmbauche, .renouvellementAptitude,
      .visiteIntermediaire, .reprise, .demande, .prereprise, .miCarriere, .vipPeriodiqueAdaptee,
    ]
    for index in 1...count {
      let worker = WorkerID("T\(index)")
      let nature = natures[draw(natures.count)]
      let target = plan.begins.adding(days: draw(4) == 0 ? -draw(300) : draw(120))
      let obligation = Obligation(
        worker: worker, establishment: "ET1", nature: nature, anchor: "2026-01-01", due: target, trigger: target, roles: .medecin,
        protocolRoles: [], rule: "TEST", articles: [], inForceSince: "2017-01-01", provisional: draw(50) == 0,
        withoutHistory: draw(20) == 0, reason: Reason("test"))
      obligations.append(obligation)
      let place = draw(sessions.count)
      if draw(14) == 0 || sessions[place].minutes + 30 > 190 {
        let causes: [UnplacedCause] = [
          [.capacite, .salles], [.capacite], [.equipeSansMedecin], [.protocoleManquant], [.aucunCentreAPortee],
        ][
          draw(5)]
        let halfDay = HalfDay(plan.begins.adding(days: 7 + draw(20)), .matin)
        let remedies: [Remedy?] = [
          .halfDay("M03", halfDay), .halfDay("M05", halfDay), .room("VIERZON", halfDay), .protocolNature("I02", nature),
          .distance(kilometres: 3 + draw(9)), nil,
        ]
        plan.unplaced.append(
          UnplacedVisit(
            visit: obligation.key, worker: worker, nature: nature, opens: nil, due: target, target: target,
            gravity: 8 + 8 * draw(8), causes: causes, remedy: remedies[draw(6)], placeable: true))
        continue
      }
      let id = AppointmentID("R\(100_000 + index)")
      let session = sessions[place]
      plan.appointments.append(
        PlannedAppointment(
          appointment: Appointment(
            id: id, worker: worker, establishment: "ET1", natures: [nature], date: session.halfDay.day,
            time: TimeOfDay(minutes: 510 + session.minutes), minutes: 30, professional: session.professional, centre: session.centre,
            status: .propose), visits: [obligation.key], role: .medecin, opens: nil, due: target, target: target,
          daysLate: max(0, target.days(to: session.halfDay.day))))
      sessions[place].minutes += 30
      sessions[place].appointments.append(id)
    }
    plan.sessions = sessions.filter { !$0.appointments.isEmpty }
    for (index, planned) in plan.appointments.prefix(7).enumerated() {
      let given = planned.appointment
      dossier.appointments.append(given)
      if index < 3 { dossier.appointments[index].status = .convoque }
      plan.moves.append(
        Move(
          appointment: given.id, worker: given.worker,
          before: Placement(date: given.date.adding(days: -7), time: given.time, professional: given.professional, centre: given.centre),
          after: Placement(date: given.date, time: given.time, professional: given.professional, centre: given.centre),
          cause: index < 3 ? .professionnelAbsent : .optimisation))
    }
  }

  private mutating func makeThirds() {
    for professional in dossier.professionals where professional.role == .medecin {
      let planned = plan.field.count { $0.professional == professional.id }
      for (year, required, before) in [(2026, 142, 110 + draw(40)), (2027, 26, 0)] {
        let field = year == 2026 ? planned / 2 : planned - planned / 2
        let margin = before + field - required
        plan.tiersTemps.append(
          TiersTempsLine(
            professional: professional.id, year: year, horizonWorked: 3 * field, horizonField: field, horizonRequired: field,
            yearWorked: 3 * required, yearField: before + field, yearRequired: required,
            alert: margin < -6 ? plan.begins.adding(days: 4 * draw(9)) : nil,
            forecast: YearForecast(
              worked: year == 2026 ? 3 * required : 450, required: year == 2026 ? required : 150,
              field: before + field + (year == 2026 ? 0 : 125), available: year == 2026 ? 0 : 350,
              deadline: year == 2026 ? (margin < 0 ? plan.begins.adding(days: 21) : nil) : "2027-10-04")))
      }
    }
  }
}
