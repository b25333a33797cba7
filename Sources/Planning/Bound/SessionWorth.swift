import Dossier
import Law

/// What sessions could save at most at given prices: kept sessions as they stand, the others at their best, less the cheapest half-days that
/// the third needs, plus the rooms. In units of 1/``Bound/scale``.
struct SessionWorth {
  private let bound: Bound
  /// Worth of a session without its opening, by member × half-days + half-day; nothing where none can be.
  var best: [Int?]
  var keptWorth = 0
  private var keptSessions = 0
  var rooms = 0

  init(_ bound: Bound, _ tables: BoundTables) {
    self.bound = bound
    let (service, sessions) = (bound.service, bound.sessions)
    let halfDays = service.horizon.halfDayCount
    best = [Int?](repeating: nil, count: service.staff.count * halfDays)
    let caps = [service.parameters.sessionMinutes(.matin), service.parameters.sessionMinutes(.apresMidi)]
    for (site, entry) in service.sites.enumerated() where !entry.isRemote {
      for half in 0..<halfDays where tables.rooms[site * halfDays + half] > 0 {
        rooms += tables.rooms[site * halfDays + half] * max(entry.rooms[half], sessions.atSite[site * halfDays + half])
      }
    }
    for index in service.staff.indices {
      let reserve = bound.reserveWorth(of: index, tables, caps: caps)
      for (site, entry) in service.sites.enumerated() {
        // Neighbours often have the same prices: what was packed last is packed again for nothing.
        var last: (minutes: Int, prices: ArraySlice<Int>, value: Int)?
        func packed(_ minutes: Int, _ half: Int) -> Int {
          let prices = tables.prices(index, site, half)
          if let last, last.minutes == minutes, last.prices == prices { return last.value }
          let value = SessionPacking.most(minutes, lengths: tables.lengths, worth: Array(prices))
          last = (minutes, prices, value)
          return value
        }
        for half in sessions.open[index][site] where sessions.bySlot[index * halfDays + half] == nil {
          let room = entry.isRemote ? 0 : tables.rooms[site * halfDays + half]
          let value = packed(caps[half % 2], half) + reserve[half] - room
          best[index * halfDays + half] = max(best[index * halfDays + half] ?? .min, value)
        }
      }
      for half in 0..<halfDays {
        guard let session = sessions.bySlot[index * halfDays + half] else { continue }
        let room = service.sites[session.site].isRemote ? 0 : tables.rooms[session.site * halfDays + half]
        let left = max(0, caps[half % 2] - session.minutes)
        let prices = Array(tables.prices(index, session.site, half))
        keptWorth += SessionPacking.most(left, lengths: tables.lengths, worth: prices) + reserve[half] - room
        keptSessions += 1
      }
    }
  }

  /// The most that sessions and rooms take off the bound in a scope.
  func total(_ scope: BoundCertificate.Scope) -> Int {
    let service = bound.service
    let halfDays = service.horizon.halfDayCount
    let opening = scope == .whole ? Bound.scale * service.parameters.prices.sessionOpened : 0
    let rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
    var total = rooms + keptWorth - opening * keptSessions
    for (index, member) in service.staff.enumerated() {
      let values = (0..<halfDays).map { half in best[index * halfDays + half].map { max(0, $0 - opening) } ?? 0 }
      total += values.reduce(0, +)
      guard member.professional.role == .medecin else { continue }
      let kept = Set((0..<halfDays).filter { bound.sessions.bySlot[index * halfDays + $0] != nil })
      let requirements = rule.requirements(of: member, kept: kept)
      // Years part the horizon: the cheapest of each year first, then the cheapest left until the horizon has its own.
      var given: Set<Int> = []
      for due in requirements.dropFirst() + requirements.prefix(1) {
        let possible = due.halfDays.filter { member.availability[$0].canBeField && !kept.contains($0) && !given.contains($0) }
          .sorted { (values[$0], $0) < (values[$1], $1) }
        let missing = due.enforced - given.count(where: due.halfDays.contains)
        given.formUnion(possible.prefix(max(0, missing)))
      }
      total -= given.reduce(0) { $0 + values[$1] }
    }
    return total
  }
}

extension Bound {
  /// What a session of a médecin adds to rule 9, by half-day, rounded up.
  func reserveWorth(of index: Int, _ tables: BoundTables, caps: [Int]) -> [Int] {
    let (halfDays, weeks) = (service.horizon.halfDayCount, service.horizon.weeks)
    guard service.staff[index].professional.role == .medecin else { return [Int](repeating: 0, count: halfDays) }
    return (0..<halfDays).map { half in
      var sum = 0
      for share in service.staff[index].professional.teams {
        guard let team = number(of: share.team) else { continue }
        let cell = team * weeks + half / 12
        sum +=
          share.thousandths
          * ((1000 - service.parameters.reserve(week: half / 12)) * tables.reserves[cell] + 1000 * tables.orientations[cell])
      }
      return (caps[half % 2] * sum + 999_999) / 1_000_000
    }
  }
}
