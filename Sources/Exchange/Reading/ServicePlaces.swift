import Dossier
import Law

/// Where things are, once every file is read.
enum ServicePlaces {
  /// The centres, with those that establishments become by their own room, and without a place left blank that their establishment
  /// gives.
  static func centres(_ tables: Tables) -> [Centre] {
    let places = Dictionary(tables.establishments.lines.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    let given = tables.centres.lines.map { centre in
      var centre = centre
      if centre.place == Place(), let place = centre.establishment.flatMap({ places[$0] }) { centre.place = place }
      return centre
    }
    let names = Set(given.map(\.id))
    return given
      + tables.establishments.lines.filter { $0.room && !names.contains($0.siteCentre) }.map {
        Centre(id: $0.siteCentre, sector: $0.sector, kind: .entreprise, establishment: $0.id, place: $0.place, rooms: 1, line: $0.line)
      }
  }

  /// The journeys; those given in minutes alone are turned into kilometres at the usual speed, in km/h.
  static func journeys(_ tables: Tables, speed: Int) -> [Journey] {
    tables.journeys.lines.map { journey in
      var journey = journey
      if journey.kilometreTenths == JourneyReader.unknown { journey.kilometreTenths = (journey.minutes ?? 0) * speed * 10 / 60 }
      return journey
    }
  }

  /// Coordinates of every commune that the dossier names.
  static func communes(_ dossier: Dossier) -> [String: Coordinates] {
    var communes: [String: Coordinates] = [:]
    func note(_ commune: String?) {
      guard let commune, communes[commune] == nil else { return }
      communes[commune] = Gazetteer.coordinates(commune)
    }
    for line in dossier.employments { note(line.commune) }
    for establishment in dossier.establishments { note(establishment.place.commune) }
    for centre in dossier.centres { note(centre.place.commune) }
    for opening in dossier.openings { note(opening.place?.commune) }
    for journey in dossier.journeys { note(journey.commune) }
    return communes
  }
}
