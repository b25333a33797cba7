#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Distances between places.
public enum GreatCircle {
  /// Kilometres between two points along the great circle, for an Earth of 6 371 km.
  ///
  /// - Source: R. W. Sinnott, "Virtues of the Haversine", *Sky and Telescope* 68 (1984), 159.
  public static func kilometres(from start: Coordinates, to end: Coordinates) -> Double {
    let radians = Double.pi / 180
    let (south, north) = (start.latitude * radians, end.latitude * radians)
    let halfLatitude = sin((north - south) / 2)
    let halfLongitude = sin((end.longitude - start.longitude) * radians / 2)
    let chord = halfLatitude * halfLatitude + cos(south) * cos(north) * halfLongitude * halfLongitude
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }

  /// Road distance in whole metres: the great circle times the detour, rounded.
  ///
  /// Rounding to the metre keeps a comparison with a limit of distance the same on every machine.
  public static func roadMetres(from start: Coordinates, to end: Coordinates, detourThousandths: Int) -> Int {
    Int((kilometres(from: start, to: end) * Double(detourThousandths)).rounded())
  }
}
