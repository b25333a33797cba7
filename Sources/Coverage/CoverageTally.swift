import Dossier
import Law

/// Counts of workers and of their visits, of a part of the service or of the whole.
public struct CoverageTally: Sendable, Equatable {
  /// Followed workers: by kind of follow-up, contract, regime, distance.
  var followed: Grid
  var contracts: Grid
  var regimes: Grid
  var reached: Grid
  /// Followed workers with no overdue visit, and with one.
  var upToDate: Grid
  /// The same on the last day of the horizon, the plan being followed.
  var upToDateAtEnd: Grid
  var minutes: [Int: Distribution] = [:]
  var tenths: [Int: Distribution] = [:]
  /// Employments beside the one a worker is counted at.
  var furtherEmployments = 0
  /// Followed workers by place and commune, for the outlines of the map.
  var communes: [Int: [String: Int]] = [:]

  /// Visits held in the year, by nature, place and profession.
  var held: [Nature: Grid] = [:]
  var heldElsewhere = 0
  var legality = [Int](repeating: 0, count: Legality.allCases.count)
  var conclusions = [Int](repeating: 0, count: VisitOutcome.allCases.count)

  /// Visits whose last legal day fell in the year, by nature, place and outcome.
  var delays: [Nature: Grid] = [:]
  var daysLate: [Nature: Distribution] = [:]
  var repriseDays = Distribution()
  /// Visits held that no dated obligation called for.
  var heldWithoutDue = 0

  /// Visits to hold by the end of the horizon, by place or nature, and what is booked for them.
  var state: Grid
  var stateByNature: Grid
  var endedBefore = 0
  /// Those that the plan holds with another visit, and so neither places nor lists.
  var absorbed = 0

  /// Those that are booked, by place or nature: in time or not; by profession; by nature, at a centre or remote.
  var booked: Grid
  var bookedByNature: Grid
  var planned: Grid
  var plannedByNature: Grid
  var remote: Grid
  /// Visits planned that nothing due calls for.
  var plannedBeside = 0
  var plannedLegality = [Int](repeating: 0, count: Legality.allCases.count)

  private let rows: Int

  init(places: Places) {
    rows = places.leaves.count
    followed = Grid(rows: rows, columns: FollowUpKind.allCases.count)
    contracts = Grid(rows: rows, columns: 2)
    regimes = Grid(rows: rows, columns: Regime.allCases.count)
    reached = Grid(rows: rows, columns: Reached.allCases.count)
    upToDate = Grid(rows: rows, columns: 2)
    upToDateAtEnd = upToDate
    state = Grid(rows: rows, columns: DueState.allCases.count)
    stateByNature = Grid(rows: Nature.allCases.count, columns: DueState.allCases.count)
    booked = Grid(rows: rows, columns: BookedState.allCases.count)
    bookedByNature = Grid(rows: Nature.allCases.count, columns: BookedState.allCases.count)
    planned = Grid(rows: rows, columns: Profession.allCases.count)
    plannedByNature = Grid(rows: Nature.allCases.count, columns: Profession.allCases.count)
    remote = Grid(rows: Nature.allCases.count, columns: 2)
  }

  mutating func count(_ history: WorkerHistory, _ lines: ArraySlice<EmploymentLine>, _ question: CoverageQuestion) throws(LawError) {
    let home = try countFollowed(history, lines, question)
    let last = history.employments.max { ($0.hired, $0.establishment) < ($1.hired, $1.establishment) }
    let leaf = home ?? question.places.leaf(of: last?.establishment)
    try countVisits(history, leaf, question)
    let overdue = try countDue(history, question)
    if let home {
      upToDate.count(home, overdue.today ? 1 : 0)
      upToDateAtEnd.count(home, overdue.atEnd ? 1 : 0)
    }
  }

  /// A grid of this shape under a nature, made when it is first needed.
  func grid(_ table: [Nature: Grid], _ nature: Nature, columns: Int) -> Grid { table[nature] ?? Grid(rows: rows, columns: columns) }

  /// Adds the counts of another part.
  public mutating func add(_ other: CoverageTally) {
    followed.add(other.followed)
    contracts.add(other.contracts)
    regimes.add(other.regimes)
    reached.add(other.reached)
    upToDate.add(other.upToDate)
    upToDateAtEnd.add(other.upToDateAtEnd)
    tenths.merge(other.tenths) { $0.adding($1) }
    minutes.merge(other.minutes) { $0.adding($1) }
    furtherEmployments += other.furtherEmployments
    communes.merge(other.communes) { $0.merging($1) { $0 + $1 } }
    held.merge(other.held) { $0.adding($1) }
    heldElsewhere += other.heldElsewhere
    for index in legality.indices { legality[index] += other.legality[index] }
    for index in conclusions.indices { conclusions[index] += other.conclusions[index] }
    delays.merge(other.delays) { $0.adding($1) }
    daysLate.merge(other.daysLate) { $0.adding($1) }
    repriseDays.add(other.repriseDays)
    heldWithoutDue += other.heldWithoutDue
    state.add(other.state)
    stateByNature.add(other.stateByNature)
    endedBefore += other.endedBefore
    absorbed += other.absorbed
    booked.add(other.booked)
    bookedByNature.add(other.bookedByNature)
    planned.add(other.planned)
    plannedByNature.add(other.plannedByNature)
    plannedBeside += other.plannedBeside
    remote.add(other.remote)
    for index in plannedLegality.indices { plannedLegality[index] += other.plannedLegality[index] }
  }
}

extension Grid {
  fileprivate func adding(_ other: Grid) -> Grid {
    var sum = self
    sum.add(other)
    return sum
  }
}

extension Distribution {
  fileprivate func adding(_ other: Distribution) -> Distribution {
    var sum = self
    sum.add(other)
    return sum
  }
}
