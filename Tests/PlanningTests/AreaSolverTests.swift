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
    let plan = AreaSolver.solve(problem, isTimeOver: { true })
    #expect(plan.placed == AreaSolver.constructive(problem).placed)
    #expect(plan.timeLimitReached)
  }
}
