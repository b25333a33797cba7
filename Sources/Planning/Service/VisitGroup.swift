import Dossier
import Law

/// Obligations of one worker and establishment that one appointment satisfies: what the optimiser places.
struct VisitGroup: Sendable {
  var worker: WorkerID
  var establishment: EstablishmentID
  var team: TeamID
  /// In increasing order of (target, key).
  var obligations: [Obligation]
  /// Keys of the obligations, in the same order.
  var keys: [String]
  /// Earliest target.
  var target: CivilDate
  /// Greatest severity.
  var severity: Int
  /// Days on which every obligation may be held, whatever the staff.
  var days: DaySet
  /// Roles that can hold all of them, after protocols.
  var roles: RoleSet
  /// Last day of the employment.
  var lastDay: CivilDate?
  /// The professional who must hold it, or must not (second exam by the same médecin).
  var boundTo: ProfessionalID?
  /// The appointment the dossier already gives it, pinned or proposed.
  var given: Appointment?
  var isPinned = false

  var natures: [Nature] { obligations.map(\.nature) }
  /// The reserve never limits it.
  var isReserveExempt: Bool { obligations.contains(where: ReserveRule.isExempt) }
  /// A new session may be opened for it before the freeze ends.
  var mayOpenFrozenSession: Bool { obligations.contains(where: NoticeRule.mayOpenFrozenSession) }
}

extension VisitGroup {
  /// A group of one obligation.
  init(_ obligation: Obligation, key: String, team: TeamID, days: DaySet, roles: RoleSet, lastDay: CivilDate?, parameters: Parameters) {
    self.init(
      worker: obligation.worker, establishment: obligation.establishment, team: team, obligations: [obligation], keys: [key],
      target: obligation.target(parameters),
      severity: parameters.severities.value(obligation.nature, beforeAssignment: obligation.beforeAssignment), days: days, roles: roles,
      lastDay: lastDay)
  }

  /// The group with one more obligation, or nothing when no day or no role is left.
  func joined(with other: VisitGroup) -> VisitGroup? {
    var group = self
    group.days.formIntersection(other.days)
    group.roles.formIntersection(other.roles)
    guard !group.days.isEmpty, !group.roles.isEmpty else { return nil }
    group.obligations += other.obligations
    group.keys += other.keys
    group.severity = max(severity, other.severity)
    group.target = min(target, other.target)
    return group
  }
}
