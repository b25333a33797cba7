/// A plan of one area under construction: sessions, what they hold, and what every hard rule leaves.
///
/// A *slot* is a professional's half-day, numbered member × half-days + half-day. Every change goes through ``place(_:in:at:)`` and
/// ``remove(_:)``, which keep rooms, the third, the reserve and the workers' days up to date, so a state is legal at every moment. One thread
/// owns a state and nothing is called back in the middle of a change, so its hottest tables are not watched for overlapping access.
final class AreaState {
  struct Entry {
    /// Number of the demand, or −1 − number of the occupied appointment.
    var demand: Int
    var minutes: Int
    /// Fixed minute after midnight, −1 when free.
    var start: Int
  }

  let facts: AreaFacts
  let problem: AreaProblem
  let halfDays: Int
  /// Site of each slot's session, −1 when there is none.
  @exclusivity(unchecked) private(set) var spotAt: [Int]
  @exclusivity(unchecked) private(set) var entries: [[Entry]]
  @exclusivity(unchecked) private(set) var minutesUsed: [Int]
  /// The slot holds a kept appointment: its session stays, and the freeze does not bind it.
  @exclusivity(unchecked) private(set) var isKept: [Bool]
  /// Slot of each demand, −1 when it is not placed.
  @exclusivity(unchecked) private(set) var slotOf: [Int]
  @exclusivity(unchecked) private(set) var rooms: Rooms
  /// Field half-days that may still be given away, by member and requirement.
  @exclusivity(unchecked) private(set) var fieldSlack: [[Int]]
  @exclusivity(unchecked) private(set) var reserve: ReserveLedger
  /// Days on which each worker of the area already comes.
  @exclusivity(unchecked) private(set) var workerDays: [[Int]]
  /// Sum of placed costs and of unplaced costs, kilometres and sessions included.
  @exclusivity(unchecked) private(set) var cost: Int

  /// Appointments of each slot that have a minute of their own, and the proposed ones that kept theirs.
  @exclusivity(unchecked) private(set) var fixedCount: [Int]
  @exclusivity(unchecked) private var isUnmoved: [Bool]
  /// Demands that no search may take out of their place.
  @exclusivity(unchecked) private(set) var isLocked: [Bool]
  @exclusivity(unchecked) var gridMemo: GridMemo

  /// Proposed appointments that gave their place to a pinned one of the same professional that had to yield its own.
  private(set) var gaveWay: Set<Int> = []

  convenience init(_ problem: AreaProblem) { self.init(AreaFacts(problem)) }

  /// - Parameter locking: The proposed appointments that stay where they are; by default those that the problem wants there.
  init(_ facts: AreaFacts, locking: StandingProposals? = nil) {
    self.facts = facts
    let problem = facts.problem
    self.problem = problem
    halfDays = problem.halfDayCount
    let slots = problem.members.count * halfDays
    spotAt = [Int](repeating: -1, count: slots)
    entries = [[Entry]](repeating: [], count: slots)
    minutesUsed = [Int](repeating: 0, count: slots)
    isKept = [Bool](repeating: false, count: slots)
    slotOf = [Int](repeating: -1, count: problem.demands.count)
    rooms = Rooms(open: problem.spots.map(\.rooms), halfDays: halfDays)
    reserve = ReserveLedger(facts)
    let workers = (problem.demands.map(\.worker) + problem.occupiedWorkers).max().map { $0 + 1 } ?? 0
    fixedCount = [Int](repeating: 0, count: slots)
    gridMemo = GridMemo(slots: slots, minutes: problem.sessionMinutes.max() ?? 0)
    isUnmoved = [Bool](repeating: false, count: problem.demands.count)
    isLocked = [Bool](repeating: false, count: problem.demands.count)
    workerDays = [[Int]](repeating: [], count: workers)
    cost = problem.demands.reduce(0) { $0 + $1.unplacedCost }
    fieldSlack = problem.members.map { member in
      member.field.map { due in
        (due.first..<due.end).reduce(-due.required) { $0 + (member.availability[$1].canBeField ? 1 : 0) }
      }
    }
    takeKept()
    (locking ?? (problem.mayMoveProposals ? .frozen : .all)).lock(in: self)
    takePace()
  }

  /// The same plan, to come back to.
  init(copying other: AreaState) {
    facts = other.facts
    problem = other.problem
    halfDays = other.halfDays
    spotAt = other.spotAt
    entries = other.entries
    minutesUsed = other.minutesUsed
    isKept = other.isKept
    slotOf = other.slotOf
    rooms = other.rooms
    fieldSlack = other.fieldSlack
    reserve = other.reserve
    workerDays = other.workerDays
    cost = other.cost
    fixedCount = other.fixedCount
    gridMemo = other.gridMemo
    isUnmoved = other.isUnmoved
    isLocked = other.isLocked
    gaveWay = other.gaveWay
  }

