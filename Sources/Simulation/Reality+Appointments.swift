import Chance
import Dossier
import Law

extension Reality {
  /// What became of the week's appointments: held, missed or cancelled; what was held is history.
  ///
  /// - Parameter dossier: With the absences and illnesses of the week already told.
  func hold(_ plan: Plan, in week: LivedWeek, _ dossier: inout Dossier, _ events: inout WeekEvents) {
    let roles = Dictionary(dossier.professionals.map { ($0.id, $0.role) }, uniquingKeysWith: { first, _ in first })
    let away = Dictionary(
      grouping: dossier.leave.filter { $0.kind == .absent && $0.start <= week.ends && $0.end >= week.begins }, by: \.professional)
    let parameters = dossier.parameters
    var held: [PastVisit] = []
    var past: [Appointment] = dossier.appointments.filter {
      $0.date < week.begins && $0.date >= week.next.adding(days: -7 * rememberedWeeks)
    }
    for planned in plan.appointments where week.contains(planned.appointment.date) && planned.appointment.status != .annule {
      var appointment = planned.appointment
      let part: DayPart = appointment.time.minutes < parameters.afternoon.start ? .matin : .apresMidi
      let isAway = (away[appointment.professional] ?? []).contains {
        $0.start <= appointment.date && appointment.date <= $0.end && ($0.part == nil || $0.part == part)
      }
      let isIll = events.began[appointment.worker].map { $0 <= appointment.date } ?? false
      appointment.status = isAway || isIll ? .annule : outcome(appointment)
      past.append(appointment)
      events.outcomes.append(WeekEvents.Outcome(planned: planned, status: appointment.status))
      guard appointment.status == .honore else { continue }
      held += visits(of: appointment, role: roles[appointment.professional] ?? .medecin)
    }
    dossier.visits += held
    dossier.appointments = past + plan.appointments.compactMap { sent($0.appointment, in: week) }
  }

  func outcome(_ appointment: Appointment) -> AppointmentStatus {
    var draws = luck.draws(.attendance, Luck.key(appointment.worker.text), Int(appointment.date.dayNumber))
    // Missed from below and cancelled from above, so that another rate for one changes nothing of the other.
    let share = draws.unit()
    return share < rates.probability(.rdvManque) ? .absent : share >= 1 - rates.probability(.rdvAnnule) ? .annule : .honore
  }

  /// The history lines of an appointment held, with the conclusion of the first.
  private func visits(of appointment: Appointment, role: Role) -> [PastVisit] {
    var draws = luck.draws(.conclusion, Luck.key(appointment.worker.text), Int(appointment.date.dayNumber))
    let share = draws.unit()
    var lines = appointment.natures.map {
      PastVisit(
        worker: appointment.worker, establishment: appointment.establishment, nature: $0, date: appointment.date, role: role,
        professional: appointment.professional)
    }
    for place in lines.indices {
      switch (role, lines[place].nature) {
      case (.infirmier, .vipInitiale), (.infirmier, .vipPeriodique), (.infirmier, .vipPeriodiqueAdaptee),
        (.infirmier, .visiteIntermediaire),
        (.infirmier, .miCarriere):
        if share < rates.probability(.orientation) { lines[place].conclusion = .orientation }
      case (.medecin, .reprise), (.medecin, .renouvellementAptitude), (.medecin, .examenAptitudeEmbauche), (.medecin, .demande):
        if share < rates.probability(.secondExamen) { lines[place].conclusion = .secondExamen }
      default: continue
      }
      if lines[place].conclusion != nil { break }
    }
    return lines
  }

  /// An appointment that lies ahead as it stands next Monday: near ones are sent, then mostly confirmed.
  private func sent(_ appointment: Appointment, in week: LivedWeek) -> Appointment? {
    guard appointment.date >= week.next, appointment.status != .annule else { return nil }
    var next = appointment
    let days = week.next.days(to: next.date)
    if next.status == .propose, days < convocationDays { next.status = .convoque }
    if next.status == .convoque, days < confirmationDays {
      var draws = luck.draws(.confirmation, Luck.key(next.worker.text), Int(next.date.dayNumber))
      if draws.chance(Double(confirmedThousandths) / 1000) { next.status = .confirme }
    }
    return next
  }
}
