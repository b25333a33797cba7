import Dossier
import Law

/// Rule 6: appointments already sent are kept, but where reality forces a move; every move is declared with its cause.
enum KeptAppointments {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let expectations = checked.expectations
    let lines = Dictionary(
      checked.plan.appointments.enumerated().map { ($1.appointment.id, (planned: $1, place: $0)) }, uniquingKeysWith: { first, _ in first })
    for (place, planned) in checked.plan.appointments.enumerated() where lines[planned.appointment.id]?.place != place {
      let line = CheckedPlan.line(planned.appointment.line, place)
      findings.add(.ligneEnDouble, .rendezVous, line, column: "rendez_vous", value: planned.appointment.id.text)
    }
    for given in expectations.given.values.sorted(by: { $0.id < $1.id }) {
      let now = lines[given.id]
      let isKept = expectations.groupOfGiven[given.id].map { expectations.appointments[$0].isKept } ?? false
      let placement = now.map(\.planned.appointment.placement)
      if isKept, placement != given.placement {
        let line = now.map { CheckedPlan.line($0.planned.appointment.line, $0.place) } ?? 0
        findings.add(.rendezVousGardeDeplace, .rendezVous, line, column: "rendez_vous", value: given.id.text, [given.placement.code])
      } else if let now {
        checkSequence(now.planned.appointment, given, CheckedPlan.line(now.planned.appointment.line, now.place), &findings)
      }
    }
    for placed in checked.placed { checkKey(placed, checked, &findings) }
    for cancelled in expectations.cancelled where lines[cancelled.id]?.planned.appointment.placement != cancelled.placement {
      findings.add(.ligneManquante, .rendezVous, 0, column: "rendez_vous", value: cancelled.id.text)
    }
    for beyond in expectations.beyond.values.sorted(by: { $0.id < $1.id })
    where lines[beyond.id]?.planned.appointment.placement != beyond.placement {
      findings.add(.rendezVousGardeDeplace, .rendezVous, 0, column: "rendez_vous", value: beyond.id.text, [beyond.placement.code])
    }
    checkMoves(checked, lines.mapValues(\.planned.appointment), &findings)
  }

  /// A key names the same appointment in the dossier and in the plan, wherever it moved; a new one takes a new key.
  private static func checkKey(_ placed: CheckedPlan.Placed, _ checked: CheckedPlan, _ findings: inout Findings) {
    guard let expected = checked.expected(placed) else { return }
    let original = expected.original?.id
    let id = placed.appointment.id
    if let original, original != id {
      findings.add(.rendezVousInconnu, .rendezVous, placed.line, column: "rendez_vous", value: id.text, [original.text])
    } else if original == nil, checked.expectations.known.contains(id) {
      findings.add(.rendezVousInconnu, .rendezVous, placed.line, column: "rendez_vous", value: id.text, [""])
    }
  }

  private static func checkSequence(_ now: Appointment, _ given: Appointment, _ line: Int, _ findings: inout Findings) {
    let moved = now.placement != given.placement
    let sequence = given.sequence + (moved ? 1 : 0)
    if now.sequence != sequence {
      findings.add(.valeurFausse, .rendezVous, line, column: "sequence", value: "\(now.sequence)", ["\(sequence)"])
    }
    if !moved, now.status != given.status {
      findings.add(.valeurFausse, .rendezVous, line, column: "statut", value: now.status.rawValue, [given.status.rawValue])
    }
  }

  private static func checkMoves(_ checked: CheckedPlan, _ now: [AppointmentID: Appointment], _ findings: inout Findings) {
    let expectations = checked.expectations
    var declared: Set<AppointmentID> = []
    for (place, move) in checked.plan.moves.enumerated() {
      let line = CheckedPlan.line(move.line, place)
      guard let given = expectations.given[move.appointment], move.worker == given.worker, move.before == given.placement,
        move.after == now[given.id]?.placement, move.after != move.before, declared.insert(given.id).inserted
      else {
        findings.add(.mouvementFaux, .mouvements, line, column: "rendez_vous", value: move.appointment.text)
        continue
      }
      if given.status != .propose, let causes = expectations.causes[given.id], !causes.isEmpty, !causes.contains(move.cause) {
        findings.add(
          .valeurFausse, .mouvements, line, column: "cause", value: move.cause.rawValue,
          [causes.map(\.rawValue).sorted().joined(separator: "|")])
      }
    }
    for given in expectations.given.values.sorted(by: { $0.id < $1.id })
    where now[given.id]?.placement != given.placement && !declared.contains(given.id) {
      let isKept = expectations.groupOfGiven[given.id].map { expectations.appointments[$0].isKept } ?? false
      if !isKept { findings.add(.mouvementNonDeclare, .mouvements, 0, column: "rendez_vous", value: given.id.text) }
    }
  }
}
