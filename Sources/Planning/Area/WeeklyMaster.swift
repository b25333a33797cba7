import MILP

/// The integer program of an area by periods, weeks for the most part: sessions `y` and field half-days `z` are whole numbers, visits of a class are counts.
///
///     minimise  Σ cost·x + Σ unplaced·u + Σ opening·y
///     visits    Σ x[k,b] + u[k] = n[k]                              every class k
///     minutes   Σ d·x[k,b] ≤ cap·y[b]                               every bucket b (professional, site, period)
///     days      Σ y + z ≤ half-days worked                          every professional and period
///     rooms     Σ y ≤ rooms left                                    every site and period
///     third     Σ z ≥ owed                                          every requirement of rule 5
///     reserve   Σ d·x (limited) ≤ (1 − reserve)·held                every team and week (rule 9)
///
/// The part of the reserve that infirmier visits ask for is left out: it never limits them, which no linear row can say, and the filling keeps it.
/// Columns `x` are priced by enumeration; sessions are rounded by ``WeeklyDive``. The programme is never infeasible: what finds no place is `u`.
struct WeeklyMaster: ~Copyable {
  let problem: AreaProblem
  let periods: Periods
  let classes: [WeeklyClass]
  let buckets: [WeeklyBucket]
  var program: LinearProgram

  /// Column of each bucket's sessions; −1 for kept sessions, whose number is given.
  let sessionColumn: [Int]
  let fieldColumn: [[Int]]
  private let classRow: Int
  private let bucketRow: Int
  private let reserveRow: Int
  let dayRow: Int
  let roomRow: Int
  /// Half-days a professional may still give to sessions or field, and to field alone, by period.
  let halfDaysLeft: [[Int]]
  let fieldHalfDays: [[Int]]
  let roomsLeft: [[Int]]
  /// Weeks and number of each field requirement left to the plan, by member.
  let fieldOwed: [[(periods: [Int], required: Int)]]
  /// Column of each visit count, by (class, bucket, holder).
  private(set) var visits: [(column: Int, class: Int, bucket: Int)] = []
  private var known: Set<Int> = []
  /// Buckets by member, for pricing.
  private let bucketsOf: [[Int]]

  init(_ state: AreaState) {
    let problem = state.problem
    self.problem = problem
    let periods = Periods(weeks: problem.weeks)
    self.periods = periods
    classes = WeeklyClass.list(of: state)
    buckets = WeeklyBucket.list(of: state)
    var program = LinearProgram(name: problem.name)
    let (weeks, members) = (problem.weeks, problem.members)

    classRow = program.rowCount
    for group in classes { _ = program.addRow(lower: Double(group.demands.count), upper: Double(group.demands.count)) }
    bucketRow = program.rowCount
    for bucket in buckets { _ = program.addRow(lower: -.infinity, upper: bucket.kind == .kept ? Double(bucket.minutes) : 0) }
    reserveRow = program.rowCount
    let reserve = ReserveRows(state)
    for cell in 0..<(problem.teams.count * weeks) { _ = program.addRow(lower: -.infinity, upper: reserve.room[cell]) }
    dayRow = program.rowCount
    var halfDaysLeft: [[Int]] = []
    var fieldHalfDays: [[Int]] = []
    for member in members.indices {
      var (consult, field) = ([Int](repeating: 0, count: periods.count), [Int](repeating: 0, count: periods.count))
      for half in 0..<problem.halfDayCount where !state.isKept[state.slot(member, half)] {
        let availability = members[member].availability[half]
        if availability.canConsult { consult[periods.ofHalfDay[half]] += 1 }
        if availability == .free { field[periods.ofHalfDay[half]] += 1 }
      }
      halfDaysLeft.append(consult)
      fieldHalfDays.append(field)
      for period in 0..<periods.count { _ = program.addRow(lower: -.infinity, upper: Double(consult[period])) }
    }
    self.halfDaysLeft = halfDaysLeft
    self.fieldHalfDays = fieldHalfDays
    roomRow = program.rowCount
    var roomsLeft: [[Int]] = []
    for index in problem.spots.indices {
      var left = [Int](repeating: 0, count: periods.count)
      for half in 0..<problem.halfDayCount {
        left[periods.ofHalfDay[half]] += max(0, state.rooms.left(at: index, on: half))
      }
      roomsLeft.append(left)
      for period in 0..<periods.count { _ = program.addRow(lower: -.infinity, upper: Double(left[period])) }
    }
    self.roomsLeft = roomsLeft
    fieldOwed = members.map { member in
      member.field.map { due in
        let imposed = (due.first..<due.end).reduce(0) { $0 + (member.availability[$1].isImposedField ? 1 : 0) }
        return (
          (0..<periods.count).filter { due.first <= periods.ranges[$0].lowerBound && periods.ranges[$0].lowerBound < due.end },
          max(0, due.required - imposed)
        )
      }
    }
    var fieldRows: [(row: Int, member: Int, periods: [Int])] = []
    for member in members.indices {
      for due in fieldOwed[member] where due.required > 0 {
        let possible = due.periods.reduce(0) { $0 + fieldHalfDays[member][$1] }
        fieldRows.append((program.addRow(lower: Double(min(due.required, possible)), upper: .infinity), member, due.periods))
      }
    }

    for (index, group) in classes.enumerated() {
      _ = program.addColumn(lower: 0, upper: .infinity, cost: Double(group.unplacedCost), entries: [(classRow + index, 1)])
    }
    var sessionColumn = [Int](repeating: -1, count: buckets.count)
    for (index, bucket) in buckets.enumerated() where bucket.kind != .kept {
      var entries: [(row: Int, value: Double)] = [
        (bucketRow + index, Double(-bucket.minutes)), (dayRow + bucket.member * periods.count + bucket.period, 1),
      ]
      if !problem.spots[bucket.spot].isRemote { entries.append((roomRow + bucket.spot * periods.count + bucket.period, 1)) }
      let member = members[bucket.member]
      if member.isMedecin {
        for share in member.shares {
          let (cell, minutes) = (share.team * weeks + periods.week(bucket.period), Double(share.thousandths * bucket.minutes) / 1000)
          entries.append((reserveRow + cell, -minutes * Double(1000 - problem.reserve[periods.week(bucket.period)]) / 1000))
        }
      }
      sessionColumn[index] = program.addColumn(
        lower: 0, upper: Double(bucket.halfDays.count), cost: Double(problem.sessionOpened), entries: entries)
    }
    self.sessionColumn = sessionColumn
    var fieldColumn: [[Int]] = []
    for member in members.indices {
      var columns: [Int] = []
      for period in 0..<periods.count {
        var entries: [(row: Int, value: Double)] = [(dayRow + member * periods.count + period, 1)]
        for row in fieldRows where row.member == member && row.periods.contains(period) { entries.append((row.row, 1)) }
        columns.append(program.addColumn(lower: 0, upper: Double(fieldHalfDays[member][period]), cost: 0, entries: entries))
      }
      fieldColumn.append(columns)
    }
    self.fieldColumn = fieldColumn
    var bucketsOf = [[Int]](repeating: [], count: members.count)
    for (index, bucket) in buckets.enumerated() { bucketsOf[bucket.member].append(index) }
    self.bucketsOf = bucketsOf
    self.program = program
  }

