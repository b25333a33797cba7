import Chance
import Dossier

// Where the service works: around Lyon, one town after another as the service grows. Each area takes the communes whose nearest town is
// its own and which lie within the limit of distance of a fixed centre; the workers are laid over them so that the mean distance is the
// figure's, 9 km in town and 22 km in the country.

/// A town around which an area may form.
struct Town {
  var commune: String
  var rural: Bool
  init(_ commune: String, rural: Bool = false) {
    self.commune = commune
    self.rural = rural
  }

  /// The towns, in the order in which a growing service takes them; the third of every four is a country one, roughly.
  static let all: [Town] = [
    Town("69383"), Town("69264"), Town("69243", rural: true), Town("38053"), Town("38544"), Town("42218"), Town("07010", rural: true),
    Town("01053"), Town("71270"), Town("42187"), Town("42147", rural: true), Town("38185"), Town("26362"), Town("01004"),
    Town("39300", rural: true), Town("73065"), Town("74010"), Town("38563"), Town("71342", rural: true), Town("01283"), Town("26281"),
    Town("74012"), Town("26113", rural: true), Town("26198"), Town("71076"), Town("73011"), Town("43157", rural: true), Town("63113"),
    Town("74081"), Town("01034"), Town("07019", rural: true), Town("03310"), Town("71153"), Town("74281"), Town("63430", rural: true),
    Town("39198"), Town("21231"), Town("03190"), Town("25462", rural: true), Town("25056"), Town("84087"), Town("38130"),
    Town("21425", rural: true), Town("21054"), Town("84007"), Town("58194"), Town("70550", rural: true), Town("30007"), Town("30189"),
    Town("05061"), Town("15014", rural: true), Town("89024"), Town("13201"), Town("34172"), Town("03185", rural: true), Town("39478"),
    Town("26220"), Town("43268"), Town("48095"), Town("38269"), Town("63178"), Town("13001"), Town("71014"), Town("03254"),
  ]
}

/// A commune of an area, and how far its nearest fixed centre is.
struct Site {
  var commune: String
  var coordinates: Coordinates
  /// By road, in metres.
  var distance: Int
  /// Share of the area's workers; the shares sum to 1.
  var share = 0.0
}

/// The communes of one area and the places of its fixed centres.
struct Territory {
  var rural: Bool
  /// Communes of the fixed centres, the town first.
  var centres: [String]
  /// The communes, nearest first.
  var sites: [Site]

  /// Longest way from a commune to its nearest fixed centre, in metres by road; below the limit of 30 km so that no rounding crosses it.
  static let reach = 29_500
  static let detour = 1300

  /// The territories of the first `centreCounts.count` towns.
  static func territories(centreCounts: [Int], random: inout RandomSource) -> [Territory] {
    let towns = Array(Town.all.prefix(centreCounts.count))
    let hubs = towns.compactMap { Gazetteer.commune($0.commune) }
    let departments = Set(hubs.map { String($0.code.prefix(2)) }).union(["69", "01", "42", "38", "71"]).sorted()
    var cells: [[Commune]] = hubs.map { _ in [] }
    for commune in departments.flatMap(Gazetteer.communes(department:)) where commune.code != "69123" && commune.code != "13055" {
      var nearest = (metres: Int.max, hub: 0)
      for (number, hub) in hubs.enumerated() {
        let metres = GreatCircle.roadMetres(from: commune.coordinates, to: hub.coordinates, detourThousandths: detour)
        if metres < nearest.metres { nearest = (metres, number) }
      }
      if nearest.metres <= reach { cells[nearest.hub].append(commune) }
    }
    return cells.indices.map { number in
      territory(of: hubs[number], rural: towns[number].rural, cell: cells[number], centreCount: centreCounts[number], &random)
    }
  }

  private static func territory(
    of hub: Commune, rural: Bool, cell: [Commune], centreCount: Int, _ random: inout RandomSource
  ) -> Territory {
    func metres(_ commune: Commune, _ other: Commune) -> Int {
      GreatCircle.roadMetres(from: commune.coordinates, to: other.coordinates, detourThousandths: detour)
    }
    var centres = [hub]
    // A further centre stands where it is far from the others but within a day's two sessions of the town.
    while centres.count < centreCount {
      let near = cell.filter { commune in (8000...17_000).contains(metres(commune, hub)) }
      let spread = near.map { commune in (commune, centres.map { metres(commune, $0) }.min() ?? 0) }
      guard let best = spread.max(by: { ($0.1, $1.0.code) < ($1.1, $0.0.code) }), best.1 > 3000 else { break }
      centres.append(best.0)
    }
    var sites = cell.map { commune in
      Site(
        commune: commune.code, coordinates: commune.coordinates, distance: centres.map { metres(commune, $0) }.min() ?? 0)
    }
    sites.sort { ($0.distance, $0.commune) < ($1.distance, $1.commune) }
    share(&sites, target: rural ? 22_000 : 9000, town: rural ? 0.03 : 0.2)
    return Territory(rural: rural, centres: centres.map(\.code), sites: sites)
  }

  /// Gives each commune its share of the workers, the mean distance being `target` metres.
  ///
  /// The communes with a centre hold `town` together; the others are weighted by a power of a ratio that bisection finds.
  private static func share(_ sites: inout [Site], target: Int, town: Double) {
    let townCount = Double(sites.count { $0.distance == 0 })
    func weigh(_ ratio: Double) -> Double {
      var total = 0.0
      for place in sites.indices where sites[place].distance > 0 {
        var weight = 1.0
        for _ in 0..<(sites[place].distance / 1000) { weight *= ratio }
        sites[place].share = weight
        total += weight
      }
      let outside = townCount == Double(sites.count) ? 0 : 1 - town
      var mean = 0.0
      for place in sites.indices {
        sites[place].share = sites[place].distance > 0 ? outside * sites[place].share / total : (1 - outside) / max(1, townCount)
        mean += sites[place].share * Double(sites[place].distance)
      }
      return mean
    }
    var (low, high) = (0.4, 2.5)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if weigh(middle) < Double(target) { low = middle } else { high = middle }
    }
    _ = weigh(low)
  }

  /// The communes far from every fixed centre, where a mobile one is useful.
  var remote: [Site] {
    let far = sites.filter { $0.distance >= 12_000 && $0.distance <= 26_000 }
    return far.isEmpty ? sites : far
  }
}
