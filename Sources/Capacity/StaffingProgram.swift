import Dossier
import Law
import MILP
import Planning

/// One question written as a model.
struct StaffingProgram {
  /// Visits of a group held in a week by somebody.
  private struct Cell: Hashable, Sendable {
    var group: Int
    var week: Int
    var holder: Int
  }
  private struct PoolWeek: Hashable, Sendable {
    var pool: DemandGroups.Pool
    var week: Int
  }

  private let parts: LeastStaffing
  private let question: LeastStaffing.Question
  private var model: Model
  private let units: Family<StaffingPost>
  private let extended: Family<StaffingProtocol>
  private let onTime: [Expression]

  private func unit(_ post: StaffingPost) -> Int { question.unit[post.role] ?? 1 }

  init(_ parts: LeastStaffing, _ question: LeastStaffing.Question, hasRooms: Bool) {
    self.parts = parts
    self.question = question
    let (facts, groups) = (parts.facts, parts.groups.groups)
    var model = Model("staffing")
    let unit = question.unit
    let units = model.count("units", for: parts.posts) { LeastStaffing.mostOfPost / (unit[$0.role] ?? 1) }
    let extended = model.choice("protocols", for: question.mayExtend ? parts.groups.protocols : [])
    // Who holds what in which week.
    var cells: [Cell] = []
    for (index, entry) in groups.enumerated() {
      let last = entry.group.isBacklog ? min(entry.group.last, max(question.backlogBy ?? -1, entry.group.first)) : entry.group.last
      if entry.group.isBacklog && question.backlogBy == nil { continue }
      for week in entry.group.first...last {
        for (place, holder) in entry.group.holders.enumerated() {
          if !holder.missing.isEmpty && !question.mayExtend { continue }
          // Before the end of the freeze a post has no session that somebody already holds (rule 8).
          if case .post = holder.pool, week < facts.frozenWeeks, !entry.group.mayOpenFrozen { continue }
          cells.append(Cell(group: index, week: week, holder: place))
        }
      }
    }
    let held = model.amount("held", for: cells) { Double(groups[$0.group].count) }
    var pools: [DemandGroups.Pool] = facts.members.indices.map { .member($0) }
    pools += parts.posts.map { .post($0) }
    let poolWeeks = pools.flatMap { pool in (0..<facts.weeks).map { PoolWeek(pool: pool, week: $0) } }
    let sessions = model.amount("sessions", for: poolWeeks) { place in
      if case .member(let index) = place.pool { return Double(facts.members[index].sessions[place.week]) }
      return .infinity
    }
    var ofGroup = [[Cell]](repeating: [], count: groups.count)
    var ofPool: [PoolWeek: [Cell]] = [:]
    for cell in cells {
      ofGroup[cell.group].append(cell)
      ofPool[PoolWeek(pool: groups[cell.group].group.holders[cell.holder].pool, week: cell.week), default: []].append(cell)
    }
    func minutes(_ cell: Cell) -> Int { groups[cell.group].group.holders[cell.holder].minutes }
    for (index, own) in ofGroup.enumerated() where !own.isEmpty {
      let whole = Expression(groups[index].count)
      let sum = sum(own) { held[$0] }
      model.require("visits", sum <= whole)
      for missing in Set(groups[index].group.holders.flatMap(\.missing)).sorted() where question.mayExtend {
        let needing = own.filter { groups[index].group.holders[$0.holder].missing.contains(missing) }
        if !needing.isEmpty {
          model.require("protocol", MILP.sum(needing) { held[$0] } <= groups[index].count * extended[missing])
        }
      }
    }
    let waiting = Dictionary(grouping: ofGroup.indices.filter { groups[$0].group.isBacklog && !ofGroup[$0].isEmpty }) {
      groups[$0].group.team
    }
    for (_, own) in waiting.sorted(by: { $0.key < $1.key }) {
      // Nineteen in twenty: a few can be nowhere, and no plan waits for them.
      let count = own.reduce(0) { $0 + groups[$1].count }
      model.require("backlog", sum(own.flatMap { ofGroup[$0] }) { held[$0] } >= Expression(0.95 * Double(count)))
    }
    for place in poolWeeks {
      var kept = 0
      if case .member(let index) = place.pool { kept = parts.groups.keptMinutes[index * facts.weeks + place.week] }
      let used = sum(ofPool[place] ?? []) { minutes($0) * held[$0] }
      model.require("minutes", used + Expression(kept) <= facts.sessionMinutes * sessions[place])
      if case .post(let post) = place.pool { model.require("post", sessions[place] <= (unit[post.role] ?? 1) * units[post]) }
    }
    for pool in pools {
      let all = sum(0..<facts.weeks) { sessions[PoolWeek(pool: pool, week: $0)] }
      switch pool {
      case .member(let index): model.require("third", all <= Expression(facts.members[index].most))
      case .post(let post) where post.role == .medecin:
        // Two thirds of the half-days worked; a week without a public holiday works them all.
        model.require("third", 3 * all <= (2 * facts.weeks * (unit[post.role] ?? 1)) * units[post])
      case .post: break
      }
    }
    StaffingProgram.reserve(&model, parts, cells, held: { held[$0] }, sessions: { sessions[PoolWeek(pool: $0, week: $1)] })
    if hasRooms {
      for week in 0..<facts.weeks {
        let remote = cells.filter { $0.week == week && groups[$0.group].group.isRemote }
        let taken = sum(pools) { sessions[PoolWeek(pool: $0, week: week)] }
        // Minutes at a distance need no room.
        let away = sum(remote) { minutes($0) * held[$0] }
        model.require("rooms", facts.sessionMinutes * taken - away <= Expression(facts.sessionMinutes * facts.rooms[week]))
      }
    }
    let counted = parts.criteria.indices.map { place in
      sum(cells.filter { groups[$0.group].group.counted[place] > 0 }) { groups[$0.group].group.counted[place] * held[$0] }
        + Expression(parts.groups.keptOnTime[place])
    }
    for (place, criterion) in parts.criteria.enumerated() {
      if let required = question.required[criterion] { model.require("on time", counted[place] >= Expression(required)) }
      if criterion.kind == .effectif {
        for entry in facts.teams where entry.workers > 0 {
          guard let post = parts.posts.first(where: { $0.team == entry.team && $0.role == .medecin }) else { continue }
          let full = parts.fullTime[.medecin] ?? 10
          // workers ≤ most × full-time equivalents
          let time = (1000 * (unit[.medecin] ?? 1)) * units[post] + Expression((parts.medecinTime[entry.team] ?? 0) * full)
          model.require("headcount", Expression(1000 * full * entry.workers) <= criterion.value * time)
        }
      }
    }
    if let most = question.most { model.require("most", sum(parts.posts) { (unit[$0.role] ?? 1) * units[$0] } <= Expression(most)) }
    self.model = model
    self.units = units
    self.extended = extended
    onTime = counted
  }

