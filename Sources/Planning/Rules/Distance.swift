import Dossier
import Law

/// Rule 11, distance: where a worker may be sent, and how far that is.
///
/// A journey of trajets.csv wins over the great circle times the detour. The limit is compared in metres, the price in kilometres rounded up.
struct Distance: Sendable {
  private let journeys: [String: [CentreID: Int]]
  private let limitMetres: Int
  private let limitBetweenCentresMetres: Int
  private let detourThousandths: Int

  init(_ dossier: Dossier) {
    var journeys: [String: [CentreID: Int]] = [:]
    for journey in dossier.journeys { journeys[journey.commune, default: [:]][journey.centre] = journey.kilometreTenths * 100 }
    self.journeys = journeys
    limitMetres = dossier.parameters.maximumKilometres * 1000
    limitBetweenCentresMetres = dossier.parameters.maximumKilometresBetweenCentresSameDay * 1000
    detourThousandths = dossier.parameters.detourThousandths
  }

  /// Metres by road from a place to a site, or nothing when neither a journey nor coordinates tell.
  func metres(from place: Place, to site: Site) -> Int? {
    if let commune = place.commune, let known = journeys[commune]?[site.centre] { return known }
    guard let start = place.coordinates, let end = site.place.coordinates else { return nil }
    return GreatCircle.roadMetres(from: start, to: end, detourThousandths: detourThousandths)
  }

  /// Whole kilometres one way, rounded up, when the site is within the limit; nothing beyond it.
  func kilometres(from place: Place, to site: Site) -> Int? {
    if site.isRemote { return 0 }
    guard let metres = metres(from: place, to: site), metres <= limitMetres else { return nil }
    return (metres + 999) / 1000
  }

  /// Whether one professional may hold sessions at both sites on one day (rule 2).
  func allowsSameDay(_ first: Site, _ second: Site) -> Bool {
    if first.centre == second.centre || first.isRemote || second.isRemote { return true }
    guard let start = first.place.coordinates, let end = second.place.coordinates else { return true }
    return GreatCircle.roadMetres(from: start, to: end, detourThousandths: detourThousandths) <= limitBetweenCentresMetres
  }
}
