extension ReserveHull {
  /// The hull of an area whose kept appointments already stand.
  init(_ state: AreaState) {
    let problem = state.problem
    var served = [Set<Int>](repeating: [], count: problem.members.count)
    var least = [Int?](repeating: nil, count: problem.members.count)
    for (index, demand) in problem.demands.enumerated() {
      for holder in demand.holders where problem.members[holder.member].isInfirmier {
        served[holder.member].insert(demand.team)
        if state.slotOf[index] < 0 { least[holder.member] = min(least[holder.member] ?? .max, holder.minutes) }
      }
    }
    let people = problem.members.indices.filter { problem.members[$0].isMedecin || problem.members[$0].isInfirmier }.map { member in
      var halves: [Half] = []
      for half in 0..<state.halfDays {
        let slot = state.slot(member, half)
        guard state.isKept[slot] || problem.spots.indices.contains(where: { state.canOpen(slot, at: $0) }) else { continue }
        halves.append(
          Half(
            week: half / 12, capacity: problem.sessionMinutes[half % 2], keptMinutes: state.minutesUsed[slot],
            keptCount: state.entries[slot].count, isKept: state.isKept[slot]))
      }
      return Person(
        isMedecin: problem.members[member].isMedecin, shares: problem.members[member].shares.map { ($0.team, $0.thousandths) },
        served: served[member], least: least[member], halves: halves)
    }
    self.init(
      people, teams: problem.teams.count, weeks: problem.weeks, limitedKept: state.reserve.limited, reserve: problem.reserve,
      orientation: problem.orientation)
  }
}
