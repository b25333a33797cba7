import Dossier
import Law

/// A part of the service that shares neither professionals nor rooms with the rest.
struct Area: Sendable {
  var problem: AreaProblem
  /// Number in the service of each member, site and candidate of the area.
  var members: [Int]
  var sites: [Int]
  var candidates: [Int]
  var teams: [TeamID]
}

/// Cuts a service into areas, in the order of their first professional.
struct AreaCut {
  private let service: Service
  private let finder: PlaceFinder

  init(_ service: Service, finder: PlaceFinder) {
    self.service = service
    self.finder = finder
  }

  /// The areas; candidates that no place can hold belong to none.
  ///
  /// Professionals belong together when they share a centre with rooms, or a team whose visits both may take.
  func areas(placeable: [Bool]) -> [Area] {
    let areaOf = components()
    let count = (areaOf.max() ?? -1) + 1
    var candidates = [[Int]](repeating: [], count: count)
    for index in service.candidates.indices where placeable[index] {
      let candidate = service.candidates[index]
      let member =
        candidate.group.isPinned ? candidate.group.given.flatMap { service.memberIndex[$0.professional] } : candidate.holders.first?.member
      if let member { candidates[areaOf[member]].append(index) }
    }
    // A service of many areas shares the work of about three of the largest, and none of them gets less than half of its own.
    let total = candidates.reduce(0) { $0 + $1.count }
    let effort = min(1000, max(500, 20_000_000 / max(1, total)))
    var workersOf: [WorkerID: Int] = [:]
    return (0..<count).map { area in
      let shared = candidates[area].map { index -> Bool in
        let worker = service.candidates[index].group.worker
        if let first = workersOf[worker] { return first != area }
        workersOf[worker] = area
        return false
      }
      var built = build(area, members: areaOf.indices.filter { areaOf[$0] == area }, candidates: candidates[area], secondArea: shared)
      built.problem.effort = effort
      return built
    }
  }

  private func components() -> [Int] {
    var sets = DisjointSets(service.staff.count)
    var ofCentre: [CentreID: Int] = [:]
    for index in service.staff.indices {
      var centres = Set(service.staff[index].professional.centres)
      for imposed in service.staff[index].imposedCentre where imposed >= 0 { centres.insert(service.dossier.centres[imposed].id) }
      for centre in centres.sorted() {
        guard let site = service.sites.first(where: { $0.centre == centre }), !site.isRemote else { continue }
        if let other = ofCentre[centre] { sets.join(other, index) } else { ofCentre[centre] = index }
      }
    }
    var ofTeam: [TeamID: Int] = [:]
    for team in service.dossier.teams {
      for index in service.staff.indices where service.who.serves(index, team: team.id) != nil {
        if let other = ofTeam[team.id] { sets.join(other, index) } else { ofTeam[team.id] = index }
      }
    }
    return sets.parts
  }

