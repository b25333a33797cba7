import Dossier

// Cells from 1 to threshold − 1 are suppressed, and enough others that the published sums do not give them back.
//
// The general problem, fewest cells suppressed in any set of linked tables, is hard and needs an integer program: M. Fischetti and
// J. J. Salazar, "Models and algorithms for optimizing cell suppression in tabular data with linear constraints", Journal of the American
// Statistical Association 95 (2000), 916-928, doi:10.1080/01621459.2000.10474282. A reviewer must be able to check this scheme with a pencil,
// so each table here is a tree (the children of a row add up to it) and each step suppresses a rectangle, whose bounds have a closed form.
//
// 1. Totals. Among the parts of a known total, the small ones are hidden, then the next smallest, until two at least are hidden and what they
//    hide adds up to the threshold. Nothing is said of a row whose total is hidden; those rows together make one row, the remainder.
// 2. Cells. Under a row, a set A of its children and a set B of columns: the cells of A × B are hidden. A and B hold the rows and columns of
//    the small cells, and every column hidden in the row itself (then A is every child).
// 3. Protection. An attacker knows the sums r of the rows and c of the columns of A × B, and their whole n. The possible values of a cell run
//    from max(0, r + c − n) to min(r, c) (M. Fréchet, 1940): a width of min(r, c, n − r, n − c). A and B grow until each of these is at
//    least the threshold. A column hidden above has no known c, which only widens; and whatever the row's hidden cells are, the children can
//    be filled to match, so that a level tells nothing of the level above. It ends at the latest with all children and all columns.
//
// So every hidden count could take values a whole threshold apart. Tables that share nothing but the totals of rows keep that promise
// together, since totals are hidden by totals alone; the tables of a report are chosen so. What no scheme prevents: who knows the scheme
// knows that some hidden cell is small, and two years of one service can be subtracted.

/// Which cells of a table may be published.
struct Suppression: Sendable {
  /// Counts from 1 to this less one are small; 0 and 1 suppress nothing.
  let threshold: Int

  /// A table's cells, shown or not, in the shape of its tree.
  struct Mask: Sendable, Equatable {
    var showsTotal: Bool
    var shows: [Bool]
    var children: [Mask]
  }

  func isSmall(_ count: Int) -> Bool { 0 < count && count < threshold }

  /// The mask of a table.
  func mask(_ root: CountTree) -> Mask {
    if isSmall(root.total) { return nothing(root) }
    let hidden = hidden(root.cells)
    return Mask(showsTotal: true, shows: hidden.map(!), children: children(of: root, hiddenAbove: hidden))
  }

  /// The parts of a known total to hide.
  func hidden(_ parts: [Int]) -> [Bool] {
    var hidden = parts.map(isSmall)
    guard hidden.contains(true) else { return hidden }
    var sum = 0
    var number = 0
    for index in parts.indices where hidden[index] {
      sum += parts[index]
      number += 1
    }
    let others = parts.indices.filter { !hidden[$0] && parts[$0] > 0 }.sorted { (parts[$0], $0) < (parts[$1], $1) }
    for index in others where number < 2 || sum < threshold {
      hidden[index] = true
      sum += parts[index]
      number += 1
    }
    return hidden
  }

  private func nothing(_ tree: CountTree) -> Mask {
    Mask(showsTotal: false, shows: tree.cells.map { _ in false }, children: tree.children.map(nothing))
  }

  private func children(of parent: CountTree, hiddenAbove: [Bool]) -> [Mask] {
    let children = parent.children
    let hiddenTotals = hidden(children.map(\.total))
    let visible = children.indices.filter { !hiddenTotals[$0] && children[$0].total > 0 }
    var rows = visible.map { children[$0].cells }
    if hiddenTotals.contains(true) {
      rows.append(
        parent.cells.indices.map { column in children.indices.reduce(0) { $0 + (hiddenTotals[$1] ? children[$1].cells[column] : 0) } })
    }
    var rectangle = Rectangle(rows: rows, hiddenAbove: hiddenAbove, threshold: threshold)
    rectangle.grow()
    return children.indices.map { index in
      if hiddenTotals[index] { return nothing(children[index]) }
      let place = visible.firstIndex(of: index)
      let hidden = place.map(rectangle.hidden) ?? hiddenAbove.map { _ in false }
      return Mask(
        showsTotal: true, shows: hidden.map(!), children: self.children(of: children[index], hiddenAbove: hidden))
    }
  }
}

/// The rows A and columns B whose common cells are hidden under one row of a table.
private struct Rectangle {
  let rows: [[Int]]
  let hiddenAbove: [Bool]
  let threshold: Int
  var inA: [Bool]
  var inB: [Bool]

  init(rows: [[Int]], hiddenAbove: [Bool], threshold: Int) {
    self.rows = rows
    self.hiddenAbove = hiddenAbove
    self.threshold = threshold
    func isSmall(_ count: Int) -> Bool { 0 < count && count < threshold }
    // Below a hidden column every child hides it, or what they show would bound it.
    inA = rows.map { $0.contains(where: isSmall) || hiddenAbove.contains(true) }
    inB = hiddenAbove.indices.map { column in hiddenAbove[column] || rows.contains { isSmall($0[column]) } }
  }

  /// The columns hidden in a row; its zeros are plain when all its cells of B are zeros.
  func hidden(_ row: Int) -> [Bool] { inA[row] && sum(ofRow: row) > 0 ? inB : inB.map { _ in false } }

  private func sum(ofRow row: Int) -> Int { inB.indices.reduce(0) { $0 + (inB[$1] ? rows[row][$1] : 0) } }
  private func sum(ofColumn column: Int) -> Int { inA.indices.reduce(0) { $0 + (inA[$1] ? rows[$1][column] : 0) } }

  /// Grows A and B until every hidden cell is protected.
  mutating func grow() {
    // One row is its parent: it hides what the parent hides, and nothing more can be learnt.
    guard rows.count > 1, inB.contains(true) else { return }
    while let step = nextStep() {
      switch step {
      case .row(let row): inA[row] = true
      case .column(let column): inB[column] = true
      }
    }
  }

  private enum Step { case row(Int), column(Int) }

  private func nextStep() -> Step? {
    let sums = rows.indices.map { inA[$0] ? sum(ofRow: $0) : 0 }
    let whole = sums.reduce(0, +)
    for row in rows.indices where sums[row] > 0 && sums[row] < threshold {
      if let column = column(with: { rows[row][$0] }) { return .column(column) }
    }
    let known = inB.indices.filter { inB[$0] && !hiddenAbove[$0] }
    guard !known.isEmpty else { return nil }
    for column in known {
      let sum = sum(ofColumn: column)
      if sum > 0, sum < threshold, let row = row(with: { rows[$0][column] }) { return .row(row) }
      if sum > 0, whole - sum < threshold,
        let step = self.column(with: self.sum(ofColumn:)).map(Step.column) ?? row(with: sum(ofRow:)).map(Step.row)
      {
        return step
      }
    }
    for row in rows.indices where sums[row] > 0 && whole - sums[row] < threshold {
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
