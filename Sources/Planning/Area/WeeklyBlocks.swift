/// A division of an area's teams and professionals: programmes solved apart take a fraction of the time, and together they go on from their
/// merged bases.
struct WeeklyBlocks {
  /// Block of each member and of each team.
  let ofMember: [Int]
  let ofTeam: [Int]
  let count: Int

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

  /// Clusters of so many teams at most, those together that hold the most of each other's visits.
  ///
  /// Of two clusters that fit into one the pair with the most visits that professionals of the other could hold is joined, until none fits.
  init(clusters problem: AreaProblem, most: Int) {
    let apart = WeeklyBlocks(byTeam: problem)
    let teams = problem.teams.count
    var links = [Int](repeating: 0, count: teams * teams)
    for demand in problem.demands {
      for team in Set(demand.holders.map { apart.ofMember[$0.member] }) where team != demand.team {
        links[min(team, demand.team) * teams + max(team, demand.team)] += 1
      }
    }
    var cluster = Array(0..<teams)
    var size = [Int](repeating: 1, count: teams)
    while true {
      var between = [Int](repeating: 0, count: teams * teams)
      for cell in links.indices where cluster[cell / teams] != cluster[cell % teams] {
        let (one, other) = (cluster[cell / teams], cluster[cell % teams])
        between[min(one, other) * teams + max(one, other)] += links[cell]
      }
      var best: (weight: Int, one: Int, other: Int)?
      for one in 0..<teams where size[one] > 0 {
        for other in (one + 1)..<max(one + 1, teams) where size[other] > 0 && size[one] + size[other] <= most {
          // Small clusters first among equals: what shares rooms alone is still better solved together.
          let weight = between[one * teams + other] * 1000 - size[one] - size[other]
          if weight > best?.weight ?? .min { best = (weight, one, other) }
        }
      }
      guard let (_, one, other) = best else { break }
      for team in cluster.indices where cluster[team] == other { cluster[team] = one }
      size[one] += size[other]
      size[other] = 0
    }
    let numbers = Dictionary(uniqueKeysWithValues: Set(cluster).sorted().enumerated().map { ($1, $0) })
    ofTeam = cluster.map { numbers[$0] ?? 0 }
    ofMember = apart.ofMember.map { [ofTeam] in ofTeam.isEmpty ? 0 : ofTeam[$0] }
    count = numbers.count
  }
}
