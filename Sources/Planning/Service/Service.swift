import Dossier
import Law

/// A service ready to be planned: who may be seen, by whom, where and when, before any choice is made.
struct Service: Sendable {
  /// Who can hold a group, for how long, and at what price of change.
  struct Holder: Sendable {
    var member: Int
    var minutes: Int
    var change: Int
  }
  struct Reach: Sendable {
    var site: Int
    var kilometres: Int
  }
  /// A group with its possible holders and sites.
  struct Candidate: Sendable {
    var group: VisitGroup
    var holders: [Holder]
    var reach: [Reach]
    /// Place from which the worker comes.
    var origin: Place
    /// The appointment was pinned and had to yield, and why.
    var yielded: MoveCause?
    /// The médecin who saw the worker last.
    var lastMedecin: ProfessionalID?
  }

  let dossier: Dossier
  let parameters: Parameters
  let horizon: Horizon
  let staff: [StaffMember]
  let sites: [Site]
  let who: WhoMayHold
  let distance: Distance
  var candidates: [Candidate]
  /// Kept appointments that answer no obligation.
  var occupied: [Appointment]
  /// Given appointments dropped because no obligation stands for them.
  var dropped: [Appointment]
  /// Every obligation that the law requires, in the order of worker and key.
  var obligations: [Obligation]

  /// Who the kept appointments without obligation are for.
  struct Visitor: Sendable {
    var origin: Place
    var team: TeamID
    var lastMedecin: ProfessionalID?
    var establishment: EstablishmentID
    var lastDay: CivilDate?
  }
  var visitors: [AppointmentID: Visitor] = [:]
  /// Why kept appointments without obligation had to yield.
  var yieldCauses: [AppointmentID: MoveCause] = [:]
  /// Workers with visits for more than one team.
  var workersOfSeveralTeams: Set<WorkerID> = []
  let memberIndex: [ProfessionalID: Int]
  let teamOf: [EstablishmentID: TeamID]
}

extension Service {
  /// Reads a dossier: derives the obligations and joins them.
  ///
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  /// - Complexity: O(*workers* × (*professionals* + *sites*)).
  init(_ given: Dossier) throws(LawError) {
    var dossier = given
    dossier.countHonoured(through: given.parameters.begins.adding(days: -1))
    let horizon = Horizon(dossier.parameters)
    let centreIndex = Dictionary(dossier.centres.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let staff = Staff.members(of: dossier, horizon: horizon, centreIndex: centreIndex)
    self.dossier = dossier
    parameters = dossier.parameters
    self.horizon = horizon
    self.staff = staff
    sites = Sites.list(of: dossier, horizon: horizon)
    who = WhoMayHold(staff: staff, teams: dossier.teams)
    distance = Distance(dossier)
    candidates = []
    occupied = []
    dropped = []
    obligations = []
    memberIndex = Dictionary(staff.enumerated().map { ($1.professional.id, $0) }, uniquingKeysWith: { first, _ in first })
    teamOf = Dictionary(dossier.establishments.map { ($0.id, $0.team) }, uniquingKeysWith: { first, _ in first })
    try readWorkers()
  }

  /// The last day an obligation may be due and still be worth an early appointment.
  static func lastTarget(_ parameters: Parameters) -> CivilDate {
    let advances = [parameters.maximumAdvanceDays.standard] + parameters.maximumAdvanceDays.byNature.values
    return parameters.ends.adding(days: advances.max() ?? 0)
  }

  private mutating func readWorkers() throws(LawError) {
    let until = Service.lastTarget(parameters)
    let reader = WorkerReader(service: self)
    var failure: LawError?
    var given = GivenAppointments(dossier.appointments, from: parameters.begins, through: horizon.ends)
    dossier.forEachWorker { history, lines in
      guard failure == nil else { return }
      do throws(LawError) {
        let required = try Catalogue.obligations(
          of: history, asOf: parameters.begins, until: until, horizonEnd: horizon.ends, readings: parameters.readings
        ).filter { obligation in
          obligation.required == .oui && obligation.nature != .actionFormationPrevention
            && (parameters.noHistoryIsDue || !obligation.withoutHistory)
        }
        let outcome = reader.read(history, lines: lines, obligations: required, appointments: given.of(history.worker))
        obligations += required
        if Set(outcome.candidates.map(\.group.team)).count > 1 { workersOfSeveralTeams.insert(history.worker) }
        candidates += outcome.candidates
        occupied += outcome.occupied.map(\.appointment)
        for entry in outcome.occupied { visitors[entry.appointment.id] = entry.visitor }
        dropped += outcome.dropped
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    let (kept, orphans) = given.rest()
    occupied += kept
    dropped += orphans
    yieldPins()
  }
}

/// The appointments of the dossier that lie in the horizon and still stand, and those sent for a later day, handed out worker by worker.
struct GivenAppointments {
  private var byWorker: [WorkerID: [Appointment]]
  private let last: CivilDate

  init(_ appointments: [Appointment], from first: CivilDate, through last: CivilDate) {
    self.last = last
    let live = appointments.filter {
      $0.date >= first && ($0.status == .convoque || $0.status == .confirme || ($0.status == .propose && $0.date <= last))
    }
    byWorker = Dictionary(grouping: live, by: \.worker)
  }

  /// The appointments of a worker, in the order of their keys; a worker is asked for once.
  mutating func of(_ worker: WorkerID) -> [Appointment] { byWorker.removeValue(forKey: worker) ?? [] }

  /// Appointments of workers who have no employment line: nothing calls for them any more.
  func rest() -> (kept: [Appointment], dropped: [Appointment]) {
    ([], byWorker.values.flatMap { $0 }.filter { $0.date <= last }.sorted { $0.id < $1.id })
  }
}
