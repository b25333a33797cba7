/// Places again, before anything else, the pinned appointments that had to yield: as near as possible to the day that was promised (rule 6).
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
  }
}
