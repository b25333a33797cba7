import Dossier
import Law

// What one more half-day is worth is the difference of two plans, and a plan is the end of a long search: planned anew, a service with one more
// half-day may well come out worse. So both plans start here from the one that stands and are given the same search, in which no round may lose
// anything: what differs is the half-day.

extension Planner {
  /// A plan searched on from where it stands, in the areas of some professionals; the others keep what they have.
  ///
  /// - Parameters:
  ///   - dossier: That of the plan, or one that offers more: every appointment of the plan must still be legal where it is.
  ///   - plan: The plan that stands; nothing returned is worse.
  ///   - rounds: Rounds of ruin and recreate in each such area; none still fills what is free.
  ///   - isStrict: Whether the whole plan must fit; else what no longer does is taken out first, as when people have left.
  ///   - isProven: Whether the plan carries a bound: one that only serves to count has no need of it.
  ///   - isSearched: Whether the area of these professionals and centres is searched on.
  /// - Returns: Nothing when the plan does not fit the dossier.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public static func improve(
    _ dossier: Dossier, from plan: Plan, version: String, rounds: Int, seed: Int, isStrict: Bool = true,
    isProven: Bool = true, isSearched: ([ProfessionalID], [CentreID]) -> Bool = { _, _ in true }
  ) throws(LawError) -> Outcome? {
    let ground = try Groundwork(dossier)
    let standing = ReadPlan(plan, service: ground.service).placed(ground.service)
    var placed = ServicePlan(kept: ground.service)
    var results: [(area: Area, plan: AreaPlan, failed: Bool)] = []
    for var area in ground.areas {
      area.problem = area.problem.improvable
      guard var state = Incumbent.state(of: area, in: standing, isStrict: isStrict) else { return nil }
      let (people, centres) = (area.problem.members.map { ProfessionalID($0.name) }, area.problem.spots.map { CentreID($0.name) })
      if isSearched(people, centres) {
        if rounds > 0 {
          var search = RuinAndRecreate(
            state, worth: state.facts.unplaced, seed: UInt64(truncatingIfNeeded: seed), toleratedWeeks: 0)
          state = search.run(rounds: rounds, isTimeOver: { false }) { _ in }.best
        }
        while ConstructivePlan.fill(state) {}
        SessionCleaning.closeEmpty(state)
      }
      let found = AreaSolver.plan(of: state)
      placed.add(found, of: area)
      results.append((area, found, false))
    }
    let (made, worth) = PlanAssembly(ground: ground, placed: placed, results: results).plan(
      version: version, after: nil, isProven: isProven)
    return Outcome(plan: made, obligations: ground.service.obligations, worth: worth)
  }
}

/// A plan laid into the state of an area, as the search would have left it.
private enum Incumbent {
  /// - Returns: Nothing when a session of the plan may not be held and all of it must fit.
  static func state(of area: Area, in standing: ServicePlan, isStrict: Bool) -> AreaState? {
    let problem = area.problem
    let state = AreaState(AreaFacts(problem), locking: StandingProposals.none)
    let member = Dictionary(uniqueKeysWithValues: area.members.enumerated().map { ($1, $0) })
    let spot = Dictionary(uniqueKeysWithValues: area.sites.enumerated().map { ($1, $0) })
    var places: [(demand: Int, slot: Int)] = []
    func open(_ person: Int, _ site: Int, _ half: Int) -> Int? {
      guard let number = member[person], let place = spot[site] else { return nil }
      let slot = state.slot(number, half)
      if state.spotAt[slot] == place { return slot }
      guard state.canOpen(slot, at: place) else { return nil }
      state.open(slot, at: place)
      return slot
    }
    // Sessions first: the reserve looks at a whole week.
    for (demand, candidate) in area.candidates.enumerated() where problem.demands[demand].kept == nil {
      guard let placing = standing.placings[candidate] else { continue }
      guard let slot = open(placing.member, placing.site, placing.halfDay) else {
        if isStrict { return nil }
        continue
      }
      places.append((demand, slot))
    }
    for session in standing.empty where member[session.member] != nil {
      guard open(session.member, session.site, session.halfDay) != nil || !isStrict else { return nil }
    }
    // Whom the dossier proposed before the end of the freeze stays, and holds the session for the others (rule 8).
    places.sort { (rank($0.demand, problem), $0.demand) < (rank($1.demand, problem), $1.demand) }
    for (demand, slot) in places {
      let mayHold = state.facts.minutes[demand * state.facts.members + state.member(slot)] > 0
      guard mayHold || !isStrict else { return nil }
      let staysFrozen = mayHold && problem.demands[demand].isFrozen(in: problem) && state.canStay(demand, in: slot, at: state.spotAt[slot])
      // With fewer people the reserve of a week may be too small for what it held.
      guard isStrict || staysFrozen || state.price(demand, in: slot, at: state.spotAt[slot], opening: false) != nil else { continue }
      state.place(demand, in: slot)
      if staysFrozen { state.lockWithSession(demand) }
    }
    return state
  }

  private static func rank(_ demand: Int, _ problem: AreaProblem) -> Int { problem.demands[demand].proposed == nil ? 1 : 0 }
}
