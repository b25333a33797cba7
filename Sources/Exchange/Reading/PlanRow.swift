import Dossier
import Law

/// One line of a plan's file being read: gives typed values, and remembers whether one of them was wrong.
///
/// A wrong cell makes a finding and the whole line is left out; the other cells are still read, so that all is told in one run.
struct PlanRow {
  private let table: PlanTable
  private let line: PlanTable.Line
  private(set) var findings: [Finding] = []

  init(_ table: PlanTable, _ line: PlanTable.Line) {
    self.table = table
    self.line = line
  }

  var number: Int32 { Int32(clamping: line.number) }
  var isSound: Bool { findings.isEmpty }

  /// The cell of a column; the table has checked that the column is there.
  func cell(_ column: String) -> String { table.columns[column].map { line.cells[$0] } ?? "" }

  /// Adds a finding about a cell.
  mutating func refuse(_ column: String, expected: String) {
    findings.append(
      Finding(
        file: table.file, line: line.number, column: column, value: cell(column), code: PlanFinding.badValue, values: [expected]))
  }

  private mutating func value<Value>(_ column: String, _ expected: String, default standard: Value, _ read: (String) -> Value?) -> Value {
    if let value = read(cell(column)) { return value }
    refuse(column, expected: expected)
    return standard
  }

  mutating func key<Subject>(_ column: String) -> Identifier<Subject> {
    value(column, "clé", default: Identifier("")) { $0.isEmpty ? nil : Identifier($0) }
  }
  mutating func text(_ column: String) -> String { value(column, "clé", default: "") { $0.isEmpty ? nil : $0 } }
  mutating func day(_ column: String) -> CivilDate {
    value(column, "AAAA-MM-JJ", default: CivilDate(dayNumber: 0)) { CivilDate(iso: $0) }
  }
  mutating func optionalDay(_ column: String) -> CivilDate? { cell(column).isEmpty ? nil : day(column) }
  mutating func time(_ column: String) -> TimeOfDay { value(column, "HH:MM", default: TimeOfDay(minutes: 0)) { TimeOfDay($0) } }
  mutating func integer(_ column: String) -> Int { value(column, "nombre entier", default: 0) { Int($0) } }
  mutating func optionalInteger(_ column: String) -> Int? { cell(column).isEmpty ? nil : integer(column) }
  mutating func flag(_ column: String) -> Bool {
    value(column, "oui, non", default: false) { $0 == "oui" ? true : $0 == "non" ? false : nil }
  }
  mutating func code<Code: RawRepresentable & CaseIterable>(_ column: String, default standard: Code) -> Code
  where Code.RawValue == String {
    value(column, PlanRow.list(Code.self), default: standard) { Code(rawValue: $0) }
  }

  /// The parts of a list cell, none when it is empty.
  func list(_ column: String) -> [String] { cell(column).isEmpty ? [] : cell(column).split(separator: "|").map(String.init) }

  mutating func codes<Code: RawRepresentable & CaseIterable>(_ column: String, of type: Code.Type) -> [Code] where Code.RawValue == String {
    let parts = list(column)
    let codes = parts.compactMap { Code(rawValue: $0) }
    if codes.count < parts.count { refuse(column, expected: PlanRow.list(type)) }
    return codes
  }

  mutating func halfDay() -> HalfDay { HalfDay(day("date"), code("demi_journee", default: .matin)) }

  private static func list<Code: RawRepresentable & CaseIterable>(_ type: Code.Type) -> String where Code.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
