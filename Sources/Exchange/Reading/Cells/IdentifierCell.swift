import Dossier
import Law

/// What a cell that should hold an opaque key holds.
enum IdentifierCell {
  case text(String)
  /// `1,23E+13`: a spreadsheet has lost the digits.
  case scientific
  case personal
  /// Control characters, or the marks that separate the parts of a list or of a visit's key.
  case unreadable

  init(_ cell: CellBytes) {
    var digits = 0
    var suspect = false
    var exponent = false
    for byte in cell {
      if byte >= 48 && byte <= 57 {
        digits += 1
      } else if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "~") {
        self = .unreadable
        return
      } else if byte == UInt8(ascii: "@") {
        suspect = true
      } else if byte | 0x20 == UInt8(ascii: "e") {
        exponent = true
      }
    }
    if exponent, digits > 1, IdentifierCell.isScientific(cell) {
      self = .scientific
    } else if suspect || digits >= 9, PrivacyScreen.looksPersonal(cell) {
      self = .personal
    } else {
      self = .text(String(IdentifierCell.plain(cell)))
    }
  }

  /// The cell without the apostrophe that keeps a spreadsheet from running it as a formula.
  static func plain(_ cell: CellBytes) -> CellBytes {
    guard cell.count > 1, cell[0] == UInt8(ascii: "'"), let first = cell.first(where: { $0 != UInt8(ascii: "'") }) else { return cell }
    let marks: [UInt8] = [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")]
    return marks.contains(first) ? UnsafeBufferPointer(rebasing: cell.dropFirst()) : cell
  }

  /// Digits, a mark or a signed exponent, digits. `1E5` alone may be a key, and is left alone.
  private static func isScientific(_ cell: CellBytes) -> Bool {
    var place = 0
    func digits() -> Bool {
      let start = place
      while place < cell.count, (48...57).contains(cell[place]) { place += 1 }
      return place > start
    }
    guard digits() else { return false }
    var marked = false
    if place < cell.count, cell[place] == UInt8(ascii: ",") || cell[place] == UInt8(ascii: ".") {
      marked = true
      place += 1
      guard digits() else { return false }
    }
    guard place < cell.count, cell[place] | 0x20 == UInt8(ascii: "e") else { return false }
    place += 1
    if place < cell.count, cell[place] == UInt8(ascii: "+") || cell[place] == UInt8(ascii: "-") {
      marked = true
      place += 1
    }
    return marked && digits() && place == cell.count
  }
}

extension Row {
  /// The opaque text of a cell.
  mutating func text(_ slot: Slot) -> String? {
    guard let cell = filled(slot) else { return nil }
    return text(of: cell, slot)
  }

  /// A key.
  mutating func identifier<Subject>(_ slot: Slot) -> Identifier<Subject>? { text(slot).map { Identifier($0) } }

  /// A key that also names a file of the output.
  mutating func fileNaming<Subject>(_ slot: Slot) -> Identifier<Subject>? {
    guard let text = text(slot) else { return nil }
    if text == "." || text == ".." || text.utf8.contains(UInt8(ascii: "/")) || text.utf8.contains(UInt8(ascii: "\\")) {
      report(.identifiantIllisible, slot)
      return nil
    }
    return Identifier(text)
  }

  /// The keys of a list, in its order; one named twice is kept once.
  mutating func identifiers<Subject>(_ slot: Slot) -> [Identifier<Subject>] {
    guard let cell = filled(slot) else { return [] }
    var keys: [Identifier<Subject>] = []
    for part in ListCell.parts(cell) {
      guard let text = text(of: part, slot) else { continue }
      if keys.contains(Identifier(text)) {
        report(.elementEnDouble, slot, value: text)
      } else {
        keys.append(Identifier(text))
      }
    }
    return keys
  }

  private mutating func text(of cell: CellBytes, _ slot: Slot) -> String? {
    switch IdentifierCell(cell) {
    case .text(let text): return text
    case .scientific: report(.identifiantScientifique, slot, value: String(cell))
    case .personal: report(.identifiantPersonnel, slot, value: "")
    case .unreadable: report(.identifiantIllisible, slot, value: String(cell))
    }
    return nil
  }
}
