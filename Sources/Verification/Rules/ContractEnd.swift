import Dossier
import Law

/// Rule 10: never after the employment has ended, but for a post-exposition visit that the worker asked for.
enum ContractEnd {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    for placed in checked.placed where !checked.isKept(placed) {
      guard let expected = checked.expected(placed), let last = expected.follow?.lastDay, placed.day > last else { continue }
      if !expected.visits.allSatisfy(\.obligation.mayFollowContract) {
        findings.add(.apresContrat, .rendezVous, placed.line, column: "date", value: placed.day.description, [last.description])
      }
    }
  }
}
