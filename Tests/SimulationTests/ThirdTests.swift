import Dossier
import Law
import Testing

@testable import Planning
@testable import Simulation

/// Rule 5, recomputed by the test's own means from the dossier of each Monday.
@Suite("The third of each médecin, all year") struct ThirdTests {
  /// What the civil year of the Monday asks of a médecin.
  private struct Owed {
    /// Half-days still missing at the horizon's last day of the year, and those that rule 5 makes mandatory.
    var need: Int
    var enforced: Int
  }

  private func owed(_ professional: Professional, _ week: Mondays.Week) -> Owed {
    let parameters = week.dossier.parameters
    let today = parameters.begins
    let last = min(parameters.ends, CivilDate.lastDay(of: today.year))
    let worked = WorkingCalendar(week.dossier).halfDays(of: professional, from: today, through: last)
    // A half-day with an appointment already sent, and kept, cannot become field.
    let moved = Set(week.plan.moves.map(\.appointment))
    let kept = week.dossier.appointments.filter {
      $0.professional == professional.id && [.convoque, .confirme].contains($0.status) && $0.date >= today && !moved.contains($0.id)
    }
    let taken = Set(
      kept.map { HalfDay($0.date, $0.time.minutes < parameters.afternoon.start ? .matin : .apresMidi) })
    let possible = worked.count {
      [.libre, .milieuDeTravail, .animationEquipe].contains($0.usage) && !taken.contains($0.halfDay)
    }
    let january = CivilDate.firstDay(of: today.year)
    let days = january.days(to: CivilDate.lastDay(of: today.year)) + 1
    let under = max(january, professional.start ?? january).days(to: last) + 1
    let floor = (150 * professional.fteThousandths * max(0, under) + 1000 * days - 1) / (1000 * days)
    let required = max((professional.halfDaysDone + worked.count + 2) / 3, floor)
    let need = max(0, required - professional.fieldHalfDaysDone)
    let cap = (worked.count + 2) / 3 + worked.count * 1667 / 10_000
    return Owed(need: need, enforced: min(need, cap, possible))
  }

  @Test(arguments: ["small", "hard", "calm"]) func `each Monday's plan keeps what rule 5 asks of the year`(year: String) {
    for week in LivedYear.named(year) {
      for medecin in week.dossier.professionals where medecin.role == .medecin && medecin.status == .enPoste {
        let field = week.plan.field.count { $0.professional == medecin.id && $0.halfDay.day.year == week.plan.begins.year }
        #expect(field >= owed(medecin, week).enforced, "\(year) year, week \(week.number), \(medecin.id)")
      }
    }
  }

  // Rule 5 lets go of what exceeds half of the half-days left. Without a pace of its own a plan would keep its field for the far weeks, and the
  // next one too, until a tenth of the year is let go.
  @Test(arguments: ["small", "calm"]) func `the year ends with the third, but for what illness took and rule 5 let go`(year: String) throws
  {
    let weeks = LivedYear.named(year)
    let closed = weeks.flatMap { week in week.events.closedYears.map { (week, $0) } }
    #expect(!closed.isEmpty)
    for (week, done) in closed {
      let medecin = try #require(week.dossier.professionals.first { $0.id == done.professional })
      let last = owed(medecin, week)
      let lost = week.events.fieldLost
      let required = max((done.worked + 2) / 3, 150 * medecin.fteThousandths / 1000)
      #expect(done.field >= required - (last.need - last.enforced) - lost, "\(done)")
    }
  }

  @Test func `in a year without illness every médecin for whom it was possible keeps the whole third`() throws {
    let weeks = LivedYear.calm
    let first = try #require(weeks.first)
    let closed = weeks.flatMap(\.events.closedYears)
    #expect(closed.count == first.dossier.professionals.count { $0.role == .medecin && $0.status == .enPoste })
    for done in closed {
      let medecin = try #require(first.dossier.professionals.first { $0.id == done.professional })
      // Possible when the field that may be held each Monday's week, whatever stands there, reaches it.
      let usable = weeks.reduce(0) { total, week in
        let sunday = week.plan.begins.adding(days: 6)
        let days = WorkingCalendar(week.dossier).halfDays(of: medecin, from: week.plan.begins, through: sunday)
        return total + days.count { $0.halfDay.day.year == done.year && [.libre, .milieuDeTravail, .animationEquipe].contains($0.usage) }
      }
      let required = max((done.worked + 2) / 3, (150 * medecin.fteThousandths + 999) / 1000)
      #expect(medecin.fieldHalfDaysDone + usable >= required, "The year of \(done.professional) tells nothing.")
      #expect(done.field >= required, "\(done) of \(required)")
    }
  }

  @Test func `half-days done begin again at nothing in January`() throws {
    let weeks = LivedYear.small
    let last = try #require(weeks.last)
    for medecin in last.next.professionals where medecin.role == .medecin { #expect(medecin.halfDaysDone <= 4) }
    for (week, next) in zip(weeks, weeks.dropFirst()) {
      for (one, two) in zip(week.dossier.professionals, next.dossier.professionals) where one.role == .medecin {
        #expect(one.id == two.id && two.halfDaysDone >= one.halfDaysDone && two.fieldHalfDaysDone >= one.fieldHalfDaysDone)
      }
    }
  }
}
