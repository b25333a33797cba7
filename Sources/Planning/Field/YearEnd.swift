import Dossier
import Law

/// Carries each médecin's year from the plan's last day to 31 December.
///
/// After the plan only the timetable, the leave on file and the public holidays are known. Rule 5 will hold in every later plan, so the
/// forecast keeps a third of what is left, and what is still missing up to the same cap of catching up. When that is not enough the margin is
/// negative, and the deadline says until when time can still be found: it is weeks away as long as half-days of free use are left.
struct YearEnd {
  let horizon: Horizon
  let rule: TiersTempsRule
  private let timetables: [ProfessionalID: [TimetableLine]]
  private let leaves: [ProfessionalID: [LeaveLine]]
  private let workedHolidays: Set<PublicHoliday>

  init(_ service: Service, rule: TiersTempsRule) {
    horizon = service.horizon
    self.rule = rule
    let medecins = Set(service.staff.filter { $0.professional.role == .medecin }.map(\.professional.id))
    timetables = Dictionary(grouping: service.dossier.timetable.filter { medecins.contains($0.professional) }, by: \.professional)
    leaves = Dictionary(grouping: service.dossier.leave.filter { medecins.contains($0.professional) }, by: \.professional)
    workedHolidays = service.parameters.workedHolidays
  }

  /// The forecast of a year.
  ///
  /// - Parameters:
  ///   - planned: Half-days of the horizon that the plan gives to the field.
  ///   - kept: Half-days of the horizon with a kept appointment, which can no longer become field.
  /// - Complexity: O(days to 31 December × lines of the timetable).
  func forecast(of member: StaffMember, in year: Int, planned: Set<Int>, kept: Set<Int>) -> YearForecast {
    let range = rule.halfDays(of: year)
    let after = rest(of: member, in: year)
    let worked = rule.workedDone(by: member, in: year) + rule.worked(member, range) + after.count
    let required = max((worked + 2) / 3, rule.floor(of: member, in: year, through: CivilDate.lastDay(of: year)))
    let before = rule.fieldDone(by: member, in: year)
    let field = before + planned.count(where: range.contains)
    let open = after.filter(\.canBeField).map(\.day)
    let due = min(max(0, required - field), rule.cap(after.count))
    let later = min(open.count, max((after.count + 2) / 3, due))
    // Following the plan, every half-day that could be field and is not takes one from what the year can still hold.
    let start = max(horizon.begins, CivilDate.firstDay(of: year))
    var reachable = before + range.count { isOpen(member, $0, kept: kept) || planned.contains($0) } + open.count
    var deadline = reachable < required ? start : nil
    let lost = range.filter { isOpen(member, $0, kept: kept) && !planned.contains($0) }.map { horizon.halfDay($0).day } + open
    for day in lost where deadline == nil {
      reachable -= 1
      if reachable < required { deadline = day.adding(days: 1) }
    }
    return YearForecast(worked: worked, required: required, field: field + later, available: open.count, deadline: deadline)
  }

  private func isOpen(_ member: StaffMember, _ half: Int, kept: Set<Int>) -> Bool {
    member.availability[half].canBeField && !kept.contains(half)
  }

  /// The half-days worked after the plan, in the order of time.
  private func rest(of member: StaffMember, in year: Int) -> [(day: CivilDate, canBeField: Bool)] {
    let professional = member.professional
    let (timetable, leave) = (timetables[professional.id] ?? [], leaves[professional.id] ?? [])
    var rest: [(day: CivilDate, canBeField: Bool)] = []
    var day = max(horizon.ends.adding(days: 1), CivilDate.firstDay(of: year))
    while day.year == year {
      for part in DayPart.allCases where day.weekday < 6 {
        let (use, _) = Staff.use(
          of: HalfDay(day, part), professional: professional, timetable: timetable, leave: leave, zone: member.zone, worked: workedHolidays)
        if use != .away { rest.append((day, use.canBeField)) }
      }
      day = day.adding(days: 1)
    }
    return rest
  }
}
