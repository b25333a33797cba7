import Law

/// The cells of `visits` that are one of a few, and what stands between cells, made once for a format.
struct OutputCodes: Sendable {
  /// What begins each cell in JSON, with the name of its column.
  let openings: [[UInt8]]
  let ending: [UInt8]
  /// By rank.
  let natures: [[UInt8]]
  /// Required, not required, possible.
  let requirements: [[UInt8]]
  let organisers: [[UInt8]]
  /// False, true.
  let flags: [[UInt8]]
  /// By the raw value of the set.
  let roles: [[UInt8]]

  init(_ format: VisitsOutput.Format, columns: [String]) {
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    func quoted(_ text: String) -> [UInt8] { bytes(format == .csv ? text : "\"" + text + "\"") }
    let sets = (0..<UInt8(64)).map { RoleSet(rawValue: $0).roles.map(\.rawValue) }
    natures = Nature.allCases.map { quoted($0.rawValue) }
    requirements = [Requirement.oui, .non, .possible].map { quoted($0.rawValue) }
    organisers = [Organiser.service, .entrepriseUtilisatrice].map { quoted($0.rawValue) }
    switch format {
    case .csv:
      openings = []
      (ending, flags) = ([0x0D, 0x0A], [bytes("non"), bytes("oui")])
      roles = sets.map { bytes($0.joined(separator: "|")) }
    case .jsonl:
      openings = columns.enumerated().map { bytes(($0 == 0 ? "{" : ",") + "\"\($1)\":") }
      (ending, flags) = (bytes("}\n"), [bytes("false"), bytes("true")])
      roles = sets.map { bytes("[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]") }
    }
  }
}

/// Texts already copied to an output, made safe where they stand.
enum OutputText {
  /// Neutralises and quotes the cell that stands from a place to the end, if it needs it.
  static func closeCSV(_ bytes: inout [UInt8], from start: Int) {
    var isPlain = true
    for place in start..<bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == 0x0D || byte == 0x0A { isPlain = false }
    }
    let mayBeRun = start < bytes.count && bytes[start] < UInt8(ascii: "A") && !(48...57).contains(bytes[start])
    guard !isPlain || mayBeRun else { return }
    let text = Neutralised.written(String(decoding: cut(&bytes, from: start), as: UTF8.self))
    if isPlain { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Makes the text that stands from a place to the end a JSON string.
  static func closeJSON(_ bytes: inout [UInt8], from start: Int) {
    let text = cut(&bytes, from: start)
    bytes.append(UInt8(ascii: "\""))
    append(escaped: text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Takes the end off, copied first: a slice still alive would make the whole output be copied.
  private static func cut(_ bytes: inout [UInt8], from start: Int) -> [UInt8] {
    let text = [UInt8](bytes[start...])
    bytes.removeLast(text.count)
    return text
  }

  private static func append(escaped text: [UInt8], to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }
}
