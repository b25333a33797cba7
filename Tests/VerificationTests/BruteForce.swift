import Dossier
import Law

@testable import Verification

/// Every plan of a tiny service, one by one: what the bound is compared with.
///
/// Visits take the first free time of their half-day, beside the kept ones; médecins take the third from what is left, and may also sit
/// with nobody, since an empty session still counts for the reserve.
struct BruteForce {
  /// What a plan holds of a team in a week, as rule 9 counts it.
  struct Week: Hashable {
    var team: TeamID
    var week: Int
    /// Minutes of limited visits not kept.
    var limited = 0
    var infirmierVisits = 0
    /// Thousandths of minutes of médecins' sessions.
    var held = 0
  }
  let tiny: TinyService
  private(set) var best: (whole: Int, legal: Int)?
  private(set) var plans = 0
  /// Every team and week of every plan that keeps the rules.
  private(set) var weeks: Set<Week> = []
  private let service: Service
  private let expectations: Expectations
  private var options: Options
  private let placeable: [Bool]
  private let owed: [ThirdOwed]
  /// Where each appointment may stand beside the kept ones alone, by rules that other visits can only make stricter.
  private var cells: [[Options.Cell]] = []

  init(_ tiny: TinyService, triesPlans: Bool = true) {
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
    cells = expectations.appointments.indices.map { group in
      let others = expectations.appointments.map { $0.isKept ? $0.original.flatMap { Options.cell(of: $0, service) } : nil }
      return options.runs.flatMap { run in
        run.halfDays.map { Options.Cell(professional: run.professional, centre: run.centre, halfDay: $0) }
      }.filter { cell in
        var with = others
        with[group] = cell
        return mayStand(with)
      }
    }
    if triesPlans { place(0, []) }
  }

  private mutating func mayStand(_ cells: [Options.Cell?]) -> Bool {
    var findings = Findings()
    let checked = CheckedPlan(plan(cells, empty: []), service: service, expectations: expectations)
    WhoMayHold.check(checked, &findings)
    Windows.check(checked, &findings)
    Timetable.check(checked, &findings)
    Grid.check(checked, &findings)
    Rooms.check(checked, &findings)
    WorkerAbsence.check(checked, &findings)
    ContractEnd.check(checked, &findings)
    Reach.check(checked, &options, &findings)
    return findings.sorted.allSatisfy { BruteForce.apart.contains($0.code) }
  }

  /// What a plan that is not written in full lacks.
  private static let apart: Set = [Violation.visitePerdue.rawValue, Violation.ligneManquante.rawValue]

  /// The bounds of many sets at once.
  func bounds(_ sets: [BoundCertificate.MultiplierSet]) -> [Int] {
    var options = options
    return Bound.values(sets, options: &options, expectations: expectations, owed: owed)
  }

  var hull: ReserveHull {
    var options = options
    return ReserveHull(&options, expectations, KeptSessions(service, expectations))
  }

  /// The minutes that kept sessions leave to others, −1 where none may be; nothing where no session can be.
  func left(_ professional: ProfessionalID, _ centre: CentreID, _ halfDay: HalfDay) -> Int? {
    let kept = KeptSessions(service, expectations)
    let (number, place, index) = (service.staff.number(professional), service.centreNumber(centre), service.horizon.index(halfDay))
    for run in options.runs where run.professional == number && run.centre == place {
      if let position = run.halfDays.firstIndex(where: { $0 == index }) { return kept.left(in: run)[position] }
    }
    return nil
  }

