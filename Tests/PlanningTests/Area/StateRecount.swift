import Testing

@testable import Planning

/// Everything that a state keeps count of, counted again from its sessions and what they hold, and every hard rule looked at once more.
struct StateRecount {
  private let state: AreaState
  private let problem: AreaProblem

  init(_ state: AreaState) {
    self.state = state
    problem = state.problem
  }

  /// Points of the plan, from the area alone.
  var cost: Int {
    var sum = problem.sessionOpened * state.spotAt.count { $0 >= 0 }
    for (index, demand) in problem.demands.enumerated() where state.slotOf[index] < 0 { sum += demand.unplacedCost }
    for (slot, entries) in state.entries.enumerated() {
      for entry in entries where entry.demand >= 0 { sum += cost(entry, slot: slot) }
    }
    return sum
  }

  private func cost(_ entry: AreaState.Entry, slot: Int) -> Int {
    let demand = problem.demands[entry.demand]
    let (member, half, spot) = (state.member(slot), state.halfDay(slot), state.spotAt[slot])
    let day = Horizon.day(of: half)
    var sum = -demand.advanceCredit
    if day > demand.lateFrom { sum += problem.weekLate * demand.gravity * ((day - demand.lateFrom + 6) / 7) }
    sum += demand.holders.first { $0.member == member }?.change ?? 0
    sum += problem.kilometre * (demand.reach.first { $0.spot == spot }?.kilometres ?? 0)
    if let given = demand.proposed {
      let stays = (given.member, given.halfDay, given.spot, given.start) == (member, half, spot, entry.start)
      if !stays { sum += problem.moved }
    }
    return sum
  }

  /// What the state says and what is counted again, where they differ; and the rules that the plan breaks.
  var faults: [String] {
    var faults: [String] = []
    func same<Value: Equatable>(_ name: String, _ said: Value, _ counted: Value) {
      if said != counted { faults.append("\(name): \(said), counted \(counted)") }
    }
    same("cost", state.cost, cost)
    var slots = [Int](repeating: -1, count: problem.demands.count)
    var days = [[Int]](repeating: [], count: state.workerDays.count)
    for (slot, entries) in state.entries.enumerated() {
      let half = state.halfDay(slot)
      same("minutes of slot \(slot)", state.minutesUsed[slot], entries.reduce(0) { $0 + $1.minutes })
      same("fixed of slot \(slot)", state.fixedCount[slot], entries.count { $0.start >= 0 })
      if !entries.isEmpty && state.spotAt[slot] < 0 { faults.append("visits without a session in slot \(slot)") }
      for entry in entries {
        let worker = entry.demand >= 0 ? problem.demands[entry.demand].worker : problem.occupiedWorkers[-1 - entry.demand]
        days[worker].append(Horizon.day(of: half))
        if entry.demand >= 0 { slots[entry.demand] = slot }
      }
      let items = entries.map { SessionLayout.Item(minutes: $0.minutes, start: $0.start) }
      let hours = (start: problem.hours[half % 2][0], end: problem.hours[half % 2][1])
      if SessionLayout.starts(of: items, hours: hours, capacity: problem.sessionMinutes[half % 2], grid: problem.grid) == nil {
        faults.append("slot \(slot) does not lay out: \(items)")
      }
    }
    same("slots", state.slotOf, slots)
    same("workers' days", state.workerDays.map { $0.sorted() }, days.map { $0.sorted() })
    for (worker, days) in days.enumerated() where Set(days).count < days.count { faults.append("worker \(worker) comes twice a day") }
    return faults + sessionFaults + reserveFaults + visitFaults
  }

