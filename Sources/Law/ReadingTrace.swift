// A reading matters to a worker when some rule asks for it. Taking note of what was asked tells, with one question a worker, whom each
// reading can concern; only those need the question with the other value, and no list of conditions has to be kept beside the rules.

/// The disputed readings that were asked for while a question was answered.
public final class ReadingTrace {
  private var mask: UInt32 = 0
  private static let places = Dictionary(uniqueKeysWithValues: Readings.all.enumerated().map { ($1.name, $0) })

  public init() {}

  /// Whether no reading was asked for.
  public var isEmpty: Bool { mask == 0 }

  /// The places, in ``Readings/all``, of the readings asked for since the last call.
  public func take() -> [Int] {
    defer { mask = 0 }
    return mask == 0 ? [] : Readings.all.indices.filter { mask & (1 << UInt32($0)) != 0 }
  }

  func note(_ name: String) {
    if let place = ReadingTrace.places[name] { mask |= 1 << UInt32(place) }
  }
}

extension Readings {
  /// The same readings, but for one, which takes its other value.
  ///
  /// - Parameter place: A place of ``all``.
  public func withOther(_ place: Int) -> Readings {
    let reading = Readings.all[place]
    let current = self[reading.name]
    var other = self
    other.chosen[reading.name] = reading.values.first { $0 != current }
    return other
  }
}
