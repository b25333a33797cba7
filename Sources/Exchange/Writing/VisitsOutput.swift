import Dossier
import Law

// The list of `visits` is written line by line, since a service of a million workers has more lines than memory is worth. It has no byte
// order mark: it goes to the standard output, where a program reads it as often as a spreadsheet does.
//
// Nothing is made into a text on its way: cells go straight into the bytes, codes from tables made once. A text that a person gave is
// copied as it is, then looked at, and written again only when it needs quotes; hardly any does.

/// The lines of `visits`, as text.
public struct VisitsOutput: Sendable {
  /// How the lines are written.
  public enum Format: String, CaseIterable, Sendable { case csv, jsonl }

  /// The columns, in their order.
  public static let columns = [
    "visite", "travailleur", "etablissement", "nature", "requise", "ouvre", "echeance", "cible", "avant_affectation", "roles",
    "roles_protocole", "regle", "articles", "en_vigueur_depuis", "couplee_avec", "demande_du", "demande_au", "organisateur", "provisoire",
    "lecture", "motif",
  ]

  private let format: Format
  private let codes: OutputCodes
  private let reasons: ReasonWriter
  /// Days from the trigger to the target where the law gives no last day, by the rank of the nature.
  private let targetDays: [Int]
  /// What was written since the last ``take()``.
  private var bytes: [UInt8] = []
  private var column = 0

  /// A list, which begins with its header in CSV.
  public init(_ format: Format, _ language: Language, _ parameters: Parameters) {
    self.format = format
    codes = OutputCodes(format, columns: VisitsOutput.columns)
    reasons = LawSentences.writer(language)
    targetDays = Nature.allCases.map { parameters.targetDays.value($0) }
    if format == .csv { bytes.append(contentsOf: (VisitsOutput.columns.joined(separator: ";") + "\r\n").utf8) }
  }

  /// A part of the same list, written elsewhere: no header, and nothing of what this one holds.
  public var part: VisitsOutput {
    var part = self
    part.bytes = []
    return part
  }

  /// The number of bytes waiting.
  public var count: Int { bytes.count }

  /// The bytes waiting, which are then forgotten.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Adds an obligation.
  public mutating func append(_ obligation: Obligation) {
    column = 0
    key(of: obligation)
    text(obligation.worker.text)
    text(obligation.establishment.text)
    code(codes.natures[obligation.nature.rank])
    code(codes.requirements[obligation.required.rank])
    day(obligation.opens)
    day(obligation.due)
    day(obligation.required == .non ? nil : obligation.due ?? obligation.trigger.adding(days: targetDays[obligation.nature.rank]))
    code(codes.flags[obligation.beforeAssignment ? 1 : 0])
    code(codes.roles[Int(obligation.roles.rawValue)])
    code(codes.roles[Int(obligation.protocolRoles.rawValue)])
    word(obligation.rule)
    list(obligation.articles)
    day(obligation.inForceSince)
    list(obligation.jointWith.isEmpty ? [] : obligation.jointWith.map(\.rawValue))
    day(obligation.requestFrom)
    day(obligation.requestTo)
    code(codes.organisers[obligation.organiser == .service ? 0 : 1])
    code(codes.flags[obligation.provisional ? 1 : 0])
    if let reading = obligation.reading { word(reading) } else { nothing() }
    let start = open()
    reasons.append(obligation.reason, to: &bytes)
    close(from: start)
    bytes.append(contentsOf: codes.ending)
  }

  // MARK: Cells

  private mutating func next() {
    switch format {
    case .csv: if column > 0 { bytes.append(UInt8(ascii: ";")) }
    case .jsonl: bytes.append(contentsOf: codes.openings[column])
    }
    column += 1
  }

  /// A cell made beforehand.
  private mutating func code(_ code: [UInt8]) {
    next()
    bytes.append(contentsOf: code)
  }

  /// A cell that holds nothing.
  private mutating func nothing() {
    next()
    if format == .jsonl { bytes.append(contentsOf: "null".utf8) }
  }

  private mutating func day(_ day: CivilDate?) {
    guard let day else { return nothing() }
    next()
    if format == .jsonl { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(iso: day)
    if format == .jsonl { bytes.append(UInt8(ascii: "\"")) }
  }

  /// A word of the catalogue, which needs no care.
  private mutating func word(_ word: String) {
    next()
    if format == .jsonl { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(contentsOf: word.utf8)
    if format == .jsonl { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func key(of obligation: Obligation) {
    let start = open()
    bytes.append(contentsOf: obligation.worker.text.utf8)
    bytes.append(UInt8(ascii: "~"))
    bytes.append(contentsOf: obligation.establishment.text.utf8)
    bytes.append(UInt8(ascii: "~"))
    bytes.append(contentsOf: obligation.nature.rawValue.utf8)
    bytes.append(UInt8(ascii: "~"))
    bytes.append(iso: obligation.anchor)
    close(from: start)
  }

  private mutating func text(_ text: String) {
    let start = open()
    bytes.append(contentsOf: text.utf8)
    close(from: start)
  }

  private mutating func list(_ words: [String]) {
    switch format {
    case .csv:
      let start = open()
      for (place, word) in words.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: "|")) }
        bytes.append(contentsOf: word.utf8)
      }
      close(from: start)
    case .jsonl:
      next()
      bytes.append(UInt8(ascii: "["))
      for (place, word) in words.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        let start = bytes.count
        bytes.append(contentsOf: word.utf8)
        OutputText.closeJSON(&bytes, from: start)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  /// Begins a cell of text, and gives the place where the text begins.
  private mutating func open() -> Int {
    next()
    return bytes.count
  }

  private mutating func close(from start: Int) {
    switch format {
    case .csv: OutputText.closeCSV(&bytes, from: start)
    case .jsonl: OutputText.closeJSON(&bytes, from: start)
    }
  }
}

extension Requirement {
  fileprivate var rank: Int {
    switch self {
    case .oui: 0
    case .non: 1
    case .possible: 2
    }
  }
}
