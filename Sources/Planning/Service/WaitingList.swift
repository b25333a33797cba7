import Dossier
import Law

/// Whom to call when a slot is freed: for each session of the next two weeks, five workers due, near and of the right role.
///
/// A secretary has a quarter of an hour, not a list of a thousand. First come the visits that have no place, then those proposed for a day after
/// their target, which would gain by coming sooner; in each, the gravest first, and of equally grave ones the nearest. A worker already told of an
/// appointment is left alone. Whoever lacks the notice of rule 8 is on the list too, and it says so: they come if they are willing.
struct WaitingList {
  static let sessionDays = 14
  static let length = 5

  /// A visit that could come sooner.
  private struct Waiting {
    var candidate: Int
    /// Those without a place come first.
    var isPlaced: Bool
    var gravity: Int
  }

  private let service: Service
  /// The appointment of each visit that the plan places.
  private var appointmentOf: [String: AppointmentID] = [:]
  /// By member, in the order in which they are called, kilometres apart.
  private var byMember: [[Waiting]]
  /// Days of the horizon on which a worker already comes.
  private var days: [WorkerID: Set<Int>] = [:]

  /// The entries of a plan, session by session.
  static func entries(
    _ service: Service, plan: ServicePlan, costs: [GroupCost], appointments: [PlannedAppointment], sessions: [Session]
  ) -> [WaitingListEntry] {
    let list = WaitingList(service, plan: plan, costs: costs, appointments: appointments)
    return sessions.flatMap(list.entries)
  }

  private init(_ service: Service, plan: ServicePlan, costs: [GroupCost], appointments: [PlannedAppointment]) {
    self.service = service
    for planned in appointments { for visit in planned.visits { appointmentOf[visit] = planned.appointment.id } }
    byMember = [[Waiting]](repeating: [], count: service.staff.count)
    for (index, candidate) in service.candidates.enumerated() {
      if let placing = plan.placings[index] { days[candidate.group.worker, default: []].insert(Horizon.day(of: placing.halfDay)) }
      guard !candidate.group.isPinned, costs[index].unplaced > 0 else { continue }
      if let placing = plan.placings[index] {
        let day = Horizon.day(of: placing.halfDay)
        guard day >= WaitingList.sessionDays, day > costs[index].lateFrom else { continue }
      }
      let entry = Waiting(candidate: index, isPlaced: plan.placings[index] != nil, gravity: costs[index].gravity)
      for holder in candidate.holders { byMember[holder.member].append(entry) }
    }
    for appointment in service.occupied {
      if let day = service.horizon.dayIndex(appointment.date) { days[appointment.worker, default: []].insert(day) }
    }
    for member in byMember.indices {
      byMember[member].sort { ($0.isPlaced ? 1 : 0, -$0.gravity, $0.candidate) < ($1.isPlaced ? 1 : 0, -$1.gravity, $1.candidate) }
    }
  }

  /// The five of one session.
  ///
  /// - Complexity: O(*visits* of the professional), a small part of them as a rule.
  private func entries(_ session: Session) -> [WaitingListEntry] {
    guard let half = service.horizon.index(session.halfDay), Horizon.day(of: half) < WaitingList.sessionDays,
      let member = service.memberIndex[session.professional],
      let site = service.sites.firstIndex(where: { $0.centre == session.centre && $0.rooms[half] > 0 })
    else { return [] }
    let waiting = byMember[member]
    var chosen: [(candidate: Int, kilometres: Int, minutes: Int)] = []
    var workers: Set<WorkerID> = []
    var position = 0
    while position < waiting.count && chosen.count < WaitingList.length {
      // Visits as grave as one another: the nearest first.
      let first = waiting[position]
      var same: [(candidate: Int, kilometres: Int, minutes: Int)] = []
      while position < waiting.count, waiting[position].isPlaced == first.isPlaced, waiting[position].gravity == first.gravity {
        if let fit = fit(waiting[position].candidate, member: member, site: site, half: half, minutes: session.minutesAvailable) {
          same.append((waiting[position].candidate, fit.kilometres, fit.minutes))
        }
        position += 1
      }
      func target(_ index: Int) -> CivilDate { service.candidates[index].group.target }
      same.sort { ($0.kilometres, target($0.candidate), $0.candidate) < ($1.kilometres, target($1.candidate), $1.candidate) }
      for visit in same where chosen.count < WaitingList.length && workers.insert(service.candidates[visit.candidate].group.worker).inserted
      {
        chosen.append(visit)
      }
    }
    let day = session.halfDay.day
    return chosen.enumerated().map { rank, visit in
      let group = service.candidates[visit.candidate].group
      return WaitingListEntry(
        professional: session.professional, halfDay: session.halfDay, centre: session.centre, rank: rank + 1, worker: group.worker,
        visit: group.keys[0], target: group.target, natures: group.natures, minutes: visit.minutes, kilometres: visit.kilometres,
        notice: day < NoticeRule.firstDay(group.obligations, service.parameters) ? .accord : .respecte,
        appointment: appointmentOf[group.keys[0]])
    }
  }

  /// How far and how long, when the visit may be held in the session, were there time: role, protocol, training, distance, window, absence.
  private func fit(_ index: Int, member: Int, site: Int, half: Int, minutes: Int) -> (kilometres: Int, minutes: Int)? {
    let candidate = service.candidates[index]
    let day = Horizon.day(of: half)
    guard candidate.group.days.contains(day), !(days[candidate.group.worker]?.contains(day) ?? false),
      let reach = candidate.reach.first(where: { $0.site == site }),
      let holder = candidate.holders.first(where: { $0.member == member }), holder.minutes <= minutes
    else { return nil }
    return (reach.kilometres, holder.minutes)
  }
}
