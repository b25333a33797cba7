import Dossier
import Law

/// A médecin's year at 31 December, derived anew from the timetable, the leave and the field half-days of a plan.
struct YearEnd {
  /// The dossier from the plan's first day to the last day of its last year.
  let service: Service
  let horizon: Horizon

  init(_ dossier: Dossier, begins: CivilDate, horizon: Horizon) {
    self.horizon = horizon
    let days = begins.days(to: CivilDate.lastDay(of: horizon.end.year)) + 1
    service = Service(dossier, begins: begins, weeks: max(horizon.weeks, (days + 6) / 7))
  }

  /// The forecast of a year.
  ///
  /// - Parameters:
  ///   - field: Numbers of the horizon's half-days that the plan gives to the field.
  ///   - kept: Numbers of those with a kept appointment.
  func forecast(_ third: ThirdOwed, _ year: ThirdOwed.Year, field: Set<Int>, kept: Set<Int>) -> YearForecast {
    let medecin = service.staff.professionals[third.professional]
    let availability = service.staff.availability[third.professional]
    let ofYear = (0..<service.horizon.count).filter { service.horizon.day($0).year == year.year && availability.use[$0] != nil }
    let later = ofYear.filter { $0 >= horizon.count }
    let worked = year.workedBefore + ofYear.count
    let (january, december) = (CivilDate.firstDay(of: year.year), CivilDate.lastDay(of: year.year))
    let (from, to) = (max(january, medecin.start ?? january), min(december, medecin.end ?? december))
    let thousandths = 150 * medecin.fteThousandths * max(0, from.days(to: to) + 1)
    let length = 1000 * (january.days(to: december) + 1)
    let required = max(thousandths / length + (thousandths % length > 0 ? 1 : 0), worked / 3 + (worked % 3 > 0 ? 1 : 0))
    let held = field.filter { service.horizon.day($0).year == year.year }
    let done = year.fieldBefore + held.count
    let open = ofYear.filter { availability.mayBeField($0) && ($0 >= horizon.count || !kept.contains($0)) }
    let laterOpen = open.filter { $0 >= horizon.count }.count
    let least = (later.count + 2) / 3
    let catchUp = least + service.parameters.tiersTempsCatchUpTenThousandths * later.count / 10_000
    let expected = done + min(laterOpen, max(least, min(required - done, catchUp)))
    // Day by day: what was done by then as the plan says, and all that could still be done from then on.
    func isTooLate(_ day: CivilDate) -> Bool {
      let before = held.count { service.horizon.day($0) < day }
      let after = Set(open).union(held).count { service.horizon.day($0) >= day }
      return year.fieldBefore + before + after < required
    }
    var (early, late) = (max(january, horizon.start), december.adding(days: 1))
    guard isTooLate(late) else {
      return YearForecast(worked: worked, required: required, field: expected, available: laterOpen, deadline: nil)
    }
    // Once too late, always too late: the first such day by halves.
    while early < late {
      let middle = early.adding(days: early.days(to: late) / 2)
      if isTooLate(middle) { late = middle } else { early = middle.adding(days: 1) }
    }
    return YearForecast(worked: worked, required: required, field: expected, available: laterOpen, deadline: early)
  }
}
