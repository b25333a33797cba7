import Dossier
import Law

/// The order in which obligations are taken: by target, then by key.
func precedes(_ left: DueVisit, _ right: DueVisit) -> Bool { (left.target, left.key) < (right.target, right.key) }

/// How the obligations of one worker and establishment come together in appointments.
///
/// Those with a target in the horizon are taken in order; each joins the first earlier group with which days and roles stay possible.
/// An intermediate visit due together with the SIR exam is dropped. Visits with a later target stay single.
///
/// - Parameters:
///   - visits: Every obligation of the worker and establishment, in the order of ``precedes(_:_:)``.
///   - covered: Keys of those that an appointment already given covers.
///   - end: Last day of the horizon.
func joined(_ visits: [DueVisit], covered: Set<String>, end: CivilDate) -> [[DueVisit]] {
  let examIsDue = visits.contains { $0.obligation.isSIRExam && $0.target <= end }
  var groups: [(visits: [DueVisit], days: DaySet, roles: RoleSet)] = []
  var later: [[DueVisit]] = []
  for visit in visits where !covered.contains(visit.key) {
    guard visit.target <= end else {
      later.append([visit])
      continue
    }
    if visit.nature == .visiteIntermediaire, examIsDue { continue }
    let host = groups.firstIndex { !$0.roles.intersection(visit.roles).isEmpty && !$0.days.intersection(visit.days).isEmpty }
    if let host {
      groups[host].visits.append(visit)
      groups[host].days = groups[host].days.intersection(visit.days)
      groups[host].roles.formIntersection(visit.roles)
    } else {
      groups.append(([visit], visit.days, visit.roles))
    }
  }
  return groups.map(\.visits) + later
}
