import Dossier
import Law
import Testing

@testable import Planning
@testable import Simulation

/// Rule 6, recomputed from the dossier by the test's own means: an appointment sent stays where it is, or reality forbids it.
@Suite("No appointment sent is moved without a cause") struct PinTests {
  @Test(arguments: ["small", "hard"]) func `each pin stands, or is declared moved for a cause that the dossier shows`(year: String) {
    var pins = 0
    var causes: [MoveCause: Int] = [:]
    for week in LivedYear.named(year) {
      let planned = Dictionary(week.plan.appointments.map { ($0.appointment.id, $0.appointment) }, uniquingKeysWith: { first, _ in first })
      let moves = Dictionary(week.plan.moves.map { ($0.appointment, $0) }, uniquingKeysWith: { first, _ in first })
      let parameters = week.dossier.parameters
      for pin in week.dossier.appointments
      where [.convoque, .confirme].contains(pin.status) && parameters.begins <= pin.date && pin.date <= parameters.ends {
        pins += 1
        if let kept = planned[pin.id], (kept.date, kept.time) == (pin.date, pin.time), kept.professional == pin.professional,
          kept.centre == pin.centre
        {
          #expect(kept.status == pin.status && kept.sequence == pin.sequence, "week \(week.number), \(pin.id)")
          continue
        }
        guard let move = moves[pin.id] else {
          Issue.record("week \(week.number): \(pin.id) moved and nothing says so")
          continue
        }
        causes[move.cause, default: 0] += 1
        #expect(isTrue(move.cause, of: pin, in: week), "week \(week.number): \(pin.id) moved for \(move.cause.rawValue)")
      }
    }
    #expect(pins > 300)
    #expect(causes.values.reduce(0, +) > 0, "\(causes)")
  }

  /// Whether the facts of the dossier are those that the cause names.
  private func isTrue(_ cause: MoveCause, of pin: Appointment, in week: Mondays.Week) -> Bool {
    let dossier = week.dossier
    switch cause {
    case .professionnelAbsent:
      guard let professional = dossier.professionals.first(where: { $0.id == pin.professional }) else { return false }
      let part: DayPart = pin.time.minutes < dossier.parameters.afternoon.start ? .matin : .apresMidi
      let worked = WorkingCalendar(dossier).halfDays(of: professional, from: pin.date, through: pin.date).first { $0.halfDay.part == part }
      guard let worked else { return true }
      return ![.libre, .consultation].contains(worked.usage) || (worked.centre.map { $0 != pin.centre } ?? false)
    case .travailleurAbsent:
      let away = dossier.absences.contains { absence in
        let back = absence.effectiveReturn ?? absence.returnDay ?? absence.end?.adding(days: 1)
        return absence.worker == pin.worker && absence.start <= pin.date && (back.map { pin.date < $0 } ?? true)
      }
      let closed = dossier.closures.contains {
        $0.establishment == pin.establishment && $0.start <= pin.date && ($0.end.map { pin.date <= $0 } ?? true)
      }
      return away || closed
    case .travailleurParti:
      let lines = dossier.employments.filter { $0.worker == pin.worker && $0.employment.establishment == pin.establishment }
      return lines.allSatisfy { !$0.employment.isOpen(through: pin.date) }
    case .roleOuProtocole:
      // Only a supervisor away for more than three months takes a protocol with him here.
      return dossier.leave.contains { $0.kind == .absent && $0.start.adding(months: 3) < $0.end && $0.end >= week.plan.begins }
    default: return false
    }
  }
}
