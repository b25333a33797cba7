import Chance
import Law

/// What is asked of the generator.
public struct GenerationRequest: Sendable, Equatable {
  /// Workers followed on the first day, 500 to 1 000 000.
  public var workers: Int
  /// Share of them with at least one legal visit overdue that day, in thousandths.
  public var overdueThousandths: Int
  public var seed: Int
  /// First day of the plan, a Monday.
  public var asOf: CivilDate
  /// Share of médecin posts that nobody holds, in thousandths; `nil` takes 250 in a hard case (overdue ≥ 25 %), else 0.
  public var vacantThousandths: Int?
  /// Number of teams; `nil` takes one per full-time médecin.
  public var teams: Int?
  /// Number of areas, that is of geographic sectors which share neither staff nor rooms; `nil` takes one per four teams.
  public var areas: Int?
  /// Number of mobile centres; `nil` takes what the size suggests.
  public var mobileCentres: Int?

  public init(
    workers: Int, overdueThousandths: Int = 120, seed: Int = 1, asOf: CivilDate = "2026-11-23", vacantThousandths: Int? = nil,
    teams: Int? = nil, areas: Int? = nil, mobileCentres: Int? = nil
  ) {
    self.workers = workers
    self.overdueThousandths = overdueThousandths
    self.seed = seed
    self.asOf = asOf
    self.vacantThousandths = vacantThousandths
    self.teams = teams
    self.areas = areas
    self.mobileCentres = mobileCentres
  }

  /// The sizes the generator accepts.
  public static let sizes = 500...1_000_000

  /// Vacant share of médecin posts that holds, in thousandths.
  public var vacancy: Int { vacantThousandths ?? (overdueThousandths >= 250 ? 250 : 0) }

  /// The streams of random numbers, one per subject.
  enum Stream: UInt64 {
    case territory = 1
    case staff, sizes, people, late, absences, requests, appointments, shuffle, establishments
    case quotas = 1000
    case persons = 1_000_000
  }

  func random(_ stream: Stream, _ number: Int = 0) -> RandomSource {
    RandomSource(seed: UInt64(bitPattern: Int64(seed)), stream: stream.rawValue &+ UInt64(number))
  }

  func quota(_ number: UInt64) -> Quota { Quota(seed: UInt64(bitPattern: Int64(seed)), stream: Stream.quotas.rawValue + number) }
}
