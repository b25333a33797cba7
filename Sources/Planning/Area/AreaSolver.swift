import MILP

/// Solves one area: a constructive plan, the weekly integer program, its sessions in half-days, filling, and local improvement.
///
/// Nothing after the constructive plan can make it worse: the plan kept is the cheapest seen. When the solver fails, the constructive plan is
/// improved and returned without prices.
public enum AreaSolver {
  /// News of the work in one area.
  public struct Progress: Sendable {
    /// Points of the best plan so far, and of the relaxation by weeks when it is known.
    public var incumbent: Int
    public var relaxation: Double?
  }

  /// Share of a limit of time that the programme may take; it goes on from prices, the search from a plan.
  static let programShare = 0.5
  /// Share of it after which no price is raised further.
  static let ascentShare = 0.6

  /// Rounds of local search at most, shared by the teams of a small area: their programme takes longer the more they are, and both have a minute on
  /// five teams; and rounds a team in a larger one.
  static let mostRounds = 4_200_000
  static let mostTeamRounds = 120_000

  /// The first plan, made at once and without a solver.
  public static func constructive(_ problem: AreaProblem) -> AreaPlan { plan(of: first(problem)) }

  /// The first plan as a state.
  ///
  /// Where fewer people already have a day than are given one, the plan is a new one rather than last Monday's made again: proposals then move at
  /// their price, as with `--improve`, since a new plan bent around a few of them would make the others wait; and the third has no pace to keep.
  private static func first(_ problem: AreaProblem) -> AreaState {
    let state = begun(AreaFacts(problem))
    ConstructivePlan.fill(state)
    let demands = problem.demands
    let placed = demands.indices.filter { state.slotOf[$0] >= 0 }
    let new = placed.count { demands[$0].kept == nil && demands[$0].proposed == nil }
    let isFree = problem.mayMoveProposals && problem.members.allSatisfy(\.pace.isEmpty)
    return isFree || 2 * new <= placed.count ? state : first(problem.improvable)
  }

  /// A plan that holds what is kept, and the appointments that had to yield.
  private static func begun(_ facts: AreaFacts) -> AreaState {
    let state = AreaState(facts)
    Displaced.place(in: state)
    return state
  }

  /// The best plan found within the work budget.
  ///
  /// - Parameters:
  ///   - problem: The area.
  ///   - timeSpent: Share of the limit of time that is spent, asked now and then; from 1 on the best plan so far is returned, and from
  ///     ``programShare`` on the search has what is left.
  ///   - report: Called when the plan improves or a stage ends.
  public static func solve(
    _ problem: AreaProblem, timeSpent: () -> Double = { 0 }, report: (Progress) -> Void = { _ in }
  ) -> AreaPlan {
    func isTimeOver() -> Bool { timeSpent() >= 1 }
    func isProgramOver() -> Bool { timeSpent() >= programShare }
    let first = first(problem)
    let facts = first.facts
    report(Progress(incumbent: first.cost, relaxation: nil))
    var best = first
    var outcome: WeeklyProgram.Outcome?
    var worth = facts.unplaced
    let (standing, fresh) = (first.standingCount, freshCount(first))
    // When nobody but those who stay finds a seat, there is nothing to search.
    let isSettled = standing > 0 && fresh == 0
    var timeOver = isTimeOver()
    if !timeOver {
      do throws(SolveError) {
        if 4 * standing > fresh && problem.provesBound {
          // The bound lets proposals move and knows no pace, so its prices come from a programme in which they do. Where few stand, those of the search will do.
          outcome = try WeeklyProgram.solve(
            AreaState(AreaFacts(facts.problem.unpaced), locking: StandingProposals.none), rounding: false, isTimeOver: isProgramOver)
          report(Progress(incumbent: best.cost, relaxation: outcome?.relaxation))
        }
        if !isSettled {
          let second = begun(facts)
          let solved = try WeeklyProgram.solve(second, isTimeOver: isProgramOver)
          if outcome == nil { outcome = solved }
          worth = solved.worth
          // Cut short by time, the programme has prices and no sessions: the search goes on from the constructive plan.
          if !solved.sessions.isEmpty {
            try HalfDaySessions.open(solved.sessions, of: solved.buckets, in: second)
            Filling.fill(second, buckets: solved.buckets, quotas: solved.quotas, worth: worth)
            ConstructivePlan.fill(second)
            if second.cost < best.cost { best = second }
          }
          report(Progress(incumbent: best.cost, relaxation: outcome?.relaxation))
        }
      } catch {
        // GLPK gave up: the constructive plan stands, and is improved like any other.
        report(Progress(incumbent: best.cost, relaxation: nil))
      }
    }
    let certificate = outcome.map { AreaCertificate($0, of: facts, incumbent: best.cost) { timeSpent() >= ascentShare } }
    timeOver = timeOver || isTimeOver()
    if !timeOver && !isSettled {
      var search = RuinAndRecreate(best, worth: worth, seed: UInt64(truncatingIfNeeded: problem.seed))
      let found = search.run(rounds: rounds(best), isTimeOver: isTimeOver) {
        report(Progress(incumbent: $0, relaxation: outcome?.relaxation))
      }
      best = found.best
      timeOver = found.timeOver
    }
    // What still fits goes in: the plan made next from this one, were nothing to change, finds nothing to add.
    while ConstructivePlan.fill(best) {}
    SessionCleaning.closeEmpty(best)
    var plan = plan(of: best)
    plan.timeLimitReached = timeOver
    certificate?.write(into: &plan)
    return plan
  }

