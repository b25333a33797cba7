import Dossier
import Law

/// Rule 1, first part: every visit due in the horizon is placed once or listed once, joined as the dossier asks; nothing is lost.
enum EachVisitOnce {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    let expectations = checked.expectations
    var seen: Set<String> = []
    for placed in checked.placed {
      checkKeys(placed, checked, &seen, &findings)
    }
    for (place, unplaced) in checked.plan.unplaced.enumerated() {
      let line = CheckedPlan.line(unplaced.line, place)
      let group = expectations.groupOfVisit[unplaced.visit].map { expectations.appointments[$0] }
      let visit = group?.visits.first { $0.key == unplaced.visit }
      guard let visit, visit.target <= checked.service.horizon.end, group?.isKept == false else {
        findings.add(.visiteInconnue, .nonPlaces, line, column: "visite", value: unplaced.visit)
        continue
      }
      if !seen.insert(unplaced.visit).inserted {
        findings.add(.visiteEnDouble, .nonPlaces, line, column: "visite", value: unplaced.visit)
      }
    }
    for (number, appointment) in expectations.appointments.enumerated() where appointment.isDue(by: checked.service.horizon.end) {
      if checked.placedOfGroup[number] != nil { continue }
      for visit in appointment.visits where visit.target <= checked.service.horizon.end && !seen.contains(visit.key) {
        findings.add(.visitePerdue, .nonPlaces, 0, column: "visite", value: visit.key)
      }
    }
    checkDays(checked, &findings)
  }

  private static func checkKeys(
    _ placed: CheckedPlan.Placed, _ checked: CheckedPlan, _ seen: inout Set<String>, _ findings: inout Findings
  ) {
    let expectations = checked.expectations
    for key in placed.planned.visits {
      if expectations.groupOfVisit[key] == nil {
        findings.add(.visiteInconnue, .rendezVous, placed.line, column: "visite", value: key)
      } else if !seen.insert(key).inserted {
        findings.add(.visiteEnDouble, .rendezVous, placed.line, column: "visite", value: key)
      }
    }
    guard placed.group == nil else { return }
    if let group = placed.planned.visits.compactMap({ expectations.groupOfVisit[$0] }).first {
      let keys = expectations.appointments[group].keys
      findings.add(
        .regroupementDifferent, .rendezVous, placed.line, column: "visite", value: placed.planned.visits.joined(separator: "|"),
        [keys.joined(separator: "|")])
    } else if placed.planned.visits.isEmpty {
      findings.add(.visiteInconnue, .rendezVous, placed.line, column: "visite", value: "")
    }
  }

  /// At most one appointment a worker and day; kept appointments may share theirs.
  private static func checkDays(_ checked: CheckedPlan, _ findings: inout Findings) {
    let byDay = Dictionary(grouping: checked.placed.indices) {
      WorkerDay(worker: checked.placed[$0].appointment.worker, day: checked.placed[$0].day)
    }
    for places in byDay.values where places.count > 1 {
      for place in places.dropFirst() where !places.allSatisfy({ checked.isKept(checked.placed[$0]) }) {
        let placed = checked.placed[place]
        findings.add(.deuxRendezVousLeMemeJour, .rendezVous, placed.line, column: "date", value: placed.day.description)
      }
    }
  }

  private struct WorkerDay: Hashable {
    var worker: WorkerID
    var day: CivilDate
  }
}
