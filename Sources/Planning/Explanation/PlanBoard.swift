import Dossier
import Law

/// A plan as it stands, in the numbers of the service: who sits where, what each rule leaves, and what one more visit would meet.
///
/// The optimiser's own state answers yes or no, fast, for one area. This one answers with the rule that forbids, for any visit of the service,
/// even one that no area holds: explanations and remedies ask it. Appointments keep their minute, so a place is free only if the gap is.
struct PlanBoard {
  /// An appointment of the plan.
  struct Standing {
    var placing: Placing
    var worker: WorkerID
    var team: TeamID
    var isReserveExempt: Bool
    /// Kept whatever the plan: rules 5 and 9 were reduced for it.
    var isKept: Bool
    /// Stands where the dossier had it, so the freeze leaves its session open.
    var isInPlace: Bool
    /// Answers an obligation, so the reserve counts it.
    var isCounted: Bool
  }

  let service: Service
  /// First half-day that is not frozen.
  let frozenBefore: Int
  /// Site of each slot's session, −1 for none.
  private(set) var siteAt: [Int]
  private var minutesUsed: [Int]
  private var holdsGiven: [Bool]
  private var times: [Int: [SessionLayout.Item]] = [:]
  private var roomsUsed: [Int]
  private var limited: [Int]
  private var held: [Int]
  private var infirmierVisits: [Int]
  private var workerDays: [WorkerID: Set<Int>] = [:]
  private let teamNumber: [TeamID: Int]
  private(set) var third: ThirdLedger
  private let halfDays: Int
  private let weeks: Int

  init(_ service: Service, frozenBefore: Int, standing: [Standing], empty: [(member: Int, site: Int, halfDay: Int)]) {
    self.service = service
    self.frozenBefore = frozenBefore
    halfDays = service.horizon.halfDayCount
    weeks = service.horizon.weeks
    let slots = service.staff.count * halfDays
    siteAt = [Int](repeating: -1, count: slots)
    minutesUsed = [Int](repeating: 0, count: slots)
    holdsGiven = [Bool](repeating: false, count: slots)
    roomsUsed = [Int](repeating: 0, count: service.sites.count * halfDays)
    var names = Set(service.dossier.teams.map(\.id))
    for member in service.staff { names.formUnion(member.professional.teams.map(\.team)) }
    teamNumber = Dictionary(uniqueKeysWithValues: names.sorted().enumerated().map { ($1, $0) })
    limited = [Int](repeating: 0, count: names.count * service.horizon.weeks)
    held = limited
    infirmierVisits = limited
    var kept = [Set<Int>](repeating: [], count: service.staff.count)
    for entry in standing where entry.isKept { kept[entry.placing.member].insert(entry.placing.halfDay) }
    third = ThirdLedger(service, kept: kept)
    for entry in standing { add(entry) }
    for session in empty where siteAt[session.member * halfDays + session.halfDay] < 0 {
      open(session.member, session.halfDay, at: session.site)
    }
  }

  private func slot(_ member: Int, _ half: Int) -> Int { member * halfDays + half }

  private mutating func open(_ member: Int, _ half: Int, at site: Int) {
    siteAt[slot(member, half)] = site
    roomsUsed[site * halfDays + half] += 1
    third.take(member, half)
    guard service.staff[member].professional.role == .medecin else { return }
    for share in service.staff[member].professional.teams {
      if let team = teamNumber[share.team] { held[team * weeks + half / 12] += share.thousandths * sessionMinutes(half) }
    }
  }

  private mutating func add(_ entry: Standing) {
    let placing = entry.placing
    let slot = slot(placing.member, placing.halfDay)
    if siteAt[slot] < 0 { open(placing.member, placing.halfDay, at: placing.site) }
    minutesUsed[slot] += placing.minutes
    if entry.isInPlace { holdsGiven[slot] = true }
    times[slot, default: []].append(SessionLayout.Item(minutes: placing.minutes, start: placing.start))
    workerDays[entry.worker, default: []].insert(Horizon.day(of: placing.halfDay))
    guard entry.isCounted, let team = teamNumber[entry.team] else { return }
    let role = service.staff[placing.member].professional.role
    if role == .medecin && !entry.isReserveExempt { limited[team * weeks + placing.halfDay / 12] += placing.minutes }
    if role == .infirmier { infirmierVisits[team * weeks + placing.halfDay / 12] += 1 }
  }

  func sessionMinutes(_ half: Int) -> Int { service.parameters.sessionMinutes(half % 2 == 0 ? .matin : .apresMidi) }

  /// Whether a professional who sits nowhere then would find the site's rooms all taken.
  func lacksRoom(_ member: Int, _ site: Int, _ half: Int) -> Bool {
    let rooms = service.sites[site].rooms[half]
    return siteAt[slot(member, half)] < 0 && rooms > 0 && roomsUsed[site * halfDays + half] >= rooms
  }

  /// The most minutes of one visit that some half-day of a professional could still take, whatever the visit.
  func mostFree(_ member: Int) -> Int {
    (0..<halfDays).map { half in
      let slot = slot(member, half)
      guard service.staff[member].availability[half].canConsult else { return 0 }
      if siteAt[slot] >= 0 { return sessionMinutes(half) - minutesUsed[slot] }
      return third.allowsSession(member, half) ? sessionMinutes(half) : 0
    }.max() ?? 0
  }

