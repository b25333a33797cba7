import Dossier
import Law

// What workers travel: one way, from where they work or live to where they are seen, as the objective counts kilometres. A known journey
// wins over the great circle; a journey without minutes, and the great circle, go at the speed of the parameters.

extension FigureTable {
  mutating func addTravel(_ dossier: Dossier, _ plan: Plan, _ places: PlacesOfService) {
    let road = Road(dossier)
    var communes: [WorkerAt: String] = [:]
    for line in dossier.employments {
      if let commune = line.commune {
        communes[WorkerAt(worker: line.employment.worker, establishment: line.employment.establishment)] = commune
      }
    }
    add(.trajetKm, .service, 0)
    add(.trajetMinutes, .service, 0)
    for planned in plan.standing {
      let given = planned.appointment
      guard let home = places.place(given.establishment) else { continue }
      let commune = given.establishment.flatMap { communes[WorkerAt(worker: given.worker, establishment: $0)] }
      let origin = commune.map { Place(commune: $0, coordinates: dossier.communes[$0] ?? home.coordinates) } ?? home
      let part: DayPart = given.time.minutes < dossier.parameters.afternoon.start ? .matin : .apresMidi
      guard let way = road.way(from: origin, to: given.centre, on: HalfDay(given.date, part)) else { continue }
      for place in places.places(given.establishment) {
        add(.trajetKm, place, way.kilometres)
        add(.trajetMinutes, place, way.minutes)
      }
    }
  }

  private struct WorkerAt: Hashable {
    var worker: WorkerID
    var establishment: EstablishmentID
  }
}

/// Journeys to centres.
private struct Road {
  struct Way {
    /// Whole, rounded up.
    var kilometres: Int
    var minutes: Int
  }
  private struct Pair: Hashable {
    var commune: String
    var centre: CentreID
  }
  private let journeys: [Pair: Journey]
  private let centres: [CentreID: Centre]
  private let stops: [CentreID: [HalfDay: Place]]
  private let detour: Int
  private let speed: Int

  init(_ dossier: Dossier) {
    journeys = Dictionary(dossier.journeys.map { (Pair(commune: $0.commune, centre: $0.centre), $0) }) { _, last in last }
    centres = Dictionary(dossier.centres.map { ($0.id, $0) }) { first, _ in first }
    stops = Dictionary(grouping: dossier.openings.filter { $0.open && $0.place != nil }, by: \.centre).mapValues { lines in
      Dictionary(lines.compactMap { line in line.place.map { (line.halfDay, $0) } }) { first, _ in first }
    }
    detour = dossier.parameters.detourThousandths
    speed = max(1, dossier.parameters.speedKilometresPerHour)
  }

  /// Nothing for a remote visit, 0 on the spot, and nothing where a place is unknown.
  func way(from origin: Place, to centre: CentreID, on halfDay: HalfDay) -> Way? {
    guard let found = centres[centre], found.kind != .distance else { return nil }
    if let journey = origin.commune.flatMap({ journeys[Pair(commune: $0, centre: centre)] }) {
      let minutes = journey.minutes ?? (journey.kilometreTenths * 6 + speed - 1) / speed
      return Way(kilometres: (journey.kilometreTenths + 9) / 10, minutes: minutes)
    }
    guard let start = origin.coordinates, let end = (stops[centre]?[halfDay] ?? found.place).coordinates else { return nil }
    let metres = GreatCircle.roadMetres(from: start, to: end, detourThousandths: detour)
    return Way(kilometres: (metres + 999) / 1000, minutes: (metres * 60 + speed * 1000 - 1) / (speed * 1000))
  }
}
