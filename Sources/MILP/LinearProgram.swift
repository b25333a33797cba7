import CGLPK

/// A linear or mixed-integer program that grows: rows and columns are added between solves, which go on from the last basis.
///
/// This is the low door, for column generation and cuts, where `Model` would build everything anew. Rows and columns are
/// numbered from 0. A wrong index or a bound that is not a number is the caller's mistake and stops at a precondition, before
/// GLPK sees it. If GLPK itself gives up, changes are ignored from then on and the next solve throws `SolveError`.
///
/// The values of the last solve are copied out of GLPK at once: `primals`, `duals` and their companions are plain arrays,
/// which keep describing that solve while rows and columns are added (they then cover the old ones only); deleting drops them.
///
/// Make, use and drop a program inside one synchronous function: GLPK ties its memory to the thread. The type is neither
/// copyable nor `Sendable`; used on another thread it throws `SolveError.foreignThread`, dropped there it leaks.
public struct LinearProgram: ~Copyable {
  public enum Direction: Sendable { case minimize, maximize }

  public let name: String
  public let direction: Direction
  public internal(set) var rowCount = 0
  public internal(set) var columnCount = 0
  /// The constant added to the objective.
  public private(set) var constant = 0.0

  /// The values of the columns at the last simplex run.
  public internal(set) var primals: [Double] = []
  /// The reduced costs of the columns at the last simplex run.
  public internal(set) var reducedCosts: [Double] = []
  /// The values of the rows at the last simplex run.
  public internal(set) var rowActivities: [Double] = []
  /// The duals of the rows at the last simplex run: what the objective gains when the row's bound rises by one.
  public internal(set) var duals: [Double] = []
  /// The objective at the last simplex run.
  public internal(set) var objective = 0.0

  /// The values of the columns at the last branch and cut; integer columns are rounded to integers.
  public internal(set) var mipValues: [Double] = []
  /// The objective at the last branch and cut.
  public internal(set) var mipObjective = 0.0
  /// What no integer point can beat, as far as the last branch and cut has proven; `nil` when it proved nothing.
  public internal(set) var bestBound: Double?
  /// The nodes that the last branch and cut looked at.
  public internal(set) var mipNodes = 0

  var problem: Problem
  var integerColumns: [Bool] = []
  /// The number of the last entry list that named a row or column, to find the same index twice in one list.
  private var seen: [UInt32] = []
  private var stamp: UInt32 = 0

  public init(name: String, direction: Direction = .minimize) {
    self.name = name
    self.direction = direction
    problem = Problem(name: name, maximize: direction == .maximize)
  }

  /// Sets the constant added to the objective.
  public mutating func setConstant(_ value: Double) {
    precondition(value.isFinite, "LinearProgram '\(name)': the constant of the objective must be finite.")
    constant = value
    problem.call { tiers_set_cost($0, $1, 0, value) }
  }

  /// Sets the cost of a column.
  public mutating func setCost(_ column: Int, _ cost: Double) {
    requireColumn(column)
    requireCost(cost)
    problem.call { tiers_set_cost($0, $1, Int32(column) + 1, cost) }
  }

  /// Lets a column take integer values only.
  public mutating func setInteger(_ column: Int) { setKind(column, integer: true) }

  /// Lets a column take any value between its bounds.
  public mutating func setContinuous(_ column: Int) { setKind(column, integer: false) }

  private mutating func setKind(_ column: Int, integer: Bool) {
    requireColumn(column)
    integerColumns[column] = integer
    problem.call { tiers_set_kind($0, $1, Int32(column) + 1, integer ? GLP_IV : GLP_CV) }
  }

  // MARK: The values of the last solve, one by one

  public func primal(_ column: Int) -> Double { primals[column] }
  public func reducedCost(_ column: Int) -> Double { reducedCosts[column] }
  public func rowActivity(_ row: Int) -> Double { rowActivities[row] }
  public func dual(_ row: Int) -> Double { duals[row] }
  public func mipValue(_ column: Int) -> Double { mipValues[column] }

  // MARK: What GLPK must never see

  func requireRow(_ row: Int) {
    precondition(row >= 0 && row < rowCount, "LinearProgram '\(name)': row \(row) is not one of its \(rowCount) rows.")
  }

  func requireColumn(_ column: Int) {
    precondition(column >= 0 && column < columnCount, "LinearProgram '\(name)': column \(column) is not one of its \(columnCount) columns.")
  }

  func requireCost(_ cost: Double) {
    precondition(cost.isFinite, "LinearProgram '\(name)': a cost must be finite.")
  }

  func requireBounds(_ lower: Double, _ upper: Double) {
    precondition(
      lower <= upper && lower < .infinity && upper > -.infinity,
      "LinearProgram '\(name)': bounds \(lower)…\(upper) hold no number.")
  }

  /// Checks one list of entries and hands back its indices counted from 1, after a leading place that GLPK never reads.
  mutating func entries(_ indices: some Sequence<Int>, _ values: some Sequence<Double>, below count: Int) -> Entries {
    var entries = Entries()
    openList(below: count)
    for (index, value) in zip(indices, values) { append(index, value, to: &entries, below: count) }
    return entries
  }

  mutating func openList(below count: Int) {
    if seen.count < count { seen.append(contentsOf: repeatElement(0, count: max(count, 2 * seen.count) - seen.count)) }
    if stamp == .max {
      seen = [UInt32](repeating: 0, count: seen.count)
      stamp = 0
    }
    stamp += 1
  }

  mutating func append(_ index: Int, _ value: Double, to entries: inout Entries, below count: Int) {
    precondition(index >= 0 && index < count, "LinearProgram '\(name)': entry \(index) lies outside 0..<\(count).")
    precondition(value.isFinite, "LinearProgram '\(name)': the weight at \(index) must be finite.")
    precondition(seen[index] != stamp, "LinearProgram '\(name)': index \(index) stands twice in one list of entries.")
    seen[index] = stamp
    entries.indices.append(Int32(index) + 1)
    entries.values.append(value)
  }

  /// Indices and weights as GLPK reads them: from place 1.
  struct Entries {
    var indices: [Int32] = [0]
    var values: [Double] = [0]
    var count: Int { indices.count - 1 }
  }
}
