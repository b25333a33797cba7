/// A point that meets every constraint of a model: it exists only with values.
public struct Solution: Equatable, Sendable {
  /// What is proven about a point.
  public enum Proof: Equatable, Sendable {
    /// Nothing is better, within the tolerances of GLPK.
    case optimal
    /// Nothing is better than the bound; `nil` when the search proved no bound.
    case gap(bound: Double?)
  }

  public let objective: Double
  public let proof: Proof
  private let values: [Double]

  init(_ values: [Double], objective: Double, proof: Proof) {
    self.values = values
    self.objective = objective
    self.proof = proof
  }

  /// The value of any expression of the model at this point.
  public func callAsFunction(_ expression: Expression) -> Double {
    expression.terms.reduce(expression.constant) { $0 + $1.weight * values[$1.variable] }
  }

  /// The value of an expression of whole variables with whole weights.
  public func count(_ expression: Expression) -> Int { Int(self(expression).rounded()) }

  /// How far the objective may be from the best, as a share of it: 0 when proven, `nil` when nothing is known.
  public var gap: Double? {
    switch proof {
    case .optimal: 0
    case .gap(let bound): bound.map { abs(objective - $0) / max(1, abs(objective)) }
    }
  }
}
