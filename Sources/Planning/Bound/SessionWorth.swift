import Dossier
import Law

/// What sessions could save at most at given prices: kept sessions as they stand, the others at their best, less the cheapest half-days that
/// the third needs, plus the rooms. In units of 1/``Bound/scale``.
struct SessionWorth {
  private let bound: Bound
  /// Worth of a session without its opening, by member × half-days + half-day; nothing where none can be.
  private var best: [Int?]
  private var keptWorth = 0
  private var keptSessions = 0
  private var rooms = 0

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
      bound.forEachSeat(of: index, open: sessions.open[index], tables, reserve: reserve, caps: caps) { _, half, value in
        let slot = index * halfDays + half
        if sessions.bySlot[slot] == nil { best[slot] = max(best[slot] ?? .min, value) }
      }
      for half in 0..<halfDays {
        guard let session = sessions.bySlot[index * halfDays + half] else { continue }
        let room = bound.roomPrice(session.site, half, tables)
        let left = sessions.left(index, half, in: service)
        let prices = Array(tables.prices(index, session.site, half))
        // No visit spans two of the stretches that the kept appointments leave.
        let apart = session.gaps.reduce(0) { $0 + SessionPacking.most($1, lengths: tables.lengths, worth: prices) }
        keptWorth +=
          min(SessionPacking.most(left, lengths: tables.lengths, worth: prices), apart) + reserve[half] - room
          + tables.linkWorth[tables.place(index, session.site, half), default: 0]
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
  /// Calls `body` with the site, the half-day and the worth of each session that a professional could hold: what whole visits pay for it, with the
  /// reserve it gives, less its room; its opening is not counted.
  ///
  /// - Parameters:
  ///   - open: Half-days with a possible session, by site.
  ///   - reserve: Of ``reserveWorth(of:_:caps:)``.
  /// - Complexity: One packing for each run of equal prices.
  func forEachSeat(
    of index: Int, open: [[Int]], _ tables: BoundTables, reserve: [Int], caps: [Int], _ body: (Int, Int, Int) -> Void
  ) {
    for site in service.sites.indices {
      // Neighbours often have the same prices: what was packed last is packed again for nothing.
      var last: (minutes: Int, prices: ArraySlice<Int>, value: Int)?
      for half in open[site] {
        let (minutes, prices) = (caps[half % 2], tables.prices(index, site, half))
        var packed = 0
        if let last, last.minutes == minutes, last.prices == prices {
          packed = last.value
        } else {
          packed = SessionPacking.most(minutes, lengths: tables.lengths, worth: Array(prices))
          last = (minutes, prices, packed)
        }
        let links = tables.linkWorth.isEmpty ? 0 : tables.linkWorth[tables.place(index, site, half), default: 0]
        body(site, half, packed + links + reserve[half] - roomPrice(site, half, tables))
      }
    }
  }

  /// ρ of a site, 0 where there are no rooms to share.
  func roomPrice(_ site: Int, _ half: Int, _ tables: BoundTables) -> Int {
    service.sites[site].isRemote ? 0 : tables.rooms[site * service.horizon.halfDayCount + half]
  }

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
