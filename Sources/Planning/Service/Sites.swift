import Dossier
import Law

/// A place of consultation at one location: a mobile centre gives one site for each place it stands at.
///
/// A centre stands at one place in a half-day, so its sites never share a room and distance depends on the site alone.
struct Site: Sendable {
  var centre: CentreID
  /// Index of the centre among the dossier's.
  var centreIndex: Int
  var kind: CentreKind
  /// Establishment whose workers alone are served, for an on-site room.
  var establishment: EstablishmentID?
  var place: Place
  /// Rooms by half-day; 0 when closed. Remote sites have as many as anyone needs.
  var rooms: [Int]
  var isRemote: Bool { kind == .distance }
}

/// Where visits may be held, and when: opening days, dated openings, public holidays.
enum Sites {
  /// Rooms of a remote site: no room limits it.
  static let unlimited = 1_000_000

  /// The sites of a service, in the order of the centres' keys and then of first opening.
  static func list(of dossier: Dossier, horizon: Horizon) -> [Site] {
    let openings = Dictionary(grouping: dossier.openings, by: \.centre)
    var sites: [Site] = []
    for (index, centre) in dossier.centres.enumerated() {
      let dated = Dictionary((openings[centre.id] ?? []).map { ($0.halfDay, $0) }, uniquingKeysWith: { first, _ in first })
      var ofPlace: [(place: Place, rooms: [Int])] = []
      for half in 0..<horizon.halfDayCount {
        let halfDay = horizon.halfDay(half)
        let (place, rooms) = opening(of: centre, on: halfDay, dated: dated[halfDay], worked: dossier.parameters.workedHolidays)
        guard rooms > 0 else { continue }
        let position = ofPlace.firstIndex { $0.place == place } ?? ofPlace.count
        if position == ofPlace.count { ofPlace.append((place, [Int](repeating: 0, count: horizon.halfDayCount))) }
        ofPlace[position].rooms[half] = rooms
      }
      for entry in ofPlace {
        sites.append(
          Site(
            centre: centre.id, centreIndex: index, kind: centre.kind,
            establishment: centre.kind == .entreprise ? centre.establishment : nil, place: entry.place, rooms: entry.rooms))
      }
    }
    return sites
  }

  /// Where a centre stands on a half-day and with how many rooms; 0 when closed.
  static func opening(of centre: Centre, on halfDay: HalfDay, dated: Opening?, worked: Set<PublicHoliday>) -> (Place, Int) {
    let place = dated?.place ?? centre.place
    let zone = HolidayZone(commune: place.commune ?? centre.place.commune ?? "")
    if let holiday = PublicHoliday.on(halfDay.day, zone: zone), !worked.contains(holiday) { return (place, 0) }
    if let dated { return (place, dated.open ? (centre.kind == .distance ? unlimited : dated.rooms ?? centre.rooms) : 0) }
    guard centre.weekdays.contains(halfDay.day.weekday) else { return (centre.place, 0) }
    return (centre.place, centre.kind == .distance ? unlimited : centre.rooms)
  }
}
