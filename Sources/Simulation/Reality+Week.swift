import Dossier
import Law

extension Reality {
  /// Lives a week: the dossier of the next Monday, and what happened.
  ///
  /// - Parameters:
  ///   - plan: The plan of the week's Monday.
  ///   - dossier: The dossier it was made from.
  /// - Complexity: O(*n* log *n*) in the lines of the dossier.
  public func live(_ plan: Plan, of dossier: Dossier) -> (dossier: Dossier, events: WeekEvents) {
    let week = LivedWeek(number: self.week(of: plan.begins), begins: plan.begins)
    var next = dossier
    var events = WeekEvents()
    events.vacantPosts = vacantPosts(dossier)
    next.parameters.begins = week.next
    next.digests = [:]
    revealIllness(&next, in: week, &events)
    revealTurnover(&next, in: week, &events)
    revealAbsences(&next, in: week, &events)
    hold(plan, in: week, &next, &events)
    countWork(plan, in: week, &next, &events)
    next.visits.sortByKey()
    revealRequests(&next, in: week, &events)
    revealMovements(&next, in: week, &events)
    extendCalendars(&next, in: week)
    next.present.formUnion([.rendezVous, .visites, .absences, .demandes, .conges])
    next.sortTables()
    return (next, events)
  }
}
