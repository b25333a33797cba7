/// A seeded stream of numbers: xoshiro256** started by SplitMix64, so the same seed gives the same dossier on every machine.
///
/// Nothing here calls the mathematical library, whose last digit differs from one system to the next.
/// - Source: D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4), 2021, doi:10.1145/3460772.
@frozen public struct RandomSource: Sendable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// A stream of its own for each (seed, stream): drawing more from one changes nothing in another.
  @inlinable public init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix(seed: seed &+ stream &* 0xD1B5_4A32_D192_ED03)
    (s0, s1, s2, s3) = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// Sixty-four random bits.
  @inlinable public mutating func next() -> UInt64 {
    let scrambled = s1 &* 5
    let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// A number of [0, 1).
  @inlinable public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number of 0..<`count`; 0 when `count` is below 2.
  @inlinable public mutating func below(_ count: Int) -> Int { count < 2 ? 0 : Int(next().multipliedFullWidth(by: UInt64(count)).high) }

  /// A whole number from `low` through `high`; `low` when the range is empty.
  @inlinable public mutating func between(_ low: Int, _ high: Int) -> Int { high <= low ? low : low + below(high - low + 1) }

  /// Whether something of this probability happens.
  @inlinable public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One of the elements, which must not be empty.
  @inlinable public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The place of one weight, drawn in proportion.
  @inlinable public mutating func index(ofWeights weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (place, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return place }
    }
    return weights.count - 1
  }

  /// Puts the elements in a random order.
  @inlinable public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, below(last + 1)) }
  }

  /// A near-normal number of mean 0 and standard deviation 1: the sum of twelve uniform ones, less six.
  @inlinable public mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + unit() } }
}

/// Draws events at given rates so that their count keeps to the sum of the rates, within one or two.
///
/// Each unit of accumulated rate holds exactly one event, at a random place: a small service then keeps the calibrated figures, which
/// independent draws would miss by their own chance, and two quotas never fall into step.
public struct Quota: Sendable {
  private var accumulated = 0.0
  private var target: Double
  private var random: RandomSource

  /// A stream of its own for each (seed, stream).
  public init(seed: UInt64, stream: UInt64) {
    random = RandomSource(seed: seed, stream: stream)
    target = random.unit()
  }

  /// Whether the event takes place; when it is not `allowed` it waits for the next draw that is.
  public mutating func draw(_ rate: Double, allowed: Bool = true) -> Bool {
    accumulated += rate
    guard allowed, accumulated > target else { return false }
    target = target.rounded(.down) + 1 + random.unit()
    return true
  }
}
