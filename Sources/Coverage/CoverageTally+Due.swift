import Dossier
import Law

/// How a visit to hold by the end of the horizon stands.
enum DueState: String, CaseIterable {
  case reserveeATemps = "reservee_a_temps"
  case reserveeEnRetard = "reservee_en_retard"
  /// Booked; its target was past already on the first day.
  case rattrapee
  /// Its target is past, and nothing is booked.
  case echueSansRendezVous = "echue_sans_rdv"
  case aVenirSansRendezVous = "a_venir_sans_rdv"
}

extension CoverageTally {
  /// Counts what is to be held by the end of the horizon, and the appointments that stand there.
  ///
  /// - Returns: Whether some last legal day is past on the first day, and on the last with nothing held or booked.
  mutating func countDue(
    _ history: WorkerHistory, _ leaf: Int, _ question: CoverageQuestion
  ) throws(LawError) -> (today: Bool, atEnd: Bool) {
    var overdue = (today: false, atEnd: false)
    let appointments = question.booked[history.worker] ?? []
    try countPlanned(appointments, leaf, question)
    var free = appointments.flatMap { planned in planned.appointment.natures.map { (nature: $0, planned: planned) } }
    let obligations = try question.obligations(history, asOf: question.begins, until: question.ends)
    for obligation in obligations {
      let target = obligation.target(question.dossier.parameters)
      guard target <= question.ends else { continue }
      let lastDay = history.employments.filter { $0.establishment == obligation.establishment }
        .map { $0.lastDay ?? CivilDate(dayNumber: .max) }.max()
      if obligation.nature != .postExposition, let lastDay, lastDay < target {
        endedBefore += 1
        continue
      }
      if let due = obligation.due, due < question.begins { overdue.today = true }
      let key = obligation.key
      let place = free.firstIndex { entry in
        entry.planned.visits.isEmpty
          ? entry.nature == obligation.nature
            && (entry.planned.appointment.establishment ?? obligation.establishment) == obligation.establishment
          : entry.nature == obligation.nature && entry.planned.visits.contains(key)
      }
      let day = place.map { free.remove(at: $0).planned.appointment.date }
      if day == nil, let listed = question.listed, !listed.contains(key) {
        absorbed += 1
        continue
      }
      if day == nil, obligation.due != nil { overdue.atEnd = true }
      let state: DueState =
        if let day { target < question.begins ? .rattrapee : day <= target ? .reserveeATemps : .reserveeEnRetard } else {
          target < question.begins ? .echueSansRendezVous : .aVenirSansRendezVous
        }
      let column = DueState.allCases.firstIndex(of: state) ?? 0
      self.state.count(question.places.leaf(of: obligation.establishment), column)
      stateByNature.count(obligation.nature.rank, column)
    }
    return overdue
  }

  private mutating func countPlanned(
    _ appointments: [PlannedAppointment], _ leaf: Int, _ question: CoverageQuestion
  ) throws(LawError) {
    guard question.plan != nil else { return }
    for planned in appointments {
      let given = planned.appointment
      let place = given.establishment.map { question.places.leaf(of: $0) } ?? leaf
      for nature in given.natures {
        var grid = grid(self.planned, nature, columns: Profession.allCases.count)
        grid.count(place, Profession(planned.role).column)
        self.planned[nature] = grid
        remote.count(nature.rank, question.remoteCentres.contains(given.centre) ? 1 : 0)
        plannedLegality[
          try question.judge.legality(of: nature, on: given.date, by: planned.role, professional: given.professional).column] += 1
      }
    }
  }
}
