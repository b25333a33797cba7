/// Why a solve ended without an answer.
///
/// A time-out is never called infeasible: `stoppedWithoutPoint` says that nothing is known, `infeasible` that it is proven.
public enum SolveError: Error, Equatable, Sendable {
  /// What ran out before any feasible point was found.
  public enum Limit: String, Equatable, Sendable { case time, iterations, nodes, accuracy }

  /// Proven: no point meets every constraint.
  case infeasible(model: String)
  /// Proven: the objective can be improved without end.
  case unbounded(model: String)
  /// A limit ran out and no feasible point is known; one may exist.
  case stoppedWithoutPoint(model: String, by: Limit)
  /// A weight, bound or cost of the model is not a finite number.
  case notFinite(model: String, place: String)
  /// As many columns and rows as there are rows must be basic.
  case basisOfWrongSize(basic: Int, rows: Int)
  /// The basic columns do not span the rows.
  case singularBasis
  /// The basis is too near to a singular one to be trusted.
  case illConditionedBasis
  /// The simplex gave up on rounding errors.
  case numericalFailure
  /// GLPK gave up inside, and would have ended the process.
  case aborted(message: String)
  /// A problem belongs to the thread that made it, and to its time before an abort.
  case foreignThread
  /// GLPK returned a code that this version of the module does not know.
  case unknownCode(Int)
}

extension SolveError: CustomStringConvertible {
  public var description: String { "\(fact)\n\(remedy)" }

  private var fact: String {
    switch self {
    case .infeasible(let model): "Model '\(model)': no point meets every constraint."
    case .unbounded(let model): "Model '\(model)': the objective has no limit."
    case .stoppedWithoutPoint(let model, let limit):
      "Model '\(model)': stopped by its limit of \(limit.rawValue) before any feasible point."
    case .notFinite(let model, let place): "Model '\(model)', \(place): a number is infinite or not a number."
    case .basisOfWrongSize(let basic, let rows): "The basis holds \(basic) basic rows and columns for \(rows) rows."
    case .singularBasis: "The basis is singular."
    case .illConditionedBasis: "The basis is ill-conditioned."
    case .numericalFailure: "The simplex lost its way in rounding errors."
    case .aborted(let message): "GLPK gave up: \(message)"
    case .foreignThread: "The problem was used on a thread that does not own it, or after GLPK gave up on its thread."
    case .unknownCode(let code): "GLPK returned the unknown code \(code)."
    }
  }

  private var remedy: String {
    switch self {
    case .infeasible: "Give the constraint that must yield a priced variable for what is not met, or correct the data."
    case .unbounded: "Give an upper bound to the variables whose cost improves the objective."
    case .stoppedWithoutPoint: "Raise the limit, or start from a plan made otherwise; nothing is known about feasibility."
    case .notFinite: "Correct the data from which the number was computed."
    case .basisOfWrongSize: "Make exactly as many rows and columns basic as there are rows."
    case .singularBasis, .illConditionedBasis: "Call useStandardBasis() or useAdvancedBasis() and solve again."
    case .numericalFailure: "Scale the problem, call useStandardBasis() and solve again."
    case .aborted: "Build the problem again; every other problem of this thread is lost as well."
    case .foreignThread: "Make, solve and drop a problem inside one synchronous function."
    case .unknownCode: "Report it with the version of libglpk."
    }
  }
}
