import Foundation

/// A generator whose seed a failing test prints.
///
/// - Source: S. Vigna, SplitMix64, https://prng.di.unimi.it/splitmix64.c
struct Shuffle: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// One of a seed drawn now, and printed.
  static func announced() -> Shuffle {
    let shuffle = Shuffle(seed: UInt64.random(in: 0...UInt64.max))
    print("seed of the shuffle: \(shuffle.seed)")
    return shuffle
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension TemporaryFolder {
  /// Shuffles the lines of every CSV file of the dossier, headers aside.
  func shuffleDossier(using random: inout Shuffle) throws {
    let newline = UInt8(ascii: "\n")
    for (name, bytes) in try files(in: "dossier").sorted(by: { $0.key < $1.key }) where name.hasSuffix(".csv") {
      var lines = bytes.split(separator: newline)
      lines[1...].shuffle(using: &random)
      try Data(lines.joined(separator: [newline])).write(to: URL(fileURLWithPath: path + "/dossier/" + name))
    }
  }
}
