/// The Lagrangian value of an area by half-days, and what given prices ask too much or too little of.
///
/// This is the formula of ``BoundCertificate`` on the numbers of an area: every visit takes its cheapest option, every half-day its best session,
/// the cheapest half-days go to the third. Two things are counted roughly, since the certificate counts everything again: interchangeable visits
/// share the mean of their kilometres, and time is counted in points, not in whole units.
struct AreaDual {
  /// Multipliers, or what a solution leaves of each rule they price.
  struct Prices {
    /// By (seat × lengths + length) × half-days + half-day; infinite where no visit of the length can be.
    var visits: [Double]
    /// By site × half-days + half-day.
    var rooms: [Double]
    /// σ and τ by team × weeks + week.
    var reserve: [Double]
    var orientation: [Double]
  }

  /// A professional at a site.
  struct Seat {
    var member: Int
    var spot: Int
    /// Half-days with a possible session.
    var halfDays: [Int]
    /// Those before the end of the freeze whose session is kept: open to every visit.
    var keptFrozen: [Int]
  }

  let problem: AreaProblem
  let lengths: [Int]
  let seats: [Seat]
  let seatOf: [Int]
  let hull: ReserveHull
  let halfDays: Int
  let seatsOfMember: [[Int]]
  private let groups: [DualGroup]
  /// Points of the kept appointments, and of visits without an option.
  private let given: Double
  private let roomsLeft: [Double]
  let isKept: [Bool]
  /// Minutes that each slot's kept session has left.
  let left: [Int]
  /// Stretches between the fixed appointments of each slot's kept session.
  let gaps: [[Int]]
  let packing: CountedPacking

  /// - Parameter state: Holds what is kept and nothing else.
  init(_ state: AreaState, lengths: [Int]) {
    let (problem, halfDays) = (state.problem, state.halfDays)
    self.problem = problem
    self.lengths = lengths
    self.halfDays = halfDays
    hull = ReserveHull(state)
    var seats: [Seat] = []
    var seatOf = [Int](repeating: -1, count: problem.members.count * problem.spots.count)
    var seatsOfMember = [[Int]](repeating: [], count: problem.members.count)
    for member in problem.members.indices {
      for spot in problem.spots.indices {
        let open = (0..<halfDays).filter { half in
          let slot = state.slot(member, half)
          return state.isKept[slot] ? state.spotAt[slot] == spot : state.canOpen(slot, at: spot)
        }
        guard !open.isEmpty else { continue }
        seatOf[member * problem.spots.count + spot] = seats.count
        seatsOfMember[member].append(seats.count)
        let keptFrozen = open.filter { $0 < problem.frozenBefore && state.isKept[state.slot(member, $0)] }
        seats.append(Seat(member: member, spot: spot, halfDays: open, keptFrozen: keptFrozen))
      }
    }
    self.seats = seats
    self.seatOf = seatOf
    self.seatsOfMember = seatsOfMember
    isKept = state.isKept
    left = state.minutesUsed.indices.map { max(0, problem.sessionMinutes[$0 % halfDays % 2] - state.minutesUsed[$0]) }
    gaps = state.isKept.indices.map { state.isKept[$0] ? state.gaps($0) : [] }
    roomsLeft = problem.spots.indices.flatMap { spot in (0..<halfDays).map { Double(max(0, state.rooms.left(at: spot, on: $0))) } }
    packing = CountedPacking(lengths: lengths)
    let free = problem.demands.indices.filter { state.slotOf[$0] < 0 }
    groups = DualGroup.list(free, of: problem, lengths: lengths, seatOf: seatOf)
    let counted = groups.reduce(0.0) { $0 + $1.unplaced * Double($1.count) - $1.moved * Double($1.count) }
    given = Double(state.cost) - counted
  }

  /// The prices of a weekly programme; those of visits are the same on each half-day of a bucket.
  func start(from outcome: WeeklyProgram.Outcome) -> Prices {
    var prices = Prices(
      visits: [Double](repeating: .infinity, count: seats.count * lengths.count * halfDays), rooms: outcome.prices.rooms,
      reserve: outcome.prices.reserve, orientation: outcome.prices.orientation)
    for (seat, place) in seats.enumerated() {
      for half in place.halfDays {
        let slot = place.member * halfDays + half
        for (length, minutes) in lengths.enumerated()
        where minutes <= (isKept[slot] ? min(left[slot], gaps[slot].max() ?? 0) : problem.sessionMinutes[half % 2]) {
          prices.visits[(seat * lengths.count + length) * halfDays + half] = 0
        }
      }
    }
    for (bucket, values) in zip(outcome.buckets, outcome.prices.visits) {
      let seat = seatOf[bucket.member * problem.spots.count + bucket.spot]
      guard seat >= 0 else { continue }
      for (length, value) in values.enumerated() {
        let row = (seat * lengths.count + length) * halfDays
        for half in bucket.halfDays where prices.visits[row + half] == 0 { prices.visits[row + half] = value }
      }
    }
    silence(&prices)
    return prices
  }

  /// Where no new limited visit can enter, the rows of rule 9 have nothing to say.
  func silence(_ prices: inout Prices) {
    for cell in prices.reserve.indices where hull.most[cell] <= 0 { (prices.reserve[cell], prices.orientation[cell]) = (0, 0) }
  }

