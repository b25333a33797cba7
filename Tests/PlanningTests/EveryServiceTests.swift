import Chance
import Dossier
import Generation
import Law
import Testing
import Verification

@testable import Planning

/// Two hundred small services, each planned as a user would plan it, with a fraction of the work.
@Suite("No service, however overloaded, without a checked plan") struct EveryServiceTests {
  /// Plans a service and expects a plan without a violation, worth at least its bound.
  private func planned(_ dossier: Dossier, effort: Int, _ name: String) throws -> Plan {
    let plan = try Planner.plan(
      dossier, version: "test",
      solveAreas: { problems in
        problems.map { problem in
          var problem = problem
          problem.effort = effort
          return AreaSolver.solve(problem)
        }
      }
    ).plan
    let report = Verifier.verify(dossier: dossier, plan: plan)
    #expect(report.violations == [], "\(name)")
    #expect(report.figures.bound(.whole) == plan.whole.bound && report.figures.bound(.legal) == plan.legal.bound, "\(name)")
    #expect(plan.whole.bound <= plan.whole.sum && plan.legal.bound <= plan.legal.sum, "\(name)")
    #expect(plan.whole.sum <= plan.whole.emptyPlan, "\(name)")
    return plan
  }

  @Test func `a plan of which no bound is asked claims none, and is sound`() throws {
    let dossier = CrowdedService.dossier(7, workers: 6)
    let plan = try Planner.plan(dossier, version: "test", isProven: false, solveAreas: { $0.map { AreaSolver.constructive($0) } }).plan
    #expect(plan.certificate == nil && plan.whole.bound == 0 && plan.legal.bound == 0)
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
    let again = try #require(try Planner.improve(dossier, from: plan, version: "test", rounds: 10, seed: 1, isProven: false)).plan
    #expect(again.certificate == nil && Verifier.verify(dossier: dossier, plan: again).violations == [])
    let proven = try #require(try Planner.improve(dossier, from: plan, version: "test", rounds: 0, seed: 1)).plan
    #expect(proven.certificate?.sets.isEmpty == false)
  }

  @Test(arguments: 1...60) func `of two workers: the bound, the best of all plans and the sum stand in this order`(seed: Int) throws {
    let dossier = CrowdedService.dossier(UInt64(2000 + seed), workers: 2)
    let plan = try planned(dossier, effort: 20, "seed \(seed)")
    // Now and then nobody is due: there is one plan, and nothing to try.
    guard try !ModelExport.models(of: dossier).isEmpty else { return }
    let every = try EveryPlan(dossier)
    let best = try #require(every.best, "seed \(seed), \(every.plans) plans")
    #expect(plan.whole.bound <= best && best <= plan.whole.sum, "seed \(seed): \(plan.whole.bound), \(best), \(plan.whole.sum)")
  }

  @Test func `somebody is due in at least forty of them`() throws {
    let due = try (1...60).filter { try !ModelExport.models(of: CrowdedService.dossier(UInt64(2000 + $0), workers: 2)).isEmpty }
    #expect(due.count >= 40, "\(due)")
  }

  // In the last a proposed and a kept appointment want the same minutes of a frozen session.
  @Test(arguments: Array(1...40) + [10_147]) func `of three and four workers: so do the bound, the exported model's optimum and the sum`(
    seed: Int
  ) throws {
    let dossier = CrowdedService.dossier(UInt64(3000 + seed), workers: 3 + seed % 2)
    let plan = try planned(dossier, effort: 20, "seed \(seed)")
    let best = try ModelExport.models(of: dossier).reduce(0) { $0 + Int(try FreeMPS($1).optimum().cost.rounded()) }
    #expect(plan.whole.bound <= best && best <= plan.whole.sum, "seed \(seed): \(plan.whole.bound), \(best), \(plan.whole.sum)")
  }

  @Test(arguments: 1...90) func `of up to forty workers for a few half-days, over one to six weeks`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let dossier = CrowdedService.dossier(
      UInt64(4000 + seed), start: [510, 535][random.below(2)], workers: 5 + random.below(36), weeks: 1 + random.below(6))
    let plan = try planned(dossier, effort: 20, "seed \(seed)")
    // More work never proves the bound wrong.
    if seed % 9 == 0 { #expect(try planned(dossier, effort: 100, "seed \(seed)").whole.sum >= plan.whole.bound, "seed \(seed)") }
  }

  @Test(arguments: 1...10) func `generated, with up to six visits in ten overdue and six posts in ten vacant`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let request = GenerationRequest(
      workers: 500, overdueThousandths: random.below(601), seed: 5000 + seed, vacantThousandths: random.below(601),
      teams: 1 + random.below(3),
      mobileCentres: random.below(2))
    _ = try planned(Generator.dossier(request), effort: 5, "\(request)")
  }
}
