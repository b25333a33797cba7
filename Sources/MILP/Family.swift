/// Variables of one meaning, one for each permitted element of a domain.
///
/// There is no variable where the domain holds no element, so a choice that the law forbids cannot be written.
public struct Family<Index: Hashable & Sendable>: Sendable {
  public let name: String
  /// The elements, in the order given.
  public let domain: [Index]
  private let first: Int
  private let places: [Index: Int]

  init(_ name: String, _ domain: [Index], first: Int) {
    self.name = name
    self.domain = domain
    self.first = first
    places = Dictionary(domain.enumerated().map { ($0.element, $0.offset) }) { _, _ in
      preconditionFailure("Family '\(name)': an element stands twice in its domain; give each element once.")
    }
  }

  /// Whether the element is permitted.
  public func contains(_ index: Index) -> Bool { places[index] != nil }

  /// The variable of an element of the domain.
  public subscript(index: Index) -> Expression {
    guard let place = places[index] else {
      preconditionFailure("Family '\(name)': \(index) is not in its domain; sum over the domain, or ask contains(_:) first.")
    }
    return Expression(variable: first + place)
  }
}
