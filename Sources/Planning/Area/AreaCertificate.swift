/// The prices of an area's programme as its plan gives them to the bound.
struct AreaCertificate {
  private let relaxation: Double
  private let lengths: [Int]
  private let problem: AreaProblem
  private var visits: [AreaPlan.VisitPrice] = []
  private var rooms: [AreaPlan.SpotPrice] = []
  private var reserve: [AreaPlan.TeamPrice] = []
  private var links: [AreaPlan.LinkPrice] = []

  /// - Parameters:
  ///   - outcome: The programme's prices, weeks for the most part; where it was cut into clusters they are raised by half-days.
  ///   - facts: The area; the bound lets proposals move and knows no pace.
  ///   - incumbent: Points of a plan.
  init(_ outcome: WeeklyProgram.Outcome, of facts: AreaFacts, incumbent: Int, isTimeOver: () -> Bool) {
    problem = facts.problem
    relaxation = outcome.relaxation
    lengths = outcome.lengths
    if outcome.isCut {
      let dual = AreaDual(AreaState(AreaFacts(problem.unpaced), locking: StandingProposals.none), lengths: lengths)
      take(PriceAscent(dual).raise(dual.start(from: outcome), incumbent: incumbent, isTimeOver: isTimeOver), of: dual)
    } else {
      take(outcome)
    }
  }

  /// Prices of weeks, as they are.
  private mutating func take(_ outcome: WeeklyProgram.Outcome) {
    visits = zip(outcome.buckets, outcome.prices.visits).map { bucket, values in
      AreaPlan.VisitPrice(member: bucket.member, spot: bucket.spot, halfDays: bucket.halfDays, values: values)
    }
    links = outcome.links
    takeRooms(outcome.prices.rooms)
    takeReserve(outcome.prices.reserve, outcome.prices.orientation)
  }

  /// Prices of half-days.
  private mutating func take(_ prices: AreaDual.Prices, of dual: AreaDual) {
    let halfDays = problem.halfDayCount
    for (number, seat) in dual.seats.enumerated() {
      for half in seat.halfDays {
        // A length that fits nowhere here has no price, and needs none.
        let values = lengths.indices.map { prices.visits[(number * lengths.count + $0) * halfDays + half] }.map { $0 < .infinity ? $0 : 0 }
        visits.append(AreaPlan.VisitPrice(member: seat.member, spot: seat.spot, halfDays: [half], values: values))
      }
    }
    takeRooms(prices.rooms)
    takeReserve(prices.reserve, prices.orientation)
  }

  /// Half-days of one price in a row are one entry.
  private mutating func takeRooms(_ prices: [Double]) {
    let halfDays = problem.halfDayCount
    for place in prices.indices where prices[place] > 0 {
      let (spot, half) = (place / halfDays, place % halfDays)
      if let last = rooms.last, last.spot == spot, last.end == half, last.value == prices[place] {
        rooms[rooms.count - 1].end = half + 1
      } else {
        rooms.append(AreaPlan.SpotPrice(spot: spot, first: half, end: half + 1, value: prices[place]))
      }
    }
  }

  private mutating func takeReserve(_ prices: [Double], _ orientation: [Double]) {
    for team in problem.teams.indices {
      for week in 0..<problem.weeks {
        let cell = team * problem.weeks + week
        guard prices[cell] > 0 || orientation[cell] > 0 else { continue }
        reserve.append(AreaPlan.TeamPrice(team: team, week: week, value: prices[cell], orientation: orientation[cell]))
      }
    }
  }

  func write(into plan: inout AreaPlan) {
    plan.relaxation = relaxation
    plan.lengths = lengths
    plan.visitPrices = visits
    plan.roomPrices = rooms
    plan.reservePrices = reserve
    plan.linkPrices = links
  }
}
