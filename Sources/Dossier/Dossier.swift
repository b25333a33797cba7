import Law

/// An employment as travailleurs.csv gives it: what the law reads, and where the worker may be seen.
public struct EmploymentLine: Sendable, Equatable {
  public var employment: Employment
  /// Commune where the worker lives or works, if other than the establishment's.
  public var commune: String?
  /// The worker agrees to remote visits.
  public var remoteConsent: Bool
  public init(_ employment: Employment, commune: String? = nil, remoteConsent: Bool = false) {
    self.employment = employment
    self.commune = commune
    self.remoteConsent = remoteConsent
  }
}

/// A checked dossier: the values of every input file, each table sorted by its key.
///
/// The reader sorts the tables, so nothing downstream depends on the order of lines in a file.
/// Centres `SITE-…` of establishments with a room of their own are already among `centres`, and default openings are not expanded.
public struct Dossier: Sendable {
  public var employments: [EmploymentLine] = []
  public var facts: [DatedFact] = []
  public var visits: [PastVisit] = []
  public var absences: [Absence] = []
  public var requests: [VisitRequest] = []
  public var establishments: [Establishment] = []
  public var closures: [Closure] = []
  public var sectors: [Sector] = []
  public var teams: [Team] = []
  public var professionals: [Professional] = []
  public var timetable: [TimetableLine] = []
  public var leave: [LeaveLine] = []
  public var centres: [Centre] = []
  public var openings: [Opening] = []
  public var journeys: [Journey] = []
  public var appointments: [Appointment] = []
  public var parameters = Parameters()
  /// Coordinates of each commune that the dossier names, by INSEE code.
  public var communes: [String: Coordinates] = [:]
  /// The files that were there.
  public var present: Set<DossierFile> = []
  /// SHA-256 of each file read, in hexadecimal, by name.
  public var digests: [String: String] = [:]
  /// Lines set aside, by file (`--set-aside`).
  public var setAside: [DossierFile: Int] = [:]

  public init() {}

  /// Sorts every table by its key. The reader and the generator call it once.
  ///
  /// - Complexity: O(*n*) when the tables are already in order, O(*n* log *n*) otherwise.
  public mutating func sortTables() {
    employments.sortByKey()
    facts.sortByKey()
    visits.sortByKey()
    absences.sortByKey()
    requests.sortByKey()
    establishments.sortByKey()
    closures.sortByKey()
    sectors.sortByKey()
    teams.sortByKey()
    professionals.sortByKey()
    timetable.sortByKey()
    leave.sortByKey()
    centres.sortByKey()
    openings.sortByKey()
    journeys.sortByKey()
    appointments.sortByKey()
  }
}
