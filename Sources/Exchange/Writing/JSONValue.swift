/// A JSON value, written the same way on every machine: keys sorted, whole numbers, ratios with a fixed number of decimals.
///
/// No floating-point number ever enters: a ratio is rounded in integers. A container that holds no other container stands on one line,
/// so that a person can read the file and a difference of two files stays small.
enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  /// numerator ÷ denominator with `places` decimals.
  case ratio(Int, Int, places: Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
  static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

  /// The file: UTF-8, two spaces of indentation, a line feed at the end.
  var bytes: [UInt8] {
    var text = JSONText()
    text.append(self, depth: 0)
    return text.bytes + [0x0A]
  }
}

private struct JSONText {
  var bytes: [UInt8] = []

  mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .ratio(let numerator, let denominator, let places):
      append(FixedDecimal.text(numerator, over: denominator, places: places, mark: "."))
    case .string(let text): append(quoted: text)
    case .array(let values): container("[", "]", values.map { (nil, $0) }, depth: depth)
    case .object(let members):
      container("{", "}", members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, depth: depth)
    }
  }

  private mutating func container(_ open: String, _ close: String, _ members: [(key: String?, value: JSONValue)], depth: Int) {
    let flat = !members.contains { $0.value.isContainer }
    append(open)
    for (place, member) in members.enumerated() {
      if place > 0 { append(flat ? ", " : ",") }
      if !flat { newLine(depth + 1) }
      if let key = member.key {
        append(quoted: key)
        append(": ")
      }
      append(member.value, depth: depth + 1)
    }
    if !flat { newLine(depth) }
    append(close)
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20: append("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  fileprivate var isContainer: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }
}
