import Chance
import Dossier

@testable import Planning

extension RandomArea {
  /// A small area where everything binds: staff shared by teams, few rooms, sites too far apart, a freeze, and a plan of before of which some
  /// appointments are kept, some proposed and some answer no obligation any more.
  static func crowded(_ seed: UInt64, weeks: Int = 4) -> AreaProblem {
    var random = SplitMix(seed: seed)
    let teams = 1 + random.below(3)
    var problem = problem(
      teams: teams, visitsPerTeam: 30 + random.below(50), overdueShare: 20 + random.below(70), seed: seed, weeks: weeks,
      sites: 2 + random.below(3), rooms: 1 + random.below(2))
    problem.reserve = (0..<weeks).map { _ in [0, 100, 200, 400][random.below(4)] }
    problem.orientation = [0, 150, 700][random.below(3)]
    problem.frozenBefore = [0, 3, 8][random.below(3)]
    problem.spots[0].tooFar = [1]
    problem.spots[1].tooFar = [0]
    if teams > 1 && random.below(2) == 0 {
      // The first infirmier serves two teams.
      problem.members[1].shares = [.init(team: 0, thousandths: 600), .init(team: 1, thousandths: 400)]
      for index in problem.demands.indices where problem.demands[index].team == 1 && problem.demands[index].holders.count > 1 {
        problem.demands[index].holders.append(AreaProblem.Holder(member: 1, minutes: 35, change: 200))
      }
    }
    if teams > 2 && random.below(2) == 0 {
      // And the last médecin sees some of the first team's workers.
      problem.members[4].shares = [.init(team: 2, thousandths: 700), .init(team: 0, thousandths: 300)]
      for index in problem.demands.indices where problem.demands[index].team == 0 && random.below(2) == 0 {
        problem.demands[index].holders.append(AreaProblem.Holder(member: 4, minutes: 30, change: 200))
      }
    }
    give(&problem, &random)
    problem.mayMoveProposals = true
    return problem
  }

  /// Makes appointments of the first plan's, some of which are then moved to where they may not stay.
  private static func give(_ problem: inout AreaProblem, _ random: inout SplitMix) {
    var gone: Set<Int> = []
    for placed in AreaSolver.constructive(problem).placed {
      var given = AreaProblem.Given(
        member: placed.member, spot: placed.spot, halfDay: placed.halfDay, start: placed.start, minutes: placed.minutes)
      switch random.below(8) {
      case 0: problem.demands[placed.demand].kept = given
      case 1, 2:
        if random.below(4) == 0 { given.start += random.below(3) * 5 - 5 }
        if random.below(6) == 0 { given.halfDay = random.below(problem.halfDayCount) }
        problem.demands[placed.demand].proposed = given
      case 3 where gone.count < 6:
        gone.insert(placed.demand)
        problem.occupied.append(given)
        problem.occupiedWorkers.append(problem.demands[placed.demand].worker)
        problem.occupiedTeams.append(random.below(5) == 0 ? -1 : problem.demands[placed.demand].team)
      default: break
      }
    }
    problem.demands = problem.demands.indices.filter { !gone.contains($0) }.map { problem.demands[$0] }
  }
}
