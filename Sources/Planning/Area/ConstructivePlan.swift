/// The first plan of an area, made in one pass: the most urgent minute first, each visit in its cheapest legal place.
///
/// It is what a service gets when everything after it fails, so it needs no solver and cannot fail: what finds no place stays unplaced.
enum ConstructivePlan {
  /// Fills a state greedily.
  ///
  /// - Returns: Whether anything found a place.
  /// - Complexity: O(*visits* × *slots*).
  @discardableResult static func fill(_ state: AreaState) -> Bool {
    var found = false
    for demand in order(of: state) where state.slotOf[demand] < 0 {
      if let given = state.problem.demands[demand].proposed, stay(demand, given, state) {
        found = true
        continue
      }
      guard let place = Insertion.cheapest(demand, in: state), place.cost < state.problem.demands[demand].unplacedCost else { continue }
      Insertion.apply(place, demand: demand, to: state)
      found = true
    }
    return found
  }

  /// Proposed appointments first, then by what a minute of the visit saves, greatest first; equal ones keep their order.
  static func order(of state: AreaState) -> [Int] {
    let demands = state.problem.demands
    return demands.indices.filter { demands[$0].kept == nil && !demands[$0].holders.isEmpty && !demands[$0].reach.isEmpty }
      .map { (index: $0, proposed: demands[$0].proposed != nil ? 0 : 1, worth: worth(demands[$0])) }
      .sorted { ($0.proposed, -$0.worth, $0.index) < ($1.proposed, -$1.worth, $1.index) }
      .map(\.index)
  }

  /// Points saved by a minute of this visit, in thousandths.
  static func worth(_ demand: AreaProblem.Demand) -> Int {
    let minutes = demand.holders.reduce(0) { $0 + $1.minutes } / max(1, demand.holders.count)
    return (demand.unplacedCost + demand.advanceCredit) * 1000 / max(1, minutes)
  }

  /// Leaves a proposed appointment where it is, when that is still legal.
  private static func stay(_ demand: Int, _ given: AreaProblem.Given, _ state: AreaState) -> Bool {
    let slot = state.slot(given.member, given.halfDay)
    let opens = state.spotAt[slot] < 0
    guard opens ? state.canOpen(slot, at: given.spot) : state.spotAt[slot] == given.spot,
      state.price(demand, in: slot, at: given.spot, opening: opens) != nil
    else { return false }
    Insertion.apply(Insertion.Place(slot: slot, spot: given.spot, opens: opens, cost: 0), demand: demand, to: state)
    return true
  }
}
