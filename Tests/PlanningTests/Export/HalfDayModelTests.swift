import Dossier
import Generation
import Law
import Testing
import Verification

@testable import Planning

@Suite("The exported integer program") struct HalfDayModelTests {
  /// The plan of an answer, through the same door as any plan.
  private func plan(_ dossier: Dossier, _ answers: [[ColumnName: Double]]) throws -> Plan {
    let areas = zip(try ModelExport.models(of: dossier), answers).map { $0.plan(from: $1) }
    return try Planner.plan(dossier, version: "test", solveAreas: { _ in areas }).plan
  }

  @Test(arguments: [1, 2, 4, 5, 9, 11, 13, 15, 16, 20, 21, 22, 30, 31, 33])
  func `its optimum is the best of all plans, and imports as that plan`(
    seed: Int
  ) throws {
    let dossier = CrowdedService.dossier(UInt64(seed))
    let model = try #require(try ModelExport.models(of: dossier).first)
    let optimum = try FreeMPS(model).optimum()
    let every = try EveryPlan(dossier)
    let best = try #require(every.best)
    #expect(Int(optimum.cost.rounded()) == best, "seed \(seed), \(every.plans) plans")
    let plan = try plan(dossier, [optimum.values])
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [], "seed \(seed)")
    #expect(plan.whole.sum == best, "seed \(seed)")
  }

  @Test(arguments: [5, 30, 31]) func `a kept appointment in the middle of a half-day makes it a bound: starts are not in it`(seed: Int)
    throws
  {
    let dossier = CrowdedService.dossier(UInt64(seed), start: 535)
    let optimum = try FreeMPS(try #require(try ModelExport.models(of: dossier).first)).optimum()
    let best = try #require(try EveryPlan(dossier).best)
    #expect(Int(optimum.cost.rounded()) <= best, "seed \(seed)")
    let plan = try plan(dossier, [optimum.values])
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [], "seed \(seed)")
    #expect(plan.whole.sum >= best, "seed \(seed)")
  }

  @Test(arguments: [(1, 500, 1), (2, 900, 2)])
  func `every plan of the planner is a point of it, at the plan's cost`(seed: Int, workers: Int, mobile: Int) throws {
    let request = GenerationRequest(workers: workers, overdueThousandths: 300, seed: seed, mobileCentres: mobile)
    let dossier = Generator.dossier(request)
    var areas: [AreaPlan] = []
    let outcome = try Planner.plan(
      dossier, version: "test",
      solveAreas: {
        areas = $0.map(AreaSolver.constructive)
        return areas
      })
    let models = try ModelExport.models(of: dossier)
    var cost = 0.0
    for (model, area) in zip(models, areas) {
      let program = FreeMPS(model)
      let judged = program.judge(PlanPoint.values(of: area, field: outcome.plan.field, dossier: dossier, in: model))
      #expect(judged.broken == [], "seed \(seed)")
      cost += judged.cost
    }
    #expect(Int(cost.rounded()) == outcome.plan.whole.sum, "seed \(seed)")
  }

  @Test func `an answer that breaks rules becomes a plan that breaks none`() throws {
    let dossier = Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 300, seed: 5))
    let models = try ModelExport.models(of: dossier)
    // Everything is asked for: every session, and every appointment everywhere.
    let answers = models.map { model in
      var values: [ColumnName: Double] = [:]
      model.forEachColumn { column in values[column.name] = Double(column.upper ?? 0) }
      return values
    }
    let plan = try plan(dossier, answers)
    #expect(plan.appointments.count > dossier.appointments.count)
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
  }

  @Test func `the text is the same on every run, and its column names read back`() throws {
    let dossier = Generator.dossier(GenerationRequest(workers: 500, seed: 7))
    let models = try ModelExport.models(of: dossier)
    var texts: [[UInt8]] = []
    for _ in 0..<2 {
      var bytes: [UInt8] = []
      for model in try ModelExport.models(of: dossier) { model.writeMPS { bytes += $0 } }
      texts.append(bytes)
    }
    #expect(texts[0] == texts[1])
    for model in models { model.forEachColumn { column in #expect(ColumnName(column.name.text) == column.name) } }
    for wrong in ["y_1_2", "x_1_2_3_-4", "q_1", "", "u_a", "CONSTANT"] { #expect(ColumnName(wrong) == nil) }
  }

  @Test func `an answer to no column leaves the kept appointments alone`() throws {
    let dossier = Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 300, seed: 9))
    let models = try ModelExport.models(of: dossier)
    let plan = try plan(dossier, models.map { _ in [:] })
    #expect(Verifier.verify(dossier: dossier, plan: plan).violations == [])
    #expect(plan.whole.emptyPlan - plan.whole.sum == plan.objective.fieldUnvisitedGain(plan))
  }
}

extension Objective {
  /// What the field alone gains over the empty plan, which has none.
  fileprivate func fieldUnvisitedGain(_ plan: Plan) -> Int {
    5 * Set(plan.field.flatMap(\.establishments)).count - fieldImbalance
  }
}
