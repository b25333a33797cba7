import Dossier
import Law

/// What the coverage dossier asks of a service, prepared once before its workers pass by.
///
/// Workers may pass in parts, on several cores: ``tally(_:)`` counts a part, parts add up in any order, and
/// ``report(_:version:)`` turns the whole into figures.
public struct CoverageQuestion: Sendable {
  let dossier: Dossier
  let plan: Plan?
  let begins: CivilDate
  let ends: CivilDate
  let since: CivilDate
  let places: Places
  let proximity: Proximity
  let establishments: [EstablishmentID: Establishment]
  /// Appointments that stand in the horizon, by worker: the plan's, or without a plan those of the dossier.
  let booked: [WorkerID: [PlannedAppointment]]
  let remoteCentres: Set<CentreID>
  /// Visits that the plan lists without a place; nothing without a plan.
  let listed: Set<String>?
  let judge: DelegationJudge

  /// - Parameters:
  ///   - given: Checked and sorted; appointments held before the first day are counted as visits here.
  ///   - plan: `nil` looks at what rendez_vous.csv books; else its first day and its length are those of the question.
  public init(_ given: Dossier, plan: Plan?) {
    var dossier = given
    begins = plan?.begins ?? given.parameters.begins
    ends = begins.adding(days: 7 * (plan?.horizonWeeks ?? given.parameters.horizonWeeks) - 1)
    since = begins.adding(months: -12)
    dossier.countHonoured(through: begins.adding(days: -1))
    self.dossier = dossier
    self.plan = plan
    places = Places(dossier)
    proximity = Proximity(dossier, begins: begins, ends: ends)
    establishments = Dictionary(dossier.establishments.map { ($0.id, $0) }) { first, _ in first }
    remoteCentres = Set(dossier.centres.filter { $0.kind == .distance }.map(\.id))
    let first = begins
    let standing = (plan?.appointments ?? dossier.appointments.map { $0.unplanned }).filter {
      switch $0.appointment.status {
      case .propose, .convoque, .confirme: $0.appointment.date >= first
      case .honore, .absent, .annule: false
      }
    }
    booked = Dictionary(grouping: standing, by: \.appointment.worker)
    judge = DelegationJudge(dossier, begins: begins)
    listed = plan.map { Set($0.unplaced.map(\.visit)) }
  }

  /// The workers cut into parts of about a size, for ``tally(_:)``.
  public func parts(of size: Int) -> [Range<Int>] { dossier.workerParts(of: size) }

  /// Counts a part of the workers; all of them without one.
  ///
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  /// - Complexity: O(*n*) in the lines of the workers, each visit of the last two years asking the catalogue once more.
  public func tally(_ part: Range<Int>? = nil) throws(LawError) -> CoverageTally {
    var tally = CoverageTally(places: places)
    var failure: LawError?
    dossier.forEachWorker(in: part) { history, lines in
      guard failure == nil else { return }
      do throws(LawError) {
        try tally.count(history, lines, self)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return tally
  }

  /// The obligations of a worker asked on a day.
  func obligations(_ history: WorkerHistory, asOf day: CivilDate, until: CivilDate) throws(LawError) -> [Obligation] {
    try Catalogue.obligations(
      of: history, asOf: day, until: until, horizonEnd: max(day, ends), readings: dossier.parameters.readings
    ).filter {
      $0.required == .oui && $0.nature != .actionFormationPrevention && (dossier.parameters.noHistoryIsDue || !$0.withoutHistory)
    }
  }
}

extension Appointment {
  /// The appointment as a plan would list it, tied to no obligation.
  fileprivate var unplanned: PlannedAppointment {
    PlannedAppointment(appointment: self, visits: [], role: .medecin, opens: nil, due: nil, target: nil, daysLate: 0)
  }
}
