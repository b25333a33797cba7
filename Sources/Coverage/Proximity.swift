import Dossier
import Law

/// How far the nearest open centre is from each place.
///
/// A centre is open when it has a room on some half-day of the horizon; a mobile one is as near as its nearest stop there. A room on site
/// serves its own establishment, at no distance. Remote visits are no place. Journeys of trajets.csv win over the great circle, and give the
/// minutes when they are written; else the minutes follow from the speed of the parameters, rounded up.
struct Proximity: Sendable {
  struct Reach: Sendable, Equatable {
    var metres: Int
    var minutes: Int
  }
  /// By place of origin; what no centre is known to be near is absent.
  private(set) var reaches: [Place: Reach] = [:]
  private let communes: [String: Coordinates]

  init(_ dossier: Dossier, begins: CivilDate, ends: CivilDate) {
    communes = dossier.communes
    let calendar = WorkingCalendar(dossier)
    let stops = Proximity.stops(dossier, calendar, begins: begins, ends: ends)
    var journeys: [String: [Journey]] = [:]
    for journey in dossier.journeys { journeys[journey.commune, default: []].append(journey) }
    var origins = Set(dossier.establishments.map(\.place))
    for line in dossier.employments { if let commune = line.commune { origins.insert(place(of: commune)) } }
    let speed = max(1, dossier.parameters.speedKilometresPerHour)
    for origin in origins {
      let known = origin.commune.flatMap { journeys[$0] } ?? []
      reaches[origin] = stops.compactMap { stop -> Reach? in
        let journey = known.first { $0.centre == stop.centre }
        let metres =
          journey.map { $0.kilometreTenths * 100 }
          ?? origin.coordinates.flatMap { start in
            stop.places.map { GreatCircle.roadMetres(from: start, to: $0, detourThousandths: dossier.parameters.detourThousandths) }.min()
          }
        return metres.map { Reach(metres: $0, minutes: journey?.minutes ?? ($0 * 60 + speed * 1000 - 1) / (speed * 1000)) }
      }.min { ($0.metres, $0.minutes) < ($1.metres, $1.minutes) }
    }
  }

  /// A centre and where it stands over the horizon.
  private struct Stops {
    var centre: CentreID
    var places: [Coordinates]
  }

  private static func stops(_ dossier: Dossier, _ calendar: WorkingCalendar, begins: CivilDate, ends: CivilDate) -> [Stops] {
    var moving: [CentreID: Set<Coordinates>] = [:]
    for opening in dossier.openings where opening.open && begins <= opening.halfDay.day && opening.halfDay.day <= ends {
      if let place = opening.place?.coordinates { moving[opening.centre, default: []].insert(place) }
    }
    return dossier.centres.compactMap { centre in
      guard centre.kind == .fixe || centre.kind == .mobile else { return nil }
      guard isOpen(centre, calendar, begins, ends) else { return nil }
      let places = (moving[centre.id] ?? []).union(centre.kind == .fixe ? [centre.place.coordinates].compactMap { $0 } : [])
      return Stops(centre: centre.id, places: places.sorted { ($0.latitude, $0.longitude) < ($1.latitude, $1.longitude) })
    }
  }

  static func isOpen(_ centre: Centre, _ calendar: WorkingCalendar, _ begins: CivilDate, _ ends: CivilDate) -> Bool {
    var day = begins
    while day <= ends {
      for part in DayPart.allCases where calendar.rooms(of: centre, on: HalfDay(day, part)) > 0 { return true }
      day = day.adding(days: 1)
    }
    return false
  }

  private func place(of commune: String) -> Place { Place(commune: commune, coordinates: communes[commune]) }

  /// The place a worker comes from: their commune, else their establishment's.
  func origin(_ line: EmploymentLine, _ establishment: Establishment?) -> Place? {
    line.commune.map(place(of:)) ?? establishment?.place
  }
}
