import Dossier
import Law

/// What rule 5 leaves each médecin, and the half-days that could be added to a timetable.
struct ThirdLedger {
  private let service: Service
  private let dues: [[TiersTempsRule.Requirement]]
  /// Half-days that may still become sessions, by member and requirement.
  private var slack: [[Int]]
  /// Half-days that could be added to each timetable.
  private let addable: [[Bool]]
  /// By member and civil year: what each requirement gains when a half-day of consultation is added to that year.
  private let rises: [[Int: [Int]]]

  init(_ service: Service, kept: [Set<Int>]) {
    self.service = service
    let rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
    let dues = service.staff.indices.map { index in
      service.staff[index].professional.role == .medecin ? rule.requirements(of: service.staff[index], kept: kept[index]) : []
    }
    self.dues = dues
    slack = service.staff.indices.map { index in
      dues[index].map { due in due.halfDays.count { service.staff[index].availability[$0].canBeField } - due.enforced }
    }
    let absences = Dictionary(grouping: service.dossier.leave.filter { $0.kind == .absent }, by: \.professional)
    let addable = service.staff.map { member in
      let own = absences[member.professional.id] ?? []
      return (0..<service.horizon.halfDayCount).map { ThirdLedger.isAddable($0, member, absences: own, service: service) }
    }
    self.addable = addable
    rises = service.staff.indices.map { index in
      var rises: [Int: [Int]] = [:]
      if dues[index].isEmpty { return rises }
      for half in addable[index].indices where addable[index][half] {
        let year = service.horizon.halfDay(half).day.year
        if rises[year] != nil { continue }
        // Only the number of half-days worked in the year counts, so the first that could be added stands for all.
        var member = service.staff[index]
        member.availability[half] = .consultationOnly
        rises[year] = zip(dues[index], rule.requirements(of: member, kept: kept[index])).map { $1.enforced - $0.enforced }
      }
      return rises
    }
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

  /// Whether a half-day could be added to a timetable.
  func isAddable(_ member: Int, _ half: Int) -> Bool { addable[member][half] }

  /// In post, not on leave, not on a public holiday, and not worked already.
  private static func isAddable(_ half: Int, _ staff: StaffMember, absences: [LeaveLine], service: Service) -> Bool {
    guard staff.availability[half] == .away else { return false }
    let halfDay = service.horizon.halfDay(half)
    let professional = staff.professional
    if let start = professional.start, start > halfDay.day { return false }
    if let end = professional.end, end < halfDay.day { return false }
    if let holiday = PublicHoliday.on(halfDay.day, zone: staff.zone), !service.parameters.workedHolidays.contains(holiday) { return false }
    return !absences.contains {
      $0.start <= halfDay.day && halfDay.day <= $0.end && ($0.part == nil || $0.part == halfDay.part)
    }
  }

  /// Whether the third still holds when a half-day of consultation is added: one more half-day worked may ask for one more in the field.
  func allowsAdded(_ member: Int, _ half: Int) -> Bool {
    guard let rise = rises[member][service.horizon.halfDay(half).day.year] else { return true }
    return zip(rise, slack[member]).allSatisfy { rise, left in left - rise >= min(0, left) }
  }
}
