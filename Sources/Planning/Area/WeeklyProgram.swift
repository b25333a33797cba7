import MILP

/// The weekly programme of an area, solved: block by block, then together, then rounded block by block.
///
/// Rooms are all that blocks share. Each block's programme is solved with the rooms free; the joint programme starts from their bases, where only
/// rows of rooms can be broken, and the dual simplex mends them. Each block then dives with the rooms that the joint solution and the blocks before
/// leave it. Work is counted in simplex iterations, not in seconds.
struct WeeklyProgram {
  /// A block's programme; a class, since arrays do not hold what cannot be copied.
  private final class Part {
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
    var sessions: [Int]
    /// Visits that the programme puts in each bucket: interchangeable ones, and how many of them.
    var quotas: [[Quota]]
    var lengths: [Int]
    var prices: WeeklyMaster.Prices
    /// What each visit costs where the programme puts it, by demand; at most its cost unplaced.
    var worth: [Int]
    var relaxation: Double
  }

  struct Quota {
    var demands: [Int]
    var count: Double
  }

  /// - Parameter rounding: Whether sessions are wanted, and not the prices alone.
  /// - Throws: `SolveError` when GLPK fails; the caller keeps the plan it has.
  static func solve(_ state: AreaState, rounding: Bool = true, isTimeOver: () -> Bool) throws(SolveError) -> Outcome {
    let (blocks, teams) = (WeeklyBlocks(state.problem), WeeklyBlocks(byTeam: state.problem))
    let (classes, buckets, hull) = (WeeklyClass.list(of: state), WeeklyBucket.list(of: state), ReserveHull(state))
    let lengths = Set(classes.flatMap { $0.holders.map(\.minutes) }).sorted()
    func solved(_ division: WeeklyBlocks, _ block: Int, _ classes: [WeeklyClass], _ buckets: [WeeklyBucket]) throws(SolveError) -> Part? {
      let own = classes.filter { division.ofTeam[$0.team] == block }
      let seats = buckets.filter { division.ofMember[$0.member] == block }
      if own.isEmpty && seats.isEmpty { return nil }
      let part = Part(block, WeeklyMaster(state, classes: own, buckets: seats, lengths: lengths, hull: hull, roomsAreFree: true))
      // Rule 9 of the teams of other blocks is theirs to keep.
      for team in state.problem.teams.indices where division.ofTeam[team] != block { part.master.freeReserve(of: team) }
      try WeeklyRelaxation.solve(&part.master, isTimeOver: isTimeOver)
      return part
    }
    var parts: [Part] = []
    for block in 0..<blocks.count {
      let own = classes.filter { blocks.ofTeam[$0.team] == block }
      let seats = buckets.filter { blocks.ofMember[$0.member] == block }
      guard Set(own.map(\.team)).count > 1 else {
        if let part = try solved(blocks, block, own, seats) { parts.append(part) }
        continue
      }
      var byTeam: [Part] = []
      for team in 0..<teams.count { if let part = try solved(teams, team, own, seats) { byTeam.append(part) } }
      let part = Part(
        block,
        WeeklyMaster(
          state, classes: byTeam.flatMap { $0.master.classes }, buckets: byTeam.flatMap { $0.master.buckets }, lengths: lengths, hull: hull,
          roomsAreFree: true))
      try merge(byTeam, into: &part.master, division: teams)
      try WeeklyRelaxation.resolve(&part.master, isTimeOver: isTimeOver)
      parts.append(part)
    }
    var joint = WeeklyMaster(
      state, classes: parts.flatMap { $0.master.classes }, buckets: parts.flatMap { $0.master.buckets }, lengths: lengths, hull: hull)
    try merge(parts, into: &joint, division: blocks)
    try WeeklyRelaxation.resolve(&joint, isTimeOver: isTimeOver)
    let duals = joint.program.duals
    var worth = state.facts.unplaced
    for (group, price) in zip(joint.classes, joint.classPrices(duals: duals)) {
      for demand in group.demands { worth[demand] = min(worth[demand], Int(price.rounded(.up))) }
    }
    let sessions = rounding ? try dive(parts, joint: &joint, isTimeOver: isTimeOver) : []
    var quotas: [[Quota]] = []
    for part in parts where rounding {
      var own = [[Quota]](repeating: [], count: part.master.buckets.count)
      for visit in part.master.visits where part.master.program.primals[visit.column] > 1e-6 {
        own[visit.bucket].append(Quota(demands: part.master.classes[visit.class].demands, count: part.master.program.primals[visit.column]))
      }
      quotas += own
    }
    return Outcome(
      buckets: joint.buckets, sessions: sessions, quotas: quotas, lengths: lengths,
      prices: joint.multipliers(duals: duals), worth: worth, relaxation: joint.program.objective)
  }

