import Chance

/// Improves a plan by emptying a few sessions and filling them again, keeping what is no worse.
///
/// The sessions emptied lie near one another (same professional, or same week), so that what leaves one can enter another. Each is filled again by
/// an exact knapsack over what was taken out and the unplaced visits that save the most per minute. A round costs a few hundred price look-ups; the
/// number of rounds is the work budget, so the result depends on no clock.
///
/// - Source: G. Schrimpf et al., "Record Breaking Optimization Results Using the Ruin and Recreate Principle", *Journal of Computational
///   Physics* 159 (2000), doi:10.1006/jcph.1999.6413.
struct RuinAndRecreate {
  private let state: AreaState
  private let facts: AreaFacts
  private var random: SplitMix
  private let filler: SessionFilling
  private var waiting: WaitingVisits
  private let worth: [Int]
  /// Slots where a session may stand, of each member who has some.
  private let slots: [[Int]]
  private let members: [Int]
  /// Members who may hold a visit that this one may hold too.
  private let related: [[Int]]
  /// Visits that a search may move.
  private let free: [Int]
  /// Sites of each slot that could hold a session.
  private let sites: [[Int]]
  /// Rounds in a hundred that begin with a visit that costs more than it should.
  private static let regretPercent = 35
  /// Second professionals in a hundred who may hold visits of the first, and rounds in a hundred that pass a room from one to another.
  private static let relatedPercent = 75
  private static let roomPercent = 12
  /// Points a round may lose at the start.
  private let tolerance: Double

  /// - Parameters:
  ///   - worth: What each visit costs where the programme puts it, or its cost unplaced.
  ///   - toleratedWeeks: Weeks of lateness at severity 1 that a round may lose at the start.
  init(_ state: AreaState, worth: [Int], seed: UInt64, toleratedWeeks: Int = 30) {
    self.state = state
    self.worth = worth
    facts = state.facts
    random = SplitMix(seed: seed)
    waiting = WaitingVisits(state)
    let facts = state.facts
    filler = SessionFilling(state)
    var holds = [Bool](repeating: false, count: facts.members)
    for index in facts.minutes.indices where facts.minutes[index] > 0 { holds[index % facts.members] = true }
    let sites = (0..<facts.members * facts.halfDays).map { slot in
      holds[slot / facts.halfDays]
        ? (0..<facts.spots).filter { facts.maySit[slot * facts.spots + $0] && facts.problem.spots[$0].rooms[slot % facts.halfDays] > 0 }
        : []
    }
    self.sites = sites
    tolerance = Double(toleratedWeeks * facts.problem.weekLate)
    let slots = (0..<facts.members).map { member in
      (0..<facts.halfDays).map { state.slot(member, $0) }.filter { !sites[$0].isEmpty }
    }
    self.slots = slots
    let members = slots.indices.filter { !slots[$0].isEmpty }
    self.members = members
    var shares = [Set<Int>](repeating: [], count: facts.members)
    // Thousands of visits have a few dozen lists of holders.
    for holders in Set(facts.problem.demands.map { $0.holders.map(\.member) }) {
      for member in holders { shares[member].formUnion(holders) }
    }
    related = shares.map { $0.filter { !slots[$0].isEmpty }.sorted() }
    free = facts.problem.demands.indices.filter { facts.problem.demands[$0].kept == nil && !facts.problem.demands[$0].holders.isEmpty }
  }

  /// Runs so many rounds, or fewer when time is over, and hands back the best plan seen.
  ///
  /// At first a round may lose a little, less and less as the rounds go by: a plan that is merely no worse than its neighbours is left behind.
  mutating func run(rounds: Int, isTimeOver: () -> Bool, report: (Int) -> Void) -> (best: AreaState, timeOver: Bool) {
    guard !members.isEmpty, !free.isEmpty, rounds > 0 else { return (state, false) }
    var best = AreaState(copying: state)
    var kept = 0
    let start = tolerance
    for round in 0..<rounds {
      let left = 1 - Double(round) / Double(rounds)
      attempt(tolerance: Int(start * left * left))
      if state.cost < best.cost && (round - kept > 400 || round == rounds - 1) {
        best = AreaState(copying: state)
        kept = round
      }
      if round % 64 == 63 && isTimeOver() { return (state.cost < best.cost ? state : best, true) }
      if round % max(1, rounds / 20) == 0 { report(min(best.cost, state.cost)) }
    }
    return (state.cost < best.cost ? state : best, false)
  }

