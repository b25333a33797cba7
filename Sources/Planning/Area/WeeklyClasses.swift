/// Visits that are interchangeable when time is counted in weeks.
///
/// Thousands of visits become a few hundred classes with a count: same professionals and lengths, same sites, same periods open and the same cost
/// in each. Kilometres are averaged over a class; they are a few points beside the thousands of a week's lateness, and the sessions are
/// filled with the true ones afterwards.
struct WeeklyClass {
  var demands: [Int]
  var holders: [AreaProblem.Holder]
  /// Sites, each with the mean kilometres of the class.
  var reach: [AreaProblem.Reach]
  var team: Int
  /// Cost of lateness in each period at its first open day; `nil` in a period that is closed to the class.
  var lateness: [Int?]
  var unplacedCost: Int
  var isReserveExempt: Bool
  var mayOpenFrozen: Bool
}

extension WeeklyClass {
  private struct Key: Hashable {
    var holders: [[Int]]
    var spots: [Int]
    var team: Int
    var lateness: [Int?]
    var unplacedCost: Int
    var isReserveExempt: Bool
    var mayOpenFrozen: Bool
  }

  /// The classes of an area's demands that have no place yet, in the order of their first demand.
  static func list(of state: AreaState) -> [WeeklyClass] {
    let problem = state.problem
    var positions: [Key: Int] = [:]
    var classes: [WeeklyClass] = []
    let periods = Periods(weeks: problem.weeks)
    for (index, demand) in problem.demands.enumerated() where state.slotOf[index] < 0 && !demand.holders.isEmpty && !demand.reach.isEmpty {
      let lateness = (0..<periods.count).map { period -> Int? in
        let days = periods.days(period)
        // A proposed appointment may be where it is, whatever the notice.
        let standing = demand.proposed.map { Horizon.day(of: $0.halfDay) }.flatMap {
          days.contains($0) && demand.days.contains($0) ? $0 : nil
        }
        let first = demand.days.first(from: max(days.lowerBound, demand.firstNewDay), before: days.upperBound)
        return [first, standing].compactMap { $0 }.min().map { demand.lateness(on: $0, weekLate: problem.weekLate) }
      }
      guard lateness.contains(where: { $0 != nil }) else { continue }
      let key = Key(
        holders: demand.holders.map { [$0.member, $0.minutes] }, spots: demand.reach.map(\.spot), team: demand.team, lateness: lateness,
        unplacedCost: demand.unplacedCost, isReserveExempt: demand.isReserveExempt, mayOpenFrozen: demand.mayOpenFrozen)
      if let position = positions[key] {
        classes[position].demands.append(index)
        for spot in demand.reach.indices { classes[position].reach[spot].kilometres += demand.reach[spot].kilometres }
      } else {
        positions[key] = classes.count
        classes.append(
          WeeklyClass(
            demands: [index], holders: demand.holders, reach: demand.reach, team: demand.team, lateness: lateness,
            unplacedCost: demand.unplacedCost, isReserveExempt: demand.isReserveExempt, mayOpenFrozen: demand.mayOpenFrozen))
      }
    }
    for position in classes.indices {
      let count = classes[position].demands.count
      for spot in classes[position].reach.indices { classes[position].reach[spot].kilometres /= count }
    }
    return classes
  }
}
