/// The facts of an area laid flat, so that a price costs a few look-ups: a search asks for millions of them.
final class AreaFacts: Sendable {
  let problem: AreaProblem
  let members: Int
  let spots: Int
  let halfDays: Int
  let weeks: Int
  let teams: Int

  /// Minutes of a demand with a member, by demand × members + member; 0 when the member may not hold it.
  let minutes: [Int]
  /// Price of a change of médecin or team, laid likewise.
  let change: [Int]
  /// Kilometres from a demand to a site, by demand × sites + site; −1 out of reach.
  let kilometres: [Int]
  let lateFrom: [Int]
  /// Price of one week of lateness.
  let weekPrice: [Int]
  let credit: [Int]
  let unplaced: [Int]
  let worker: [Int]
  let team: [Int]
  let firstNewDay: [Int]
  let isExempt: [Bool]
  let mayOpenFrozen: [Bool]
  let hasProposal: [Bool]
  /// Days on which the worker may come, a bit each, ``dayWordCount`` words a demand.
  private let dayWords: [UInt64]
  private let dayWordCount: Int
  /// Minutes of visits in a morning's session and in an afternoon's.
  let sessionMinutes: [Int]

  /// Whether a member may sit at a site, by slot × sites + site: there, at that centre, whatever the rooms.
  let maySit: [Bool]
  /// Whether a slot could be spent in the field, and whether it could be either.
  let mayBeField: [Bool]
  let isFree: [Bool]
  /// Requirements of the third of each member: rule 5's, then their pace.
  let fieldDues: [[AreaProblem.FieldDue]]
  let isMedecin: [Bool]
  let isInfirmier: [Bool]
  /// Whether two sites are too far apart for one day, by site × sites + site.
  let isTooFar: [Bool]

  init(_ problem: AreaProblem) {
    self.problem = problem
    let (members, spots, halfDays) = (problem.members.count, problem.spots.count, problem.halfDayCount)
    self.members = members
    self.spots = spots
    self.halfDays = halfDays
    weeks = problem.weeks
    teams = problem.teams.count
    let demands = problem.demands
    var minutes = [Int](repeating: 0, count: demands.count * members)
    var change = minutes
    var kilometres = [Int](repeating: -1, count: demands.count * spots)
    for (index, demand) in demands.enumerated() {
      for holder in demand.holders {
        minutes[index * members + holder.member] = holder.minutes
        change[index * members + holder.member] = holder.change
      }
      for reach in demand.reach { kilometres[index * spots + reach.spot] = reach.kilometres }
    }
    self.minutes = minutes
    self.change = change
    self.kilometres = kilometres
    lateFrom = demands.map(\.lateFrom)
    weekPrice = demands.map { $0.gravity * problem.weekLate }
    credit = demands.map(\.advanceCredit)
    unplaced = demands.map(\.unplacedCost)
    worker = demands.map(\.worker)
    team = demands.map(\.team)
    firstNewDay = demands.map(\.firstNewDay)
    isExempt = demands.map(\.isReserveExempt)
    mayOpenFrozen = demands.map(\.mayOpenFrozen)
    hasProposal = demands.map { $0.proposed != nil }
    let words = (7 * problem.weeks + 63) / 64
    dayWordCount = words
    dayWords = demands.flatMap { $0.days.words(words) }
    sessionMinutes = problem.sessionMinutes
    var maySit = [Bool](repeating: false, count: members * halfDays * spots)
    var mayBeField = [Bool](repeating: false, count: members * halfDays)
    var isFree = mayBeField
    for (index, member) in problem.members.enumerated() {
      for half in 0..<halfDays {
        let slot = index * halfDays + half
        mayBeField[slot] = member.availability[half].canBeField
        isFree[slot] = member.availability[half] == .free
        guard member.availability[half].canConsult else { continue }
        let imposed = member.imposedCentre[half]
        for (spot, place) in problem.spots.enumerated() {
          maySit[slot * spots + spot] = imposed == -1 ? member.centres.contains(place.centre) : imposed == place.centre
        }
      }
    }
    self.maySit = maySit
    self.mayBeField = mayBeField
    self.isFree = isFree
    fieldDues = problem.members.map { $0.field + $0.pace }
    isMedecin = problem.members.map(\.isMedecin)
    isInfirmier = problem.members.map(\.isInfirmier)
    var isTooFar = [Bool](repeating: false, count: spots * spots)
    for (spot, place) in problem.spots.enumerated() { for other in place.tooFar { isTooFar[spot * spots + other] = true } }
    self.isTooFar = isTooFar
  }

  /// Whether the worker may come on a day.
  @inline(__always) func mayCome(_ demand: Int, on day: Int) -> Bool {
    dayWords[demand * dayWordCount + day >> 6] >> UInt64(day & 63) & 1 == 1
  }

  /// Cost of lateness on a day, in points; negative when it is an advance.
  @inline(__always) func lateness(_ demand: Int, on day: Int) -> Int {
    AreaProblem.Demand.lateness(on: day, from: lateFrom[demand], weekPrice: weekPrice[demand], credit: credit[demand])
  }
}
