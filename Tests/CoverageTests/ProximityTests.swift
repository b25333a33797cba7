import Dossier
import Law
import Testing

@testable import Coverage

@Suite("The nearest open centre") struct ProximityTests {
  static let home = Place(commune: "69001", coordinates: Coordinates(latitude: 45, longitude: 4))

  static func dossier(_ centres: [Centre], openings: [Opening] = [], journeys: [Journey] = []) -> Dossier {
    var dossier = Dossier()
    dossier.establishments = [Establishment(id: "A", sector: "S1", team: "E1", place: home)]
    dossier.centres = centres
    dossier.openings = openings
    dossier.journeys = journeys
    return dossier
  }
  static func fixed(_ id: CentreID, latitude: Double, rooms: Int = 1) -> Centre {
    Centre(id: id, sector: "S1", kind: .fixe, place: Place(coordinates: Coordinates(latitude: latitude, longitude: 4)), rooms: rooms)
  }
  static func reach(_ dossier: Dossier) -> Proximity.Reach? {
    Proximity(dossier, begins: "2026-11-23", ends: "2026-12-06").reaches[home]
  }

  @Test func `a tenth of a degree is eleven kilometres, fourteen and a half by road, eighteen minutes at fifty an hour`() {
    #expect(
      Self.reach(Self.dossier([Self.fixed("C1", latitude: 45.1), Self.fixed("C2", latitude: 46)])) == .init(metres: 14_455, minutes: 18))
  }

  @Test func `a journey on file wins, with its minutes`() {
    let journey = Journey(commune: "69001", centre: "C1", kilometreTenths: 90, minutes: 25)
    #expect(Self.reach(Self.dossier([Self.fixed("C1", latitude: 45.1)], journeys: [journey])) == .init(metres: 9000, minutes: 25))
  }

  @Test func `a centre without a room is not open, a mobile one only when and where it stops`() {
    var mobile = Self.fixed("C2", latitude: 46)
    mobile.kind = .mobile
    #expect(Self.reach(Self.dossier([Self.fixed("C1", latitude: 45.1, rooms: 0), mobile])) == nil)
    func stop(_ day: CivilDate, open: Bool = true) -> Opening {
      Opening(centre: "C2", halfDay: HalfDay(day, .matin), place: Self.home, open: open)
    }
    #expect(Self.reach(Self.dossier([mobile], openings: [stop("2026-11-24")])) == .init(metres: 0, minutes: 0))
    #expect(Self.reach(Self.dossier([mobile], openings: [stop("2026-11-24", open: false)])) == nil)
    #expect(Self.reach(Self.dossier([mobile], openings: [stop("2026-12-07")])) == nil)
  }
}