  @inline(__always) func slot(_ member: Int, _ halfDay: Int) -> Int { member * halfDays + halfDay }
  @inline(__always) func member(_ slot: Int) -> Int { slot / halfDays }
  @inline(__always) func halfDay(_ slot: Int) -> Int { slot % halfDays }
  /// Kilometres from a demand to a site, −1 out of reach.
  @inline(__always) func kilometres(_ demand: Int, _ spot: Int) -> Int { facts.kilometres[demand * facts.spots + spot] }

  /// Sessions and minutes of the kept appointments come first; the third is what is left to hold.
  private func takeKept() {
    for (index, given) in problem.occupied.enumerated() {
      openKept(given)
      workerDays[problem.occupiedWorkers[index]].append(Horizon.day(of: given.halfDay))
      let slot = slot(given.member, given.halfDay)
      entries[slot].append(Entry(demand: -1 - index, minutes: given.minutes, start: given.start))
      minutesUsed[slot] += given.minutes
      fixedCount[slot] += 1
      let team = problem.occupiedTeams[index]
      if team >= 0 {
        reserve.count(team: team, isLimited: true, member: given.member, half: given.halfDay, minutes: given.minutes, sign: 1)
      }
    }
    for (index, demand) in problem.demands.enumerated() {
      guard let given = demand.kept else { continue }
      openKept(given)
      add(index, slot: slot(given.member, given.halfDay), minutes: given.minutes, start: given.start)
    }
    // The problem's requirements are already reduced to what can be held beside the kept sessions.
    for member in problem.members.indices {
      for due in problem.members[member].field.indices { fieldSlack[member][due] = max(0, fieldSlack[member][due]) }
    }
  }

  /// The pace comes last, when those who stay have their sessions: it never turns one of them out.
  private func takePace() {
    for (member, own) in problem.members.enumerated() {
      for due in own.pace {
        let left = (due.first..<due.end).count { own.availability[$0].canBeField && spotAt[slot(member, $0)] < 0 }
        fieldSlack[member].append(max(0, left - due.required))
      }
    }
  }

  private func openKept(_ given: AreaProblem.Given) {
    let slot = slot(given.member, given.halfDay)
    if spotAt[slot] < 0 { open(slot, at: given.spot) }
    isKept[slot] = true
  }

  // MARK: Sessions

  /// Whether a session may be opened: the professional is there, the centre open with a room, the other half of the day near enough, and the
  /// third keeps enough half-days.
  func canOpen(_ slot: Int, at spot: Int) -> Bool {
    guard spotAt[slot] < 0, facts.maySit[slot * facts.spots + spot], rooms.hasOne(at: spot, on: halfDay(slot)) else { return false }
    let other = spotAt[slot ^ 1]
    if other >= 0 && facts.isTooFar[spot * facts.spots + other] { return false }
    return !facts.isFree[slot] || fieldAllows(slot)
  }

  /// Whether the third keeps enough half-days without this one.
  private func fieldAllows(_ slot: Int) -> Bool {
    let (memberIndex, half) = (member(slot), halfDay(slot))
    for index in fieldSlack[memberIndex].indices where fieldSlack[memberIndex][index] <= 0 {
      if facts.fieldDues[memberIndex][index].covers(half) { return false }
    }
    return true
  }

  /// Opens a session that ``canOpen(_:at:)`` allows (or that a kept appointment imposes).
  func open(_ slot: Int, at spot: Int) {
    spotAt[slot] = spot
    rooms.take(at: spot, on: halfDay(slot))
    cost += problem.sessionOpened
    account(slot, sign: 1)
  }

  /// Closes an empty session.
  func close(_ slot: Int) {
    rooms.giveBack(at: spotAt[slot], on: halfDay(slot))
    spotAt[slot] = -1
    cost -= problem.sessionOpened
    account(slot, sign: -1)
  }

  private func account(_ slot: Int, sign: Int) {
    let (memberIndex, half) = (member(slot), halfDay(slot))
    reserve.countSession(memberIndex, half: half, sign: sign)
    guard facts.mayBeField[slot] else { return }
    for index in fieldSlack[memberIndex].indices {
      if facts.fieldDues[memberIndex][index].covers(half) { fieldSlack[memberIndex][index] -= sign }
    }
  }

  /// Whether an empty session can go without breaking the reserve of the visits already placed.
  func canClose(_ slot: Int) -> Bool {
    guard spotAt[slot] >= 0, entries[slot].isEmpty, !isKept[slot] else { return false }
    return reserve.allowsClosing(member(slot), half: halfDay(slot))
  }

  // MARK: Appointments

