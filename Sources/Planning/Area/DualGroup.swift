/// Visits of an area with the same options at the same cost by half-day, kilometres apart.
struct DualGroup {
  struct Option {
    /// Professional and site, by number of ``AreaDual/seats``.
    var seat: Int
    /// Number of the length.
    var length: Int
    /// Change of médecin, and mean kilometres.
    var cost: Double
  }

  var count = 1
  var team: Int
  var isLimited: Bool
  /// Points of one visit left out, with what a proposal pays that goes.
  var unplaced: Double
  /// Points that a proposal pays when it moves.
  var moved: Double
  var mayOpenFrozen: Bool
  /// Lateness by half-day in a new session, and in a session that is kept; infinite where the visit may not come.
  var late: [Double]
  var lateInKept: [Double]
  var options: [Option]
  /// The place of a proposal: it may stay, whatever the notice.
  var own: (seat: Int, half: Int, cost: Double)?

  private struct Key: Hashable {
    var holders: [[Int]]
    var spots: [Int]
    var days: DaySet
    var numbers: [Int]
  }

  /// The groups of some demands, those without an option left out.
  static func list(_ demands: [Int], of problem: AreaProblem, lengths: [Int], seatOf: [Int]) -> [DualGroup] {
    var groups: [DualGroup] = []
    var positions: [Key: Int] = [:]
    for index in demands {
      let demand = problem.demands[index]
      var options: [Option] = []
      for holder in demand.holders {
        guard let length = lengths.firstIndex(of: holder.minutes) else { continue }
        for reach in demand.reach {
          let seat = seatOf[holder.member * problem.spots.count + reach.spot]
          if seat >= 0 {
            options.append(Option(seat: seat, length: length, cost: Double(reach.kilometres * problem.kilometre + holder.change)))
          }
        }
      }
      guard !options.isEmpty else { continue }
      let key = Key(
        holders: demand.holders.map { [$0.member, $0.minutes, $0.change] }, spots: demand.reach.map(\.spot), days: demand.days,
        numbers: [
          demand.team, demand.firstNewDay, demand.lateFrom, demand.gravity, demand.unplacedCost, demand.advanceCredit,
          demand.isReserveExempt ? 1 : 0, demand.mayOpenFrozen ? 1 : 0, demand.proposed == nil ? -1 : index,
        ])
      if let position = positions[key] {
        groups[position].count += 1
        for number in options.indices { groups[position].options[number].cost += options[number].cost }
      } else {
        positions[key] = groups.count
        groups.append(DualGroup(demand, problem, options, seatOf))
      }
    }
    for position in groups.indices {
      for number in groups[position].options.indices { groups[position].options[number].cost /= Double(groups[position].count) }
    }
    return groups
  }

  private init(_ demand: AreaProblem.Demand, _ problem: AreaProblem, _ options: [Option], _ seatOf: [Int]) {
    team = demand.team
    isLimited = !demand.isReserveExempt
    moved = demand.proposed == nil ? 0 : Double(problem.moved)
    unplaced = Double(demand.unplacedCost) + moved
    mayOpenFrozen = demand.mayOpenFrozen
    let price = moved
    func cost(_ day: Int) -> Double { Double(demand.lateness(on: day, weekLate: problem.weekLate)) }
    lateInKept = (0..<problem.halfDayCount).map { half in
      let day = Horizon.day(of: half)
      return demand.days.contains(day) && day >= demand.firstNewDay ? cost(day) + price : .infinity
    }
    late = lateInKept
    if !mayOpenFrozen { for half in 0..<min(problem.frozenBefore, late.count) { late[half] = .infinity } }
    self.options = options
    if let proposed = demand.proposed {
      let seat = seatOf[proposed.member * problem.spots.count + proposed.spot]
      if seat >= 0 { own = (seat, proposed.halfDay, cost(Horizon.day(of: proposed.halfDay))) }
    }
  }
}
