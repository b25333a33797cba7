import Dossier
import Law

/// When a centre is open, with how many rooms, and where it then stands.
///
/// A line of ouvertures.csv wins over the weekdays; a public holiday wins over both. Its zone is that of the place of the day for a
/// mobile centre, else the centre's own, else its establishment's.
struct CentreOpenings: Sendable {
  let centre: Centre
  /// Rooms of each half-day; nothing when closed.
  private(set) var rooms: [Int?]
  /// Place of each half-day, as a number of ``places``.
  private(set) var placeIndex: [Int]
  /// The places where the centre stands in the horizon, its own first.
  private(set) var places: [Place]

  init(_ centre: Centre, openings: [Opening], establishment: Establishment?, horizon: Horizon, holidays: HolidayCalendar) {
    self.centre = centre
    var home = centre.place
    if home.commune == nil, home.coordinates == nil, let establishment { home = establishment.place }
    places = [home]
    placeIndex = Array(repeating: 0, count: horizon.count)
    rooms = (0..<horizon.count).map { centre.weekdays.contains(horizon.day($0).weekday) ? centre.rooms : nil }
    for opening in openings {
      guard let index = horizon.index(opening.halfDay) else { continue }
      rooms[index] = opening.open ? opening.rooms ?? centre.rooms : nil
      guard let place = opening.place else { continue }
      if let known = places.firstIndex(of: place) {
        placeIndex[index] = known
      } else {
        placeIndex[index] = places.count
        places.append(place)
      }
    }
    for index in 0..<horizon.count where rooms[index] != nil {
      let commune = places[placeIndex[index]].commune ?? home.commune ?? establishment?.place.commune
      let zone = HolidayZone(commune: commune ?? "")
      if horizon.day(index).weekday == 6 || holidays.isHoliday(offset: index / 2, zone: zone) { rooms[index] = nil }
    }
  }

  /// Remote visits need no room and know no distance.
  var isRemote: Bool { centre.kind == .distance }

  func isOpen(_ index: Int) -> Bool { rooms[index] != nil && (isRemote || (rooms[index] ?? 0) > 0) }

  /// The place of a half-day.
  func place(_ index: Int) -> Place { places[placeIndex[index]] }
}
