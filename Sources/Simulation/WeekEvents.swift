import Dossier
import Law

/// What happened in a simulated week.
public struct WeekEvents: Sendable {
  /// An appointment of the week and what became of it.
  public struct Outcome: Sendable {
    public var planned: PlannedAppointment
    public var status: AppointmentStatus
  }
  /// What a médecin did in a civil year that ended in the week, in half-days.
  public struct ClosedYear: Sendable, Equatable {
    public var professional: ProfessionalID
    public var year: Int
    public var worked: Int
    public var field: Int
  }

  public var hires = 0
  public var departures = 0
  public var absences = 0
  public var returns = 0
  public var requests = 0
  /// Professionals who fell ill.
  public var illnesses = 0
  /// Professionals who said that they leave, and posts for which somebody was found.
  public var resignations = 0
  public var recruitments = 0
  /// Posts that nobody held on the Monday.
  public var vacantPosts = 0
  public var outcomes: [Outcome] = []
  /// Half-days in milieu de travail held, and lost to illness.
  public var fieldHeld = 0
  public var fieldLost = 0
  public var closedYears: [ClosedYear] = []
  /// Workers of whom something became known, appointments apart.
  public private(set) var touched: Set<WorkerID> = []
  /// First day of the absences that began.
  var began: [WorkerID: CivilDate] = [:]

  mutating func touch(_ worker: WorkerID) { touched.insert(worker) }

  /// Appointments of the week that ended so.
  public func count(_ status: AppointmentStatus) -> Int { outcomes.count { $0.status == status } }
}
