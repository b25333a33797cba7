/// A small random generator whose sequence depends on the seed alone.
///
/// - Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, doi:10.1145/2660193.2660195.
@frozen public struct SplitMix: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64
  @inlinable public init(seed: UInt64) { state = seed }

  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix.mix(state)
  }

  /// A number from 0 to `bound` − 1.
  @inlinable public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A number of [0, 1).
  @inlinable public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something of this probability happens.
  @inlinable public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// Scatters the bits of a word: the words of a plain count become as good as random.
  @inlinable public static func mix(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