  private mutating func attempt(tolerance: Int) {
    let (wanted, chosen) = chooseSlots()
    let before = state.cost
    var removed: [(demand: Int, slot: Int)] = []
    var closed: [(slot: Int, spot: Int)] = []
    for slot in chosen {
      for entry in state.entries[slot] where entry.demand >= 0 && !state.isLocked[entry.demand] && isMovable(entry) {
        removed.append((entry.demand, slot))
      }
    }
    for (demand, _) in removed { state.remove(demand) }
    for slot in chosen where state.canClose(slot) {
      closed.append((slot, state.spotAt[slot]))
      state.close(slot)
    }
    let stillOpen = chosen.filter { state.spotAt[$0] >= 0 }
    var pool = removed.map(\.demand) + waiting.some(for: chosen.map(state.member), random: &random)
    if let wanted, state.slotOf[wanted] < 0, !pool.contains(wanted) { pool.append(wanted) }
    let inserted = recreate(chosen, pool: pool, closed: closed)
    if state.cost <= before || (tolerance > 0 && state.cost - before <= random.below(tolerance)) {
      waiting.update(out: inserted, back: removed.map(\.demand).filter { state.slotOf[$0] < 0 })
      return
    }
    for demand in inserted { state.remove(demand) }
    for slot in chosen where state.spotAt[slot] >= 0 && !stillOpen.contains(slot) { state.close(slot) }
    for (slot, spot) in closed { state.open(slot, at: spot) }
    for (demand, slot) in removed { state.place(demand, in: slot) }
  }

  /// A pinned appointment stays; a proposed one may leave its minute.
  private func isMovable(_ entry: AreaState.Entry) -> Bool { entry.start < 0 || facts.hasProposal[entry.demand] }

  /// The slots of a round, and the visit it is about, if there is one.
  private mutating func chooseSlots() -> (wanted: Int?, slots: [Int]) {
    var wanted: Int?
    var chosen: [Int] = []
    if random.below(100) < Self.regretPercent, let demand = regretted() {
      chosen = slots(for: demand)
      wanted = demand
    }
    if chosen.count < 2 { chosen += neighbours() }
    var distinct: [Int] = []
    for slot in chosen where !distinct.contains(slot) { distinct.append(slot) }
    return (wanted, distinct)
  }

  /// Of some visits, the one that costs most beyond what the programme would pay for it.
  private mutating func regretted() -> Int? {
    var most: (demand: Int, regret: Int)?
    for _ in 0..<4 {
      let demand = free[random.below(free.count)]
      let slot = state.slotOf[demand]
      if slot >= 0 && state.isLocked[demand] { continue }
      let regret = (slot >= 0 ? state.placedCost(demand, slot: slot) : facts.unplaced[demand]) - worth[demand]
      if regret > most?.regret ?? .min { most = (demand, regret) }
    }
    return most?.demand
  }

  /// The session of a visit, one that it could enter with no more lateness, and up to two more of the same professional.
  private mutating func slots(for demand: Int) -> [Int] {
    let now = state.slotOf[demand]
    let late = now >= 0 ? facts.lateness(demand, on: Horizon.day(of: state.halfDay(now))) : facts.unplaced[demand]
    let holders = facts.problem.demands[demand].holders
    let chosen = now >= 0 ? [now] : []
    for _ in 0..<12 {
      let own = slots[holders[random.below(holders.count)].member]
      if own.isEmpty { continue }
      let place = random.below(own.count)
      let slot = own[place]
      let day = Horizon.day(of: state.halfDay(slot))
      guard slot != now, facts.mayCome(demand, on: day), facts.lateness(demand, on: day) <= late else { continue }
      if state.spotAt[slot] >= 0 && state.kilometres(demand, state.spotAt[slot]) < 0 { continue }
      let more = (0..<random.below(3)).map { _ in
        own[random.below(2) == 0 ? (place + 1 + random.below(6)) % own.count : random.below(own.count)]
      }
      // Where every room is taken, one of those who hold them comes along.
      if state.spotAt[slot] < 0, !sites[slot].contains(where: { state.canOpen(slot, at: $0) }) {
        let spot = sites[slot][random.below(sites[slot].count)]
        if let other = occupant(of: spot, on: state.halfDay(slot), but: slot) {
          let theirs = slots[state.member(other)]
          return chosen + [slot, other, theirs[random.below(theirs.count)]]
        }
      }
      return chosen + [slot] + more
    }
    return chosen
  }

