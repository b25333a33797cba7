import Dossier
import Law

/// The files of a plan folder, but for journal.json, which tells of the run and not of the plan.
///
/// The same plan gives the same bytes: every table is sorted by its key here, whatever its order in memory.
public enum PlanFiles {
  /// Writes every file of a plan.
  ///
  /// - Parameters:
  ///   - obligations: What the law required when the plan was made; tells who asked for a visit, and what each visit aims at.
  ///   - indicators: The figures of indicateurs.json, which `Coverage` computes.
  ///   - worth: What one more half-day would be worth, for the report; it says nothing of it without.
  ///   - language: Of the report; the other files are the trade's French.
  /// - Returns: Files in the order of their paths.
  /// - Complexity: O(*n* log *n*) in the number of appointments and of workers.
  public static func write(
    plan: Plan, dossier: Dossier, obligations: [Obligation], indicators: Indicators, worth: MarginalWorth? = nil,
    language: Language = .fr
  ) -> [OutputFile] {
    var plan = plan
    plan.sortTables()
    var files = tables(plan, dossier)
    files += Convocations.files(plan, dossier, EmployerView(dossier: dossier, obligations: obligations))
    files += Agenda.files(plan, dossier)
    files.append(OutputFile(path: "plan.json", bytes: JSONValue.plan(plan).bytes))
    // Without it the folder reads back as incomplete: a plan that claims no bound is not a plan to keep.
    if let certificate = plan.certificate { files.append(OutputFile(path: "borne.json", bytes: JSONValue.bound(certificate).bytes)) }
    files.append(OutputFile(path: "indicateurs.json", bytes: JSONValue.indicators(indicators).bytes))
    files.append(OutputFile(path: "rapport.html", text: PlanReport.page(plan, dossier, obligations, worth: worth, language)))
    files.append(OutputFile(path: "appels.html", text: CallSheet.page(plan, dossier, language)))
    return files.sorted { $0.path < $1.path }
  }

  private static func tables(_ plan: Plan, _ dossier: Dossier) -> [OutputFile] {
    [
      file(RendezVousTable.file, RendezVousTable.columns, plan.appointments) { RendezVousTable.line($0, dossier.parameters) },
      file(VacationsTable.file, VacationsTable.columns, plan.sessions, VacationsTable.line),
      file(MilieuDeTravailTable.file, MilieuDeTravailTable.columns, plan.field, MilieuDeTravailTable.line),
      file(NonPlacesTable.file, NonPlacesTable.columns, plan.unplaced, NonPlacesTable.line),
      file(TiersTempsTable.file, TiersTempsTable.columns, plan.tiersTemps, TiersTempsTable.line),
      file(MouvementsTable.file, MouvementsTable.columns, plan.moves, MouvementsTable.line),
      file(ListeAttenteTable.file, ListeAttenteTable.columns, plan.waitingList, ListeAttenteTable.line),
    ]
  }

  private static func file<Row>(_ path: String, _ columns: [String], _ rows: [Row], _ line: (Row) -> [CSVCell]) -> OutputFile {
    var text = CSVText(columns: columns)
    for row in rows { text.append(line(row)) }
    return OutputFile(path: path, bytes: text.bytes)
  }
}

extension Plan {
  /// Sorts every table by its key.
  mutating func sortTables() {
    appointments.sort { $0.appointment.id < $1.appointment.id }
    sessions.sort { ($0.professional, $0.halfDay, $0.centre) < ($1.professional, $1.halfDay, $1.centre) }
    field.sort { ($0.professional, $0.halfDay) < ($1.professional, $1.halfDay) }
    unplaced.sort { $0.visit < $1.visit }
    tiersTemps.sort { ($0.professional, $0.year) < ($1.professional, $1.year) }
    moves.sort { $0.appointment < $1.appointment }
    waitingList.sort { ($0.professional, $0.halfDay, $0.centre, $0.rank) < ($1.professional, $1.halfDay, $1.centre, $1.rank) }
    areas.sort { $0.name < $1.name }
  }
}