  /// Rule 9: by team and week, what médecins give to visits that may wait stays within what is left of the minutes held.
  private static func reserve(
    _ model: inout Model, _ parts: LeastStaffing, _ cells: [Cell], held: (Cell) -> Expression,
    sessions: (DemandGroups.Pool, Int) -> Expression
  ) {
    let (facts, groups) = (parts.facts, parts.groups.groups)
    func role(_ pool: DemandGroups.Pool) -> Role {
      switch pool {
      case .member(let index): facts.members[index].role
      case .post(let post): post.role
      }
    }
    struct TeamWeek: Hashable {
      var team: TeamID
      var week: Int
    }
    let ofTeam = Dictionary(grouping: cells) { TeamWeek(team: groups[$0.group].group.team, week: $0.week) }
    for entry in facts.teams {
      var given: [(pool: DemandGroups.Pool, thousandths: Int)] = facts.members.indices.compactMap { index in
        guard facts.members[index].role == .medecin, let share = facts.members[index].teams.first(where: { $0.team == entry.team }) else {
          return nil
        }
        return (.member(index), share.thousandths)
      }
      given += parts.posts.filter { $0.team == entry.team && $0.role == .medecin }.map { (.post($0), 1000) }
      for week in 0..<facts.weeks {
        let own = ofTeam[TeamWeek(team: entry.team, week: week)] ?? []
        let limited = own.filter { cell in
          !groups[cell.group].group.isReserveExempt && role(groups[cell.group].group.holders[cell.holder].pool) == .medecin
        }
        guard !limited.isEmpty else { continue }
        let minutes = sum(limited) { groups[$0.group].group.holders[$0.holder].minutes * held($0) }
        let time = sum(given) { ($0.thousandths * facts.sessionMinutes) * sessions($0.pool, week) }
        model.require("reserve", 1000 * minutes <= (Double(1000 - facts.reserve[week]) / 1000) * time)
        let orientation = own.filter { role(groups[$0.group].group.holders[$0.holder].pool) == .infirmier }
        model.require(
          "orientation", 1000 * minutes + (20 * facts.orientationThousandths) * sum(orientation) { held($0) } <= time)
      }
    }
  }

  /// The least half-days.
  func least() throws(SolveError) -> LeastStaffing.Found {
    var model = model
    // A protocol extended costs a tenth of a half-day: it is taken where it spares one.
    model.minimize(sum(parts.posts) { unit($0) * units[$0] } + 0.1 * sum(extended.domain) { extended[$0] })
    let solution = try model.solve(nodeLimit: LeastStaffing.nodes)
    var halfDays: [StaffingPost: Int] = [:]
    for post in parts.posts { halfDays[post] = unit(post) * solution.count(units[post]) }
    let change = StaffingChange(halfDays: halfDays, protocols: Set(extended.domain.filter { solution.count(extended[$0]) > 0 }))
    var bound = change.total
    if case .gap(let proven) = solution.proof { bound = proven.map { Int(($0 - 1e-6).rounded(.up)) } ?? 0 }
    return LeastStaffing.Found(change: change, bound: max(0, bound))
  }

  /// Half-days of some posts that no staffing can do without, whatever the others.
  func bound(of own: [StaffingPost]) throws(SolveError) -> Int {
    var model = model
    model.minimize(sum(own) { unit($0) * units[$0] })
    let solution = try model.solve(nodeLimit: LeastStaffing.boundNodes)
    guard case .gap(let proven) = solution.proof else { return Int((solution.objective - 1e-6).rounded(.up)) }
    return proven.map { max(0, Int(($0 - 1e-6).rounded(.up))) } ?? 0
  }

  /// The most visits on time of a criterion.
  func most(_ criterion: StaffingCriterion) throws(SolveError) -> Int {
    guard let place = parts.criteria.firstIndex(of: criterion) else { return 0 }
    var model = model
    model.maximize(onTime[place])
    let solution = try model.solve(nodeLimit: LeastStaffing.nodes)
    var most = solution.objective
    if case .gap(let proven?) = solution.proof { most = max(most, proven) }
    return Int((most + 1e-6).rounded(.down))
  }
}
