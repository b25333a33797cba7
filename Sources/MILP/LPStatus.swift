/// How a simplex run ended; whether there is a point is part of the answer.
public enum LPStatus: Equatable, Sendable {
  case optimal
  /// Proven: no point meets every row and bound.
  case infeasible
  /// Proven: the objective improves without end.
  case unbounded
  /// The limit of iterations ran out; `feasible` tells whether the current point meets every row and bound.
  case iterationLimit(feasible: Bool)
  /// The limit of time ran out; `feasible` as above.
  case timeLimit(feasible: Bool)
}

/// How a branch-and-cut run ended; `mipValues` hold a point for `optimal` and `feasible` only.
public enum MIPStatus: Equatable, Sendable {
  /// Proven best, within the tolerances of GLPK.
  case optimal
  /// A point, not proven best: `bestBound` tells how far it can be.
  case feasible(stoppedBy: Stop)
  /// Proven: no integer point.
  case infeasible
  /// Proven for the relaxation: the objective improves without end.
  case unbounded
  /// No point found yet, and nothing proven.
  case noPoint(stoppedBy: Stop)

  /// Why the search stopped before a proof.
  public enum Stop: Equatable, Sendable { case gap, time, nodes, accuracy }
}

/// Which simplex runs.
public enum SimplexMethod: Sendable {
  case primal, dual
  /// The dual simplex, and the primal where the dual fails.
  case dualThenPrimal
}

/// The status of every row and column: where a simplex run left, and where the next may start.
public struct Basis: Equatable, Sendable {
  public enum Status: UInt8, Sendable {
    case basic = 1
    case atLower, atUpper, free, fixed
  }

  public var rows: [Status]
  public var columns: [Status]

  public init(rows: [Status], columns: [Status]) {
    self.rows = rows
    self.columns = columns
  }

  /// The number of basic rows and columns, which must be the number of rows.
  public var basicCount: Int { rows.count { $0 == .basic } + columns.count { $0 == .basic } }
}
