import Dossier
import Law

@testable import Verification

extension TinyService {
  /// The whole plan that the spots make: every derived line and every figure is right.
  func plan() -> Plan {
    var plan = Plan(begins: dossier.parameters.begins, horizonWeeks: dossier.parameters.horizonWeeks)
    plan.field = field
    plan.certificate = certificate
    let service = Service(dossier, begins: plan.begins, weeks: plan.horizonWeeks)
    let expectations = Expectations(dossier, service: service) { history in obligations.filter { $0.worker == history.worker } }
    plan.appointments = spots.map { line($0, service, expectations) }
    fillSessions(&plan)
    let checked = CheckedPlan(plan, service: service, expectations: expectations)
    var options = Options(service, expectations: expectations, journeys: dossier.journeys)
    let seen = Set(spots.flatMap(\.visits))
    for appointment in expectations.appointments where appointment.isDue(by: service.horizon.end) {
      let placeable = options.isPlaceable(appointment)
      for visit in appointment.visits where !seen.contains(visit.key) && visit.target <= service.horizon.end {
        plan.unplaced.append(
          UnplacedVisit(
            visit: visit.key, worker: appointment.worker, nature: visit.nature, opens: visit.obligation.opens, due: visit.obligation.due,
            target: visit.target, gravity: appointment.gravity, causes: [.capacite], remedy: nil, placeable: placeable))
      }
    }
    let yearEnd = YearEnd(dossier, begins: plan.begins, horizon: service.horizon)
    for (number, professional) in service.staff.professionals.enumerated() where professional.role == .medecin {
      let held = checked.field[number] ?? []
      let third = ThirdOwed(number, service: service, kept: checked.keptHalfDays(number))
      for year in third.years {
        let count = held.count { service.horizon.day($0).year == year.year }
        plan.tiersTemps.append(
          TiersTempsLine(
            professional: professional.id, year: year.year, horizonWorked: year.worked, horizonField: count, horizonRequired: year.required,
            yearWorked: year.workedBefore + year.worked, yearField: year.fieldBefore + count, yearRequired: year.yearRequired, alert: nil,
            forecast: yearEnd.forecast(third, year, field: held, kept: checked.keptHalfDays(number))))
      }
    }
    for given in expectations.given.values.sorted(by: { $0.id < $1.id }) {
      let now = plan.appointments.first { $0.appointment.id == given.id }?.appointment.placement
      if now != given.placement {
        let cause = expectations.causes[given.id]?.min { $0.rawValue < $1.rawValue } ?? .optimisation
        plan.moves.append(Move(appointment: given.id, worker: given.worker, before: given.placement, after: now, cause: cause))
      }
    }
    state(verify(plan).figures, in: &plan)
    return plan
  }

  /// Writes recomputed figures in a plan.
  func state(_ figures: Figures, in plan: inout Plan) {
    plan.objective = figures.objective
    plan.latenessBeforeStart = figures.latenessBeforeStart
    plan.unplaceable = figures.unplaceable
    plan.whole = figures.quality(.whole) ?? Quality(sum: figures.objective.sum, bound: 0, emptyPlan: figures.emptyPlan.sum)
    plan.legal = figures.quality(.legal) ?? Quality(sum: figures.objective.legal, bound: 0, emptyPlan: figures.emptyPlan.legal)
  }

  private func line(_ spot: Spot, _ service: Service, _ expectations: Expectations) -> PlannedAppointment {
    let role = dossier.professionals.first { $0.id == spot.professional }?.role ?? .medecin
    let group = spot.visits.first.flatMap { expectations.groupOfVisit[$0] } ?? expectations.groupOfGiven[spot.id]
    let expected = group.map { expectations.appointments[$0] }
    let given = expectations.given[spot.id]
    var appointment = Appointment(
      id: spot.id, worker: expected?.worker ?? "W1", establishment: "A", natures: expected?.natures ?? [.demande], date: spot.day,
      time: TimeOfDay(spot.time) ?? TimeOfDay(minutes: 0), minutes: expected?.minutes(by: role, service.parameters) ?? 20,
      professional: spot.professional, centre: spot.centre, status: spot.status)
    if let given, given.placement != appointment.placement {
      appointment.sequence = given.sequence + 1
      appointment.status = .propose
    }
    return PlannedAppointment(
      appointment: appointment, visits: spot.visits, role: role, opens: expected?.opens, due: expected?.due, target: expected?.target,
      daysLate: expected?.target.map { max(0, $0.days(to: spot.day)) } ?? 0)
  }

  private func fillSessions(_ plan: inout Plan) {
    let afternoon = dossier.parameters.afternoon.start
    let end = dossier.parameters.ends
    let lines = plan.appointments.map(\.appointment).filter { $0.date <= end }
    let cells = Dictionary(grouping: lines) { line in
      "\(line.professional) \(line.date) \(line.time.minutes < afternoon ? 0 : 1) \(line.centre)"
    }
    for (_, lines) in cells.sorted(by: { $0.key < $1.key }) {
      let part: DayPart = lines[0].time.minutes < afternoon ? .matin : .apresMidi
      plan.sessions.append(
        Session(
          professional: lines[0].professional, halfDay: HalfDay(lines[0].date, part), centre: lines[0].centre,
          appointments: lines.sorted { ($0.time, $0.id) < ($1.time, $1.id) }.map(\.id), minutes: lines.reduce(0) { $0 + ($1.minutes ?? 0) },
          minutesAvailable: dossier.parameters.sessionMinutes(part)))
    }
  }
}
