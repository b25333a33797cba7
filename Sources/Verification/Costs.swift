import Dossier
import Law

/// The prices of one appointment, in points, as optimiser.md section 1 writes them.
struct Costs {
  let parameters: Parameters
  let horizon: Horizon

  private func weeks(_ days: Int) -> Int { (max(0, days) + 6) / 7 }

  /// c0: lateness before the horizon is a constant, reported apart.
  private func countedFrom(_ target: CivilDate) -> CivilDate { max(target, horizon.start.adding(days: -1)) }

  /// Lateness of an appointment held on a day.
  func late(_ appointment: ExpectedAppointment, on day: CivilDate) -> Int {
    guard let target = appointment.target else { return 0 }
    return parameters.prices.weekLate * appointment.gravity * weeks(countedFrom(target).days(to: day))
  }

  /// Price of not placing it: nothing after the horizon, or when the contract ends before the target.
  func unplaced(_ appointment: ExpectedAppointment) -> Int {
    guard let target = appointment.target, target <= horizon.end, !appointment.targetFollowsContract else { return 0 }
    return parameters.prices.weekLate * appointment.gravity * (weeks(countedFrom(target).days(to: horizon.end)) + 13)
  }

  /// Credit of a placed appointment whose target lies after the horizon; never positive.
  func advance(_ appointment: ExpectedAppointment) -> Int {
    guard let target = appointment.target, target > horizon.end else { return 0 }
    return -parameters.prices.advance * max(1, 26 - weeks(horizon.end.days(to: target)))
  }

  /// Lateness already there before the horizon, whatever the plan does.
  func beforeStart(_ appointment: ExpectedAppointment) -> Int {
    guard let target = appointment.target else { return 0 }
    return parameters.prices.weekLate * appointment.gravity * weeks(target.days(to: horizon.start.adding(days: -1)))
  }

  /// Price of a change of médecin: another one than the last on file, or a team that is not the worker's.
  func medecinChanged(_ appointment: ExpectedAppointment, _ number: Int, _ staff: Staff) -> Int {
    let professional = staff.professionals[number]
    let other = professional.role == .medecin && appointment.lastMedecin.map { $0 != professional.id } ?? false
    return other || !staff.belongs(number, to: appointment.team) ? parameters.prices.medecinChanged : 0
  }

  /// Price of a journey of so many metres.
  func kilometres(_ metres: Int) -> Int { parameters.prices.kilometre * ((metres + 999) / 1000) }
}