  /// Gives the joint programme the columns, the packing rows and the basis of the blocks.
  private static func merge(_ parts: [Part], into joint: inout WeeklyMaster, division blocks: WeeklyBlocks) throws(SolveError) {
    var (firstClass, firstBucket) = (0, 0)
    var visitStatus: [Basis.Status] = []
    var packingStatus: [Basis.Status] = []
    var rows = [Basis.Status](repeating: .basic, count: joint.program.rowCount)
    var columns = [Basis.Status](repeating: .atLower, count: joint.program.columnCount)
    for part in parts {
      let basis = try part.master.program.basis
      let own = part.block
      for index in part.master.classes.indices {
        rows[joint.classRow + firstClass + index] = basis.rows[part.master.classRow + index]
        columns[firstClass + index] = basis.columns[index]
      }
      for index in part.master.buckets.indices {
        rows[joint.bucketRow + firstBucket + index] = basis.rows[part.master.bucketRow + index]
        let (here, there) = (joint.sessionColumn[firstBucket + index], part.master.sessionColumn[index])
        if here >= 0 { columns[here] = basis.columns[there] }
      }
      for visit in part.master.visits {
        joint.addVisits(firstClass + visit.class, bucket: firstBucket + visit.bucket, holder: visit.holder, reach: visit.reach)
        visitStatus.append(basis.columns[visit.column])
      }
      for bucket in part.master.buckets.indices {
        for packing in part.master.packings[bucket] {
          joint.addPacking(firstBucket + bucket, weights: packing.weights)
          packingStatus.append(basis.rows[packing.row])
        }
      }
      let (weeks, periods) = (joint.problem.weeks, joint.periods.count)
      for team in joint.problem.teams.indices where blocks.ofTeam[team] == own {
        for cell in team * weeks..<team * weeks + weeks {
          rows[joint.reserveRow + cell] = basis.rows[part.master.reserveRow + cell]
          rows[joint.orientationRow + cell] = basis.rows[part.master.orientationRow + cell]
        }
      }
      for member in joint.problem.members.indices where blocks.ofMember[member] == own {
        for period in 0..<periods {
          rows[joint.dayRow + member * periods + period] = basis.rows[part.master.dayRow + member * periods + period]
          columns[joint.fieldColumn[member][period]] = basis.columns[part.master.fieldColumn[member][period]]
        }
      }
      for (index, member) in joint.fieldRowMembers.enumerated() where blocks.ofMember[member] == own {
        rows[joint.fieldRow + index] = basis.rows[part.master.fieldRow + index]
      }
      firstClass += part.master.classes.count
      firstBucket += part.master.buckets.count
    }
    let basis = Basis(rows: rows + packingStatus, columns: columns + visitStatus)
    // A block without visits leaves its professionals' rows free: any other count starts from nothing.
    if basis.basicCount == joint.program.rowCount { try joint.program.setBasis(basis) }
  }

  /// Rounds the sessions block by block; sessions by bucket of the joint programme.
  private static func dive(_ parts: [Part], joint: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) -> [Int] {
    let periods = joint.periods.count
    // Rooms each block takes: of the joint solution first, of its own sessions once it has dived.
    var taken = parts.map { _ in [Double](repeating: 0, count: joint.problem.spots.count * periods) }
    func count(_ bucket: WeeklyBucket, _ sessions: Double, in block: Int) {
      if sessions > 0 && !joint.problem.spots[bucket.spot].isRemote { taken[block][bucket.spot * periods + bucket.period] += sessions }
    }
    var first = 0
    for (number, part) in parts.enumerated() {
      for (index, bucket) in part.master.buckets.enumerated() where joint.sessionColumn[first + index] >= 0 {
        count(bucket, joint.program.primals[joint.sessionColumn[first + index]], in: number)
      }
      first += part.master.buckets.count
    }
    var sessions: [Int] = []
    for (number, part) in parts.enumerated() {
      var left: [Double] = []
      for spot in joint.problem.spots.indices {
        for period in 0..<periods {
          let others = taken.indices.reduce(0) { $0 + ($1 == number ? 0 : taken[$1][spot * periods + period]) }
          left.append(max(0, Double(joint.roomsLeft[spot][period]) - others))
        }
      }
      let own = try WeeklyDive.run(&part.master, rooms: left, isTimeOver: isTimeOver)
      taken[number] = taken[number].map { _ in 0 }
      for (bucket, amount) in zip(part.master.buckets, own) { count(bucket, Double(amount), in: number) }
      sessions += own
    }
    return sessions
  }
}
