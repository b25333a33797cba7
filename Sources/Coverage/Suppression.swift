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
//
// 4. Scenarios. The present and what scenarios make of it are published together, and most of their cells are equal: a cell hidden on one side
//    and said on the other would be given back. One mask serves every side, and its sums are those of the least count that each cell has on any
//    side. Whatever change of the hidden cells leaves these least counts at zero or more leaves every side so: even an attacker who knows the
//    difference of the sides in each cell keeps a threshold of doubt. Where no mask can promise that, the present keeps its own and the
//    scenarios say no place (``Publication``).

/// Which cells of a table may be published.
struct Suppression: Sendable {
  /// Counts from 1 to this less one are small; 0 and 1 suppress nothing.
  let threshold: Int

  /// A table's cells, shown or not, in the shape of its tree.
  struct Mask: Sendable, Equatable {
    var showsTotal: Bool
    var shows: [Bool]
    var children: [Mask]
    /// Whether it hides nothing.
    var isPlain: Bool { showsTotal && !shows.contains(false) && children.allSatisfy(\.isPlain) }
  }

  /// The first column of a table, which the totals of another table repeat, row by row.
  struct Whole {
    let tree: CountTree
    let mask: Mask
    var shows: Bool { mask.showsTotal && mask.shows[0] }
    /// The same of a row of the other table; nothing where this one has no such row.
    func child(_ row: CountTree) -> Whole? {
      for (tree, mask) in zip(tree.children, mask.children) {
        if tree.place == row.place { return Whole(tree: tree, mask: mask) }
        // A table may take no natures together where this one does.
        if tree.group != nil, row.nature != nil, let found = Whole(tree: tree, mask: mask).child(row) { return found }
      }
      return nil
    }
  }

  func isSmall(_ count: Int) -> Bool { 0 < count && count < threshold }

  /// The mask of a table of one side.
  ///
  /// - Parameter whole: The column of another table that its totals repeat: they are hidden where it is, and nowhere else.
  func mask(_ root: CountTree, partOf whole: Whole? = nil) -> Mask { common(root, partOf: whole) ?? nothing(root) }

  /// One mask for every side of a table; nothing where none keeps its promise for all of them.
  func common(_ root: CountTree, partOf whole: Whole? = nil) -> Mask? {
    if let whole, !whole.shows { return nothing(root) }
    if root.totals.contains(where: isSmall) { return nothing(root) }
    guard let hidden = hidden(columns(root)), let children = children(of: root, hiddenAbove: hidden, whole) else { return nil }
    return Mask(showsTotal: true, shows: hidden.map(!), children: children)
  }

  /// The parts of a known total to hide.
  func hidden(_ parts: [Int]) -> [Bool] { hidden(parts.map { [$0] }) ?? parts.map { _ in true } }

  /// The same for parts that each have a count on every side; nothing where no choice is safe.
  func hidden(_ parts: [[Int]]) -> [Bool]? {
    var hidden = parts.map { $0.contains(where: isSmall) }
    guard hidden.contains(true) else { return hidden }
    let least = parts.map { $0.min() ?? 0 }
    var sum = 0
    var number = 0
    for index in parts.indices where hidden[index] {
      sum += least[index]
      number += 1
    }
    let others = parts.indices.filter { !hidden[$0] && least[$0] > 0 }.sorted { (least[$0], $0) < (least[$1], $1) }
    for index in others where number < 2 || sum < threshold {
      hidden[index] = true
      sum += least[index]
      number += 1
    }
    return number >= 2 && sum >= threshold ? hidden : nil
  }

  func nothing(_ tree: CountTree) -> Mask {
    Mask(showsTotal: false, shows: tree.cells.map { _ in false }, children: tree.children.map(nothing))
  }

  func columns(_ tree: CountTree) -> [[Int]] { tree.cells.indices.map(tree.column) }

  private func children(of parent: CountTree, hiddenAbove: [Bool], _ whole: Whole?) -> [Mask]? {
    let children = parent.children
    let wholes = children.map { whole?.child($0) }
    guard let hiddenTotals = whole == nil ? hidden(children.map(\.totals)) : wholes.map({ !($0?.shows ?? true) }) else { return nil }
    let visible = children.indices.filter { !hiddenTotals[$0] && !children[$0].isEmpty }
    var rows = visible.map { columns(children[$0]) }
    if hiddenTotals.contains(true) {
      rows.append(
        parent.cells.indices.map { column in
          parent.sides.indices.map { side in
            children.indices.reduce(0) { $0 + (hiddenTotals[$1] ? children[$1].sides[side][column] : 0) }
          }
        })
    }
    var rectangle = Rectangle(rows: rows, hiddenAbove: hiddenAbove, threshold: threshold)
    rectangle.grow()
    if parent.sides.count > 1, !rectangle.isProtected { return nil }
    var masks: [Mask] = []
    for index in children.indices {
      if hiddenTotals[index] {
        masks.append(nothing(children[index]))
        continue
      }
      let hidden = visible.firstIndex(of: index).map(rectangle.hidden) ?? hiddenAbove.map { _ in false }
      guard let below = self.children(of: children[index], hiddenAbove: hidden, wholes[index]) else { return nil }
      masks.append(Mask(showsTotal: true, shows: hidden.map(!), children: below))
    }
    return masks
  }
}
