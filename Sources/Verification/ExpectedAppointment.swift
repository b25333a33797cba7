import Dossier
import Law

/// An appointment that the dossier calls for: one or several obligations of one worker and establishment, or a kept appointment.
///
/// Every figure of a group is written here once: window and notice by intersection, severity by the greatest, target by the earliest.
struct ExpectedAppointment {
  let visits: [DueVisit]
  let follow: Follow?
  let worker: WorkerID
  /// The line of the dossier's rendez_vous.csv that it was given, if any.
  var original: Appointment?
  /// The half-day where it is kept, when rule 6 keeps it.
  var kept: Int?
  let days: DaySet
  /// g of the objective.
  let gravity: Int
  let target: CivilDate?
  let noticeEnd: CivilDate
  /// The first exam's médecin, when a second exam must be his (rule 11).
  let onlyMedecin: ProfessionalID?
  /// The médecin of the last visit on file, from whom a change is priced.
  let lastMedecin: ProfessionalID?

  init(
    _ visits: [DueVisit], follow: Follow?, worker: WorkerID, original: Appointment? = nil, kept: Int? = nil, service: Service,
    onlyMedecin: ProfessionalID?, lastMedecin: ProfessionalID?
  ) {
    let parameters = service.parameters
    self.visits = visits
    self.follow = follow
    self.worker = worker
    self.original = original
    self.kept = kept
    days = visits.dropFirst().reduce(visits.first?.days ?? DaySet(service.horizon)) { $0.intersection($1.days) }
    target = visits.map(\.target).min()
    let severity = visits.map { parameters.severities.value($0.nature, beforeAssignment: $0.obligation.beforeAssignment) }.max() ?? 0
    let daysOverdue = target.map { max(0, $0.days(to: service.horizon.start)) } ?? 0
    gravity = severity * (4 + min(4, daysOverdue / 91))
    let notice = visits.map { parameters.noticeDays.value($0.nature, beforeAssignment: $0.obligation.beforeAssignment) }.min() ?? 0
    noticeEnd = service.firstDay(noticeDays: notice)
    self.onlyMedecin = visits.contains { $0.nature == .secondExamen } ? onlyMedecin : nil
    self.lastMedecin = lastMedecin
  }

  var isKept: Bool { kept != nil }
  /// The line where it may still stand unmoved: a proposal's. A pin that yields cannot, since what it yields to is there.
  var proposal: Appointment? { original?.status == .propose ? original : nil }
  var keys: [String] { visits.map(\.key) }
  var team: TeamID? { follow?.team }
  /// What the visits are, or what the kept appointment says when the law asks none of it.
  var natures: [Nature] { visits.isEmpty ? original?.natures ?? [] : isKept ? original?.natures ?? [] : visits.map(\.nature) }
  var opens: CivilDate? { visits.compactMap(\.obligation.opens).max() }
  var due: CivilDate? { visits.compactMap(\.obligation.due).min() }
  var mayOpenSession: Bool { visits.contains { $0.obligation.mayOpenSession } }
  /// Whether rule 9 counts its minutes when a médecin holds it.
  var isLimitedByReserve: Bool { !visits.contains { $0.obligation.entersReserve } }
  var trainings: Set<Training> { visits.contains { $0.obligation.isSIRExam } ? follow?.trainings ?? [] : [] }

  /// Whether its target lies in the horizon: it must then be placed or listed.
  func isDue(by end: CivilDate) -> Bool { target.map { $0 <= end } ?? false }

  /// Whether the worker leaves before the target: not placing it then costs nothing.
  var targetFollowsContract: Bool {
    guard let target, let last = follow?.lastDay else { return false }
    return last < target
  }

  /// Minutes it takes with a professional of a role.
  func minutes(by role: Role, _ parameters: Parameters) -> Int {
    if isKept, let minutes = original?.minutes { return minutes }
    return parameters.minutes(of: natures, by: role)
  }
}
