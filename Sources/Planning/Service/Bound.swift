import Dossier
import Law

/// The certified bound: multipliers from the areas' prices, and the Lagrangian value they prove.
///
/// The formula, and why it is valid whatever the multipliers, stand at ``BoundCertificate``. Prices by week are copied to the half-days of the
/// week; they are written in 1/``scale`` of a point, so that rounding them costs nothing that matters.
struct Bound {
  /// Multipliers are counted in 1/16 of a point.
  static let scale = 16

  private let service: Service
  private let finder: PlaceFinder
  private let costs: [GroupCost]
  private let placeable: [Bool]
  private let occupied: [Placing]
  private let kept: ServicePlan

  init(_ service: Service, finder: PlaceFinder, costs: [GroupCost], placeable: [Bool], occupied: [Placing]) {
    self.service = service
    self.finder = finder
    self.costs = costs
    self.placeable = placeable
    self.occupied = occupied
    kept = ServicePlan(kept: service)
  }

  /// Multipliers in flat tables: minutes by (member, site, half-day), rooms by (site, half-day), reserve by (team, week).
  struct Tables {
    var minutes: [Int]
    var rooms: [Int]
    var reserves: [Int]
  }

  private var halfDays: Int { service.horizon.halfDayCount }
  private func minuteIndex(_ member: Int, _ site: Int, _ half: Int) -> Int { (member * service.sites.count + site) * halfDays + half }

  /// The tables that the areas' prices give.
  func tables(from results: [(area: Area, plan: AreaPlan)]) -> Tables {
    let teams = service.dossier.teams
    var tables = Tables(
      minutes: [Int](repeating: 0, count: service.staff.count * service.sites.count * halfDays),
      rooms: [Int](repeating: 0, count: service.sites.count * halfDays),
      reserves: [Int](repeating: 0, count: teams.count * service.horizon.weeks))
    let periods = Periods(weeks: service.horizon.weeks)
    func rounded(_ value: Double) -> Int { Int((value * Double(Bound.scale)).rounded()) }
    var isPriced = [Bool](repeating: false, count: tables.minutes.count)
    for (area, plan) in results {
      for price in plan.minutePrices {
        let (member, site) = (area.members[price.member], area.sites[price.spot])
        for half in finder.open[member][site] where periods.ofHalfDay[half] == price.period {
          let isKept = finder.staying[member * halfDays + half] != nil
          guard price.kind == (isKept ? .kept : half < finder.frozenBefore ? .frozen : .new) else { continue }
          tables.minutes[minuteIndex(member, site, half)] = rounded(price.value)
          isPriced[minuteIndex(member, site, half)] = true
        }
      }
      for price in plan.roomPrices where !service.sites[area.sites[price.spot]].isRemote {
        for half in periods.ranges[price.period] where service.sites[area.sites[price.spot]].rooms[half] > 0 {
          tables.rooms[area.sites[price.spot] * halfDays + half] = rounded(price.value)
        }
      }
      for price in plan.reservePrices {
        guard let team = teams.firstIndex(where: { $0.id == area.teams[price.team] }) else { continue }
        tables.reserves[team * service.horizon.weeks + price.week] = rounded(price.value)
      }
    }
    priceTheRest(&tables, isPriced: isPriced)
    return tables
  }

  /// Gives a price to the options that the programme did not know: at no price every visit would choose them in the relaxation.
  ///
  /// A minute there is worth what it is at the professional's other sites that half-day, else at most in their calendar. Where kept appointments
  /// leave no room, the minute takes the highest price and the room makes up the difference, which the kept sessions give back.
  private func priceTheRest(_ tables: inout Tables, isPriced: [Bool]) {
    var keptRooms = [Int](repeating: 0, count: service.sites.count * halfDays)
    for (slot, sites) in finder.staying { for site in sites { keptRooms[site * halfDays + slot % halfDays] += 1 } }
    for member in service.staff.indices {
      var highest = 0
      var atHalfDay = [Int?](repeating: nil, count: halfDays)
      for site in service.sites.indices {
        for half in finder.open[member][site] where isPriced[minuteIndex(member, site, half)] {
          let price = tables.minutes[minuteIndex(member, site, half)]
          atHalfDay[half] = max(atHalfDay[half] ?? 0, price)
          highest = max(highest, price)
        }
      }
      for (site, entry) in service.sites.enumerated() {
        for half in finder.open[member][site] where !isPriced[minuteIndex(member, site, half)] {
          let isFull = !entry.isRemote && keptRooms[site * halfDays + half] >= entry.rooms[half]
          guard isFull, finder.staying[member * halfDays + half] == nil else {
            tables.minutes[minuteIndex(member, site, half)] = atHalfDay[half] ?? highest
            continue
          }
          tables.minutes[minuteIndex(member, site, half)] = highest
          let capacity = service.parameters.sessionMinutes(half % 2 == 0 ? .matin : .apresMidi)
          tables.rooms[site * halfDays + half] = max(tables.rooms[site * halfDays + half], capacity * (highest - (atHalfDay[half] ?? 0)))
        }
      }
    }
  }

