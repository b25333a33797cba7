import Dossier

// The lines of one CSV file, changed by column name. A file of millions of lines may change in one: nothing is kept of the others, each
// pass scans the bytes again, and what no change touches is copied as it stands, so that an unchanged line keeps its bytes.

/// One file under a scenario.
struct OverlayTable {
  /// A line that a change wrote.
  struct Line {
    var cells: [String]
    /// Where the change that last wrote the line stands.
    var place: SourcePlace
    /// Where the text of a cell stands, by its place in the line.
    var cellPlaces: [Int: SourcePlace] = [:]
    /// The elementary change, counted from 0.
    var step: Int
  }

  enum Edit {
    case removed(step: Int)
    case rewritten(Line)
  }

  /// Which line: one of the file, by its rank below the header, or one added.
  enum Reference: Hashable { case read(Int), added(Int) }

  let contract: FileContract
  let source: SourceText
  /// Where the first line below the header begins, and its number.
  private(set) var body = 0
  private(set) var bodyLine = 1
  private(set) var headerStart = 0
  private(set) var separator = UInt8(ascii: ";")
  private(set) var newline: [UInt8] = [0x0A]
  /// The cells of the header, and how many of them the file itself has.
  private(set) var names: [String] = []
  private(set) var width = 0
  /// For each column of the contract, its place in a line, or -1.
  private(set) var places: [Int]
  var edits: [Int: Edit] = [:]
  var added: [Line?] = []

  /// Whether anything differs from the file.
  var isChanged: Bool { !edits.isEmpty || added.contains { $0 != nil } }

  /// Nothing when the file cannot be read as a table: reading the dossier then says why.
  init?(_ contract: FileContract, _ bytes: [UInt8]?) {
    self.contract = contract
    places = [Int](repeating: -1, count: contract.columns.count)
    guard let bytes else {
      source = SourceText(empty: ())
      names = contract.columns.map(\.name)
      places = Array(contract.columns.indices)
      return
    }
    do throws(UnreadableText) { source = try SourceText(bytes) } catch { return nil }
    let start = source.start
    let opened = source.bytes.withUnsafeBufferPointer { bytes -> (FileOpening, [String], Int, Int, Bool)? in
      guard let opening = FileOpening(bytes, from: start, contract: contract) else { return nil }
      var scanner = RecordScanner(bytes, from: opening.start, line: opening.line, separator: opening.separator)
      defer { scanner.close() }
      _ = scanner.next()
      let names = (0..<scanner.cellCount).map { String(scanner.cell($0)) }
      let end = scanner.offset
      let isCRLF = end >= 2 && bytes[end - 1] == 0x0A && bytes[end - 2] == 0x0D
      return (opening, names, end, scanner.nextLine, isCRLF)
    }
    guard let (opening, names, end, line, isCRLF) = opened else { return nil }
    let header = Header(contract, separator: opening.separator, names: names, line: opening.line)
    guard header.places.contains(where: { $0 >= 0 }) else { return nil }
    (places, width, separator, headerStart, body, bodyLine) = (header.places, header.width, opening.separator, opening.start, end, line)
    self.names = Array(names.prefix(header.width))
    if isCRLF { newline = [0x0D, 0x0A] }
  }

  /// The place of a column of the contract; a column that the file lacks is added to it.
  mutating func place(of column: Int) -> Int {
    if places[column] < 0 {
      places[column] = names.count
      names.append(contract.columns[column].name)
    }
    return places[column]
  }

  /// Visits every line that stands: its reference, its number in the file (0 for one added), and its cells by column of the contract.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  func forEachLine(_ body: (Reference, Int, (Int) -> String) -> Void) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = RecordScanner(bytes, from: self.body, line: bodyLine, separator: separator)
      defer { scanner.close() }
      var rank = -1
      while scanner.next() {
        rank += 1
        switch edits.isEmpty ? nil : edits[rank] {
        case .removed?: continue
        case .rewritten(let line)?: body(.read(rank), scanner.line, { self.cell(line, $0) })
        case nil:
          // A malformed line keeps its bytes: reading the dossier tells what is wrong with it.
          guard scanner.flaw == nil, scanner.cellCount >= width, scanner.isBlank(from: width), !scanner.isBlank() else { continue }
          body(.read(rank), scanner.line) { column in
            let place = places[column]
            return place >= 0 && place < scanner.cellCount ? String(scanner.cell(place)) : ""
          }
        }
      }
    }
    for (rank, line) in added.enumerated() { if let line { body(.added(rank), 0) { self.cell(line, $0) } } }
  }

  private func cell(_ line: Line, _ column: Int) -> String {
    let place = places[column]
    return place >= 0 && place < line.cells.count ? line.cells[place] : ""
  }

  /// The lines that a filter accepts, with all their cells, in the order of the file.
  func lines(_ filter: LineFilter) -> [(reference: Reference, cells: [String])] {
    var found: [Reference] = []
    forEachLine { reference, _, cell in if filter.accepts(cell) { found.append(reference) } }
    return withCells(found)
  }

  /// All cells of some lines, unknown columns included.
  func withCells(_ references: [Reference]) -> [(reference: Reference, cells: [String])] {
    let ranks = Set(references.compactMap { if case .read(let rank) = $0 { rank } else { nil } })
    var cells: [Int: [String]] = [:]
    if let last = ranks.max() {
      source.bytes.withUnsafeBufferPointer { bytes in
        var scanner = RecordScanner(bytes, from: body, line: bodyLine, separator: separator)
        defer { scanner.close() }
        var rank = 0
        while rank <= last, scanner.next() {
          if ranks.contains(rank) {
            if case .rewritten(let line)? = edits[rank] {
              cells[rank] = line.cells
            } else {
              cells[rank] = (0..<width).map { String(scanner.cell($0)) }
            }
          }
          rank += 1
        }
      }
    }
    return references.map { reference in
      let text: [String] =
        switch reference {
        case .read(let rank): cells[rank] ?? []
        case .added(let rank): added[rank]?.cells ?? []
        }
      return (reference, text + [String](repeating: "", count: max(0, names.count - text.count)))
    }
  }

  mutating func remove(_ reference: Reference, step: Int) {
    switch reference {
    case .read(let rank): edits[rank] = .removed(step: step)
    case .added(let rank): added[rank] = nil
    }
  }

  mutating func rewrite(_ reference: Reference, _ line: Line) {
    switch reference {
    case .read(let rank): edits[rank] = .rewritten(line)
    case .added(let rank): added[rank] = line
    }
  }

  /// What a change wrote of a line before, if one did.
  func written(_ reference: Reference) -> Line? {
    switch reference {
    case .read(let rank): if case .rewritten(let line)? = edits[rank] { line } else { nil }
    case .added(let rank): added[rank]
    }
  }
}
