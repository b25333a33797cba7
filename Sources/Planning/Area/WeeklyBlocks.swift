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
    var parent = Array(0..<(members + teams))
    func root(_ index: Int) -> Int {
      var node = index
      while parent[node] != node { node = parent[node] }
      return node
    }
    func join(_ first: Int, _ second: Int) {
      let (low, high) = (min(root(first), root(second)), max(root(first), root(second)))
      parent[high] = low
    }
    for (index, member) in problem.members.enumerated() { for share in member.shares { join(index, members + share.team) } }
    for demand in problem.demands { for holder in demand.holders { join(holder.member, members + demand.team) } }
    var numbers: [Int: Int] = [:]
    let blocks = parent.indices.map { index -> Int in
      let top = root(index)
      if let number = numbers[top] { return number }
      numbers[top] = numbers.count
      return numbers.count - 1
    }
    ofMember = Array(blocks[..<members])
    ofTeam = Array(blocks[members...])
    count = numbers.count
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
