import CGLPK

extension LinearProgram {
  /// Adds one column.
  ///
  /// - Parameter entries: The weights of the column in its rows, each row once at most.
  /// - Returns: Its number.
  @discardableResult
  public mutating func addColumn(
    lower: Double = 0, upper: Double = .infinity, cost: Double = 0, entries: [(row: Int, value: Double)] = [], name: String? = nil
  ) -> Int {
    let column = addColumns(
      lower: [lower], upper: [upper], costs: [cost], starts: [0, entries.count], rows: entries.map(\.row), values: entries.map(\.value)
    ).lowerBound
    if let name { problem.call { tiers_set_column_name($0, $1, Int32(column) + 1, GLPKName.fitting(name)) } }
    return column
  }

  /// Adds many columns at once, the way column generation needs it.
  ///
  /// - Parameters:
  ///   - starts: Where the entries of each column begin in `rows` and `values`, and after the last where they end.
  ///   - rows: The rows of the entries, column after column, each row once at most in a column.
  ///   - values: The weights, place by place.
  /// - Returns: The numbers of the new columns.
  /// - Complexity: O(*columns* + *entries*).
  @discardableResult
  public mutating func addColumns(
    lower: [Double], upper: [Double], costs: [Double], starts: [Int], rows: [Int], values: [Double]
  ) -> Range<Int> {
    let count = costs.count
    precondition(
      lower.count == count && upper.count == count && starts.count == count + 1 && rows.count == values.count
        && starts.first == 0 && starts.last == rows.count,
      "LinearProgram '\(name)': the arrays of new columns do not fit each other.")
    guard count > 0 else { return columnCount..<columnCount }
    var entries = Entries()
    entries.indices.reserveCapacity(rows.count + 1)
    entries.values.reserveCapacity(rows.count + 1)
    for column in 0..<count {
      requireBounds(lower[column], upper[column])
      requireCost(costs[column])
      precondition(starts[column] <= starts[column + 1], "LinearProgram '\(name)': the starts of new columns must ascend.")
      openList(below: rowCount)
      for place in starts[column]..<starts[column + 1] { append(rows[place], values[place], to: &entries, below: rowCount) }
    }
    let starts = starts.map { Int32($0) }
    problem.call {
      tiers_add_columns($0, $1, Int32(count), lower, upper, costs, starts, entries.indices, entries.values)
    }
    let added = columnCount..<columnCount + count
    columnCount += count
    integerColumns.append(contentsOf: repeatElement(false, count: count))
    return added
  }

  /// Replaces the entries of a column.
  public mutating func setColumn(_ column: Int, entries list: [(row: Int, value: Double)]) {
    requireColumn(column)
    let entries = entries(list.lazy.map(\.row), list.lazy.map(\.value), below: rowCount)
    problem.call { tiers_set_column($0, $1, Int32(column) + 1, Int32(entries.count), entries.indices, entries.values) }
  }

  /// Sets the bounds of a column; use infinities for none.
  public mutating func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    requireColumn(column)
    requireBounds(lower, upper)
    problem.call { tiers_set_column_bounds($0, $1, Int32(column) + 1, lower, upper) }
  }

  /// Deletes columns; those after them move down.
  ///
  /// The basis still fits if the deleted columns were not basic; otherwise call `useStandardBasis()` or set one before the next solve.
  public mutating func deleteColumns(_ columns: [Int]) {
    guard !columns.isEmpty else { return }
    let marked = marks(columns, below: columnCount)
    problem.call { tiers_delete_columns($0, $1, Int32(columns.count), marked.indices) }
    let gone = Set(columns)
    integerColumns = integerColumns.indices.filter { !gone.contains($0) }.map { integerColumns[$0] }
    columnCount -= columns.count
    dropValues()
  }
}
