import CGLPK

extension LinearProgram {
  /// Solves the linear relaxation, going on from the present basis.
  ///
  /// - Parameters:
  ///   - iterationLimit: Simplex iterations of this run at most; the same on every machine. At least one is granted.
  ///   - timeLimit: Wall time of this run at most; an answer cut short by it may differ from one run to the next.
  ///   - presolve: Whether GLPK reduces the problem first; the present basis is then ignored.
  /// - Throws: `SolveError` for a basis that cannot start, rounding trouble, an abort of GLPK, or a foreign thread.
  @discardableResult
  public mutating func simplex(
    method: SimplexMethod = .primal, iterationLimit: Int? = nil, timeLimit: Duration? = nil, presolve: Bool = false
  ) throws(SolveError) -> LPStatus {
    let code = GLPKMethod.code(of: method)
    let iterations = GLPKLimit.count(iterationLimit)
    let milliseconds = GLPKLimit.milliseconds(timeLimit)
    var answer: Int32 = 0
    try problem.demand { tiers_simplex($0, $1, code, iterations, milliseconds, presolve ? 1 : 0, &answer) }
    let statuses = try readValues()
    switch answer {
    case 0: return try status(primal: statuses.primal, dual: statuses.dual)
    case GLP_EITLIM: return .iterationLimit(feasible: statuses.primal == GLP_FEAS)
    case GLP_ETMLIM: return .timeLimit(feasible: statuses.primal == GLP_FEAS)
    case GLP_ENOPFS: return .infeasible
    case GLP_ENODFS: return .unbounded
    default: throw SolveError(code: answer, basic: try basis.basicCount, rows: rowCount)
    }
  }

  /// The simplex iterations of this program so far, in all its solves: the measure of a deterministic budget.
  public var iterations: Int {
    get throws(SolveError) {
      var count: Int32 = 0
      try problem.read { tiers_iterations($0, $1, &count) }
      return Int(count)
    }
  }

  /// The present status of every row and column.
  public var basis: Basis {
    get throws(SolveError) {
      var rows = [UInt8](repeating: 1, count: rowCount)
      var columns = [UInt8](repeating: 1, count: columnCount)
      try problem.read { tiers_get_basis($0, $1, &rows, &columns) }
      return Basis(rows: rows.map { Basis.Status(rawValue: $0) ?? .basic }, columns: columns.map { Basis.Status(rawValue: $0) ?? .basic })
    }
  }

  /// Sets the status of every row and column, and factorises it.
  ///
  /// - Throws: `SolveError` when the basis has the wrong size or is singular; the next solve then needs another basis.
  public mutating func setBasis(_ basis: Basis) throws(SolveError) {
    precondition(
      basis.rows.count == rowCount && basis.columns.count == columnCount,
      "LinearProgram '\(name)': a basis needs one status for each of \(rowCount) rows and \(columnCount) columns.")
    guard basis.basicCount == rowCount else { throw .basisOfWrongSize(basic: basis.basicCount, rows: rowCount) }
    let rows = basis.rows.map(\.rawValue)
    let columns = basis.columns.map(\.rawValue)
    var answer: Int32 = 0
    try problem.demand { tiers_set_basis($0, $1, rows, columns, &answer) }
    if answer != 0 { throw SolveError(code: answer, basic: basis.basicCount, rows: rowCount) }
  }

  /// Makes every row basic: the start that never fails.
  public mutating func useStandardBasis() { problem.call { tiers_standard_basis($0, $1) } }

  /// Makes a triangular basis of as many columns as possible: often fewer iterations than the standard one.
  public mutating func useAdvancedBasis() { problem.call { tiers_advanced_basis($0, $1) } }

  /// Scales rows and columns for the simplex; values read back are never scaled.
  public mutating func scale() { problem.call { tiers_scale($0, $1) } }

  /// Undoes `scale`.
  public mutating func unscale() { problem.call { tiers_unscale($0, $1) } }

  private mutating func readValues() throws(SolveError) -> (primal: Int32, dual: Int32) {
    var activities = [Double](repeating: 0, count: rowCount)
    var duals = [Double](repeating: 0, count: rowCount)
    var primals = [Double](repeating: 0, count: columnCount)
    var reduced = [Double](repeating: 0, count: columnCount)
    var objective = 0.0
    var statuses: (primal: Int32, dual: Int32) = (0, 0)
    try problem.read {
      tiers_read_simplex($0, $1, &activities, &duals, &primals, &reduced, &objective, &statuses.primal, &statuses.dual)
    }
    rowActivities = activities
    self.duals = duals
    self.primals = primals
    reducedCosts = reduced
    self.objective = objective
    return statuses
  }

  private func status(primal: Int32, dual: Int32) throws(SolveError) -> LPStatus {
    if primal == GLP_FEAS && dual == GLP_FEAS { return .optimal }
    if primal == GLP_NOFEAS { return .infeasible }
    if primal == GLP_FEAS && dual == GLP_NOFEAS { return .unbounded }
    throw .numericalFailure
  }
}

enum GLPKMethod {
  static func code(of method: SimplexMethod) -> Int32 {
    switch method {
    case .primal: GLP_PRIMAL
    case .dual: GLP_DUAL
    case .dualThenPrimal: GLP_DUALP
    }
  }
}

enum GLPKLimit {
  /// GLPK takes the greatest number for "no limit".
  static func count(_ limit: Int?) -> Int32 { limit.map { Int32(clamping: max(1, $0)) } ?? .max }

  static func milliseconds(_ limit: Duration?) -> Int32 {
    guard let limit else { return .max }
    let (seconds, attoseconds) = limit.components
    return Int32(clamping: max(1, seconds.multipliedReportingOverflow(by: 1000).partialValue + attoseconds / 1_000_000_000_000_000))
  }
}

extension SolveError {
  init(code: Int32, basic: Int, rows: Int) {
    switch code {
    case GLP_EBADB: self = .basisOfWrongSize(basic: basic, rows: rows)
    case GLP_ESING: self = .singularBasis
    case GLP_ECOND: self = .illConditionedBasis
    case GLP_EFAIL: self = .numericalFailure
    default: self = .unknownCode(Int(code))
    }
  }
}
