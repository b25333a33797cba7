import Dossier
import Law

/// The cheapest single change of the dossier that gives a place to a visit, every other appointment kept.
///
/// What a change takes is paid at the certificate's prices, so that a place which others want more is not called free: a half-day costs what it
/// would bring elsewhere in the week or, for a médecin, what the third's cheapest half-day would, with the room it fills; one more room its own
/// price, with what the professional's half-day would bring; a protocol or a longer journey what other visits pay for the minutes that this one
/// fills. To that comes what the visit costs at its place. Of two changes as dear, the one that the first cause points to is named.
///
/// A remedy is only named once its place is found in the plan as it stands: `explain --replay` then finds it again. When two changes would be
/// needed, none is named.
struct RemedySearch {
  private struct Found {
    var remedy: Remedy
    /// Points of the change and of the visit at its place.
    var total: Int
  }

  private let search: PlaceSearch
  private let service: Service
  private let prices: SessionPrices
  private let underProtocol: [Bool]
  /// What spares a search that cannot succeed: minutes that each professional could still give one visit, sites that lack rooms.
  private let mostFree: [Int]
  private let isCrowded: [Bool]

  init(_ board: PlanBoard, prices: SessionPrices) {
    search = PlaceSearch(board)
    service = board.service
    self.prices = prices
    mostFree = board.service.staff.indices.map(board.mostFree)
    isCrowded = board.service.sites.indices.map(board.isCrowded)
    let byKey = Dictionary(service.dossier.professionals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let leave = Dictionary(grouping: service.dossier.leave, by: \.professional)
    let horizon = service.horizon
    underProtocol = service.staff.map {
      Staff.protocolIsValid(of: $0.professional, among: byKey, leave: leave, horizon: horizon)
    }
  }

  /// The remedy for a visit that was not placed for these causes.
  ///
  /// - Complexity: O(*half-days* × *holders* × *sites in reach*) for each kind of change tried.
  func remedy(_ candidate: Service.Candidate, causes: [UnplacedCause]) -> Remedy? {
    let visit = AskedVisit(candidate, service: service)
    guard visit.cost.unplaced > 0 else { return nil }
    switch causes.first {
    case .contratTermine, .horsService, .aucunRoleAutorise, .equipeSansMedecin, .protocoleSansMedecin, .travailleurAbsent, .preavis,
      .fenetreClose:
      return nil
    case .protocoleManquant: return protocolNature(candidate, below: .max)?.remedy
    case .aucunCentreAPortee: return distance(candidate, below: .max)?.remedy
    case .salles: return cheapest(visit, roomFirst: true)
    case .professionnelAbsent, .tiersTemps, .reserve, .capacite, nil: return cheapest(visit, roomFirst: false)
    }
  }

  /// The cheapest of all kinds; each is sought only below the price of those before it.
  private func cheapest(_ visit: AskedVisit, roomFirst: Bool) -> Remedy? {
    var best: Found?
    func consider(_ search: (Int) -> Found?) { best = search(best?.total ?? .max) ?? best }
    if roomFirst { consider { room(visit, below: $0) } }
    consider { halfDay(visit, below: $0) }
    if !roomFirst { consider { room(visit, below: $0) } }
    consider { protocolNature(visit.candidate, below: $0) }
    consider { distance(visit.candidate, below: $0) }
    return best?.remedy
  }

  private func points(_ value: Int) -> Int { (value + Bound.scale / 2) / Bound.scale }

  private func halfDay(_ visit: AskedVisit, below limit: Int) -> Found? {
    let found = search.cheapest(for: visit, extra: .halfDay, below: limit) { option in
      points(prices.halfDay(option.holder.member, option.halfDay) + prices.room(option.reach.site, option.halfDay))
    }
    return found.map {
      Found(
        remedy: .halfDay(service.staff[$0.option.holder.member].professional.id, service.horizon.halfDay($0.option.halfDay)),
        total: $0.total)
    }
  }

  private func room(_ visit: AskedVisit, below limit: Int) -> Found? {
    guard visit.candidate.reach.contains(where: { isCrowded[$0.site] }) else { return nil }
    let found = search.cheapest(for: visit, extra: .room, below: limit) { option in
      points(prices.session(option.holder.member, option.halfDay) + prices.room(option.reach.site, option.halfDay))
    }
    guard let found, !service.sites[found.option.reach.site].isRemote else { return nil }
    return Found(
      remedy: .room(service.sites[found.option.reach.site].centre, service.horizon.halfDay(found.option.halfDay)), total: found.total)
  }

  /// What other visits pay for the minutes of a free place.
  private func minutesPrice(_ option: PlaceSearch.Option) -> Int {
    points(prices.visit(option.holder.member, option.reach.site, option.halfDay, minutes: option.holder.minutes))
  }

  /// One more nature in the protocol of someone whom the law lets hold the visit.
  private func protocolNature(_ candidate: Service.Candidate, below limit: Int) -> Found? {
    let group = candidate.group
    var best: (place: PlaceSearch.Priced, remedy: Remedy)?
    for index in service.staff.indices where underProtocol[index] && mostFree[index] > 0 {
      let professional = service.staff[index].professional
      guard professional.role != .medecin, let own = service.who.serves(index, team: group.team),
        group.boundTo.map({ $0 == professional.id }) ?? true,
        group.obligations.allSatisfy({ obligation in
          obligation.roles.union(obligation.protocolRoles).allows(professional.role)
            && Joining.bindingRole(obligation).map { $0 == professional.role } ?? true
            // An exam may ask for a training, which a protocol does not give.
            && !TrainingRule.applies(to: obligation.nature)
        })
      else { continue }
      let missing = Set(group.natures).subtracting(service.staff[index].protocolNatures)
      guard missing.count == 1, let nature = missing.first else { continue }
      var delegated = candidate
      let minutes = service.parameters.minutes(of: group.natures, by: professional.role)
      guard minutes <= mostFree[index] else { continue }
      delegated.holders = [
        Service.Holder(
          member: index, minutes: minutes,
          change: own ? 0 : service.parameters.prices.medecinChanged)
      ]
      let asked = AskedVisit(delegated, service: service)
      // One more than the best, so that the earlier place wins among equals.
      let below = best.map { $0.place.total + 1 } ?? limit
      guard let place = search.cheapest(for: asked, below: below, change: minutesPrice) else { continue }
      if best.map({ place.total < $0.place.total || PlaceSearch.precedes(place.option, $0.place.option) }) ?? true {
        best = (place, .protocolNature(professional.id, nature))
      }
    }
    return best.map { Found(remedy: $0.remedy, total: $0.place.total) }
  }

  /// The fewest kilometres that bring a place within reach.
  private func distance(_ candidate: Service.Candidate, below limit: Int) -> Found? {
    let most = service.parameters.maximumKilometres
    let holders = candidate.holders.filter { $0.minutes <= mostFree[$0.member] }
    if holders.isEmpty { return nil }
    let beyond = service.sites.indices.compactMap { site -> Service.Reach? in
      let place = service.sites[site]
      guard !place.isRemote, place.establishment == nil || place.establishment == candidate.group.establishment,
        holders.contains(where: { service.maySit($0.member, at: site) }),
        let metres = service.distance.metres(from: candidate.origin, to: place)
      else { return nil }
      let kilometres = (metres + 999) / 1000
      return kilometres > most ? Service.Reach(site: site, kilometres: kilometres) : nil
    }.sorted { ($0.kilometres, $0.site) < ($1.kilometres, $1.site) }
    for reach in beyond.prefix(RemedySearch.mostSites) {
      var farther = candidate
      farther.holders = holders
      farther.reach = [reach]
      if let place = search.cheapest(for: AskedVisit(farther, service: service), below: limit, change: minutesPrice) {
        return Found(remedy: .distance(kilometres: reach.kilometres - most), total: place.total)
      }
    }
    return nil
  }

  /// How many sites beyond the limit are tried: a journey to a sixth would not be offered to anyone.
  private static let mostSites = 5
}

extension Service {
  /// Whether a professional may sit at a site on some half-day, were they there and the centre open.
  func maySit(_ member: Int, at site: Int) -> Bool {
    staff[member].professional.centres.contains(sites[site].centre) || staff[member].imposedCentre.contains(sites[site].centreIndex)
  }
}