  private func build(_ area: Int, members: [Int], candidates: [Int], secondArea: [Bool]) -> Area {
    let (horizon, parameters) = (service.horizon, service.parameters)
    let memberNumber = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let sites = service.sites.indices.filter { site in members.contains { !finder.open[$0][site].isEmpty } }
    let siteNumber = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1, $0) })
    func given(_ appointment: Appointment) -> AreaProblem.Given? {
      guard let half = service.halfDay(of: appointment),
        let member = service.memberIndex[appointment.professional].flatMap({ memberNumber[$0] }),
        let spot = service.site(of: appointment, on: half).flatMap({ siteNumber[$0] })
      else { return nil }
      return AreaProblem.Given(
        member: member, spot: spot, halfDay: half, start: appointment.time.minutes, minutes: service.minutes(of: appointment))
    }
    let occupied = service.occupied.compactMap { appointment in given(appointment).map { (appointment, $0) } }
    var teams = Set(members.flatMap { service.staff[$0].professional.teams.map(\.team) })
    for index in candidates { teams.insert(service.candidates[index].group.team) }
    for (appointment, _) in occupied { if let visitor = service.visitors[appointment.id] { teams.insert(visitor.team) } }
    let teamList = teams.sorted()
    let teamNumber = Dictionary(uniqueKeysWithValues: teamList.enumerated().map { ($1, $0) })
    var keptHalfDays = [Set<Int>](repeating: [], count: members.count)
    for (_, place) in occupied { keptHalfDays[place.member].insert(place.halfDay) }
    for index in candidates where service.candidates[index].group.isPinned {
      if let place = service.candidates[index].group.given.flatMap(given) { keptHalfDays[place.member].insert(place.halfDay) }
    }
    var workers: [WorkerID: Int] = [:]
    func workerNumber(_ worker: WorkerID) -> Int {
      if let number = workers[worker] { return number }
      workers[worker] = workers.count
      return workers.count - 1
    }
    let demands = candidates.enumerated().map { position, index -> AreaProblem.Demand in
      let candidate = service.candidates[index]
      let cost = GroupCost(candidate.group, horizon: horizon, parameters: parameters)
      var days = candidate.group.days
      // A worker followed in two areas comes on even days of the horizon to one and on odd days to the others, so never twice on a day.
      if service.isFollowedTwice(candidate.group.worker) {
        for day in 0..<horizon.dayCount where (day % 2 == 1) != secondArea[position] { days.remove(day) }
      }
      let place = candidate.yielded == nil ? candidate.group.given.flatMap(given) : nil
      return AreaProblem.Demand(
        worker: workerNumber(candidate.group.worker), team: teamNumber[candidate.group.team] ?? 0,
        holders: candidate.holders.compactMap { holder in
          memberNumber[holder.member].map { AreaProblem.Holder(member: $0, minutes: holder.minutes, change: holder.change) }
        },
        reach: candidate.reach.compactMap { reach in
          siteNumber[reach.site].map { AreaProblem.Reach(spot: $0, kilometres: reach.kilometres) }
        },
        days: days,
        firstNewDay: horizon.begins.days(to: NoticeRule.firstDay(candidate.group.obligations, parameters)),
        lateFrom: cost.lateFrom, gravity: cost.gravity,
        unplacedCost: cost.unplaced + (place != nil && !candidate.group.isPinned ? parameters.prices.appointmentMoved : 0),
        advanceCredit: cost.advance, isReserveExempt: candidate.group.isReserveExempt, mayOpenFrozen: candidate.group.mayOpenFrozenSession,
        kept: candidate.group.isPinned ? place : nil, proposed: candidate.group.isPinned ? nil : place,
        displacedFrom: candidate.yielded == nil ? nil : candidate.group.given.flatMap { horizon.dayIndex($0.date) },
        displacedMember: candidate.yielded == nil
          ? nil : candidate.group.given.flatMap { service.memberIndex[$0.professional] }.flatMap { memberNumber[$0] })
    }
    let rule = TiersTempsRule(horizon: horizon, catchUpTenThousandths: parameters.tiersTempsCatchUpTenThousandths)
    let problemMembers = members.enumerated().map { number, index -> AreaProblem.Member in
      let member = service.staff[index]
      let isMedecin = member.professional.role == .medecin
      let dues = isMedecin ? rule.requirements(of: member, kept: keptHalfDays[number]) : []
      return AreaProblem.Member(
        name: member.professional.id.text, isMedecin: isMedecin, isInfirmier: member.professional.role == .infirmier,
        shares: member.professional.teams.compactMap { share in
          teamNumber[share.team].map { AreaProblem.Share(team: $0, thousandths: share.thousandths) }
        },
        availability: member.availability, imposedCentre: member.imposedCentre,
        centres: member.professional.centres.compactMap { key in service.dossier.centres.firstIndex { $0.id == key } },
        field: dues.map(\.areaDue), pace: isMedecin ? rule.pace(of: member, kept: keptHalfDays[number]).map(\.areaDue) : [])
    }
    let spots = sites.map { index -> AreaProblem.Spot in
      let site = service.sites[index]
      return AreaProblem.Spot(
        name: site.centre.text, centre: site.centreIndex, rooms: site.rooms, isRemote: site.isRemote,
        tooFar: sites.indices.filter { !service.distance.allowsSameDay(site, service.sites[sites[$0]]) })
    }
    return Area(
      problem: AreaProblem(
        name: members.first.map { service.staff[$0].professional.id.text } ?? "", weeks: horizon.weeks,
        hours: [[parameters.morning.start, parameters.morning.end], [parameters.afternoon.start, parameters.afternoon.end]],
        sessionMinutes: [parameters.sessionMinutes(.matin), parameters.sessionMinutes(.apresMidi)], grid: parameters.gridMinutes,
        weekLate: parameters.prices.weekLate, moved: parameters.prices.appointmentMoved, kilometre: parameters.prices.kilometre,
        sessionOpened: parameters.prices.sessionOpened, reserve: (0..<horizon.weeks).map { parameters.reserve(week: $0) },
        orientation: parameters.orientationRateThousandths, frozenBefore: finder.frozenBefore, teams: teamList.map(\.text),
        members: problemMembers, spots: spots, demands: demands, occupied: occupied.map(\.1),
        occupiedWorkers: occupied.map { workerNumber($0.0.worker) },
        occupiedTeams: occupied.map { appointment, _ in service.visitors[appointment.id].flatMap { teamNumber[$0.team] } ?? -1 },
        seed: parameters.seed),
      members: members, sites: sites, candidates: candidates, teams: teamList)
  }
}

extension TiersTempsRule.Requirement {
  fileprivate var areaDue: AreaProblem.FieldDue {
    AreaProblem.FieldDue(first: halfDays.lowerBound, end: halfDays.upperBound, required: enforced)
  }
}

extension Service {
  /// Whether a worker has visits for teams that no professional serves together: their appointments may fall in two areas.
  func isFollowedTwice(_ worker: WorkerID) -> Bool { workersOfSeveralTeams.contains(worker) }
}
