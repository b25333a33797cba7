import Dossier
import Law

/// Rule 8: no new or moved appointment without notice; and in the first days only the urgent opens a session that held nothing.
enum Notice {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    for placed in checked.placed where !placed.isInPlace {
      guard let expected = checked.expected(placed), placed.day < expected.noticeEnd else { continue }
      findings.add(
        .preavis, .rendezVous, placed.line, column: "date", value: placed.day.description, [expected.noticeEnd.description])
    }
    let end = checked.service.freezeEnd
    for session in checked.sortedSessions where checked.service.horizon.day(session.cell.halfDay) < end {
      let inPlace = session.appointments.contains { checked.placed[$0].isInPlace }
      let intruder = session.appointments.map { checked.placed[$0] }.first { checked.expected($0)?.mayOpenSession == false }
      guard !inPlace, let intruder else { continue }
      findings.add(.vacationGelee, .rendezVous, intruder.line, column: "date", value: intruder.day.description, [end.description])
    }
  }
}
