import Dossier
import Law

/// Rule 7: never during an absence of the worker, except the visits made for it, and never during a closure of the establishment.
enum AbsenceRule {
  /// Whether the visit may be held while the worker is away.
  static func isExempt(_ obligation: Obligation) -> Bool {
    switch obligation.nature {
    case .demande, .postExposition: obligation.requestedBy == .travailleur || obligation.requestedBy == .medecin
    default: isAlwaysExempt(obligation.nature)
    }
  }

  /// Whether a visit of this nature may be held while the worker is away, whoever asked for it.
  static func isAlwaysExempt(_ nature: Nature) -> Bool { [.prereprise, .secondExamen, .orientationMedecin].contains(nature) }

  /// The last day of an absence, the day before the return; nothing while it is open.
  static func lastDay(of absence: Absence) -> CivilDate? {
    if let back = absence.effectiveReturn ?? absence.returnDay { return back.adding(days: -1) }
    return absence.end
  }

  /// Takes the days of the worker's absences off a set.
  static func remove(_ absences: [Absence], from days: inout DaySet, horizon: Horizon) {
    for absence in absences {
      let last = lastDay(of: absence) ?? horizon.ends
      guard last >= horizon.begins, absence.start <= horizon.ends else { continue }
      days.remove(from: max(0, horizon.begins.days(to: absence.start)), through: min(horizon.dayCount - 1, horizon.begins.days(to: last)))
    }
  }

  /// Takes the days an establishment is closed off a set.
  static func remove(_ closures: [Closure], from days: inout DaySet, horizon: Horizon) {
    for closure in closures {
      let last = closure.end ?? horizon.ends
      guard last >= horizon.begins, closure.start <= horizon.ends else { continue }
      days.remove(from: max(0, horizon.begins.days(to: closure.start)), through: min(horizon.dayCount - 1, horizon.begins.days(to: last)))
    }
  }
}