  /// The value, in whole points rounded down, that the multipliers prove for a scope.
  ///
  /// - Complexity: O(options of all visits).
  func value(_ tables: Tables, scope: BoundCertificate.Scope) -> Int {
    let (scale, weeks) = (Bound.scale, service.horizon.weeks)
    let prices = service.parameters.prices
    let isWhole = scope == .whole
    let teamNumber = Dictionary(service.dossier.teams.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let reserves = reservesInUse(tables, teamNumber: teamNumber)
    var total = 0
    for appointment in occupied {
      total += appointment.minutes * tables.minutes[minuteIndex(appointment.member, appointment.site, appointment.halfDay)]
    }
    if isWhole {
      total += scale * prices.appointmentMoved * service.dropped.count
      for (index, appointment) in service.occupied.enumerated() {
        guard let visitor = service.visitors[appointment.id] else { continue }
        total += scale * prices.kilometre * service.kilometres(from: visitor.origin, to: occupied[index].site)
        total += scale * service.changePrice(team: visitor.team, lastMedecin: visitor.lastMedecin, member: occupied[index].member)
      }
    }
    for (index, candidate) in service.candidates.enumerated() where placeable[index] {
      let cost = costs[index]
      let team = teamNumber[candidate.group.team]
      func reservePrice(_ member: Int, _ half: Int) -> Int {
        guard let team, !candidate.group.isReserveExempt, service.staff[member].professional.role == .medecin else { return 0 }
        return reserves[team * weeks + half / 12]
      }
      if let placing = kept.placings[index] {
        var points = cost.late(on: Horizon.day(of: placing.halfDay), weekLate: prices.weekLate)
        if isWhole {
          points +=
            service.changePrice(team: candidate.group.team, lastMedecin: candidate.lastMedecin, member: placing.member) - cost.advance
          points += prices.kilometre * service.kilometres(from: candidate.origin, to: placing.site)
        }
        let minute =
          tables.minutes[minuteIndex(placing.member, placing.site, placing.halfDay)] + reservePrice(placing.member, placing.halfDay)
        total += scale * points + placing.minutes * minute
        continue
      }
      let isGiven = candidate.group.given != nil
      let own = finder.proposedPlace(of: candidate)
      var best = scale * (cost.unplaced + (isWhole && isGiven ? prices.appointmentMoved : 0))
      finder.forEachOption(of: candidate) { holder, reach, half in
        var points = cost.late(on: Horizon.day(of: half), weekLate: prices.weekLate)
        if isWhole {
          points += holder.change + prices.kilometre * reach.kilometres - cost.advance
          if isGiven && (own.map { $0 != (holder.member, reach.site, half) } ?? true) { points += prices.appointmentMoved }
        }
        let minute = tables.minutes[minuteIndex(holder.member, reach.site, half)] + reservePrice(holder.member, half)
        best = min(best, scale * points + holder.minutes * minute)
        return true
      }
      total += best
    }
    total -= sessionValue(tables, reserves: reserves, opening: isWhole ? scale * prices.sessionOpened : 0, teamNumber: teamNumber)
    return total >= 0 ? total / scale : -((-total + scale - 1) / scale)
  }

  /// σ is taken as 0 where kept appointments alone already exceed the reserve.
  private func reservesInUse(_ tables: Tables, teamNumber: [TeamID: Int]) -> [Int] {
    let weeks = service.horizon.weeks
    var reserves = tables.reserves
    var limited = [Int](repeating: 0, count: reserves.count)
    var held = [Int](repeating: 0, count: reserves.count)
    var sessions: Set<[Int]> = []
    func hold(_ placing: Placing) {
      guard service.staff[placing.member].professional.role == .medecin, sessions.insert([placing.member, placing.halfDay]).inserted else {
        return
      }
      for share in service.staff[placing.member].professional.teams {
        guard let team = teamNumber[share.team] else { continue }
        held[team * weeks + placing.halfDay / 12] +=
          share.thousandths * service.parameters.sessionMinutes(placing.halfDay % 2 == 0 ? .matin : .apresMidi)
      }
    }
    occupied.forEach(hold)
    for (index, candidate) in service.candidates.enumerated() {
      guard let placing = kept.placings[index] else { continue }
      hold(placing)
      if let team = teamNumber[candidate.group.team], service.staff[placing.member].professional.role == .medecin,
        !candidate.group.isReserveExempt
      {
        limited[team * weeks + placing.halfDay / 12] += placing.minutes
      }
    }
    for cell in reserves.indices where limited[cell] * 1_000_000 > (1000 - service.parameters.reserve(week: cell % weeks)) * held[cell] {
      if limited[cell] > 0 { reserves[cell] = 0 }
    }
    return reserves
  }

  /// What sessions could save at most: Σ_p (Σ_h t − the R_p smallest t) + Σ rooms·ρ.
  private func sessionValue(_ tables: Tables, reserves: [Int], opening: Int, teamNumber: [TeamID: Int]) -> Int {
    let weeks = service.horizon.weeks
    var keptMinutes: [Int: Int] = [:]
    var keptSites: [Int: Set<Int>] = [:]
    var keptMembers: [Int: Set<Int>] = [:]
    for placing in occupied + kept.placings.compactMap({ $0 }) {
      let slot = placing.member * halfDays + placing.halfDay
      keptMinutes[slot, default: 0] += placing.minutes
      keptSites[slot, default: []].insert(placing.site)
      keptMembers[placing.site * halfDays + placing.halfDay, default: []].insert(placing.member)
    }
    var total = 0
    for (site, entry) in service.sites.enumerated() where !entry.isRemote {
      for half in 0..<halfDays {
        let price = tables.rooms[site * halfDays + half]
        if price > 0 { total += price * max(entry.rooms[half], keptMembers[site * halfDays + half]?.count ?? 0) }
      }
    }
    let rule = TiersTempsRule(horizon: service.horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
    for (index, member) in service.staff.enumerated() {
      let isMedecin = member.professional.role == .medecin
      var values = [Int](repeating: 0, count: halfDays)
      for site in service.sites.indices {
        var halves = finder.open[index][site]
        for half in 0..<halfDays where keptSites[index * halfDays + half]?.contains(site) ?? false {
          if !halves.contains(half) { halves.append(half) }
        }
        for half in halves {
          let cap = max(service.parameters.sessionMinutes(half % 2 == 0 ? .matin : .apresMidi), keptMinutes[index * halfDays + half] ?? 0)
          var reserve = 0
          if isMedecin {
            for share in member.professional.teams {
              guard let team = teamNumber[share.team] else { continue }
              reserve += share.thousandths * (1000 - service.parameters.reserve(week: half / 12)) * reserves[team * weeks + half / 12]
            }
          }
          let room = service.sites[site].isRemote ? 0 : tables.rooms[site * halfDays + half]
          let value = cap * tables.minutes[minuteIndex(index, site, half)] + (cap * reserve + 999_999) / 1_000_000 - opening - room
          values[half] = max(values[half], value)
        }
      }
      total += values.reduce(0, +)
      if isMedecin {
        let kept = Set((0..<halfDays).filter { keptSites[index * halfDays + $0] != nil })
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
    }
    return total
  }

  /// The multipliers as borne.json writes them.
  func set(_ tables: Tables, name: String, scope: BoundCertificate.Scope) -> BoundCertificate.MultiplierSet {
    var minutes: [BoundCertificate.MinutePrice] = []
    for (index, member) in service.staff.enumerated() {
      for (site, entry) in service.sites.enumerated() {
        for half in 0..<halfDays where tables.minutes[minuteIndex(index, site, half)] > 0 {
          minutes.append(
            BoundCertificate.MinutePrice(
              professional: member.professional.id, centre: entry.centre, halfDay: service.horizon.halfDay(half),
              price: tables.minutes[minuteIndex(index, site, half)]))
        }
      }
    }
    var rooms: [BoundCertificate.RoomPrice] = []
    for (site, entry) in service.sites.enumerated() {
      for half in 0..<halfDays where tables.rooms[site * halfDays + half] > 0 {
        rooms.append(
          BoundCertificate.RoomPrice(
            centre: entry.centre, halfDay: service.horizon.halfDay(half), price: tables.rooms[site * halfDays + half]))
      }
    }
    var reserves: [BoundCertificate.ReservePrice] = []
    for (team, entry) in service.dossier.teams.enumerated() {
      for week in 0..<service.horizon.weeks where tables.reserves[team * service.horizon.weeks + week] > 0 {
        reserves.append(
          BoundCertificate.ReservePrice(team: entry.id, week: week, price: tables.reserves[team * service.horizon.weeks + week]))
      }
    }
    return BoundCertificate.MultiplierSet(name: name, scope: scope, scale: Bound.scale, minutes: minutes, rooms: rooms, reserves: reserves)
  }
}
