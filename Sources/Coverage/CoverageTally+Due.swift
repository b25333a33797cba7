import Dossier
import Law

/// How a visit to hold by the end of the horizon stands.
enum DueState: String, CaseIterable {
  case reservee
  /// Its target is past, and nothing is booked.
  case echueSansRendezVous = "echue_sans_rdv"
  case aVenirSansRendezVous = "a_venir_sans_rdv"
}

/// How a visit that is booked stands.
enum BookedState: String, CaseIterable {
  case aTemps = "a_temps"
  case enRetard = "en_retard"
  /// Its target was past already on the first day.
  case rattrapee
  var column: Int { BookedState.allCases.firstIndex(of: self) ?? 0 }
}

extension CoverageTally {
  /// Counts what is to be held by the end of the horizon, and the appointments that stand there.
  ///
  /// - Returns: Whether some last legal day is past on the first day, and on the last with nothing held or booked.
  mutating func countDue(
    _ history: WorkerHistory, _ question: CoverageQuestion
  ) throws(LawError) -> (today: Bool, atEnd: Bool) {
    var overdue = (today: false, atEnd: false)
    let appointments = question.booked[history.worker] ?? []
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
      let leaf = question.places.leaf(of: obligation.establishment)
      if let planned = place.map({ free.remove(at: $0).planned }) {
        let day = planned.appointment.date
        let booked: BookedState = target < question.begins ? .rattrapee : day <= target ? .aTemps : .enRetard
        count(.reservee, obligation.nature, leaf)
        self.booked.count(leaf, booked.column)
        bookedByNature.count(obligation.nature.rank, booked.column)
        countPlanned(planned, obligation.nature, leaf, question)
        continue
      }
      if let listed = question.listed, !listed.contains(key) {
        absorbed += 1
        continue
      }
      if obligation.due != nil { overdue.atEnd = true }
      count(target < question.begins ? .echueSansRendezVous : .aVenirSansRendezVous, obligation.nature, leaf)
    }
    plannedBeside += free.count
    try judgePlanned(appointments, question)
    return overdue
  }

  private mutating func count(_ state: DueState, _ nature: Nature, _ leaf: Int) {
    let column = DueState.allCases.firstIndex(of: state) ?? 0
    self.state.count(leaf, column)
    stateByNature.count(nature.rank, column)
  }

  private mutating func countPlanned(_ planned: PlannedAppointment, _ nature: Nature, _ leaf: Int, _ question: CoverageQuestion) {
    self.planned.count(leaf, Profession(planned.role).column)
    plannedByNature.count(nature.rank, Profession(planned.role).column)
    remote.count(nature.rank, question.remoteCentres.contains(planned.appointment.centre) ? 1 : 0)
  }

  private mutating func judgePlanned(_ appointments: [PlannedAppointment], _ question: CoverageQuestion) throws(LawError) {
    guard question.plan != nil else { return }
    for planned in appointments {
      for nature in planned.appointment.natures {
        plannedLegality[
          try question.judge.legality(
            of: nature, on: planned.appointment.date, by: planned.role, professional: planned.appointment.professional
          ).column] += 1
      }
    }
  }
}
