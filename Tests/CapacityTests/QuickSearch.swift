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

  static func of(_ dossier: Dossier) throws -> StaffingSearch {
    try StaffingSearch(dossier, target: target, drafts: plans, plans: plans)
  }
}
