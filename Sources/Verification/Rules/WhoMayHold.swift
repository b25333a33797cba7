import Dossier
import Law

/// Rule 1, second part: only professionals that the law, the written protocol, the team and the training allow.
enum WhoMayHold {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let staff = checked.service.staff
    for placed in checked.placed where !checked.isKept(placed) {
      guard let expected = checked.expected(placed) else { continue }
      func add(_ violation: Violation, _ values: [String] = []) {
        findings.add(
          violation, .rendezVous, placed.line, column: "professionnel", value: placed.appointment.professional.text, values)
      }
      guard let number = placed.professional, Staff.holdsVisits(staff.professionals[number]) else {
        if placed.professional == nil { add(.professionnelInconnu) }
        continue
      }
      let professional = staff.professionals[number]
      let obligations = expected.visits.map(\.obligation)
      if let forbidden = obligations.first(where: { !Staff.lawAllows(professional.role, $0) || $0.organiser != .service }) {
        add(.roleInterdit, [professional.role.rawValue, forbidden.nature.rawValue])
      } else if professional.role != .medecin, let missing = obligations.first(where: { !staff.hasProtocol(number, $0.nature) }) {
        add(.protocoleAbsent, [missing.nature.rawValue])
      }
      if let chosen = obligations.first(where: { !Staff.isChosen(professional.role, $0) })?.wishedRole {
        add(.roleChoisi, [chosen.rawValue])
      }
      if !staff.serves(number, expected.team) { add(.equipeEtrangere, [expected.team?.text ?? ""]) }
      let missing = expected.trainings.subtracting(professional.trainings)
      if !missing.isEmpty { add(.formationAbsente, [missing.map(\.rawValue).sorted().joined(separator: "|")]) }
      if let only = expected.onlyMedecin, only != professional.id { add(.secondExamenAutreMedecin, [only.text]) }
    }
  }
}
