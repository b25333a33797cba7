import Dossier
import Law

/// Joins the obligations of a worker and establishment into appointments, before anything is solved.
///
/// Obligations with a target in the horizon are taken by (target, key); each joins the first earlier group whose days and roles stay non-empty
/// with it, else opens one. A pinned appointment covers exactly its natures. Obligations of after the horizon stay alone: they are placed only
/// to gain an advance.
struct Joining {
  let horizon: Horizon
  let parameters: Parameters
  let who: WhoMayHold

  /// The role that binds, when the worker or the employer asked for the visit and chose one (R. 4624-34).
  static func bindingRole(_ obligation: Obligation) -> Role? {
    guard let wished = obligation.wishedRole, obligation.requestedBy == .travailleur || obligation.requestedBy == .employeur else {
      return nil
    }
    return wished
  }

  /// What one worker's obligations at one establishment become.
  ///
  /// - Parameters:
  ///   - obligations: Required obligations, with any target.
  ///   - appointments: The worker's appointments there that lie ahead, live ones only, sorted by key.
  /// - Returns: Groups, and the appointments that answer no obligation.
  func groups(
    obligations: [Obligation], appointments: [Appointment], absences: [Absence], closures: [Closure], lastDay: CivilDate?, team: TeamID
  ) -> (groups: [VisitGroup], unanswered: [Appointment]) {
    let sorted = obligations.map { (obligation: $0, key: $0.key, target: $0.target(parameters)) }
      .sorted { ($0.target, $0.key) < ($1.target, $1.key) }
    var singles = sorted.map { entry in
      VisitGroup(
        entry.obligation, key: entry.key, team: team,
        days: WindowRule.days(
          entry.obligation, absences: absences, closures: closures, lastDay: lastDay, horizon: horizon, parameters: parameters),
        roles: who.effectiveRoles(entry.obligation, team: team), lastDay: lastDay, parameters: parameters)
    }
    var taken = [Bool](repeating: false, count: singles.count)
    var groups: [VisitGroup] = []
    var unanswered: [Appointment] = []
    for appointment in appointments where appointment.status != .propose {
      let group = pinned(appointment, among: singles, taken: &taken)
      // One sent for a day after the horizon covers its visits, and stays as it is.
      if appointment.date > horizon.ends { continue }
      guard let group else {
        unanswered.append(appointment)
        continue
      }
      groups.append(group)
    }
    dropIntermediate(from: &singles, taken: &taken)
    let firstOpen = groups.count
    var groupOf = [Int?](repeating: nil, count: singles.count)
    for index in singles.indices where !taken[index] {
      let single = singles[index]
      if single.target <= horizon.ends {
        var joined = false
        for position in firstOpen..<groups.count where groups[position].target <= horizon.ends {
          if let group = groups[position].joined(with: single) {
            groups[position] = group
            groupOf[index] = position
            joined = true
            break
          }
        }
        if joined { continue }
      }
      groupOf[index] = groups.count
      groups.append(single)
    }
    for appointment in appointments where appointment.status == .propose {
      // What was joined last Monday may have come apart: the first nature of the line tells whose it is, not the first group.
      let matches = appointment.natures.lazy.compactMap { nature in
        singles.indices.lazy.filter { singles[$0].obligations[0].nature == nature }.compactMap { groupOf[$0] }
          .first { groups[$0].given == nil }
      }
      if let match = matches.first { groups[match].given = appointment } else { unanswered.append(appointment) }
    }
    return (groups, unanswered)
  }

  /// The obligations a pinned appointment covers: for each of its natures, the first not yet covered.
  private func pinned(_ appointment: Appointment, among singles: [VisitGroup], taken: inout [Bool]) -> VisitGroup? {
    var covered: [VisitGroup] = []
    for nature in appointment.natures {
      guard let index = singles.indices.first(where: { !taken[$0] && singles[$0].obligations[0].nature == nature }) else { continue }
      taken[index] = true
      covered.append(singles[index])
    }
    covered.sort { ($0.target, $0.keys[0]) < ($1.target, $1.keys[0]) }
    guard var group = covered.first else { return nil }
    for other in covered.dropFirst() {
      group.days.formIntersection(other.days)
      group.roles.formIntersection(other.roles)
      group.obligations += other.obligations
      group.keys += other.keys
      group.severity = max(group.severity, other.severity)
    }
    group.given = appointment
    group.isPinned = true
    return group
  }

  /// An intermediate visit due in the horizon together with an aptitude exam is absorbed by it.
  private func dropIntermediate(from singles: inout [VisitGroup], taken: inout [Bool]) {
    let exam = singles.contains { single in
      let nature = single.obligations[0].nature
      return single.target <= horizon.ends && (nature == .renouvellementAptitude || nature == .examenAptitudeEmbauche)
    }
    guard exam else { return }
    for index in singles.indices where singles[index].obligations[0].nature == .visiteIntermediaire && singles[index].target <= horizon.ends
    {
      taken[index] = true
    }
  }
}
