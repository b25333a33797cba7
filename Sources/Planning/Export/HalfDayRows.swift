import MILP

/// The rows of a ``HalfDayModel`` and where each stands, so that a column can be written without looking anything up by name.
struct HalfDayRows: Sendable {
  struct Row: Sendable {
    var name: String
    var sense: MPSWriter.Sense
    var side: Double
  }
  /// Greatest sums of a team and week, that the switch of rule 9 must be able to lift.
  struct Reach: Sendable {
    var limited = 0
    var infirmierVisits = 0
  }
  /// A worker's day on which two appointments could fall.
  struct WorkerDay: Hashable {
    var worker: Int
    var day: Int
  }

  private(set) var list: [Row] = []
  /// By class, cell, slot, site × half-days + half-day, cell (two centres), member and requirement; −1 where no row is needed.
  private(set) var visits: [Int] = []
  private(set) var minutes: [Int] = []
  private(set) var activity: [Int] = []
  private(set) var rooms: [Int] = []
  /// Rows of rule 2 for two centres in which each cell stands.
  private(set) var distant: [[Int]] = []
  private(set) var third: [[Int]] = []
  private(set) var freeze: [Int: Int] = [:]
  private(set) var once: [WorkerDay: Int] = [:]
  /// By team × weeks + week.
  private(set) var limited: [Int] = []
  private(set) var oriented: [Int] = []
  private(set) var switched: [Int] = []
  private(set) var reach: [Reach] = []
  /// By team; by member; by member and week.
  private(set) var due: [Int] = []
  private(set) var visited: [Int] = []
  private(set) var fullest: [[Int: Int]] = []
  private(set) var emptiest: [[Int: Int]] = []
  /// Half-days on which a médecin may choose the field.
  private(set) var fieldHalfDays: [[Int]] = []
  /// Sessions that someone could use, or whose minutes the reserve counts.
  private(set) var isUsed: [Bool] = []

  init() {}

  init(_ model: HalfDayModel) {
    look(at: model)
    addVisits(model)
    addSessions(model)
    addReserve(model)
    addField(model)
    addWorkerDays(model)
  }

  private mutating func add(_ name: String, _ sense: MPSWriter.Sense, _ side: Double) -> Int {
    list.append(Row(name: name, sense: sense, side: side))
    return list.count - 1
  }

  // MARK: What there is

  /// One pass over the options: which sessions are of use, and what rule 9 could have to count.
  private mutating func look(at model: HalfDayModel) {
    let problem = model.problem
    isUsed = model.cells.map { !$0.isKept && problem.members[$0.member].isMedecin }
    reach = [Reach](repeating: Reach(), count: problem.teams.count * problem.weeks)
    for number in model.classes.indices {
      let group = model.classes[number]
      let demand = problem.demands[group.demands[0]]
      var most = [Reach](repeating: Reach(), count: problem.weeks)
      model.forEachOption(of: number) { option in
        isUsed[option.cell] = true
        let cell = model.cells[option.cell]
        let member = problem.members[cell.member]
        let week = cell.halfDay / 12
        if member.isMedecin && !demand.isReserveExempt { most[week].limited = max(most[week].limited, option.minutes) }
        if member.isInfirmier { most[week].infirmierVisits = 1 }
      }
      for week in 0..<problem.weeks {
        reach[demand.team * problem.weeks + week].limited += most[week].limited * group.demands.count
        reach[demand.team * problem.weeks + week].infirmierVisits += most[week].infirmierVisits * group.demands.count
      }
    }
    fieldHalfDays = problem.members.indices.map { member in
      guard problem.members[member].isMedecin else { return [] }
      return (0..<problem.halfDayCount).filter {
        problem.members[member].availability[$0] == .free && model.kept.spot[member * problem.halfDayCount + $0] < 0
      }
    }
  }

  // MARK: Appointments and sessions

  private mutating func addVisits(_ model: HalfDayModel) {
    for (number, group) in model.classes.enumerated() { visits.append(add("v\(number)", .equal, Double(group.demands.count))) }
  }