  private var sessionFaults: [String] {
    var faults: [String] = []
    for spot in problem.spots.indices {
      for half in 0..<problem.halfDayCount {
        let used = problem.members.indices.count { state.spotAt[state.slot($0, half)] == spot }
        let left = problem.spots[spot].rooms[half] - used
        if state.rooms.left(at: spot, on: half) != left { faults.append("rooms of site \(spot), half-day \(half)") }
        if left < 0 { faults.append("no room left at site \(spot), half-day \(half)") }
      }
    }
    for (index, member) in problem.members.enumerated() {
      for half in 0..<problem.halfDayCount {
        let (spot, other) = (state.spotAt[state.slot(index, half)], state.spotAt[state.slot(index, half ^ 1)])
        guard spot >= 0 else { continue }
        if !member.availability[half].canConsult || !member.centres.contains(problem.spots[spot].centre) {
          faults.append("member \(index) may not sit at \(spot) on \(half)")
        }
        if other >= 0 && problem.spots[spot].tooFar.contains(other) { faults.append("member \(index) at far sites on \(half)") }
      }
      for (number, due) in member.field.enumerated() {
        let left = (due.first..<due.end).count { member.availability[$0].canBeField && state.spotAt[state.slot(index, $0)] < 0 }
        if state.fieldSlack[index][number] != left - due.required || left < due.required { faults.append("field of member \(index)") }
      }
    }
    return faults
  }

  private var reserveFaults: [String] {
    let weeks = problem.weeks
    var limited = [Int](repeating: 0, count: problem.teams.count * weeks)
    var (held, visits) = (limited, limited)
    for (slot, entries) in state.entries.enumerated() where state.spotAt[slot] >= 0 {
      let (member, half) = (problem.members[state.member(slot)], state.halfDay(slot))
      if member.isMedecin {
        for share in member.shares { held[share.team * weeks + half / 12] += share.thousandths * problem.sessionMinutes[half % 2] }
      }
      for entry in entries {
        let team = entry.demand >= 0 ? problem.demands[entry.demand].team : problem.occupiedTeams[-1 - entry.demand]
        guard team >= 0 else { continue }
        let isLimited = entry.demand < 0 || !problem.demands[entry.demand].isReserveExempt
        if member.isMedecin && isLimited { limited[team * weeks + half / 12] += entry.minutes }
        if member.isInfirmier { visits[team * weeks + half / 12] += 1 }
      }
    }
    var faults: [String] = []
    if limited != state.reserve.limited { faults.append("limited minutes: \(state.reserve.limited), counted \(limited)") }
    if held != state.reserve.held { faults.append("held: \(state.reserve.held), counted \(held)") }
    if visits != state.reserve.infirmierVisits { faults.append("visits: \(state.reserve.infirmierVisits), counted \(visits)") }
    return faults
  }

  private var visitFaults: [String] {
    problem.demands.indices.compactMap { index in
      let (demand, slot) = (problem.demands[index], state.slotOf[index])
      if let kept = demand.kept {
        return slot == state.slot(kept.member, kept.halfDay) && state.spotAt[slot] == kept.spot ? nil : "kept demand \(index) moved"
      }
      guard slot >= 0 else { return nil }
      let day = Horizon.day(of: state.halfDay(slot))
      let isHeld = demand.holders.contains { $0.member == state.member(slot) }
      let isReached = demand.reach.contains { $0.spot == state.spotAt[slot] }
      let isTimely = demand.days.contains(day) && (day >= demand.firstNewDay || demand.proposed != nil)
      return isHeld && isReached && isTimely ? nil : "demand \(index) may not be in slot \(slot)"
    }
  }

  /// Weeks of teams whose limited visits pass what rule 9 leaves them.
  var overfullWeeks: [Int] {
    state.reserve.limited.indices.filter { cell in
      let limit = ReserveRule.limit(
        heldThousandths: state.reserve.held[cell], reserveThousandths: problem.reserve[cell % problem.weeks],
        infirmierVisits: state.reserve.infirmierVisits[cell], orientationThousandths: problem.orientation)
      return state.reserve.limited[cell] > 0 && state.reserve.limited[cell] > limit
    }
  }
}
