import MILP

/// The rooms of an area, shared out among the clusters of its teams.
///
/// Solved with free rooms, clusters ask for more than there is in some weeks. Where they do, each gets a share in proportion to what it asks; elsewhere what it
/// asks, and an equal part of the rest. Then the shares follow the prices: a room moves from a cluster where it is worth little to one where it is
/// worth more. This is the resource-directive decomposition of an integer program's relaxation: every round keeps the rooms, so it can stop anywhere.
/// One cluster gets everything, and nothing moves.
struct RoomShares {
  /// Rounds in which shares follow the prices.
  private static let rounds = 2

  /// Teams of an area up to which the rooms of each half-day are priced: on ten teams their rows slow the simplex beyond what they are worth.
  private static let mostSeatedTeams = 6

  private let problem: AreaProblem
  /// Whether one programme holds all the sessions of the area, so that its half-days are its own to seat.
  private let seatsHalfDays: Bool
  private let periods: Int
  /// Rooms there are, by site × periods + period.
  private let rooms: [Double]
  /// Rooms of each cluster, laid likewise.
  private var shares: [[Double]]

  init(_ parts: [WeeklyProgram.Part], problem: AreaProblem) {
    self.problem = problem
    seatsHalfDays = parts.count == 1 && problem.teams.count <= Self.mostSeatedTeams
    periods = parts.first.map { $0.master.periods.count } ?? 0
    rooms = parts.first.map { $0.master.roomsLeft.flatMap { $0.map(Double.init) } } ?? []
    let asked = parts.map { Self.asked($0, sites: problem.spots.count) }
    shares = parts.map { _ in [] }
    for cell in rooms.indices {
      let total = asked.reduce(0) { $0 + $1[cell] }
      let rest = max(0, rooms[cell] - total) / Double(max(1, parts.count))
      let scale = total > rooms[cell] ? rooms[cell] / total : 1
      for index in parts.indices { shares[index].append(asked[index][cell] * scale + rest) }
    }
  }

  /// Solves the clusters with their shares, and lets the shares follow the prices.
  mutating func settle(_ parts: [WeeklyProgram.Part], isTimeOver: () -> Bool) throws(SolveError) {
    for round in 0...(parts.count > 1 ? Self.rounds : 0) {
      if round > 0 && !follow(parts.map { $0.master.roomPrices(duals: $0.master.program.duals) }) { return }
      for (part, share) in zip(parts, shares) {
        part.master.dropDearVisits()
        for (cell, left) in share.enumerated() { part.master.setRooms(cell / periods, cell % periods, left: left) }
        try WeeklyRelaxation.resolve(&part.master, isTimeOver: isTimeOver)
        if seatsHalfDays { try WeeklyRelaxation.seat(&part.master, isTimeOver: isTimeOver) }
        // The ascent of an area in several programmes knows no links.
        if parts.count == 1 { try WeeklyRelaxation.link(&part.master, isSeated: seatsHalfDays, isTimeOver: isTimeOver) }
      }
    }
  }

  /// Moves half of what a cluster could spare towards those that would pay more; says whether anything moved.
  private mutating func follow(_ prices: [[Double]]) -> Bool {
    var moved = false
    for cell in rooms.indices {
      let total = shares.indices.reduce(0) { $0 + prices[$1][cell] * shares[$1][cell] }
      let mean = total / max(1e-9, rooms[cell])
      let weights = shares.indices.map { shares[$0][cell] * (mean + prices[$0][cell]) }
      let sum = weights.reduce(0, +)
      guard mean > 1, sum > 0 else { continue }
      for index in shares.indices {
        let share = rooms[cell] * weights[index] / sum
        if abs(share - shares[index][cell]) > 0.01 { moved = true }
        shares[index][cell] = share
      }
    }
    return moved
  }

  /// The price of a room, by site × half-days + half-day: what the clusters pay, weighed by their shares.
  func prices(_ parts: [WeeklyProgram.Part]) -> [Double] {
    let own = parts.map { $0.master.halfDayRoomPrices(duals: $0.master.program.duals) }
    let grain = Periods(weeks: problem.weeks)
    return (0..<problem.spots.count * problem.halfDayCount).map { place in
      let cell = place / problem.halfDayCount * periods + grain.ofHalfDay[place % problem.halfDayCount]
      return parts.count == 1
        ? own[0][place] : parts.indices.reduce(0) { $0 + own[$1][place] * shares[$1][cell] } / max(1e-9, rooms[cell])
    }
  }

  /// Rounds the sessions cluster by cluster: each takes what the sessions of those before, and the shares of those after, leave.
  mutating func dive(_ parts: [WeeklyProgram.Part], isTimeOver: () -> Bool) throws(SolveError) -> [Int] {
    var sessions: [Int] = []
    var taken = [Double](repeating: 0, count: rooms.count)
    for (number, part) in parts.enumerated() {
      let later = (number + 1)..<parts.count
      let asked = later.map { Self.asked(parts[$0], sites: problem.spots.count) }
      let left = rooms.indices.map { cell in max(0, rooms[cell] - taken[cell] - asked.reduce(0) { $0 + $1[cell] }) }
      part.master.dropDearVisits()
      let own = try WeeklyDive.run(&part.master, rooms: left, isSeated: seatsHalfDays, isTimeOver: isTimeOver)
      for (bucket, count) in zip(part.master.buckets, own) where !problem.spots[bucket.spot].isRemote {
        taken[bucket.spot * periods + bucket.period] += Double(count)
      }
      sessions += own
    }
    return sessions
  }

  /// Rooms that a cluster's solution takes, by site × periods + period.
  private static func asked(_ part: WeeklyProgram.Part, sites: Int) -> [Double] {
    let periods = part.master.periods.count
    var asked = [Double](repeating: 0, count: sites * periods)
    for (index, bucket) in part.master.buckets.enumerated() where !part.master.problem.spots[bucket.spot].isRemote {
      let column = part.master.sessionColumn[index]
      if column >= 0 { asked[bucket.spot * periods + bucket.period] += part.master.program.primals[column] }
    }
    return asked
  }
}
