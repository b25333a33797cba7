/// Turns another solver's answer into the plan of an area.
///
/// Sessions and appointments are taken as the answer gives them. Nothing is improved and nothing is moved: what a rule or the time grid does
/// not allow is dropped, and the appointment is then not placed. A proposed appointment keeps its minute when it can. Sessions that hold
/// nobody are closed unless the reserve counts their minutes, which only lowers the cost.
struct SolutionImport {
  private let model: HalfDayModel
  private let problem: AreaProblem
  private let halfDays: Int
  /// By slot; kept sessions included.
  private var spotAt: [Int]
  private var items: [[Item]]
  private var roomsLeft: [[Int]]
  private var fieldSlack: [[Int]]
  private var days: [Int: Set<Int>]

  private struct Item {
    /// −1 for an appointment that is kept.
    var demand: Int
    var minutes: Int
    var start: Int
    var isInPlace: Bool
  }

  init(_ model: HalfDayModel) {
    self.model = model
    problem = model.problem
    halfDays = problem.halfDayCount
    spotAt = model.kept.spot
    items = [[Item]](repeating: [], count: spotAt.count)
    roomsLeft = model.kept.roomsLeft
    days = model.kept.days
    let (kept, problem) = (model.kept, model.problem)
    fieldSlack = problem.members.enumerated().map { number, member in
      member.field.map { due in
        (due.first..<due.end).count {
          member.availability[$0].canBeField && kept.spot[number * problem.halfDayCount + $0] < 0
        } - due.required
      }
    }
    for given in problem.occupied + problem.demands.compactMap(\.kept) {
      items[given.member * halfDays + given.halfDay].append(Item(demand: -1, minutes: given.minutes, start: given.start, isInPlace: true))
    }
  }

  /// The plan that an answer gives; columns that are not named are 0.
  mutating func plan(_ values: [ColumnName: Double]) -> AreaPlan {
    func isAsked(_ name: ColumnName) -> Bool { (values[name] ?? 0) > 0.5 }
    for cell in model.cells where !cell.isKept {
      if isAsked(.session(member: cell.member, spot: cell.spot, halfDay: cell.halfDay)) { open(cell) }
    }
    for number in model.classes.indices { place(number, values) }
    keepReserve()
    while keepFreeze() {}
    return plan()
  }

  private mutating func open(_ cell: HalfDayModel.Cell) {
    let slot = cell.member * halfDays + cell.halfDay
    let member = problem.members[cell.member]
    guard spotAt[slot] < 0, roomsLeft[cell.spot][cell.halfDay] > 0 else { return }
    let other = spotAt[slot ^ 1]
    if other >= 0 && problem.spots[cell.spot].tooFar.contains(other) { return }
    let owed =
      member.availability[cell.halfDay].canBeField
      ? member.field.indices.filter { member.field[$0].first <= cell.halfDay && cell.halfDay < member.field[$0].end } : []
    guard owed.allSatisfy({ fieldSlack[cell.member][$0] > 0 }) else { return }
    for due in owed { fieldSlack[cell.member][due] -= 1 }
    spotAt[slot] = cell.spot
    roomsLeft[cell.spot][cell.halfDay] -= 1
  }

  private mutating func place(_ number: Int, _ values: [ColumnName: Double]) {
    let group = model.classes[number]
    var waiting = group.demands[...]
    var choices: [(option: HalfDayModel.Option, count: Int)] = []
    model.forEachOption(of: number) { option in
      let cell = model.cells[option.cell]
      let name = ColumnName.placed(class: number, member: cell.member, spot: cell.spot, halfDay: cell.halfDay)
      if let value = values[name], value > 0.5 { choices.append((option, Int(value.rounded()))) }
    }
    for (option, count) in choices {
      let cell = model.cells[option.cell]
      let slot = cell.member * halfDays + cell.halfDay
      let day = Horizon.day(of: cell.halfDay)
      for _ in 0..<count {
        guard let demand = waiting.first, spotAt[slot] == cell.spot else { break }
        let worker = problem.demands[demand].worker
        guard !(days[worker]?.contains(day) ?? false) else { break }
        var item = Item(demand: demand, minutes: option.minutes, start: -1, isInPlace: false)
        if option.stays, let start = problem.demands[demand].proposed?.start {
          item.start = start
          item.isInPlace = true
        }
        if !fits(item, in: slot) {
          // Its own minute is taken: elsewhere in the half-day it is a move, which asks for notice.
          guard option.stays, day >= problem.demands[demand].firstNewDay else { break }
          item.start = -1
          item.isInPlace = false
          guard fits(item, in: slot) else { break }
        }
        items[slot].append(item)
        days[worker, default: []].insert(day)
        waiting.removeFirst()
      }
    }
  }

  private func fits(_ item: Item, in slot: Int) -> Bool { starts(items[slot] + [item], slot) != nil }

  private func starts(_ items: [Item], _ slot: Int) -> [Int]? {
    let half = slot % halfDays
    let capacity = problem.sessionMinutes[half % 2]
    // Kept appointments may by themselves take more than a session's minutes; nothing then joins them.
    let kept = items.reduce(0) { $0 + ($1.demand < 0 ? $1.minutes : 0) }
    if items.contains(where: { $0.demand >= 0 }) && kept > capacity { return nil }
    return SessionLayout.starts(
      of: items.map { SessionLayout.Item(minutes: $0.minutes, start: $0.start) },
      hours: (problem.hours[half % 2][0], problem.hours[half % 2][1]), capacity: max(capacity, kept), grid: problem.grid)
  }

