import Dossier
import Law

@testable import Verification

/// Every plan of a tiny service, one by one: what the bound is compared with.
///
/// Visits are packed from the start of their half-day, after a kept one; médecins take the third from what is left, and may also sit
/// with nobody, since an empty session still counts for the reserve.
struct BruteForce {
  let tiny: TinyService
  private(set) var best: (whole: Int, legal: Int)?
  private(set) var plans = 0
  private let service: Service
  private let expectations: Expectations
  private var options: Options
  private let placeable: [Bool]
  private let owed: [ThirdOwed]

  init(_ tiny: TinyService) {
    self.tiny = tiny
    let service = Service(tiny.dossier, begins: tiny.dossier.parameters.begins, weeks: tiny.dossier.parameters.horizonWeeks)
    self.service = service
    let expectations = Expectations(tiny.dossier, service: service) { history in
      tiny.obligations.filter { $0.worker == history.worker }
    }
    self.expectations = expectations
    var options = Options(service, expectations: expectations, journeys: tiny.dossier.journeys)
    placeable = expectations.appointments.map { options.isPlaceable($0) }
    self.options = options
    owed = service.staff.professionals.indices.filter { service.staff.professionals[$0].role == .medecin }.map { number in
      ThirdOwed(number, service: service, kept: expectations.keptHalfDays(of: service.staff.professionals[number].id))
    }
    place(0, [])
  }

  /// The bounds of many sets at once.
  func bounds(_ sets: [BoundCertificate.MultiplierSet]) -> [Int] {
    var options = options
    return Bound.values(sets, options: &options, expectations: expectations, owed: owed)
  }

  private mutating func place(_ group: Int, _ cells: [Options.Cell?]) {
    guard group < expectations.appointments.count else {
      weigh(cells)
      return
    }
    let appointment = expectations.appointments[group]
    if appointment.isKept, let given = appointment.original {
      place(group + 1, cells + [Options.cell(of: given, service)])
      return
    }
    place(group + 1, cells + [nil])
    for run in options.runs {
      for halfDay in run.halfDays {
        place(group + 1, cells + [Options.Cell(professional: run.professional, centre: run.centre, halfDay: halfDay)])
      }
    }
  }

  private mutating func weigh(_ cells: [Options.Cell?]) {
    let used = Set(cells.compactMap(\.self))
    let idle = options.runs.filter { service.staff.professionals[$0.professional].role == .medecin }.flatMap { run in
      run.halfDays.map { Options.Cell(professional: run.professional, centre: run.centre, halfDay: $0) }
    }.filter { cell in !used.contains { $0.professional == cell.professional && $0.halfDay == cell.halfDay } }
    for mask in 0..<(1 << idle.count) {
      let empty = idle.indices.filter { mask >> $0 & 1 == 1 }.map { idle[$0] }
      weigh(plan(cells, empty: empty))
    }
  }

  private mutating func weigh(_ plan: Plan) {
    plans += 1
    var findings = Findings()
    let checked = CheckedPlan(plan, service: service, expectations: expectations)
    EachVisitOnce.check(checked, &findings)
    WhoMayHold.check(checked, &findings)
    Windows.check(checked, &findings)
    Timetable.check(checked, &findings)
    Grid.check(checked, &findings)
    Rooms.check(checked, &findings)
    TiersTemps.check(checked, owed: owed, &findings)
    WorkerAbsence.check(checked, &findings)
    Notice.check(checked, &findings)
    Reserve.check(checked, &findings)
    ContractEnd.check(checked, &findings)
    Reach.check(checked, &options, &findings)
    let apart: Set = [Violation.visitePerdue.rawValue, Violation.ligneManquante.rawValue]
    guard findings.sorted.allSatisfy({ apart.contains($0.code) }) else { return }
    let objective = ObjectiveSum(checked: checked, costs: options.costs, placeable: placeable).ofPlan(&options)
    best = (min(best?.whole ?? .max, objective.sum), min(best?.legal ?? .max, objective.legal))
  }

  private func plan(_ cells: [Options.Cell?], empty: [Options.Cell]) -> Plan {
    var plan = Plan(begins: service.horizon.start, horizonWeeks: service.horizon.weeks)
    var next: [Options.Cell: Int] = [:]
    func line(_ group: Int, _ cell: Options.Cell, at start: Int) {
      let expected = expectations.appointments[group]
      let professional = service.staff.professionals[cell.professional]
      let halfDay = service.horizon.halfDay(cell.halfDay)
      let minutes = expected.minutes(by: professional.role, service.parameters)
      next[cell] = start + minutes
      plan.appointments.append(
        PlannedAppointment(
          appointment: Appointment(
            id: expected.original?.id ?? AppointmentID("N\(group)"), worker: expected.worker, natures: expected.natures, date: halfDay.day,
            time: TimeOfDay(minutes: start), minutes: minutes, professional: professional.id,
            centre: service.centres[cell.centre].centre.id,
            status: expected.original?.status ?? .propose),
          visits: expected.keys, role: professional.role, opens: nil, due: nil, target: nil, daysLate: 0))
    }
    let groups = cells.indices.sorted { expectations.appointments[$0].isKept && !expectations.appointments[$1].isKept }
    for group in groups {
      guard let cell = cells[group] else { continue }
      let hours = service.parameters.hours(service.horizon.halfDay(cell.halfDay).part)
      let given = expectations.appointments[group].original
      let stays = given.flatMap { Options.cell(of: $0, service) } == cell
      line(group, cell, at: stays ? given?.time.minutes ?? hours.start : next[cell] ?? hours.start)
    }
    var busy = Set(cells.compactMap { $0.map { [$0.professional, $0.halfDay] } })
    for cell in empty {
      busy.insert([cell.professional, cell.halfDay])
      plan.sessions.append(
        Session(
          professional: service.staff.professionals[cell.professional].id, halfDay: service.horizon.halfDay(cell.halfDay),
          centre: service.centres[cell.centre].centre.id, appointments: [], minutes: 0, minutesAvailable: 0))
    }
    for third in owed {
      for index in third.fieldable.filter({ !busy.contains([third.professional, $0]) }).prefix(third.least) {
        plan.field.append(
          FieldHalfDay(
            professional: service.staff.professionals[third.professional].id, halfDay: service.horizon.halfDay(index),
            usage: .milieuDeTravail,
            establishments: [], reasons: []))
      }
    }
    return plan
  }
}
