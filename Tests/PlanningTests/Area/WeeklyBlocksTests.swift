import Testing

@testable import Planning

@Suite("Blocks of the weekly programme") struct WeeklyBlocksTests {
  @Test func `teams that share nothing but rooms are blocks, each with its professionals`() {
    let blocks = WeeklyBlocks(RandomArea.problem(teams: 3, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3))
    #expect(blocks.count == 3)
    #expect(Set(blocks.ofTeam) == [0, 1, 2])
    for team in 0..<3 { #expect(blocks.ofMember[2 * team..<2 * team + 2].allSatisfy { $0 == blocks.ofTeam[team] }) }
  }

  @Test func `a shared professional joins two teams`() {
    var problem = RandomArea.problem(teams: 3, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3)
    problem.members[1].shares.append(AreaProblem.Share(team: 2, thousandths: 100))
    let blocks = WeeklyBlocks(problem)
    #expect(blocks.count == 2)
    #expect(blocks.ofTeam[0] == blocks.ofTeam[2] && blocks.ofTeam[0] != blocks.ofTeam[1])
    #expect(blocks.ofMember[0] == blocks.ofMember[5])
  }

  @Test func `so does a professional who may hold one visit of the other team`() {
    var problem = RandomArea.problem(teams: 2, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3)
    #expect(WeeklyBlocks(problem).count == 2)
    problem.demands[9].holders.append(AreaProblem.Holder(member: 0, minutes: 30, change: 0))
    #expect(WeeklyBlocks(problem).count == 1)
  }

  @Test func `one who serves no team and holds no visit is a block alone`() {
    var problem = RandomArea.problem(teams: 1, visitsPerTeam: 5, overdueShare: 50, seed: 1, weeks: 3)
    var idle = problem.members[1]
    idle.shares = []
    problem.members.append(idle)
    let blocks = WeeklyBlocks(problem)
    #expect(blocks.count == 2 && blocks.ofMember[2] != blocks.ofMember[0])
  }

  @Test(arguments: 1...40) func `no visit and no share ever crosses two blocks, and none is empty`(seed: Int) {
    let problem = RandomArea.crowded(UInt64(seed), weeks: 3)
    let blocks = WeeklyBlocks(problem)
    for demand in problem.demands {
      for holder in demand.holders { #expect(blocks.ofMember[holder.member] == blocks.ofTeam[demand.team], "seed \(seed)") }
    }
    for (index, member) in problem.members.enumerated() {
      for share in member.shares { #expect(blocks.ofMember[index] == blocks.ofTeam[share.team], "seed \(seed)") }
    }
    #expect(Set(blocks.ofMember + blocks.ofTeam) == Set(0..<blocks.count), "seed \(seed)")
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
