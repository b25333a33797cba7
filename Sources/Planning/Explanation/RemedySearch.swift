import Dossier
import Law

/// The cheapest single change of the dossier that gives a place to a visit, every other appointment kept.
///
/// A remedy is only named once its place is found in the plan as it stands: `explain --replay` then finds it again. When two changes would be
/// needed, none is named.
struct RemedySearch {
  private let search: PlaceSearch
  private let service: Service
  private let underProtocol: [Bool]

  init(_ board: PlanBoard) {
    search = PlaceSearch(board)
    service = board.service
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
    case .protocoleManquant: return protocolNature(candidate)
    case .aucunCentreAPortee: return distance(candidate)
    case .salles: return room(visit) ?? halfDay(visit) ?? protocolNature(candidate) ?? distance(candidate)
    case .professionnelAbsent, .tiersTemps, .reserve, .capacite, nil:
      return halfDay(visit) ?? room(visit) ?? protocolNature(candidate) ?? distance(candidate)
    }
  }

  private func halfDay(_ visit: AskedVisit) -> Remedy? {
    search.cheapest(for: visit, extra: .halfDay).map {
      .halfDay(service.staff[$0.holder.member].professional.id, service.horizon.halfDay($0.halfDay))
    }
  }

  private func room(_ visit: AskedVisit) -> Remedy? {
    guard let option = search.cheapest(for: visit, extra: .room), !service.sites[option.reach.site].isRemote else { return nil }
    return .room(service.sites[option.reach.site].centre, service.horizon.halfDay(option.halfDay))
  }

  /// One more nature in the protocol of someone whom the law lets hold the visit.
  private func protocolNature(_ candidate: Service.Candidate) -> Remedy? {
    let group = candidate.group
    var best: (option: PlaceSearch.Option, remedy: Remedy)?
    for index in service.staff.indices where underProtocol[index] {
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
      delegated.holders = [
        Service.Holder(
          member: index, minutes: service.parameters.minutes(of: group.natures, by: professional.role),
          change: own ? 0 : service.parameters.prices.medecinChanged)
      ]
      guard let option = search.cheapest(for: AskedVisit(delegated, service: service)) else { continue }
      if best.map({ PlaceSearch.precedes(option, $0.option) }) ?? true {
        best = (option, .protocolNature(professional.id, nature))
      }
    }
    return best?.remedy
  }

  /// The fewest kilometres that bring a place within reach.
  private func distance(_ candidate: Service.Candidate) -> Remedy? {
    let limit = service.parameters.maximumKilometres
    let beyond = service.sites.indices.compactMap { site -> Service.Reach? in
      let place = service.sites[site]
      guard !place.isRemote, place.establishment == nil || place.establishment == candidate.group.establishment,
        candidate.holders.contains(where: { service.maySit($0.member, at: site) }),
        let metres = service.distance.metres(from: candidate.origin, to: place)
      else { return nil }
      let kilometres = (metres + 999) / 1000
      return kilometres > limit ? Service.Reach(site: site, kilometres: kilometres) : nil
    }.sorted { ($0.kilometres, $0.site) < ($1.kilometres, $1.site) }
    for reach in beyond.prefix(RemedySearch.mostSites) {
      var farther = candidate
      farther.reach = [reach]
      if search.cheapest(for: AskedVisit(farther, service: service)) != nil { return .distance(kilometres: reach.kilometres - limit) }
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
