import Dossier
import Law

/// What one more half-day or room is worth, read off the prices that prove the plan's bound.
///
/// A professional's half-day is worth what a session is in the relaxation: the visits that it packs best at the prices π, with the minutes of
/// reserve that it gives at σ and τ and what its links λ bring, less its opening and its room ρ. One more room is worth ρ. In a linear program these are the exact slopes of
/// the optimum; the true optimum moves by steps, so they are an estimate for one half-day and say nothing of ten.
///
/// - Source: R. Dorfman, P. A. Samuelson, R. M. Solow, *Linear Programming and Economic Analysis* (1958), on shadow prices.
public enum HalfDayWorth {
  /// The worth at the prices of the set that proves the greatest bound on the whole objective.
  ///
  /// - Parameters:
  ///   - dossier: Checked and sorted, beginning on the day of the plan.
  ///   - plan: Read back, with its certificate.
  /// - Returns: Nothing is worth anything when the plan has no certificate, or one without a set of the whole.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public static func estimate(_ dossier: Dossier, plan: Plan) throws(LawError) -> MarginalWorth {
    let ground = try Groundwork(dossier)
    let bound = Bound(ground)
    var best: (tables: BoundTables, value: Int)?
    for set in plan.certificate?.sets ?? [] where set.scope == .whole && isSound(set) {
      let tables = bound.tables(of: set)
      let value = bound.values(tables)[.whole] ?? .min
      if best.map({ value > $0.value }) ?? true { best = (tables, value) }
    }
    return worth(SessionPrices(bound, best?.tables ?? bound.emptyTables), costs: ground.costs)
  }

  /// Whether the prices of a set are such as a plan is written with: an altered file must not overflow a sum.
  private static func isSound(_ set: BoundCertificate.MultiplierSet) -> Bool {
    var prices = set.visits.flatMap(\.prices.values) + set.rooms.map(\.price)
    prices += (set.reserves + set.orientations).map(\.price) + set.links.map(\.price)
    return (1...1_000_000).contains(set.scale) && prices.allSatisfy { (0...1_000_000_000).contains($0) }
      && set.linkTotal.map { $0 <= greatestLinks } ?? false
  }
  /// Greatest sum of links, so that sixteen times it is far from what a number can hold.
  private static let greatestLinks = 10_000_000_000_000_000

  /// The worth at given prices.
  static func worth(_ prices: SessionPrices, costs: [GroupCost]) -> MarginalWorth {
    let service = prices.bound.service
    let lost = costs.map(\.unplaced).filter { $0 > 0 }.sorted()
    var worth = MarginalWorth(
      weekPoints: 4 * service.parameters.prices.weekLate, visitPoints: lost.isEmpty ? 0 : lost[lost.count / 2])
    for index in service.staff.indices {
      for week in 0..<service.horizon.weeks {
        if let entry = halfDay(of: index, week, prices) { worth.halfDays.append(entry) }
      }
    }
    for site in service.sites.indices where !service.sites[site].isRemote {
      for week in 0..<service.horizon.weeks {
        if let entry = room(at: site, week, prices) { worth.rooms.append(entry) }
      }
    }
    worth.rooms = dearestOfCentre(worth.rooms)
    return worth
  }

  private static func halfDay(of index: Int, _ week: Int, _ prices: SessionPrices) -> MarginalWorth.HalfDayWorth? {
    let service = prices.bound.service
    let member = service.staff[index]
    let slots = (week * 12..<week * 12 + 12).compactMap { half in
      prices.best[index * service.horizon.halfDayCount + half].map { (half: half, seat: $0) }
    }
    guard let top = slots.max(by: { ($0.seat.value, -$0.half) < ($1.seat.value, -$1.half) }) else { return nil }
    let isMedecin = member.professional.role == .medecin
    let third = slots.filter { slot in
      isMedecin && member.availability[slot.half].canBeField
        && prices.bound.sessions.bySlot[index * service.horizon.halfDayCount + slot.half] == nil
    }.map { max(0, $0.seat.value) }.min()
    return MarginalWorth.HalfDayWorth(
      professional: member.professional.id, role: member.professional.role, monday: service.horizon.day(week * 7),
      centre: service.sites[top.seat.site].centre, halfDay: service.horizon.halfDay(top.half), points: points(max(0, top.seat.value)),
      third: third.map(points))
  }

  private static func room(at site: Int, _ week: Int, _ prices: SessionPrices) -> MarginalWorth.RoomWorth? {
    let service = prices.bound.service
    let open = (week * 12..<week * 12 + 12).filter { service.sites[site].rooms[$0] > 0 }
    guard let top = open.max(by: { (prices.room(site, $0), -$0) < (prices.room(site, $1), -$1) }) else { return nil }
    return MarginalWorth.RoomWorth(
      centre: service.sites[site].centre, monday: service.horizon.day(week * 7), halfDay: service.horizon.halfDay(top),
      points: points(prices.room(site, top)))
  }

  /// A mobile centre has a site for each of its places: the dearest of the week speaks for it.
  private static func dearestOfCentre(_ rooms: [MarginalWorth.RoomWorth]) -> [MarginalWorth.RoomWorth] {
    rooms.sorted { ($0.centre, $0.monday, -$0.points, $0.halfDay) < ($1.centre, $1.monday, -$1.points, $1.halfDay) }
      .reduce(into: []) { kept, room in
        if kept.last.map({ $0.centre != room.centre || $0.monday != room.monday }) ?? true { kept.append(room) }
      }
  }

  private static func points(_ value: Int) -> Int { (value + Bound.scale / 2) / Bound.scale }
}

