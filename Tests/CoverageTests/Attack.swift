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
  private var places: [Cell: Int] = [:]

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

  /// The bounds of some cells.
  func bounds(of asked: [Cell]) throws -> [ClosedRange<Int>] {
    try asked.map { try optimum($0, .minimize)...optimum($0, .maximize) }
  }

  private func optimum(_ asked: Cell, _ direction: LinearProgram.Direction) throws -> Int {
    var program = LinearProgram(name: "attack", direction: direction)
    program.addRows(sums.count)
    var columns = [[(row: Int, value: Double)]](repeating: [], count: cells.count)
    for (row, sum) in sums.enumerated() {
      program.setRowBounds(row, lower: 0, upper: 0)
      columns[places[sum.whole] ?? 0].append((row, 1))
      for term in sum.terms { columns[places[term] ?? 0].append((row, -1)) }
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

extension Attack {
  /// The attack on every table of people and visits of a report.
  init(on report: CoverageReport) {
    let tables: Set<CoverageCode> = [
      .suivis, .contrats, .regime, .aJour, .proximite, .visitesFaites, .visitesPlanifiees, .distanciel, .delais, .echeances,
      .echeancesNature,
    ]
    // Tables that share their totals speak of one count.
    func shared(_ code: CoverageCode) -> String {
      switch code {
      case .contrats, .regime, .aJour, .proximite: CoverageCode.suivis.rawValue
      case .distanciel: CoverageCode.visitesPlanifiees.rawValue
      default: code.rawValue
      }
    }
    var rows: [Cell: [Cell]] = [:]
    for figure in report.figures where tables.contains(figure.code) {
      let total = Cell(table: shared(figure.code), scope: figure.scope, nature: figure.nature, part: "")
      if figure.part.isEmpty {
        add(total, figure.numerator)
        continue
      }
      add(total, figure.denominator)
      let cell = Cell(table: figure.code.rawValue, scope: figure.scope, nature: figure.nature, part: figure.part)
      add(cell, figure.numerator)
      rows[Cell(table: figure.code.rawValue, scope: figure.scope, nature: figure.nature, part: "row"), default: []].append(cell)
    }
    for (row, parts) in rows.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      let code = CoverageCode(rawValue: row.table) ?? .suivis
      equate(Cell(table: shared(code), scope: row.scope, nature: row.nature, part: ""), parts)
    }
    var families: [Cell: [Cell]] = [:]
    for cell in cells {
      if let parent = cell.scope.parent {
        families[Cell(table: cell.table, scope: parent, nature: cell.nature, part: cell.part), default: []].append(cell)
      }
      if cell.scope == .service, cell.nature != nil {
        families[Cell(table: cell.table, scope: .service, nature: nil, part: cell.part), default: []].append(cell)
      }
    }
    for (parent, children) in families.sorted(by: { "\($0.key)" < "\($1.key)" }) { equate(parent, children) }
    // What is due is the same whole by place and by nature.
    for part in ["", "reservee_a_temps", "reservee_en_retard", "echue_sans_rdv", "a_venir_sans_rdv"] {
      let place = Cell(table: "echeances", scope: .service, nature: nil, part: part)
      let nature = Cell(table: "echeances_nature", scope: .service, nature: nil, part: part)
      if places[place] != nil, places[nature] != nil { equate(place, [nature]) }
    }
  }
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
