import Dossier
import Law

/// A row of a table of counts, and the rows it is the sum of.
///
/// Every table of people or of visits is such a tree, because a tree is what ``Suppression`` can make safe with a proof: the cells of a row
/// part its total, and its children part the row, cell by cell.
struct CountTree: Sendable, Equatable {
  var scope: CoverageScope
  var nature: Nature?
  var cells: [Int]
  var children: [CountTree]
  var total: Int { cells.reduce(0, +) }

  init(_ scope: CoverageScope, nature: Nature? = nil, cells: [Int], children: [CountTree] = []) {
    self.scope = scope
    self.nature = nature
    self.cells = cells
    self.children = children
  }

  /// The row that its children add up to.
  init(_ scope: CoverageScope, nature: Nature? = nil, columns: Int, sum children: [CountTree]) {
    var cells = [Int](repeating: 0, count: columns)
    for child in children { for column in cells.indices { cells[column] += child.cells[column] } }
    self.init(scope, nature: nature, cells: cells, children: children)
  }
}

/// Counts by place and column, added up while workers pass by.
struct Grid: Sendable, Equatable {
  let columns: Int
  private(set) var values: [Int]

  init(rows: Int, columns: Int) {
    self.columns = columns
    values = [Int](repeating: 0, count: rows * columns)
  }

  mutating func count(_ row: Int, _ column: Int, _ number: Int = 1) { values[row * columns + column] += number }
  func cells(_ row: Int) -> [Int] { Array(values[row * columns..<(row + 1) * columns]) }
  mutating func add(_ other: Grid) { for index in values.indices { values[index] += other.values[index] } }
}