  /// Two to five slots: neighbours in one professional's calendar, or the same weeks of two professionals; idle sessions more often.
  private mutating func neighbours() -> [Int] {
    let member = members[random.below(members.count)]
    let own = slots[member]
    var start = random.below(own.count)
    for _ in 0..<2 {
      let other = random.below(own.count)
      if idle(own[other]) > idle(own[start]) { start = other }
    }
    let count = 2 + random.below(3)
    var chosen: [Int] = []
    if random.below(100) < Self.roomPercent, let exchange = roomExchange(own[start]) { return exchange }
    switch random.below(4) {
    case 0:
      for offset in 0..<count { chosen.append(own[(start + offset) % own.count]) }
    case 1:
      chosen.append(own[start])
      for _ in 1..<count { chosen.append(own[random.below(own.count)]) }
    case 2:
      chosen.append(own[start])
      chosen.append(own[random.below(own.count)])
    default:
      chosen.append(own[start])
      let known = random.below(100) < Self.relatedPercent ? related[member] : members
      let other = known.isEmpty ? member : known[random.below(known.count)]
      for _ in 1..<count {
        let near = slots[other]
        let half = state.halfDay(own[start]) + random.below(25) - 12
        if let slot = near.min(by: { abs(state.halfDay($0) - half) < abs(state.halfDay($1) - half) }) { chosen.append(slot) }
      }
    }
    return chosen
  }

  /// A slot, a session that takes a room there which this slot could use, and a slot more of each of the two professionals.
  private mutating func roomExchange(_ slot: Int) -> [Int]? {
    let half = state.halfDay(slot)
    let spot = sites[slot][random.below(sites[slot].count)]
    guard spot != state.spotAt[slot], let other = occupant(of: spot, on: half, but: slot) else { return nil }
    let (own, theirs) = (slots[state.member(slot)], slots[state.member(other)])
    return [slot, other, theirs[random.below(theirs.count)], own[random.below(own.count)]]
  }

  /// One of the sessions in a site's rooms, drawn.
  private mutating func occupant(of spot: Int, on half: Int, but slot: Int) -> Int? {
    let first = random.below(members.count)
    for offset in members.indices {
      let other = state.slot(members[(first + offset) % members.count], half)
      if other != slot && state.spotAt[other] == spot { return other }
    }
    return nil
  }

  /// Minutes that an open session wastes.
  private func idle(_ slot: Int) -> Int {
    state.spotAt[slot] < 0 ? 0 : facts.problem.sessionMinutes[state.halfDay(slot) % 2] - state.minutesUsed[slot]
  }

  /// Fills the chosen slots one after the other, in random order, each by its best knapsack; returns what was placed.
  private mutating func recreate(_ chosen: [Int], pool: [Int], closed: [(slot: Int, spot: Int)]) -> [Int] {
    var inserted: [Int] = []
    var order = chosen
    for index in order.indices.dropLast() { order.swapAt(index, index + random.below(order.count - index)) }
    // Now and then the programme's prices say what a visit is worth, else what it would cost unplaced.
    let values = random.below(2) == 0 ? worth : facts.unplaced
    for slot in order {
      let isOpen = state.spotAt[slot] >= 0
      var best: (demands: [Int], value: Int, spot: Int) = ([], 0, -1)
      for spot in isOpen ? [state.spotAt[slot]] : places(slot, before: closed.first { $0.slot == slot }?.spot) {
        let choice = filler.best(in: slot, at: spot, among: pool, worth: values)
        if choice.value > best.value { best = (choice.demands, choice.value, spot) }
      }
      guard best.value > 0 else { continue }
      if !isOpen { state.open(slot, at: best.spot) }
      inserted += filler.place(best.demands, in: slot)
      if !isOpen && state.canClose(slot) { state.close(slot) }
    }
    return inserted
  }

  /// Sites to try for a closed slot: the one it had, and now and then the others.
  private mutating func places(_ slot: Int, before: Int?) -> [Int] {
    var list: [Int] = []
    for spot in sites[slot] where state.canOpen(slot, at: spot) {
      if spot == before || sites[slot].count < 4 || random.below(3) == 0 { list.append(spot) }
    }
    return list
  }
}
