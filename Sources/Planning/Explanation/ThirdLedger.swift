import Dossier
import Law

/// What rule 5 leaves each médecin, and the half-days that could be added to a timetable.
struct ThirdLedger {
  private let service: Service
  private let rule: TiersTempsRule
  private let kept: [Set<Int>]
  private let dues: [[TiersTempsRule.Requirement]]
  /// Half-days that may still become sessions, by member and requirement.
  private var slack: [[Int]]
  private let absences: [ProfessionalID: [LeaveLine]]

  init(_ service: Service, kept: [Set<Int>]) {
    self.service = service
    self.kept = kept
    let rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
    self.rule = rule
    let dues = service.staff.indices.map { index in
      service.staff[index].professional.role == .medecin ? rule.requirements(of: service.staff[index], kept: kept[index]) : []
    }
    self.dues = dues
    slack = service.staff.indices.map { index in
      dues[index].map { due in due.halfDays.count { service.staff[index].availability[$0].canBeField } - due.enforced }
    }
    absences = Dictionary(grouping: service.dossier.leave.filter { $0.kind == .absent }, by: \.professional)
  }

  /// Takes a half-day for a session.
  mutating func take(_ member: Int, _ half: Int) {
    guard service.staff[member].availability[half].canBeField else { return }
    for (index, due) in dues[member].enumerated() where due.halfDays.contains(half) { slack[member][index] -= 1 }
  }

  /// Whether one more session leaves enough half-days.
  func allowsSession(_ member: Int, _ half: Int) -> Bool {
    guard service.staff[member].availability[half] == .free else { return true }
    return zip(dues[member], slack[member]).allSatisfy { due, left in !due.halfDays.contains(half) || left > 0 }
  }

  /// Half-days that a médecin lacks for the third, 0 when it holds.
  func shortage(_ member: Int) -> Int { max(0, -(slack[member].min() ?? 0)) }

  /// Whether a half-day could be added to a timetable: in post, not on leave, not on a public holiday, and not worked already.
  func isAddable(_ member: Int, _ half: Int) -> Bool {
    let staff = service.staff[member]
    guard staff.availability[half] == .away else { return false }
    let halfDay = service.horizon.halfDay(half)
    let professional = staff.professional
    if let start = professional.start, start > halfDay.day { return false }
    if let end = professional.end, end < halfDay.day { return false }
    if let holiday = PublicHoliday.on(halfDay.day, zone: staff.zone), !service.parameters.workedHolidays.contains(holiday) { return false }
    return !(absences[professional.id] ?? []).contains {
      $0.start <= halfDay.day && halfDay.day <= $0.end && ($0.part == nil || $0.part == halfDay.part)
    }
  }

  /// Whether the third still holds when a half-day of consultation is added: one more half-day worked may ask for one more in the field.
  func allowsAdded(_ member: Int, _ half: Int) -> Bool {
    if dues[member].isEmpty { return true }
    var staff = service.staff[member]
    staff.availability[half] = .consultationOnly
    let after = rule.requirements(of: staff, kept: kept[member])
    return zip(zip(dues[member], after), slack[member]).allSatisfy { pair, left in left - (pair.1.enforced - pair.0.enforced) >= min(0, left) }
  }
}
