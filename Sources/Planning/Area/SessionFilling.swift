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
    let left = facts.sessionMinutes[half & 1] - state.minutesUsed[slot]
    var items: [SessionKnapsack.Item] = []
    for demand in pool where state.slotOf[demand] < 0 {
      guard let cost = state.price(demand, in: slot, at: spot, opening: !isOpen), worth[demand] > cost - opening else { continue }
      let isLimited = facts.isMedecin[member] && !facts.isExempt[demand]
      items.append(
        SessionKnapsack.Item(
          demand: demand, minutes: facts.minutes[demand * facts.members + member], value: worth[demand] - cost + opening,
          group: isLimited ? 1 + facts.team[demand] : 0))
    }
    if items.indices.dropFirst().contains(where: { items[$0 - 1].group > items[$0].group }) { items.sort { $0.group < $1.group } }
    func room(_ group: Int) -> Int { state.reserve.roomLeft(team: group - 1, member: member, half: half, opening: !isOpen) }
    if state.fixedCount[slot] > 0 && state.entries[slot].allSatisfy({ $0.start >= 0 }) {
      return fill(state.gaps(slot), of: items, minutes: left, room: room)
    }
    let choice = knapsack.choose(items, capacity: left, room: room)
    return (choice.demands, choice.value - opening)
  }

  /// Fills the stretches between fixed appointments one by one, the longest first, each at its best.
  private func fill(
    _ gaps: [Int], of items: [SessionKnapsack.Item], minutes: Int, room: (Int) -> Int
  ) -> (demands: [Int], value: Int) {
    var (demands, value, left, rest): ([Int], Int, Int, [SessionKnapsack.Item]) = ([], 0, minutes, items)
    var limited: [Int: Int] = [:]
    for gap in gaps.sorted(by: >) where !rest.isEmpty {
      let choice = knapsack.choose(rest, capacity: min(gap, left), room: { room($0) - (limited[$0] ?? 0) })
      for item in rest where choice.demands.contains(item.demand) {
        left -= item.minutes
        limited[item.group, default: 0] += item.minutes
      }
      rest.removeAll { choice.demands.contains($0.demand) }
      demands += choice.demands
      value += choice.value
    }
    return (demands, value)
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
