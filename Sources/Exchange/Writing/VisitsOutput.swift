import Dossier
import Law

// The list of `visits` is written line by line, since a service of a million workers has more lines than memory is worth. It has no byte
// order mark: it goes to the standard output, where a program reads it as often as a spreadsheet does.

/// The lines of `visits`, as text.
public struct VisitsOutput {
  /// How the lines are written.
  public enum Format: String, CaseIterable, Sendable { case csv, jsonl }

  /// The columns, in their order.
  public static let columns = [
    "visite", "travailleur", "etablissement", "nature", "requise", "ouvre", "echeance", "cible", "avant_affectation", "roles",
    "roles_protocole", "regle", "articles", "en_vigueur_depuis", "couplee_avec", "demande_du", "demande_au", "organisateur", "provisoire",
    "lecture", "motif",
  ]

  private let format: Format
  private let language: Language
  private let parameters: Parameters
  /// What was written since the last ``take()``.
  private var bytes: [UInt8] = []

  public init(_ format: Format, _ language: Language, _ parameters: Parameters) {
    self.format = format
    self.language = language
    self.parameters = parameters
    if format == .csv { line(VisitsOutput.columns.map(Cell.code)) }
  }

  /// Adds an obligation.
  public mutating func append(_ obligation: Obligation) {
    let cells = cells(obligation)
    switch format {
    case .csv: line(cells)
    case .jsonl: object(cells)
    }
  }

  /// The number of bytes waiting.
  public var count: Int { bytes.count }

  /// The bytes waiting, which are then forgotten.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private enum Cell {
    case key(String)
    case code(String)
    case flag(Bool)
    case list([String])
    case none
  }

  private func cells(_ obligation: Obligation) -> [Cell] {
    func day(_ day: CivilDate?) -> Cell { day.map { .code($0.description) } ?? .none }
    return [
      .key(obligation.key), .key(obligation.worker.text), .key(obligation.establishment.text), .code(obligation.nature.rawValue),
      .code(obligation.required.rawValue), day(obligation.opens), day(obligation.due),
      obligation.required == .non ? .none : day(obligation.target(parameters)), .flag(obligation.beforeAssignment),
      .list(obligation.roles.roles.map(\.rawValue)), .list(obligation.protocolRoles.roles.map(\.rawValue)), .code(obligation.rule),
      .list(obligation.articles), day(obligation.inForceSince), .list(obligation.jointWith.map(\.rawValue)), day(obligation.requestFrom),
      day(obligation.requestTo), .code(obligation.organiser.rawValue), .flag(obligation.provisional),
      obligation.reading.map(Cell.code) ?? .none, .key(LawSentences.text(obligation.reason, language)),
    ]
  }

  // MARK: CSV

  private mutating func line(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      switch cell {
      case .key(let text): quoted(Neutralised.written(text))
      case .code(let text): bytes.append(contentsOf: text.utf8)
      case .flag(let flag): bytes.append(contentsOf: (flag ? "oui" : "non").utf8)
      case .list(let codes): bytes.append(contentsOf: codes.joined(separator: "|").utf8)
      case .none: break
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func quoted(_ text: String) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") || $0 == 0x0D || $0 == 0x0A }) else {
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

  // MARK: JSON lines

  private mutating func object(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      bytes.append(UInt8(ascii: place == 0 ? "{" : ","))
      string(VisitsOutput.columns[place])
      bytes.append(UInt8(ascii: ":"))
      switch cell {
      case .key(let text), .code(let text): string(text)
      case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
      case .list(let codes):
        bytes.append(UInt8(ascii: "["))
        for (index, code) in codes.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          string(code)
        }
        bytes.append(UInt8(ascii: "]"))
      case .none: bytes.append(contentsOf: "null".utf8)
      }
    }
    bytes.append(contentsOf: [UInt8(ascii: "}"), 0x0A])
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
