import Dossier

/// The first line of a CSV file: which separator it uses, and where each column of the contract stands.
struct Header {
  let contract: FileContract
  let separator: UInt8
  /// For each column of the contract, its place in a line, or -1.
  private(set) var places: [Int]
  /// Cells of the header, those left empty at its end not counted.
  private(set) var width = 0
  private(set) var findings: [Finding] = []
  /// Whether the lines below can be read.
  private(set) var isReadable = true

  /// Reads the header of a file at the scanner's first record.
  init(_ contract: FileContract, separator: UInt8, names: [String], line: Int) {
    self.contract = contract
    self.separator = separator
    places = [Int](repeating: -1, count: contract.columns.count)
    let known = contract.columns.map(\.name)
    width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
    var seen = 0
    var unknown: [String] = []
    for (place, name) in names.prefix(width).enumerated() {
      let folded = Folding.folded(name)
      guard let column = known.firstIndex(of: folded) else {
        if !contract.written.contains(folded) { unknown.append(name) }
        continue
      }
      seen += 1
      if places[column] >= 0 {
        findings.append(Finding(.colonneEnDouble, contract.file, line: line, column: folded))
        isReadable = false
      } else {
        places[column] = place
      }
    }
    if seen == 0 {
      // Nothing is named: what stands there may be a worker's line.
      findings.append(Finding(.enteteAbsent, contract.file, line: line, values: [known.joined(separator: ", ")]))
      isReadable = false
      return
    }
    for name in unknown {
      let safe = PrivacyScreen.isNameable(name)
      let near = safe ? Spelling.nearest(to: name, among: known.enumerated().filter { places[$0.offset] < 0 }.map(\.element)) : nil
      findings.append(Finding(.colonneInconnue, contract.file, line: line, column: safe ? name : "", values: [near ?? ""]))
    }
    for (column, place) in zip(contract.columns, places) where column.required == .always && place < 0 {
      let near = Spelling.nearest(to: column.name, among: unknown.filter(PrivacyScreen.isNameable))
      findings.append(Finding(.colonneManquante, contract.file, line: line, column: column.name, values: [near ?? ""]))
      isReadable = false
    }
  }

  /// Finds the separator of a header: of `;`, tab and `,`, the one that shows the most known columns, then the most frequent.
  static func separator(of line: CellBytes, contract: FileContract) -> UInt8 {
    let known = Set(contract.columns.map(\.name))
    var best: (separator: UInt8, known: Int, cells: Int)?
    for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")] {
      var scanner = RecordScanner(line, separator: candidate)
      defer { scanner.close() }
      guard scanner.next() else { continue }
      let names = (0..<scanner.cellCount).map { Folding.folded(String(scanner.cell($0))) }
      let found = names.count { known.contains($0) }
      if best == nil || (found, names.count) > (best!.known, best!.cells) { best = (candidate, found, names.count) }
    }
    return best?.separator ?? UInt8(ascii: ";")
  }
}
