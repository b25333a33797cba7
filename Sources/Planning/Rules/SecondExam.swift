import Dossier
import Law

/// Rule 11, second exam: by the médecin who held the first, unless that médecin is away until the last legal day (R. 4624-42).
enum SecondExamRule {
  /// The only professional who may hold the group, or nothing when anyone allowed may.
  static func bound(
    _ group: VisitGroup, history: WorkerHistory, staff: [StaffMember], memberIndex: [ProfessionalID: Int], horizon: Horizon
  ) -> ProfessionalID? {
    guard let exam = group.obligations.first(where: { $0.nature == .secondExamen }) else { return nil }
    let first =
      history.visits.last { $0.conclusion == .secondExamen } ?? history.visits.last { $0.role == .medecin && $0.date <= exam.trigger }
    guard let name = first?.professional, let index = memberIndex[name] else { return nil }
    let last = exam.due.map { $0 < horizon.begins ? horizon.ends : min($0, horizon.ends) } ?? horizon.ends
    let present = (0..<horizon.halfDayCount).contains { half in
      staff[index].availability[half] != .away && horizon.halfDay(half).day <= last
    }
    return present ? name : nil
  }
}
