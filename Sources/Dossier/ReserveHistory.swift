import Law

/// The reserve that the last weeks would have needed, worked out from the history of a dossier.
///
/// A reserve is right when it holds what was not known on the Monday it was kept. Of each urgent visit of the last weeks, the day it became known
/// is the day of the request, or of the return; a visit held in a week is unknown to the plan made so many Mondays before if that day came after.
/// The share of the médecins' minutes that such visits took is the reserve of that week of the plan. It is proposed, never applied: rule 9 stays
/// what parametres.yaml says, so that whoever verifies a plan reads the same rule.
public struct ReserveHistory: Sendable, Equatable {
  /// Weeks of history looked at, those before the first day of the plan.
  public static let weeks = 12
  /// Fewer urgent visits of a known day prove nothing.
  public static let leastVisits = 30
  /// Weeks of the plan told apart: the last holds for every later one.
  public static let brackets = 3

  /// Urgent visits that médecins held, and those of them whose day of request or return is known.
  public let urgentVisits: Int
  /// Of ``urgentVisits``, those whose day of request or of return is known.
  public let datedVisits: Int
  /// Minutes that médecins gave to visits.
  public let minutes: Int
  /// The reserve in thousandths, rounded up to whole hundredths: week 1, week 2, every later week.
  public let thousandths: [Int]

  /// - Returns: Nothing when the history is too short.
  /// - Complexity: O(*visits* + *requests* + *absences*).
  public init?(_ dossier: Dossier) {
    let begins = dossier.parameters.begins
    let first = begins.adding(days: -7 * ReserveHistory.weeks)
    let recent = dossier.visits.filter { $0.date >= first && $0.date < begins && $0.role == .medecin && $0.previousEmployer != true }
    let workers = Set(recent.lazy.filter { ReserveHistory.mayBeUrgent($0.nature) }.map(\.worker))
    let requests = Dictionary(grouping: dossier.requests.filter { workers.contains($0.worker) }, by: \.worker)
    let concluded = Dictionary(
      grouping: dossier.visits.filter { ($0.conclusion == .orientation || $0.conclusion == .secondExamen) && workers.contains($0.worker) },
      by: \.worker)
    let absences = Dictionary(grouping: dossier.absences.filter { workers.contains($0.worker) }, by: \.worker)
    var (urgent, dated, total, urgentMinutes, datedMinutes) = (0, 0, 0, 0, 0)
    var unknown = [Int](repeating: 0, count: ReserveHistory.brackets)
    for visit in recent {
      let minutes = dossier.parameters.minutes(of: [visit.nature], by: .medecin)
      total += minutes
      guard ReserveHistory.mayBeUrgent(visit.nature) else { continue }
      let known = ReserveHistory.origin(
        of: visit, requests: requests[visit.worker] ?? [], absences: absences[visit.worker] ?? [], concluded: concluded[visit.worker] ?? [])
      if visit.nature == .demande {
        // Only the médecin's own requests are urgent by rule 9.
        guard case .request(let request)? = known, request.origin == .medecin else { continue }
      }
      urgent += 1
      urgentMinutes += minutes
      guard let known else { continue }
      dated += 1
      datedMinutes += minutes
      for week in unknown.indices where known.day >= visit.date.monday.adding(days: -7 * week) { unknown[week] += minutes }
    }
    guard dated >= ReserveHistory.leastVisits, total > 0, datedMinutes > 0 else { return nil }
    (urgentVisits, datedVisits, minutes) = (urgent, dated, total)
    // Visits of an unknown day are taken to have come as late as the others.
    thousandths = unknown.map { late in
      let hundredths = (100 * late * urgentMinutes + total * datedMinutes - 1) / (total * datedMinutes)
      return min(1000, 10 * hundredths)
    }
  }

  /// What made a visit known.
  private enum Origin {
    case request(VisitRequest)
    case absence(CivilDate)
    /// The visit that ended with the médecin, or with a second exam.
    case visit(CivilDate)
    var day: CivilDate {
      switch self {
      case .request(let request): request.date
      case .absence(let day), .visit(let day): day
      }
    }
  }

  private static func mayBeUrgent(_ nature: Nature) -> Bool {
    switch nature {
    case .reprise, .prereprise, .orientationMedecin, .secondExamen, .demande: true
    default: false
    }
  }

  /// The last request for the nature, return or conclusion before the visit and no more than two months old.
  private static func origin(of visit: PastVisit, requests: [VisitRequest], absences: [Absence], concluded: [PastVisit]) -> Origin? {
    let oldest = visit.date.adding(days: -60)
    func isNear(_ day: CivilDate) -> Bool { oldest <= day && day <= visit.date }
    if let request = requests.filter({ $0.nature == visit.nature && isNear($0.date) }).max(by: { $0.date < $1.date }) {
      return .request(request)
    }
    switch visit.nature {
    case .reprise:
      return absences.compactMap { $0.effectiveReturn ?? $0.returnDay ?? $0.end?.adding(days: 1) }.filter(isNear).max().map(Origin.absence)
    case .orientationMedecin, .secondExamen:
      let conclusion: Conclusion = visit.nature == .secondExamen ? .secondExamen : .orientation
      return concluded.filter { $0.conclusion == conclusion && isNear($0.date) }.map(\.date).max().map(Origin.visit)
    default: return nil
    }
  }
}
