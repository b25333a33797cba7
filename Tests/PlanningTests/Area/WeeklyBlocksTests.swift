import Testing

@testable import Planning

@Suite("Blocks of the weekly programme") struct WeeklyBlocksTests {
  @Test func `few teams are one cluster, whatever they share`() {
    let clusters = WeeklyBlocks(clusters: RandomArea.problem(teams: 3, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3), most: 3)
    #expect(clusters.count == 1 && clusters.ofTeam == [0, 0, 0])
    #expect(clusters.ofMember == [0, 0, 0, 0, 0, 0])
  }

  @Test func `teams that hold each other's visits stay together`() {
    var problem = RandomArea.problem(teams: 4, visitsPerTeam: 20, overdueShare: 50, seed: 1, weeks: 3)
    // Member 6 works for team 3: visits of team 0 that it may hold join the two; one visit of team 0 for team 1 weighs less.
    for index in problem.demands.indices.filter({ problem.demands[$0].team == 0 }).prefix(5) {
      problem.demands[index].holders.append(AreaProblem.Holder(member: 6, minutes: 30, change: 0))
    }
    let first = problem.demands.firstIndex { $0.team == 0 } ?? 0
    problem.demands[first].holders.append(AreaProblem.Holder(member: 2, minutes: 30, change: 0))
    let clusters = WeeklyBlocks(clusters: problem, most: 2)
    #expect(clusters.count == 2)
    #expect(clusters.ofTeam == [0, 1, 1, 0])
    #expect(clusters.ofMember == [0, 0, 1, 1, 1, 1, 0, 0])
  }

  @Test(arguments: 1...40) func `no cluster is empty or too large, and professionals are where their team is`(seed: Int) {
    let problem = RandomArea.crowded(UInt64(seed), weeks: 3)
    let apart = WeeklyBlocks(byTeam: problem)
    for most in 1...4 {
      let clusters = WeeklyBlocks(clusters: problem, most: most)
      for cluster in 0..<clusters.count { #expect((1...most).contains(clusters.ofTeam.count { $0 == cluster }), "seed \(seed)") }
      #expect(clusters.ofMember == apart.ofMember.map { clusters.ofTeam[$0] }, "seed \(seed)")
    }
  }

  @Test func `by team, each has its own, and a professional goes where most of their time is`() {
    var problem = RandomArea.problem(teams: 3, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3)
    problem.members[1].shares = [.init(team: 0, thousandths: 400), .init(team: 2, thousandths: 600)]
    let blocks = WeeklyBlocks(byTeam: problem)
    #expect(blocks.count == 3 && blocks.ofTeam == [0, 1, 2])
    #expect(blocks.ofMember == [0, 2, 1, 1, 2, 2])
  }

  @Test func `by team, equal shares go where few have gone yet`() {
    var problem = RandomArea.problem(teams: 2, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3)
    for member in problem.members.indices {
      problem.members[member].shares = [.init(team: 0, thousandths: 500), .init(team: 1, thousandths: 500)]
    }
    let blocks = WeeklyBlocks(byTeam: problem)
    #expect(blocks.ofMember == [0, 1, 0, 1])
  }
}
