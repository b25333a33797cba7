import Dossier
import Law
import MILP
import Planning

// The program is optimistic and knows nothing of the plan's own preferences, so its answer is only where the search begins. Asked to hold the
// overdue visits earlier and earlier it answers with more and more people: that family, and the mixtures of two neighbours, are planned until the
// least that meets the target is known. Then half-days are taken away while the target is still met. What remains is confirmed by a plan, and one
// half-day less in any post is shown, by a plan, to miss.
//
// That search asks for dozens of plans, so it makes do with drafts: a plan already known, searched on without the linear program. Only what the
// whole planner then says is told: it confirms the answer, or asks for more people until it does, and it shows that one less misses. Where one less
// is not missed, that is the next answer; drafts say in which post to try first.
//
// The choice of what to plan next depends on the trials alone, two at a time whatever the number of cores: the same answer on one as on two. How
// many plans may be made is fixed beforehand and shared between the ways of counting people; when they are spent, what is known is told: the least
// staffing that a plan confirms so far, or that none was.

/// Finds the least staffing that plans confirm.
public struct StaffingSearch {
  /// What is to be reached.
  public let target: StaffingTarget
  let program: LeastStaffing
  var trials: StaffingTrials
  /// What no staffing exceeds, by criterion, and what the answers aim at.
  public private(set) var ceilings: [StaffingCeiling] = []
  /// The staffing of the plan that says what can be reached.
  private var beyond = StaffingChange()

  /// - Parameters:
  ///   - budget: Plans at most; the first are the service as it stands and with people without end.
  ///   - planners: Who makes them.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier, `SolveError` when GLPK gives up, and what the planners throw.
  public init(
    _ dossier: Dossier, target: StaffingTarget, budget: StaffingBudget = StaffingBudget(), planners: StaffingPlanners
  ) throws {
    precondition(budget.plans >= 2, "A search needs the plan that stands and one with people without end.")
    self.target = target
    trials = StaffingTrials(dossier, target: target, budget: budget, planners: planners)
    program = LeastStaffing(try StaffingFacts(dossier), staffed: trials.staffed, target: target)
    // One after the other: the second may be made from the first.
    let first = try (trials.proofs([StaffingChange()]) + trials.proofs([plenty])).compactMap { $0 }
    var rich = first[1]
    // Where rooms are what lacks, a search among half as many people finds more.
    if budget.plans > 2, !rich.isMet {
      let half = StaffingChange(halfDays: plenty.halfDays.mapValues { ($0 + 1) / 2 })
      if let trial = try trials.proofs([half])[0], StaffingSearch.margin(trial) > StaffingSearch.margin(rich) { rich = trial }
    }
    beyond = rich.change
    for (score, rich) in zip(first[0].scores, rich.scores) where score.criterion.isShare {
      let wanted = (score.of * score.criterion.value + 999) / 1000
      let attainable = max(score.reached, min(score.of, try program.most(score.criterion)))
      let planned = max(score.reached, rich.reached)
      // The same share of what can be reached, where the target cannot.
      let aimed = wanted <= planned ? wanted : max(score.reached, planned * score.criterion.value / 1000)
      ceilings.append(
        StaffingCeiling(criterion: score.criterion, of: score.of, attainable: attainable, planned: planned, wanted: wanted, aimed: aimed))
    }
    trials.aim(at: required)
  }

  /// So many people that more change nothing but the rooms they would need.
  private var plenty: StaffingChange {
    let staffed = trials.staffed
    return StaffingChange(
      halfDays: Dictionary(
        uniqueKeysWithValues: staffed.posts.map { ($0, $0.role == .medecin ? 4 * (staffed.fullTime[.medecin] ?? 10) : 20) }))
  }

  /// People without end in these units.
  private func plenty(unit: [Role: Int], protocols: Set<StaffingProtocol>) -> StaffingChange {
    var most = beyond
    for post in most.posts {
      let size = unit[post.role] ?? 1
      most.halfDays[post] = ((most.halfDays[post] ?? 0) + size - 1) / size * size
    }
    most.protocols = protocols
    return most
  }

  /// The service as it stands.
  public var standing: StaffingTrial? { trials.proof(StaffingChange()) }
  /// What may be made, and what was.
  public var budget: StaffingBudget { trials.budget }

  private var required: [StaffingCriterion: Int] {
    Dictionary(uniqueKeysWithValues: ceilings.map { ($0.criterion, $0.aimed) })
  }

  // MARK: The answer

