import CGLPK

extension LinearProgram {
  /// Adds rows without bounds and without entries.
  ///
  /// - Returns: Their numbers.
  @discardableResult
  public mutating func addRows(_ count: Int) -> Range<Int> {
    precondition(count >= 0, "LinearProgram '\(name)': a number of rows cannot be negative.")
    let added = rowCount..<rowCount + count
    if count > 0 { problem.call { tiers_add_rows($0, $1, Int32(count)) } }
    rowCount += count
    return added
  }

  /// Adds one row: a constraint, or a cut over columns that exist.
  ///
  /// - Parameter entries: The columns' weights, each column once at most.
  /// - Returns: Its number.
  @discardableResult
  public mutating func addRow(
    lower: Double = -.infinity, upper: Double = .infinity, entries: [(column: Int, value: Double)] = [], name: String? = nil
  ) -> Int {
    let row = addRows(1).lowerBound
    setRowBounds(row, lower: lower, upper: upper)
    if !entries.isEmpty { setRow(row, entries: entries) }
    if let name { problem.call { tiers_set_row_name($0, $1, Int32(row) + 1, GLPKName.fitting(name)) } }
    return row
  }

  /// Replaces the entries of a row.
  public mutating func setRow(_ row: Int, entries list: [(column: Int, value: Double)]) {
    requireRow(row)
    let entries = entries(list.lazy.map(\.column), list.lazy.map(\.value), below: columnCount)
    problem.call { tiers_set_row($0, $1, Int32(row) + 1, Int32(entries.count), entries.indices, entries.values) }
  }

  /// Sets the bounds of a row; use infinities for none.
  public mutating func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    requireRow(row)
    requireBounds(lower, upper)
    problem.call { tiers_set_row_bounds($0, $1, Int32(row) + 1, lower, upper) }
  }

  /// Deletes rows; those after them move down.
  ///
  /// The basis still fits if the deleted rows were basic; otherwise call `useStandardBasis()` or set one before the next solve.
  public mutating func deleteRows(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    let marked = marks(rows, below: rowCount)
    problem.call { tiers_delete_rows($0, $1, Int32(rows.count), marked.indices) }
    rowCount -= rows.count
    dropValues()
  }

  mutating func marks(_ indices: [Int], below count: Int) -> Entries {
    entries(indices, repeatElement(0, count: indices.count), below: count)
  }

  mutating func dropValues() {
    primals = []
    reducedCosts = []
    rowActivities = []
    duals = []
    mipValues = []
    bestBound = nil
  }
}
