import Dossier
import Law
import Testing

@testable import Planning
@testable import Simulation

@Suite("Two scenarios of one seed share their luck") struct CommonLuckTests {
  /// What befell a service, whatever its plans were.
  private func fate(_ weeks: [Mondays.Week]) -> [[String]] {
    weeks.map { week in
      let absences = week.next.absences.filter { $0.start >= SmallService.begins }
      return [week.next.employments.map { "\($0.worker) \($0.employment.hired) \($0.employment.departure?.description ?? "")" }.joined()]
        + absences.map { "\($0.worker) \($0.start) \($0.end?.description ?? "")" }
        + week.next.leave.filter { $0.professional != "MED001" }.map { "\($0.professional) \($0.start) \($0.end)" }
    }
  }

  @Test func `another timetable changes the plans and nothing else`() {
    var changed = SmallService.dossier(seed: 1)
    // The médecin gives up the afternoons.
    changed.timetable.removeAll { $0.professional == "MED001" && $0.part == .apresMidi }
    let base = Array(LivedYear.small.prefix(8))
    let other = LivedYear.weeks(of: changed, seed: LivedYear.seed, count: 8)
    #expect(fate(base) == fate(other))
    #expect(base.map(\.plan.objective) != other.map(\.plan.objective))
    // Someone seen on the same day in both keeps the appointment in both, or in neither.
    for (one, two) in zip(base, other) {
      let outcomes = Dictionary(
        one.events.outcomes.map { ("\($0.planned.appointment.worker) \($0.planned.appointment.date)", $0.status) }, uniquingKeysWith: { $1 }
      )
      for outcome in two.events.outcomes {
        let appointment = outcome.planned.appointment
        if let status = outcomes["\(appointment.worker) \(appointment.date)"] { #expect(status == outcome.status) }
      }
    }
  }

  @Test func `another seed, or another repetition, brings other luck`() {
    let reality = { (luck: Luck) in Reality(luck: luck, origin: SmallService.begins) }
    let dossier = LivedYear.small[0].dossier
    let plan = LivedYear.small[0].plan
    func names(_ luck: Luck) -> [WorkerID] { reality(luck).live(plan, of: dossier).dossier.employments.map(\.worker) }
    let first = names(Luck(seed: 1))
    #expect(first == names(Luck(seed: 1)))
    #expect(first != names(Luck(seed: 2)))
    #expect(first != names(Luck(seed: 1, replication: 1)))
  }

  @Test func `the same seed gives the same year`() {
    let again = LivedYear.weeks(of: SmallService.dossier(seed: LivedYear.seed), seed: LivedYear.seed, count: 3)
    for (one, two) in zip(LivedYear.small, again) {
      #expect(one.figures == two.figures && one.plan.appointments == two.plan.appointments)
    }
  }
}