  private mutating func addSessions(_ model: HalfDayModel) {
    let problem = model.problem
    let halfDays = problem.halfDayCount
    minutes = [Int](repeating: -1, count: model.cells.count)
    var ofSlot: [Int: [Int]] = [:]
    var ofRoom: [Int: [Int]] = [:]
    for (number, cell) in model.cells.enumerated() where isUsed[number] {
      minutes[number] = add("t\(cell.member)_\(cell.spot)_\(cell.halfDay)", .atMost, cell.isKept ? Double(cell.minutes) : 0)
      guard !cell.isKept else { continue }
      ofSlot[cell.member * halfDays + cell.halfDay, default: []].append(number)
      if !problem.spots[cell.spot].isRemote { ofRoom[cell.spot * halfDays + cell.halfDay, default: []].append(number) }
    }
    let mayBeField = Set(fieldHalfDays.indices.flatMap { member in fieldHalfDays[member].map { member * halfDays + $0 } })
    activity = [Int](repeating: -1, count: problem.members.count * halfDays)
    for slot in activity.indices {
      guard let own = ofSlot[slot], own.count > 1 || mayBeField.contains(slot) else { continue }
      activity[slot] = add("a\(slot / halfDays)_\(slot % halfDays)", .atMost, 1)
    }
    rooms = [Int](repeating: -1, count: problem.spots.count * halfDays)
    for room in rooms.indices {
      let left = model.kept.roomsLeft[room / halfDays][room % halfDays]
      guard let own = ofRoom[room], own.count > left else { continue }
      rooms[room] = add("r\(room / halfDays)_\(room % halfDays)", .atMost, Double(left))
    }
    distant = [[Int]](repeating: [], count: model.cells.count)
    for (number, cell) in model.cells.enumerated() where isUsed[number] && !cell.isKept && cell.halfDay % 2 == 0 {
      let far = (ofSlot[cell.member * halfDays + cell.halfDay + 1] ?? []).filter {
        problem.spots[cell.spot].tooFar.contains(model.cells[$0].spot)
      }
      if far.isEmpty { continue }
      let row = add("d\(cell.member)_\(cell.spot)_\(cell.halfDay)", .atMost, 1)
      for other in [number] + far { distant[other].append(row) }
    }
    // A session that a kept appointment holds is open to all, frozen or not.
    for cell in model.frozenWithProposal.sorted() where isUsed[cell] && !model.cells[cell].isKept {
      freeze[cell] = add("f\(model.cells[cell].member)_\(model.cells[cell].spot)_\(model.cells[cell].halfDay)", .atMost, 0)
    }
  }

  // MARK: Rule 9

  private mutating func addReserve(_ model: HalfDayModel) {
    let (problem, kept) = (model.problem, model.kept)
    limited = [Int](repeating: -1, count: reach.count)
    oriented = limited
    switched = limited
    for place in reach.indices where reach[place].limited > 0 {
      let name = "\(place / problem.weeks)_\(place % problem.weeks)"
      let free = Double(1000 - problem.reserve[place % problem.weeks]) / 1_000_000 * Double(kept.held[place])
      limited[place] = add("l" + name, .atMost, free - Double(kept.limited[place]))
      let asked = problem.orientation > 0 && reach[place].infirmierVisits + kept.infirmierVisits[place] > 0
      if asked {
        let side = Double(kept.held[place] - 20 * problem.orientation * kept.infirmierVisits[place]) / 1000 - Double(kept.limited[place])
        oriented[place] = add("o" + name, .atMost, side)
      }
      if asked || Double(kept.limited[place]) > free { switched[place] = add("z" + name, .atMost, Double(reach[place].limited)) }
    }
  }

  /// By how much the switch lifts the two rows of a team and week: enough for whatever infirmiers and kept appointments take.
  func lift(_ place: Int, _ model: HalfDayModel) -> (limited: Double, oriented: Double) {
    let kept = model.kept
    let free = Double(1000 - model.problem.reserve[place % model.problem.weeks]) / 1_000_000 * Double(kept.held[place])
    let visits = reach[place].infirmierVisits + kept.infirmierVisits[place]
    let asked = Double(20 * model.problem.orientation * visits - kept.held[place]) / 1000
    return (max(0, Double(kept.limited[place]) - free), max(0, Double(kept.limited[place]) + asked))
  }

  // MARK: Field

  private mutating func addField(_ model: HalfDayModel) {
    let problem = model.problem
    for (number, member) in problem.members.enumerated() {
      let imposed = (0..<problem.halfDayCount).filter { member.availability[$0].isImposedField }
      third.append(
        member.field.enumerated().map { index, due in
          let owed = due.required - imposed.count { due.first <= $0 && $0 < due.end }
          return owed > 0 ? add("q\(number)_\(index)", .atLeast, Double(owed)) : -1
        })
      let places = imposed.count { member.availability[$0] == .milieuDeTravail } * model.field.perHalfDay
      let isVisitor = member.isMedecin && member.shares.contains { model.field.due[$0.team] > 0 }
      visited.append(isVisitor ? add("e\(number)", .atMost, Double(places)) : -1)
      fullest.append([:])
      emptiest.append([:])
      guard member.isMedecin else { continue }
      for week in 0..<problem.weeks where (week * 12..<week * 12 + 12).contains(where: { member.availability[$0] != .away }) {
        let fixed = Double(imposed.count { $0 / 12 == week })
        fullest[number][week] = add("bh\(number)_\(week)", .atMost, -fixed)
        emptiest[number][week] = add("bl\(number)_\(week)", .atMost, fixed)
      }
    }
    due = model.field.due.enumerated().map { team, count in count > 0 ? add("g\(team)", .atMost, Double(count)) : -1 }
  }

  // MARK: Workers

  private mutating func addWorkerDays(_ model: HalfDayModel) {
    var seen: [WorkerDay: Int] = [:]
    for (number, group) in model.classes.enumerated() {
      guard let worker = group.worker else { continue }
      var days: Set<Int> = []
      model.forEachOption(of: number) { days.insert(Horizon.day(of: model.cells[$0.cell].halfDay)) }
      for day in days { seen[WorkerDay(worker: worker, day: day), default: 0] += 1 }
    }
    for place in seen.keys.sorted(by: { ($0.worker, $0.day) < ($1.worker, $1.day) }) where seen[place, default: 0] > 1 {
      once[place] = add("w\(place.worker)_\(place.day)", .atMost, 1)
    }
  }
}
