import Dossier
import Law

@testable import Coverage

/// A plan drawn at random: enough to count, not to follow.
enum SupposedPlan {
  /// - Parameter percent: Visits due in the horizon that have an appointment.
  static func plan(_ dossier: Dossier, percent: Int, seed: Int) throws -> Plan {
    let question = CoverageQuestion(dossier, plan: nil)
    var plan = Plan(begins: question.begins, horizonWeeks: dossier.parameters.horizonWeeks)
    var dice = Dice(seed)
    var failure: (any Error)?
    dossier.forEachWorker(in: nil) { history, _ in
      do {
        for obligation in try question.obligations(history, asOf: question.begins, until: question.ends) {
          let target = obligation.target(dossier.parameters)
          guard target <= question.ends else { continue }
          guard Int.random(in: 0..<100, using: &dice) < percent else {
            plan.unplaced.append(
              UnplacedVisit(
                visit: obligation.key, worker: obligation.worker, nature: obligation.nature, opens: nil, due: nil, target: target,
                gravity: 1,
                causes: [.capacite], remedy: nil, placeable: true))
            continue
          }
          let late = Int.random(in: 0..<4, using: &dice) == 0
          let date = min(question.ends, max(question.begins, late ? target.adding(days: 9) : target))
          plan.appointments.append(appointment(obligation, date, plan.appointments.count, dossier, &dice))
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return plan
  }

  private static func appointment(
    _ obligation: Obligation, _ date: CivilDate, _ number: Int, _ dossier: Dossier, _ dice: inout Dice
  ) -> PlannedAppointment {
    let isRemote = Int.random(in: 0..<9, using: &dice) == 0
    let remote = dossier.centres.first { $0.kind == .distance }?.id
    let centre = isRemote ? remote ?? dossier.centres[0].id : dossier.centres[0].id
    return PlannedAppointment(
      appointment: Appointment(
        id: AppointmentID("R\(number)"), worker: obligation.worker, establishment: obligation.establishment, natures: [obligation.nature],
        date: date, time: TimeOfDay(minutes: 540), minutes: 20, professional: dossier.professionals[0].id, centre: centre, status: .propose),
      visits: [obligation.key], role: Int.random(in: 0..<3, using: &dice) == 0 ? .infirmier : .medecin, opens: nil, due: nil, target: nil,
      daysLate: 0)
  }
}
