import Dossier
import Law

@testable import Planning

/// A médecin with nothing but field half-days to fill: establishments are written by each test.
struct FieldService {
  var dossier: Dossier

  static let lyon = Place(commune: "69123", coordinates: Coordinates(latitude: 45.76, longitude: 4.84))
  /// About 14 km from Lyon by road, and about 47.
  static let near = Place(commune: "69091", coordinates: Coordinates(latitude: 45.66, longitude: 4.84))
  static let far = Place(commune: "38544", coordinates: Coordinates(latitude: 45.44, longitude: 4.84))

  /// - Parameter days: Weekdays whose mornings are for the field.
  init(weeks: Int = 1, days: [Int] = [0, 1, 2, 3, 4], _ establishments: [Establishment]) {
    dossier = TinyService.dossier(workers: 1, weeks: weeks)
    dossier.employments = []
    dossier.visits = []
    dossier.timetable = days.map { TimetableLine(professional: "M1", weekday: $0, part: .matin, usage: .milieuDeTravail) }
    dossier.establishments = establishments
    dossier.sortTables()
  }

  /// An establishment where nothing is due before 2030 and that has rested, unless told.
  static func establishment(
    _ id: EstablishmentID, at place: Place = lyon, team: TeamID = "E1", headcount: Int? = 100, joined: CivilDate? = "2010-01-01",
    fiche: CivilDate? = "2025-10-01", action: CivilDate? = "2025-10-01", accidents: Int? = nil
  ) -> Establishment {
    Establishment(
      id: id, sector: "S1", team: team, place: place, headcount: headcount, joined: joined, fiche: fiche, lastAction: action,
      accidents12Months: accidents)
  }

  /// What is due since this day: an action.
  static func due(_ id: EstablishmentID, since day: CivilDate, at place: Place = lyon, team: TeamID = "E1") -> Establishment {
    establishment(id, at: place, team: team, action: day.adding(years: -4))
  }

  /// The field half-days of the plan.
  func field() throws -> [FieldHalfDay] {
    var dossier = dossier
    dossier.sortTables()
    return FieldPlan(try Service(dossier)).halfDays(sessions: { _, _ in false }, kept: { _ in [] })
  }

  /// The establishments of each half-day, in the order of time.
  func names() throws -> [[String]] {
    try field().sorted { ($0.halfDay, $0.professional) < ($1.halfDay, $1.professional) }.map { $0.establishments.map(\.text) }
  }

  /// Why an establishment is named; nothing when it is not.
  func reasons(_ id: EstablishmentID) throws -> [FieldReason]? {
    try field().lazy.flatMap(\.visits).first { $0.establishment == id }?.reasons
  }
}
