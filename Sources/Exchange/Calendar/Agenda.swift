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
    for gone in plan.cancellations {
      add(
        CalendarEvent(
          uid: gone.appointment.text, start: gone.place.time.minutes, day: gone.place.date, minutes: gone.minutes, summary: summary,
          location: gone.place.centre.text, note: gone.appointment.text, state: .cancelled, sequence: gone.sequence,
          zone: zones[gone.place.centre] ?? .paris),
        to: gone.place.professional)
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
