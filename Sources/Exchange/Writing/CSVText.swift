import Dossier
import Law

/// One cell of an output file.
enum CSVCell {
  /// What a person or a file gave: neutralised, since a spreadsheet would run it as a formula.
  case text(String)
  /// What TiersTemps made itself: a number, a day, a code.
  case verbatim(String)

  static let empty = CSVCell.verbatim("")
  static func number(_ value: Int?) -> CSVCell { .verbatim(value.map(String.init) ?? "") }
  static func day(_ value: CivilDate?) -> CSVCell { .verbatim(value?.description ?? "") }
  static func list(_ values: [String]) -> CSVCell { .text(values.joined(separator: "|")) }
  static func key<Subject>(_ value: Identifier<Subject>) -> CSVCell { .text(value.text) }
}

/// A CSV file as a French spreadsheet opens it: `;`, UTF-8 with a mark, CRLF.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(columns: [String]) { append(columns.map(CSVCell.verbatim)) }

  /// Adds a line.
  mutating func append(_ cells: [CSVCell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .verbatim(let text): bytes.append(contentsOf: text.utf8)
      case .text(let text): quote(Neutralised.written(text))
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func quote(_ text: String) {
    let special: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0D, 0x0A]
    guard text.utf8.contains(where: special.contains) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Cells that a spreadsheet would take for a formula, made harmless by an apostrophe and read back without it.
///
/// A cell that already begins with apostrophes before such a character gets one more, so reading always gives back what was written.
/// - Source: OWASP, "CSV Injection".
enum Neutralised {
  private static let dangerous: Set<UInt8> = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D,
  ]
  private static let apostrophe = UInt8(ascii: "'")

  private static func isDangerous(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != apostrophe }) else { return false }
    return dangerous.contains(first)
  }

  static func written(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  static func read(_ cell: String) -> String { cell.utf8.first == apostrophe && isDangerous(cell) ? String(cell.dropFirst()) : cell }
}
