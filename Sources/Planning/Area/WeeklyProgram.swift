import MILP

/// The weekly programme of an area, solved: team by team, then together, then rounded.
///
/// Programmes of single teams take a fraction of the time; from their merged bases the teams are solved as one, rooms left out, and then with rooms,
/// where the dual simplex only mends what rooms break. Beyond ``mostTeams`` teams the simplex is too slow: a larger area is cut into clusters that
/// share the most staff and visits, and each gets a share of the rooms (``RoomShares``). Work is counted in simplex iterations, not in seconds.
struct WeeklyProgram {
  /// Teams of one programme at most.
  static let mostTeams = 10

  /// The programme of some teams; a class, since arrays do not hold what cannot be copied.
  final class Part {
    /// Number of the team, or of the cluster.
    let block: Int
    var master: WeeklyMaster
    init(_ block: Int, _ master: consuming WeeklyMaster) {
      self.block = block
      self.master = master
    }
  }

  /// What the programme says: sessions and prices of each bucket, the price of each visit, and the relaxation's value.
  struct Outcome {
    var buckets: [WeeklyBucket]
    /// Empty when rounding was not asked, or time was over before.
    var sessions: [Int] = []
    /// Visits that the programme puts in each bucket: interchangeable ones, and how many of them.
    var quotas: [[Quota]] = []
    var lengths: [Int]
    var prices: WeeklyMaster.Prices
    /// Prices of the linking rows; empty when the area was cut.
    var links: [AreaPlan.LinkPrice] = []
    /// What each visit costs where the programme puts it, by demand; at most its cost unplaced.
    var worth: [Int]
    var relaxation: Double
    /// Whether the area was cut into clusters, whose prices do not know each other.
    var isCut: Bool
  }

  struct Quota {
    var demands: [Int]
    var count: Double
  }

  private let state: AreaState
  private let classes: [WeeklyClass]
  private let buckets: [WeeklyBucket]
  private let lengths: [Int]
  private let hull: ReserveHull

  private init(_ state: AreaState) {
    self.state = state
    classes = WeeklyClass.list(of: state)
    buckets = WeeklyBucket.list(of: state)
    hull = ReserveHull(state)
    lengths = Set(classes.flatMap { $0.holders.map(\.minutes) }).sorted()
  }

  /// - Parameters:
  ///   - rounding: Whether sessions are wanted, and not the prices alone.
  ///   - mostTeams: Teams of one programme at most.
  ///   - isTimeOver: Once it answers yes, the prices known so far come back, without sessions.
  /// - Throws: `SolveError` when GLPK fails; the caller keeps the plan it has.
  static func solve(
    _ state: AreaState, rounding: Bool = true, mostTeams: Int = mostTeams, isTimeOver: () -> Bool
  ) throws(SolveError) -> Outcome {
    let program = WeeklyProgram(state)
    let (teams, clusters) = (WeeklyBlocks(byTeam: state.problem), WeeklyBlocks(clusters: state.problem, most: mostTeams))
    var parts = try program.apart(teams, isTimeOver: isTimeOver)
    if !isTimeOver() { parts = try program.together(parts, from: teams, in: clusters, isTimeOver: isTimeOver) }
    var shares = RoomShares(parts, problem: state.problem)
    if !isTimeOver() { try shares.settle(parts, isTimeOver: isTimeOver) }
    var outcome = program.outcome(parts, shares)
    if rounding && !isTimeOver() {
      outcome.sessions = try shares.dive(parts, isTimeOver: isTimeOver)
      outcome.quotas = quotas(parts)
    }
    return outcome
  }

  /// The programme of each team on its own, solved; rooms are free, and a professional works for one team.
  private func apart(_ teams: WeeklyBlocks, isTimeOver: () -> Bool) throws(SolveError) -> [Part] {
    var parts: [Part] = []
    for team in 0..<teams.count {
      let own = classes.filter { teams.ofTeam[$0.team] == team }
      let seats = buckets.filter { teams.ofMember[$0.member] == team }
      if own.isEmpty && seats.isEmpty { continue }
      let part = part(team, in: teams, classes: own, buckets: seats)
      try WeeklyRelaxation.solve(&part.master, isTimeOver: isTimeOver)
      parts.append(part)
    }
    return parts
  }

  /// The programme of each cluster, solved from its teams' bases; rooms are free.
  private func together(
    _ apart: [Part], from teams: WeeklyBlocks, in clusters: WeeklyBlocks, isTimeOver: () -> Bool
  ) throws(SolveError) -> [Part] {
    var parts: [Part] = []
    for cluster in 0..<clusters.count {
      let own = apart.filter { clusters.ofTeam[$0.block] == cluster }
      if own.isEmpty { continue }
      let part = part(
        cluster, in: clusters, classes: own.flatMap { $0.master.classes }, buckets: own.flatMap { $0.master.buckets })
      try WeeklyMerge.merge(own, into: &part.master, division: teams)
      // Packing rows wait for the rooms, which change what sessions are worth.
      try WeeklyRelaxation.resolve(&part.master, cutting: false, isTimeOver: isTimeOver)
      parts.append(part)
    }
    return parts
  }

  private func part(_ block: Int, in division: WeeklyBlocks, classes: [WeeklyClass], buckets: [WeeklyBucket]) -> Part {
    let part = Part(block, WeeklyMaster(state, classes: classes, buckets: buckets, lengths: lengths, hull: hull, roomsAreFree: true))
    // Rule 9 of the teams of other blocks is theirs to keep.
    for team in state.problem.teams.indices where division.ofTeam[team] != block { part.master.freeReserve(of: team) }
    return part
  }

  /// The prices of solved programmes, put side by side.
  private func outcome(_ parts: [Part], _ shares: RoomShares) -> Outcome {
    let cells = state.problem.teams.count * state.problem.weeks
    var prices = WeeklyMaster.Prices(
      visits: [], rooms: shares.prices(parts), reserve: [Double](repeating: 0, count: cells),
      orientation: [Double](repeating: 0, count: cells))
    var worth = state.facts.unplaced
    for part in parts {
      let duals = part.master.program.duals
      let own = part.master.multipliers(duals: duals)
      prices.visits += own.visits
      for cell in 0..<cells {
        prices.reserve[cell] = max(prices.reserve[cell], own.reserve[cell])
        prices.orientation[cell] = max(prices.orientation[cell], own.orientation[cell])
      }
      for (group, price) in zip(part.master.classes, part.master.classPrices(duals: duals)) {
        for demand in group.demands { worth[demand] = min(worth[demand], Int(price.rounded(.up))) }
      }
    }
    return Outcome(
      buckets: parts.flatMap { $0.master.buckets }, lengths: lengths, prices: prices,
      links: parts.flatMap { $0.master.linkPrices(duals: $0.master.program.duals) }, worth: worth,
      relaxation: parts.reduce(0) { $0 + $1.master.program.objective }, isCut: parts.count > 1)
  }

  private static func quotas(_ parts: [Part]) -> [[Quota]] {
    parts.flatMap { part in
      var own = [[Quota]](repeating: [], count: part.master.buckets.count)
      for visit in part.master.visits where part.master.program.primals[visit.column] > 1e-6 {
        own[visit.bucket].append(Quota(demands: part.master.classes[visit.class].demands, count: part.master.program.primals[visit.column]))
      }
      return own
    }
  }
}
