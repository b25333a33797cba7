import Dossier
import Law

extension CoverageQuestion {
  /// The outline of each sector: the hull of the communes where it follows at least a threshold of workers, to a hundredth of a degree.
  ///
  /// A commune with fewer would point at an establishment.
  func outlines(_ tally: CoverageTally) -> [CoverageOutline] {
    places.sectors.compactMap { sector in
      guard sector != "" else { return nil }
      var workers: [String: Int] = [:]
      for leaf in places.leaves.indices where places.leaves[leaf].sector == sector {
        workers.merge(tally.communes[leaf] ?? [:]) { $0 + $1 }
      }
      let points = workers.filter { $0.value >= max(1, dossier.parameters.smallCellThreshold) }.keys
        .compactMap { dossier.communes[$0] ?? Gazetteer.coordinates($0) }
        .map { Hull.Point(x: Int(($0.longitude * 100).rounded()), y: Int(($0.latitude * 100).rounded())) }
      let corners = Hull.around(points).map { Coordinates(latitude: Double($0.y) / 100, longitude: Double($0.x) / 100) }
      return corners.isEmpty ? nil : CoverageOutline(sector: sector, corners: corners)
    }
  }
}

/// The convex hull of points with whole coordinates.
///
/// - Source: A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions", *Information Processing Letters* 9 (1979),
///   216-219, doi:10.1016/0020-0190(79)90072-3.
enum Hull {
  struct Point: Hashable {
    var x: Int
    var y: Int
  }

  /// The corners, anticlockwise from the leftmost.
  static func around(_ points: [Point]) -> [Point] {
    let sorted = Set(points).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func half(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 { chain.removeLast() }
        chain.append(point)
      }
      return Array(chain.dropLast())
    }
    return half(sorted) + half(sorted.reversed())
  }

  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Int { (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) }
}
