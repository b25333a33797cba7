/// Raises what an area's prices prove, by half-days: the volume algorithm.
///
/// Where an area is cut into clusters, each prices what its own visits would pay, and the bound takes the visits of one at the prices of another.
/// From there the prices follow what they ask: up where visits want more than sessions hold, down where sessions wait for visits. Directions are
/// averaged over the rounds, since a relaxation that takes one choice at a time makes prices swing. An area of one cluster has the prices of
/// its whole programme, which these rounds do not raise (tried: nothing gained in 2 000), so it is left alone.
///
/// - Source: F. Barahona, R. Anbil, "The volume algorithm: producing primal solutions with a subgradient method", *Mathematical Programming* 87
///   (2000), doi:10.1007/s101070050002.
struct PriceAscent {
  /// Evaluations of the bound: a budget of work.
  static let rounds = 600
  /// Points within which options share a visit.
  private static let tolerance = 1.0
  /// Weight of a new direction in the average.
  private static let fresh = 0.1
  /// Squares of the scales at which a unit of each price weighs about the same: a session holds some five visits of half an hour.
  private static let scales = (visits: 1.0, rooms: 25.0, minutes: 1.0 / 900)

  private let dual: AreaDual

  init(_ dual: AreaDual) { self.dual = dual }

  /// Better prices, or the same.
  ///
  /// - Parameter incumbent: Points of a plan: no price proves more.
  func raise(_ prices: AreaDual.Prices, incumbent: Int, isTimeOver: () -> Bool) -> AreaDual.Prices {
    var best = prices
    var excess = prices
    var value = dual.value(best, tolerance: Self.tolerance, excess: &excess)
    var direction = excess
    var (pace, idle) = (0.1, 0)
    for _ in 0..<Self.rounds {
      let norm = Self.norm(direction, at: best)
      guard norm > 1e-9, !isTimeOver() else { break }
      let step = pace * max(Double(incumbent) - value, 1) / norm
      var trial = best
      Self.zip(&trial, direction) { $0 = max(0, $0 + step * $2 * $1) }
      dual.silence(&trial)
      let found = dual.value(trial, tolerance: Self.tolerance, excess: &excess)
      if found > value {
        (best, value, idle) = (trial, found, 0)
        pace = min(2, pace * 1.1)
      } else {
        idle += 1
        if idle == 10 { (pace, idle) = (pace * 0.66, 0) }
      }
      Self.zip(&direction, excess) { old, new, _ in old += Self.fresh * (new - old) }
    }
    return best
  }

  /// Goes through two sets of prices side by side, with the scale of each.
  private static func zip(_ one: inout AreaDual.Prices, _ other: AreaDual.Prices, _ body: (inout Double, Double, Double) -> Void) {
    for place in one.visits.indices { body(&one.visits[place], other.visits[place], scales.visits) }
    for place in one.rooms.indices { body(&one.rooms[place], other.rooms[place], scales.rooms) }
    for place in one.reserve.indices { body(&one.reserve[place], other.reserve[place], scales.minutes) }
    for place in one.orientation.indices { body(&one.orientation[place], other.orientation[place], scales.minutes) }
  }

  /// The scaled square of a direction, what would only push a price below zero left out.
  private static func norm(_ direction: AreaDual.Prices, at prices: AreaDual.Prices) -> Double {
    var norm = 0.0
    func add(_ moves: [Double], _ prices: [Double], _ scale: Double) {
      for place in moves.indices where moves[place] > 0 || prices[place] > 0 { norm += scale * moves[place] * moves[place] }
    }
    add(direction.visits, prices.visits, scales.visits)
    add(direction.rooms, prices.rooms, scales.rooms)
    add(direction.reserve, prices.reserve, scales.minutes)
    add(direction.orientation, prices.orientation, scales.minutes)
    return norm
  }
}
