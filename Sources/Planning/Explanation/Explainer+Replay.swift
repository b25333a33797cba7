import Dossier
import Law

extension Explainer {
  /// Proves a remedy: changes the dossier by it, keeps every appointment of the plan where it is, and plans the one visit again.
  ///
  /// - Returns: Nothing when no visit has the key.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public func replay(_ key: String, _ remedy: Remedy) throws(LawError) -> RemedyReplay? {
    guard let index = candidate(of: key) else { return nil }
    let original = service.candidates[index]
    let changed = RemedyApplication.apply(remedy, to: service.dossier, centre: centre(for: remedy, index))
    var staffAlone = changed
    staffAlone.employments = []
    staffAlone.appointments = []
    let after = try Service(staffAlone)
    let candidate = reread(original, in: after)
    let visit = AskedVisit(candidate, service: after)
    let board = read.board(on: after, frozenBefore: finder.frozenBefore, without: index)
    let search = PlaceSearch(board)
    let wasPlaced = read.planned[index] != nil
    let placeable = finder.isPlaceable(original)
    let before = objective(of: read.placed(service))
    guard let option = search.cheapest(for: visit) else {
      return RemedyReplay(
        remedy: remedy, place: nil, thirdShort: 0, before: before, after: before, wasCounted: placeable, weeks: search.weeks(for: visit))
    }
    var sum = before + option.cost.sum + fieldChange(option, in: after, without: index)
    if !wasPlaced && placeable { sum -= visit.cost.unplaced }
    if !wasPlaced && original.group.given != nil { sum -= service.parameters.prices.appointmentMoved }
    return RemedyReplay(
      remedy: remedy, place: search.place(option, of: visit), thirdShort: shortage(option, board: board, index: index), before: before,
      after: sum, wasCounted: placeable, weeks: [])
  }

  /// Where a half-day is added: the cheapest centre in reach, as the search for remedies found it.
  private func centre(for remedy: Remedy, _ index: Int) -> CentreID? {
    let candidate = service.candidates[index]
    guard case .halfDay(let professional, let halfDay) = remedy, let member = service.memberIndex[professional],
      let half = service.horizon.index(halfDay), let holder = candidate.holders.first(where: { $0.member == member })
    else { return nil }
    let board = board(without: index)
    let visit = AskedVisit(candidate, service: service)
    let near = candidate.reach.filter { reach in
      if case .success = board.verdict(visit, holder, reach, half, extra: .halfDay) { return true }
      return false
    }
    return near.min { ($0.kilometres, $0.site) < ($1.kilometres, $1.site) }.map { service.sites[$0.site].centre }
  }

  /// The visit with the holders and the centres that the changed dossier gives it, in the same group as before.
  private func reread(_ original: Service.Candidate, in changed: Service) -> Service.Candidate {
    var found: Service.Candidate?
    let reader = WorkerReader(service: changed)
    service.dossier.forEachWorker { history, lines in
      guard history.worker == original.group.worker else { return }
      let outcome = reader.read(history, lines: lines, obligations: original.group.obligations, appointments: [])
      found = outcome.candidates.first { $0.group.keys == original.group.keys } ?? outcome.candidates.first
    }
    var candidate = found ?? original
    candidate.group.given = original.group.given
    candidate.yielded = original.yielded
    return candidate
  }

  /// Half-days that the médecin lacks after the change and did not lack before.
  private func shortage(_ option: PlaceSearch.Option, board: PlanBoard, index: Int) -> Int {
    let was = read.board(on: service, frozenBefore: finder.frozenBefore, without: index).third.shortage(option.holder.member)
    return max(0, board.third.shortage(option.holder.member) - was)
  }

  private func occupied(_ service: Service) -> [Placing] { self.service.occupied.compactMap { ServicePlan.placing(of: $0, in: service) } }

  /// The sum of the objective of a plan, with the field half-days written in it.
  private func objective(of placed: ServicePlan) -> Int {
    let placeable = service.candidates.map(finder.isPlaceable)
    let costs = service.candidates.map { GroupCost($0.group, horizon: service.horizon, parameters: service.parameters) }
    return ObjectiveSum(service, placeable: placeable, costs: costs)
      .objective(placed, field: plan?.field ?? [], occupied: occupied(service)).sum
  }

  /// What the médecins' field costs more once a session is opened for the visit, its half-days chosen again.
  private func fieldChange(_ option: PlaceSearch.Option, in changed: Service, without index: Int) -> Int {
    let placed = read.placed(service)
    var slots: Set<[Int]> = Set(occupied(changed).map { [$0.member, $0.halfDay] })
    for (candidate, placing) in placed.placings.enumerated() where candidate != index {
      if let placing { slots.insert([placing.member, placing.halfDay]) }
    }
    for session in placed.empty { slots.insert([session.member, session.halfDay]) }
    let opened = [option.holder.member, option.halfDay]
    if slots.contains(opened) { return 0 }
    slots.insert(opened)
    var kept = [Set<Int>](repeating: [], count: changed.staff.count)
    for placing in occupied(changed) + ServicePlan(kept: service).placings.compactMap({ $0 }) {
      kept[placing.member].insert(placing.halfDay)
    }
    let field = FieldPlan(changed).halfDays(sessions: { slots.contains([$0, $1]) }, kept: { kept[$0] })
    let (now, was) = (FieldPlan.cost(field, service: changed), FieldPlan.cost(plan?.field ?? [], service: service))
    return now.unvisited + now.imbalance - was.unvisited - was.imbalance
  }
}
