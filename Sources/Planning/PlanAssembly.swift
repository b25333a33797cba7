import Dossier
import Law

/// Turns the areas' numbers back into the plan of the service: appointments, sessions, field, what is not placed and why, and the figures.
struct PlanAssembly {
  let ground: Groundwork
  let placed: ServicePlan
  let results: [(area: Area, plan: AreaPlan, failed: Bool)]

  private var service: Service { ground.service }
  private var finder: PlaceFinder { ground.finder }
  private var placeable: [Bool] { ground.placeable }
  private var costs: [GroupCost] { ground.costs }

  /// The plan, and what one more half-day or room would be worth to it.
  ///
  /// - Parameters:
  ///   - previous: The plan that went out before: its keys are not given again, and what it cancelled stays cancelled.
  ///   - isProven: Whether the plan carries a bound, which costs as long as everything else here together; else it has no certificate.
  func plan(version: String, after previous: Plan?, isProven: Bool = true) -> (plan: Plan, worth: MarginalWorth) {
    var plan = Plan(begins: service.parameters.begins, horizonWeeks: service.parameters.horizonWeeks)
    plan.version = version
    plan.seed = service.parameters.seed
    plan.digests = service.dossier.digests
    plan.readings = service.parameters.readings
    let occupied = ground.occupied
    plan.appointments = appointments(after: previous)
    plan.sessions = sessions(plan.appointments)
    let sessionSlots = Set(plan.sessions.map { SlotKey(professional: $0.professional, halfDay: $0.halfDay) })
    let field = FieldPlan(service)
    let keptHalfDays = keptHalfDays(occupied)
    plan.field = field.halfDays(
      sessions: { sessionSlots.contains(SlotKey(professional: service.staff[$0].professional.id, halfDay: service.horizon.halfDay($1))) },
      kept: { keptHalfDays[$0] })
    plan.tiersTemps = field.lines(plan.field, kept: { keptHalfDays[$0] })
    let proof = Proof(self, isProven: isProven)
    plan.unplaced = unplaced(proof.prices)
    plan.moves = moves()
    plan.waitingList = WaitingList.entries(
      service, plan: placed, costs: costs, appointments: plan.appointments, sessions: plan.sessions)
    let sum = ObjectiveSum(service, placeable: placeable, costs: costs)
    plan.objective = sum.objective(placed, field: plan.field, occupied: occupied)
    let empty = sum.objective(ServicePlan(kept: service), field: [], occupied: occupied)
    plan.certificate = isProven ? BoundCertificate(sets: proof.sets) : nil
    plan.whole = Quality(sum: plan.objective.sum, bound: proof.best[.whole] ?? 0, emptyPlan: empty.sum)
    plan.legal = Quality(sum: plan.objective.legal, bound: proof.best[.legal] ?? 0, emptyPlan: empty.legal)
    plan.unplaceable = service.candidates.indices.count { !placeable[$0] && service.candidates[$0].group.target <= service.horizon.ends }
    plan.latenessBeforeStart = service.candidates.indices.reduce(0) { total, index in
      let counts = placed.placings[index] != nil || (placeable[index] && service.candidates[index].group.target <= service.horizon.ends)
      return total + (counts ? service.parameters.prices.weekLate * costs[index].gravity * costs[index].weeksBefore : 0)
    }
    plan.reserveHistory = ReserveHistory(service.dossier)
    plan.cancelEvents(after: previous, of: service.dossier)
    plan.timeLimitReached = results.contains { $0.plan.timeLimitReached }
    plan.areas = results.map { result in
      AreaSummary(
        name: result.area.problem.name, teams: result.area.teams, appointments: result.area.candidates.count,
        placed: result.plan.placed.count,
        outcome: result.failed ? "constructif" : "optimise")
    }
    return (plan, HalfDayWorth.worth(proof.prices, costs: costs))
  }

  private struct SlotKey: Hashable {
    var professional: ProfessionalID
    var halfDay: HalfDay
  }

  /// Half-days of each professional that hold a kept appointment.
  private func keptHalfDays(_ occupied: [Placing]) -> [Set<Int>] {
    var kept = [Set<Int>](repeating: [], count: service.staff.count)
    for placing in occupied + ServicePlan(kept: service).placings.compactMap({ $0 }) { kept[placing.member].insert(placing.halfDay) }
    return kept
  }

