import Dossier
import Law

/// What the plan's own files say must follow from the dossier and from one another.
enum FilesAgree {
  static func check(_ checked: CheckedPlan, placeable: [Bool], _ findings: inout Findings) {
    for (place, planned) in checked.plan.appointments.enumerated() where planned.appointment.status.isActive {
      let date = planned.appointment.date
      let later = checked.expectations.laterProposals[planned.appointment.id]?.placement
      let stays = checked.expectations.beyond[planned.appointment.id] != nil || later == planned.appointment.placement
      if !checked.service.horizon.contains(date), !stays {
        findings.add(
          .horsHorizon, .rendezVous, CheckedPlan.line(planned.appointment.line, place), column: "date", value: date.description)
      }
    }
    for placed in checked.placed { checkAppointment(placed, checked, &findings) }
    checkSessions(checked, &findings)
    checkUnplaced(checked, placeable, &findings)
  }

  private static func checkAppointment(_ placed: CheckedPlan.Placed, _ checked: CheckedPlan, _ findings: inout Findings) {
    func compare(_ column: String, _ printed: String, _ derived: String) {
      if printed != derived { findings.add(.valeurFausse, .rendezVous, placed.line, column: column, value: printed, [derived]) }
    }
    guard let expected = checked.expected(placed) else { return }
    let (planned, appointment) = (placed.planned, placed.appointment)
    compare("travailleur", appointment.worker.text, expected.worker.text)
    if let establishment = appointment.establishment, let follow = expected.follow {
      compare("etablissement", establishment.text, follow.line.employment.establishment.text)
    }
    compare("nature", code(appointment.natures.sorted()), code(expected.natures.sorted()))
    compare("duree_min", appointment.minutes.map(String.init) ?? "", "\(placed.minutes)")
    if let professional = placed.professional {
      compare("role", planned.role.rawValue, checked.service.staff.professionals[professional].role.rawValue)
    }
    compare("ouvre", code(planned.opens), code(expected.opens))
    compare("echeance", code(planned.due), code(expected.due))
    compare("cible", code(planned.target), code(expected.target))
    compare("retard_jours", "\(planned.daysLate)", "\(expected.target.map { max(0, $0.days(to: placed.day)) } ?? 0)")
    if placed.given == nil {
      compare("statut", appointment.status.rawValue, AppointmentStatus.propose.rawValue)
      compare("sequence", "\(appointment.sequence)", "0")
    }
  }

  private static func code(_ natures: [Nature]) -> String { natures.map(\.rawValue).joined(separator: "|") }
  private static func code(_ day: CivilDate?) -> String { day?.description ?? "" }

  private static func checkSessions(_ checked: CheckedPlan, _ findings: inout Findings) {
    var seen: Set<Options.Cell> = []
    for (place, session) in checked.plan.sessions.enumerated() {
      let line = CheckedPlan.line(session.line, place)
      guard let cell = checked.cell(session), let held = checked.sessions[cell] else {
        addUnknown(session, line, checked, &findings)
        continue
      }
      if !seen.insert(cell).inserted { findings.add(.ligneEnDouble, .vacations, line, column: "demi_journee", value: session.halfDay.code) }
      func compare(_ column: String, _ printed: String, _ derived: String) {
        if printed != derived { findings.add(.valeurFausse, .vacations, line, column: column, value: printed, [derived]) }
      }
      let keys = held.appointments.map { checked.placed[$0].appointment.id.text }
      compare("rendez_vous", session.appointments.map(\.text).joined(separator: "|"), keys.joined(separator: "|"))
      compare("minutes", "\(session.minutes)", "\(held.appointments.reduce(0) { $0 + checked.placed[$1].minutes })")
      compare("minutes_disponibles", "\(session.minutesAvailable)", "\(checked.service.parameters.sessionMinutes(session.halfDay.part))")
    }
    for session in checked.sortedSessions where session.line == 0 {
      guard let first = session.appointments.first else { continue }
      let placed = checked.placed[first]
      findings.add(.vacationManquante, .rendezVous, placed.line, column: "rendez_vous", value: placed.appointment.id.text)
    }
  }

  /// A session that lies nowhere: what it names is unknown, or its day is not in the horizon.
  private static func addUnknown(_ session: Session, _ line: Int, _ checked: CheckedPlan, _ findings: inout Findings) {
    if checked.service.staff.number(session.professional) == nil {
      findings.add(.professionnelInconnu, .vacations, line, column: "professionnel", value: session.professional.text)
    } else if checked.service.centreNumber(session.centre) == nil {
      findings.add(.centreInconnu, .vacations, line, column: "centre", value: session.centre.text)
    } else {
      findings.add(.horsHorizon, .vacations, line, column: "date", value: session.halfDay.code)
    }
  }

  private static func checkUnplaced(_ checked: CheckedPlan, _ placeable: [Bool], _ findings: inout Findings) {
    for (place, unplaced) in checked.plan.unplaced.enumerated() {
      guard let group = checked.expectations.groupOfVisit[unplaced.visit] else { continue }
      let expected = checked.expectations.appointments[group]
      guard let visit = expected.visits.first(where: { $0.key == unplaced.visit }) else { continue }
      func compare(_ column: String, _ printed: String, _ derived: String) {
        guard printed != derived else { return }
        findings.add(
          .valeurFausse, .nonPlaces, CheckedPlan.line(unplaced.line, place), column: column, value: printed, [derived])
      }
      compare("travailleur", unplaced.worker.text, expected.worker.text)
      compare("nature", unplaced.nature.rawValue, visit.nature.rawValue)
      compare("ouvre", code(unplaced.opens), code(visit.obligation.opens))
      compare("echeance", code(unplaced.due), code(visit.obligation.due))
      compare("cible", code(unplaced.target), visit.target.description)
      compare("gravite", "\(unplaced.gravity)", "\(expected.gravity)")
      compare("hors_plan", unplaced.placeable ? "non" : "oui", placeable[group] ? "non" : "oui")
    }
  }
}
