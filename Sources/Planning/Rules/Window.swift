import Dossier
import Law

/// Rules 1 and 10, when: the days of the horizon on which one obligation may be held.
enum WindowRule {
  /// The day after which the visit has no more sense: a préreprise closes with the arrêt, a post-exposition visit that the worker asked for on
  /// the last day of the request; everything else may still be held late.
  static func closingDay(_ obligation: Obligation) -> CivilDate? {
    switch obligation.nature {
    case .prereprise: obligation.due
    case .postExposition where obligation.requestedBy == .travailleur: obligation.requestTo
    default: nil
    }
  }

  /// The first day rule 1 allows: what the text opens, and no earlier than the longest advance.
  static func firstDay(_ obligation: Obligation, _ parameters: Parameters) -> CivilDate {
    let advance = parameters.maximumAdvanceDays.value(obligation.nature, beforeAssignment: obligation.beforeAssignment)
    let earliest = obligation.target(parameters).adding(days: -advance)
    return obligation.opens.map { max($0, earliest) } ?? earliest
  }

  /// The last day of employment, beyond which only a post-exposition visit asked for by the worker is held (rule 10).
  static func contractEnd(_ obligation: Obligation, lastDay: CivilDate?) -> CivilDate? {
    if obligation.nature == .postExposition && obligation.requestedBy == .travailleur { return nil }
    return lastDay
  }

  /// The days that rules 1, 7 and 10 leave to one obligation.
  static func days(
    _ obligation: Obligation, absences: [Absence], closures: [Closure], lastDay: CivilDate?, horizon: Horizon, parameters: Parameters
  ) -> DaySet {
    var days = DaySet(dayCount: horizon.dayCount)
    let first = max(0, horizon.begins.days(to: firstDay(obligation, parameters)))
    var last = horizon.dayCount - 1
    if let closing = closingDay(obligation) { last = min(last, horizon.begins.days(to: closing)) }
    if let end = contractEnd(obligation, lastDay: lastDay) { last = min(last, horizon.begins.days(to: end)) }
    days.insert(from: first, through: last)
    if !AbsenceRule.isExempt(obligation) { AbsenceRule.remove(absences, from: &days, horizon: horizon) }
    AbsenceRule.remove(closures, from: &days, horizon: horizon)
    return days
  }
}
