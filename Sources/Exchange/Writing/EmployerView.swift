import Dossier
import Law

/// What an employer may know of an appointment.
///
/// The nature of a visit can reveal health: that a worker asked for it, prepares a return, was exposed, or was sent on by a nurse is
/// nobody's business but theirs, and a visit during an arrêt is arranged with the worker. An employer is told only of the visits it
/// has to let the worker attend, and for how long those alone would last. What cannot be traced to an employer's or the service's own
/// request is hidden: silence is the safe side.
struct EmployerView {
  private let obligations: [String: Obligation]
  private let requests: [WorkerID: [VisitRequest]]
  private let absences: [WorkerID: [Absence]]
  private let parameters: Parameters

  init(dossier: Dossier, obligations: [Obligation]) {
    // Only visits on demand need the obligation behind them, so the table stays small for a service of a million workers.
    self.obligations = Dictionary(obligations.lazy.filter { $0.nature == .demande }.map { ($0.key, $0) }) { first, _ in first }
    requests = Dictionary(grouping: dossier.requests.filter { $0.nature == .demande }, by: \.worker)
    absences = Dictionary(grouping: dossier.absences, by: \.worker)
    parameters = dossier.parameters
  }

  /// The natures of the appointment that the employer may know of, none during an absence.
  func visibleNatures(_ planned: PlannedAppointment) -> [Nature] {
    let appointment = planned.appointment
    if (absences[appointment.worker] ?? []).contains(where: { $0.holds(appointment.date) }) { return [] }
    return appointment.natures.filter { nature in
      switch nature {
      case .prereprise, .postExposition, .orientationMedecin: false
      case .demande: origins(planned).map { !$0.isEmpty && $0.allSatisfy(EmployerView.employerKnows) } ?? false
      default: true
      }
    }
  }

  /// Minutes of the appointment as the employer sees it: the whole when every nature is visible, else those of the visible ones.
  func minutes(_ planned: PlannedAppointment, visible: [Nature]) -> Int {
    let alone = parameters.minutes(of: visible, by: planned.role)
    guard let whole = planned.appointment.minutes else { return alone }
    return visible.count == planned.appointment.natures.count ? whole : min(alone, whole)
  }

  /// Who asked for the visit on demand that an appointment answers; `nil` when nothing tells.
  private func origins(_ planned: PlannedAppointment) -> [RequestOrigin]? {
    let answered = planned.visits.compactMap { obligations[$0] }
    if !answered.isEmpty { return answered.map(\.requestedBy).contains(nil) ? nil : answered.compactMap(\.requestedBy) }
    return requests[planned.appointment.worker]?.map(\.origin)
  }

  private static func employerKnows(_ origin: RequestOrigin) -> Bool {
    switch origin {
    case .employeur, .medecin, .infirmier: true
    case .travailleur, .medecinTraitant, .caisse: false
    }
  }
}

extension Absence {
  /// Whether the worker is away that day; an absence without an end lasts.
  func holds(_ day: CivilDate) -> Bool {
    guard day >= start else { return false }
    if let back = effectiveReturn ?? returnDay { return day < back }
    guard let end else { return true }
    return day <= end
  }
}