  private func weeks(of checked: CheckedPlan) -> [Week] {
    var weeks = tiny.dossier.teams.flatMap { team in (0..<service.horizon.weeks).map { Week(team: team.id, week: $0) } }
    func add(_ team: TeamID?, _ index: Int, _ change: (inout Week) -> Void) {
      for place in weeks.indices where weeks[place].team == team && weeks[place].week == service.horizon.week(index) {
        change(&weeks[place])
      }
    }
    for cell in checked.sessions.keys where service.staff.professionals[cell.professional].role == .medecin {
      for share in service.staff.professionals[cell.professional].teams {
        add(share.team, cell.halfDay) {
          $0.held += share.thousandths * service.parameters.sessionMinutes(service.horizon.halfDay(cell.halfDay).part)
        }
      }
    }
    for placed in checked.placed {
      guard let expected = checked.expected(placed), let number = placed.professional else { continue }
      switch service.staff.professionals[number].role {
      case .infirmier: add(expected.team, placed.halfDay) { $0.infirmierVisits += 1 }
      case .medecin where expected.isLimitedByReserve && !expected.isKept:
        add(expected.team, placed.halfDay) { $0.limited += placed.minutes }
      default: break
      }
    }
    return weeks
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
    for cell in self.cells[group] { place(group + 1, cells + [cell]) }
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
    guard findings.sorted.allSatisfy({ BruteForce.apart.contains($0.code) }) else { return }
    weeks.formUnion(weeks(of: checked))
    let objective = ObjectiveSum(checked: checked, costs: options.costs, placeable: placeable).ofPlan(&options)
    best = (min(best?.whole ?? .max, objective.sum), min(best?.legal ?? .max, objective.legal))
  }

  private func plan(_ cells: [Options.Cell?], empty: [Options.Cell]) -> Plan {
    var plan = Plan(begins: service.horizon.start, horizonWeeks: service.horizon.weeks)
    var busy: [Options.Cell: [Range<Int>]] = [:]
    /// The first time of the grid with so many minutes free, or after the end of the half-day.
    func firstFree(_ cell: Options.Cell, _ minutes: Int) -> Int {
      let hours = service.parameters.hours(service.horizon.halfDay(cell.halfDay).part)
      let times = stride(from: hours.start, through: hours.end, by: service.parameters.gridMinutes)
      return times.first { time in !(busy[cell] ?? []).contains { $0.overlaps(time..<(time + minutes)) } } ?? hours.end
    }
    func line(_ group: Int, _ cell: Options.Cell, at start: Int) {
      let expected = expectations.appointments[group]
      let professional = service.staff.professionals[cell.professional]
      let halfDay = service.horizon.halfDay(cell.halfDay)
      let minutes = expected.minutes(by: professional.role, service.parameters)
      busy[cell, default: []].append(start..<(start + minutes))
      plan.appointments.append(
        PlannedAppointment(
          appointment: Appointment(
            id: expected.original?.id ?? AppointmentID("N\(group)"), worker: expected.worker, natures: expected.natures, date: halfDay.day,
            time: TimeOfDay(minutes: start), minutes: minutes, professional: professional.id,
            centre: service.centres[cell.centre].centre.id,
            status: expected.original?.status ?? .propose),
          visits: expected.keys, role: professional.role, opens: nil, due: nil, target: nil, daysLate: 0))
    }
    func stays(_ group: Int) -> Bool {
      guard let cell = cells[group] else { return false }
      return expectations.appointments[group].original.flatMap { Options.cell(of: $0, service) } == cell
    }
    // Those that stay keep their hour; the others take what is left.
    for group in cells.indices.filter(stays) + cells.indices.filter({ !stays($0) }) {
      guard let cell = cells[group] else { continue }
      let expected = expectations.appointments[group]
      let minutes = expected.minutes(by: service.staff.professionals[cell.professional].role, service.parameters)
      line(group, cell, at: stays(group) ? expected.original?.time.minutes ?? 0 : firstFree(cell, minutes))
    }
    var occupied = Set(cells.compactMap { $0.map { [$0.professional, $0.halfDay] } })
    for cell in empty {
      occupied.insert([cell.professional, cell.halfDay])
      plan.sessions.append(
        Session(
          professional: service.staff.professionals[cell.professional].id, halfDay: service.horizon.halfDay(cell.halfDay),
          centre: service.centres[cell.centre].centre.id, appointments: [], minutes: 0, minutesAvailable: 0))
    }
    for third in owed {
      for index in third.fieldable.filter({ !occupied.contains([third.professional, $0]) }).prefix(third.least) {
        plan.field.append(
          FieldHalfDay(
            professional: service.staff.professionals[third.professional].id, halfDay: service.horizon.halfDay(index),
            usage: .milieuDeTravail))
      }
    }
    return plan
  }
}
