import Dossier
import Law

/// What a professional may do on a half-day, by the timetable.
enum Availability: UInt8, Sendable, Codable {
  case away = 0
  /// Consultation or field.
  case free = 1
  case consultationOnly = 2
  case milieuDeTravail = 3
  case animationEquipe = 4
  /// Neither consults nor goes to the field, but the time is worked.
  case other = 5

  /// A session may be held.
  var canConsult: Bool { self == .free || self == .consultationOnly }
  /// A médecin may spend it in milieu de travail or team animation.
  var canBeField: Bool { self == .free || self == .milieuDeTravail || self == .animationEquipe }
  /// The timetable imposes milieu de travail or team animation.
  var isImposedField: Bool { self == .milieuDeTravail || self == .animationEquipe }
}

/// A professional who can be planned, with their half-days of the horizon.
struct StaffMember: Sendable {
  var professional: Professional
  /// By half-day of the horizon.
  var availability: [Availability]
  /// Index of the only centre where they may consult on each half-day; −1 where any of theirs will do.
  var imposedCentre: [Int]
  /// Zone whose public holidays they keep.
  var zone: HolidayZone
  /// Natures they may hold besides what a médecin may: empty when the protocol is void.
  var protocolNatures: Set<Nature>
}

/// Who can be planned, and when: posts held, timetables, leave, public holidays and protocols.
enum Staff {
  /// The professionals who can hold a session or owe a third, in the order of their keys.
  static func members(of dossier: Dossier, horizon: Horizon, centreIndex: [CentreID: Int]) -> [StaffMember] {
    let timetables = Dictionary(grouping: dossier.timetable, by: \.professional)
    let leaves = Dictionary(grouping: dossier.leave, by: \.professional)
    let zones = Dictionary(
      dossier.centres.map { ($0.id, HolidayZone(commune: $0.place.commune ?? "")) }, uniquingKeysWith: { first, _ in first })
    let byKey = Dictionary(dossier.professionals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return dossier.professionals.compactMap { professional in
      guard professional.status == .enPoste, !RoleSet(professional.role).isEmpty else { return nil }
      let zone = professional.centres.first.flatMap { zones[$0] } ?? .metropole
      let (availability, imposed) = calendar(
        of: professional, timetable: timetables[professional.id] ?? [], leave: leaves[professional.id] ?? [], zone: zone,
        horizon: horizon, worked: dossier.parameters.workedHolidays, centreIndex: centreIndex)
      let valid = protocolIsValid(of: professional, among: byKey, leave: leaves, horizon: horizon)
      return StaffMember(
        professional: professional, availability: availability, imposedCentre: imposed, zone: zone,
        protocolNatures: valid ? professional.protocolNatures : [])
    }
  }

  /// The half-days of the horizon that a timetable gives, once leave, public holidays and the contract are taken off.
  static func calendar(
    of professional: Professional, timetable: [TimetableLine], leave: [LeaveLine], zone: HolidayZone, horizon: Horizon,
    worked: Set<PublicHoliday>, centreIndex: [CentreID: Int]
  ) -> ([Availability], [Int]) {
    var availability = [Availability](repeating: .away, count: horizon.halfDayCount)
    var imposed = [Int](repeating: -1, count: horizon.halfDayCount)
    for index in 0..<horizon.halfDayCount {
      let halfDay = horizon.halfDay(index)
      let (usage, centre) = use(of: halfDay, professional: professional, timetable: timetable, leave: leave, zone: zone, worked: worked)
      availability[index] = usage
      imposed[index] = centre.flatMap { centreIndex[$0] } ?? (centre == nil ? -1 : -2)
    }
    return (availability, imposed)
  }

  /// What one half-day is for, and the centre imposed on it.
  static func use(
    of halfDay: HalfDay, professional: Professional, timetable: [TimetableLine], leave: [LeaveLine], zone: HolidayZone,
    worked: Set<PublicHoliday>
  ) -> (Availability, CentreID?) {
    let day = halfDay.day
    guard professional.start.map({ $0 <= day }) ?? true, professional.end.map({ $0 >= day }) ?? true else { return (.away, nil) }
    let touching = leave.filter { $0.start <= day && day <= $0.end && ($0.part == nil || $0.part == halfDay.part) }
    if touching.contains(where: { $0.kind == .absent }) { return (.away, nil) }
    if let holiday = PublicHoliday.on(day, zone: zone), !worked.contains(holiday) { return (.away, nil) }
    if let added = touching.filter({ $0.kind == .present }).max(by: { $0.start < $1.start }) {
      return (availability(of: added.usage ?? .libre), added.centre)
    }
    let (weekday, even) = (day.weekday, day.isoWeek % 2 == 0)
    let lines = timetable.filter {
      $0.weekday == weekday && $0.part == halfDay.part && ($0.weeks == .toutes || ($0.weeks == .paires) == even)
        && ($0.from.map { $0 <= day } ?? true) && ($0.until.map { $0 >= day } ?? true)
    }
    // A line for even or odd weeks is more precise than one for all; of two as precise, the one that began last is the one in force.
    guard
      let line = lines.max(by: {
        ($0.weeks == .toutes ? 0 : 1, $0.from?.dayNumber ?? .min) < ($1.weeks == .toutes ? 0 : 1, $1.from?.dayNumber ?? .min)
      })
    else { return (.away, nil) }
    return (availability(of: line.usage), line.centre)
  }

  private static func availability(of usage: Usage) -> Availability {
    switch usage {
    case .libre: .free
    case .consultation: .consultationOnly
    case .milieuDeTravail: .milieuDeTravail
    case .animationEquipe: .animationEquipe
    case .autre: .other
    }
  }

  /// Whether a written protocol still holds: a médecin has none and needs none; the others' is void when the supervising médecin has left, or
  /// is away for more than three months, unless a substitute is named (the file contract, from R. 4623-14 II).
  static func protocolIsValid(
    of professional: Professional, among professionals: [ProfessionalID: Professional], leave: [ProfessionalID: [LeaveLine]],
    horizon: Horizon
  ) -> Bool {
    if professional.role == .medecin || professional.role == .mpc { return true }
    func holds(_ key: ProfessionalID?) -> Bool {
      guard let key, let supervisor = professionals[key], supervisor.status == .enPoste else { return false }
      if let end = supervisor.end, end < horizon.begins { return false }
      return !(leave[key] ?? []).contains { line in
        line.kind == .absent && line.part == nil && line.start <= horizon.begins && horizon.begins <= line.end
          && line.end > line.start.adding(months: 3)
      }
    }
    if holds(professional.supervisor) { return true }
    guard let substitute = professional.substituteSupervisor.flatMap({ professionals[$0] }) else { return false }
    return substitute.status == .enPoste && (substitute.end.map { $0 >= horizon.begins } ?? true)
  }
}
