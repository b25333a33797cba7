import Synchronization

/// Results that several threads leave in numbered places, so that their order does not depend on who finishes first.
final class Gathered<Value: Sendable>: Sendable {
  private let places: Mutex<[Value?]>

  init(count: Int) { places = Mutex([Value?](repeating: nil, count: count)) }

  func put(_ value: Value, at place: Int) { places.withLock { $0[place] = value } }

  /// The values, in the order of their places.
  var values: [Value] { places.withLock { $0.compactMap(\.self) } }
}
