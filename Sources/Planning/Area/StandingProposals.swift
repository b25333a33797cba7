/// Which proposed appointments stay where they are before any search begins.
///
/// A proposal that moves is a person called back. Unless the user asks for improvement, every proposal whose place is still legal is therefore
/// as firm as a pin for the search; nothing changes when nothing in the dossier did. The bound knows nothing of it: it is the bound of the
/// problem in which proposals may move, so it holds for both.
enum StandingProposals {
  /// None: all may move, or be priced as though they could.
  case none
  /// Those of before the end of the freeze: their sessions, which already hold someone, are the only ones that the days to come may fill (rule 8).
  case frozen
  /// All.
  case all

  /// Locks them in a state that holds the kept appointments alone.
  ///
  /// Sessions are opened before anyone sits in them, since the reserve looks at a whole week: a proposal is then refused only if the plan that
  /// holds them all is illegal. Of proposals that exclude one another the frozen ones stay, then those worth most by the minute.
  func lock(in state: AreaState) {
    let demands = state.problem.demands
    let wanted = demands.indices.filter { index in
      guard demands[index].kept == nil, let given = demands[index].proposed else { return false }
      switch self {
      case .none: return false
      case .frozen: return given.halfDay < state.problem.frozenBefore
      case .all: return true
      }
    }
    .map { (index: $0, isLater: demands[$0].isFrozen(in: state.problem) ? 0 : 1, worth: ConstructivePlan.worth(demands[$0])) }
    .sorted { ($0.isLater, -$0.worth, $0.index) < ($1.isLater, -$1.worth, $1.index) }
    .map(\.index)
    var opened: [Int] = []
    for index in wanted {
      guard let given = demands[index].proposed else { continue }
      let slot = state.slot(given.member, given.halfDay)
      guard state.spotAt[slot] < 0, state.facts.mayCome(index, on: Horizon.day(of: given.halfDay)),
        state.kilometres(index, given.spot) >= 0,
        state.facts.minutes[index * state.facts.members + given.member] > 0, state.canOpen(slot, at: given.spot)
      else { continue }
      state.open(slot, at: given.spot)
      opened.append(slot)
    }
    var refused: [Int] = []
    for index in wanted where !StandingProposals.stay(index, in: state) { refused.append(index) }
    for index in refused where StandingProposals.holdMore(for: index, in: state) { _ = StandingProposals.stay(index, in: state) }
    for slot in opened where state.canClose(slot) { state.close(slot) }
  }

  /// Leaves a proposal where it is, when every rule allows it.
  private static func stay(_ index: Int, in state: AreaState) -> Bool {
    guard let given = state.problem.demands[index].proposed else { return false }
    let slot = state.slot(given.member, given.halfDay)
    guard state.spotAt[slot] == given.spot, state.canStay(index, in: slot, at: given.spot),
      state.price(index, in: slot, at: given.spot, opening: false) != nil
    else { return false }
    state.place(index, in: slot)
    state.lockWithSession(index)
    return true
  }

  /// Opens empty sessions of the team's médecins in the week of a proposal, one by one, until the reserve lets it stay: the plan that proposed it
  /// may have held some, of which rendez_vous.csv says nothing.
  private static func holdMore(for index: Int, in state: AreaState) -> Bool {
    let problem = state.problem
    guard let given = problem.demands[index].proposed else { return false }
    let (home, team) = (state.slot(given.member, given.halfDay), problem.demands[index].team)
    func mayStay() -> Bool {
      state.canStay(index, in: home, at: given.spot) && state.price(index, in: home, at: given.spot, opening: false) != nil
    }
    guard state.spotAt[home] == given.spot, problem.members[given.member].isMedecin || problem.members[given.member].isInfirmier else {
      return false
    }
    var opened: [Int] = []
    let week = given.halfDay / 12 * 12
    for member in problem.members.indices
    where problem.members[member].isMedecin && problem.members[member].shares.contains(where: { $0.team == team }) {
      for half in week..<week + 12 {
        let slot = state.slot(member, half)
        guard state.spotAt[slot] < 0, let spot = problem.spots.indices.first(where: { state.canOpen(slot, at: $0) }) else { continue }
        state.open(slot, at: spot)
        opened.append(slot)
        if mayStay() { return true }
      }
    }
    for slot in opened where state.canClose(slot) { state.close(slot) }
    return false
  }
}

extension AreaProblem.Demand {
  /// Proposed before the end of the freeze.
  func isFrozen(in problem: AreaProblem) -> Bool { proposed.map { $0.halfDay < problem.frozenBefore } ?? false }
}
