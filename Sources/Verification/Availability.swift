import Dossier
import Law

/// What a professional's timetable gives each half-day of the horizon, before any plan.
///
/// A line of an even or odd week wins over a line of every week, then the later `du`. Lines `present` of conges.csv replace what the
/// timetable says; lines `absent`, public holidays and days out of the post take the half-day away, whatever put it there.
struct Availability: Sendable {
  /// The use of each half-day; nothing when the professional is away.
  private(set) var use: [Usage?]
  /// The only centre of each half-day, where the timetable imposes one.
  private(set) var imposed: [CentreID?]

  init(
    of professional: Professional, timetable: [TimetableLine], leave: [LeaveLine], horizon: Horizon, zone: HolidayZone,
    holidays: HolidayCalendar
  ) {
    use = Array(repeating: nil, count: horizon.count)
    imposed = Array(repeating: nil, count: horizon.count)
    for index in 0..<horizon.count {
      let halfDay = horizon.halfDay(index)
      guard professional.status == .enPoste, halfDay.day.weekday < 6, !holidays.isHoliday(offset: index / 2, zone: zone) else { continue }
      if let start = professional.start, halfDay.day < start { continue }
      if let end = professional.end, halfDay.day > end { continue }
      let changes = leave.filter { $0.covers(halfDay) }
      if changes.contains(where: { $0.kind == .absent }) { continue }
      if let added = changes.last(where: { $0.kind == .present }) {
        use[index] = added.usage ?? .libre
        imposed[index] = added.centre
      } else if let line = timetable.filter({ $0.holds(halfDay) }).max(by: { $0.isWeaker(than: $1) }) {
        use[index] = line.usage
        imposed[index] = line.centre
      }
    }
  }

  /// Whether a session may be held then.
  func mayConsult(_ index: Int) -> Bool { use[index] == .libre || use[index] == .consultation }

  /// Whether the half-day may be spent in the field or with the team.
  func mayBeField(_ index: Int) -> Bool { use[index] == .libre || use[index] == .milieuDeTravail || use[index] == .animationEquipe }
}

extension LeaveLine {
  /// Whether the line speaks of a half-day.
  fileprivate func covers(_ halfDay: HalfDay) -> Bool {
    start <= halfDay.day && halfDay.day <= end && (part == nil || part == halfDay.part)
  }
}

extension TimetableLine {
  /// Whether the line gives a half-day.
  fileprivate func holds(_ halfDay: HalfDay) -> Bool {
    guard weekday == halfDay.day.weekday, part == halfDay.part else { return false }
    if let from, halfDay.day < from { return false }
    if let until, halfDay.day > until { return false }
    switch weeks {
    case .toutes: return true
    case .paires: return halfDay.day.isoWeek % 2 == 0
    case .impaires: return halfDay.day.isoWeek % 2 == 1
    }
  }

  /// Whether another line that gives the same half-day wins.
  fileprivate func isWeaker(than other: TimetableLine) -> Bool {
    if (weeks == .toutes) != (other.weeks == .toutes) { return weeks == .toutes }
    return (from?.dayNumber ?? .min) < (other.from?.dayNumber ?? .min)
  }
}
