import MILP

/// The sessions of one period on its half-days, as a linear program: how many of them find a professional and a room at once.
///
/// Its duals say what is short: a professional's half-day, or a room's.
struct Seating {
  /// Sessions of a professional at a site, each on one of some half-days; the field is no site.
  struct Wish {
    var member: Int
    var spot: Int?
    var halfDays: [Int]
    var count: Double
  }

  /// What a half-day is worth to the sessions that find none: by member or site × half-days of the horizon + half-day; absent where nothing.
  struct Prices {
    var professionals: [Int: Double] = [:]
    var rooms: [Int: Double] = [:]
  }

  /// Sessions short of what is wished for below which everybody has a seat.
  private static let tolerance = 1e-3

  /// What is short when not all can be seated; nothing when they can.
  ///
  /// - Parameters:
  ///   - halfDays: Half-days of the horizon.
  ///   - rooms: Rooms left by site × half-days + half-day; a site that is not in it has rooms for all.
  /// - Throws: `SolveError` when GLPK fails.
  static func shortage(of wishes: [Wish], halfDays: Int, rooms: [Int: Int]) throws(SolveError) -> Prices? {
    var program = LinearProgram(name: "half-days", direction: .maximize)
    var (professionalRow, roomRow): ([Int: Int], [Int: Int]) = ([:], [:])
    for place in Set(wishes.flatMap { wish in wish.halfDays.map { wish.member * halfDays + $0 } }).sorted() {
      professionalRow[place] = program.addRow(lower: -.infinity, upper: 1)
    }
    for place in rooms.keys.sorted() { roomRow[place] = program.addRow(lower: -.infinity, upper: Double(rooms[place] ?? 0)) }
    for wish in wishes where wish.count > 0 {
      let supply = program.addRow(lower: -.infinity, upper: wish.count)
      for half in wish.halfDays {
        let rows = [professionalRow[wish.member * halfDays + half], wish.spot.flatMap { roomRow[$0 * halfDays + half] }]
        _ = program.addColumn(
          lower: 0, upper: .infinity, cost: 1, entries: [(supply, 1)] + rows.compactMap { $0 }.map { (row: $0, value: 1.0) })
      }
    }
    _ = try program.simplex(method: .primal, iterationLimit: 20_000, presolve: false)
    guard program.objective < wishes.reduce(0, { $0 + $1.count }) - tolerance else { return nil }
    // Any prices ≥ 0 make a valid row: what is nearly nothing is nothing.
    func prices(_ rows: [Int: Int]) -> [Int: Double] { rows.mapValues { program.duals[$0] }.filter { $0.value > 1e-7 } }
    return Prices(professionals: prices(professionalRow), rooms: prices(roomRow))
  }
}