  /// Adds, for each class, the cheapest columns of negative reduced cost; returns how many.
  ///
  /// - Parameters:
  ///   - duals: Of the last solved programme; empty at the start, when the cheapest columns by cost alone are taken.
  ///   - limit: Columns a class may gain at once.
  mutating func price(duals: [Double], limit: Int) -> Int {
    var added = 0
    for index in classes.indices {
      let group = classes[index]
      var best: [(reduced: Double, bucket: Int, holder: Int, reach: Int)] = []
      for (holderIndex, holder) in group.holders.enumerated() {
        for bucketIndex in bucketsOf[holder.member] {
          let bucket = buckets[bucketIndex]
          guard let late = group.lateness[bucket.period], bucket.kind != .frozen || group.mayOpenFrozen,
            let reach = group.reach.firstIndex(where: { $0.spot == bucket.spot })
          else { continue }
          var reduced = Double(late + holder.change + group.reach[reach].kilometres * problem.kilometre)
          if !duals.isEmpty {
            let minutes = Double(holder.minutes)
            let cell = group.team * problem.weeks + periods.week(bucket.period)
            reduced -= duals[classRow + index] + minutes * duals[bucketRow + bucketIndex]
            if problem.members[holder.member].isMedecin && !group.isReserveExempt {
              reduced -= minutes * duals[reserveRow + cell]
            }
            if reduced > -1e-3 { continue }
          }
          if known.contains(index * buckets.count + bucketIndex) { continue }
          best.append((reduced, bucketIndex, holderIndex, reach))
        }
      }
      best.sort { ($0.reduced, $0.bucket) < ($1.reduced, $1.bucket) }
      for choice in best.prefix(limit) {
        addVisits(index, bucket: choice.bucket, holder: choice.holder, reach: choice.reach)
        added += 1
      }
    }
    return added
  }

  private mutating func addVisits(_ index: Int, bucket bucketIndex: Int, holder holderIndex: Int, reach: Int) {
    let (group, bucket) = (classes[index], buckets[bucketIndex])
    let holder = group.holders[holderIndex]
    let cell = group.team * problem.weeks + periods.week(bucket.period)
    var entries: [(row: Int, value: Double)] = [(classRow + index, 1), (bucketRow + bucketIndex, Double(holder.minutes))]
    let member = problem.members[holder.member]
    if member.isMedecin && !group.isReserveExempt {
      entries.append((reserveRow + cell, Double(holder.minutes)))
    }
    let cost = (group.lateness[bucket.period] ?? 0) + holder.change + group.reach[reach].kilometres * problem.kilometre
    let column = program.addColumn(lower: 0, upper: .infinity, cost: Double(cost), entries: entries)
    visits.append((column, index, bucketIndex))
    known.insert(index * buckets.count + bucketIndex)
  }

  /// Prices of a minute of each bucket, of a room of each site and period, and of the reserve of each team and week, all ≥ 0.
  func multipliers(duals: [Double]) -> (minutes: [Double], rooms: [Double], reserve: [Double]) {
    (
      buckets.indices.map { max(0, -duals[bucketRow + $0]) },
      (0..<(problem.spots.count * periods.count)).map { max(0, -duals[roomRow + $0]) },
      (0..<(problem.teams.count * problem.weeks)).map { max(0, -duals[reserveRow + $0]) }
    )
  }
}

/// What kept appointments leave of the reserve of each team and week.
private struct ReserveRows {
  var room: [Double]

  init(_ state: AreaState) {
    let problem = state.problem
    room = []
    for cell in 0..<(problem.teams.count * problem.weeks) {
      let held = Double(state.held[cell]) / 1000
      let limited = Double(state.limited[cell])
      room.append(max(0, held * Double(1000 - problem.reserve[cell % problem.weeks]) / 1000 - limited))
    }
  }
}
