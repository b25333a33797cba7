import Dossier
import Law

// The counts of the civil year, and the calendars that a service writes as the year goes: leave, closures and the rounds of mobile centres
// are those of a year before, the same weekdays.

extension Reality {
  /// Days after which a calendar repeats itself: fifty-two weeks, so that weekdays stay.
  private static let round = 364

  /// Adds the week's half-days to what each médecin did this year, and notes which establishments were visited.
  func countWork(_ plan: Plan, in week: LivedWeek, _ dossier: inout Dossier, _ events: inout WeekEvents) {
    let calendar = WorkingCalendar(dossier)
    let year = week.next.year
    var visited: [EstablishmentID: (day: CivilDate, reasons: [FieldReason])] = [:]
    for place in dossier.professionals.indices where dossier.professionals[place].role == .medecin {
      let professional = dossier.professionals[place]
      let worked = calendar.halfDays(of: professional, from: week.begins, through: week.ends).map(\.halfDay)
      let present = Set(worked)
      let planned = plan.field.filter { $0.professional == professional.id && week.contains($0.halfDay.day) }
      let held = planned.filter { present.contains($0.halfDay) }
      events.fieldLost += planned.count - held.count
      events.fieldHeld += held.count
      for line in held { for visit in line.visits { visited[visit.establishment] = (line.halfDay.day, visit.reasons) } }
      if week.begins.year != year {
        // The year that ends is closed as it stands on its last day; the new one begins at nothing.
        events.closedYears.append(
          WeekEvents.ClosedYear(
            professional: professional.id, year: week.begins.year,
            worked: professional.halfDaysDone + worked.count { $0.day.year < year },
            field: professional.fieldHalfDaysDone + held.count { $0.halfDay.day.year < year }))
        dossier.professionals[place].halfDaysDone = 0
        dossier.professionals[place].fieldHalfDaysDone = 0
      }
      dossier.professionals[place].halfDaysDone += worked.count { $0.day.year == year }
      dossier.professionals[place].fieldHalfDaysDone += held.count { $0.halfDay.day.year == year }
    }
    for place in dossier.establishments.indices {
      guard let visit = visited[dossier.establishments[place].id] else { continue }
      dossier.establishments[place].lastAction = visit.day
      if visit.reasons.contains(.ficheEntreprise) || visit.reasons.contains(.miseAJour) { dossier.establishments[place].fiche = visit.day }
    }
  }

  /// Writes the calendars on for as long as next Monday's plan looks ahead.
  func extendCalendars(_ dossier: inout Dossier, in week: LivedWeek) {
    let last = dossier.parameters.ends.adding(days: 35)
    let first = last.adding(days: -6)
    extendLeave(&dossier, through: last)
    var known: [EstablishmentID: CivilDate] = [:]
    for closure in dossier.closures { known[closure.establishment] = max(known[closure.establishment] ?? closure.start, closure.start) }
    for closure in dossier.closures where closure.start == known[closure.establishment] {
      guard let end = closure.end, closure.start.adding(years: 1) <= last else { continue }
      dossier.closures.append(
        Closure(establishment: closure.establishment, start: closure.start.adding(years: 1), end: end.adding(years: 1)))
    }
    extendOpenings(&dossier, from: first, through: last)
    dossier.openings.removeAll { $0.halfDay.day < week.begins.adding(days: -63) }
    dossier.closures.removeAll { $0.end.map { $0 < week.begins.adding(days: -400) } ?? false }
    dossier.leave.removeAll { $0.end < week.begins.adding(days: -400) }
  }

  /// A professional without leave ahead takes that of fifty-two weeks before; illnesses are nobody's plan.
  private func extendLeave(_ dossier: inout Dossier, through last: CivilDate) {
    let planned = dossier.leave.filter { line in
      line.kind == .absent && illness(of: line.professional, week: week(of: line.start)).map { $0.start != line.start } ?? true
    }
    var known: [ProfessionalID: CivilDate] = [:]
    for line in planned { known[line.professional] = max(known[line.professional] ?? line.start, line.start) }
    for line in planned {
      var next = line
      next.start = line.start.adding(days: Reality.round)
      next.end = line.end.adding(days: Reality.round)
      if next.start <= last, let latest = known[line.professional], next.start > latest { dossier.leave.append(next) }
    }
  }

  /// A mobile centre goes round its stops in eight weeks at most: a week without openings takes those of eight weeks before.
  private func extendOpenings(_ dossier: inout Dossier, from first: CivilDate, through last: CivilDate) {
    for centre in dossier.centres where centre.kind == .mobile {
      let own = dossier.openings.filter { $0.centre == centre.id }
      guard !own.contains(where: { $0.halfDay.day >= first }) else { continue }
      for line in own where line.halfDay.day.adding(days: 56) >= first && line.halfDay.day.adding(days: 56) <= last {
        var next = line
        next.halfDay.day = line.halfDay.day.adding(days: 56)
        if PublicHoliday.on(next.halfDay.day, zone: HolidayZone(commune: line.place?.commune ?? "")) == nil {
          dossier.openings.append(next)
        }
      }
    }
  }
}
