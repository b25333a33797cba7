import Dossier
import Law

/// Every file of a dossier as it was read, each table in the order of its key, before the files are held against each other.
struct Tables: Sendable {
  var employments = Table<EmploymentLine>(.travailleurs)
  var facts = Table<DatedFact>(.faits)
  var visits = Table<PastVisit>(.visites)
  var absences = Table<Absence>(.absences)
  var requests = Table<VisitRequest>(.demandes)
  var establishments = Table<Establishment>(.etablissements)
  var closures = Table<Closure>(.fermetures)
  var sectors = Table<Sector>(.secteurs)
  var teams = Table<Team>(.equipes)
  var professionals = Table<Professional>(.professionnels)
  var timetable = Table<TimetableLine>(.horaires)
  var leave = Table<LeaveLine>(.conges)
  var centres = Table<Centre>(.centres)
  var openings = Table<Opening>(.ouvertures)
  var journeys = Table<Journey>(.trajets)
  var appointments = Table<Appointment>(.rendezVous)

  /// Reads one file, and gives what puts its table in place.
  static func reading(_ file: DossierFile, _ bytes: [UInt8]) -> (inout Tables) -> Void {
    func table<Reader: LineReader>(_ reader: Reader.Type, _ place: WritableKeyPath<Tables, Table<Reader.Line>>) -> (inout Tables) -> Void {
      var table = Table(bytes, reader)
      table.lines.sortByKey()
      return { $0[keyPath: place] = table }
    }
    switch file {
    case .travailleurs: return table(EmploymentReader.self, \.employments)
    case .faits: return table(FactReader.self, \.facts)
    case .visites: return table(VisitReader.self, \.visits)
    case .absences: return table(AbsenceReader.self, \.absences)
    case .demandes: return table(RequestReader.self, \.requests)
    case .etablissements: return table(EstablishmentReader.self, \.establishments)
    case .fermetures: return table(ClosureReader.self, \.closures)
    case .secteurs: return table(SectorReader.self, \.sectors)
    case .equipes: return table(TeamReader.self, \.teams)
    case .professionnels: return table(ProfessionalReader.self, \.professionals)
    case .horaires: return table(TimetableReader.self, \.timetable)
    case .conges: return table(LeaveReader.self, \.leave)
    case .centres: return table(CentreReader.self, \.centres)
    case .ouvertures: return table(OpeningReader.self, \.openings)
    case .trajets: return table(JourneyReader.self, \.journeys)
    case .rendezVous: return table(AppointmentReader.self, \.appointments)
    case .parametres: return { _ in }
    }
  }

  /// What was found in every file, file by file.
  var findings: [Finding] {
    employments.findings + facts.findings + visits.findings + absences.findings + requests.findings + establishments.findings
      + closures.findings + sectors.findings + teams.findings + professionals.findings + timetable.findings + leave.findings
      + centres.findings + openings.findings + journeys.findings + appointments.findings
  }
}
