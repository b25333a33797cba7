import Dossier
import Law

/// The sessions that every plan holds, because kept appointments stand in them, and what they leave to the rest.
struct KeptSessions {
  struct Session {
    var site: Int
    var minutes: Int
    var count: Int
    /// Stretches between the kept appointments in which others may be laid, of ``SessionLayout/gaps(between:hours:grid:)``.
    var gaps: [Int] = []
  }
  /// By member × half-days + half-day.
  let bySlot: [Int: Session]
  /// Half-days on which each (member, site) may still take new visits.
  let open: [[[Int]]]
  /// Kept sessions of each site × half-days + half-day.
  let atSite: [Int]

  init(_ service: Service, finder: PlaceFinder, kept: [Placing]) {
    let halfDays = service.horizon.halfDayCount
    var bySlot: [Int: Session] = [:]
    for placing in kept {
      bySlot[placing.member * halfDays + placing.halfDay, default: Session(site: placing.site, minutes: 0, count: 0)].minutes +=
        placing.minutes
      bySlot[placing.member * halfDays + placing.halfDay]?.count += 1
    }
    for (slot, placings) in Dictionary(grouping: kept, by: { $0.member * halfDays + $0.halfDay }) {
      let hours = service.parameters.hours(slot % halfDays % 2 == 0 ? .matin : .apresMidi)
      bySlot[slot]?.gaps = SessionLayout.gaps(
        between: placings.map { ($0.start, $0.start + $0.minutes) }, hours: (hours.start, hours.end), grid: service.parameters.gridMinutes)
    }
    var atSite = [Int](repeating: 0, count: service.sites.count * halfDays)
    for (slot, session) in bySlot { atSite[session.site * halfDays + slot % halfDays] += 1 }
    self.bySlot = bySlot
    self.atSite = atSite
    open = finder.open.enumerated().map { member, sites in
      sites.enumerated().map { site, halves in
        halves.filter { half in
          if let session = bySlot[member * halfDays + half] { return session.site == site }
          if let other = bySlot[member * halfDays + (half ^ 1)],
            !service.distance.allowsSameDay(service.sites[site], service.sites[other.site])
          {
            return false
          }
          return service.sites[site].isRemote || atSite[site * halfDays + half] < service.sites[site].rooms[half]
        }
      }
    }
  }

  /// Minutes of visits that a slot still has; those of a whole session where nothing is kept.
  func left(_ member: Int, _ half: Int, in service: Service) -> Int {
    let capacity = service.parameters.sessionMinutes(half % 2 == 0 ? .matin : .apresMidi)
    guard let session = bySlot[member * service.horizon.halfDayCount + half] else { return capacity }
    return max(0, capacity - session.minutes)
  }

  /// The longest visit that a slot still takes.
  func longest(_ member: Int, _ half: Int, in service: Service) -> Int {
    let left = left(member, half, in: service)
    guard let session = bySlot[member * service.horizon.halfDayCount + half] else { return left }
    return min(left, session.gaps.max() ?? 0)
  }
}
