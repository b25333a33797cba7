/// Places again, before anything else, the pinned appointments that had to yield: as near as possible to the day that was promised (rule 6).
///
/// Free time is taken first. When there is none, a proposal of the same professional gives its place, as near as possible too: its worker has
/// been told of nothing yet. Nobody else's appointments move for it.
enum Displaced {
  static func place(in state: AreaState) {
    let problem = state.problem
    let displaced = problem.demands.indices.filter { problem.demands[$0].displacedFrom != nil }
    for demand in displaced {
      let from = problem.demands[demand].displacedFrom ?? 0
      var best: (distance: Int, place: Insertion.Place)?
      for holder in problem.demands[demand].holders {
        for half in 0..<problem.halfDayCount {
          let distance = abs(Horizon.day(of: half) - from)
          if distance > best?.distance ?? .max { continue }
          var place: Insertion.Place?
          Insertion.consider(demand, slot: state.slot(holder.member, half), state: state, mayOpen: true, best: &place)
          guard let place, best.map({ distance < $0.distance || place.cost < $0.place.cost }) ?? true else { continue }
          best = (distance, place)
        }
      }
      if let best {
        Insertion.apply(best.place, demand: demand, to: state)
        state.lock(demand)
      }
    }
    for demand in displaced where state.slotOf[demand] < 0 { takeProposal(demand, in: state) }
  }

  /// Takes the place of a proposal of the same professional, the nearest by day, when that is worth more than the proposal left without a place.
  private static func takeProposal(_ demand: Int, in state: AreaState) {
    let wanted = state.problem.demands[demand]
    guard let member = wanted.displacedMember, let from = wanted.displacedFrom else { return }
    func distance(_ half: Int) -> Int { abs(Horizon.day(of: half) - from) }
    let nearest = (0..<state.problem.halfDayCount).filter { state.spotAt[state.slot(member, $0)] >= 0 }
      .sorted { (distance($0), $0) < (distance($1), $1) }
    for half in nearest {
      let slot = state.slot(member, half)
      let standing = state.entries[slot].filter { $0.demand >= 0 }.map(\.demand)
      var best: (gain: Int, proposal: Int)?
      for proposal in standing where state.isStandingProposal(proposal) && !state.problem.demands[proposal].mayOpenFrozen {
        // A session of before the end of the freeze must still hold somebody who was there (rule 8).
        let staysHeld = standing.contains { $0 != proposal && (state.isLocked[$0] || state.problem.demands[$0].kept != nil) }
        if half < state.problem.frozenBefore && !wanted.mayOpenFrozen && !staysHeld { continue }
        let before = state.cost
        state.remove(proposal)
        if state.price(demand, in: slot, at: state.spotAt[slot], opening: false) != nil {
          state.place(demand, in: slot)
          if before - state.cost > best?.gain ?? 0 { best = (before - state.cost, proposal) }
          state.remove(demand)
        }
        state.place(proposal, in: slot)
      }
      guard let best else { continue }
      state.remove(best.proposal)
      state.giveWay(best.proposal)
      state.place(demand, in: slot)
      state.lock(demand)
      return
    }
  }
}