extension Bound {
  /// Number of the candidate that holds each visit, by the visit's key.
  private var candidateByKey: [String: Int] {
    Dictionary(
      service.candidates.enumerated().flatMap { index, candidate in candidate.group.keys.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The multipliers of a set read back, in the numbers of the service; what names nobody or nowhere is left out.
  func tables(of set: BoundCertificate.MultiplierSet) -> BoundTables {
    var tables = emptyTables
    let (halfDays, weeks) = (service.horizon.halfDayCount, service.horizon.weeks)
    func rescaled(_ price: Int) -> Int { set.scale == Bound.scale ? price : price * Bound.scale / max(1, set.scale) }
    let sites = Dictionary(grouping: service.sites.indices) { service.sites[$0].centre }
    func site(_ centre: CentreID, _ half: Int) -> Int? { sites[centre]?.first { service.sites[$0].rooms[half] > 0 } }
    for entry in set.visits {
      guard let member = service.memberIndex[entry.professional] else { continue }
      let values = tables.lengths.map { rescaled(entry.prices[$0] ?? 0) }
      for half in entry.halfDays.compactMap(service.horizon.index) {
        if let site = site(entry.centre, half) { tables.setPrices(member, site, half, to: values) }
      }
    }
    for entry in set.rooms {
      guard let half = service.horizon.index(entry.halfDay), let site = site(entry.centre, half) else { continue }
      tables.rooms[site * halfDays + half] = rescaled(entry.price)
    }
    let candidates = set.links.isEmpty ? [:] : candidateByKey
    for entry in set.links {
      guard let member = service.memberIndex[entry.professional] else { continue }
      let own = entry.visits.compactMap { candidates[$0] }
      let bySite = Dictionary(grouping: entry.halfDays.compactMap(service.horizon.index)) { site(entry.centre, $0) ?? -1 }
      for site in bySite.keys.sorted() where site >= 0 {
        tables.link(
          BoundTables.Link(member: member, site: site, halfDays: bySite[site] ?? [], candidates: own, price: rescaled(entry.price)))
      }
    }
    func weekly(_ prices: [BoundCertificate.ReservePrice], into cells: inout [Int]) {
      for entry in prices where entry.week >= 0 && entry.week < weeks {
        if let team = number(of: entry.team) { cells[team * weeks + entry.week] = rescaled(entry.price) }
      }
    }
    weekly(set.reserves, into: &tables.reserves)
    weekly(set.orientations, into: &tables.orientations)
    return tables
  }
}
