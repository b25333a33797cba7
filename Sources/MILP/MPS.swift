import CGLPK

// MPS is the one format that every solver reads. The free form is written, with names made of the kind and number of the row
// or column (R1, C1…), the given name after it: unique without bookkeeping, and the same on every run. Costs of a
// maximisation are negated, since not every reader knows OBJSENSE; the constant is a column fixed to 1, since readers disagree on the
// sign of a right-hand side of the objective.
extension LinearProgram {
  /// The program as free MPS text, for another solver.
  ///
  /// - Throws: `SolveError` when GLPK gave up earlier or the thread is not the owner.
  /// - Complexity: O(*rows* + *columns* + *entries*).
  /// - Source: IBM, MPSX/370, as read by GLPK, HiGHS and CBC.
  public var mps: String {
    get throws(SolveError) {
      let sign = direction == .maximize ? -1.0 : 1.0
      let rows = try rowsRead()
      let names = rows.enumerated().map { MPS.name("R", $0.offset, $0.element.name) }
      let kinds = rows.map { MPS.kind(lower: $0.lower, upper: $0.upper) }
      var text = direction == .maximize ? "* A maximisation: costs are negated, so that it reads as a minimisation.\n" : ""
      text += "NAME \(MPS.word(name))\nROWS\n N COST\n"
      for (name, kind) in zip(names, kinds) { text += " \(kind) \(name)\n" }
      text += "COLUMNS\n"
      var bounds = ""
      var marked = false
      var places = [Int32](repeating: 0, count: rowCount + 1)
      var weights = [Double](repeating: 0, count: rowCount + 1)
      for number in 0..<columnCount {
        let column = try columnRead(number, &places, &weights)
        if column.integer != marked {
          text += " M\(number) 'MARKER' \(column.integer ? "'INTORG'" : "'INTEND'")\n"
          marked = column.integer
        }
        let name = MPS.name("C", number, column.name)
        text += " \(name) COST \(sign * column.cost)\n"
        for (row, value) in column.entries { text += " \(name) \(names[row]) \(value)\n" }
        bounds += MPS.bounds(name, lower: column.lower, upper: column.upper, integer: column.integer)
      }
      if marked { text += " MEND 'MARKER' 'INTEND'\n" }
      if constant != 0 {
        text += " CONSTANT COST \(sign * constant)\n"
        bounds += " FX BND CONSTANT 1.0\n"
      }
      text += "RHS\n"
      var ranges = ""
      for (place, row) in rows.enumerated() {
        let side = kinds[place] == "G" ? row.lower : row.upper
        if kinds[place] != "N" && side != 0 { text += " RHS \(names[place]) \(side)\n" }
        if kinds[place] == "L" && row.lower > -.infinity { ranges += " RNG \(names[place]) \(row.upper - row.lower)\n" }
      }
      if !ranges.isEmpty { text += "RANGES\n" + ranges }
      if !bounds.isEmpty { text += "BOUNDS\n" + bounds }
      return text + "ENDATA\n"
    }
  }

  private func rowsRead() throws(SolveError) -> [(lower: Double, upper: Double, name: String?)] {
    var rows: [(lower: Double, upper: Double, name: String?)] = []
    for number in 0..<rowCount {
      var row = tiers_bounds()
      try problem.read { tiers_read_row($0, $1, Int32(number) + 1, &row) }
      rows.append((MPS.bound(row.lower), MPS.bound(row.upper), row.name.map { String(cString: $0) }))
    }
    return rows
  }

  private func columnRead(_ number: Int, _ rows: inout [Int32], _ values: inout [Double]) throws(SolveError) -> MPS.Column {
    var column = tiers_bounds()
    try problem.read { tiers_read_column($0, $1, Int32(number) + 1, &column, &rows, &values) }
    var entries: [(row: Int, value: Double)] = []
    for place in 1..<Int(column.length) + 1 { entries.append((Int(rows[place]) - 1, values[place])) }
    return MPS.Column(
      lower: MPS.bound(column.lower), upper: MPS.bound(column.upper), cost: column.cost, integer: column.integer != 0,
      name: column.name.map { String(cString: $0) }, entries: entries.sorted { $0.row < $1.row })
  }
}

enum MPS {
  struct Column {
    let lower: Double
    let upper: Double
    let cost: Double
    let integer: Bool
    let name: String?
    let entries: [(row: Int, value: Double)]
  }

  /// GLPK says the greatest number for "no bound".
  static func bound(_ value: Double) -> Double {
    abs(value) == .greatestFiniteMagnitude ? (value < 0 ? -.infinity : .infinity) : value
  }

  static func name(_ kind: String, _ number: Int, _ given: String?) -> String {
    given.map { "\(kind)\(number + 1)_\(word($0))" } ?? "\(kind)\(number + 1)"
  }

  /// A name without white space or anything that a reader could take for something else.
  static func word(_ text: String) -> String {
    let kept = text.unicodeScalars.map {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? Character($0) : "_"
    }
    return kept.isEmpty ? "_" : String(kept)
  }

  static func kind(lower: Double, upper: Double) -> String {
    if lower == upper { return "E" }
    if upper < .infinity { return "L" }
    return lower > -.infinity ? "G" : "N"
  }

  /// The bounds of a column, said in full for an integer, whose default upper bound readers disagree on.
  static func bounds(_ name: String, lower: Double, upper: Double, integer: Bool) -> String {
    if lower == upper { return " FX BND \(name) \(lower)\n" }
    if lower == -.infinity && upper == .infinity { return " FR BND \(name)\n" }
    var text = lower == -.infinity ? " MI BND \(name)\n" : lower != 0 || integer ? " LO BND \(name) \(lower)\n" : ""
    text += upper < .infinity ? " UP BND \(name) \(upper)\n" : integer ? " PL BND \(name)\n" : ""
    return text
  }
}
