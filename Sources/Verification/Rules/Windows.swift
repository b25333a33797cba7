import Dossier
import Law

/// Rule 1, third part: never before the first day allowed, nor after a visit has closed; both days count whole.
enum Windows {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    for placed in checked.placed where !checked.isKept(placed) {
      guard let expected = checked.expected(placed) else { continue }
      if let first = expected.visits.map(\.earliest).max(), placed.day < first {
        findings.add(.avantFenetre, .rendezVous, placed.line, column: "date", value: placed.day.description, [first.description])
      }
      if let last = expected.visits.compactMap(\.obligation.closes).min(), placed.day > last {
        findings.add(.apresFermeture, .rendezVous, placed.line, column: "date", value: placed.day.description, [last.description])
      }
    }
  }
}
