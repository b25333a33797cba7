import Dossier
import Law

/// Rule 4: no more sessions than rooms, only when the centre is open; a room on site serves its own workers.
enum Rooms {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let service = checked.service
    var taken: [Options.Cell: Int] = [:]
    for session in checked.sortedSessions {
      let centre = service.centres[session.cell.centre]
      let line = session.line
      if centre.rooms[session.cell.halfDay] == nil {
        findings.add(.centreFerme, .vacations, line, column: "centre", value: centre.centre.id.text)
      } else if !centre.isRemote {
        let room = Options.Cell(professional: 0, centre: session.cell.centre, halfDay: session.cell.halfDay)
        taken[room, default: 0] += 1
        let rooms = centre.rooms[session.cell.halfDay] ?? 0
        if taken[room, default: 0] > rooms {
          findings.add(.sallesDepassees, .vacations, line, column: "centre", value: centre.centre.id.text, ["\(rooms)"])
        }
      }
    }
    for placed in checked.placed where !checked.isKept(placed) {
      guard let centre = placed.centre.map({ service.centres[$0].centre }) else {
        findings.add(.centreInconnu, .rendezVous, placed.line, column: "centre", value: placed.appointment.centre.text)
        continue
      }
      guard centre.kind == .entreprise, let follow = checked.expected(placed)?.follow else { continue }
      if centre.establishment != follow.line.employment.establishment {
        findings.add(.salleDUnAutreEtablissement, .rendezVous, placed.line, column: "centre", value: centre.id.text)
      }
    }
  }
}
