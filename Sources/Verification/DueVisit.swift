import Dossier
import Law

/// An obligation the plan answers for, with the days that the law and the dossier leave it.
struct DueVisit {
  let obligation: Obligation
  let key: String
  let target: CivilDate
  /// First day of rule 1: what a text opens, and not too far ahead of the target.
  let earliest: CivilDate
  /// Days of the horizon that rules 1, 7 and 10 allow.
  let days: DaySet
  /// Roles that the law, the worker's choice and the protocols of those who serve the team leave.
  let roles: RoleSet

  var nature: Nature { obligation.nature }
}

/// Where a worker is employed and may be seen: the latest line of travailleurs.csv for one establishment.
struct Follow {
  let line: EmploymentLine
  let establishment: Establishment?
  let origin: Origin
  /// Days off, first and last included.
  let absences: [(start: CivilDate, end: CivilDate)]
  let closures: [(start: CivilDate, end: CivilDate)]
  let trainings: Set<Training>

  var team: TeamID? { establishment?.team }
  var lastDay: CivilDate? { line.employment.lastDay }
  var isFollowedHere: Bool { line.employment.followedBy == .service }

  /// - Parameter horizon: An open absence or closure lasts through its end.
  init(_ line: EmploymentLine, history: WorkerHistory, service: Service, communes: [String: Coordinates]) {
    self.line = line
    establishment = service.establishments[line.employment.establishment]
    let home = establishment?.place ?? Place()
    if let commune = line.commune {
      origin = Origin(commune: commune, coordinates: communes[commune] ?? home.coordinates)
    } else {
      origin = Origin(commune: home.commune, coordinates: home.coordinates)
    }
    let end = service.horizon.end
    absences = history.absences.map { absence in
      let back = absence.effectiveReturn ?? absence.returnDay ?? absence.end?.adding(days: 1)
      return (absence.start, back?.adding(days: -1) ?? end)
    }
    closures = (service.closures[line.employment.establishment] ?? []).map { ($0.start, $0.end ?? end) }
    trainings = Follow.trainings(line.employment, facts: history.facts, start: service.horizon.start)
  }

  /// Whether the worker is away on a day.
  func isAbsent(on day: CivilDate) -> Bool { absences.contains { $0.start <= day && day <= $0.end } }

  /// Whether the establishment is closed on a day.
  func isClosed(on day: CivilDate) -> Bool { closures.contains { $0.start <= day && day <= $0.end } }

  /// Trainings that the worker's SIR exam asks of the one who holds it.
  private static func trainings(_ employment: Employment, facts: [DatedFact], start: CivilDate) -> Set<Training> {
    var exposures: ExposureSet = []
    if employment.exposuresEnd.map({ $0 >= start }) ?? true { exposures = employment.exposures }
    for fact in facts where fact.end.map({ $0 >= start }) ?? true {
      guard fact.establishment == nil || fact.establishment == employment.establishment else { continue }
      if case .exposure(let exposure) = fact.code { exposures.insert(ExposureSet(exposure)) }
    }
    var trainings: Set<Training> = []
    if exposures.has(.ionisantA) || exposures.has(.ionisantB) { trainings.insert(.ionisants) }
    if exposures.has(.hyperbare) { trainings.insert(.hyperbare) }
    return trainings
  }
}
