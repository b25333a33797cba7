import Dossier
import Law
import Planning
import Testing
import Verification

@testable import Capacity

/// The search for the least staffing with plans of little work, each of them verified.
enum QuickSearch {
  static let target = StaffingTarget([StaffingCriterion(.aTemps, 980), StaffingCriterion(.tiers)])

  static func plans(_ dossiers: [Dossier]) throws -> [(plan: Plan, obligations: [Obligation])] {
    try dossiers.map { dossier in
      let outcome = try Planner.plan(
        dossier, version: "test",
        solveAreas: {
          $0.map { problem in
            var problem = problem
            problem.effort = 20
            problem.provesBound = false
            return AreaSolver.solve(problem)
          }
        })
      #expect(Verifier.verify(dossier: dossier, plan: outcome.plan).violations.isEmpty)
      return (outcome.plan, outcome.obligations)
    }
  }

  /// Plans of fewer people with what still fits more.
  static func carried(_ dossier: Dossier, _ plan: Plan) throws -> (plan: Plan, obligations: [Obligation])? {
    guard let outcome = try Planner.improve(dossier, from: plan, version: "test", rounds: 0, seed: 1) else { return nil }
    #expect(Verifier.verify(dossier: dossier, plan: outcome.plan).violations.isEmpty)
    return (outcome.plan, outcome.obligations)
  }

  static func of(_ dossier: Dossier, budget: StaffingBudget = StaffingBudget()) throws -> StaffingSearch {
    try StaffingSearch(
      dossier, target: target, budget: budget, planners: StaffingPlanners(drafts: plans, plans: plans, carried: carried))
  }
}
