import MILP

/// The integer program of an area by periods, weeks for the most part: sessions `y` and field half-days `z` are whole numbers, visits of a class are counts.
///
///     minimise  Σ cost·x + Σ unplaced·u + Σ opening·y
///     visits    Σ x[k,b] + u[k] = n[k]                              every class k
///     minutes   Σ d·x[k,b] ≤ cap·y[b]                               every bucket b (professional, site, period)
///     days      Σ y + z ≤ half-days worked                          every professional and period
///     rooms     Σ y ≤ rooms left                                    every site and period
///     seats     Σ w·y + Σ v·z ≤ limit                               what half-days can seat, added where the relaxation breaks it (``RoomCut``)
///     third     Σ z ≥ owed                                          every requirement of rule 5
///     packing   Σ w[d]·x ≤ y[b]                                     whole visits only, added where the relaxation breaks it
///     links     x[k,b] ≤ n[k]·y[b]                                  no session, no visit, added where the relaxation breaks it
///     reserve   Σ d·x (limited) ≤ (1 − reserve)·held                every team and week (rule 9)
///     orient    Σ (1 + M/L)·d·x (limited) + K·Σ x (infirmier) ≤ held + M    its second half (``ReserveHull``)
///
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
  let classRow: Int
  let bucketRow: Int
  let reserveRow: Int
  let orientationRow: Int
  let fieldRow: Int
  /// Member of each field row, in order.
  let fieldRowMembers: [Int]
  let hull: ReserveHull
  /// Lengths of visits in the area, in minutes, ascending.
  let lengths: [Int]
  /// Packing rows of each bucket, with the weight of a visit of each length.
  private(set) var packings: [[(row: Int, weights: [Double])]]
  let dayRow: Int
  let roomRow: Int
  /// Half-days a professional may still give to sessions or field, and to field alone, by period.
  let halfDaysLeft: [[Int]]
  let fieldHalfDays: [[Int]]
  let roomsLeft: [[Int]]
  /// Rooms left on each half-day, by site × half-days + half-day.
  let roomsByHalfDay: [Int]
  /// Slots that hold a kept session.
  let isKept: [Bool]
  /// Column by which a solution may break its room cuts, so that none makes it infeasible, at a price that it never pays in the end.
  let roomSlack: Int
  var roomCuts: [RoomCut] = []
  /// Weeks and number of each field requirement left to the plan, by member.
  let fieldOwed: [[(periods: [Int], required: Int)]]
  /// A count of visits of a class in a bucket.
  struct Visit {
    var column: Int
    var `class`: Int
    var bucket: Int
    /// Number of the length, of the holder and of the site in the class.
    var length: Int
    var holder: Int
    var reach: Int
  }
  private(set) var visits: [Visit] = []
  private(set) var known: Set<Int> = []
  /// Linking row of a class in a bucket, by class × buckets + bucket.
  var links: [Int: Int] = [:]
  private var polytopes: [[Int]: PackingPolytope] = [:]
  /// Buckets by member, for pricing.
  let bucketsOf: [[Int]]
  /// What pricing reads of each bucket, without its list of half-days.
  let seats: [(spot: Int, period: Int, week: Int, isFrozen: Bool, longest: Int)]
  let isMedecin: [Bool]
  let isInfirmier: [Bool]

  /// The programme of some classes and buckets of an area.
  ///
  /// - Parameter roomsAreFree: Leaves the rooms out, for a block of teams on its own.
  init(_ state: AreaState, classes: [WeeklyClass], buckets: [WeeklyBucket], lengths: [Int], hull: ReserveHull, roomsAreFree: Bool = false) {
    let problem = state.problem
    self.problem = problem
    let periods = Periods(weeks: problem.weeks)
    self.periods = periods
    self.classes = classes
    self.buckets = buckets
    self.lengths = lengths
    var program = LinearProgram(name: problem.name)
    let (weeks, members) = (problem.weeks, problem.members)

    classRow = program.rowCount
    for group in classes { _ = program.addRow(lower: Double(group.demands.count), upper: Double(group.demands.count)) }
    bucketRow = program.rowCount
    for bucket in buckets { _ = program.addRow(lower: -.infinity, upper: bucket.kind == .kept ? Double(bucket.minutes) : 0) }
    reserveRow = program.rowCount
    self.hull = hull
    for cell in 0..<(problem.teams.count * weeks) {
      let held = Double(state.reserve.held[cell] * (1000 - problem.reserve[cell % weeks])) / 1_000_000
      let room = held - Double(hull.kept[cell]) + Double(hull.reserveSlack[cell])
      _ = program.addRow(lower: -.infinity, upper: hull.most[cell] > 0 ? room : .infinity)
    }
    orientationRow = program.rowCount
    for cell in 0..<(problem.teams.count * weeks) {
      let asked = Double(20 * problem.orientation * state.reserve.infirmierVisits[cell]) / 1000
      let room = Double(state.reserve.held[cell]) / 1000 - Double(hull.kept[cell]) - asked + Double(hull.orientationSlack[cell])
      _ = program.addRow(lower: -.infinity, upper: hull.most[cell] > 0 ? room : .infinity)
    }
    packings = [[(row: Int, weights: [Double])]](repeating: [], count: buckets.count)
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
      for period in 0..<periods.count { _ = program.addRow(lower: -.infinity, upper: roomsAreFree ? .infinity : Double(left[period])) }
    }
    self.roomsLeft = roomsLeft
    roomsByHalfDay = problem.spots.indices.flatMap { spot in (0..<problem.halfDayCount).map { max(0, state.rooms.left(at: spot, on: $0)) } }
    isKept = state.isKept
    fieldOwed = zip(members, state.facts.fieldDues).map { member, dues in
      dues.map { due in
        let imposed = (due.first..<due.end).reduce(0) { $0 + (member.availability[$1].isImposedField ? 1 : 0) }
        return (
          (0..<periods.count).filter { due.first <= periods.ranges[$0].lowerBound && periods.ranges[$0].lowerBound < due.end },
          max(0, due.required - imposed)
        )
      }
    }
    fieldRow = program.rowCount
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
          entries.append((orientationRow + cell, -minutes))
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
    let dearest = classes.map(\.unplacedCost).max() ?? 0
    roomSlack = program.addColumn(lower: 0, upper: .infinity, cost: Double(20 * max(1, dearest)), entries: [])
    fieldRowMembers = fieldRows.map(\.member)
    var bucketsOf = [[Int]](repeating: [], count: members.count)
    for (index, bucket) in buckets.enumerated() { bucketsOf[bucket.member].append(index) }
    self.bucketsOf = bucketsOf
    seats = buckets.map { ($0.spot, $0.period, periods.week($0.period), $0.kind == .frozen, $0.longest) }
    isMedecin = members.map(\.isMedecin)
    isInfirmier = members.map(\.isInfirmier)
    self.program = program
  }

  /// Adds the column of a class in a bucket.
  mutating func addVisits(_ index: Int, bucket bucketIndex: Int, holder holderIndex: Int, reach: Int) {
    let (group, bucket) = (classes[index], buckets[bucketIndex])
    let holder = group.holders[holderIndex]
    let cell = group.team * problem.weeks + periods.week(bucket.period)
    var entries: [(row: Int, value: Double)] = [(classRow + index, 1), (bucketRow + bucketIndex, Double(holder.minutes))]
    let member = problem.members[holder.member]
    if member.isMedecin && !group.isReserveExempt {
      let weights = limitedWeights(holder.minutes, cell)
      entries.append((reserveRow + cell, weights.reserve))
      entries.append((orientationRow + cell, weights.orientation))
    } else if member.isInfirmier {
      entries.append((orientationRow + cell, orientationMinutes))
    }
    let length = lengths.firstIndex(of: holder.minutes) ?? 0
    for packing in packings[bucketIndex] where packing.weights[length] > 0 { entries.append((packing.row, packing.weights[length])) }
    if let row = links[index * buckets.count + bucketIndex] { entries.append((row, 1)) }
    let cost = (group.lateness[bucket.period] ?? 0) + holder.change + group.reach[reach].kilometres * problem.kilometre
    let column = program.addColumn(lower: 0, upper: .infinity, cost: Double(cost), entries: entries)
    visits.append(Visit(column: column, class: index, bucket: bucketIndex, length: length, holder: holderIndex, reach: reach))
    known.insert(index * buckets.count + bucketIndex)
  }

  /// Deletes the columns of visits that no solution near the last one would take; pricing finds them again should they matter.
  ///
  /// The simplex looks at every column in each of its steps: a joint programme of five teams takes a quarter of the time without them.
  mutating func dropDearVisits() {
    guard let first = visits.first?.column, program.reducedCosts.count == program.columnCount else { return }
    let dear = visits.map { isDear($0) }
    program.deleteColumns(visits.indices.filter { dear[$0] }.map { visits[$0].column })
    for index in visits.indices where dear[index] { known.remove(visits[index].class * buckets.count + visits[index].bucket) }
    visits = visits.indices.filter { !dear[$0] }.map { visits[$0] }
    for index in visits.indices { visits[index].column = first + index }
  }

  /// Whether the last solution's reduced cost of a column is that of a visit that waits a few weeks more; one not yet solved with is not dear.
  func isDear(_ visit: Visit) -> Bool {
    visit.column < program.reducedCosts.count && program.reducedCosts[visit.column] > Self.dearWeeks * Double(problem.weekLate)
  }
  private static let dearWeeks = 5.0

  var orientationMinutes: Double { Double(20 * problem.orientation) / 1000 }
  /// What a limited visit weighs in the two rows of rule 9.
  func limitedWeights(_ minutes: Int, _ cell: Int) -> (reserve: Double, orientation: Double) {
    let most = Double(hull.most[cell])
    guard most > 0 else { return (0, 0) }
    return (
      Double(minutes) * (1 + Double(hull.reserveSlack[cell]) / most), Double(minutes) * (1 + Double(hull.orientationSlack[cell]) / most)
    )
  }

  /// The packings of a session of a bucket.
  mutating func packings(of bucket: WeeklyBucket) -> PackingPolytope {
    let key = [bucket.minutes] + bucket.gaps
    if let known = polytopes[key] { return known }
    let polytope = PackingPolytope(
      minutes: bucket.minutes, gaps: bucket.kind == .kept ? bucket.gaps : [bucket.minutes], lengths: lengths)
    polytopes[key] = polytope
    return polytope
  }

  /// Sets what is left of the rooms of a site in a period.
  mutating func setRooms(_ spot: Int, _ period: Int, left: Double) {
    program.setRowBounds(roomRow + spot * periods.count + period, lower: -.infinity, upper: left)
  }

  /// Leaves rule 9 of a team out.
  mutating func freeReserve(of team: Int) {
    for cell in team * problem.weeks..<(team + 1) * problem.weeks {
      program.setRowBounds(reserveRow + cell, lower: -.infinity, upper: .infinity)
      program.setRowBounds(orientationRow + cell, lower: -.infinity, upper: .infinity)
    }
  }

  mutating func notePacking(_ bucket: Int, row: Int, weights: [Double]) { packings[bucket].append((row, weights)) }
}
