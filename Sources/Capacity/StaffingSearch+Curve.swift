import Dossier
import Planning

// A plan for fewer people is a plan for more: where more people came out worse, the plan before takes their place, with what still fits.

extension StaffingSearch {
  /// Coverage against people: none, then quarters of a staffing up to one quarter more. Its plans are beside the budget of the answers.
  public mutating func frontier(of change: StaffingChange) throws -> [FrontierPoint] {
    let family = StaffingFamily.quarters(of: change)
    let spent = trials.budget
    trials.budget = StaffingBudget(plans: family.count, drafts: 0)
    let found = try trials.proofs(family).compactMap { $0 }
    trials.budget = spent
    let criterion = target.criteria.first(where: \.isShare)
    return try rising(found).map { trial in
      let question = LeastStaffing.Question(mayExtend: !trial.change.protocols.isEmpty, most: trial.change.total)
      return FrontierPoint(
        trial: trial, fteThousandths: fteThousandths(trial.change), bound: try criterion.map { try program.most($0, question: question) })
    }
  }

  /// No share below that of fewer people, unless the plan with more is the one that meets the target.
  private func rising(_ found: [StaffingTrial]) throws -> [StaffingTrial] {
    var (curve, plan): ([StaffingTrial], Plan?) = ([], nil)
    for trial in found {
      var (point, own) = (trial, trials.plan(trial.change))
      if let before = curve.last, let plan, isBelow(trial, before), let more = try trials.carried(plan, to: trial.change),
        !isBelow(more.trial, before), more.trial.isMet || !trial.isMet
      {
        (point, own) = (more.trial, more.plan)
      }
      curve.append(point)
      plan = own
    }
    return curve
  }

  private func isBelow(_ trial: StaffingTrial, _ before: StaffingTrial) -> Bool {
    zip(trial.scores, before.scores).contains { $0.criterion.isShare && $0.reached < $1.reached }
  }
}
