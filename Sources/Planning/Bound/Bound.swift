import Dossier
import Law

/// The certified bound: the Lagrangian value that multipliers prove, by enumeration in integers.
///
/// The formula, and why it is valid whatever the multipliers, stand at ``BoundCertificate``; ``BoundPrices`` makes the multipliers.
struct Bound {
  /// Multipliers are counted in 1/16 of a point.
  static let scale = 16

  let service: Service
  let finder: PlaceFinder
  let sessions: KeptSessions
  private let costs: [GroupCost]
  private let placeable: [Bool]
  private let occupied: [Placing]
  private let kept: ServicePlan
  private let teamNumber: [TeamID: Int]
  let hull: ReserveHull
  let lengths: [Int]

  init(_ service: Service, finder: PlaceFinder, costs: [GroupCost], placeable: [Bool], occupied: [Placing]) {
    self.service = service
    self.finder = finder
    self.costs = costs
    self.placeable = placeable
    self.occupied = occupied
    kept = ServicePlan(kept: service)
    sessions = KeptSessions(service, finder: finder, kept: occupied + kept.placings.compactMap { $0 })
    teamNumber = Dictionary(service.dossier.teams.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    lengths = Set(service.candidates.flatMap { $0.holders.map(\.minutes) }).sorted()
    hull = Bound.hull(
      service, finder: finder, sessions: sessions, placeable: placeable, kept: kept, occupied: occupied, teamNumber: teamNumber)
  }

  init(_ ground: Groundwork) {
    self.init(
      ground.service, finder: ground.finder, costs: ground.costs, placeable: ground.placeable, occupied: ground.occupied)
  }

  private var halfDays: Int { service.horizon.halfDayCount }

  func number(of team: TeamID) -> Int? { teamNumber[team] }

  /// Tables of zeros of this service.
  var emptyTables: BoundTables {
    // Kept sessions count where the professional could not open one too.
    var runs = finder.open
    for (slot, session) in sessions.bySlot where runs[slot / halfDays][session.site].isEmpty {
      runs[slot / halfDays][session.site] = [slot % halfDays]
    }
    return BoundTables(
      lengths: lengths, runs: runs, sites: service.sites.count, halfDays: halfDays,
      teamWeeks: service.dossier.teams.count * service.horizon.weeks)
  }

  /// What rule 9 asks of each team and week.
  private static func hull(
    _ service: Service, finder: PlaceFinder, sessions: KeptSessions, placeable: [Bool], kept: ServicePlan, occupied: [Placing],
    teamNumber: [TeamID: Int]
  ) -> ReserveHull {
    let (halfDays, weeks) = (service.horizon.halfDayCount, service.horizon.weeks)
    var served = [Set<Int>](repeating: [], count: service.staff.count)
    var least = [Int?](repeating: nil, count: service.staff.count)
    var limitedKept = [Int](repeating: 0, count: service.dossier.teams.count * weeks)
    func keep(_ placing: Placing, team: TeamID, isLimited: Bool) {
      guard let number = teamNumber[team] else { return }
      switch service.staff[placing.member].professional.role {
      case .infirmier: served[placing.member].insert(number)
      case .medecin where isLimited: limitedKept[number * weeks + placing.halfDay / 12] += placing.minutes
      default: break
      }
    }
    for (index, appointment) in service.occupied.enumerated() {
      if let visitor = service.visitors[appointment.id] { keep(occupied[index], team: visitor.team, isLimited: true) }
    }
    for (index, candidate) in service.candidates.enumerated() where placeable[index] {
      if let placing = kept.placings[index] {
        keep(placing, team: candidate.group.team, isLimited: !candidate.group.isReserveExempt)
        continue
      }
      // Most candidates bring nothing new: their options are looked at only when they could.
      let team = teamNumber[candidate.group.team]
      func isNews(_ holder: Service.Holder) -> Bool {
        service.staff[holder.member].professional.role == .infirmier
          && (team.map { !served[holder.member].contains($0) } ?? false || holder.minutes < least[holder.member] ?? .max)
      }
      guard candidate.holders.contains(where: isNews) else { continue }
      finder.forEachRun(of: candidate, open: finder.open) { holder, _, _ in
        guard isNews(holder) else { return true }
        if let team { served[holder.member].insert(team) }
        least[holder.member] = min(least[holder.member] ?? .max, holder.minutes)
        return true
      }
    }
    var people: [ReserveHull.Person] = []
    for (index, member) in service.staff.enumerated() {
      let role = member.professional.role
      guard role == .medecin || role == .infirmier else { continue }
      var halves: [ReserveHull.Half] = []
      let open = Set(sessions.open[index].joined())
      for half in 0..<halfDays {
        let session = sessions.bySlot[index * halfDays + half]
        guard session != nil || open.contains(half) else { continue }
        halves.append(
          ReserveHull.Half(
            week: half / 12, capacity: service.parameters.sessionMinutes(half % 2 == 0 ? .matin : .apresMidi),
            keptMinutes: session?.minutes ?? 0, keptCount: session?.count ?? 0, isKept: session != nil))
      }
      people.append(
        ReserveHull.Person(
          isMedecin: role == .medecin,
          shares: member.professional.teams.compactMap { share in teamNumber[share.team].map { ($0, share.thousandths) } },
          served: served[index], least: least[index], halves: halves))
    }
    return ReserveHull(
      people, teams: service.dossier.teams.count, weeks: weeks, limitedKept: limitedKept,
      reserve: (0..<weeks).map { service.parameters.reserve(week: $0) }, orientation: service.parameters.orientationRateThousandths)
  }

  /// The values, in whole points rounded down, that the multipliers prove for each scope.
  ///
  /// - Complexity: O(options of all visits).
  func values(_ given: BoundTables) -> [BoundCertificate.Scope: Int] {
    let tables = effective(given)
    var totals: [BoundCertificate.Scope: Int] = [:]
    let appointments = appointmentsLeast(tables)
    let worth = SessionWorth(self, tables)
    for scope in BoundCertificate.Scope.allCases {
      var total = scope == .whole ? appointments.whole : appointments.legal
      for cell in tables.orientations.indices {
        total -= tables.orientations[cell] * (hull.orientationSlack[cell] - hull.kept[cell])
        total -= tables.reserves[cell] * (hull.reserveSlack[cell] - hull.kept[cell])
      }
      total -= worth.total(scope)
      totals[scope] = total >= 0 ? total / Bound.scale : -((-total + Bound.scale - 1) / Bound.scale)
    }
    return totals
  }

  /// The tables as the bound takes them: where no new limited visit can enter, the rows of rule 9 have nothing to say.
  func effective(_ given: BoundTables) -> BoundTables {
    var tables = given
    for cell in tables.reserves.indices where hull.most[cell] <= 0 { (tables.reserves[cell], tables.orientations[cell]) = (0, 0) }
    return tables
  }

  /// What all appointments cost at least at these prices, in units of 1/``scale``.
  private func appointmentsLeast(_ tables: BoundTables) -> (whole: Int, legal: Int) {
    let (scale, weeks, prices) = (Bound.scale, service.horizon.weeks, service.parameters.prices)
    let lengthNumber = Dictionary(uniqueKeysWithValues: lengths.enumerated().map { ($1, $0) })
    var (whole, legal) = (scale * prices.appointmentMoved * service.dropped.count, 0)
    func orientation(_ cell: Int) -> Int { tables.orientations[cell] * 20 * service.parameters.orientationRateThousandths / 1000 }
    func keptPrice(_ placing: Placing, team: Int?) -> Int {
      guard let team, service.staff[placing.member].professional.role == .infirmier else { return 0 }
      return orientation(team * weeks + placing.halfDay / 12)
    }
    // What a limited visit of a médecin pays to rule 9, by length.
    func limited(_ minutes: Int, _ cell: Int) -> Int {
      let (reserve, orientation) = (tables.reserves[cell], tables.orientations[cell])
      guard reserve > 0 || orientation > 0 else { return 0 }
      let most = hull.most[cell]
      return reserve * minutes * (most + hull.reserveSlack[cell]) / most
        + orientation * minutes * (most + hull.orientationSlack[cell]) / most
    }
    for (index, appointment) in service.occupied.enumerated() {
      guard let visitor = service.visitors[appointment.id] else { continue }
      let price = keptPrice(occupied[index], team: teamNumber[visitor.team])
      whole += price + scale * prices.kilometre * service.kilometres(from: visitor.origin, to: occupied[index].site)
      whole += scale * service.changePrice(team: visitor.team, lastMedecin: visitor.lastMedecin, member: occupied[index].member)
      legal += price
    }
    for (index, candidate) in service.candidates.enumerated() where placeable[index] {
      let cost = costs[index]
      let team = teamNumber[candidate.group.team]
      if let placing = kept.placings[index] {
        let price = keptPrice(placing, team: team)
        let late = cost.late(on: Horizon.day(of: placing.halfDay), weekLate: prices.weekLate)
        let others =
          service.changePrice(team: candidate.group.team, lastMedecin: candidate.lastMedecin, member: placing.member) - cost.advance
          + prices.kilometre * service.kilometres(from: candidate.origin, to: placing.site)
        whole += scale * (late + others) + price
        legal += scale * late + price
        continue
      }
      let isGiven = candidate.group.given != nil
      let own = finder.proposedPlace(of: candidate)
      var bestWhole = scale * (cost.unplaced + (isGiven ? prices.appointmentMoved : 0))
      var bestLegal = scale * cost.unplaced
      let links = tables.linkPrices(of: index)
      let late = (0..<service.horizon.dayCount).map { cost.late(on: $0, weekLate: prices.weekLate) }
      finder.forEachRun(of: candidate, open: sessions.open) { holder, reach, halves in
        guard let length = lengthNumber[holder.minutes] else { return true }
        let role = service.staff[holder.member].professional.role
        let constant = holder.change + prices.kilometre * reach.kilometres - cost.advance
        for half in halves where sessions.longest(holder.member, half, in: service) >= holder.minutes {
          let place = tables.place(holder.member, reach.site, half)
          var price = tables.price(at: place, length: length)
          if let links { price += links[place] ?? 0 }
          if let team {
            let cell = team * weeks + half / 12
            if role == .infirmier {
              price += orientation(cell)
            } else if role == .medecin && !candidate.group.isReserveExempt {
              // Longer than all that rule 9 could leave to new visits that week: no plan holds it there.
              guard holder.minutes <= hull.most[cell] else { continue }
              price += limited(holder.minutes, cell)
            }
          }
          let moved = isGiven && (own.map { $0 != (holder.member, reach.site, half) } ?? true) ? prices.appointmentMoved : 0
          bestWhole = min(bestWhole, scale * (late[Horizon.day(of: half)] + constant + moved) + price)
          bestLegal = min(bestLegal, scale * late[Horizon.day(of: half)] + price)
        }
        return true
      }
      whole += bestWhole
      legal += bestLegal
    }
    return (whole, legal)
  }
}
