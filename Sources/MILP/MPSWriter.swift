// A model of some million columns does not fit twice in memory: the writer takes rows, columns, sides and bounds one by one, in that order,
// and hands its text on by the megabyte. The conventions are those of `LinearProgram.mps`: a free format, minimisation, the constant as a
// column fixed to 1.

/// Writes a minimisation as free MPS text, piece by piece.
///
/// Rows come first, then columns, sides and bounds; a piece that comes too late is a caller's mistake.
///
/// - Source: IBM, MPSX/370, as read by GLPK, HiGHS, CBC and OR-Tools.
public struct MPSWriter {
  /// How a row stands to its side.
  public enum Sense: String, Sendable {
    case atMost = "L"
    case atLeast = "G"
    case equal = "E"
  }

  private enum Section: Int, Comparable {
    case rows, columns, sides, bounds, ended
    static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
  }

  private let sink: ([UInt8]) -> Void
  private var buffer: [UInt8] = []
  private var rowNames: [[UInt8]] = []
  private var section = Section.rows
  private var isInMarker = false
  private var constant = false
  private static let chunk = 1 << 20

  /// - Parameter sink: Receives the text, about a megabyte at a time.
  public init(name: String, sink: @escaping ([UInt8]) -> Void) {
    self.sink = sink
    put("NAME \(MPS.word(name))\nROWS\n N COST\n")
  }

  /// Adds a row; rows are numbered from 0 in this order.
  public mutating func row(_ name: String, _ sense: Sense) {
    precondition(section == .rows, "A row comes before the columns.")
    put(" \(sense.rawValue) \(name)\n")
    rowNames.append(Array(name.utf8))
  }

  /// Adds a column.
  public mutating func column(_ name: String, cost: Double, entries: [(row: Int, value: Double)], integer: Bool) {
    enter(.columns)
    if integer != isInMarker {
      put(" M 'MARKER' \(integer ? "'INTORG'" : "'INTEND'")\n")
      isInMarker = integer
    }
    if cost != 0 || entries.isEmpty { line(name.utf8, "COST".utf8, cost) }
    for entry in entries { line(name.utf8, rowNames[entry.row], entry.value) }
  }

  /// Adds a number to the objective.
  public mutating func constant(_ value: Double) {
    guard value != 0 else { return }
    column("CONSTANT", cost: value, entries: [], integer: false)
    constant = true
  }

  /// Gives a row its side; rows without one have 0.
  public mutating func side(_ row: Int, _ value: Double) {
    enter(.sides)
    if value != 0 { line("RHS".utf8, rowNames[row], value) }
  }

  /// Gives an integer column its greatest value; the least is 0.
  public mutating func bound(_ name: String, upper: Int) {
    enter(.bounds)
    put(upper == 1 ? " BV BND \(name)\n" : " UP BND \(name) \(upper)\n")
  }

  /// Ends the text and hands the rest of it on.
  public mutating func end() {
    enter(.bounds)
    put("ENDATA\n")
    section = .ended
    sink(buffer)
    buffer = []
  }

  private mutating func enter(_ next: Section) {
    precondition(section <= next, "A piece of the model comes too late.")
    while section < next {
      switch section {
      case .rows:
        section = .columns
        put("COLUMNS\n")
      case .columns:
        if isInMarker { put(" M 'MARKER' 'INTEND'\n") }
        section = .sides
        put("RHS\n")
      case .sides:
        section = .bounds
        put("BOUNDS\n")
        if constant { put(" FX BND CONSTANT 1\n") }
      case .bounds, .ended: return
      }
    }
  }

  private mutating func line(_ first: some Sequence<UInt8>, _ second: some Sequence<UInt8>, _ value: Double) {
    buffer.append(32)
    buffer.append(contentsOf: first)
    buffer.append(32)
    buffer.append(contentsOf: second)
    buffer.append(32)
    number(value)
    buffer.append(10)
    if buffer.count > Self.chunk { flush() }
  }

  private mutating func put(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > Self.chunk { flush() }
  }

  private mutating func flush() {
    sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Whole numbers without a point: most are, and they are written a hundred times faster.
  private mutating func number(_ value: Double) {
    guard let whole = Int(exactly: value) else {
      buffer.append(contentsOf: "\(value)".utf8)
      return
    }
    if whole < 0 { buffer.append(45) }
    var rest = whole.magnitude
    let start = buffer.count
    repeat {
      buffer.append(48 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    buffer[start...].reverse()
  }
}