  /// The value that prices prove, in points, and what visits and sessions at these prices ask beyond each rule (> 0) or leave of it (< 0).
  ///
  /// - Parameter tolerance: Options dearer than the cheapest by no more than this share a visit.
  /// - Complexity: O(groups × options × half-days), plus a packing a seat and half-day.
  func value(_ prices: Prices, tolerance: Double, excess: inout Prices) -> Double {
    for place in excess.visits.indices { excess.visits[place] = 0 }
    var total = given
    for (place, left) in roomsLeft.enumerated() {
      excess.rooms[place] = -left
      total -= left * prices.rooms[place]
    }
    for cell in excess.reserve.indices {
      let (slack, orientationSlack) = (
        Double(hull.reserveSlack[cell] - hull.kept[cell]), Double(hull.orientationSlack[cell] - hull.kept[cell])
      )
      (excess.reserve[cell], excess.orientation[cell]) = (-slack, -orientationSlack)
      total -= prices.reserve[cell] * slack + prices.orientation[cell] * orientationSlack
    }
    total += visits(prices, tolerance, &excess)
    for member in problem.members.indices { total -= sessions(of: member, prices, &excess) }
    return total
  }

  // MARK: Visits

  private var orientationMinutes: Double { Double(20 * problem.orientation) / 1000 }

  /// What a minute of a limited visit weighs in the two rows of rule 9.
  private func weights(_ cell: Int) -> (reserve: Double, orientation: Double) {
    let most = Double(hull.most[cell])
    return (1 + Double(hull.reserveSlack[cell]) / most, 1 + Double(hull.orientationSlack[cell]) / most)
  }

  /// What rule 9 adds to a visit, by week; infinite where it could never be.
  private func reservePrice(_ team: Int, _ option: DualGroup.Option, isLimited: Bool, _ prices: Prices) -> [Double] {
    let member = problem.members[seats[option.seat].member]
    let minutes = Double(lengths[option.length])
    return (0..<problem.weeks).map { week in
      let cell = team * problem.weeks + week
      if member.isMedecin && isLimited {
        guard minutes <= Double(hull.most[cell]) else { return .infinity }
        let weights = weights(cell)
        return minutes * (prices.reserve[cell] * weights.reserve + prices.orientation[cell] * weights.orientation)
      }
      return member.isInfirmier ? orientationMinutes * prices.orientation[cell] : 0
    }
  }

  private func visits(_ prices: Prices, _ tolerance: Double, _ excess: inout Prices) -> Double {
    var total = 0.0
    var costs = [Double](repeating: 0, count: halfDays)
    var near: [(value: Double, option: Int, half: Int)] = []
    // Rule 9 by team, kind of professional and length: options of a group ask for the same again and again.
    var known: [Int: [Double]] = [:]
    for group in groups {
      var best = group.unplaced
      near.removeAll(keepingCapacity: true)
      for (number, option) in group.options.enumerated() {
        let member = problem.members[seats[option.seat].member]
        let kind = member.isMedecin ? (group.isLimited ? 1 : 0) : member.isInfirmier ? 2 : 0
        let key = (group.team * 3 + kind) * lengths.count + option.length
        let reserve: [Double]
        if let found = known[key] {
          reserve = found
        } else {
          reserve = reservePrice(group.team, option, isLimited: group.isLimited, prices)
          known[key] = reserve
        }
        let row = (option.seat * lengths.count + option.length) * halfDays
        let least = price(group, row, reserve, prices.visits, into: &costs) + option.cost
        if least <= best + tolerance {
          for half in 0..<halfDays where costs[half] + option.cost <= best + tolerance {
            near.append((costs[half] + option.cost, number, half))
          }
          best = min(best, least)
        }
        // A kept session before the end of the freeze takes every visit, and a proposal may stay where it is.
        if !group.mayOpenFrozen {
          for half in seats[option.seat].keptFrozen {
            let value = group.lateInKept[half] + prices.visits[row + half] + reserve[half / 12] + option.cost
            if value <= best + tolerance { near.append((value, number, half)) }
            best = min(best, value)
          }
        }
        if let own = group.own, own.seat == option.seat {
          let value = own.cost + prices.visits[row + own.half] + reserve[own.half / 12] + option.cost
          if value <= best + tolerance { near.append((value, number, own.half)) }
          best = min(best, value)
        }
      }
      total += Double(group.count) * best
      let chosen = near.count { $0.value <= best + tolerance } + (group.unplaced <= best + tolerance ? 1 : 0)
      let share = Double(group.count) / Double(chosen)
      for choice in near where choice.value <= best + tolerance { count(group, choice.option, choice.half, share, &excess) }
    }
    return total
  }

  /// The cost of a group in the seat of a row of prices, by half-day, and the least of them.
  private func price(_ group: DualGroup, _ row: Int, _ reserve: [Double], _ prices: [Double], into costs: inout [Double]) -> Double {
    var least = Double.infinity
    for week in 0..<problem.weeks {
      let add = reserve[week]
      for half in week * 12..<week * 12 + 12 {
        let cost = group.late[half] + prices[row + half] + add
        costs[half] = cost
        if cost < least { least = cost }
      }
    }
    return least
  }

  private func count(_ group: DualGroup, _ number: Int, _ half: Int, _ share: Double, _ excess: inout Prices) {
    let option = group.options[number]
    excess.visits[(option.seat * lengths.count + option.length) * halfDays + half] += share
    let member = problem.members[seats[option.seat].member]
    let cell = group.team * problem.weeks + half / 12
    if member.isMedecin && group.isLimited {
      let weights = weights(cell)
      excess.reserve[cell] += share * Double(lengths[option.length]) * weights.reserve
      excess.orientation[cell] += share * Double(lengths[option.length]) * weights.orientation
    } else if member.isInfirmier {
      excess.orientation[cell] += share * orientationMinutes
    }
  }
}
