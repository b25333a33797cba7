import Dossier
import Law

/// One CSV file of a plan folder, cut into lines and cells, each line with its number in the file.
///
/// A plan folder is written by TiersTemps, so nothing is guessed here: the separator, the columns and the forms of values are those it
/// writes, and anything else is a finding that names its line. The dossier's own reader is the one that forgives.
struct PlanTable {
  struct Line {
    /// 1 is the header.
    var number: Int
    var cells: [String]
  }

  let file: String
  let columns: [String: Int]
  let lines: [Line]

  /// Cuts a file; a file that is absent, is not UTF-8 or lacks a column has no lines and says why.
  init(file: String, bytes: [UInt8]?, required: [String], findings: inout [Finding]) {
    self.file = file
    guard let bytes else {
      findings.append(Finding(file: file, line: 0, code: PlanFinding.missingFile))
      (columns, lines) = ([:], [])
      return
    }
    guard let text = String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self) else {
      findings.append(Finding(file: file, line: 0, code: PlanFinding.encoding))
      (columns, lines) = ([:], [])
      return
    }
    var all = PlanTable.cut(text)
    let header = all.isEmpty ? [] : all.removeFirst().cells
    let places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
    columns = places
    let absent = required.filter { places[$0] == nil }
    for column in absent { findings.append(Finding(file: file, line: 1, column: column, code: PlanFinding.missingColumn)) }
    guard absent.isEmpty else {
      lines = []
      return
    }
    for line in all where line.cells.count != header.count {
      findings.append(
        Finding(
          file: file, line: line.number, code: PlanFinding.malformedLine, values: [String(line.cells.count), String(header.count)]))
    }
    lines = all.filter { $0.cells.count == header.count }
  }

  /// Cuts a text into lines of cells; blank lines are passed over.
  private static func cut(_ text: String) -> [Line] {
    var lines: [Line] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var (quoted, wasQuoted) = (false, false)
    var (number, started) = (1, 1)
    func closeCell() {
      let text = String(decoding: cell, as: UTF8.self)
      cells.append(Neutralised.read(text))
      cell.removeAll(keepingCapacity: true)
      wasQuoted = false
    }
    func closeLine() {
      if cells.isEmpty && cell.isEmpty && !wasQuoted { return }
      closeCell()
      lines.append(Line(number: started, cells: cells))
      cells.removeAll(keepingCapacity: true)
    }
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      if quoted {
        if byte == UInt8(ascii: "\"") {
          if next == UInt8(ascii: "\"") {
            cell.append(byte)
            next = bytes.next()
          } else {
            quoted = false
          }
        } else {
          if byte == 0x0A { number += 1 }
          cell.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where cell.isEmpty: (quoted, wasQuoted) = (true, true)
      case UInt8(ascii: ";"): closeCell()
      case 0x0D where next == 0x0A: break
      case 0x0A:
        closeLine()
        number += 1
        started = number
      default: cell.append(byte)
      }
    }
    closeLine()
    return lines
  }
}
