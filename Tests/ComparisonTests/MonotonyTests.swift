import Chance
import Dossier
import Generation
import Law
import Planning
import Testing
import Verification

@testable import Comparison

// More means can only help and more demand can only hurt, in the best of plans. A plan is not the best: its sum may rise with one half-day
// more. What cannot happen is that the certified bound of the service with more lies above the sum of the one with less; that would be a
// wrong bound, or a rule that more staff makes harder. On the legal part alone: the whole objective also prices the evenness of field work.
// Both sums and both bounds count the visits that no place can hold, or a centre nearer to them would look like a loss.

@Suite("More staff is never worse, more demand never better, beyond the certified gap") struct MonotonyTests {
  private struct Answer {
    var legal: Quality
    var violations: Int
  }

  private func answer(_ dossier: Dossier) throws -> Answer {
    let outcome = try Planner.plan(
      dossier, version: "test",
      solveAreas: { problems in
        problems.map { problem in
          var problem = problem
          problem.effort = 5
          return AreaSolver.solve(problem)
        }
      })
    let report = Verifier.verify(dossier: dossier, plan: outcome.plan)
    let cost = report.figures.unplaceableCost
    let legal = outcome.plan.legal
    return Answer(
      legal: Quality(sum: legal.sum + cost, bound: legal.bound + cost, emptyPlan: legal.emptyPlan + cost),
      violations: report.violations.count)
  }

  private func service(_ seed: Int) -> Dossier {
    Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 100 + 20 * seed, seed: 7000 + seed, teams: 1 + seed % 2))
  }

  /// - Parameter more: The dossier with more means, or less demand.
  private func expect(_ more: Dossier, over less: Dossier, _ what: String) throws {
    let (better, worse) = (try answer(more), try answer(less))
    #expect(better.violations == 0 && worse.violations == 0, "\(what)")
    #expect(better.legal.bound <= worse.legal.sum, "\(what): bound \(better.legal.bound), sum with less \(worse.legal.sum)")
  }

  /// Adds to the timetable a half-day that the first professional of a role does not work yet.
  private func addHalfDay(_ dossier: inout Dossier, role: Role, seed: Int) -> Bool {
    guard let professional = dossier.professionals.first(where: { $0.role == role && $0.status == .enPoste }) else { return false }
    let taken = Set(dossier.timetable.filter { $0.professional == professional.id }.map { "\($0.weekday) \($0.part.rawValue)" })
    let free = (0..<5).flatMap { day in DayPart.allCases.map { (day, $0) } }.filter { !taken.contains("\($0.0) \($0.1.rawValue)") }
    guard !free.isEmpty else { return false }
    let (day, part) = free[seed % free.count]
    dossier.timetable.append(TimetableLine(professional: professional.id, weekday: day, part: part, usage: .consultation))
    dossier.sortTables()
    return true
  }

  @Test(arguments: 1...3) func `one more half-day a week of a médecin`(seed: Int) throws {
    let less = service(seed)
    var more = less
    guard addHalfDay(&more, role: .medecin, seed: seed) else { return }
    try expect(more, over: less, "médecin, seed \(seed)")
  }

  @Test(arguments: 1...3) func `one more half-day a week of an infirmier`(seed: Int) throws {
    let less = service(seed)
    var more = less
    guard addHalfDay(&more, role: .infirmier, seed: seed) else { return }
    try expect(more, over: less, "infirmier, seed \(seed)")
  }

  @Test(arguments: 1...3) func `one more room`(seed: Int) throws {
    let less = service(seed)
    var more = less
    let index = try #require(more.centres.indices.first { more.centres[$0].kind == .fixe })
    more.centres[index].rooms += 1
    try expect(more, over: less, "room, seed \(seed)")
  }

  @Test(arguments: 1...3) func `twenty requests more`(seed: Int) throws {
    let less = service(seed)
    var more = less
    // Workers who asked for nothing, on the eve of the plan.
    let asked = Set(less.requests.map(\.worker))
    let calm = less.employments.map(\.employment).filter { $0.lastDay == nil && !asked.contains($0.worker) }
    for employment in calm.prefix(20 * seed).suffix(20) {
      more.requests.append(
        VisitRequest(
          worker: employment.worker, establishment: employment.establishment, nature: .demande, origin: .travailleur,
          date: less.parameters.begins.adding(days: -3)))
    }
    more.sortTables()
    #expect(more.requests.count > less.requests.count)
    // More demand is the service with less to give.
    try expect(less, over: more, "demand, seed \(seed)")
  }
}
