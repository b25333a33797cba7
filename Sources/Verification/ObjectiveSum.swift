import Dossier
import Law

/// The objective of a plan, part by part, from the dossier and the plan's lines alone.
struct ObjectiveSum {
  let checked: CheckedPlan
  let costs: Costs
  /// Whether each expected appointment has a place were it alone.
  let placeable: [Bool]

  private var expectations: Expectations { checked.expectations }
  private var service: Service { checked.service }

  /// The plan's own objective.
  func ofPlan(_ options: inout Options) -> Objective {
    var objective = Objective()
    for (group, appointment) in expectations.appointments.enumerated() {
      if let place = checked.placedOfGroup[group] {
        let placed = checked.placed[place]
        objective.late += costs.late(appointment, on: placed.day)
        objective.advance += costs.advance(appointment)
        addService(appointment, placed.professional, placed.centre, placed.halfDay, &options, &objective)
      } else if placeable[group] {
        objective.unplaced += costs.unplaced(appointment)
      }
    }
    let now = Dictionary(
      checked.plan.appointments.map { ($0.appointment.id, $0.appointment.placement) }, uniquingKeysWith: { first, _ in first })
    let moved = expectations.given.values.count { now[$0.id] != $0.placement }
    objective.appointmentsMoved = service.parameters.prices.appointmentMoved * moved
    objective.sessionsOpened = service.parameters.prices.sessionOpened * checked.sessions.count
    objective.fieldUnvisited = FieldTerms.unvisited(service, visited: Set(checked.plan.field.flatMap(\.establishments)))
    objective.fieldImbalance = FieldTerms.imbalance(service, field: checked.field)
    return objective
  }

  /// The objective when only the kept appointments are held.
  func ofEmptyPlan(_ options: inout Options) -> Objective {
    var objective = Objective()
    var sessions: Set<Options.Cell> = []
    var standing = 0
    for (group, appointment) in expectations.appointments.enumerated() {
      if let index = appointment.kept, let given = appointment.original, let cell = Options.cell(of: given, service) {
        objective.late += costs.late(appointment, on: service.horizon.day(index))
        objective.advance += costs.advance(appointment)
        addService(appointment, cell.professional, cell.centre, index, &options, &objective)
        sessions.insert(cell)
        standing += 1
      } else if placeable[group] {
        objective.unplaced += costs.unplaced(appointment)
      }
    }
    objective.appointmentsMoved = service.parameters.prices.appointmentMoved * (expectations.given.count - standing)
    objective.sessionsOpened = service.parameters.prices.sessionOpened * sessions.count
    objective.fieldUnvisited = FieldTerms.unvisited(service, visited: [])
    return objective
  }

  /// Lateness already there before the horizon, of the appointments in the sum.
  var beforeStart: Int {
    expectations.appointments.indices.reduce(0) { total, group in
      let appointment = expectations.appointments[group]
      let isCounted = checked.placedOfGroup[group] != nil || (placeable[group] && appointment.isDue(by: service.horizon.end))
      return total + (isCounted ? costs.beforeStart(appointment) : 0)
    }
  }

  /// Appointments due in the horizon that no place could hold.
  var unplaceable: Int {
    expectations.appointments.indices.count { !placeable[$0] && expectations.appointments[$0].isDue(by: service.horizon.end) }
  }

  /// Price of those that no place could hold.
  var unplaceableCost: Int {
    expectations.appointments.indices.reduce(0) { total, group in
      total + (placeable[group] || checked.placedOfGroup[group] != nil ? 0 : costs.unplaced(expectations.appointments[group]))
    }
  }

  private func addService(
    _ appointment: ExpectedAppointment, _ professional: Int?, _ centre: Int?, _ halfDay: Int, _ options: inout Options,
    _ objective: inout Objective
  ) {
    if let professional { objective.medecinsChanged += costs.medecinChanged(appointment, professional, service.staff) }
    if let centre, let metres = options.metres(appointment, centre, at: service.centres[centre].place(halfDay)) {
      objective.kilometres += costs.kilometres(metres)
    }
  }
}
