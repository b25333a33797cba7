import MILP

// The true problem of an area as one integer program, for other solvers. Time is counted in half-days and minutes, not in starts: laying the
// appointments on the grid is left to whoever imports an answer, and is always possible when every length is a multiple of the grid and no
// kept appointment stands in the middle of a half-day. Appointments that nothing tells apart are one integer count, which is exact: any of
// them may stand for any other. Kept appointments are constants: their minutes, rooms and reserve are taken off the right-hand sides.
//
//     minimise  Σ cost·x + Σ unplaced·u + Σ opening·y + 20·Σ (fullest − emptiest) − 5·Σ e + constant
//     v  Σ x[k,p,s,h] + u[k] = n[k]                        every class k of appointments
//     t  Σ minutes·x ≤ minutes of the session · y[p,s,h]   every professional p, site s, half-day h   (what kept appointments leave)
//     a  Σ y[p,s,h] + m[p,h] ≤ 1                           one activity a half-day                    (rule 2)
//     d  y[p,s,morning] + Σ y[p,far from s,afternoon] ≤ 1  two centres in a day                       (rule 2)
//     r  Σ y[p,s,h] ≤ rooms                                every site and half-day                    (rule 4)
//     q  Σ m[p,h] ≥ owed                                   the horizon and every civil year           (rule 5)
//     f  Σ minutes·x ≤ minutes·Σ x of proposals that stay  sessions of the freeze                     (rule 8)
//     l  limited ≤ (1 − reserve)·held + M·z[t,w]           every team t and week w                    (rule 9)
//     o  limited + 20·orientation·infirmier visits ≤ held + M·z[t,w]
//     z  limited ≤ M·(1 − z[t,w])                          since the reserve never limits infirmier visits
//     w  Σ x ≤ 1                                           a worker with several appointments, a day
//     e  establishments visited: due in each team, and two a half-day of milieu de travail
//     b  fullest ≥ Σ m ≥ emptiest, every week
//
// Rules 1, 6, 7, 10 and 11 are in the columns: `x` exists only where they allow it. A column that costs no less than not placing is left
// out, which loses no optimum. That a pin which yields is placed again "as near as possible" is left to the import: no price says it.

/// The half-day integer program of one area.
public struct HalfDayModel: Sendable {
  /// What the field part of the objective knows of an area.
  struct Field: Sendable {
    /// Establishments due by team of the area, and how many one half-day may visit.
    var due: [Int]
    var perHalfDay: Int
    var unvisited = 5
    var imbalance = 20
  }

  /// A session that may stand: a professional, a site and a half-day.
  struct Cell: Sendable {
    var member: Int
    var spot: Int
    var halfDay: Int
    /// Minutes for new appointments.
    var minutes: Int
    /// A kept appointment imposes the session: it has no `y`.
    var isKept: Bool

    func isPlace(of given: AreaProblem.Given) -> Bool { given.member == member && given.spot == spot && given.halfDay == halfDay }
  }

  /// One way to place an appointment of a class.
  struct Option: Sendable {
    var cell: Int
    var minutes: Int
    var cost: Int
    /// A proposed appointment in the place it has.
    var stays: Bool
  }

  let problem: AreaProblem
  let field: Field
  /// Added to the objective: what no decision of this area changes.
  public let constant: Int
  let kept: KeptLoad
  let classes: [VisitClass]
  let cells: [Cell]
  /// Cells of each (member, spot), by half-day.
  let cellsOf: [[[Int]]]
  /// Cells before the end of the freeze where a proposed appointment may stay.
  let frozenWithProposal: Set<Int>
  private(set) var rows = HalfDayRows()

  init(_ problem: AreaProblem, field: Field, constant: Int) {
    self.problem = problem
    self.field = field
    self.constant = constant + field.unvisited * field.due.reduce(0, +)
    let kept = KeptLoad(problem)
    self.kept = kept
    classes = VisitClass.list(of: problem)
    (cells, cellsOf) = HalfDayModel.cells(of: problem, kept: kept)
    var cellOf: [[Int]: Int] = [:]
    for (number, cell) in cells.enumerated() { cellOf[[cell.member, cell.spot, cell.halfDay]] = number }
    frozenWithProposal = Set(
      problem.demands.compactMap(\.proposed).filter { $0.halfDay < problem.frozenBefore && problem.isOnGrid($0) }
        .compactMap { cellOf[[$0.member, $0.spot, $0.halfDay]] })
    rows = HalfDayRows(self)
  }

  /// The name of the area.
  public var name: String { problem.name }
  /// Appointments to place, kept ones included.
  public var appointments: Int { problem.demands.count }
  public var rowCount: Int { rows.list.count }

