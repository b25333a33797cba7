import Dossier
import Law

extension FigureTable {
  /// Minutes held over minutes offered by professional, week, half-day and team, and rooms in use over rooms open by centre.
  ///
  /// Offered: the minutes of visits that the half-days worked could hold, less those kept for the workplace. A professional's minutes count
  /// whole in each of their teams.
  mutating func addLoad(_ dossier: Dossier, _ plan: Plan) {
    let calendar = WorkingCalendar(dossier)
    let end = plan.begins.adding(days: 7 * plan.horizonWeeks - 1)
    let field = Set(plan.field.map { Slot(professional: $0.professional, halfDay: $0.halfDay) })
    let sessions = Dictionary(grouping: plan.sessions.filter { (plan.begins...end).contains($0.halfDay.day) }, by: \.professional)
    add(.remplissage, .service, 0, over: 0)
    for professional in dossier.professionals where !RoleSet(professional.role).isEmpty && professional.status == .enPoste {
      var offered: [HalfDay: Int] = [:]
      for worked in calendar.halfDays(of: professional, from: plan.begins, through: end)
      where worked.usage == .libre || worked.usage == .consultation {
        if field.contains(Slot(professional: professional.id, halfDay: worked.halfDay)) { continue }
        offered[worked.halfDay] = dossier.parameters.sessionMinutes(worked.halfDay.part)
      }
      let own =
        [ComparedPlace.service, ComparedPlace(dimension: .professionnel, value: professional.id.text)]
        + professional.teams.map { ComparedPlace(dimension: .equipe, value: $0.team.text) }
      for (halfDay, minutes) in offered { addTime(0, over: minutes, own, halfDay, plan) }
      for session in sessions[professional.id] ?? [] {
        addTime(session.minutes, over: 0, own, session.halfDay, plan)
        add(.rendezVous, ComparedPlace(dimension: .professionnel, value: professional.id.text), session.appointments.count)
      }
    }
    set(.rendezVous, plan.standing.count)
    set(.vacations, plan.sessions.count)
    addRooms(dossier, plan, calendar, end)
  }

  private mutating func addTime(_ held: Int, over offered: Int, _ own: [ComparedPlace], _ halfDay: HalfDay, _ plan: Plan) {
    let week = plan.begins.adding(days: 7 * (plan.begins.days(to: halfDay.day) / 7))
    let dated = [
      ComparedPlace(dimension: .semaine, value: "\(week)"), ComparedPlace(dimension: .demiJournee, value: halfDay.code),
    ]
    for place in own + dated { add(.remplissage, place, held, over: offered) }
  }

  private mutating func addRooms(_ dossier: Dossier, _ plan: Plan, _ calendar: WorkingCalendar, _ end: CivilDate) {
    let sessions = Dictionary(grouping: plan.sessions, by: \.centre)
    add(.salles, .service, 0, over: 0)
    for centre in dossier.centres {
      let held = sessions[centre.id] ?? []
      let place = ComparedPlace(dimension: .centre, value: centre.id.text)
      var rooms = 0
      var day = plan.begins
      while day <= end {
        for part in DayPart.allCases { rooms += calendar.rooms(of: centre, on: HalfDay(day, part)) }
        day = day.adding(days: 1)
      }
      if rooms == 0 && held.isEmpty { continue }
      add(.rendezVous, place, held.reduce(0) { $0 + $1.appointments.count })
      add(.vacations, place, held.count)
      // A remote centre has no room to fill.
      if rooms > 0 {
        for place in [place, .service] { add(.salles, place, held.count, over: rooms) }
        add(
          .remplissage, place, held.reduce(0) { $0 + $1.minutes }, over: held.reduce(0) { $0 + $1.minutesAvailable })
      }
    }
  }

  private struct Slot: Hashable {
    var professional: ProfessionalID
    var halfDay: HalfDay
  }
}
