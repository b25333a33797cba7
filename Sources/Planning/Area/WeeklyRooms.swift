import MILP

// A week can have rooms enough on the whole and none on Friday afternoon, when a centre is closed and everybody is in. The programme counts sessions
// by week; these rows tell it which numbers of sessions a week can seat. Where the half-days of a period cannot hold its sessions, the prices u of
// a professional's half-day and r of a room's half-day (``Seating``) make a row that every seating keeps and the solution breaks:
//
//     Σ (least u + r among the half-days of b)·y[b] + Σ (least u among field half-days)·z ≤ Σ u + Σ r·rooms
//
// This is Benders' decomposition, the seating being the second stage. The price of a row, times its r, is the price of the room on each half-day: the
// certified bound asks it where it is due. Half-days throughout prove about as much on three teams that share rooms and take three times as long; on one
// team no row is needed.

/// A row that keeps the sessions of a period within the rooms of its half-days.
struct RoomCut {
  var row: Int
  /// Weight of each bucket's sessions.
  var sessions: [(bucket: Int, weight: Double)]
  var limit: Double
  /// Weight of a room's half-day, by site × half-days + half-day.
  var rooms: [Int: Double]

  /// Whether so many whole sessions of each bucket, and some more of one, are within the row.
  func allows(_ more: Int, of bucket: Int, beside held: [Int]) -> Bool {
    guard let own = sessions.first(where: { $0.bucket == bucket }) else { return true }
    return sessions.reduce(own.weight * Double(more)) { $0 + $1.weight * Double(held[$1.bucket]) } <= limit + 1e-6
  }
}

extension WeeklyMaster {
  /// Adds, for each period whose sessions cannot all be seated, the row that they break; returns how many.
  ///
  /// - Throws: `SolveError` when GLPK fails.
  /// - Source: J. F. Benders, "Partitioning procedures for solving mixed-variables programming problems", *Numerische Mathematik* 4 (1962),
  ///   doi:10.1007/BF01386316.
  mutating func separateRooms() throws(SolveError) -> Int {
    let values = program.primals
    var held = [[Int]](repeating: [], count: periods.count)
    for (bucket, column) in sessionColumn.enumerated() where column >= 0 && values[column] > 1e-6 {
      held[buckets[bucket].period].append(bucket)
    }
    var added = 0
    for period in held.indices where !held[period].isEmpty { added += try separateRooms(period, held[period], values) ? 1 : 0 }
    return added
  }

  private mutating func separateRooms(_ period: Int, _ held: [Int], _ values: [Double]) throws(SolveError) -> Bool {
    let tight = tightSites(period, held, values)
    if tight.isEmpty { return false }
    let (halves, halfDays) = (periods.ranges[period], problem.halfDayCount)
    // Who holds no session at a tight site finds half-days without asking anybody.
    let people = Set(held.filter { tight.contains(buckets[$0].spot) }.map { buckets[$0].member }).sorted()
    var wishes = held.filter { people.contains(buckets[$0].member) }.map {
      Seating.Wish(member: buckets[$0].member, spot: buckets[$0].spot, halfDays: buckets[$0].halfDays, count: values[sessionColumn[$0]])
    }
    let fieldHalves = people.map { member in halves.filter { fieldMay(member, on: $0) } }
    for (member, field) in zip(people, fieldHalves) {
      wishes.append(Seating.Wish(member: member, spot: nil, halfDays: field, count: values[fieldColumn[member][period]]))
    }
    let rooms = Dictionary(
      uniqueKeysWithValues: tight.flatMap { spot in
        halves.map { (spot * halfDays + $0, roomsByHalfDay[spot * halfDays + $0]) }
      })
    guard let prices = try Seating.shortage(of: wishes, halfDays: halfDays, rooms: rooms) else { return false }

    func least(_ member: Int, _ spot: Int?, _ halves: [Int]) -> Double {
      halves.map { half in
        prices.professionals[member * halfDays + half, default: 0] + (spot.flatMap { prices.rooms[$0 * halfDays + half] } ?? 0)
      }.min() ?? 0
    }
    // The same sums in the same order on every machine.
    var limit = prices.professionals.keys.sorted().reduce(0) { $0 + (prices.professionals[$1] ?? 0) }
    for place in prices.rooms.keys.sorted() { limit += (prices.rooms[place] ?? 0) * Double(rooms[place] ?? 0) }
    var cut = RoomCut(row: 0, sessions: [], limit: limit, rooms: prices.rooms)
    var entries: [(column: Int, value: Double)] = [(roomSlack, -1)]
    for bucket in buckets.indices where buckets[bucket].period == period && sessionColumn[bucket] >= 0 {
      let weight = least(buckets[bucket].member, buckets[bucket].spot, buckets[bucket].halfDays)
      if weight <= 1e-7 { continue }
      cut.sessions.append((bucket, weight))
      entries.append((sessionColumn[bucket], weight))
    }
    for (member, field) in zip(people, fieldHalves) {
      let weight = least(member, nil, field)
      if weight > 1e-7 { entries.append((fieldColumn[member][period], weight)) }
    }
    // Rounding may have eaten the violation: such a row would only come back.
    guard entries.dropFirst().reduce(0, { $0 + $1.value * values[$1.column] }) > limit + 1e-3 else { return false }
    cut.row = program.addRow(lower: -.infinity, upper: limit, entries: entries)
    roomCuts.append(cut)
    return true
  }

  /// Sites whose sessions of a period are more than the rooms of one of its half-days.
  private func tightSites(_ period: Int, _ held: [Int], _ values: [Double]) -> [Int] {
    var asked = [Double](repeating: 0, count: problem.spots.count)
    for bucket in held { asked[buckets[bucket].spot] += values[sessionColumn[bucket]] }
    return problem.spots.indices.filter { spot in
      !problem.spots[spot].isRemote && asked[spot] > 1e-6
        && periods.ranges[period].contains { Double(roomsByHalfDay[spot * problem.halfDayCount + $0]) < asked[spot] }
    }
  }

  private func fieldMay(_ member: Int, on half: Int) -> Bool {
    problem.members[member].availability[half] == .free && !isKept[member * problem.halfDayCount + half]
  }

  /// Price of a room on each half-day, ≥ 0, by site × half-days + half-day: that of its period's row, and that of the cuts.
  func halfDayRoomPrices(duals: [Double]) -> [Double] {
    let byPeriod = roomPrices(duals: duals)
    var prices = problem.spots.indices.flatMap { spot in
      (0..<problem.halfDayCount).map { byPeriod[spot * periods.count + periods.ofHalfDay[$0]] }
    }
    for cut in roomCuts {
      let price = max(0, -duals[cut.row])
      for (place, weight) in cut.rooms { prices[place] += price * weight }
    }
    return prices
  }
}
