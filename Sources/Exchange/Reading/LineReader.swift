import Dossier

/// Gives a reader the places of the columns it asks for, by their name in the contract.
struct ColumnFinder {
  let header: Header

  subscript(name: String) -> Slot {
    let column = header.contract.index(of: name)
    return Slot(column: column, place: header.places[column])
  }

  /// A column of codes, each standing for the value written so.
  func codes<Value: RawRepresentable>(_ name: String, _: Value.Type) -> CodeSlot<Value> where Value.RawValue == String {
    codes(name) { Value(rawValue: $0) }
  }

  /// A column of codes, with the value of each.
  func codes<Value>(_ name: String, value: (String) -> Value?) -> CodeSlot<Value> {
    let slot = self[name]
    let accepted: [String]
    switch header.contract.columns[slot.column].kind {
    case .code(let codes), .codes(let codes): accepted = codes
    default: preconditionFailure("The contract gives '\(name)' no codes. Make it a column of codes.")
    }
    return CodeSlot(slot, accepted: accepted, values: accepted.compactMap(value))
  }
}

/// Turns the lines of one file into values.
protocol LineReader {
  associatedtype Line: KeyedLine
  static var contract: FileContract { get }
  init(_ columns: ColumnFinder)
  /// The value of a line, or nothing when its key cannot be read. An error in another cell is told to the row, and anything may stand in
  /// its place: the line is then known by its key, held against the other files, and never leaves the reader.
  func read(_ row: inout Row) -> Line?
}

/// What was read of one file.
struct Table<Line: KeyedLine>: Sendable {
  let file: DossierFile
  var isPresent = false
  /// The header could not be used: nothing is known of what the file holds.
  var isUnreadable = false
  var lines: [Line] = []
  /// Keys (the first column) of lines left out because of an error, or read as far as that key: what names them is not dangling.
  var faultyKeys: Set<String> = []
  var findings: [Finding] = []
  /// Lines that hold something, right or wrong.
  var count = 0
  /// Numbers of the lines that hold an error, in themselves or against others.
  var rejected: Set<Int32> = []
  /// How many references that lead nowhere were given a near key.
  var suggested = 0

  init(_ file: DossierFile) { self.file = file }
}

extension Table {
  /// Reads a file.
  init<Reader: LineReader>(_ bytes: [UInt8]?, _: Reader.Type) where Reader.Line == Line {
    self.init(Reader.contract.file)
    guard let bytes else { return }
    isPresent = true
    do throws(UnreadableText) {
      let source = try SourceText(bytes)
      source.bytes.withUnsafeBufferPointer { read($0, from: source.start, Reader.self) }
    } catch {
      isUnreadable = true
      switch error {
      case .spreadsheet: findings.append(Finding(.fichierTableur, file, line: 0))
      case .utf16: findings.append(Finding(.encodageUTF16, file, line: 0))
      case .brokenUTF8(let line): findings.append(Finding(.utf8Invalide, file, line: line))
      }
    }
  }

  private mutating func read<Reader: LineReader>(_ bytes: CellBytes, from start: Int, _: Reader.Type) where Reader.Line == Line {
    guard let opening = FileOpening(bytes, from: start, contract: Reader.contract) else {
      isUnreadable = true
      findings.append(Finding(.fichierVide, file, line: 0))
      return
    }
    var scanner = RecordScanner(bytes, from: opening.start, line: opening.line, separator: opening.separator)
    _ = scanner.next()
    let names = (0..<scanner.cellCount).map { String(scanner.cell($0)) }
    let header = Header(Reader.contract, separator: opening.separator, names: names, line: scanner.line)
    findings = header.findings
    guard header.isReadable else {
      scanner.close()
      isUnreadable = true
      return
    }
    var row = Row(header, scanner: scanner)
    let reader = Reader(ColumnFinder(header: header))
    let key = Slot(column: 0, place: header.places[0])
    lines.reserveCapacity(bytes.count { $0 == 0x0A })
    while row.advance() {
      count += 1
      if !row.isMalformed, let line = reader.read(&row) {
        if row.isFaulty { rejected.insert(line.line) }
        lines.append(line)
      } else if let key = row.rawKey(key) {
        faultyKeys.insert(key)
      }
    }
    isUnreadable = row.isBroken
    findings += row.findings
    row.close()
  }
}

/// Where the header of a file stands, and the separator it uses.
struct FileOpening {
  let start: Int
  let line: Int
  let separator: UInt8

  /// Skips blank lines and the `sep=;` of spreadsheets; nothing when the file holds nothing.
  init?(_ bytes: CellBytes, from start: Int, contract: FileContract) {
    var place = start
    var line = 1
    while place < bytes.count {
      var end = place
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let text = Blanks.trimmed(UnsafeBufferPointer(rebasing: bytes[place..<end]))
      let announced = text.count == 5 && String(text).lowercased().hasPrefix("sep=") ? text[4] : nil
      if !text.isEmpty, announced == nil {
        (self.start, self.line) = (place, line)
        separator = Header.separator(of: UnsafeBufferPointer(rebasing: bytes[place..<end]), contract: contract)
        return
      }
      place = end
      if place + 1 < bytes.count, bytes[place] == 0x0D, bytes[place + 1] == 0x0A { place += 1 }
      place += 1
      line += 1
    }
    return nil
  }
}
