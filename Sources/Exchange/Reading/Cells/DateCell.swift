import Law

/// What a cell that should hold a day holds: `AAAA-MM-JJ` or `JJ/MM/AAAA`, and nothing guessed.
enum DateCell: Equatable {
  case day(CivilDate)
  /// The calendar has no such day.
  case impossible
  case shortYear
  /// Digits alone: a spreadsheet's count of days.
  case serial
  /// Before 1900: a slip, or another calendar.
  case outOfRange
  case unreadable

  @inline(__always)
  init(_ cell: CellBytes) {
    if cell.count == 10 {
      let iso = cell[4] == UInt8(ascii: "-") && cell[7] == UInt8(ascii: "-")
      let french = cell[2] == UInt8(ascii: "/") && cell[5] == UInt8(ascii: "/")
      if iso, let year = DateCell.digits(cell, 0, 4), let month = DateCell.digits(cell, 5, 2), let day = DateCell.digits(cell, 8, 2) {
        self = DateCell(year, month, day)
        return
      }
      if french, let day = DateCell.digits(cell, 0, 2), let month = DateCell.digits(cell, 3, 2), let year = DateCell.digits(cell, 6, 4) {
        self = DateCell(year, month, day)
        return
      }
    }
    self = DateCell.shape(of: cell)
  }

  @inline(__always)
  private init(_ year: Int, _ month: Int, _ day: Int) {
    if let date = CivilDate(year: year, month: month, day: day) {
      self = year < 1900 ? .outOfRange : .day(date)
    } else {
      self = .impossible
    }
  }

  @inline(__always)
  private static func digits(_ cell: CellBytes, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<start + count {
      let digit = Int(cell[place]) - 48
      if digit < 0 || digit > 9 { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func shape(of cell: CellBytes) -> DateCell {
    if cell.allSatisfy({ (48...57).contains($0) }) { return .serial }
    let parts = cell.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy { (48...57).contains($0) } }) else {
      return .unreadable
    }
    return parts.allSatisfy { $0.count <= 2 } ? .shortYear : .unreadable
  }
}

extension Row {
  /// A day.
  @inline(__always)
  mutating func date(_ slot: Slot) -> CivilDate? {
    guard let cell = filled(slot) else { return nil }
    return day(cell, slot)
  }

  @inline(__always)
  mutating func day(_ cell: CellBytes, _ slot: Slot) -> CivilDate? {
    let reading = DateCell(cell)
    if case .day(let day) = reading { return day }
    report(reading.problem, slot, value: String(cell))
    return nil
  }

  /// Reports the second of two days when it comes before the first.
  mutating func requireOrder(_ earlier: CivilDate?, _ name: String, _ later: CivilDate?, _ slot: Slot) {
    if let earlier, let later, later < earlier { report(.datesContradictoires, slot, values: [name, earlier.description]) }
  }

  /// A time of day.
  mutating func time(_ slot: Slot) -> TimeCell? {
    guard let cell = filled(slot) else { return nil }
    guard let time = TimeCell(cell) else {
      report(.heureIllisible, slot)
      return nil
    }
    return time
  }
}

extension DateCell {
  /// What to report of a cell that holds no day.
  var problem: InputProblem {
    switch self {
    case .day, .unreadable: .dateIllisible
    case .impossible: .dateInexistante
    case .shortYear: .dateAnneeCourte
    case .serial: .dateNumero
    case .outOfRange: .dateHorsBornes
    }
  }
}
