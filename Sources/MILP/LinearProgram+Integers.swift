import CGLPK

extension LinearProgram {
  /// Searches for the best point whose integer columns are integers, by branch and cut.
  ///
  /// - Parameters:
  ///   - gap: The relative gap at which to stop, such as 0.01; 0 asks for a proof.
  ///   - nodeLimit: Nodes of the search tree at most: the deterministic limit.
  ///   - timeLimit: Wall time at most; GLPK looks at the clock between nodes only, and the answer may differ between runs.
  ///   - presolve: Whether GLPK reduces the problem first; if not, the relaxation is solved from the present basis first.
  ///   - cuts: Whether GLPK adds Gomory, rounding and cover cuts at the nodes.
  ///   - pump: Whether GLPK looks for a first point with the feasibility pump.
  /// - Throws: `SolveError` for rounding trouble, an abort of GLPK, or a foreign thread; never for a limit.
  @discardableResult
  public mutating func integerOptimise(
    gap: Double = 0, nodeLimit: Int? = nil, timeLimit: Duration? = nil, presolve: Bool = true, cuts: Bool = false, pump: Bool = false
  ) throws(SolveError) -> MIPStatus {
    precondition(gap >= 0 && gap < .infinity, "LinearProgram '\(name)': a gap is a finite number, 0 or more.")
    bestBound = nil
    mipValues = []
    if !presolve {
      switch try simplex(timeLimit: timeLimit) {
      case .optimal: break
      case .infeasible: return .infeasible
      case .unbounded: return .unbounded
      case .iterationLimit, .timeLimit: return .noPoint(stoppedBy: .time)
      }
    }
    var search = tiers_search()
    search.gap = gap
    search.nodes = GLPKLimit.count(nodeLimit)
    search.milliseconds = GLPKLimit.milliseconds(timeLimit)
    search.presolve = presolve ? 1 : 0
    search.cuts = cuts ? 1 : 0
    search.pump = pump ? 1 : 0
    var answer: Int32 = 0
    try problem.demand { tiers_search($0, $1, &search, &answer) }
    mipNodes = Int(search.nodes_seen)
    let found = try readPoint()
    if found { bestBound = search.bounded != 0 ? search.bound : nil }
    switch answer {
    case 0 where found:
      bestBound = mipObjective
      return .optimal
    case 0, GLP_ENOPFS: return .infeasible
    case GLP_ENODFS: return .unbounded
    case GLP_EMIPGAP: return stopped(found, .gap)
    case GLP_ETMLIM: return stopped(found, .time)
    case GLP_ESTOP: return stopped(found, .nodes)
    case GLP_EFAIL: return stopped(found, .accuracy)
    case GLP_EROOT: throw .numericalFailure
    default: throw SolveError(code: answer, basic: rowCount, rows: rowCount)
    }
  }

  private func stopped(_ found: Bool, _ reason: MIPStatus.Stop) -> MIPStatus {
    found ? .feasible(stoppedBy: reason) : .noPoint(stoppedBy: reason)
  }

  /// Copies the point out; integers come back from GLPK with rounding dust, which is wiped off.
  private mutating func readPoint() throws(SolveError) -> Bool {
    var values = [Double](repeating: 0, count: columnCount)
    var objective = 0.0
    var status: Int32 = 0
    try problem.read { tiers_read_search($0, $1, &values, &objective, &status) }
    guard status == GLP_OPT || status == GLP_FEAS else { return false }
    for column in values.indices where integerColumns[column] { values[column] = values[column].rounded() }
    mipValues = values
    mipObjective = objective
    return true
  }
}
