import MILP

@testable import Planning

/// A program read back from free MPS text: what another solver would see of an exported model.
struct FreeMPS {
  struct Row {
    var sense: String
    var side = 0.0
  }
  struct Column {
    var cost = 0.0
    var upper = Double.infinity
    var fixed: Double?
    var integer: Bool
    var entries: [(row: String, value: Double)] = []
  }

  private(set) var rowNames: [String] = []
  private(set) var rows: [String: Row] = [:]
  private(set) var columnNames: [String] = []
  private(set) var columns: [String: Column] = [:]

  init(_ text: String) {
    var section = ""
    var integer = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if !line.hasPrefix(" ") {
        section = words[0]
        continue
      }
      switch section {
      case "ROWS":
        if words[0] != "N" {
          rowNames.append(words[1])
          rows[words[1]] = Row(sense: words[0])
        }
      case "COLUMNS" where words[1] == "'MARKER'": integer = words[2] == "'INTORG'"
      case "COLUMNS":
        if columns[words[0]] == nil {
          columnNames.append(words[0])
          columns[words[0]] = Column(integer: integer)
        }
        let value = Double(words[2]) ?? .nan
        if words[1] == "COST" { columns[words[0]]?.cost = value } else { columns[words[0]]?.entries.append((words[1], value)) }
      case "RHS": rows[words[1]]?.side = Double(words[2]) ?? .nan
      case "BOUNDS":
        switch words[0] {
        case "BV": columns[words[2]]?.upper = 1
        case "UP": columns[words[2]]?.upper = Double(words[3]) ?? .nan
        default: columns[words[2]]?.fixed = Double(words[3])
        }
      default: break
      }
    }
  }

  init(_ model: HalfDayModel) {
    var bytes: [UInt8] = []
    model.writeMPS { bytes += $0 }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Rows that a point breaks, and its cost.
  func judge(_ values: [String: Double]) -> (broken: [String], cost: Double) {
    var sums: [String: Double] = [:]
    var cost = 0.0
    var broken: [String] = []
    for name in columnNames {
      guard let column = columns[name], let value = column.fixed ?? values[name], value != 0 else { continue }
      cost += column.cost * value
      for entry in column.entries { sums[entry.row, default: 0] += entry.value * value }
      if value > column.upper { broken.append(name) }
    }
    for name in rowNames {
      guard let row = rows[name] else { continue }
      let sum = sums[name] ?? 0
      if row.sense != "G" && sum > row.side + 1e-6 || row.sense != "L" && sum < row.side - 1e-6 { broken.append(name) }
    }
    broken += values.keys.filter { columns[$0] == nil }.sorted()
    return (broken, cost)
  }

  /// The best point, proved by GLPK's branch and cut.
  func optimum() throws -> (cost: Double, values: [ColumnName: Double]) {
    var program = LinearProgram(name: "read back")
    var numbers: [String: Int] = [:]
    for name in rowNames {
      guard let row = rows[name] else { continue }
      numbers[name] = program.addRow(lower: row.sense == "L" ? -.infinity : row.side, upper: row.sense == "G" ? .infinity : row.side)
    }
    for name in columnNames {
      guard let column = columns[name] else { continue }
      let number = program.addColumn(
        lower: column.fixed ?? 0, upper: column.fixed ?? column.upper, cost: column.cost,
        entries: column.entries.map { (numbers[$0.row] ?? -1, $0.value) })
      if column.integer { program.setInteger(number) }
    }
    guard try program.integerOptimise() == .optimal else { throw NoOptimum() }
    var values: [ColumnName: Double] = [:]
    for (number, name) in columnNames.enumerated() {
      if let column = ColumnName(name) { values[column] = program.mipValue(number) }
    }
    return (program.mipObjective, values)
  }

  struct NoOptimum: Error {}
}
