// One expression type and few operators, on purpose: the compiler tries every overload of an operator, and long sums written
// with many overloads are "too complex". A variable is an expression; a number literal is one; other numbers are wrapped by
// `Expression(…)`, or multiply an expression directly.

/// A linear expression: variables with weights, and a constant.
public struct Expression: Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  struct Term: Sendable {
    let variable: Int
    var weight: Double
  }

  var terms: [Term]
  var constant: Double

  init(variable: Int) {
    terms = [Term(variable: variable, weight: 1)]
    constant = 0
  }

  public init(_ constant: Double = 0) {
    terms = []
    self.constant = constant
  }

  public init(_ constant: Int) { self.init(Double(constant)) }
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  public init(floatLiteral value: Double) { self.init(value) }

  public static func + (left: consuming Expression, right: Expression) -> Expression {
    left.add(right, times: 1)
    return left
  }

  public static func - (left: consuming Expression, right: Expression) -> Expression {
    left.add(right, times: -1)
    return left
  }

  public static func * (factor: Double, expression: consuming Expression) -> Expression {
    expression.scale(by: factor)
    return expression
  }

  public static func * (factor: Int, expression: consuming Expression) -> Expression {
    expression.scale(by: Double(factor))
    return expression
  }

  public static func <= (left: consuming Expression, right: Expression) -> Constraint { Constraint(left - right, .atMost) }
  public static func >= (left: consuming Expression, right: Expression) -> Constraint { Constraint(left - right, .atLeast) }
  public static func == (left: consuming Expression, right: Expression) -> Constraint { Constraint(left - right, .equal) }

  mutating func add(_ other: Expression, times factor: Double) {
    for term in other.terms { terms.append(Term(variable: term.variable, weight: factor * term.weight)) }
    constant += factor * other.constant
  }

  private mutating func scale(by factor: Double) {
    for place in terms.indices { terms[place].weight *= factor }
    constant *= factor
  }

  /// Each variable once, in order, without those whose weights cancel.
  var merged: [Term] {
    var merged: [Term] = []
    for term in terms.sorted(by: { $0.variable < $1.variable }) {
      if merged.last?.variable == term.variable {
        merged[merged.count - 1].weight += term.weight
      } else {
        merged.append(term)
      }
    }
    return merged.filter { $0.weight != 0 }
  }
}

/// The sum of an expression over a domain; zero over an empty one.
///
/// - Complexity: O(*terms*).
public func sum<Domain: Sequence>(_ domain: Domain, _ body: (Domain.Element) throws -> Expression) rethrows -> Expression {
  var total = Expression()
  for element in domain { total.add(try body(element), times: 1) }
  return total
}

/// A comparison of two expressions, to be required of a model.
public struct Constraint: Sendable {
  enum Relation: Sendable { case atMost, atLeast, equal }

  /// Left side less right side, compared with zero.
  let expression: Expression
  let relation: Relation

  init(_ expression: Expression, _ relation: Relation) {
    self.expression = expression
    self.relation = relation
  }
}
