import Dossier
import Law

/// Rule 8: the notice a worker is given, and the next days' sessions that stay closed to new appointments.
enum NoticeRule {
  /// The first day a new or moved appointment may take.
  static func firstDay(_ obligations: [Obligation], _ parameters: Parameters) -> CivilDate {
    let notice = obligations.map { parameters.noticeDays.value($0.nature, beforeAssignment: $0.beforeAssignment) }.min() ?? 0
    return parameters.begins.adding(days: notice)
  }

  /// Whether a new session may be opened for this visit before the freeze ends.
  static func mayOpenFrozenSession(_ obligation: Obligation) -> Bool {
    if obligation.beforeAssignment { return true }
    switch obligation.nature {
    case .reprise, .prereprise, .orientationMedecin, .secondExamen: return true
    default: return false
    }
  }
}
