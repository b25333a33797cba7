extension Model {
  /// Solves the model, on this thread, from nothing.
  ///
  /// - Parameters:
  ///   - limit: Wall time at most; an answer cut short by it may differ from one run to the next.
  ///   - nodeLimit: Nodes of the search tree at most: the limit that is the same on every machine.
  ///   - gap: The relative gap at which the search may stop; 0 asks for a proof.
  /// - Returns: A point that meets every constraint, with what is proven about it.
  /// - Throws: `SolveError`, with `infeasible` only when proven; a time-out without a point is `stoppedWithoutPoint`.
  public func solve(limit: Duration? = nil, nodeLimit: Int? = nil, gap: Double = 0) throws(SolveError) -> Solution {
    var program = try linearProgram()
    if variables.contains(where: \.integer) {
      switch try program.integerOptimise(gap: gap, nodeLimit: nodeLimit, timeLimit: limit) {
      case .optimal: return Solution(program.mipValues, objective: program.mipObjective, proof: .optimal)
      case .feasible: return Solution(program.mipValues, objective: program.mipObjective, proof: .gap(bound: program.bestBound))
      case .infeasible: throw .infeasible(model: name)
      case .unbounded: throw .unbounded(model: name)
      case .noPoint(let stop): throw .stoppedWithoutPoint(model: name, by: stop.limit)
      }
    }
    switch try program.simplex(timeLimit: limit, presolve: true) {
    case .optimal: return Solution(program.primals, objective: program.objective, proof: .optimal)
    case .infeasible: throw .infeasible(model: name)
    case .unbounded: throw .unbounded(model: name)
    case .iterationLimit: throw .stoppedWithoutPoint(model: name, by: .iterations)
    case .timeLimit: throw .stoppedWithoutPoint(model: name, by: .time)
    }
  }

  /// The model as free MPS text, for another solver.
  public func mps() throws(SolveError) -> String { try linearProgram().mps }

  /// The model's matrix, column after column.
  func linearProgram() throws(SolveError) -> LinearProgram {
    var program = LinearProgram(name: name, direction: direction)
    program.addRows(rows.count)
    var columns = [[(row: Int, value: Double)]](repeating: [], count: variables.count)
    for (number, row) in rows.enumerated() {
      let expression = row.constraint.expression
      guard expression.constant.isFinite else { throw .notFinite(model: name, place: "constraint '\(row.name)'") }
      for term in expression.merged {
        guard term.weight.isFinite else { throw .notFinite(model: name, place: "constraint '\(row.name)'") }
        columns[term.variable].append((number, term.weight))
      }
      let side = 0 - expression.constant
      switch row.constraint.relation {
      case .atMost: program.setRowBounds(number, lower: -.infinity, upper: side)
      case .atLeast: program.setRowBounds(number, lower: side, upper: .infinity)
      case .equal: program.setRowBounds(number, lower: side, upper: side)
      }
    }
    try addColumns(columns, to: &program)
    return program
  }

  private func addColumns(_ columns: [[(row: Int, value: Double)]], to program: inout LinearProgram) throws(SolveError) {
    var costs = [Double](repeating: 0, count: variables.count)
    for term in objective.merged { costs[term.variable] = term.weight }
    guard objective.constant.isFinite, costs.allSatisfy(\.isFinite) else { throw .notFinite(model: name, place: "objective") }
    for variable in variables where !(variable.upper >= 0) {
      throw .notFinite(model: name, place: "upper bound of '\(variable.family)'")
    }
    var starts = [0]
    for column in columns { starts.append(starts[starts.count - 1] + column.count) }
    program.addColumns(
      lower: variables.map(\.lower), upper: variables.map(\.upper), costs: costs, starts: starts,
      rows: columns.flatMap { $0.map(\.row) }, values: columns.flatMap { $0.map(\.value) })
    for (number, variable) in variables.enumerated() where variable.integer { program.setInteger(number) }
    program.setConstant(objective.constant)
  }
}

extension MIPStatus.Stop {
  var limit: SolveError.Limit {
    switch self {
    case .time: .time
    case .nodes: .nodes
    case .gap, .accuracy: .accuracy
    }
  }
}
