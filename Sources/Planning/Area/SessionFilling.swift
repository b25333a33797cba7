/// Fills one session of a plan in the making with the visits that are worth most together.
struct SessionFilling {
  private let state: AreaState
  private let facts: AreaFacts
  private let knapsack: SessionKnapsack

  init(_ state: AreaState) {
    self.state = state
    facts = state.facts
    knapsack = SessionKnapsack(step: facts.minutes.reduce(facts.problem.grid, SessionPacking.gcd))
  }

  /// The visits that fill a slot best, and what they are worth less the session's opening.
  ///
  /// - Parameters:
  ///   - spot: Where the session is, or would be opened.
  ///   - pool: Visits to choose from; those that have a place are left out.
  ///   - worth: Points that placing a visit saves before its cost here, by demand.
  func best(in slot: Int, at spot: Int, among pool: [Int], worth: [Int]) -> (demands: [Int], value: Int) {
    let (member, half) = (state.member(slot), state.halfDay(slot))
    let isOpen = state.spotAt[slot] >= 0
    let opening = isOpen ? 0 : facts.problem.sessionOpened
    let left = facts.problem.sessionMinutes[half % 2] - state.minutesUsed[slot]
    var items: [SessionKnapsack.Item] = []
    for demand in pool where state.slotOf[demand] < 0 {
      guard let cost = state.price(demand, in: slot, at: spot, opening: !isOpen), worth[demand] > cost - opening else { continue }
      let isLimited = facts.isMedecin[member] && !facts.isExempt[demand]
      items.append(
        SessionKnapsack.Item(
          demand: demand, minutes: facts.minutes[demand * facts.members + member], value: worth[demand] - cost + opening,
          group: isLimited ? 1 + facts.team[demand] : 0))
    }
    items.sort { $0.group < $1.group }
    let choice = knapsack.choose(
      items, capacity: left, room: { state.reserve.roomLeft(team: $0 - 1, member: member, half: half, opening: !isOpen) })
    return (choice.demands, choice.value - opening)
  }

  /// Places visits in an open session, the longest first; returns those that the time grid took.
  func place(_ demands: [Int], in slot: Int) -> [Int] {
    let member = state.member(slot)
    var placed: [Int] = []
    func minutes(_ demand: Int) -> Int { facts.minutes[demand * facts.members + member] }
    for demand in demands.sorted(by: { (minutes($1), $0) < (minutes($0), $1) })
    where state.price(demand, in: slot, at: state.spotAt[slot], opening: false) != nil {
      state.place(demand, in: slot)
      placed.append(demand)
    }
    return placed
  }
}
