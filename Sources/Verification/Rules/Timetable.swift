import Dossier
import Law

/// Rule 2: one activity a half-day, only when available, with the use and the centre that the timetable imposes; two centres in one day
/// only when they are near.
enum Timetable {
  static func check(_ checked: CheckedPlan, _ findings: inout Findings) {
    var busy: [Int: [Int: Int]] = [:]
    for session in checked.sortedSessions {
      let cell = session.cell
      checkSession(session, checked, &findings)
      busy[cell.professional, default: [:]][cell.halfDay, default: 0] += 1
      if busy[cell.professional, default: [:]][cell.halfDay, default: 0] > 1 {
        findings.add(
          .deuxActivites, .vacations, session.line, column: "demi_journee",
          value: checked.service.staff.professionals[cell.professional].id.text)
      }
    }
    for (place, line) in checked.plan.field.enumerated() {
      guard let professional = checked.service.staff.number(line.professional), let index = checked.service.horizon.index(line.halfDay),
        busy[professional]?[index] != nil
      else { continue }
      findings.add(
        .deuxActivites, .milieuDeTravail, CheckedPlan.line(line.line, place), column: "demi_journee", value: line.professional.text)
    }
    checkNear(checked, &findings)
  }

  private static func checkSession(_ session: CheckedPlan.Held, _ checked: CheckedPlan, _ findings: inout Findings) {
    let service = checked.service
    let cell = session.cell
    let professional = service.staff.professionals[cell.professional]
    let availability = service.staff.availability[cell.professional]
    func add(_ violation: Violation, _ column: String, _ value: String, _ values: [String] = []) {
      findings.add(violation, .vacations, session.line, column: column, value: value, values)
    }
    guard Staff.holdsVisits(professional) else {
      add(.professionnelInconnu, "professionnel", professional.id.text)
      return
    }
    let centre = service.centres[cell.centre].centre.id
    if availability.use[cell.halfDay] == nil {
      add(.professionnelAbsent, "professionnel", professional.id.text)
    } else if !availability.mayConsult(cell.halfDay) {
      add(.usageImpose, "professionnel", professional.id.text, [availability.use[cell.halfDay]?.rawValue ?? ""])
    } else if let imposed = availability.imposed[cell.halfDay] {
      if imposed != centre { add(.centreImpose, "centre", centre.text, [imposed.text]) }
    } else if !professional.centres.contains(centre), !isKeptWhole(session, checked) {
      add(.centreNonRattache, "centre", centre.text)
    }
  }

  /// Whether a session holds kept appointments and nothing else.
  private static func isKeptWhole(_ session: CheckedPlan.Held, _ checked: CheckedPlan) -> Bool {
    !session.appointments.isEmpty && session.appointments.allSatisfy { checked.isKept(checked.placed[$0]) }
  }

  private static func checkNear(_ checked: CheckedPlan, _ findings: inout Findings) {
    let service = checked.service
    func isKept(_ session: CheckedPlan.Held) -> Bool { session.appointments.contains { checked.isKept(checked.placed[$0]) } }
    let sessions = checked.sortedSessions
    for (morning, afternoon) in zip(sessions, sessions.dropFirst()) {
      let (one, two) = (morning.cell, afternoon.cell)
      guard one.professional == two.professional, one.halfDay / 2 == two.halfDay / 2, one.halfDay != two.halfDay,
        !(isKept(morning) && isKept(afternoon)), let metres = service.metresTooFar(from: one, to: two)
      else { continue }
      findings.add(
        .centresTropEloignes, .vacations, afternoon.line, column: "centre", value: service.centres[two.centre].centre.id.text,
        ["\((metres + 999) / 1000)", "\(service.parameters.maximumKilometresBetweenCentresSameDay)"])
    }
  }
}
