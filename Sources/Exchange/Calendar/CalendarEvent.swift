import Dossier
import Law

/// One event of a calendar.
struct CalendarEvent {
  /// How firm an event is.
  enum State: String {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"

    /// Nothing for an appointment that lies behind: held or missed.
    init?(_ status: AppointmentStatus) {
      switch status {
      case .propose: self = .tentative
      case .convoque, .confirme: self = .confirmed
      case .annule: self = .cancelled
      case .honore, .absent: return nil
      }
    }
  }

  /// Unique within the service.
  var uid: String
  /// Minutes after midnight.
  var start: Int
  var day: CivilDate
  /// At least one: an event must end after it begins.
  var minutes: Int
  var summary: String
  var location: String
  var note: String?
  var state: State
  var sequence: Int
  var zone: CalendarZone

  func write(to text: inout CalendarText, stamp: CivilDate) {
    text.line("BEGIN:VEVENT")
    text.property("UID", text: "\(uid)@tierstemps")
    text.line("DTSTAMP:\(CalendarText.local(stamp, minutes: 0))Z")
    text.line("DTSTART;TZID=\(zone.rawValue):\(CalendarText.local(day, minutes: start))")
    text.line("DTEND;TZID=\(zone.rawValue):\(CalendarText.local(day, minutes: start + max(1, minutes)))")
    text.property("SUMMARY", text: summary)
    if !location.isEmpty { text.property("LOCATION", text: location) }
    if let note { text.property("DESCRIPTION", text: note) }
    text.line("CLASS:CONFIDENTIAL")
    text.line("STATUS:\(state.rawValue)")
    text.line("TRANSP:\(state == .cancelled ? "TRANSPARENT" : "OPAQUE")")
    text.line("SEQUENCE:\(sequence)")
    text.line("END:VEVENT")
  }
}
