import Dossier
import Law

/// The bytes of an input file as they grow: `;`, UTF-8 with a mark, CRLF, ISO dates, decimal comma.
///
/// A million workers make four million lines, so cells are written as bytes, not as strings. Whatever a spreadsheet would run as a formula
/// is neutralised.
struct InputFileText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var isFirst = true

  init(columns: [String], reserving lines: Int) {
    bytes.reserveCapacity(lines * 72 + 256)
    for column in columns { text(column) }
    endLine()
  }

  private mutating func separate() {
    if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ";")) }
  }

  mutating func endLine() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  /// A cell that holds what a person or a file gave, or a code.
  mutating func text(_ value: String) {
    separate()
    var value = value
    value.withUTF8 { cell in
      let isPlain = cell.allSatisfy {
        $0 >= UInt8(ascii: "0") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "@")
      }
      if isPlain { bytes.append(contentsOf: cell) } else { appendWithCare(String(decoding: cell, as: UTF8.self)) }
    }
  }

  private mutating func appendWithCare(_ value: String) {
    let value = Neutralised.written(value)
    guard value.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") || $0 == 0x0D || $0 == 0x0A }) else {
      bytes.append(contentsOf: value.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func text(_ value: String?) {
    if let value { text(value) } else { empty() }
  }

  mutating func key<Subject>(_ value: Identifier<Subject>?) {
    if let value { text(value.text) } else { empty() }
  }

  mutating func empty() { separate() }

  mutating func list(_ values: [String]) { text(values.joined(separator: "|")) }

  mutating func flag(_ value: Bool?) {
    switch value {
    case true?: text("oui")
    case false?: text("non")
    case nil: empty()
    }
  }

  mutating func number(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  /// Thousandths, written as a decimal with the comma and without idle zeros: 800 is `0,8`.
  mutating func thousandths(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: InputFileText.decimal(value, places: 3, mark: ",").utf8) }
  }

  /// A decimal written without idle zeros.
  static func decimal(_ value: Int, places: Int, mark: String) -> String {
    var text = FixedDecimal.text(value, over: Int((0..<places).reduce(1) { product, _ in product * 10 }), places: places, mark: mark)
    guard places > 0 else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(mark) { text.removeLast() }
    return text
  }

  mutating func day(_ value: CivilDate?) {
    separate()
    guard let value else { return }
    let (year, month, day) = value.fields
    func digit(_ number: Int) -> UInt8 { UInt8(48 + number % 10) }
    bytes.append(digit(year / 1000))
    bytes.append(digit(year / 100))
    bytes.append(digit(year / 10))
    bytes.append(digit(year))
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digit(month / 10))
    bytes.append(digit(month))
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digit(day / 10))
    bytes.append(digit(day))
  }

  /// The commune when there is one, else latitude and longitude with five decimals, in three cells.
  mutating func place(_ value: Place?) {
    text(value?.commune)
    if value?.commune == nil, let coordinates = value?.coordinates {
      separate()
      bytes.append(contentsOf: InputFileText.decimal(Int((coordinates.latitude * 100_000).rounded()), places: 5, mark: ",").utf8)
      separate()
      bytes.append(contentsOf: InputFileText.decimal(Int((coordinates.longitude * 100_000).rounded()), places: 5, mark: ",").utf8)
    } else {
      empty()
      empty()
    }
  }
}
