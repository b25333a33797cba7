import Testing

@testable import Planning

@Suite("The share of a plan's work") struct AreaShareTests {
  @Test func `it is of what plan spends on the area, a whole one changes nothing, and the least is one`() {
    var problem = RandomArea.problem(teams: 1, visitsPerTeam: 2, overdueShare: 0, seed: 1)
    #expect(problem.spending(thousandths: 1000).effort == 1000)
    #expect(problem.spending(thousandths: 50).effort == 50)
    problem.effort = 500
    #expect(problem.spending(thousandths: 1000).effort == 500)
    #expect(problem.spending(thousandths: 100).effort == 50)
    #expect(problem.spending(thousandths: 1).effort == 1)
    #expect(problem.spending(thousandths: 0).effort == 1)
  }
}
