// Numbers as French and English exports write them: `1234.5`, `1 234,5`, with any kind of space between thousands. A point is always a
// decimal mark. A comma followed by three digits may be a thousands separator from an English export: it is refused, unless the other
// reading would fall outside what the column accepts (`48,856` is a latitude).

/// What a cell that should hold a number holds.
enum NumberCell: Equatable {
  case value(Double)
  /// `1,234`: 1.234 or 1234, nobody knows.
  case ambiguous(decimal: Double, thousands: Double)
  case unreadable

  static func decimal(_ cell: CellBytes) -> NumberCell {
    var place = 0
    var negative = false
    if place < cell.count, cell[place] == UInt8(ascii: "-") || cell[place] == UInt8(ascii: "+") {
      negative = cell[place] == UInt8(ascii: "-")
      place += 1
    }
    var whole = 0.0
    var digits = 0
    var group = 0
    var grouped = false
    while place < cell.count {
      let byte = cell[place]
      if byte >= 48 && byte <= 57 {
        whole = whole * 10 + Double(byte - 48)
        digits += 1
        group += 1
        place += 1
        continue
      }
      let blank = Blanks.length(in: cell, at: place)
      guard blank > 0 else { break }
      guard grouped ? group == 3 : (1...3).contains(group) else { return .unreadable }
      (grouped, group) = (true, 0)
      place += blank
    }
    guard digits > 0, digits <= 15, !grouped || group == 3 else { return .unreadable }
    let sign = negative ? -1.0 : 1.0
    guard place < cell.count else { return .value(sign * whole) }
    let mark = cell[place]
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return .unreadable }
    place += 1
    var fraction = 0.0
    var power = 1.0
    let start = place
    while place < cell.count, (48...57).contains(cell[place]) {
      fraction = fraction * 10 + Double(cell[place] - 48)
      power *= 10
      place += 1
    }
    let decimals = place - start
    guard place == cell.count, decimals > 0, decimals <= 15 else { return .unreadable }
    let value = sign * (whole + fraction / power)
    if mark == UInt8(ascii: ","), decimals == 3, !grouped, digits <= 3, cell[start - 1 - digits] != UInt8(ascii: "0") {
      return .ambiguous(decimal: value, thousands: sign * (whole * 1000 + fraction))
    }
    return .value(value)
  }
}

extension Row {
  /// A number of the column's range.
  mutating func decimal(_ slot: Slot) -> Double? {
    guard let cell = filled(slot) else { return nil }
    guard case .decimal(let range) = contract.columns[slot.column].kind else {
      preconditionFailure("The contract gives '\(contract.columns[slot.column].name)' no range of numbers. Make it a decimal column.")
    }
    switch NumberCell.decimal(cell) {
    case .value(let value):
      if range.contains(value) { return value }
      report(.nombreHorsBornes, slot, values: [short(range.lowerBound), short(range.upperBound)])
    case .ambiguous(let value, let thousands):
      if range.contains(value), !range.contains(thousands), thousands != 0, range.upperBound != 1 { return value }
      report(.nombreAmbigu, slot)
    case .unreadable:
      report(.nombreIllisible, slot)
    }
    return nil
  }

  /// A decimal in thousandths.
  mutating func thousandths(_ slot: Slot) -> Int? { decimal(slot).map { Int(($0 * 1000).rounded()) } }

  /// A whole number of the column's range; `12.0` and `1 234` are whole.
  mutating func integer(_ slot: Slot) -> Int? {
    guard let cell = filled(slot) else { return nil }
    guard case .integer(let range) = contract.columns[slot.column].kind else {
      preconditionFailure(
        "The contract gives '\(contract.columns[slot.column].name)' no range of whole numbers. Make it an integer column.")
    }
    switch NumberCell.decimal(cell) {
    case .value(let value) where value == value.rounded():
      // In a column of whole numbers `1.234` can only be 1234 badly written.
      if cell.count > 4, cell[cell.count - 4] == UInt8(ascii: ".") {
        report(.nombreAmbigu, slot)
      } else if range.contains(Int(value)) {
        return Int(value)
      } else {
        report(.nombreHorsBornes, slot, values: ["\(range.lowerBound)", "\(range.upperBound)"])
      }
    case .ambiguous: report(.nombreAmbigu, slot)
    case .value, .unreadable: report(.nombreIllisible, slot)
    }
    return nil
  }

  private func short(_ bound: Double) -> String { bound == bound.rounded() ? "\(Int(bound))" : "\(bound)" }
}
