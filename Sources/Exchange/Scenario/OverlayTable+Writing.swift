import Dossier

/// Where each line of an overlaid file comes from.
struct LineOrigins {
  /// For each column of the contract, its place in a line, or -1.
  fileprivate(set) var places: [Int] = []
  /// Lines that changes wrote, by their number in the overlaid file.
  fileprivate(set) var written: [Int: OverlayTable.Line] = [:]
  /// From this line of the overlaid file on, how many lines further down the same line stands in the file.
  fileprivate var shifts: [(from: Int, by: Int)] = []

  /// The number in the file of a line that no change wrote.
  func lineOfFile(_ line: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].from <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? line : line + shifts[low - 1].by
  }
}

extension OverlayTable {
  /// The bytes of the overlaid file, and where its lines come from.
  func written() -> (bytes: [UInt8], origins: LineOrigins) {
    var writer = Writer(self)
    writer.writeHeader()
    writer.writeBody()
    for case let line? in added {
      writer.endLine()
      writer.write(line)
    }
    return (writer.bytes, writer.origins)
  }

  private struct Writer {
    let table: OverlayTable
    var bytes: [UInt8] = []
    var origins = LineOrigins()
    /// The number of the next line written.
    var line = 1
    var isRagged: Bool { table.names.count > table.width }

    init(_ table: OverlayTable) {
      self.table = table
      origins.places = table.places
      bytes.reserveCapacity(table.source.bytes.count + 4096)
    }

    mutating func writeHeader() {
      let source = table.source.bytes
      let isNew = source.isEmpty
      guard isNew || isRagged else {
        bytes += source[..<table.body]
        line = table.bodyLine
        return
      }
      if !isNew { bytes += source[..<table.headerStart] }
      cells(table.names.map { ($0, false) })
      let isOpen = table.body == source.count && source.last != 0x0A && source.last != 0x0D
      line = isNew ? 2 : table.bodyLine + (isOpen ? 1 : 0)
    }

    mutating func writeBody() {
      guard !table.source.bytes.isEmpty else { return }
      table.source.bytes.withUnsafeBufferPointer { source in
        var scanner = RecordScanner(source, from: table.body, line: table.bodyLine, separator: table.separator)
        defer { scanner.close() }
        var rank = -1
        var copied = table.body
        var start = table.body
        while scanner.next() {
          rank += 1
          let end = scanner.offset
          let edit = table.edits.isEmpty ? nil : table.edits[rank]
          if edit != nil || isRagged {
            bytes += source[copied..<start]
            copied = end
          }
          switch edit {
          case .removed?: shift(scanner.nextLine)
          case .rewritten(let written)?:
            endLine()
            write(written)
            shift(scanner.nextLine)
          case nil:
            if isRagged { padded(source[start..<end], scanner) }
            line += scanner.nextLine - scanner.line
          }
          start = end
        }
        bytes += source[copied..<start]
      }
    }

    /// Says that the next line written stands at `next` in the file.
    private mutating func shift(_ next: Int) {
      let by = next - line
      if let last = origins.shifts.last, last.from == line { origins.shifts.removeLast() }
      if origins.shifts.last?.by != by { origins.shifts.append((line, by)) }
    }

    /// A line that no change wrote, in a file that has got more columns.
    private mutating func padded(_ raw: Slice<UnsafeBufferPointer<UInt8>>, _ scanner: RecordScanner) {
      guard scanner.flaw == nil, !scanner.isBlank() else {
        bytes += raw
        return
      }
      var end = raw.endIndex
      while end > raw.startIndex, raw[end - 1] == 0x0A || raw[end - 1] == 0x0D { end -= 1 }
      bytes += raw[raw.startIndex..<end]
      let more = table.names.count - table.width - max(0, scanner.cellCount - table.width)
      for _ in 0..<max(0, more) { bytes.append(table.separator) }
      bytes += raw[end...]
    }

    /// Ends a last line that the file left open.
    mutating func endLine() {
      guard let last = bytes.last, last != 0x0A, last != 0x0D, bytes.count > table.source.start else { return }
      bytes += table.newline
      line += 1
    }

    mutating func write(_ written: OverlayTable.Line) {
      origins.written[line] = written
      let keys = Set(zip(table.contract.columns, table.places).compactMap { $0.kind.isKey && $1 >= 0 ? $1 : nil })
      cells(
        (0..<table.names.count).map { place in (place < written.cells.count ? written.cells[place] : "", keys.contains(place)) })
      line += 1
    }

    private mutating func cells(_ cells: [(text: String, isKey: Bool)]) {
      for (place, cell) in cells.enumerated() {
        if place > 0 { bytes.append(table.separator) }
        let text = cell.isKey ? Neutralised.written(cell.text) : cell.text
        let special = [table.separator, UInt8(ascii: "\""), 0x0A, 0x0D]
        if text.utf8.contains(where: special.contains) {
          bytes.append(UInt8(ascii: "\""))
          for byte in text.utf8 { bytes += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
          bytes.append(UInt8(ascii: "\""))
        } else {
          bytes += text.utf8
        }
      }
      bytes += table.newline
    }
  }
}
