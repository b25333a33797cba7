// Cuts a CSV file into records and cells without making a string of any of them: a cell is a place in the bytes. Only a quoted cell
// that holds a doubled quote is copied, to a scratch area that lives as long as the record.
// - Source: RFC 4180, and what French spreadsheets write beside it (CR alone, blank lines, separators at the end).

/// The bytes of one cell, valid until the next record is read.
typealias CellBytes = UnsafeBufferPointer<UInt8>

/// A reader of records over the bytes of one file.
struct RecordScanner {
  /// What may be wrong with the form of a record.
  enum Flaw { case unterminatedQuote, textAfterQuote }

  private struct Cell {
    var start: Int
    var end: Int
    var inScratch: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  /// The line on which the next record begins.
  private(set) var nextLine: Int
  private var cells: [Cell] = []
  private var scratch: UnsafeMutableBufferPointer<UInt8>
  private var scratchUsed = 0
  /// The line on which the record begins, 1 for the header.
  private(set) var line = 0
  private(set) var flaw: Flaw?

  /// - Parameters:
  ///   - bytes: UTF-8; they must outlive the scanner.
  ///   - line: The number of the line at `position`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0, line: Int = 1, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
    nextLine = line
    scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)
  }

  /// Frees the scratch area; the scanner and its cells are dead afterwards.
  func close() { scratch.deallocate() }

  var cellCount: Int { cells.count }

  /// The place in the bytes where the next record begins.
  var offset: Int { position }

  /// A cell of the record, without the blanks around it.
  func cell(_ index: Int) -> CellBytes {
    let cell = cells[index]
    let whole = cell.inScratch ? UnsafeBufferPointer(scratch) : bytes
    return Blanks.trimmed(UnsafeBufferPointer(rebasing: whole[cell.start..<cell.end]))
  }

  /// Whether every cell of the record from `index` on is empty.
  func isBlank(from index: Int = 0) -> Bool {
    var place = index
    while place < cells.count {
      if !cell(place).isEmpty { return false }
      place += 1
    }
    return true
  }

  /// Moves to the next record; false at the end of the file.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    scratchUsed = 0
    flaw = nil
    line = nextLine
    while true {
      let ended = position < bytes.count && bytes[position] == UInt8(ascii: "\"") ? quotedCell() : plainCell()
      if ended { return true }
    }
  }

  /// Reads a cell without quotes; true when it ends the record.
  private mutating func plainCell() -> Bool {
    let start = position
    var place = position
    let end = bytes.count
    while place < end {
      let byte = bytes[place]
      if byte == separator {
        cells.append(Cell(start: start, end: place, inScratch: false))
        position = place + 1
        return false
      }
      if byte == 0x0A || byte == 0x0D { break }
      place += 1
    }
    cells.append(Cell(start: start, end: place, inScratch: false))
    endRecord(at: place)
    return true
  }

  private mutating func endRecord(at place: Int) {
    position = place
    if position < bytes.count {
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      position += 1
      nextLine += 1
    }
  }

  /// Reads a cell that opens with a quote; true when it ends the record.
  private mutating func quotedCell() -> Bool {
    let start = position + 1
    var place = start
    var doubled = false
    while true {
      guard place < bytes.count else {
        flaw = .unterminatedQuote
        cells.append(Cell(start: start, end: place, inScratch: false))
        position = place
        return true
      }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") {
          doubled = true
          place += 2
          continue
        }
        break
      }
      if byte == 0x0A || (byte == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)) { nextLine += 1 }
      place += 1
    }
    cells.append(doubled ? copied(from: start, to: place) : Cell(start: start, end: place, inScratch: false))
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator {
        position = place + 1
        return false
      }
      if byte == 0x0A || byte == 0x0D { break }
      if byte != UInt8(ascii: " ") { flaw = .textAfterQuote }
      place += 1
    }
    endRecord(at: place)
    return true
  }

  private mutating func copied(from start: Int, to end: Int) -> Cell {
    if scratchUsed + end - start > scratch.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * (scratchUsed + end - start))
      _ = larger.update(fromContentsOf: scratch[..<scratchUsed])
      scratch.deallocate()
      scratch = larger
    }
    let first = scratchUsed
    var place = start
    while place < end {
      scratch[scratchUsed] = bytes[place]
      scratchUsed += 1
      place += bytes[place] == UInt8(ascii: "\"") ? 2 : 1
    }
    return Cell(start: first, end: scratchUsed, inScratch: true)
  }
}

/// Blanks as people and spreadsheets put them around cells and inside numbers: space, tab, no-break, narrow and thin spaces.
enum Blanks {
  /// The length of the blank that begins at a place, 0 when there is none.
  @inline(__always)
  static func length(in cell: CellBytes, at place: Int) -> Int {
    let byte = cell[place]
    if byte == 0x20 || byte == 0x09 { return 1 }
    if byte == 0xC2, place + 1 < cell.count, cell[place + 1] == 0xA0 { return 2 }
    if byte == 0xE2, place + 2 < cell.count, cell[place + 1] == 0x80, cell[place + 2] == 0xAF || cell[place + 2] == 0x89 { return 3 }
    return 0
  }

  @inline(__always)
  static func trimmed(_ cell: CellBytes) -> CellBytes {
    var start = 0
    var end = cell.count
    while start < end {
      let blank = length(in: cell, at: start)
      if blank == 0 { break }
      start += blank
    }
    while end > start {
      let last = cell[end - 1]
      if last == 0x20 || last == 0x09 || last == 0x0A || last == 0x0D {
        end -= 1
      } else if last == 0xA0, end - start >= 2, cell[end - 2] == 0xC2 {
        end -= 2
      } else if last == 0xAF || last == 0x89, end - start >= 3, cell[end - 2] == 0x80, cell[end - 3] == 0xE2 {
        end -= 3
      } else {
        break
      }
    }
    return start == 0 && end == cell.count ? cell : UnsafeBufferPointer(rebasing: cell[start..<end])
  }
}

extension String {
  init(_ cell: CellBytes) { self.init(decoding: cell, as: UTF8.self) }
}
