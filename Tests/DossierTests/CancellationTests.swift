import Dossier
import Law
import Testing

@Suite("What a calendar must show as cancelled") struct CancellationTests {
  private static func line(
    _ id: AppointmentID, _ day: CivilDate, _ who: ProfessionalID, _ status: AppointmentStatus = .propose, sequence: Int = 0
  )
    -> PlannedAppointment
  {
    PlannedAppointment(
      appointment: Appointment(
        id: id, worker: "T1", natures: [.vipPeriodique], date: day, time: TimeOfDay(minutes: 540), minutes: 20, professional: who,
        centre: "C1",
        status: status, sequence: sequence), visits: [], role: .medecin, opens: nil, due: nil, target: nil, daysLate: 0)
  }

  private static func plan(_ begins: CivilDate, _ lines: [PlannedAppointment], after previous: Plan? = nil) -> Plan {
    var plan = Plan(begins: begins, horizonWeeks: 4)
    plan.appointments = lines
    var dossier = Dossier()
    dossier.appointments = previous?.appointments.map(\.appointment) ?? []
    plan.cancelEvents(after: previous, of: dossier)
    return plan
  }

  @Test func `what another professional takes over is cancelled at the sequence it now has`() {
    let first = Self.plan("2026-11-23", [Self.line("R1", "2026-12-10", "M1")])
    let second = Self.plan("2026-11-30", [Self.line("R1", "2026-12-11", "M2", sequence: 1)], after: first)
    #expect(second.cancellations.map(\.appointment) == ["R1"])
    #expect(second.cancellations[0].place.professional == "M1" && second.cancellations[0].sequence == 1)
    #expect(second.cancellations[0].place.date == "2026-12-10" && second.cancellations[0].minutes == 20)
  }

  @Test func `what moves within a calendar is no cancellation`() {
    let first = Self.plan("2026-11-23", [Self.line("R1", "2026-12-10", "M1")])
    #expect(Self.plan("2026-11-30", [Self.line("R1", "2026-12-11", "M1", sequence: 1)], after: first).cancellations == [])
  }

  @Test func `what is dropped stays cancelled until its date, week after week`() {
    let first = Self.plan("2026-11-23", [Self.line("R1", "2026-12-10", "M1")])
    let second = Self.plan("2026-11-30", [], after: first)
    #expect(second.cancellations.map(\.sequence) == [1])
    let third = Self.plan("2026-12-07", [], after: second)
    #expect(third.cancellations == second.cancellations)
    #expect(Self.plan("2026-12-14", [], after: third).cancellations == [])
  }

  @Test func `a second move cancels in both calendars left, and a return in none of its own`() {
    let first = Self.plan("2026-11-23", [Self.line("R1", "2026-12-10", "M1")])
    let second = Self.plan("2026-11-30", [Self.line("R1", "2026-12-11", "M2", sequence: 1)], after: first)
    let third = Self.plan("2026-12-07", [Self.line("R1", "2026-12-12", "M3", sequence: 2)], after: second)
    #expect(third.cancellations.map(\.place.professional) == ["M1", "M2"])
    #expect(third.cancellations.allSatisfy { $0.sequence == 2 })
    let back = Self.plan("2026-12-07", [Self.line("R1", "2026-12-12", "M1", sequence: 2)], after: second)
    #expect(back.cancellations.map(\.place.professional) == ["M2"])
  }

  @Test func `a cancelled line speaks for itself`() {
    let first = Self.plan("2026-11-23", [Self.line("R1", "2026-12-10", "M1")])
    #expect(Self.plan("2026-11-30", [Self.line("R1", "2026-12-10", "M1", .annule)], after: first).cancellations == [])
  }
}
