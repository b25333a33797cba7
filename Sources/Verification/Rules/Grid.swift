import Dossier
import Law

/// Rule 3: starts on the grid of the half-day, no overlap, inside its hours, and time left for what is not medical.
///
/// A kept appointment may be off the grid.
enum Grid {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let parameters = checked.service.parameters
    for placed in checked.placed {
      let hours = parameters.hours(checked.service.part(of: placed.appointment.time))
      let time = placed.appointment.time.description
      if placed.start < hours.start || placed.end > hours.end {
        findings.add(.horsDemiJournee, .rendezVous, placed.line, column: "heure", value: time)
      } else if !checked.isKept(placed), (placed.start - hours.start) % max(1, parameters.gridMinutes) != 0 {
        findings.add(.horsGrille, .rendezVous, placed.line, column: "heure", value: time, ["\(parameters.gridMinutes)"])
      }
    }
    for session in checked.sortedSessions {
      var busyUntil = Int.min
      var total = 0
      for number in session.appointments {
        let placed = checked.placed[number]
        if placed.start < busyUntil {
          findings.add(.chevauchement, .rendezVous, placed.line, column: "heure", value: placed.appointment.time.description)
        }
        busyUntil = max(busyUntil, placed.end)
        total += placed.minutes
      }
      let most = parameters.sessionMinutes(session.cell.halfDay % 2 == 0 ? .matin : .apresMidi)
      if total > most {
        findings.add(.demiJourneePleine, .vacations, session.line, column: "minutes", value: "\(total)", ["\(most)"])
      }
    }
  }
}