  // MARK: Certificate

  /// The bound with the multipliers that prove it, and the prices of the set that proves most of the whole.
  private struct Proof {
    var sets: [BoundCertificate.MultiplierSet] = []
    var best: [BoundCertificate.Scope: Int] = [:]
    let prices: SessionPrices

    init(_ assembly: PlanAssembly, isProven: Bool) {
      let bound = Bound(assembly.ground)
      guard isProven else {
        prices = SessionPrices(bound, bound.emptyTables)
        return
      }
      let priced = BoundPrices(bound: bound).tables(from: assembly.results.map { ($0.area, $0.plan) })
      var chosen = bound.emptyTables
      for (name, tables) in [("nul", chosen), ("semaines", priced)] {
        let values = bound.values(tables)
        if values[.whole] ?? .min > best[.whole] ?? .min { chosen = tables }
        for scope in BoundCertificate.Scope.allCases {
          sets.append(tables.set(assembly.service, name: name, scope: scope, scale: Bound.scale))
          best[scope] = max(best[scope] ?? .min, values[scope] ?? .min)
        }
      }
      prices = SessionPrices(bound, chosen)
    }
  }

  // MARK: Appointments

  private func appointments(after previous: Plan?) -> [PlannedAppointment] {
    var planned: [PlannedAppointment] = []
    var fresh: [(candidate: Service.Candidate, placing: Placing)] = []
    for (index, candidate) in service.candidates.enumerated() {
      guard let placing = placed.placings[index] else { continue }
      guard let given = candidate.group.given else {
        fresh.append((candidate, placing))
        continue
      }
      var appointment = given
      if !service.isUnmoved(given, at: placing) {
        appointment = moved(given, candidate: candidate, to: placing)
      } else if !candidate.group.isPinned {
        appointment.natures = candidate.group.natures
        appointment.minutes = placing.minutes
      }
      appointment.minutes = appointment.minutes ?? placing.minutes
      planned.append(line(appointment, candidate: candidate, placing: placing))
    }
    for appointment in service.occupied {
      let role = service.memberIndex[appointment.professional].map { service.staff[$0].professional.role } ?? .medecin
      var appointment = appointment
      appointment.minutes = service.minutes(of: appointment)
      planned.append(
        PlannedAppointment(appointment: appointment, visits: [], role: role, opens: nil, due: nil, target: nil, daysLate: 0))
    }
    planned += untouched(beside: planned)
    fresh.sort { left, right in
      let (first, second) = (left.placing, right.placing)
      let names = (service.staff[first.member].professional.id, service.staff[second.member].professional.id)
      return (Horizon.day(of: first.halfDay), first.start, names.0) < (Horizon.day(of: second.halfDay), second.start, names.1)
    }
    var number =
      (service.dossier.appointments.map(\.id) + (previous?.appointments.map(\.appointment.id) ?? [])
      + (previous?.cancellations.map(\.appointment) ?? [])).compactMap(AppointmentNumber.number).max() ?? 0
    for entry in fresh {
      number += 1
      let appointment = Appointment(
        id: AppointmentID(AppointmentNumber.text(number)), worker: entry.candidate.group.worker,
        establishment: entry.candidate.group.establishment,
        natures: entry.candidate.group.natures, date: service.horizon.day(Horizon.day(of: entry.placing.halfDay)),
        time: TimeOfDay(minutes: entry.placing.start), minutes: entry.placing.minutes,
        professional: service.staff[entry.placing.member].professional.id, centre: service.sites[entry.placing.site].centre,
        status: .propose)
      planned.append(line(appointment, candidate: entry.candidate, placing: entry.placing))
    }
    return planned.sorted { $0.appointment.id < $1.appointment.id }
  }

