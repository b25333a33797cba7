import Chance
import Dossier
import Law

// The appointments already given: those of the last four weeks, held or not, and those of the next six, fewer and fewer. Each future one
// answers a visit that is due, in an open centre with a room left, with someone of the worker's team who may hold it, at a time of its own.

/// Gives appointments.
struct AppointmentBook {
  private(set) var appointments: [Appointment] = []
  /// Persons who consented to a remote visit, having had one.
  private(set) var remote: Set<Int> = []

  private let request: GenerationRequest
  private let parameters: Parameters
  private let staff: Staff
  private let centres: [CentreID: Centre]
  private var opened: [CentreID: [HalfDay: Place]] = [:]
  private let zone: HolidayZone
  private var week: [ProfessionalID: [TimetableLine]] = [:]
  private var away: [ProfessionalID: [LeaveLine]] = [:]
  private var rooms: [Session: Int] = [:]
  private var sessions: [SessionOf: (centre: CentreID, used: Int)] = [:]
  private var random: RandomSource

  private struct Session: Hashable {
    var centre: CentreID
    var halfDay: HalfDay
  }
  private struct SessionOf: Hashable {
    var professional: ProfessionalID
    var halfDay: HalfDay
  }

  init(_ request: GenerationRequest, parameters: Parameters, staff: Staff, timetables: Timetables, centres: [Centre], openings: [Opening]) {
    self.request = request
    self.parameters = parameters
    self.staff = staff
    self.centres = Dictionary(centres.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    zone = HolidayZone(commune: centres.first?.place.commune ?? "")
    random = request.random(.appointments)
    for opening in openings where opening.open { opened[opening.centre, default: [:]][opening.halfDay] = opening.place }
    for line in timetables.lines { week[line.professional, default: []].append(line) }
    for line in timetables.leave { away[line.professional, default: []].append(line) }
  }

  // MARK: Sessions

  /// The use of a half-day, or nothing when the professional is away.
  private func line(of professional: ProfessionalID, _ halfDay: HalfDay) -> TimetableLine? {
    let day = halfDay.day
    guard PublicHoliday.on(day, zone: zone) == nil else { return nil }
    guard !(away[professional] ?? []).contains(where: { $0.start <= day && day <= $0.end }) else { return nil }
    return (week[professional] ?? []).first {
      $0.weekday == day.weekday && $0.part == halfDay.part
        && ($0.weeks == .toutes || ($0.weeks == .paires) == (day.isoWeek % 2 == 0))
    }
  }

  private func place(of centre: Centre, _ halfDay: HalfDay) -> Coordinates? {
    if centre.kind == .mobile { return opened[centre.id]?[halfDay]?.coordinates }
    return centre.weekdays.contains(halfDay.day.weekday) ? centre.place.coordinates : nil
  }

  /// Opens a session where a room is left, in the day's centre when the professional already sits somewhere that day.
  private mutating func openSession(_ professional: Professional, _ halfDay: HalfDay, imposed: CentreID?) -> CentreID? {
    let key = SessionOf(professional: professional.id, halfDay: halfDay)
    if let session = sessions[key] { return session.centre }
    let other = sessions[
      SessionOf(professional: professional.id, halfDay: HalfDay(halfDay.day, halfDay.part == .matin ? .apresMidi : .matin))]
    let wished = other.map { [$0.centre] } ?? imposed.map { [$0] } ?? professional.centres
    if let other, let imposed, other.centre != imposed { return nil }
    for id in wished {
      guard let centre = centres[id], centre.kind == .fixe || centre.kind == .mobile, place(of: centre, halfDay) != nil else { continue }
      let used = rooms[Session(centre: id, halfDay: halfDay), default: 0]
      guard used < centre.rooms else { continue }
      rooms[Session(centre: id, halfDay: halfDay)] = used + 1
      sessions[key] = (id, 0)
      return id
    }
    return nil
  }

  // MARK: The past

  /// Appointments of the visits held in the last four weeks, and those that were missed or cancelled beside them.
  mutating func remember(_ ledger: VisitLedger, people: People, persons: [WorkerID: Int], missed: inout [Due]) {
    var absent = request.quota(400)
    var cancelled = request.quota(401)
    var distant = request.quota(402)
    var owed: [AppointmentStatus] = []
    let known = Dictionary(staff.professionals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let visits = ledger.recent.map { ledger.visits[$0] }.sorted {
      ($0.date, $0.worker, $0.nature) < ($1.date, $1.worker, $1.nature)
    }
    for visit in visits {
      guard let id = visit.professional, let professional = known[id], visit.date < request.asOf else { continue }
      let minutes = parameters.minutes(of: visit.nature, by: visit.role)
      guard let slot = slot(professional, visit.date, minutes: minutes) else { continue }
      let remotely = distant.draw(Figures.remote, allowed: parameters.remoteNatures.contains(visit.nature))
      var centre = slot.centre
      if remotely, let far = professional.centres.last, centres[far]?.kind == .distance {
        centre = far
        if let person = persons[visit.worker] { remote.insert(person) }
      }
      add(visit.worker, visit.establishment, [visit.nature], visit.date, slot.time, minutes, id, centre, .honore)
      let share = 1 - Figures.noShow - Figures.lateCancellation
      if absent.draw(Figures.noShow / share) { owed.append(.absent) }
      if cancelled.draw(Figures.lateCancellation / share) { owed.append(.annule) }
      while let status = owed.last, let due = missed.last {
        // Someone else's session may be full, or the visit not theirs to hold: the next one will do.
        guard professional.role == .medecin || Staff.infirmierProtocol.contains(due.nature) else { break }
        let minutes = parameters.minutes(of: due.nature, by: professional.role)
        guard let slot = self.slot(professional, visit.date, minutes: minutes) else { break }
        let line = ledger.employments[due.person].employment
        add(line.worker, line.establishment, [due.nature], visit.date, slot.time, minutes, id, slot.centre, status)
        missed.removeLast()
        owed.removeLast()
      }
    }
  }

  private mutating func slot(_ professional: Professional, _ day: CivilDate, minutes: Int) -> (centre: CentreID, time: TimeOfDay)? {
    for part in DayPart.allCases {
      let halfDay = HalfDay(day, part)
      guard let line = line(of: professional.id, halfDay), line.usage == .libre || line.usage == .consultation else { continue }
      guard let centre = openSession(professional, halfDay, imposed: line.centre) else { continue }
      let key = SessionOf(professional: professional.id, halfDay: halfDay)
      let used = sessions[key]?.used ?? 0
      guard used + minutes <= parameters.sessionMinutes(part) else { continue }
      sessions[key]?.used = used + minutes
      return (centre, TimeOfDay(minutes: parameters.hours(part).start + used))
    }
    return nil
  }

  private mutating func add(
    _ worker: WorkerID, _ establishment: EstablishmentID?, _ natures: [Nature], _ date: CivilDate, _ time: TimeOfDay, _ minutes: Int,
    _ professional: ProfessionalID, _ centre: CentreID, _ status: AppointmentStatus
  ) {
    appointments.append(
      Appointment(
        id: "", worker: worker, establishment: establishment, natures: natures, date: date, time: time, minutes: minutes,
        professional: professional, centre: centre, status: status))
  }

  // MARK: The weeks to come

  /// Share of the sessions' minutes already given, week by week (assumption).
  private static let filled = [0.85, 0.7, 0.5, 0.3, 0.15, 0.05]

  /// Gives the coming weeks' appointments to the dues of each team, which are used up.
  mutating func book(
    _ dues: [Int: [Due]], _ ledger: VisitLedger, _ establishments: [EstablishmentID: Establishment], closed: Set<EstablishmentID>,
    teams: [TeamID: Int]
  ) {
    var waiting = dues
    let medical = staff.professionals.filter {
      $0.status == .enPoste && $0.end == nil && [.medecin, .collaborateur, .infirmier].contains($0.role)
    }
    .sorted { $0.id < $1.id }
    for (number, share) in AppointmentBook.filled.enumerated() {
      for weekday in 0..<5 {
        let day = request.asOf.monday.adding(days: 7 * number + weekday)
        for professional in medical {
          guard (professional.start ?? day) <= day else { continue }
          for part in DayPart.allCases {
            let halfDay = HalfDay(day, part)
            guard let line = line(of: professional.id, halfDay), line.usage == .libre || line.usage == .consultation else { continue }
            // A médecin keeps more than the third for the field.
            if line.usage == .libre, !random.chance(0.55) { continue }
            fill(professional, halfDay, line, share: share, week: number, &waiting, ledger, establishments, closed, teams)
          }
        }
      }
    }
  }

  private mutating func fill(
    _ professional: Professional, _ halfDay: HalfDay, _ line: TimetableLine, share: Double, week: Int, _ waiting: inout [Int: [Due]],
    _ ledger: VisitLedger, _ establishments: [EstablishmentID: Establishment], _ closed: Set<EstablishmentID>, _ teams: [TeamID: Int]
  ) {
    let limit = Int(Double(parameters.sessionMinutes(halfDay.part)) * min(1, share + (random.unit() - 0.5) * 0.3))
    var tries = 0
    while tries < 14 {
      tries += 1
      guard let team = teams[random.pick(professional.teams).team], let due = waiting[team]?.popLast() else { continue }
      func putBack() {
        let place = random.below(waiting[team]?.count ?? 0)
        waiting[team]?.insert(due, at: place)
      }
      let employment = ledger.employments[due.person].employment
      let minutes = parameters.minutes(of: due.nature, by: professional.role)
      let used = sessions[SessionOf(professional: professional.id, halfDay: halfDay)]?.used ?? 0
      let allowed =
        professional.role == .medecin
        || professional.protocolNatures.contains(due.nature)
          && (professional.role != .infirmier || Staff.infirmierProtocol.contains(due.nature))
      guard allowed, used + minutes <= limit else {
        putBack()
        if used + minutes > limit { return }
        continue
      }
      guard !closed.contains(employment.establishment) || halfDay.day.fields.month < 12 || halfDay.day.fields.day < 20,
        let from = establishments[employment.establishment]?.place.coordinates,
        let id = openSession(professional, halfDay, imposed: line.centre), let centre = centres[id], let to = place(of: centre, halfDay)
      else {
        putBack()
        continue
      }
      let metres = GreatCircle.roadMetres(from: from, to: to, detourThousandths: parameters.detourThousandths)
      guard metres <= parameters.maximumKilometres * 1000 else {
        putBack()
        continue
      }
      let status: AppointmentStatus =
        week < 2 ? (random.chance(0.6) ? .confirme : .convoque) : week < 4 ? (random.chance(0.6) ? .convoque : .propose) : .propose
      let time = TimeOfDay(minutes: parameters.hours(halfDay.part).start + used)
      sessions[SessionOf(professional: professional.id, halfDay: halfDay)]?.used = used + minutes
      add(
        employment.worker, employment.establishment, [due.nature], halfDay.day, time, minutes, professional.id, id, status)
    }
  }

  /// Numbers the appointments by date, hour and professional.
  mutating func number() {
    appointments.sort { ($0.date, $0.time, $0.professional, $0.worker) < ($1.date, $1.time, $1.professional, $1.worker) }
    let width = max(5, String(appointments.count).utf8.count)
    for place in appointments.indices { appointments[place].id = AppointmentID("R" + padded(place + 1, width)) }
  }
}