  /// Visits placed that are neither pinned nor left where they were proposed.
  private static func freshCount(_ state: AreaState) -> Int {
    state.slotOf.indices.count { state.slotOf[$0] >= 0 && !state.isLocked[$0] && state.problem.demands[$0].kept == nil }
  }

  /// Rounds of local search: a work budget that grows with the area, up to ``mostRounds`` shared by its teams or ``mostTeamRounds`` a team, whichever
  /// is more, and with its share of a large service's budget.
  static func rounds(_ state: AreaState) -> Int {
    let free = state.problem.demands.indices.count { !state.isLocked[$0] && state.problem.demands[$0].kept == nil }
    let teams = max(1, state.problem.teams.count)
    return max(150_000, min(max(mostRounds / teams, mostTeamRounds * teams), 140_000 + 310 * free)) * state.problem.effort / 1000
  }

  /// Writes a state down, with the start of each visit.
  static func plan(of state: AreaState) -> AreaPlan {
    let problem = state.problem
    var plan = AreaPlan(placed: [])
    plan.gaveWay = state.gaveWay.sorted()
    for slot in state.spotAt.indices where state.spotAt[slot] >= 0 {
      let (member, half, spot) = (state.member(slot), state.halfDay(slot), state.spotAt[slot])
      let entries = state.entries[slot]
      if entries.isEmpty { plan.emptySessions.append(AreaPlan.EmptySession(member: member, spot: spot, halfDay: half)) }
      let items = entries.map { SessionLayout.Item(minutes: $0.minutes, start: $0.start) }
      let hours = problem.hours[half % 2]
      guard
        let starts = SessionLayout.starts(
          of: items, hours: (hours[0], hours[1]), capacity: max(problem.sessionMinutes[half % 2], state.minutesUsed[slot]),
          grid: problem.grid)
      else { preconditionFailure("A session of \(problem.members[member].name) holds more than it has time for.") }
      for (index, entry) in entries.enumerated() where entry.demand >= 0 {
        plan.placed.append(
          AreaPlan.Placed(demand: entry.demand, member: member, spot: spot, halfDay: half, start: starts[index], minutes: entry.minutes))
      }
    }
    for demand in problem.demands.indices where state.slotOf[demand] < 0 && problem.demands[demand].advanceCredit == 0 {
      plan.unplaced.append(
        AreaPlan.Unplaced(demand: demand, causes: Blockers.causes(of: demand, in: state).map(\.rawValue)))
    }
    return plan
  }
}
