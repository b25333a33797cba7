/// A mixed-integer model, written over the values of the domain and solved as a whole.
///
/// Variables and constraints reach the solver in the order in which they are written: the same model gives the same answer.
public struct Model: Sendable {
  struct Variable: Sendable {
    let family: String
    let lower: Double
    let upper: Double
    let integer: Bool
  }

  struct Row: Sendable {
    let name: String
    let constraint: Constraint
  }

  public let name: String
  private(set) var variables: [Variable] = []
  private(set) var rows: [Row] = []
  private(set) var objective = Expression()
  private(set) var direction = LinearProgram.Direction.minimize

  public init(_ name: String) { self.name = name }

  // MARK: Variables

  /// Whole numbers from 0 up to a limit of each element.
  public mutating func count<Index>(_ name: String, for domain: some Sequence<Index>, upTo limit: (Index) -> Int) -> Family<Index> {
    add(name, Array(domain), integer: true) { Double(limit($0)) }
  }

  /// Yes-or-no choices.
  public mutating func choice<Index>(_ name: String, for domain: some Sequence<Index>) -> Family<Index> {
    add(name, Array(domain), integer: true) { _ in 1 }
  }

  /// Amounts from 0 up to a limit of each element; infinity for none.
  public mutating func amount<Index>(
    _ name: String, for domain: some Sequence<Index>, upTo limit: (Index) -> Double = { _ in .infinity }
  ) -> Family<Index> {
    add(name, Array(domain), integer: false, limit)
  }

  private mutating func add<Index>(_ name: String, _ domain: [Index], integer: Bool, _ limit: (Index) -> Double) -> Family<Index> {
    let family = Family(name, domain, first: variables.count)
    for element in domain {
      variables.append(Variable(family: name, lower: 0, upper: limit(element), integer: integer))
    }
    return family
  }

  // MARK: Constraints and objective

  /// Requires one constraint.
  public mutating func require(_ name: String, _ constraint: Constraint) { rows.append(Row(name: name, constraint: constraint)) }

  /// Requires one constraint for each element of a domain.
  public mutating func require<Domain: Sequence>(
    _ name: String, for domain: Domain, _ constraint: (Domain.Element) throws -> Constraint
  ) rethrows {
    for element in domain { require(name, try constraint(element)) }
  }

  /// Asks for the least value of an expression.
  public mutating func minimize(_ expression: Expression) {
    objective = expression
    direction = .minimize
  }

  /// Asks for the greatest value of an expression.
  public mutating func maximize(_ expression: Expression) {
    objective = expression
    direction = .maximize
  }
}
