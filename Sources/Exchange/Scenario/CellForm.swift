import Dossier
import Law

/// Cells compared by what they mean: `01/09/2026` and `2026-09-01`, `0,5` and `0.50`, `VRAI` and `oui` are the same.
enum CellForm {
  /// The one form of a cell's text, by the kind of its column; lists are compared part by part.
  static func canonical(_ text: String, _ kind: CellKind) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let cell = Blanks.trimmed(bytes)
      guard !cell.isEmpty else { return "" }
      switch kind {
      case .identifier, .reference, .references, .identifiers, .siret, .naf, .commune: return String(IdentifierCell.plain(cell))
      case .shares:
        let name = cell.lastIndex(of: UInt8(ascii: ":")).map { UnsafeBufferPointer(rebasing: cell[..<$0]) } ?? cell
        return String(Blanks.trimmed(name))
      case .code(let codes), .codes(let codes):
        let written = String(cell)
        if codes.contains(written) { return written }
        if codes.contains("oui"), let truth = BooleanCell.value(of: cell) { return truth ? "oui" : "non" }
        return Folding.folded(written)
      case .boolean: return BooleanCell.value(of: cell).map { $0 ? "oui" : "non" } ?? String(cell)
      case .date, .dates:
        if case .day(let day) = DateCell(cell) { return day.description }
        return String(cell)
      case .time: return TimeCell(cell).map { "\($0.time.minutes)" } ?? String(cell)
      case .integer, .decimal:
        if case .value(let value) = NumberCell.decimal(cell) { return "\(value)" }
        return String(cell)
      }
    }
  }

  /// The parts of a list, in their one form.
  static func parts(_ text: String, _ kind: CellKind) -> [String] {
    text.split(separator: "|").map { canonical(String($0), kind) }.filter { !$0.isEmpty }
  }
}

extension CellKind {
  /// Whether a cell holds several values separated by `|`.
  var isList: Bool {
    switch self {
    case .references, .shares, .identifiers, .codes, .dates: true
    default: false
    }
  }

  /// Whether a cell may begin with what a spreadsheet takes for a formula, and is read back without the apostrophe that prevents it.
  var isKey: Bool {
    switch self {
    case .identifier, .reference, .references, .identifiers: true
    default: false
    }
  }
}

/// What a change writes into the cells of one line.
struct CellWriting: Sendable {
  enum Value: Sendable, Equatable {
    case text(String)
    /// Parts added to a list and parts taken out of it: `+mi_carriere`, `-mi_carriere`.
    case change(adding: [String], removing: [String])
  }

  /// By the place of the column in the contract.
  var cells: [Int: (value: Value, place: SourcePlace)] = [:]

  /// What a cell holds once written.
  static func written(_ value: Value, over cell: String, _ kind: CellKind) -> String {
    switch value {
    case .text(let text): return text
    case .change(let adding, let removing):
      let gone = Set(removing.map { CellForm.canonical($0, kind) })
      var kept = cell.split(separator: "|").map(String.init).filter { !gone.contains(CellForm.canonical($0, kind)) }
      for part in adding where !kept.contains(where: { CellForm.canonical($0, kind) == CellForm.canonical(part, kind) }) {
        kept.append(part)
      }
      return kept.joined(separator: "|")
    }
  }
}

/// Conditions on the cells of a line, all to be met.
struct LineFilter: Sendable {
  struct Condition: Sendable {
    let column: Int
    let kind: CellKind
    /// What an empty cell stands for.
    let assumed: String?
    /// Any of these, in their one form; an empty text is an empty cell.
    let accepted: Set<String>
    /// Lists that must be met whole, sorted.
    let wholeLists: [[String]]

    init(_ column: ColumnContract, at index: Int, accepts values: [String]) {
      self.column = index
      kind = column.kind
      assumed = column.assumed.map { CellForm.canonical($0, column.kind) }
      let lists = column.kind.isList ? values.filter { $0.contains("|") } : []
      wholeLists = lists.map { CellForm.parts($0, column.kind).sorted() }
      accepted = Set(values.filter { !lists.contains($0) }.map { CellForm.canonical($0, column.kind) })
    }

    func accepts(_ cell: String) -> Bool {
      if cell.isEmpty { return accepted.contains("") || (assumed.map(accepted.contains) ?? false) }
      guard kind.isList else { return accepted.contains(cell) || accepted.contains(CellForm.canonical(cell, kind)) }
      let parts = CellForm.parts(cell, kind)
      return parts.contains(where: accepted.contains) || (!wholeLists.isEmpty && wholeLists.contains(parts.sorted()))
    }
  }

  var conditions: [Condition]

  /// Whether a line meets every condition.
  func accepts(_ cell: (Int) -> String) -> Bool { conditions.allSatisfy { $0.accepts(cell($0.column)) } }
}
