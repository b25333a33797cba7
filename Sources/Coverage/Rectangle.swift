/// The rows A and columns B whose common cells are hidden under one row of a table.
///
/// A cell has a count on every side; sums are of the least.
struct Rectangle {
  private let least: [[Int]]
  private let isEmpty: [[Bool]]
  private let hiddenAbove: [Bool]
  private let threshold: Int
  private var inA: [Bool]
  private var inB: [Bool]

  /// - Parameter rows: The counts of each cell on every side, by row and column.
  init(rows: [[[Int]]], hiddenAbove: [Bool], threshold: Int) {
    least = rows.map { $0.map { $0.min() ?? 0 } }
    isEmpty = rows.map { $0.map { $0.allSatisfy { $0 == 0 } } }
    self.hiddenAbove = hiddenAbove
    self.threshold = threshold
    let small = rows.map { $0.map { $0.contains { 0 < $0 && $0 < threshold } } }
    // Below a hidden column every child hides it, or what they show would bound it.
    inA = small.map { $0.contains(true) || hiddenAbove.contains(true) }
    inB = hiddenAbove.indices.map { column in hiddenAbove[column] || small.contains { $0[column] } }
  }

  /// The columns hidden in a row; its zeros are plain when all its cells of B are zeros.
  func hidden(_ row: Int) -> [Bool] { inA[row] && holds(row: row) ? inB : inB.map { _ in false } }

  private func holds(row: Int) -> Bool { inB.indices.contains { inB[$0] && !isEmpty[row][$0] } }
  private func holds(column: Int) -> Bool { inA.indices.contains { inA[$0] && !isEmpty[$0][column] } }
  private func sum(ofRow row: Int) -> Int { inB.indices.reduce(0) { $0 + (inB[$1] ? least[row][$1] : 0) } }
  private func sum(ofColumn column: Int) -> Int { inA.indices.reduce(0) { $0 + (inA[$1] ? least[$1][column] : 0) } }

  /// Grows A and B until every hidden cell is protected.
  mutating func grow() {
    // One row is its parent: it hides what the parent hides, and nothing more can be learnt.
    guard least.count > 1, inB.contains(true) else { return }
    while let step = nextStep() {
      switch step {
      case .row(let row): inA[row] = true
      case .column(let column): inB[column] = true
      }
    }
  }

  /// Whether each row and each known column hides a threshold, and the others beside it too.
  var isProtected: Bool {
    guard least.count > 1, inB.contains(true) else { return true }
    let rows = least.indices.filter { inA[$0] && holds(row: $0) }
    let whole = rows.reduce(0) { $0 + sum(ofRow: $1) }
    let known = inB.indices.filter { inB[$0] && !hiddenAbove[$0] && holds(column: $0) }
    guard rows.allSatisfy({ sum(ofRow: $0) >= threshold }) else { return false }
    guard !known.isEmpty else { return true }
    return rows.allSatisfy { whole - sum(ofRow: $0) >= threshold }
      && known.allSatisfy { sum(ofColumn: $0) >= threshold && whole - sum(ofColumn: $0) >= threshold }
  }

  private enum Step { case row(Int), column(Int) }

  private func nextStep() -> Step? {
    let sums = least.indices.map { inA[$0] ? sum(ofRow: $0) : 0 }
    let isHiding = least.indices.map { inA[$0] && holds(row: $0) }
    let whole = sums.reduce(0, +)
    for row in least.indices where isHiding[row] && sums[row] < threshold {
      if let column = column(with: { least[row][$0] }) { return .column(column) }
    }
    let known = inB.indices.filter { inB[$0] && !hiddenAbove[$0] }
    guard !known.isEmpty else { return nil }
    for column in known where holds(column: column) {
      let sum = sum(ofColumn: column)
      if sum < threshold, let row = row(with: { least[$0][column] }) { return .row(row) }
      if whole - sum < threshold,
        let step = self.column(with: self.sum(ofColumn:)).map(Step.column) ?? row(with: sum(ofRow:)).map(Step.row)
      {
        return step
      }
    }
    for row in least.indices where isHiding[row] && whole - sums[row] < threshold {
      if let step = self.row(with: sum(ofRow:)).map(Step.row) ?? column(with: sum(ofColumn:)).map(Step.column) { return step }
    }
    return nil
  }

  /// The column outside B that brings the least, and something.
  private func column(with gain: (Int) -> Int) -> Int? {
    inB.indices.filter { !inB[$0] && gain($0) > 0 }.min { (gain($0), $0) < (gain($1), $1) }
  }

  /// The row outside A that brings the least, and something.
  private func row(with gain: (Int) -> Int) -> Int? {
    inA.indices.filter { !inA[$0] && gain($0) > 0 }.min { (gain($0), $0) < (gain($1), $1) }
  }
}
