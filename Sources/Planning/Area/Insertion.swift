/// The cheapest legal place for one demand, in sessions already open or in one opened for it.
enum Insertion {
  struct Place {
    var slot: Int
    var spot: Int
    var opens: Bool
    var cost: Int
  }

  /// The cheapest place among all slots; of equal places the earliest slot of the first professional.
  ///
  /// Lateness never falls from one day to the next, so once a place is found the weeks that cost more by lateness alone are not looked at.
  static func cheapest(_ demand: Int, in state: AreaState, mayOpen: Bool = true) -> Place? {
    let problem = state.problem
    let wanted = problem.demands[demand]
    var best: Place?
    for week in 0..<problem.weeks {
      if let best {
        let atBest = wanted.lateness(on: week * 7, weekLate: problem.weekLate)
        if atBest >= best.cost { break }
      }
      guard let first = wanted.days.first(from: week * 7, before: week * 7 + 6) else { continue }
      for holder in wanted.holders {
        for half in (week * 12 + (first - week * 7) * 2)..<(week * 12 + 12) {
          consider(demand, slot: state.slot(holder.member, half), state: state, mayOpen: mayOpen, best: &best)
        }
      }
    }
    return best
  }

  /// Looks at one slot and keeps it when it is cheaper than the best so far.
  @inline(__always)
  static func consider(_ demand: Int, slot: Int, state: AreaState, mayOpen: Bool, best: inout Place?) {
    let spot = state.spotAt[slot]
    if spot >= 0 {
      if let cost = state.price(demand, in: slot, at: spot, opening: false), cost < best?.cost ?? .max {
        best = Place(slot: slot, spot: spot, opens: false, cost: cost)
      }
    } else if mayOpen {
      for reach in state.problem.demands[demand].reach where state.canOpen(slot, at: reach.spot) {
        if let cost = state.price(demand, in: slot, at: reach.spot, opening: true), cost < best?.cost ?? .max {
          best = Place(slot: slot, spot: reach.spot, opens: true, cost: cost)
        }
      }
    }
  }

  /// Carries a place out.
  static func apply(_ place: Place, demand: Int, to state: AreaState) {
    if place.opens { state.open(place.slot, at: place.spot) }
    state.place(demand, in: place.slot)
  }
}