  /// Lines that the plan hands on as they are: cancelled ones until their date, and what lies after the horizon, but a proposal whose visit
  /// has been given a place before.
  private func untouched(beside planned: [PlannedAppointment]) -> [PlannedAppointment] {
    struct Visit: Hashable {
      var worker: WorkerID
      var nature: Nature
    }
    var placed = Set(planned.flatMap { line in line.appointment.natures.map { Visit(worker: line.appointment.worker, nature: $0) } })
    for (index, candidate) in service.candidates.enumerated() where self.placed.placings[index] != nil {
      for nature in candidate.group.natures { placed.insert(Visit(worker: candidate.group.worker, nature: nature)) }
    }
    return service.dossier.appointments.filter { appointment in
      if appointment.status == .annule { return appointment.date >= service.horizon.begins }
      guard appointment.date > service.horizon.ends else { return false }
      if appointment.status == .propose {
        return !appointment.natures.contains { placed.contains(Visit(worker: appointment.worker, nature: $0)) }
      }
      return appointment.status != .honore && appointment.status != .absent
    }.map { appointment in
      let role = service.memberIndex[appointment.professional].map { service.staff[$0].professional.role } ?? .medecin
      return PlannedAppointment(appointment: appointment, visits: [], role: role, opens: nil, due: nil, target: nil, daysLate: 0)
    }
  }

  private func moved(_ given: Appointment, candidate: Service.Candidate, to placing: Placing) -> Appointment {
    var appointment = given
    appointment.establishment = candidate.group.establishment
    appointment.natures = candidate.group.natures
    appointment.date = service.horizon.day(Horizon.day(of: placing.halfDay))
    appointment.time = TimeOfDay(minutes: placing.start)
    appointment.minutes = placing.minutes
    appointment.professional = service.staff[placing.member].professional.id
    appointment.centre = service.sites[placing.site].centre
    appointment.status = .propose
    appointment.sequence += 1
    return appointment
  }

  private func line(_ appointment: Appointment, candidate: Service.Candidate, placing: Placing) -> PlannedAppointment {
    let group = candidate.group
    return PlannedAppointment(
      appointment: appointment, visits: group.keys, role: service.staff[placing.member].professional.role,
      opens: group.obligations.compactMap(\.opens).max(), due: group.obligations.compactMap(\.due).min(), target: group.target,
      daysLate: max(0, group.target.days(to: appointment.date)))
  }

  private func sessions(_ appointments: [PlannedAppointment]) -> [Session] {
    var sessions: [SlotKey: Session] = [:]
    for planned in appointments {
      let appointment = planned.appointment
      guard appointment.status != .annule, appointment.date <= service.horizon.ends, let half = service.halfDay(of: appointment) else {
        continue
      }
      let halfDay = service.horizon.halfDay(half)
      let key = SlotKey(professional: appointment.professional, halfDay: halfDay)
      var session =
        sessions[key]
        ?? Session(
          professional: appointment.professional, halfDay: halfDay, centre: appointment.centre, appointments: [], minutes: 0,
          minutesAvailable: service.parameters.sessionMinutes(halfDay.part))
      session.appointments.append(appointment.id)
      session.minutes += service.minutes(of: appointment)
      sessions[key] = session
    }
    for entry in placed.empty {
      let halfDay = service.horizon.halfDay(entry.halfDay)
      let professional = service.staff[entry.member].professional.id
      sessions[SlotKey(professional: professional, halfDay: halfDay)] = Session(
        professional: professional, halfDay: halfDay, centre: service.sites[entry.site].centre, appointments: [], minutes: 0,
        minutesAvailable: service.parameters.sessionMinutes(halfDay.part))
    }
    let times = Dictionary(appointments.map { ($0.appointment.id, $0.appointment.time) }, uniquingKeysWith: { first, _ in first })
    return sessions.values.map { session in
      var session = session
      session.appointments.sort { (times[$0]?.minutes ?? 0, $0) < (times[$1]?.minutes ?? 0, $1) }
      return session
    }.sorted { ($0.professional, $0.halfDay) < ($1.professional, $1.halfDay) }
  }

  // MARK: What is not placed, what moved

