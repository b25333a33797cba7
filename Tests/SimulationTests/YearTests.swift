import Dossier
import Law
import Testing
import Verification

@testable import Planning
@testable import Simulation

@Suite("Fifty-two Mondays in a row") struct YearTests {
  @Test(arguments: ["small", "hard"]) func `every plan is legal, and its figures are those of the check`(year: String) {
    for week in LivedYear.named(year) {
      let report = Verifier.verify(dossier: week.dossier, plan: week.plan)
      #expect(report.violations == [], "\(year) year, week \(week.number), \(week.plan.begins)")
    }
  }

  @Test func `the year is eventful enough to mean something`() {
    let year = LivedYear.small
    #expect(year.count == 52)
    func total(_ figure: WeekFigure) -> Int { year.reduce(0) { $0 + $1[figure] } }
    for figure in [
      WeekFigure.honores, .manques, .annules, .embauches, .departs, .arrets, .retours, .demandes, .arretsProfessionnels, .reprises,
      .deplaces,
    ] {
      #expect(total(figure) > 0, "\(figure)")
    }
    #expect(year.contains { $0.dossier.appointments.contains { $0.status == .confirme } })
    #expect(year.contains { $0.dossier.parameters.ends.year == 2027 })
  }

  @Test(arguments: ["small", "hard"]) func `no visit is lost: each one due is placed, or listed as not placed`(year: String) {
    for week in LivedYear.named(year) {
      let placed = Set(week.plan.appointments.flatMap(\.visits))
      let listed = Set(week.plan.unplaced.map(\.visit))
      for (worker, obligations) in week.dossier.required(through: week.dossier.parameters.ends) {
        let exam = obligations.contains { [.renouvellementAptitude, .examenAptitudeEmbauche].contains($0.nature) }
        for obligation in obligations where !(exam && obligation.nature == .visiteIntermediaire) {
          #expect(placed.contains(obligation.key) != listed.contains(obligation.key), "week \(week.number), \(obligation.key) of \(worker)")
        }
      }
    }
  }

  @Test(arguments: ["small", "hard"]) func `a visit held is no longer due, one missed or cancelled comes back`(year: String) {
    for week in LivedYear.named(year) {
      // Visits are also held ahead of time, up to a year before the last day.
      let next = week.next.required(through: week.next.parameters.ends.adding(days: 400))
      for outcome in week.events.outcomes {
        let worker = outcome.planned.appointment.worker
        let keys = Set((next[worker] ?? []).map(\.key))
        for visit in outcome.planned.visits {
          if outcome.status == .honore {
            #expect(!keys.contains(visit), "week \(week.number): \(visit) was held and is asked for again")
          } else if !week.events.touched.contains(worker), week.obligations.contains(where: { $0.key == visit && isDue($0, week) }) {
            #expect(keys.contains(visit), "week \(week.number): \(visit), \(outcome.status.rawValue), is forgotten")
          }
        }
      }
    }
  }

  @Test(arguments: ["small", "hard"]) func `a worker of whom nothing became known keeps every visit due`(year: String) {
    for week in LivedYear.named(year) {
      let seen = Set(week.events.outcomes.filter { $0.status == .honore }.map(\.planned.appointment.worker))
      let next = week.next.required(through: week.next.parameters.ends)
      for (worker, obligations) in week.dossier.required(through: week.dossier.parameters.ends)
      where !seen.contains(worker) && !week.events.touched.contains(worker) {
        let keys = Set((next[worker] ?? []).map(\.key))
        for obligation in obligations where isDue(obligation, week) {
          #expect(keys.contains(obligation.key), "week \(week.number): \(obligation.key) is forgotten")
        }
      }
    }
  }

  /// Whether a visit due this Monday is still due the next one when nothing happens: the contract goes on, the window does not close.
  private func isDue(_ obligation: Obligation, _ week: Mondays.Week) -> Bool {
    if obligation.nature == .prereprise, let due = obligation.due, due < week.next.parameters.begins { return false }
    if let last = obligation.requestTo, last < week.next.parameters.begins { return false }
    return week.dossier.employments.contains {
      $0.worker == obligation.worker && $0.employment.establishment == obligation.establishment
        && $0.employment.isOpen(through: week.next.parameters.begins)
    }
  }
}
