/// Improves a plan by emptying a few sessions and filling them again, keeping what is no worse.
///
/// The sessions emptied lie near one another (same professional, or same week), so that what leaves one can enter another. The visits that come
/// back compete with the unplaced ones that save the most per minute. A round costs a few hundred price look-ups; the number of rounds is the
/// work budget, so the result depends on no clock.
///
/// - Source: G. Schrimpf et al., "Record Breaking Optimization Results Using the Ruin and Recreate Principle", *Journal of Computational
///   Physics* 159 (2000), doi:10.1006/jcph.1999.6413.
struct RuinAndRecreate {
  private let state: AreaState
  private var random: SplitMix
  /// Demands that each professional may hold, those that save most per minute first.
  private let candidates: [[Int]]
  /// Slots where a session may stand.
  private let slots: [[Int]]
  private let members: [Int]

  init(_ state: AreaState, seed: UInt64) {
    self.state = state
    random = SplitMix(seed: seed)
    let problem = state.problem
    let order = ConstructivePlan.order(of: state)
    candidates = problem.members.indices.map { member in order.filter { state.holderOf[$0][member] >= 0 } }
    let slots = problem.members.indices.map { member in
      (0..<state.halfDays).filter { problem.members[member].availability[$0].canConsult }.map { state.slot(member, $0) }
    }
    let candidates = self.candidates
    self.slots = slots
    members = slots.indices.filter { !slots[$0].isEmpty && !candidates[$0].isEmpty }
  }

  /// Runs so many rounds, or fewer when time is over.
  mutating func run(rounds: Int, isTimeOver: () -> Bool) -> Bool {
    guard !members.isEmpty else { return false }
    for round in 0..<rounds {
      if round % 64 == 63 && isTimeOver() { return true }
      attempt()
    }
    return false
  }

  private mutating func attempt() {
    let chosen = chooseSlots()
    let before = state.cost
    var removed: [(demand: Int, slot: Int)] = []
    var closed: [(slot: Int, spot: Int)] = []
    for slot in chosen {
      for entry in state.entries[slot] where entry.demand >= 0 && entry.start < 0 && !state.isLocked[entry.demand] {
        removed.append((entry.demand, slot))
      }
    }
    for (demand, _) in removed { state.remove(demand) }
    for slot in chosen where state.canClose(slot) {
      closed.append((slot, state.spotAt[slot]))
      state.close(slot)
    }
    let stillOpen = chosen.filter { state.spotAt[$0] >= 0 }
    let inserted = recreate(chosen, pool: pool(chosen, removed: removed.map(\.demand)))
    if state.cost <= before { return }
    for demand in inserted { state.remove(demand) }
    for slot in chosen where state.spotAt[slot] >= 0 && !stillOpen.contains(slot) { state.close(slot) }
    for (slot, spot) in closed { state.open(slot, at: spot) }
    for (demand, slot) in removed { state.place(demand, in: slot) }
  }

  /// Two to five slots: neighbours in one professional's calendar, or the same weeks of two professionals.
  private mutating func chooseSlots() -> [Int] {
    let member = members[random.below(members.count)]
    let own = slots[member]
    let start = random.below(own.count)
    let count = 2 + random.below(3)
    var chosen: [Int] = []
    switch random.below(4) {
    case 0:
      for offset in 0..<count { chosen.append(own[(start + offset) % own.count]) }
    case 1:
      for _ in 0..<count { chosen.append(own[random.below(own.count)]) }
    case 2:
      chosen.append(own[start])
      chosen.append(own[random.below(own.count)])
    default:
      chosen.append(own[start])
      let other = members[random.below(members.count)]
      for _ in 1..<count {
        let near = slots[other]
        let half = state.halfDay(own[start]) + random.below(25) - 12
        if let slot = near.min(by: { abs(state.halfDay($0) - half) < abs(state.halfDay($1) - half) }) { chosen.append(slot) }
      }
    }
    var seen: Set<Int> = []
    return chosen.filter { seen.insert($0).inserted }
  }

  /// What may fill the chosen slots: what was taken out, and the best unplaced visits of their professionals.
  private mutating func pool(_ chosen: [Int], removed: [Int]) -> [Int] {
    var pool = removed
    var seen = Set(removed)
    for member in Set(chosen.map(state.member)).sorted() {
      var taken = 0
      let list = candidates[member]
      let skip = random.below(3) == 0 ? random.below(max(1, list.count)) : 0
      for demand in list[skip...] where state.slotOf[demand] < 0 && seen.insert(demand).inserted {
        pool.append(demand)
        taken += 1
        if taken == 24 { break }
      }
    }
    let problem = state.problem
    var keyed: [(key: Int, demand: Int)] = []
    for demand in pool { keyed.append((ConstructivePlan.worth(problem.demands[demand]) * (900 + random.below(200)) / 1000, demand)) }
    keyed.sort { ($1.key, $0.demand) < ($0.key, $1.demand) }
    return keyed.map(\.demand)
  }

  /// Inserts the pool in order, each visit in its cheapest chosen slot; returns what was placed.
  private mutating func recreate(_ chosen: [Int], pool: [Int]) -> [Int] {
    var inserted: [Int] = []
    for demand in pool {
      var best: Insertion.Place?
      for slot in chosen { Insertion.consider(demand, slot: slot, state: state, mayOpen: true, best: &best) }
      guard let best, best.cost < state.problem.demands[demand].unplacedCost else { continue }
      Insertion.apply(best, demand: demand, to: state)
      inserted.append(demand)
    }
    return inserted
  }
}
