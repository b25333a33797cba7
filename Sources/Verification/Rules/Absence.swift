import Dossier
import Law

/// Rule 7: never during an absence of the worker, but for the visits made for it; never while the establishment is closed.
enum WorkerAbsence {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    for placed in checked.placed where !checked.isKept(placed) {
      guard let expected = checked.expected(placed), let follow = expected.follow else { continue }
      if follow.isAbsent(on: placed.day), !expected.visits.allSatisfy(\.obligation.mayFallInAbsence) {
        findings.add(.travailleurAbsent, .rendezVous, placed.line, column: "date", value: placed.day.description)
      }
      if follow.isClosed(on: placed.day) {
        findings.add(.etablissementFerme, .rendezVous, placed.line, column: "date", value: placed.day.description)
      }
    }
  }
}
