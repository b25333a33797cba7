import Testing

@testable import Planning

@Suite("One area: constructive plan, weekly programme, improvement") struct AreaSolverTests {
  @Test func `the programme and the search improve the constructive plan, and stay above the relaxation`() throws {
    let problem = RandomArea.problem(teams: 2, visitsPerTeam: 300, overdueShare: 70, seed: 7)
    var seen: [Int] = []
    let plan = AreaSolver.solve(problem, report: { seen.append($0.incumbent) })
    let first = try #require(seen.first)
    let last = try #require(seen.last)
    #expect(last < first)
    #expect(seen == seen.sorted(by: >))
    #expect(Double(last) >= (plan.relaxation ?? .infinity) - 1)
  }

  @Test func `the same area gives the same plan`() {
    let problem = RandomArea.problem(teams: 1, visitsPerTeam: 200, overdueShare: 50, seed: 3)
    #expect(AreaSolver.solve(problem).placed == AreaSolver.solve(problem).placed)
  }

  @Test func `when time is over at once the constructive plan is returned`() {
    let problem = RandomArea.problem(teams: 1, visitsPerTeam: 100, overdueShare: 50, seed: 5)
    let plan = AreaSolver.solve(problem, timeSpent: { 1 })
    #expect(plan.placed == AreaSolver.constructive(problem).placed)
    #expect(plan.timeLimitReached)
  }

  @Test func `when the programme's share of time is spent the search still improves the plan, and prices come back`() throws {
    let problem = RandomArea.problem(teams: 3, visitsPerTeam: 200, overdueShare: 60, seed: 9)
    var asked = 0
    var seen: [Int] = []
    // The programme is told at its first questions that its share is over; the search is never told so.
    let plan = AreaSolver.solve(
      problem,
      timeSpent: {
        asked += 1
        return asked > 3 ? AreaSolver.programShare : 0
      }, report: { seen.append($0.incumbent) })
    #expect(!plan.timeLimitReached)
    #expect(plan.relaxation != nil && !plan.visitPrices.isEmpty)
    let (first, last) = (try #require(seen.first), try #require(seen.last))
    #expect(last < first)
  }
}
