import Dossier
import Law
import Planning

/// The staffings that were planned, what each reaches, and how many more may be planned.
struct StaffingTrials {
  /// A plan and what the law required when it was made.
  typealias Planned = (plan: Plan, obligations: [Obligation])

  let staffed: StaffedDossier
  private let target: StaffingTarget
  private let measure: StaffingMeasure
  private let planners: StaffingPlanners
  /// By draft, and by the whole planner.
  private var drafted: [StaffingChange: StaffingTrial] = [:]
  private var planned: [StaffingChange: (trial: StaffingTrial, plan: Plan)] = [:]
  /// What may still be made.
  var budget: StaffingBudget
  /// How many visits on time are asked for.
  private var aimed: [StaffingCriterion: Int] = [:]

  init(_ dossier: Dossier, target: StaffingTarget, budget: StaffingBudget, planners: StaffingPlanners) {
    self.target = target
    self.budget = budget
    self.planners = planners
    staffed = StaffedDossier(dossier)
    measure = StaffingMeasure(dossier)
  }

  /// Asks for so many of each criterion, of the trials made too.
  mutating func aim(at counts: [StaffingCriterion: Int]) {
    aimed = counts
    func measured(_ trial: StaffingTrial) -> StaffingTrial {
      var trial = trial
      for place in trial.scores.indices { trial.scores[place].asked = aimed[trial.scores[place].criterion] ?? trial.scores[place].asked }
      return trial
    }
    planned = planned.mapValues { (measured($0.trial), $0.plan) }
    drafted = drafted.mapValues(measured)
  }

  /// What a whole plan reaches, where one was made.
  func proof(_ change: StaffingChange) -> StaffingTrial? { planned[change]?.trial }

  /// The whole plan of a staffing, where one was made.
  func plan(_ change: StaffingChange) -> Plan? { planned[change]?.plan }

  /// Drafts what was not yet drafted; a whole plan that is known says more than a draft. Nothing where no draft is left.
  mutating func drafts(_ changes: [StaffingChange]) throws -> [StaffingTrial?] {
    let fresh = StaffingTrials.distinct(changes.filter { drafted[$0] == nil && planned[$0] == nil })
    let affordable = Array(fresh.prefix(budget.takeDrafts(fresh.count)))
    for (change, made) in try made(affordable, by: planners.drafts) { drafted[change] = made.trial }
    return changes.map { planned[$0]?.trial ?? drafted[$0] }
  }

  /// Plans what was not yet planned. Nothing where no plan is left.
  mutating func proofs(_ changes: [StaffingChange]) throws -> [StaffingTrial?] {
    let fresh = StaffingTrials.distinct(changes.filter { planned[$0] == nil })
    let affordable = Array(fresh.prefix(budget.takePlans(fresh.count)))
    for (change, made) in try made(affordable, by: planners.plans) { planned[change] = made }
    return changes.map { planned[$0]?.trial }
  }

  /// Plans a staffing once more, by a planner of the caller's; nothing is kept.
  func anew(_ change: StaffingChange, by planner: StaffingPlanners.Plans) throws -> StaffingTrial? {
    try made([change], by: planner).first?.1.trial
  }

  /// A plan of fewer people as the plan of more: nothing when it does not fit.
  func carried(_ plan: Plan, to change: StaffingChange) throws -> (trial: StaffingTrial, plan: Plan)? {
    let dossier = staffed.staffed(change)
    return try planners.carried(dossier, plan).map { (trial($0, change, dossier), $0.plan) }
  }

  private static func distinct(_ changes: [StaffingChange]) -> [StaffingChange] {
    changes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func made(
    _ changes: [StaffingChange], by planner: StaffingPlanners.Plans
  ) throws -> [(StaffingChange, (trial: StaffingTrial, plan: Plan))] {
    if changes.isEmpty { return [] }
    let dossiers = changes.map { staffed.staffed($0) }
    return zip(try planner(dossiers), zip(changes, dossiers)).map { answer, question in
      (question.0, (trial(answer, question.0, question.1), answer.plan))
    }
  }

  private func trial(_ made: Planned, _ change: StaffingChange, _ dossier: Dossier) -> StaffingTrial {
    measure.trial(made.plan, obligations: made.obligations, staffed: dossier, change: change, target: target, aimed: aimed)
  }

  /// The least staffing already known to meet the target in these units, should another question have found it.
  ///
  /// - Parameter isProven: Whether drafts count for nothing.
  func least(
    unit: [Role: Int], protocols: Set<StaffingProtocol>, below start: StaffingChange?, isProven: Bool
  ) -> StaffingChange? {
    let all = isProven ? planned.mapValues(\.trial) : drafted.merging(planned.mapValues(\.trial)) { $1 }
    let met = all.filter { change, trial in
      trial.isMet && change.protocols.isSubset(of: protocols)
        && change.posts.allSatisfy { (change.halfDays[$0] ?? 0) % (unit[$0.role] ?? 1) == 0 }
    }.keys
    let least = met.min { ($0.total, $0.code) < ($1.total, $1.code) }
    guard let start, let least else { return least ?? start }
    return least.total < start.total ? least : start
  }
}

/// Who makes the plans of a search.
public struct StaffingPlanners {
  /// Plans some dossiers, in their order, as many at once as there are cores.
  public typealias Plans = ([Dossier]) throws -> [(plan: Plan, obligations: [Obligation])]
  /// Makes of a plan that of a dossier with more people; nothing when it does not fit.
  public typealias Carried = (Dossier, Plan) throws -> (plan: Plan, obligations: [Obligation])?

  var drafts: Plans
  var plans: Plans
  var carried: Carried

  /// - Parameters:
  ///   - drafts: Cheap plans, for the search.
  ///   - plans: Those that the answer rests on.
  ///   - carried: Those of the curve where more people came out worse; none without it.
  public init(drafts: @escaping Plans, plans: @escaping Plans, carried: @escaping Carried = { _, _ in nil }) {
    self.drafts = drafts
    self.plans = plans
    self.carried = carried
  }
}

extension StaffingChange {
  /// Everything of a change in one word, to order changes by.
  fileprivate var code: String {
    posts.map { "\($0.team.text) \($0.role.rawValue) \(halfDays[$0] ?? 0)" }.joined(separator: "|") + "|"
      + protocols.sorted().map { "\($0.team.text) \($0.nature.rawValue)" }.joined(separator: "|")
  }
}
