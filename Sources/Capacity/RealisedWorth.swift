import Chance
import Dossier
import Law
import Planning

/// What one more half-day or room gains when the plan is made again, beside what the certificate's prices say of it.
///
/// Both plans start from the one that stands and are searched for the same number of rounds from the same seed, none of which may lose anything;
/// should the plan with the half-day still come out worse, it is the other one with the half-day filled. So no gain is negative, and none owes
/// anything to a longer search.
public struct RealisedWorth: Sendable {
  /// A plan and the dossier it is of, to be checked by whoever holds the means.
  public typealias Check = @Sendable (Dossier, Plan) -> Void

  /// A trial to make: an entry of the certificate's worth.
  public struct Candidate: Sendable, Equatable {
    /// One of the greatest, else drawn.
    public var isGreatest: Bool
    /// What is added.
    public var extra: ExtraCapacity
    /// Where it is worth most, by the prices.
    public var centre: CentreID
    /// Points by the prices of the certificate.
    public var dual: Int
    /// Points that the third takes with its cheapest half-day of that week.
    public var third: Int?
  }

  let dossier: Dossier
  let version: String
  let seed: Int
  /// Rounds of each search.
  let rounds: Int
  /// The plan that stands, searched on until little is left to find.
  let plan: Plan
  /// Points by which three searches of the same plan differ.
  public let spread: Int
  private let check: Check

  /// Searches the plan on, then measures how far three searches of it lie apart.
  ///
  /// - Parameters:
  ///   - dossier: Checked and sorted.
  ///   - plan: Of that dossier.
  ///   - check: Called with each plan that a figure rests on.
  /// - Returns: Nothing when the plan does not fit the dossier.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public init?(
    _ dossier: Dossier, plan: Plan, version: String, seed: Int, rounds: Int, check: @escaping Check = { _, _ in }
  ) throws(LawError) {
    guard
      let first = try Planner.improve(dossier, from: plan, version: version, rounds: 4 * rounds, seed: seed, isProven: false),
      let again = try Planner.improve(dossier, from: first.plan, version: version, rounds: 0, seed: seed, isProven: false)
    else { return nil }
    self.dossier = dossier
    self.version = version
    self.seed = seed
    self.rounds = rounds
    self.check = check
    self.plan = again.plan
    var sums: [Int] = []
    for offset in 0..<3 {
      let outcome = try Planner.improve(dossier, from: again.plan, version: version, rounds: rounds, seed: seed + offset, isProven: false)
      sums.append(outcome?.plan.whole.sum ?? again.plan.whole.sum)
    }
    spread = (sums.max() ?? 0) - (sums.min() ?? 0)
  }

  /// The greatest entries, half-days and rooms together, then others drawn by the seed.
  public static func candidates(_ worth: MarginalWorth, greatest: Int = 10, drawn: Int = 10, seed: Int) -> [Candidate] {
    let all = entries(worth)
    var rest = Array(all.dropFirst(greatest))
    var random = RandomSource(seed: UInt64(bitPattern: Int64(seed)), stream: 77)
    var chosen = all.prefix(greatest).map { entry in
      var entry = entry
      entry.isGreatest = true
      return entry
    }
    for _ in 0..<min(drawn, rest.count) { chosen.append(rest.remove(at: random.below(rest.count))) }
    return chosen
  }

  /// Entries worth something, the dearest first.
  public static func entries(_ worth: MarginalWorth) -> [Candidate] {
    let halfDays = worth.halfDaysByWorth.map {
      Candidate(
        isGreatest: false, extra: .halfDay($0.professional, $0.role, $0.halfDay), centre: $0.centre, dual: $0.points, third: $0.third)
    }
    let rooms = worth.roomsByWorth.map {
      Candidate(isGreatest: false, extra: .room($0.centre, $0.halfDay), centre: $0.centre, dual: $0.points, third: nil)
    }
    // Of equal worth, half-days come before rooms, each in its own order: a stable merge.
    return (halfDays + rooms).enumerated().sorted { (-$0.element.dual, $0.offset) < (-$1.element.dual, $1.offset) }.map(\.element)
  }

  /// Plans again with it.
  ///
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public func trial(_ candidate: Candidate) throws(LawError) -> WorthTrial {
    let added = candidate.extra.added(to: dossier)
    func isNear(_ people: [ProfessionalID], _ centres: [CentreID]) -> Bool {
      switch candidate.extra {
      case .halfDay(let key, _, _): people.contains(key)
      case .room(let key, _): centres.contains(key)
      }
    }
    func search(_ dossier: Dossier, _ plan: Plan, _ rounds: Int) throws(LawError) -> Plan? {
      try Planner.improve(dossier, from: plan, version: version, rounds: rounds, seed: seed, isProven: false, isSearched: isNear)?.plan
    }
    let without = try search(dossier, plan, rounds) ?? plan
    var with = try search(added, plan, rounds)
    if let filled = try search(added, without, 0), filled.whole.sum <= with?.whole.sum ?? .max { with = filled }
    let best = with ?? without
    check(added, best)
    let realised = without.whole.sum - best.whole.sum
    return WorthTrial(
      isGreatest: candidate.isGreatest, extra: candidate.extra, centre: candidate.centre, dual: candidate.dual, third: candidate.third,
      realised: max(0, realised), placed: best.appointments.count - without.appointments.count,
      difference: difference(candidate, realised: realised, without: without, with: best))
  }

  private func difference(_ candidate: Candidate, realised: Int, without: Plan, with: Plan) -> WorthTrial.Difference {
    if abs(realised - candidate.dual) <= max(spread, candidate.dual / 10) { return .concorde }
    if realised > candidate.dual { return .planAmeliore }
    guard case .halfDay(let key, _, let moment) = candidate.extra else { return .prixMarginal }
    let standIn = ExtraCapacity.standIn(of: key, in: dossier)
    guard let session = with.sessions.first(where: { $0.professional == standIn }), !session.appointments.isEmpty else {
      return .vacationVide
    }
    let taken = without.sessions.count { $0.halfDay == moment && $0.centre == candidate.centre }
    let rooms = dossier.centres.first { $0.id == candidate.centre }.map { WorkingCalendar(dossier).rooms(of: $0, on: moment) } ?? 0
    return rooms > 0 && taken >= rooms ? .sallesPleines : .prixMarginal
  }
}
