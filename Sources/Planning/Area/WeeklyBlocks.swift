/// A division of an area's teams and professionals: programmes solved apart take a fraction of the time, and together they go on from their
/// merged bases.
struct WeeklyBlocks {
  /// Block of each member and of each team.
  let ofMember: [Int]
  let ofTeam: [Int]
  let count: Int

  /// Teams that share nothing but rooms, and the professionals who serve them.
  init(_ problem: AreaProblem) {
    let (members, teams) = (problem.members.count, problem.teams.count)
    var sets = DisjointSets(members + teams)
    for (index, member) in problem.members.enumerated() { for share in member.shares { sets.join(index, members + share.team) } }
    for demand in problem.demands { for holder in demand.holders { sets.join(holder.member, members + demand.team) } }
    let blocks = sets.parts
    ofMember = Array(blocks[..<members])
    ofTeam = Array(blocks[members...])
    count = (blocks.max() ?? -1) + 1
  }

  /// Each team apart, a professional in the team that has most of their time.
  init(byTeam problem: AreaProblem) {
    ofTeam = Array(problem.teams.indices)
    count = problem.teams.count
    var load = [Int](repeating: 0, count: problem.teams.count)
    ofMember = problem.members.map { member in
      // Equal shares go where few have gone yet.
      let best = member.shares.max { ($0.thousandths, -load[$0.team], -$0.team) < ($1.thousandths, -load[$1.team], -$1.team) }
      guard let best else { return 0 }
      load[best.team] += 1
      return best.team
    }
  }
}