  /// Minutes that the médecins of a team have free in their sessions of a week.
  func freeMinutes(team: TeamID, week: Int) -> Int {
    service.staff.indices.filter { member in
      let professional = service.staff[member].professional
      return professional.role == .medecin && professional.teams.contains { $0.team == team }
    }.reduce(0) { sum, member in
      (week * 12..<week * 12 + 12).reduce(sum) { total, half in
        siteAt[slot(member, half)] < 0 ? total : total + max(0, sessionMinutes(half) - minutesUsed[slot(member, half)])
      }
    }
  }

  /// Whether all the rooms of a site are taken on some half-day that it is open.
  func isCrowded(_ site: Int) -> Bool {
    (0..<halfDays).contains { service.sites[site].rooms[$0] > 0 && roomsUsed[site * halfDays + $0] >= service.sites[site].rooms[$0] }
  }

  // MARK: One more visit

  /// What a place needs beyond the plan as it stands.
  enum Extra { case nothing, halfDay, room }

  /// Whether the visit may be held there, and at which minute; else the first rule that forbids it.
  ///
  /// - Parameter extra: A half-day or a room added for it alone.
  func verdict(_ visit: AskedVisit, _ holder: Service.Holder, _ reach: Service.Reach, _ half: Int, extra: Extra = .nothing)
    -> Result<Int, Barred>
  {
    if let obstacle = obstacle(visit, holder, reach, half, extra: extra) { return .failure(Barred(by: obstacle)) }
    let hours = service.parameters.hours(half % 2 == 0 ? .matin : .apresMidi)
    let items = (times[slot(holder.member, half)] ?? []) + [SessionLayout.Item(minutes: holder.minutes, start: -1, wish: visit.wish(half))]
    let starts = SessionLayout.starts(
      of: items, hours: (hours.start, hours.end), capacity: sessionMinutes(half), grid: service.parameters.gridMinutes)
    guard let start = starts?.last else { return .failure(Barred(by: .full)) }
    return .success(start)
  }

  /// The rule that forbids a place.
  struct Barred: Error { var by: PlaceObstacle }

  private func obstacle(_ visit: AskedVisit, _ holder: Service.Holder, _ reach: Service.Reach, _ half: Int, extra: Extra) -> PlaceObstacle?
  {
    let day = Horizon.day(of: half)
    if let obstacle = visit.obstacle(on: day) { return obstacle }
    let slot = slot(holder.member, half)
    let stays = visit.proposed.map { $0 == (holder.member, reach.site, half) } ?? false
    if !stays && day < visit.noticeDay { return .notice }
    let member = service.staff[holder.member]
    if extra == .halfDay {
      guard third.isAddable(holder.member, half) else { return .professionalAway }
    } else {
      if member.availability[half] == .away { return .professionalAway }
      if !member.availability[half].canConsult { return .otherActivity }
    }
    let opens = siteAt[slot] < 0
    if opens, let obstacle = seatObstacle(member, reach.site, half) { return obstacle }
    if !opens && siteAt[slot] != reach.site { return .otherCentre }
    if !stays && half < frozenBefore && !visit.mayOpenFrozen && !holdsGiven[slot] { return .freeze }
    if opens, let obstacle = openingObstacle(holder.member, reach.site, half, extra: extra) { return obstacle }
    if workerDays[visit.worker]?.contains(day) ?? false { return .sameDay }
    if minutesUsed[slot] + holder.minutes > sessionMinutes(half) { return .full }
    return reserveAllows(visit, holder, half, opens: opens) ? nil : .reserve
  }

  /// Whether the professional could sit there, whatever the rest of the plan.
  private func seatObstacle(_ member: StaffMember, _ site: Int, _ half: Int) -> PlaceObstacle? {
    let place = service.sites[site]
    if place.rooms[half] == 0 { return .centreClosed }
    let imposed = member.imposedCentre[half]
    let allowed = imposed == -1 ? member.professional.centres.contains(place.centre) : imposed == place.centreIndex
    return allowed ? nil : .otherCentre
  }

  private func openingObstacle(_ member: Int, _ site: Int, _ half: Int, extra: Extra) -> PlaceObstacle? {
    let rooms = service.sites[site].rooms[half] + (extra == .room ? 1 : 0)
    if roomsUsed[site * halfDays + half] >= rooms { return .rooms }
    let other = siteAt[slot(member, half) ^ 1]
    if other >= 0 && !service.distance.allowsSameDay(service.sites[site], service.sites[other]) { return .distantCentres }
    if extra == .halfDay { return third.allowsAdded(member, half) ? nil : .tiersTemps }
    return third.allowsSession(member, half) ? nil : .tiersTemps
  }

  /// Rule 9 after one more visit.
  private func reserveAllows(_ visit: AskedVisit, _ holder: Service.Holder, _ half: Int, opens: Bool) -> Bool {
    let professional = service.staff[holder.member].professional
    guard let team = teamNumber[visit.team] else { return true }
    let cell = team * weeks + half / 12
    var (time, total, visits) = (limited[cell], held[cell], infirmierVisits[cell])
    switch professional.role {
    case .infirmier:
      if time == 0 { return true }
      visits += 1
    case .medecin where !visit.isReserveExempt:
      time += holder.minutes
      if opens, let share = professional.teams.first(where: { $0.team == visit.team }) {
        total += share.thousandths * sessionMinutes(half)
      }
    default: return true
    }
    return time
      <= ReserveRule.limit(
        heldThousandths: total, reserveThousandths: service.parameters.reserve(week: half / 12), infirmierVisits: visits,
        orientationThousandths: service.parameters.orientationRateThousandths)
  }
}
