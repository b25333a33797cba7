import Dossier
import Law

/// A plan read back, laid over the service it was made for.
struct ReadPlan {
  /// A line of the plan with what the rules ask of it.
  private struct Line {
    var appointment: Appointment
    var worker: WorkerID
    var team: TeamID
    var isReserveExempt: Bool
    var isKept: Bool
    var isInPlace: Bool
    var isCounted: Bool
    var candidate: Int?
  }

  private var lines: [Line] = []
  private let sessions: [Session]
  /// By candidate: its line of the plan.
  private(set) var planned: [Int: PlannedAppointment] = [:]
  /// Appointments that no visit of the dossier explains.
  private(set) var strangers = 0

  init(_ plan: Plan, service: Service) {
    sessions = plan.sessions
    var ofVisit: [String: Int] = [:]
    for (index, candidate) in service.candidates.enumerated() { for key in candidate.group.keys { ofVisit[key] = index } }
    let given = Dictionary(service.dossier.appointments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(service.occupied.map(\.id))
    for planned in plan.appointments {
      let appointment = planned.appointment
      guard appointment.status != .annule, service.halfDay(of: appointment) != nil else { continue }
      let inPlace = given[appointment.id].map { ReadPlan.isSamePlace($0, appointment) } ?? false
      if let index = planned.visits.lazy.compactMap({ ofVisit[$0] }).first {
        let group = service.candidates[index].group
        self.planned[index] = planned
        lines.append(
          Line(
            appointment: appointment, worker: group.worker, team: group.team, isReserveExempt: group.isReserveExempt,
            isKept: group.isPinned, isInPlace: inPlace, isCounted: true, candidate: index))
      } else {
        if !kept.contains(appointment.id) { strangers += 1 }
        let team = appointment.establishment.flatMap { service.teamOf[$0] } ?? ""
        lines.append(
          Line(
            appointment: appointment, worker: appointment.worker, team: team, isReserveExempt: true, isKept: true, isInPlace: inPlace,
            isCounted: false, candidate: nil))
      }
    }
  }

  private static func isSamePlace(_ left: Appointment, _ right: Appointment) -> Bool {
    left.professional == right.professional && left.centre == right.centre && left.date == right.date && left.time == right.time
  }

  /// The plan's board on a service, that of the dossier or one a remedy has changed.
  ///
  /// - Parameter without: A candidate whose place is left free.
  func board(on service: Service, frozenBefore: Int, without: Int? = nil) -> PlanBoard {
    let standing = lines.compactMap { line -> PlanBoard.Standing? in
      guard line.candidate == nil || line.candidate != without, let placing = ServicePlan.placing(of: line.appointment, in: service) else {
        return nil
      }
      return PlanBoard.Standing(
        placing: placing, worker: line.worker, team: line.team, isReserveExempt: line.isReserveExempt, isKept: line.isKept,
        isInPlace: line.isInPlace, isCounted: line.isCounted)
    }
    return PlanBoard(service, frozenBefore: frozenBefore, standing: standing, empty: emptySessions(service))
  }

  /// The plan in the numbers of its service.
  func placed(_ service: Service) -> ServicePlan {
    var placed = ServicePlan(kept: service)
    for index in placed.placings.indices { placed.placings[index] = nil }
    for (index, line) in planned { placed.placings[index] = ServicePlan.placing(of: line.appointment, in: service) }
    placed.empty = emptySessions(service)
    return placed
  }

  private func emptySessions(_ service: Service) -> [(member: Int, site: Int, halfDay: Int)] {
    sessions.compactMap { session in
      guard session.appointments.isEmpty, let member = service.memberIndex[session.professional],
        let half = service.horizon.index(session.halfDay),
        let site = service.sites.firstIndex(where: { $0.centre == session.centre && $0.rooms[half] > 0 })
      else { return nil }
      return (member, site, half)
    }
  }
}
