import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The calendar of a professional") struct AgendaTests {
  static func calendar(_ professional: ProfessionalID, of plan: Plan = SmallPlan.plan) -> String {
    let file = Agenda.files(plan, SmallPlan.dossier).first { $0.path == "agendas/\(professional).ics" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  /// The lines of the event with a UID, unfolded.
  static func event(_ uid: String, in calendar: String) -> [String] {
    let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    guard let place = lines.firstIndex(of: "UID:\(uid)@tierstemps") else { return [] }
    return Array(lines[place...].prefix { $0 != "END:VEVENT" })
  }

  @Test func `every line is ended by CRLF and holds at most 75 octets`() {
    for file in Agenda.files(SmallPlan.plan, SmallPlan.dossier) {
      #expect(file.bytes.suffix(2) == [0x0D, 0x0A])
      for line in file.bytes.split(separator: 0x0A) {
        #expect(line.last == 0x0D)
        #expect(line.count - 1 <= 75)
      }
    }
  }

  @Test(arguments: [74, 75, 76, 150, 151]) func `a long line folds between characters and unfolds to itself`(width: Int) {
    let text = String(repeating: "é", count: width / 2) + (width % 2 == 1 ? "e" : "")
    var calendar = CalendarText()
    calendar.line(text)
    let folded = String(decoding: calendar.bytes, as: UTF8.self)
    #expect(folded.replacing("\r\n ", with: "") == text + "\r\n")
    #expect(calendar.bytes.split(separator: 0x0A).allSatisfy { $0.count - 1 <= 75 })
  }

  @Test func `an appointment shows its hour, its centre and nothing of the visit`() {
    #expect(
      Self.event("R000003", in: Self.calendar("M01")) == [
        "UID:R000003@tierstemps", "DTSTAMP:20261123T000000Z", "DTSTART;TZID=Europe/Paris:20261202T083000",
        "DTEND;TZID=Europe/Paris:20261202T090000", "SUMMARY:RDV santé au travail", "LOCATION:C1", "DESCRIPTION:R000003",
        "CLASS:CONFIDENTIAL", "STATUS:TENTATIVE", "TRANSP:OPAQUE", "SEQUENCE:0",
      ])
  }

  @Test func `an appointment that changed hands is confirmed in one calendar and cancelled in the other`() {
    let new = Self.event("R000001", in: Self.calendar("I01"))
    #expect(new.contains("STATUS:CONFIRMED") && new.contains("SEQUENCE:1"))
    let old = Self.event("R000001", in: Self.calendar("M01"))
    #expect(old.contains("STATUS:CANCELLED") && old.contains("SEQUENCE:1") && old.contains("TRANSP:TRANSPARENT"))
  }

  @Test func `an overseas centre keeps its own hour`() {
    let calendar = Self.calendar("I01")
    #expect(calendar.contains("TZID:Indian/Reunion"))
    #expect(calendar.contains("DTSTART;TZID=Indian/Reunion:20270706T133000"))
  }

  @Test func `what lies behind is not shown, and a cancelled line is cancelled`() {
    var plan = SmallPlan.plan
    plan.appointments[2].appointment.status = .honore
    plan.appointments[3].appointment.status = .annule
    let calendar = Self.calendar("M01", of: plan)
    #expect(Self.event("R000003", in: calendar).isEmpty)
    #expect(Self.event("R000004", in: calendar).contains("STATUS:CANCELLED"))
  }

  @Test func `read week after week, an event keeps its UID, its sequence rises, and it is cancelled rather than dropped`() {
    var first = SmallPlan.plan
    first.moves = []
    first.cancelEvents(after: nil, of: Dossier())
    let id = first.appointments[2].appointment.id
    #expect(Self.event(id.text, in: Self.calendar("M01", of: first)).contains("SEQUENCE:0"))
    // The next Monday: moved to another calendar.
    var second = first
    second.begins = first.begins.adding(days: 7)
    second.appointments[2].appointment.professional = "I01"
    second.appointments[2].appointment.sequence = 1
    second.cancelEvents(after: first, of: Dossier())
    let left = Self.event(id.text, in: Self.calendar("M01", of: second))
    #expect(left.contains("STATUS:CANCELLED") && left.contains("SEQUENCE:1"))
    #expect(Self.event(id.text, in: Self.calendar("I01", of: second)).contains("SEQUENCE:1"))
    // The same Monday, dropped altogether.
    var dropped = second
    dropped.appointments.removeAll { $0.appointment.id == id }
    dropped.cancelEvents(after: second, of: Dossier())
    for calendar in ["M01", "I01"] as [ProfessionalID] {
      let gone = Self.event(id.text, in: Self.calendar(calendar, of: dropped))
      #expect(gone.contains("STATUS:CANCELLED"), "\(calendar)")
    }
    #expect(Self.event(id.text, in: Self.calendar("I01", of: dropped)).contains("SEQUENCE:2"))
  }
}