  /// The sessions that the timetable, the openings and the kept appointments allow.
  private static func cells(of problem: AreaProblem, kept: KeptLoad) -> ([Cell], [[[Int]]]) {
    var cells: [Cell] = []
    var cellsOf = [[[Int]]](repeating: [[Int]](repeating: [], count: problem.spots.count), count: problem.members.count)
    for (number, member) in problem.members.enumerated() {
      for (spot, place) in problem.spots.enumerated() {
        for half in 0..<problem.halfDayCount {
          let slot = number * problem.halfDayCount + half
          let capacity = problem.sessionMinutes[half % 2]
          if kept.spot[slot] >= 0 {
            guard kept.spot[slot] == spot, kept.minutes[slot] < capacity else { continue }
            cells.append(Cell(member: number, spot: spot, halfDay: half, minutes: capacity - kept.minutes[slot], isKept: true))
          } else {
            guard member.availability[half].canConsult, kept.roomsLeft[spot][half] > 0 else { continue }
            let imposed = member.imposedCentre[half]
            guard imposed == -1 ? member.centres.contains(place.centre) : imposed == place.centre else { continue }
            let other = kept.spot[slot ^ 1]
            if other >= 0 && place.tooFar.contains(other) { continue }
            cells.append(Cell(member: number, spot: spot, halfDay: half, minutes: capacity, isKept: false))
          }
          cellsOf[number][spot].append(cells.count - 1)
        }
      }
    }
    return (cells, cellsOf)
  }

  /// Calls `body` with every way to place an appointment of a class.
  func forEachOption(of number: Int, _ body: (Option) -> Void) {
    let group = classes[number]
    let demand = problem.demands[group.demands[0]]
    for holder in demand.holders {
      for reach in demand.reach {
        let base = holder.change + reach.kilometres * problem.kilometre
        for index in cellsOf[holder.member][reach.spot] {
          let cell = cells[index]
          let day = Horizon.day(of: cell.halfDay)
          guard demand.days.contains(day), holder.minutes <= cell.minutes else { continue }
          let stays = demand.proposed.map { cell.isPlace(of: $0) && problem.isOnGrid($0) } ?? false
          if !stays {
            if day < demand.firstNewDay { continue }
            if cell.halfDay < problem.frozenBefore && !demand.mayOpenFrozen && !cell.isKept && !frozenWithProposal.contains(index) {
              continue
            }
          }
          if kept.days[demand.worker]?.contains(day) ?? false { continue }
          let moved = demand.proposed != nil && !stays ? problem.moved : 0
          let cost = base + demand.lateness(on: day, weekLate: problem.weekLate) + moved
          guard stays || cost < demand.unplacedCost else { continue }
          body(Option(cell: index, minutes: holder.minutes, cost: cost, stays: stays))
        }
      }
    }
  }
}

/// What kept appointments take of an area before anything is decided.
struct KeptLoad: Sendable {
  /// Site and minutes of each slot (member × half-days + half-day); −1 where no kept appointment stands.
  var spot: [Int]
  var minutes: [Int]
  /// Rooms by site and half-day, never under 0.
  var roomsLeft: [[Int]]
  /// By team × weeks + week: minutes the reserve limits, thousandths of minutes held, infirmier visits.
  var limited: [Int]
  var held: [Int]
  var infirmierVisits: [Int]
  /// Days on which a worker already comes.
  var days: [Int: Set<Int>] = [:]

  init(_ problem: AreaProblem) {
    let halfDays = problem.halfDayCount
    spot = [Int](repeating: -1, count: problem.members.count * halfDays)
    minutes = [Int](repeating: 0, count: spot.count)
    roomsLeft = problem.spots.map(\.rooms)
    limited = [Int](repeating: 0, count: problem.teams.count * problem.weeks)
    held = limited
    infirmierVisits = limited
    for (index, given) in problem.occupied.enumerated() {
      take(given, worker: problem.occupiedWorkers[index], problem)
      // An appointment that answers no obligation is nothing urgent.
      if problem.occupiedTeams[index] >= 0 { count(given, team: problem.occupiedTeams[index], isExempt: false, problem) }
    }
    for demand in problem.demands {
      guard let given = demand.kept else { continue }
      take(given, worker: demand.worker, problem)
      count(given, team: demand.team, isExempt: demand.isReserveExempt, problem)
    }
    for site in roomsLeft.indices { for half in roomsLeft[site].indices { roomsLeft[site][half] = max(0, roomsLeft[site][half]) } }
  }

  private mutating func count(_ given: AreaProblem.Given, team: Int, isExempt: Bool, _ problem: AreaProblem) {
    let place = team * problem.weeks + given.halfDay / 12
    if problem.members[given.member].isMedecin && !isExempt { limited[place] += given.minutes }
    if problem.members[given.member].isInfirmier { infirmierVisits[place] += 1 }
  }

  private mutating func take(_ given: AreaProblem.Given, worker: Int, _ problem: AreaProblem) {
    let slot = given.member * problem.halfDayCount + given.halfDay
    days[worker, default: []].insert(Horizon.day(of: given.halfDay))
    minutes[slot] += given.minutes
    guard spot[slot] < 0 else { return }
    spot[slot] = given.spot
    roomsLeft[given.spot][given.halfDay] -= 1
    let member = problem.members[given.member]
    guard member.isMedecin else { return }
    for share in member.shares {
      held[share.team * problem.weeks + given.halfDay / 12] += share.thousandths * problem.sessionMinutes[given.halfDay % 2]
    }
  }
}
