import Law

/// The half-days that professionals work and the rooms that centres open, as the files give them: what was offered, whatever a plan does.
///
/// Reports and indicators count with it. The optimiser and its check each derive their own from the same files, on purpose.
public struct WorkingCalendar: Sendable {
  /// A half-day worked, and what the timetable imposes on it.
  public struct Worked: Sendable, Equatable {
    public var halfDay: HalfDay
    public var usage: Usage
    public var centre: CentreID?
  }

  private let timetable: [ProfessionalID: [TimetableLine]]
  private let leave: [ProfessionalID: [LeaveLine]]
  private let openings: [CentreID: [HalfDay: Opening]]
  private let zones: [CentreID: HolidayZone]
  private let workedHolidays: Set<PublicHoliday>

  public init(_ dossier: Dossier) {
    timetable = Dictionary(grouping: dossier.timetable, by: \.professional)
    leave = Dictionary(grouping: dossier.leave, by: \.professional)
    openings = Dictionary(grouping: dossier.openings, by: \.centre).mapValues { lines in
      Dictionary(lines.map { ($0.halfDay, $0) }) { first, _ in first }
    }
    zones = Dictionary(dossier.centres.map { ($0.id, HolidayZone(commune: $0.place.commune ?? "")) }) { first, _ in first }
    workedHolidays = dossier.parameters.workedHolidays
  }

  /// Whether a day is a public holiday that nobody works in a zone.
  private func isHoliday(_ day: CivilDate, _ zone: HolidayZone) -> Bool {
    PublicHoliday.on(day, zone: zone).map { !workedHolidays.contains($0) } ?? false
  }

  /// The half-days a professional works between two days, both included, in order; none for a vacant post.
  ///
  /// Lines `present` of conges.csv are added, absences and the public holidays of the first of their centres taken away.
  /// - Complexity: O(*days* × *lines of the professional*).
  public func halfDays(of professional: Professional, from first: CivilDate, through last: CivilDate) -> [Worked] {
    guard professional.status == .enPoste else { return [] }
    let lines = timetable[professional.id] ?? []
    let leaves = leave[professional.id] ?? []
    let zone = professional.centres.first.flatMap { zones[$0] } ?? .metropole
    var worked: [Worked] = []
    var day = max(first, professional.start ?? first)
    let end = min(last, professional.end ?? last)
    while day <= end {
      defer { day = day.adding(days: 1) }
      if day.weekday > 5 || isHoliday(day, zone) { continue }
      let today = leaves.filter { $0.start <= day && day <= $0.end }
      for part in DayPart.allCases {
        let mine = today.filter { $0.part == nil || $0.part == part }
        if mine.contains(where: { $0.kind == .absent }) { continue }
        if let added = mine.first(where: { $0.kind == .present }) {
          worked.append(Worked(halfDay: HalfDay(day, part), usage: added.usage ?? .libre, centre: added.centre))
        } else if let line = lines.first(where: { $0.holds(on: day, part) }) {
          worked.append(Worked(halfDay: HalfDay(day, part), usage: line.usage, centre: line.centre))
        }
      }
    }
    return worked
  }

  /// Rooms of a centre on a half-day: 0 when it is closed. A remote centre has none.
  public func rooms(of centre: Centre, on halfDay: HalfDay) -> Int {
    if let opening = openings[centre.id]?[halfDay] { return opening.open ? opening.rooms ?? centre.rooms : 0 }
    guard centre.kind != .mobile, centre.kind != .distance, centre.weekdays.contains(halfDay.day.weekday) else { return 0 }
    return isHoliday(halfDay.day, zones[centre.id] ?? .metropole) ? 0 : centre.rooms
  }
}

extension TimetableLine {
  /// Whether the line holds on a day, by weekday, dates and parity of the ISO week.
  fileprivate func holds(on day: CivilDate, _ half: DayPart) -> Bool {
    guard weekday == day.weekday, part == half, from.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true else { return false }
    switch weeks {
    case .toutes: return true
    case .paires: return day.isoWeek % 2 == 0
    case .impaires: return day.isoWeek % 2 == 1
    }
  }
}
