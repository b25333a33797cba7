import Dispatch
import Dossier
import Generation
import Law
import Planning
import Synchronization
import Testing
import Verification

@testable import Capacity

@Suite("The worth realised by planning again") struct RealisedWorthTests {
  static func service(_ seed: Int, workers: Int = 600, overdue: Int = 300) -> Dossier {
    Generator.dossier(
      GenerationRequest(workers: workers, overdueThousandths: overdue, seed: seed, vacantThousandths: 0, teams: 1, areas: 1))
  }

  /// A plan with prices, and little search.
  static func briefly(_ problem: AreaProblem) -> AreaPlan? {
    var problem = problem
    problem.effort = 5
    return AreaSolver.solve(problem)
  }

  /// Plans that a figure rested on, and what their check found.
  final class Checked: Sendable {
    private let found = Mutex<[String]>([])
    private let count = Mutex(0)
    var plans: Int { count.withLock { $0 } }
    var findings: [String] { found.withLock { $0 } }
    func check(_ dossier: Dossier, _ plan: Plan) {
      let findings = Verifier.verify(dossier: dossier, plan: plan).violations.map { "\($0)" }
      found.withLock { $0 += findings }
      count.withLock { $0 += 1 }
    }
  }

  @Test(arguments: [1, 2]) func `no gain is negative, every plan is legal, and two cores say what one says`(seed: Int) throws {
    var dossier = Self.service(seed)
    dossier.parameters.horizonWeeks = 4
    let outcome = try Planner.plan(dossier, version: "test", solveAreas: { $0.map(Self.briefly) })
    let checked = Checked()
    let worth = try #require(
      try RealisedWorth(dossier, plan: outcome.plan, version: "test", seed: seed, rounds: 60, check: { checked.check($0, $1) }))
    let candidates = RealisedWorth.candidates(outcome.worth, greatest: 2, drawn: 2, seed: seed)
    #expect(candidates.count == 4, "seed \(seed)")
    #expect(candidates.prefix(2).allSatisfy { $0.isGreatest })
    #expect(candidates.dropFirst(2).allSatisfy { !$0.isGreatest && $0.dual <= candidates[1].dual })
    let trials = try candidates.map { try worth.trial($0) }
    #expect(trials.allSatisfy { $0.realised >= 0 }, "seed \(seed)")
    #expect(trials.contains { $0.realised > 0 }, "seed \(seed): \(trials)")
    #expect(checked.findings == [], "seed \(seed)")
    #expect(checked.plans == 4)
    let together = Mutex([Int: WorthTrial]())
    DispatchQueue.concurrentPerform(iterations: candidates.count) { place in
      do { let made = try worth.trial(candidates[place]); together.withLock { $0[place] = made } } catch { Issue.record(error) }
    }
    let other = together.withLock { made in candidates.indices.compactMap { made[$0] } }
    #expect(other == trials, "seed \(seed)")
  }

  @Test func `the plan that stands is improved, never harmed, and no search at all keeps it`() throws {
    let dossier = Self.service(3)
    let plan = try Planner.plan(dossier, version: "test", solveAreas: { $0.map { AreaSolver.constructive($0) } }).plan
    let same = try #require(try Planner.improve(dossier, from: plan, version: "test", rounds: 0, seed: 1)).plan
    #expect(same.whole.sum <= plan.whole.sum)
    let better = try #require(try Planner.improve(dossier, from: plan, version: "test", rounds: 300, seed: 1)).plan
    #expect(better.whole.sum < same.whole.sum)
    #expect(Verifier.verify(dossier: dossier, plan: better).violations.isEmpty)
  }

  @Test func `a stand-in comes for one half-day, with the protocol of the one who is stood in for, and owes no third`() throws {
    let dossier = Self.service(1)
    let infirmier = try #require(dossier.professionals.first { $0.role == .infirmier && $0.end == nil })
    let moment = HalfDay("2026-12-09", .apresMidi)
    let added = ExtraCapacity.halfDay(infirmier.id, .infirmier, moment).added(to: dossier)
    let standIn = try #require(added.professionals.first { $0.id == ProfessionalID(infirmier.id.text + "-R1") })
    #expect(standIn.protocolNatures == infirmier.protocolNatures && standIn.teams == infirmier.teams)
    #expect(WorkingCalendar(added).halfDays(of: standIn, from: "2026-11-23", through: "2027-02-21").map(\.halfDay) == [moment])
    let medecin = try #require(dossier.professionals.first { $0.role == .medecin && $0.end == nil && $0.status == .enPoste })
    let third = ExtraCapacity.halfDay(medecin.id, .medecin, moment).added(to: dossier)
    let plan = try Planner.plan(third, version: "test", solveAreas: { $0.map { AreaSolver.constructive($0) } }).plan
    #expect(plan.tiersTemps.filter { $0.professional.text.hasSuffix("-R1") }.allSatisfy { $0.horizonRequired == 0 })
    #expect(Verifier.verify(dossier: third, plan: plan).violations.isEmpty)
  }

  @Test func `a room is added to those of the day, and opens a centre that was closed`() {
    let dossier = Self.service(1)
    let centre = dossier.centres.first { $0.kind == .fixe }!
    let (open, closed) = (HalfDay("2026-12-07", .matin), HalfDay("2026-12-12", .matin))
    func rooms(_ moment: HalfDay, _ dossier: Dossier) -> Int { WorkingCalendar(dossier).rooms(of: centre, on: moment) }
    for moment in [open, closed] {
      let added = ExtraCapacity.room(centre.id, moment).added(to: dossier)
      #expect(rooms(moment, added) == rooms(moment, dossier) + 1)
      let twice = ExtraCapacity.room(centre.id, moment).added(to: added)
      #expect(rooms(moment, twice) == rooms(moment, dossier) + 2)
    }
  }
}
