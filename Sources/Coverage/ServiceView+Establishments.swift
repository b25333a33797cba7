import Dossier
import Law

extension ServiceView {
  /// Family 5. Establishments whose fiche d'entreprise, or whose last action in the workplace, is recent enough ÷ establishments; the total
  /// and the places count the fiche.
  ///
  /// - Source: Code du travail, art. R. 4624-46 (fiche), D. 4622-49-1 (report).
  var fieldWork: [String: Indicator] {
    let parameters = dossier.parameters
    var figures = places
    figures["fiche_entreprise"] = Indicator(numerator: 0, denominator: 0)
    figures["action"] = Indicator(numerator: 0, denominator: 0)
    for establishment in dossier.establishments {
      func isFresh(_ day: CivilDate?, years: Int) -> Bool { day.map { $0.adding(years: years) >= begins } ?? false }
      figures.count(
        ["total", "fiche_entreprise"] + keys(establishment.id), held: isFresh(establishment.fiche, years: parameters.ficheYears))
      figures.count(["action"], held: isFresh(establishment.lastAction, years: parameters.actionYears))
    }
    figures.miss(["total"], setAside(.etablissements))
    figures["duerp"] = .none(.aucuneColonne)
    return figures
  }

  /// Family 6. Establishments within the limit of distance of a centre where their workers may be seen ÷ establishments.
  var proximity: [String: Indicator] {
    let roads = Roads(dossier)
    var figures = places
    for establishment in dossier.establishments {
      let keys = ["total"] + self.keys(establishment.id)
      let metres = dossier.centres.filter { $0.kind != .distance && ($0.establishment == nil || $0.establishment == establishment.id) }
        .compactMap { roads.metres(from: establishment.place, to: $0) }.min()
      guard let metres else {
        if establishment.room { figures.count(keys, held: true) } else { figures.miss(keys) }
        continue
      }
      figures.count(keys, held: establishment.room || metres <= 1000 * dossier.parameters.maximumKilometres)
    }
    return figures
  }
}

/// Road distances as trajets.csv gives them, else along the great circle with the detour.
struct Roads {
  private struct Pair: Hashable {
    var commune: String
    var centre: CentreID
  }
  private let journeys: [Pair: Int]
  private let places: [CentreID: [Coordinates]]
  private let detour: Int

  init(_ dossier: Dossier) {
    journeys = Dictionary(dossier.journeys.map { (Pair(commune: $0.commune, centre: $0.centre), $0.kilometreTenths * 100) }) { first, _ in
      first
    }
    var places: [CentreID: Set<Coordinates>] = [:]
    for centre in dossier.centres { if let point = centre.place.coordinates { places[centre.id, default: []].insert(point) } }
    // A mobile centre is near wherever it stops.
    for opening in dossier.openings where opening.open {
      if let point = opening.place?.coordinates { places[opening.centre, default: []].insert(point) }
    }
    self.places = places.mapValues { $0.sorted { ($0.latitude, $0.longitude) < ($1.latitude, $1.longitude) } }
    detour = dossier.parameters.detourThousandths
  }

  /// Metres from a place to a centre, to its nearest stop if it moves; nothing when either is nowhere.
  func metres(from place: Place, to centre: Centre) -> Int? {
    if let commune = place.commune, let metres = journeys[Pair(commune: commune, centre: centre.id)] { return metres }
    guard let start = place.coordinates else { return nil }
    return places[centre.id]?.map { GreatCircle.roadMetres(from: start, to: $0, detourThousandths: detour) }.min()
  }
}
