import Dossier
import Law
import Testing

@testable import Capacity

@Suite("The curve, and the answer planned once more") struct StaffingCurveTests {
  private static var dossier: Dossier { SmallService.dossier(workers: 50, medecin: 2, infirmier: 3) }

  @Test func `where more people come out worse, the plan of fewer takes their place and is legal`() throws {
    let dossier = Self.dossier
    let (poor, lines) = (try QuickSearch.plans([dossier])[0], dossier.timetable.count)
    // A planner that makes nothing of the fourth half-day more.
    func plans(_ dossiers: [Dossier]) throws -> [StaffingTrials.Planned] {
      zip(dossiers, try QuickSearch.plans(dossiers)).map { $0.timetable.count >= lines + 4 ? poor : $1 }
    }
    func points(_ carried: @escaping StaffingPlanners.Carried) throws -> [FrontierPoint] {
      var search = try StaffingSearch(
        dossier, target: QuickSearch.target, planners: StaffingPlanners(drafts: plans, plans: plans, carried: carried))
      return try search.frontier(of: StaffingChange(halfDays: [StaffingPost(.infirmier, "E1"): 4]))
    }
    func reached(_ points: [FrontierPoint]) -> [Int] { points.map { $0.trial.scores[0].reached } }
    // Without it the curve falls: the test can tell.
    let falling = reached(try points { _, _ in nil })
    #expect(falling[4] < falling[3], "\(falling)")
    let points = try points(QuickSearch.carried)
    #expect(reached(points) == reached(points).sorted() && points.count == 6)
    #expect(points.map(\.trial.change.total) == [0, 1, 2, 3, 4, 5])
  }

  @Test func `the curve takes no plan from the answers`() throws {
    var search = try QuickSearch.of(Self.dossier, budget: StaffingBudget(plans: 2))
    let points = try search.frontier(of: StaffingChange(halfDays: [StaffingPost(.infirmier, "E1"): 4]))
    #expect(points.count == 6 && search.budget.plansMade == 2)
  }

  @Test func `an answer replayed is planned from nothing by the planner given, once`() throws {
    var search = try QuickSearch.of(Self.dossier)
    let answer = try search.answer(.demiJournees)
    let change = try #require(answer.confirmed?.change)
    var asked: [Dossier] = []
    let standing = try QuickSearch.plans([Self.dossier])[0]
    let replayed = try search.replayed(answer) { dossiers in
      asked += dossiers
      return dossiers.map { _ in standing }
    }
    #expect(asked.count == 1 && asked[0].timetable.count == Self.dossier.timetable.count + change.total)
    // What that planner made is told, even where it misses what the search confirmed.
    let anew = try #require(replayed.anew)
    #expect(anew.change == change && !anew.isMet && anew.scores[0].reached == search.standing?.scores[0].reached)
    #expect(replayed.confirmed == answer.confirmed && replayed.less.map(\.trial) == answer.less.map(\.trial))
    #expect(search.budget.plansMade > 0 && answer.anew == nil)
  }

  @Test func `nobody to add is not planned once more`() throws {
    var search = try QuickSearch.of(SmallService.dossier(workers: 12, medecin: 6, infirmier: 6))
    let answer = try search.answer(.demiJournees)
    let replayed = try search.replayed(answer) { _ in
      Issue.record("A planner was asked for nobody.")
      return []
    }
    #expect(replayed == answer && answer.state == .minimale)
  }
}
