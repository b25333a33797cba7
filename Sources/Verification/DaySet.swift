import Law

/// A set of days of the horizon, one bit a day.
struct DaySet: Sendable, Equatable {
  private var words: [UInt64]
  private let horizon: Horizon

  /// No day.
  init(_ horizon: Horizon) {
    self.horizon = horizon
    words = Array(repeating: 0, count: (horizon.days + 63) / 64)
  }

  /// Every day from one to another, both included, cut to the horizon.
  init(_ horizon: Horizon, from first: CivilDate, through last: CivilDate) {
    self.init(horizon)
    forEachOffset(first, last) { words[$0 / 64] |= 1 << UInt64($0 % 64) }
  }

  /// Takes out every day from one to another.
  mutating func remove(from first: CivilDate, through last: CivilDate) {
    forEachOffset(first, last) { words[$0 / 64] &= ~(1 << UInt64($0 % 64)) }
  }

  /// The days common to both sets.
  func intersection(_ other: DaySet) -> DaySet {
    var common = self
    for word in words.indices { common.words[word] &= other.words[word] }
    return common
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether the day so many days after the horizon's first belongs to the set.
  func contains(offset: Int) -> Bool { words[offset / 64] >> UInt64(offset % 64) & 1 == 1 }

  private func forEachOffset(_ first: CivilDate, _ last: CivilDate, _ body: (Int) -> Void) {
    let (low, high) = (max(0, horizon.start.days(to: first)), min(horizon.days - 1, horizon.start.days(to: last)))
    if low <= high { for offset in low...high { body(offset) } }
  }
}
