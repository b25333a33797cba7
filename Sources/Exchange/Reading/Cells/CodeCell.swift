/// A column whose cells hold codes, with the value each stands for.
struct CodeSlot<Value> {
  let slot: Slot
  let accepted: [String]
  /// The codes as a sentence gives them.
  let acceptedText: String
  private let hashes: [UInt64]
  private let values: [Value]

  init(_ slot: Slot, accepted: [String], values: [Value]) {
    self.slot = slot
    self.accepted = accepted
    acceptedText = accepted.joined(separator: ", ")
    self.values = values
    hashes = accepted.map { text in
      var copy = text
      return copy.withUTF8(CodeHash.of)
    }
  }

  /// The value of a code, or nothing when no code is written so.
  @inline(__always)
  func value(of cell: CellBytes) -> Value? {
    let hash = CodeHash.of(cell)
    for place in hashes.indices where hashes[place] == hash && accepted[place].utf8.elementsEqual(cell) { return values[place] }
    return nil
  }
}

/// FNV-1a, which tells a dozen short codes apart faster than comparing them.
enum CodeHash {
  @inline(__always)
  static func of(_ bytes: CellBytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

/// `oui/non`, `vrai/faux`, `1/0`, in any case.
enum BooleanCell {
  static func value(of cell: CellBytes) -> Bool? {
    guard cell.count <= 5 else { return nil }
    if cell.count == 1 {
      switch cell[0] {
      case UInt8(ascii: "1"): return true
      case UInt8(ascii: "0"): return false
      default: return nil
      }
    }
    switch Folding.folded(String(cell)) {
    case "oui", "vrai": return true
    case "non", "faux": return false
    default: return nil
    }
  }
}

extension Row {
  /// A code.
  @inline(__always)
  mutating func code<Value>(_ codes: CodeSlot<Value>) -> Value? {
    guard let cell = filled(codes.slot) else { return nil }
    if let value = codes.value(of: cell) { return value }
    // A spreadsheet turns `oui` into VRAI wherever it stands.
    if codes.accepted.contains("oui"), let truth = BooleanCell.value(of: cell) {
      var word = truth ? "oui" : "non"
      return word.withUTF8(codes.value)
    }
    reportUnknown(cell, codes)
    return nil
  }

  /// The codes of a list, each once, in its order.
  mutating func codes<Value: Equatable>(_ codes: CodeSlot<Value>) -> [Value] {
    guard let cell = filled(codes.slot) else { return [] }
    var values: [Value] = []
    for part in ListCell.parts(cell) {
      if let value = codes.value(of: part) {
        if values.contains(value) {
          report(.elementEnDouble, codes.slot, value: String(part))
        } else {
          values.append(value)
        }
      } else {
        reportUnknown(part, codes)
      }
    }
    return values
  }

  /// A truth.
  mutating func boolean(_ slot: Slot) -> Bool? {
    guard let cell = filled(slot) else { return nil }
    if let value = BooleanCell.value(of: cell) { return value }
    report(.booleenIllisible, slot)
    return nil
  }

  private mutating func reportUnknown<Value>(_ cell: CellBytes, _ codes: CodeSlot<Value>) {
    let text = String(cell)
    if PrivacyScreen.looksPersonal(cell) {
      report(.identifiantPersonnel, codes.slot, value: "")
      return
    }
    let near = suggestion(for: text, in: codes.slot, among: codes.accepted)
    report(.codeInconnu, codes.slot, value: text, values: [near, codes.acceptedText])
  }
}
