import Dossier
import Law

/// The roles left to a visit once the law, the worker's choice and the written protocols of its team have spoken.
///
/// A role stays when one professional in post has it, serves the team, and (but for a médecin) has the nature in a protocol that stands.
struct EffectiveRoles {
  private struct Question: Hashable {
    var team: TeamID
    var nature: Nature
    var roles: RoleSet.RawValue
    var chosen: Role?
  }
  private let service: Service
  private var answers: [Question: RoleSet] = [:]

  init(_ service: Service) { self.service = service }

  mutating func callAsFunction(_ obligation: Obligation, team: TeamID?) -> RoleSet {
    guard let team, obligation.organiser == .service else { return [] }
    let allowed = obligation.roles.union(obligation.protocolRoles).roles.filter { Staff.isChosen($0, obligation) }
    let asked = allowed.reduce(into: RoleSet()) { $0.insert(RoleSet($1)) }
    let question = Question(team: team, nature: obligation.nature, roles: asked.rawValue, chosen: nil)
    if let answer = answers[question] { return answer }
    var answer: RoleSet = []
    for number in service.staff.serving(team) where service.staff.mayHold(number, obligation) {
      answer.insert(RoleSet(service.staff.professionals[number].role))
    }
    answers[question] = answer
    return answer
  }
}

extension DueVisit {
  init(_ obligation: Obligation, follow: Follow?, service: Service, roles: inout EffectiveRoles) {
    let parameters = service.parameters
    self.obligation = obligation
    key = obligation.key
    target = obligation.target(parameters)
    let advance = parameters.maximumAdvanceDays.value(obligation.nature, beforeAssignment: obligation.beforeAssignment)
    let ahead = target.adding(days: -advance)
    earliest = obligation.opens.map { max($0, ahead) } ?? ahead
    var days = DaySet(service.horizon, from: earliest, through: obligation.closes ?? service.horizon.end)
    if let follow {
      if !obligation.mayFallInAbsence { for absence in follow.absences { days.remove(from: absence.start, through: absence.end) } }
      for closure in follow.closures { days.remove(from: closure.start, through: closure.end) }
      if let last = follow.lastDay, !obligation.mayFollowContract {
        days.remove(from: last.adding(days: 1), through: service.horizon.end)
      }
    }
    self.days = days
    self.roles = follow?.isFollowedHere ?? false ? roles(obligation, team: follow?.team) : []
  }
}

/// The médecin who must hold a second exam: the first exam's, unless away until the fifteenth day (rule 11).
func firstExamMedecin(_ obligation: Obligation, _ history: WorkerHistory, _ service: Service) -> ProfessionalID? {
  let concluded = history.visits.last { $0.conclusion == .secondExamen && $0.professional != nil }
  let seen = history.visits.last { $0.role == .medecin && $0.professional != nil && $0.date <= obligation.trigger }
  guard let medecin = (concluded ?? seen)?.professional, let number = service.staff.number(medecin) else { return nil }
  let horizon = service.horizon
  let last = obligation.due.flatMap { $0 >= horizon.start ? min($0, horizon.end) : nil } ?? horizon.end
  let use = service.staff.availability[number].use
  return (0..<horizon.count).contains { horizon.day($0) <= last && use[$0] != nil } ? medecin : nil
}

extension WorkerHistory {
  /// Counts appointments honoured since the last export as visits held, unless visites.csv already has them.
  mutating func add(_ held: [Appointment], staff: Staff) {
    for appointment in held {
      let role = staff.number(appointment.professional).map { staff.professionals[$0].role } ?? .medecin
      for nature in appointment.natures where !visits.contains(where: { $0.nature == nature && $0.date == appointment.date }) {
        visits.append(
          PastVisit(
            worker: worker, establishment: appointment.establishment, nature: nature, date: appointment.date, role: role,
            professional: appointment.professional))
      }
    }
    visits.sort { ($0.date, $0.nature.rank) < ($1.date, $1.nature.rank) }
  }
}