  private func unplaced(_ prices: SessionPrices) -> [UnplacedVisit] {
    var found: [Int: [UnplacedCause]] = [:]
    for result in results {
      for entry in result.plan.unplaced {
        found[result.area.candidates[entry.demand]] = entry.causes.compactMap(UnplacedCause.init(rawValue:))
      }
    }
    let alone = UnplaceableCauses(service, finder: finder)
    let remedies = RemedySearch(board(), prices: prices)
    var list: [UnplacedVisit] = []
    for (index, candidate) in service.candidates.enumerated()
    where placed.placings[index] == nil && candidate.group.target <= service.horizon.ends {
      let causes = placeable[index] ? found[index] ?? [.capacite] : alone.causes(candidate)
      let remedy = remedies.remedy(candidate, causes: causes)
      for (obligation, key) in zip(candidate.group.obligations, candidate.group.keys) {
        let target = obligation.target(service.parameters)
        guard target <= service.horizon.ends else { continue }
        list.append(
          UnplacedVisit(
            visit: key, worker: candidate.group.worker, nature: obligation.nature, opens: obligation.opens, due: obligation.due,
            target: target, gravity: costs[index].gravity, causes: causes, remedy: remedy, placeable: placeable[index]))
      }
    }
    return list.sorted { $0.visit < $1.visit }
  }

  /// The plan as it stands, for what it leaves to the visits that it does not place.
  private func board() -> PlanBoard {
    var standing = service.candidates.enumerated().compactMap { index, candidate -> PlanBoard.Standing? in
      guard let placing = placed.placings[index] else { return nil }
      let group = candidate.group
      return PlanBoard.Standing(
        placing: placing, worker: group.worker, team: group.team, isReserveExempt: group.isReserveExempt, isKept: group.isPinned,
        isInPlace: group.given.map { service.isUnmoved($0, at: placing) } ?? false, isCounted: true)
    }
    standing += service.occupied.compactMap { appointment in
      guard let placing = ServicePlan.placing(of: appointment, in: service) else { return nil }
      return PlanBoard.Standing(
        placing: placing, worker: appointment.worker, team: "", isReserveExempt: true, isKept: true, isInPlace: true, isCounted: false)
    }
    return PlanBoard(service, frozenBefore: finder.frozenBefore, standing: standing, empty: placed.empty)
  }

  private func moves() -> [Move] {
    func before(_ given: Appointment) -> Placement {
      Placement(date: given.date, time: given.time, professional: given.professional, centre: given.centre)
    }
    var list: [Move] = service.dropped.map {
      Move(
        appointment: $0.id, worker: $0.worker, before: before($0), after: nil, cause: service.yieldCauses[$0.id] ?? .plusRequise,
        status: $0.status)
    }
    let moved = service.candidates.indices.compactMap { index -> (candidate: Service.Candidate, given: Appointment, after: Placement?)? in
      let candidate = service.candidates[index]
      guard let given = candidate.group.given else { return nil }
      let after = placed.placings[index].map { placing in
        Placement(
          date: service.horizon.day(Horizon.day(of: placing.halfDay)), time: TimeOfDay(minutes: placing.start),
          professional: service.staff[placing.member].professional.id, centre: service.sites[placing.site].centre)
      }
      return after == before(given) ? nil : (candidate, given, after)
    }
    let turnedOut = service.turnedOut(moved.filter { $0.candidate.yielded == nil }.map { ($0.given, $0.candidate.group) })
    // Proposals move for the better only when the user lets them.
    let isImproving = results.contains { $0.area.problem.mayMoveProposals }
    let gaveWay = Set(
      results.flatMap { result in result.plan.gaveWay.compactMap { service.candidates[result.area.candidates[$0]].group.given?.id } })
    for (candidate, given, after) in moved {
      let cause =
        candidate.yielded ?? turnedOut[given.id] ?? (gaveWay.contains(given.id) ? .priorite : nil)
        ?? (isImproving && finder.mayStay(candidate) ? .optimisation : .regle)
      list.append(
        Move(appointment: given.id, worker: given.worker, before: before(given), after: after, cause: cause, status: given.status))
    }
    return list.sorted { $0.appointment < $1.appointment }
  }
}

/// The keys of new appointments.
enum AppointmentNumber {
  /// The number in a key of this form.
  static func number(_ key: AppointmentID) -> Int? { key.text.hasPrefix("R") ? Int(key.text.dropFirst()) : nil }

  /// `R` and the number, on at least six digits so that keys sort as numbers do.
  static func text(_ number: Int) -> String {
    let digits = String(number)
    return "R" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
