import Chance
import Law

/// The luck of a simulated service: what happens to someone in a week depends on the seed, on who it is, on what it is about and on the
/// week, and on nothing else.
///
/// No generator is carried along, so nothing shifts when one scenario draws more than another: two scenarios of one seed share their luck
/// (common random numbers), and a year can be taken up again at any week.
/// - Source: J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, doi:10.1145/2063384.2063405.
public struct Luck: Sendable, Equatable {
  /// What a draw decides; each has a stream of its own.
  enum Subject: UInt64, Sendable {
    case hire = 1, hired, departure, absence, absenceLength, request, prereprise, attendance, conclusion, confirmation, staffIllness
    case staffDeparture, recruitment
  }

  private let root: UInt64

  /// - Parameter replication: Another run of the same seed has other luck.
  public init(seed: Int, replication: Int = 0) {
    root = SplitMix.mix(UInt64(bitPattern: Int64(seed)) &+ SplitMix.mix(UInt64(bitPattern: Int64(replication)) &+ 0x9E37_79B9_7F4A_7C15))
  }

  /// The number of a name, by the hash FNV-1a.
  static func key(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return hash
  }

  /// The draws about someone in a week, or about something of theirs that began on a day.
  func draws(_ subject: Subject, _ key: UInt64, _ number: Int) -> SplitMix {
    let about = SplitMix.mix(root &+ subject.rawValue &* 0xD1B5_4A32_D192_ED03)
    return SplitMix(seed: SplitMix.mix(SplitMix.mix(about ^ key) &+ UInt64(bitPattern: Int64(number))))
  }
}