  /// Whether a demand may enter the slot's session (open or about to open at `spot`), and its cost there; nothing when a rule forbids it.
  ///
  /// - Parameter opening: The session would be opened for it.
  func price(_ demand: Int, in slot: Int, at spot: Int, opening: Bool) -> Int? {
    let kilometres = facts.kilometres[demand * facts.spots + spot]
    guard kilometres >= 0 else { return nil }
    let (memberIndex, half) = (member(slot), halfDay(slot))
    let minutes = facts.minutes[demand * facts.members + memberIndex]
    guard minutes > 0, minutesUsed[slot] + minutes <= facts.sessionMinutes[half & 1] else { return nil }
    let day = Horizon.day(of: half)
    guard facts.mayCome(demand, on: day) else { return nil }
    var moved = 0
    var stays = false
    if facts.hasProposal[demand] {
      stays = canStay(demand, in: slot, at: spot)
      moved = stays ? 0 : problem.moved
    }
    if !stays {
      if day < facts.firstNewDay[demand] { return nil }
      if half < problem.frozenBefore && !isKept[slot] && !facts.mayOpenFrozen[demand] { return nil }
    }
    guard !workerDays[facts.worker[demand]].contains(day) else { return nil }
    guard
      reserve.allows(
        team: facts.team[demand], isLimited: !facts.isExempt[demand], member: memberIndex, half: half, minutes: minutes, opening: opening)
    else { return nil }
    if fixedCount[slot] > 0 && !stays && !hasGap(of: minutes, in: slot) { return nil }
    return facts.lateness(demand, on: day) + facts.change[demand * facts.members + memberIndex] + kilometres * problem.kilometre + moved
      + (opening ? problem.sessionOpened : 0)
  }

  /// Puts a demand into the slot's session.
  func place(_ demand: Int, in slot: Int) {
    let stays = facts.hasProposal[demand] && canStay(demand, in: slot, at: spotAt[slot])
    let start = stays ? problem.demands[demand].proposed?.start ?? -1 : -1
    add(demand, slot: slot, minutes: facts.minutes[demand * facts.members + member(slot)], start: start)
  }

  /// Whether a proposed appointment can stay exactly where it is: same professional, site, half-day and minute.
  func canStay(_ index: Int, in slot: Int, at spot: Int) -> Bool {
    guard let given = problem.demands[index].proposed, given.member == member(slot), given.halfDay == halfDay(slot), given.spot == spot,
      problem.isOnGrid(given)
    else { return false }
    let minutes = facts.minutes[index * facts.members + given.member]
    return minutes > 0 && fits(minutes, start: given.start, in: slot)
  }

  private func add(_ index: Int, slot: Int, minutes: Int, start: Int) {
    let half = halfDay(slot)
    entries[slot].append(Entry(demand: index, minutes: minutes, start: start))
    minutesUsed[slot] += minutes
    if start >= 0 { fixedCount[slot] += 1 }
    if fixedCount[slot] > 0 { gridMemo.forget(slot) }
    isUnmoved[index] = start >= 0
    slotOf[index] = slot
    workerDays[facts.worker[index]].append(Horizon.day(of: half))
    reserve.count(
      team: facts.team[index], isLimited: !facts.isExempt[index], member: member(slot), half: half, minutes: minutes, sign: 1)
    cost += placedCost(index, slot: slot) - facts.unplaced[index]
  }

  /// Takes a demand out of its session.
  func remove(_ index: Int) {
    let slot = slotOf[index]
    cost -= placedCost(index, slot: slot) - facts.unplaced[index]
    let position = entries[slot].firstIndex { $0.demand == index } ?? 0
    let minutes = entries[slot][position].minutes
    if entries[slot][position].start >= 0 { fixedCount[slot] -= 1 }
    if fixedCount[slot] > 0 || entries[slot][position].start >= 0 { gridMemo.forget(slot) }
    entries[slot].remove(at: position)
    minutesUsed[slot] -= minutes
    slotOf[index] = -1
    let worker = facts.worker[index]
    if let found = workerDays[worker].firstIndex(of: Horizon.day(of: halfDay(slot))) { workerDays[worker].remove(at: found) }
    reserve.count(
      team: facts.team[index], isLimited: !facts.isExempt[index], member: member(slot), half: halfDay(slot), minutes: minutes, sign: -1)
  }

  /// Cost of a placed demand, its session's opening apart.
  func placedCost(_ index: Int, slot: Int) -> Int {
    let (memberIndex, half) = (member(slot), halfDay(slot))
    var cost = facts.lateness(index, on: Horizon.day(of: half)) + facts.change[index * facts.members + memberIndex]
    cost += max(0, kilometres(index, spotAt[slot])) * problem.kilometre
    if facts.hasProposal[index] && !isUnmoved[index] { cost += problem.moved }
    return cost
  }

  /// Whether a proposed appointment stays where it is.
  func isStandingProposal(_ demand: Int) -> Bool { isLocked[demand] && facts.hasProposal[demand] }

  /// Proposed appointments that stay where they are.
  var standingCount: Int { isLocked.indices.count { isLocked[$0] && facts.hasProposal[$0] } }

  /// Keeps a placed demand where it is.
  func lock(_ demand: Int) { isLocked[demand] = true }

  /// Keeps a proposed appointment where it is, and its session with it.
  func lockWithSession(_ demand: Int) {
    isLocked[demand] = true
    isKept[slotOf[demand]] = true
  }

  /// Lets a locked proposal go, for a demand that takes its place.
  func giveWay(_ demand: Int) {
    isLocked[demand] = false
    gaveWay.insert(demand)
  }
}
