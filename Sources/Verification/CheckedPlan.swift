import Dossier
import Law

/// A plan laid beside the dossier: each line with what it should be.
struct CheckedPlan {
  /// An appointment of the plan that takes a place in the horizon.
  struct Placed {
    let planned: PlannedAppointment
    let line: Int
    /// The expected appointment it answers; nothing when it answers none, which is a violation of its own.
    let group: Int?
    let professional: Int?
    let centre: Int?
    let halfDay: Int
    let minutes: Int
    /// The dossier's line of the same key, if it is still to come.
    let given: Appointment?
    var appointment: Appointment { planned.appointment }
    var start: Int { appointment.time.minutes }
    var end: Int { start + minutes }
    var day: CivilDate { appointment.date }
    /// Whether it stands exactly where it was given.
    var isInPlace: Bool { given.map { $0.placement == appointment.placement } ?? false }
  }

  /// A session: a line of vacations.csv, or one that the appointments imply and the file forgot.
  struct Held {
    let cell: Options.Cell
    let line: Int
    var appointments: [Int]
  }

  let service: Service
  let expectations: Expectations
  let plan: Plan
  private(set) var placed: [Placed] = []
  /// The placed appointment that answers each expected one.
  private(set) var placedOfGroup: [Int: Int] = [:]
  private(set) var sessions: [Options.Cell: Held] = [:]
  /// Half-days in the field, by professional.
  private(set) var field: [Int: Set<Int>] = [:]

  init(_ plan: Plan, service: Service, expectations: Expectations) {
    self.plan = plan
    self.service = service
    self.expectations = expectations
    let held = plan.appointments.enumerated().filter { $1.appointment.status.isActive }
    for (place, planned) in held { resolve(planned, place: place) }
    for (place, session) in plan.sessions.enumerated() {
      guard let cell = cell(session), sessions[cell] == nil else { continue }
      sessions[cell] = Held(cell: cell, line: CheckedPlan.line(session.line, place), appointments: [])
    }
    for (place, appointment) in placed.enumerated() {
      guard let professional = appointment.professional, let centre = appointment.centre else { continue }
      let cell = Options.Cell(professional: professional, centre: centre, halfDay: appointment.halfDay)
      sessions[cell, default: Held(cell: cell, line: 0, appointments: [])].appointments.append(place)
    }
    for cell in sessions.keys {
      sessions[cell]?.appointments.sort { (placed[$0].start, placed[$0].appointment.id) < (placed[$1].start, placed[$1].appointment.id) }
    }
    for line in plan.field {
      guard let professional = service.staff.number(line.professional), let index = service.horizon.index(line.halfDay) else { continue }
      field[professional, default: []].insert(index)
    }
  }

  /// The line of a value in its file: as it was read, else by its rank under the header.
  static func line(_ line: Int32, _ place: Int) -> Int { line > 0 ? Int(line) : place + 2 }

  func cell(_ session: Session) -> Options.Cell? {
    guard let professional = service.staff.number(session.professional), let centre = service.centreNumber(session.centre),
      let index = service.horizon.index(session.halfDay)
    else { return nil }
    return Options.Cell(professional: professional, centre: centre, halfDay: index)
  }

  /// Sessions in the order of professionals, half-days and centres.
  var sortedSessions: [Held] {
    sessions.values.sorted {
      ($0.cell.professional, $0.cell.halfDay, $0.cell.centre) < ($1.cell.professional, $1.cell.halfDay, $1.cell.centre)
    }
  }

  func expected(_ appointment: Placed) -> ExpectedAppointment? { appointment.group.map { expectations.appointments[$0] } }

  /// Whether rule 6 keeps the appointment where it is: most rules then leave it alone.
  func isKept(_ appointment: Placed) -> Bool { appointment.isInPlace && (expected(appointment)?.isKept ?? false) }

  /// The kept half-days of a professional.
  func keptHalfDays(_ professional: Int) -> Set<Int> {
    expectations.keptHalfDays(of: service.staff.professionals[professional].id)
  }

  private mutating func resolve(_ planned: PlannedAppointment, place: Int) {
    let appointment = planned.appointment
    let part = service.part(of: appointment.time)
    guard let index = service.horizon.index(HalfDay(appointment.date, part)) else { return }
    let given = expectations.given[appointment.id]
    let group = group(of: planned)
    let professional = service.staff.number(appointment.professional)
    let minutes: Int
    if let expected = group.map({ expectations.appointments[$0] }) {
      let role = professional.map { service.staff.professionals[$0].role } ?? planned.role
      minutes = expected.minutes(by: role, service.parameters)
    } else {
      minutes = appointment.minutes ?? service.parameters.minutes(of: appointment.natures, by: planned.role)
    }
    if let group, placedOfGroup[group] == nil { placedOfGroup[group] = placed.count }
    placed.append(
      Placed(
        planned: planned, line: CheckedPlan.line(appointment.line, place), group: group, professional: professional,
        centre: service.centreNumber(appointment.centre), halfDay: index, minutes: minutes, given: given))
  }

  /// The expected appointment whose visits are exactly those of the line, or the kept one of its key when it answers none.
  private func group(of planned: PlannedAppointment) -> Int? {
    guard let first = planned.visits.first else {
      guard let group = expectations.groupOfGiven[planned.appointment.id] else { return nil }
      return expectations.appointments[group].visits.isEmpty ? group : nil
    }
    guard let group = expectations.groupOfVisit[first] else { return nil }
    return Set(planned.visits) == Set(expectations.appointments[group].keys) ? group : nil
  }
}

extension Appointment {
  /// Where and when it is.
  var placement: Placement { Placement(date: date, time: time, professional: professional, centre: centre) }
}

extension Expectations {
  /// Half-days on which a professional has a kept appointment.
  func keptHalfDays(of professional: ProfessionalID) -> Set<Int> { keptByProfessional[professional] ?? [] }
}
