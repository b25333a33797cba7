import Dossier
import Law

/// A column of the contract as a reader holds it: its rank in the contract and its place in the file, -1 when the file lacks it.
struct Slot {
  let column: Int
  let place: Int
}

/// One line of a CSV file under a reader's eyes. Reading a cell reports what is wrong with it and gives `nil`; the reader reads every
/// cell before it decides, so that each line tells all its errors.
struct Row {
  let contract: FileContract
  private var scanner: RecordScanner
  private let width: Int
  private(set) var findings: [Finding] = []
  /// Errors in this line.
  private(set) var errors = 0
  /// Near words already looked for: a whole column may hold the same wrong code.
  private var suggestions: [String: String] = [:]
  /// Something in this line is an error.
  var isFaulty: Bool { errors > 0 }

  init(_ header: Header, scanner: RecordScanner) {
    contract = header.contract
    width = header.width
    self.scanner = scanner
  }

  var line: Int { scanner.line }
  var line32: Int32 { Int32(truncatingIfNeeded: scanner.line) }

  /// Whether the file was cut short by a quote that never closes.
  var isBroken: Bool { scanner.flaw == .unterminatedQuote }

  /// The form of the line is wrong: its cells mean nothing.
  private(set) var isMalformed = false

  /// Moves to the next line that holds something.
  mutating func advance() -> Bool {
    while scanner.next() {
      (errors, isMalformed) = (0, false)
      switch scanner.flaw {
      case .unterminatedQuote:
        report(Finding(.guillemetNonFerme, contract.file, line: line))
        return false
      case .textAfterQuote:
        report(Finding(.guillemetMalPlace, contract.file, line: line))
        isMalformed = true
      case nil:
        if scanner.isBlank() { continue }
        if scanner.cellCount == width { return true }
        if scanner.cellCount > width, scanner.isBlank(from: width) { return true }
        report(Finding(.nombreDeCellules, contract.file, line: line, values: ["\(scanner.cellCount)", "\(width)"]))
        isMalformed = true
      }
      return true
    }
    return false
  }

  func close() { scanner.close() }

  mutating func report(_ finding: Finding) {
    if finding.gravity == .erreur { errors += 1 }
    findings.append(finding)
  }

  /// Reports something about a cell; its text is quoted unless `value` says otherwise.
  mutating func report(_ problem: InputProblem, _ slot: Slot, value: String? = nil, values: [String] = []) {
    let text = value ?? (slot.place >= 0 ? String(scanner.cell(slot.place)) : "")
    report(
      Finding(
        problem, contract.file, line: line, column: contract.columns[slot.column].name, value: Quoting.shortened(text), values: values))
  }

  /// The word of a list nearest to a wrong one, or an empty text.
  mutating func suggestion(for word: String, in slot: Slot, among known: [String]) -> String {
    let key = "\(slot.column) " + word
    if let known = suggestions[key] { return known }
    guard suggestions.count < 1000 else { return "" }
    let near = Spelling.nearest(to: word, among: known) ?? ""
    suggestions[key] = near
    return near
  }

  /// The bytes of a cell that holds something; reports a required cell left empty.
  @inline(__always)
  mutating func filled(_ slot: Slot) -> CellBytes? {
    if slot.place >= 0 {
      let cell = scanner.cell(slot.place)
      if !cell.isEmpty { return cell }
    }
    if contract.columns[slot.column].required == .always { report(.valeurManquante, slot) }
    return nil
  }

  /// The first cell of the contract as written: the key of most files, for a line that could not be read.
  func rawKey(_ slot: Slot) -> String? {
    guard slot.place >= 0, slot.place < scanner.cellCount else { return nil }
    let cell = scanner.cell(slot.place)
    return cell.isEmpty ? nil : String(IdentifierCell.plain(cell))
  }
}

/// How offending values are quoted.
enum Quoting {
  /// A value cut at sixty characters, on one line; empty when it looks personal, in whatever column a shifted line put it.
  static func shortened(_ text: String) -> String {
    if PrivacyScreen.looksPersonal(text.utf8) { return "" }
    let line = text.contains { $0.isNewline } ? String(text.map { $0.isNewline ? " " : $0 }) : text
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}
