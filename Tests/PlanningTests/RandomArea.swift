import Chance
@testable import Planning

/// An area drawn from a seed: médecins and infirmiers by team, sites with few rooms, visits overdue and to come.
enum RandomArea {
  static func problem(teams: Int, visitsPerTeam: Int, overdueShare: Int, seed: UInt64, weeks: Int = 13, sites: Int = 4, rooms: Int = 3)
    -> AreaProblem
  {
    var random = SplitMix(seed: seed)
    let halfDays = 12 * weeks
    let days = 7 * weeks
    func week(_ worked: Int) -> [Availability] {
      (0..<halfDays).map { half in
        let weekday = (half % 12) / 2
        return weekday < 5 && half % 10 < worked ? .free : .away
      }
    }
    var members: [AreaProblem.Member] = []
    for team in 0..<teams {
      let availability = week(8 + random.below(3))
      let worked = availability.count { $0 != .away }
      members.append(
        AreaProblem.Member(
          name: "M\(team)", isMedecin: true, isInfirmier: false, shares: [AreaProblem.Share(team: team, thousandths: 1000)],
          availability: availability, imposedCentre: [Int](repeating: -1, count: halfDays), centres: [team % sites, (team + 1) % sites],
          field: [AreaProblem.FieldDue(first: 0, end: halfDays, required: (worked + 2) / 3)]))
      members.append(
        AreaProblem.Member(
          name: "I\(team)", isMedecin: false, isInfirmier: true, shares: [AreaProblem.Share(team: team, thousandths: 1000)],
          availability: week(5), imposedCentre: [Int](repeating: -1, count: halfDays), centres: Array(0..<sites), field: []))
    }
    let spots = (0..<sites).map { site in
      AreaProblem.Spot(
        name: "C\(site)", centre: site, rooms: (0..<halfDays).map { ($0 % 12) / 2 < 5 ? rooms : 0 }, isRemote: false, tooFar: [])
    }
    var demands: [AreaProblem.Demand] = []
    for team in 0..<teams {
      for index in 0..<visitsPerTeam {
        let exam = random.below(100) < 40
        let severity = exam ? [4, 6, 8, 4][random.below(4)] : [2, 2, 3, 4][random.below(4)]
        let overdue = random.below(100) < overdueShare
        let quarters = overdue ? random.below(5) : 0
        let target = overdue ? -1 : random.below(days)
        var open = DaySet(dayCount: days)
        open.insert(from: max(0, target - 60), through: days - 1)
        let gravity = severity * (4 + quarters)
        var holders = [AreaProblem.Holder(member: 2 * team, minutes: exam ? 30 : 20, change: 0)]
        if !exam { holders.append(AreaProblem.Holder(member: 2 * team + 1, minutes: severity == 3 ? 30 : 35, change: 0)) }
        demands.append(
          AreaProblem.Demand(
            worker: team * visitsPerTeam + index, team: team, holders: holders,
            reach: [team % sites, (team + 1) % sites].map { AreaProblem.Reach(spot: $0, kilometres: random.below(25)) }, days: open,
            firstNewDay: severity == 8 ? 2 : 10, lateFrom: target, gravity: gravity,
            unplacedCost: 1000 * gravity * ((days - 1 - target + 6) / 7 + 13), advanceCredit: 0, isReserveExempt: severity == 8,
            mayOpenFrozen: severity == 8, kept: nil, proposed: nil, displacedFrom: nil))
      }
    }
    return AreaProblem(
      name: "A", weeks: weeks, hours: [[510, 720], [810, 1020]], sessionMinutes: [190, 190], grid: 5, weekLate: 1000, moved: 300,
      kilometre: 1,
      sessionOpened: 20, reserve: (0..<weeks).map { [0, 100, 200][min($0, 2)] }, orientation: 150, frozenBefore: 0,
      teams: (0..<teams).map { "E\($0)" }, members: members, spots: spots, demands: demands, occupied: [], occupiedWorkers: [],
      occupiedTeams: [], seed: 1)
  }
}