  /// The least staffing for some ways of counting people, each with its part of the plans that are left: what one leaves, the next has.
  public mutating func answers(_ modes: [StaffingAnswer.Mode]) throws -> [StaffingAnswer] {
    try modes.enumerated().map { place, mode in
      trials.budget.share(among: modes.count - place)
      return try answer(mode)
    }
  }

  /// The least staffing for one way of counting people.
  public mutating func answer(_ mode: StaffingAnswer.Mode) throws -> StaffingAnswer {
    let unit: [Role: Int] = mode == .embauches ? trials.staffed.fullTime : [.medecin: 1, .infirmier: 1]
    let (bound, proposals) = try proposals(mode, unit: unit)
    var answer = StaffingAnswer(mode: mode, unit: unit, bound: bound, confirmed: nil)
    if let standing, standing.isMet {
      answer.confirmed = standing
      return answer
    }
    // Beyond the family, people without end.
    let protocols = proposals.last?.protocols ?? []
    let most = plenty(unit: unit, protocols: protocols)
    var draft = most
    if let (missed, met) = try bracket(proposals + [most], by: .drafts) {
      let between = try narrowed(missed, met, unit: unit)
      let least = trials.least(unit: unit, protocols: between.protocols, below: between, isProven: false) ?? between
      draft = try walked(down: least, unit: unit)
    }
    if let enough = try confirmed(from: draft, to: most, unit: unit) {
      (answer.confirmed, answer.less) = try lessened(try shrunk(enough, unit: unit), unit: unit)
    } else if let known = trials.least(unit: unit, protocols: protocols, below: nil, isProven: true) {
      // No plan is left to look further: what another question confirmed still holds.
      answer.confirmed = trials.proof(known)
      answer.less = less(known, unit: unit)
    }
    answer.isCutShort = budget.isSpent
    return answer
  }

  /// The program's least staffings, the overdue visits held earlier and earlier, and the half-days that none can do without.
  private func proposals(_ mode: StaffingAnswer.Mode, unit: [Role: Int]) throws -> (bound: Int?, family: [StaffingChange]) {
    var question = LeastStaffing.Question(required: required, unit: unit, mayExtend: mode == .protocoles)
    let bound = try program.least(question)
    var family = [bound?.change].compactMap { $0 }
    for week in stride(from: program.facts.weeks - 1, through: program.facts.frozenWeeks, by: -1) {
      question.backlogBy = week
      guard let next = try program.least(question)?.change else { break }
      if family.last != next { family.append(next) }
    }
    return (bound?.bound, family)
  }

  /// The answer once more, should plans made since meet the target with less.
  public mutating func settled(_ answer: StaffingAnswer) throws -> StaffingAnswer {
    guard let confirmed = answer.confirmed else { return answer }
    let least = trials.least(
      unit: answer.unit, protocols: confirmed.change.protocols, below: confirmed.change, isProven: true)
    guard let least, least != confirmed.change, let trial = trials.proof(least) else { return answer }
    var settled = answer
    trials.budget.share(among: 1)
    (settled.confirmed, settled.less) = try lessened(trial, unit: answer.unit)
    settled.isCutShort = budget.isSpent
    return settled
  }

  /// The answer with its staffing planned once more, from nothing, by a planner that may be dearer than that of the search.
  public func replayed(_ answer: StaffingAnswer, by planner: StaffingPlanners.Plans) throws -> StaffingAnswer {
    guard let change = answer.confirmed?.change, change.total > 0 else { return answer }
    var replayed = answer
    replayed.anew = try trials.anew(change, by: planner)
    return replayed
  }

  // MARK: What no staffing can do without

  /// Half-days of each role, in the service and in each sector, that no staffing can do without, by the program alone.
  ///
  /// - Throws: `SolveError` when GLPK gives up.
  public func bounds() throws -> [StaffingBound] { try program.bounds(required: required, teams: program.facts.teams) }

  // MARK: The staff of an answer

  /// The people that a change adds: what a scenario writes.
  public func people(_ change: StaffingChange) -> [StaffedDossier.Person] { trials.staffed.people(change) }

  /// The dossier with a change.
  public func dossier(_ change: StaffingChange) -> Dossier { trials.staffed.staffed(change) }

  /// Half-days of consultation of a full-time post, by role.
  public var fullTime: [Role: Int] { trials.staffed.fullTime }

  /// Full-time equivalents of a change, in thousandths.
  public func fteThousandths(_ change: StaffingChange) -> Int { trials.staffed.fteThousandths(change) }
}
