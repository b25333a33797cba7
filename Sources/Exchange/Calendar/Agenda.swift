import Dossier
import Law

/// The calendar of each professional, one file a professional.
///
/// A calendar leaves the service: it travels to telephones and to suppliers' servers. An event therefore names no worker and no nature,
/// only the key of the appointment, and every event is confidential. Its UID is the appointment's key, so that a moved appointment
/// replaces itself; the calendar it left receives a cancellation. Nothing comes from the clock: DTSTAMP is the plan's first day.
enum Agenda {
  /// The only words an appointment shows.
  static let summary = "RDV santé au travail"

  static func files(_ plan: Plan, _ dossier: Dossier) -> [OutputFile] {
    let zones = Dictionary(uniqueKeysWithValues: dossier.centres.map { ($0.id, CalendarZone(commune: $0.place.commune)) })
    let homes = Dictionary(
      uniqueKeysWithValues: dossier.professionals.map { ($0.id, $0.centres.first.flatMap { zones[$0] } ?? .paris) })
    var events: [ProfessionalID: [CalendarEvent]] = [:]
    func add(_ event: CalendarEvent, to professional: ProfessionalID) { events[professional, default: []].append(event) }

    for planned in plan.appointments where planned.appointment.date >= plan.begins {
      let given = planned.appointment
      guard let state = CalendarEvent.State(given.status) else { continue }
      add(
        CalendarEvent(
          uid: given.id.text, start: given.time.minutes, day: given.date,
          minutes: given.minutes ?? dossier.parameters.minutes(of: given.natures, by: planned.role), summary: summary,
          location: given.centre.text, note: given.id.text, state: state, sequence: given.sequence, zone: zones[given.centre] ?? .paris),
        to: given.professional)
    }
    let standing = Dictionary(plan.appointments.map { ($0.appointment.id, $0.appointment) }) { first, _ in first }
    let before = Dictionary(dossier.appointments.map { ($0.id, $0) }) { first, _ in first }
    for move in plan.moves where move.before.date >= plan.begins && move.after?.professional != move.before.professional {
      let old = before[move.appointment]
      // The line of a dropped appointment may still be in the plan, cancelled: it already says so.
      if let line = standing[move.appointment], line.professional == move.before.professional { continue }
      add(
        CalendarEvent(
          uid: move.appointment.text, start: move.before.time.minutes, day: move.before.date, minutes: old?.minutes ?? 30, summary: summary,
          location: move.before.centre.text, note: move.appointment.text, state: .cancelled,
          sequence: standing[move.appointment]?.sequence ?? (old?.sequence ?? 0) + 1, zone: zones[move.before.centre] ?? .paris),
        to: move.before.professional)
    }
    for field in plan.field {
      let hours = dossier.parameters.hours(field.halfDay.part)
      let animation = field.usage == .animationEquipe
      add(
        CalendarEvent(
          uid: "\(animation ? "EQUIPE" : "TERRAIN")-\(field.professional)-\(field.halfDay.day)-\(field.halfDay.part.rawValue)",
          start: hours.start, day: field.halfDay.day, minutes: hours.length,
          summary: animation ? "Animation d’équipe" : "Milieu de travail",
          location: field.establishments.map(\.text).joined(separator: ", "), note: nil, state: .confirmed, sequence: 0,
          zone: homes[field.professional] ?? .paris),
        to: field.professional)
    }
    return events.sorted { $0.key < $1.key }.map { professional, events in
      OutputFile(
        path: "agendas/\(FileName.safe(professional.text)).ics", bytes: calendar(professional, events, stamp: plan.begins))
    }
  }

  private static func calendar(_ professional: ProfessionalID, _ events: [CalendarEvent], stamp: CivilDate) -> [UInt8] {
    var text = CalendarText()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TiersTemps//Agenda//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
      text.line(line)
    }
    text.property("NAME", text: professional.text)
    text.property("X-WR-CALNAME", text: professional.text)
    let used = Set(events.map(\.zone))
    for zone in CalendarZone.allCases where used.contains(zone) { zone.lines.forEach { text.line($0) } }
    for event in events.sorted(by: { ($0.day, $0.start, $0.uid) < ($1.day, $1.start, $1.uid) }) { event.write(to: &text, stamp: stamp) }
    text.line("END:VCALENDAR")
    return text.bytes
  }
}
