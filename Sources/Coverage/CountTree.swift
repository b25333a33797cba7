import Dossier
import Law

/// A row of a table of counts, and the rows it is the sum of.
///
/// Every table of people or of visits is such a tree, because a tree is what ``Suppression`` can make safe with a proof: the cells of a row
/// part its total, and its children part the row, cell by cell. A tree may hold several sides, the service as it is and under scenarios: what
/// is said of one must not betray the other.
struct CountTree: Sendable, Equatable {
  var scope: CoverageScope
  var nature: Nature?
  /// Of a row that takes several natures together.
  var group: CoverageGroup?
  /// The cells of each side: the present first.
  var sides: [[Int]]
  var children: [CountTree]
  var cells: [Int] { sides[0] }
  var total: Int { total(0) }

  init(_ scope: CoverageScope, nature: Nature? = nil, cells: [Int], children: [CountTree] = []) {
    self.scope = scope
    self.nature = nature
    sides = [cells]
    self.children = children
  }

  /// The row that its children add up to.
  init(_ scope: CoverageScope, nature: Nature? = nil, columns: Int, sum children: [CountTree]) {
    var cells = [Int](repeating: 0, count: columns)
    for child in children { for column in cells.indices { cells[column] += child.cells[column] } }
    self.init(scope, nature: nature, cells: cells, children: children)
  }

  /// Trees of one table side by side; a row that one of them has not is zeros there.
  init(joining trees: [CountTree]) {
    self = trees[0]
    guard trees.count > 1 else { return }
    sides = trees.map(\.cells)
    children = Self.children(trees.map { Optional($0) }, columns: cells.count)
  }

  /// What tells a row from its sisters.
  struct Place: Hashable {
    var scope: CoverageScope
    var nature: Nature?
    var group: CoverageGroup?
  }
  var place: Place { Place(scope: scope, nature: nature, group: group) }

  private static func children(_ trees: [CountTree?], columns: Int) -> [CountTree] {
    let tables = trees.map { tree in
      Dictionary((tree?.children ?? []).map { ($0.place, $0) }) { first, _ in first }
    }
    let places = Set(tables.flatMap(\.keys)).sorted {
      ($0.group?.rawValue ?? -1, $0.nature?.rank ?? -1, $0.scope) < ($1.group?.rawValue ?? -1, $1.nature?.rank ?? -1, $1.scope)
    }
    return places.map { place in
      let same = tables.map { $0[place] }
      var row = CountTree(place.scope, nature: place.nature, cells: [])
      row.group = place.group
      row.sides = same.map { $0?.cells ?? [Int](repeating: 0, count: columns) }
      row.children = children(same, columns: columns)
      return row
    }
  }

  func total(_ side: Int) -> Int { sides[side].reduce(0, +) }
  var totals: [Int] { sides.indices.map(total) }
  var isEmpty: Bool { sides.allSatisfy { $0.allSatisfy { $0 == 0 } } }

  /// The tree of one side.
  func side(_ side: Int) -> CountTree {
    var tree = CountTree(scope, nature: nature, cells: sides[side], children: children.map { $0.side(side) })
    tree.group = group
    return tree
  }

  /// What each column holds on every side.
  func column(_ column: Int) -> [Int] { sides.map { $0[column] } }
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