  private mutating func drop(_ position: Int, from slot: Int) {
    let item = items[slot].remove(at: position)
    days[problem.demands[item.demand].worker]?.remove(Horizon.day(of: slot % halfDays))
  }

  // MARK: Rules that need the whole

  /// Drops limited visits, those that cost least to drop first, until rule 9 holds.
  private mutating func keepReserve() {
    for place in model.rows.reach.indices {
      while true {
        let account = account(place)
        let limit = ReserveRule.limit(
          heldThousandths: account.held, reserveThousandths: problem.reserve[place % problem.weeks],
          infirmierVisits: account.infirmierVisits,
          orientationThousandths: problem.orientation)
        guard account.limited > max(0, limit - model.kept.limited[place]),
          let last = account.entries.min(by: { worth($0.slot, $0.position) < worth($1.slot, $1.position) })
        else { break }
        drop(last.position, from: last.slot)
      }
    }
  }

  private func worth(_ slot: Int, _ position: Int) -> Int { problem.demands[items[slot][position].demand].unplacedCost }

  private func account(_ place: Int) -> (held: Int, infirmierVisits: Int, limited: Int, entries: [(slot: Int, position: Int)]) {
    let (team, week) = (place / problem.weeks, place % problem.weeks)
    var (held, visits, limited) = (model.kept.held[place], model.kept.infirmierVisits[place], 0)
    var entries: [(slot: Int, position: Int)] = []
    for (number, member) in problem.members.enumerated() where member.isMedecin || member.isInfirmier {
      for half in week * 12..<week * 12 + 12 {
        let slot = number * halfDays + half
        if spotAt[slot] >= 0 && model.kept.spot[slot] < 0 && member.isMedecin {
          held += (member.shares.first { $0.team == team }?.thousandths ?? 0) * problem.sessionMinutes[half % 2]
        }
        for (position, item) in items[slot].enumerated() where item.demand >= 0 && problem.demands[item.demand].team == team {
          if member.isInfirmier { visits += 1 }
          if member.isMedecin && !problem.demands[item.demand].isReserveExempt {
            limited += item.minutes
            entries.append((slot, position))
          }
        }
      }
    }
    return (held, visits, limited, entries)
  }

  /// Drops, before the end of the freeze, what is not urgent from sessions that held nothing; tells whether something was dropped.
  private mutating func keepFreeze() -> Bool {
    var dropped = false
    for slot in spotAt.indices where slot % halfDays < problem.frozenBefore && !items[slot].contains(where: \.isInPlace) {
      for position in items[slot].indices.reversed() where !problem.demands[items[slot][position].demand].mayOpenFrozen {
        drop(position, from: slot)
        dropped = true
      }
    }
    return dropped
  }

  // MARK: The plan

  private mutating func plan() -> AreaPlan {
    var plan = AreaPlan(placed: [])
    for (index, demand) in problem.demands.enumerated() {
      guard let given = demand.kept else { continue }
      plan.placed.append(
        AreaPlan.Placed(
          demand: index, member: given.member, spot: given.spot, halfDay: given.halfDay, start: given.start, minutes: given.minutes))
    }
    for slot in spotAt.indices where spotAt[slot] >= 0 {
      let (member, half) = (slot / halfDays, slot % halfDays)
      if items[slot].isEmpty {
        if isNeeded(slot) {
          plan.emptySessions.append(AreaPlan.EmptySession(member: member, spot: spotAt[slot], halfDay: half))
        } else {
          spotAt[slot] = -1
        }
        continue
      }
      guard let starts = starts(items[slot], slot) else { preconditionFailure("A session of an imported plan does not fit its half-day.") }
      for (item, start) in zip(items[slot], starts) where item.demand >= 0 {
        plan.placed.append(
          AreaPlan.Placed(
            demand: item.demand, member: member, spot: spotAt[slot], halfDay: half, start: start, minutes: item.minutes))
      }
    }
    return plan
  }

  /// Whether the reserve counts the minutes of an empty session.
  private func isNeeded(_ slot: Int) -> Bool {
    let (member, half) = (problem.members[slot / halfDays], slot % halfDays)
    guard member.isMedecin else { return false }
    return !member.shares.allSatisfy { share in
      let place = share.team * problem.weeks + half / 12
      let account = account(place)
      let limit = ReserveRule.limit(
        heldThousandths: account.held - share.thousandths * problem.sessionMinutes[half % 2],
        reserveThousandths: problem.reserve[place % problem.weeks], infirmierVisits: account.infirmierVisits,
        orientationThousandths: problem.orientation)
      return account.limited <= max(0, limit - model.kept.limited[place])
    }
  }
}

extension HalfDayModel {
  /// The plan of the area that an answer to this program gives.
  public func plan(from values: [ColumnName: Double]) -> AreaPlan {
    var work = SolutionImport(self)
    return work.plan(values)
  }
}
