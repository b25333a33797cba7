import Dossier
import Law

/// Where a worker comes from: a commune when the files know it, and a point.
struct Origin: Hashable, Sendable {
  var commune: String?
  var coordinates: Coordinates?
}

/// Metres from a worker to a centre: a known journey wins, else the great circle times the detour.
struct Distances {
  private struct Pair: Hashable {
    var origin: Origin
    var place: Place
  }
  private struct Known: Hashable {
    var commune: String
    var centre: CentreID
  }
  private let journeys: [Known: Int]
  private let detourThousandths: Int
  private var computed: [Pair: Int?] = [:]

  init(_ journeys: [Journey], detourThousandths: Int) {
    self.journeys = Dictionary(
      journeys.map { (Known(commune: $0.commune, centre: $0.centre), $0.kilometreTenths * 100) }, uniquingKeysWith: { _, last in last })
    self.detourThousandths = detourThousandths
  }

  /// Metres one way, or nothing when neither a journey nor two points are known.
  mutating func metres(from origin: Origin, to centre: CentreID, at place: Place) -> Int? {
    if !journeys.isEmpty, let commune = origin.commune, let metres = journeys[Known(commune: commune, centre: centre)] { return metres }
    let pair = Pair(origin: origin, place: place)
    if let metres = computed[pair] { return metres }
    let metres = between(origin.coordinates, place.coordinates)
    computed[pair] = .some(metres)
    return metres
  }

  /// Metres by road between two points, or nothing when one is unknown.
  func between(_ start: Coordinates?, _ end: Coordinates?) -> Int? {
    guard let start, let end else { return nil }
    return GreatCircle.roadMetres(from: start, to: end, detourThousandths: detourThousandths)
  }
}
