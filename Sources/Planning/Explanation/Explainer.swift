import Dossier
import Law

/// Says where a visit stands in a plan and why, from the dossier and the plan read back.
public struct Explainer {
  /// What is known of a key.
  public enum Answer: Sendable {
    case visit(VisitExplanation)
    /// An appointment that answers no required visit: kept as it is.
    case withoutVisit(Appointment)
    /// A visit that another one due in the horizon takes over.
    case absorbed(Obligation)
    /// No such key; those known, sorted.
    case unknown([String])
  }

  let service: Service
  let finder: PlaceFinder
  let plan: Plan?
  let read: ReadPlan

  /// How many other places are shown, and how many of one professional at one centre.
  static let mostAlternatives = 5
  static let mostAlike = 2

  /// - Parameters:
  ///   - dossier: Checked and sorted, beginning on the day of the plan.
  ///   - plan: Read back; without one, a plan that holds the kept appointments alone stands in.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public init(_ dossier: Dossier, plan: Plan?) throws(LawError) {
    let service = try Service(dossier)
    self.service = service
    finder = PlaceFinder(service)
    self.plan = plan
    read = ReadPlan(plan ?? Explainer.keptPlan(service), service: service)
  }

  /// The kept appointments of a service, as a plan.
  private static func keptPlan(_ service: Service) -> Plan {
    var plan = Plan(begins: service.parameters.begins, horizonWeeks: service.parameters.horizonWeeks)
    let pinned = service.candidates.compactMap { candidate in
      candidate.group.isPinned ? candidate.group.given.map { ($0, candidate.group.keys) } : nil
    }
    plan.appointments = (pinned + service.occupied.map { ($0, []) }).map { given, keys in
      PlannedAppointment(appointment: given, visits: keys, role: .medecin, opens: nil, due: nil, target: nil, daysLate: 0)
    }
    return plan
  }

  /// What is known of a visit or of an appointment.
  public func answer(_ key: String) -> Answer {
    if let index = candidate(of: key) { return .visit(explanation(index, asked: key)) }
    if let line = plan?.appointments.first(where: { $0.appointment.id.text == key }) { return .withoutVisit(line.appointment) }
    if let given = service.occupied.first(where: { $0.id.text == key }) { return .withoutVisit(given) }
    if let obligation = service.obligations.first(where: { $0.key == key }) { return .absorbed(obligation) }
    let keys =
      service.obligations.map(\.key) + (plan?.appointments.map(\.appointment.id.text) ?? service.dossier.appointments.map(\.id.text))
    return .unknown(keys.sorted())
  }

  /// The number of the appointment to place that a key names.
  func candidate(of key: String) -> Int? {
    if let index = service.candidates.firstIndex(where: { $0.group.keys.contains(key) }) { return index }
    if let index = service.candidates.firstIndex(where: { $0.group.given?.id.text == key }) { return index }
    guard let line = plan?.appointments.first(where: { $0.appointment.id.text == key }), let visit = line.visits.first else { return nil }
    return service.candidates.firstIndex { $0.group.keys.contains(visit) }
  }

  /// The plan without one visit: what it could have had.
  func board(without index: Int) -> PlanBoard { read.board(on: service, frozenBefore: finder.frozenBefore, without: index) }

  private func explanation(_ index: Int, asked key: String) -> VisitExplanation {
    let candidate = service.candidates[index]
    let group = candidate.group
    let board = board(without: index)
    let visit = AskedVisit(candidate, service: service)
    let search = PlaceSearch(board)
    let state = state(index, visit: visit, board: board)
    var options = search.options(for: visit)
    var weeks = search.weeks(for: visit)
    if case .placed(_, _, let place) = state {
      options.removeAll { option in
        service.staff[option.holder.member].professional.id == place.professional
          && service.horizon.halfDay(option.halfDay) == place.halfDay && service.sites[option.reach.site].centre == place.centre
      }
      weeks.removeAll { $0.monday >= place.halfDay.day.monday }
    }
    return VisitExplanation(
      visit: key, obligations: group.obligations, team: group.team, opens: AskedVisit.opens(group, service.parameters),
      closes: AskedVisit.closes(group), target: group.target,
      noticeEnds: NoticeRule.firstDay(group.obligations, service.parameters),
      weekPrice: service.parameters.prices.weekLate * visit.cost.gravity,
      holders: candidate.holders.map {
        VisitExplanation.Holder(
          professional: service.staff[$0.member].professional.id, role: service.staff[$0.member].professional.role, minutes: $0.minutes,
          change: $0.change)
      }, centres: reach(candidate), state: state, alternatives: varied(options).map { search.place($0, of: visit) }, weeks: weeks,
      strangers: plan == nil ? 0 : read.strangers)
  }

  private func state(_ index: Int, visit: AskedVisit, board: PlanBoard) -> VisitExplanation.State {
    let group = service.candidates[index].group
    if let line = read.planned[index], let placing = ServicePlan.placing(of: line.appointment, in: service) {
      return .placed(line.appointment.id, line.appointment.status, place(placing, visit: visit, board: board))
    }
    guard let plan else { return .withoutPlan }
    let placeable = finder.isPlaceable(service.candidates[index])
    guard group.target <= service.horizon.ends else { return .later }
    let line = plan.unplaced.first { group.keys.contains($0.visit) }
    let causes = line?.causes ?? (placeable ? [.capacite] : UnplaceableCauses(service, finder: finder).causes(service.candidates[index]))
    return .unplaced(causes: causes, remedy: line?.remedy, cost: placeable ? visit.cost.unplaced : 0, placeable: placeable)
  }

  /// The place that the plan gives, priced as any other.
  private func place(_ placing: Placing, visit: AskedVisit, board: PlanBoard) -> PricedPlace {
    let candidate = visit.candidate
    let team = candidate.group.team
    let holder =
      candidate.holders.first { $0.member == placing.member }
      ?? Service.Holder(
        member: placing.member, minutes: placing.minutes,
        change: service.changePrice(team: team, lastMedecin: candidate.lastMedecin, member: placing.member))
    let reach =
      candidate.reach.first { $0.site == placing.site }
      ?? Service.Reach(site: placing.site, kilometres: service.kilometres(from: candidate.origin, to: placing.site))
    let opens = board.siteAt[placing.member * service.horizon.halfDayCount + placing.halfDay] < 0
    let cost = visit.price(
      holder, reach, placing.halfDay, start: placing.start, opens: opens, prices: service.parameters.prices)
    let option = PlaceSearch.Option(holder: holder, reach: reach, halfDay: placing.halfDay, start: placing.start, cost: cost)
    return PlaceSearch(board).place(option, of: visit)
  }

  private func reach(_ candidate: Service.Candidate) -> [VisitExplanation.Reach] {
    var nearest: [CentreID: Int] = [:]
    for reach in candidate.reach {
      nearest[service.sites[reach.site].centre] = min(nearest[service.sites[reach.site].centre] ?? .max, reach.kilometres)
    }
    return nearest.map { VisitExplanation.Reach(centre: $0.key, kilometres: $0.value) }
      .sorted { ($0.kilometres, $0.centre) < ($1.kilometres, $1.centre) }
  }

  /// The cheapest places, without ten half-days of the same professional in the same room.
  private func varied(_ options: [PlaceSearch.Option]) -> [PlaceSearch.Option] {
    var alike: [[Int]: Int] = [:]
    var chosen: [PlaceSearch.Option] = []
    for option in options where chosen.count < Explainer.mostAlternatives {
      let pair = [option.holder.member, option.reach.site]
      guard alike[pair, default: 0] < Explainer.mostAlike else { continue }
      alike[pair, default: 0] += 1
      chosen.append(option)
    }
    return chosen
  }
}
