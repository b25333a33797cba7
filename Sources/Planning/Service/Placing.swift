import Dossier
import Law

/// Where one group of visits stands in a plan, in the numbers of the service.
struct Placing: Sendable, Hashable {
  var member: Int
  var site: Int
  var halfDay: Int
  /// Minutes after midnight.
  var start: Int
  var minutes: Int
}

/// The placements of a whole service: what the areas found, put back in the service's numbers.
struct ServicePlan: Sendable {
  /// By candidate; `nil` when not placed.
  var placings: [Placing?]
  /// Sessions held without an appointment, as (member, site, half-day).
  var empty: [(member: Int, site: Int, halfDay: Int)] = []

  /// A plan that holds the kept appointments and nothing else.
  init(kept service: Service) {
    placings = service.candidates.map { candidate in
      guard candidate.group.isPinned, let given = candidate.group.given else { return nil }
      return ServicePlan.placing(of: given, in: service)
    }
  }

  /// Where a given appointment is.
  static func placing(of appointment: Appointment, in service: Service) -> Placing? {
    guard let half = service.halfDay(of: appointment), let member = service.memberIndex[appointment.professional],
      let site = service.site(of: appointment, on: half)
    else { return nil }
    return Placing(
      member: member, site: site, halfDay: half, start: appointment.time.minutes, minutes: service.minutes(of: appointment))
  }

  /// Adds what an area found.
  mutating func add(_ plan: AreaPlan, of area: Area) {
    for placed in plan.placed {
      placings[area.candidates[placed.demand]] = Placing(
        member: area.members[placed.member], site: area.sites[placed.spot], halfDay: placed.halfDay, start: placed.start,
        minutes: placed.minutes)
    }
    empty += plan.emptySessions.map { (area.members[$0.member], area.sites[$0.spot], $0.halfDay) }
  }
}
