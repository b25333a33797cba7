import Dossier
import Law
import MILP

/// What an attacker learns of hidden counts from everything that is published: the least and the most that each can be.
///
/// The attacker knows every equation between counts, that counts are not negative, and every count shown. The equations make a linear
/// program, which GLPK answers exactly.
struct Attack {
  /// A count, hidden or shown.
  struct Cell: Hashable {
    /// 0 for the present, then one for each scenario.
    var side = 0
    var table: String
    var scope: CoverageScope
    var nature: Nature?
    /// Empty for the total of its row.
    var part: String
  }
  private(set) var known: [Cell: Int] = [:]
  private(set) var cells: [Cell] = []
  /// Each cell is the sum of others.
  private var sums: [(whole: Cell, terms: [Cell])] = []
  /// Some cells together do not exceed others together.
  private var orders: [(less: [Cell], more: [Cell])] = []
  private(set) var places: [Cell: Int] = [:]

  var hidden: [Cell] { cells.filter { known[$0] == nil } }

  mutating func add(_ cell: Cell, _ count: Int?) {
    if places[cell] == nil {
      places[cell] = cells.count
      cells.append(cell)
    }
    if let count { known[cell] = count }
  }

  mutating func equate(_ whole: Cell, _ terms: [Cell]) {
    add(whole, nil)
    for term in terms { add(term, nil) }
    sums.append((whole, terms))
  }

  /// Notes that some cells together are a part of others; those that the report has not count for nothing.
  mutating func order(_ less: [Cell], atMost more: [Cell]) {
    let (less, more) = (less.filter { places[$0] != nil }, more.filter { places[$0] != nil })
    if !less.isEmpty, !more.isEmpty { orders.append((less, more)) }
  }

  /// The bounds of some cells.
  func bounds(of asked: [Cell]) throws -> [ClosedRange<Int>] {
    try asked.map { try optimum($0, .minimize)...optimum($0, .maximize) }
  }

  private func optimum(_ asked: Cell, _ direction: LinearProgram.Direction) throws -> Int {
    var program = LinearProgram(name: "attack", direction: direction)
    program.addRows(sums.count + orders.count)
    var columns = [[(row: Int, value: Double)]](repeating: [], count: cells.count)
    for (row, sum) in sums.enumerated() {
      program.setRowBounds(row, lower: 0, upper: 0)
      columns[places[sum.whole] ?? 0].append((row, 1))
      for term in sum.terms { columns[places[term] ?? 0].append((row, -1)) }
    }
    for (row, order) in orders.enumerated() {
      program.setRowBounds(sums.count + row, lower: -.infinity, upper: 0)
      for cell in order.less { columns[places[cell] ?? 0].append((sums.count + row, 1)) }
      for cell in order.more { columns[places[cell] ?? 0].append((sums.count + row, -1)) }
    }
    for (cell, entries) in zip(cells, columns) {
      let count = known[cell].map(Double.init)
      program.addColumn(
        lower: count ?? 0, upper: count ?? 1_000_000, cost: cell == asked ? 1 : 0, entries: entries)
    }
    let status = try program.simplex(presolve: true)
    guard status == .optimal else { throw Unsolved() }
    return Int(program.objective.rounded())
  }
  struct Unsolved: Error {}
}

/// Random numbers that are the same on every machine.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
