import Dossier
import Law

/// Every place that an appointment could take were it alone in the plan: rules 1 to 4, 6 to 8, 10 and 11.
///
/// A run is one professional at one centre standing at one place: on its half-days only the day changes the price, so a million pairs
/// of appointment and half-day cost a million additions.
struct Options {
  /// A professional's half-days at one place of one centre.
  struct Run {
    let professional: Int
    let centre: Int
    let place: Place
    let halfDays: [Int]
    /// Whether the session already holds a given appointment (rule 8), at each half-day.
    let holds: [Bool]
  }

  /// A run that can take an appointment, with what it takes there.
  struct Fit {
    let run: Int
    let minutes: Int
    /// Journey and change of médecin.
    let kilometres: Int
    let medecinChanged: Int
    var service: Int { kilometres + medecinChanged }
  }

  /// A professional's session at a centre.
  struct Cell: Hashable {
    var professional: Int
    var centre: Int
    var halfDay: Int
  }

  let service: Service
  let costs: Costs
  /// Minutes of visits of the longest session.
  let longest: Int
  private(set) var runs: [Run] = []
  private var runsOf: [[Int]] = []
  private var distances: Distances

  init(_ service: Service, expectations: Expectations, journeys: [Journey]) {
    self.service = service
    costs = Costs(parameters: service.parameters, horizon: service.horizon)
    longest = max(service.parameters.sessionMinutes(.matin), service.parameters.sessionMinutes(.apresMidi))
    distances = Distances(journeys, detourThousandths: service.parameters.detourThousandths)
    let held = Options.cellsHeld(service, expectations)
    runsOf = Array(repeating: [], count: service.staff.professionals.count)
    for (number, professional) in service.staff.professionals.enumerated() where Staff.holdsVisits(professional) {
      for centre in service.centres.indices {
        let opening = service.centres[centre]
        var byPlace: [Int: [Int]] = [:]
        for index in 0..<service.horizon.count {
          guard service.staff.availability[number].mayConsult(index), opening.isOpen(index), service.isOpen(centre, to: number, on: index)
          else { continue }
          byPlace[opening.placeIndex[index], default: []].append(index)
        }
        for (place, halfDays) in byPlace.sorted(by: { $0.key < $1.key }) {
          runsOf[number].append(runs.count)
          let holds = halfDays.map { held.contains(Cell(professional: number, centre: centre, halfDay: $0)) }
          runs.append(
            Run(professional: number, centre: centre, place: opening.places[place], halfDays: halfDays, holds: holds))
        }
      }
    }
  }

  /// Sessions of the dossier's own appointments that may still stand: kept ones, and every proposal.
  private static func cellsHeld(_ service: Service, _ expectations: Expectations) -> Set<Cell> {
    var cells: Set<Cell> = []
    for given in expectations.given.values {
      let isKept = expectations.groupOfGiven[given.id].map { expectations.appointments[$0].isKept } ?? false
      guard isKept || given.status == .propose else { continue }
      if let cell = cell(of: given, service) { cells.insert(cell) }
    }
    return cells
  }

  /// The session where an appointment lies, when the dossier knows its professional and its centre.
  static func cell(of given: Appointment, _ service: Service) -> Cell? {
    guard let professional = service.staff.number(given.professional), let centre = service.centreNumber(given.centre),
      let index = service.horizon.index(HalfDay(given.date, service.part(of: given.time)))
    else { return nil }
    return Cell(professional: professional, centre: centre, halfDay: index)
  }

  /// The metres from the worker to a centre, 0 for a remote one, nothing when unknown.
  mutating func metres(_ appointment: ExpectedAppointment, _ centre: Int, at place: Place) -> Int? {
    if service.centres[centre].isRemote { return 0 }
    return appointment.follow.flatMap { distances.metres(from: $0.origin, to: service.centres[centre].centre.id, at: place) }
  }

  /// The runs that law, protocol, team, training, place and distance allow; whatever the half-day.
  mutating func fits(_ appointment: ExpectedAppointment) -> [Fit] {
    guard let follow = appointment.follow, let team = follow.team else { return [] }
    return service.staff.serving(team).flatMap { fits(appointment, follow, with: $0) }
  }

  /// Those of one professional who serves the team.
  private mutating func fits(_ appointment: ExpectedAppointment, _ follow: Follow, with number: Int) -> [Fit] {
    let professional = service.staff.professionals[number]
    guard appointment.visits.allSatisfy({ !$0.roles.isEmpty && service.staff.mayHold(number, $0.obligation) }),
      appointment.trainings.isSubset(of: professional.trainings), appointment.onlyMedecin.map({ $0 == professional.id }) ?? true
    else { return [] }
    let minutes = appointment.minutes(by: professional.role, service.parameters)
    guard minutes <= longest else { return [] }
    let changed = costs.medecinChanged(appointment, number, service.staff)
    var fits: [Fit] = []
    for run in runsOf[number] {
      guard let kilometres = journey(appointment, follow, runs[run]) else { continue }
      fits.append(Fit(run: run, minutes: minutes, kilometres: kilometres, medecinChanged: changed))
    }
    return fits
  }

  /// Price of the journey to a run, or nothing when the worker cannot be seen there.
  private mutating func journey(_ appointment: ExpectedAppointment, _ follow: Follow, _ run: Run) -> Int? {
    let centre = service.centres[run.centre].centre
    switch centre.kind {
    case .distance:
      let natures = appointment.visits.map(\.nature)
      return follow.line.remoteConsent && natures.allSatisfy(service.parameters.remoteNatures.contains) ? 0 : nil
    case .entreprise where centre.establishment != follow.line.employment.establishment: return nil
    case .fixe, .mobile, .entreprise:
      guard let metres = metres(appointment, run.centre, at: run.place), metres <= 1000 * service.parameters.maximumKilometres else {
        return nil
      }
      return costs.kilometres(metres)
    }
  }

  /// Whether a half-day of a run suits an appointment: its days, the notice, the first days' sessions, the length.
  func suits(_ appointment: ExpectedAppointment, _ fit: Fit, at position: Int, original: Cell?) -> Bool {
    let run = runs[fit.run]
    let index = run.halfDays[position]
    guard appointment.days.contains(offset: index / 2) else { return false }
    let part: DayPart = index % 2 == 0 ? .matin : .apresMidi
    guard fit.minutes <= service.parameters.sessionMinutes(part) else { return false }
    let day = service.horizon.day(index)
    if day < appointment.noticeEnd, original != Cell(professional: run.professional, centre: run.centre, halfDay: index) { return false }
    return day >= service.freezeEnd || appointment.mayOpenSession || run.holds[position]
  }

  /// Whether some place could hold the appointment were it alone.
  mutating func isPlaceable(_ appointment: ExpectedAppointment) -> Bool {
    if appointment.isKept { return true }
    return isPlaceable(appointment, fits(appointment))
  }

  /// Whether a professional who serves its team could hold it were it alone.
  mutating func isPlaceable(_ appointment: ExpectedAppointment, with number: Int) -> Bool {
    guard let follow = appointment.follow else { return false }
    return isPlaceable(appointment, fits(appointment, follow, with: number))
  }

  private func isPlaceable(_ appointment: ExpectedAppointment, _ fits: [Fit]) -> Bool {
    let original = appointment.proposal.flatMap { Options.cell(of: $0, service) }
    return fits.contains { fit in
      runs[fit.run].halfDays.indices.contains { suits(appointment, fit, at: $0, original: original) }
    }
  }
}
