import Dossier
import Law

/// The dossier as the checks need it: numbered half-days, calendars, openings, and tables by key.
///
/// Nothing here comes from a plan but its first day.
struct Service {
  let parameters: Parameters
  let horizon: Horizon
  let staff: Staff
  /// In the order of their identifiers.
  let centres: [CentreOpenings]
  let establishments: [EstablishmentID: Establishment]
  let closures: [EstablishmentID: [Closure]]
  let hasAppointmentsFile: Bool
  private let centreNumbers: [CentreID: Int]

  init(_ dossier: Dossier, begins: CivilDate, weeks: Int) {
    parameters = dossier.parameters
    let horizon = Horizon(start: begins, weeks: weeks)
    self.horizon = horizon
    let holidays = HolidayCalendar(horizon, worked: dossier.parameters.workedHolidays)
    let establishments = Dictionary(dossier.establishments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.establishments = establishments
    closures = Dictionary(grouping: dossier.closures, by: \.establishment)
    let openings = Dictionary(grouping: dossier.openings, by: \.centre)
    centres = dossier.centres.map { centre in
      CentreOpenings(
        centre, openings: openings[centre.id] ?? [], establishment: centre.establishment.flatMap { establishments[$0] }, horizon: horizon,
        holidays: holidays)
    }
    centreNumbers = Dictionary(dossier.centres.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var communeOfCentre: [CentreID: String] = [:]
    for opening in centres {
      if let commune = opening.places[0].commune { communeOfCentre[opening.centre.id] = commune }
    }
    staff = Staff(dossier, horizon: horizon, holidays: holidays, communeOfCentre: communeOfCentre)
    hasAppointmentsFile = dossier.present.contains(.rendezVous)
  }

  func centreNumber(_ id: CentreID) -> Int? { centreNumbers[id] }

  /// Whether a professional may sit at a centre on a half-day: the one imposed, else one of their own.
  func isOpen(_ centre: Int, to professional: Int, on index: Int) -> Bool {
    let id = centres[centre].centre.id
    if let imposed = staff.availability[professional].imposed[index] { return imposed == id }
    return staff.professionals[professional].centres.contains(id)
  }

  /// The half of a day that holds a time: the morning until the afternoon's hours begin.
  func part(of time: TimeOfDay) -> DayPart { time.minutes < parameters.afternoon.start ? .matin : .apresMidi }

  /// The first day of a notice in days counted from the horizon's first.
  func firstDay(noticeDays: Int) -> CivilDate { horizon.start.adding(days: noticeDays) }

  /// The first day on which new sessions open freely.
  var freezeEnd: CivilDate { horizon.start.adding(days: hasAppointmentsFile ? parameters.freezeDays : 0) }
}
