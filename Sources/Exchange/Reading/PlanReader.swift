import Dossier
import Law

/// Reads a plan folder back into the plan that was written.
public enum PlanReader {
  /// The files read; the others follow from them, or tell of the run.
  public static let files = [
    RendezVousTable.file, VacationsTable.file, MilieuDeTravailTable.file, NonPlacesTable.file, TiersTempsTable.file, MouvementsTable.file,
    ListeAttenteTable.file, "plan.json", "borne.json",
  ]

  /// Reads the files of a plan folder.
  ///
  /// - Parameter files: Bytes by name inside the folder; names other than ``files`` are passed over.
  /// - Returns: The plan, each of its lines with its number in its file, and every finding; with an error among them, what could not be
  ///   read is missing from the plan.
  public static func read(files: [String: [UInt8]]) -> (plan: Plan, findings: [Finding]) {
    var findings: [Finding] = []
    var plan = PlanJSONReader.plan(files["plan.json"], &findings)
    plan.certificate = PlanJSONReader.certificate(files["borne.json"], &findings)
    func rows<Row>(
      _ file: String, _ columns: [String], key: (Row) -> String, line: (Row) -> Int32, _ read: (inout PlanRow) -> Row
    ) -> [Row] {
      let table = PlanTable(file: file, bytes: files[file], required: columns, findings: &findings)
      var seen: [String: Int32] = [:]
      var rows: [Row] = []
      for cells in table.lines {
        var row = PlanRow(table, cells)
        let value = read(&row)
        findings += row.findings
        guard row.isSound else { continue }
        if let first = seen[key(value)] {
          findings.append(
            Finding(file: file, line: cells.number, code: PlanFinding.duplicateKey, values: [key(value), String(first)]))
          continue
        }
        seen[key(value)] = line(value)
        rows.append(value)
      }
      return rows
    }
    plan.appointments = rows(
      RendezVousTable.file, RendezVousTable.columns, key: { $0.appointment.id.text }, line: { $0.appointment.line }, RendezVousTable.read)
    plan.sessions = rows(
      VacationsTable.file, VacationsTable.columns, key: { "\($0.professional) \($0.halfDay.code) \($0.centre)" }, line: { $0.line },
      VacationsTable.read)
    plan.field = rows(
      MilieuDeTravailTable.file, MilieuDeTravailTable.columns, key: { "\($0.professional) \($0.halfDay.code)" }, line: { $0.line },
      MilieuDeTravailTable.read)
    plan.unplaced = rows(NonPlacesTable.file, NonPlacesTable.columns, key: { $0.visit }, line: { $0.line }, NonPlacesTable.read)
    plan.tiersTemps = rows(
      TiersTempsTable.file, TiersTempsTable.columns, key: { "\($0.professional) \($0.year)" }, line: { $0.line }, TiersTempsTable.read)
    plan.moves = rows(MouvementsTable.file, MouvementsTable.columns, key: { $0.appointment.text }, line: { $0.line }, MouvementsTable.read)
    plan.waitingList = rows(
      ListeAttenteTable.file, ListeAttenteTable.columns, key: { "\($0.professional) \($0.halfDay.code) \($0.centre) \($0.rank)" },
      line: { $0.line }, ListeAttenteTable.read)
    return (plan, findings)
  }
}
