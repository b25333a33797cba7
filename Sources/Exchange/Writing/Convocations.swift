import Dossier
import Law

/// The convocations: one file for each establishment, which its employer may read, and one for the soignants with all that an employer
/// may not be told.
enum Convocations {
  static let employerColumns = ["travailleur", "date", "heure", "centre", "duree_min"]
  static let workersColumns = ["travailleur", "date", "heure", "centre", "duree_min", "professionnel", "rendez_vous", "nature"]

  /// The appointments ahead that stand: proposed, sent or confirmed.
  static func ahead(_ plan: Plan) -> [PlannedAppointment] {
    plan.appointments.filter {
      switch $0.appointment.status {
      case .propose, .convoque, .confirme: $0.appointment.date >= plan.begins
      case .honore, .absent, .annule: false
      }
    }
  }

  static func files(_ plan: Plan, _ dossier: Dossier, _ view: EmployerView) -> [OutputFile] {
    var employers: [EstablishmentID: [(PlannedAppointment, minutes: Int)]] = [:]
    var workers: [PlannedAppointment] = []
    let homes = Homes(dossier)
    for planned in ahead(plan) {
      let visible = view.visibleNatures(planned)
      if visible.count < planned.appointment.natures.count { workers.append(planned) }
      guard !visible.isEmpty, let home = planned.appointment.establishment ?? homes[planned] else { continue }
      employers[home, default: []].append((planned, view.minutes(planned, visible: visible)))
    }
    var files: [OutputFile] = []
    for (establishment, appointments) in employers.sorted(by: { $0.key < $1.key }) {
      var text = CSVText(columns: employerColumns)
      for (planned, minutes) in appointments.sorted(by: { order($0.0) < order($1.0) }) {
        text.append(common(planned, minutes: minutes))
      }
      files.append(OutputFile(path: "convocations/\(FileName.safe(establishment.text)).csv", bytes: text.bytes))
    }
    var text = CSVText(columns: workersColumns)
    for planned in workers.sorted(by: { order($0) < order($1) }) {
      let given = planned.appointment
      let minutes = given.minutes ?? dossier.parameters.minutes(of: given.natures, by: planned.role)
      text.append(
        common(planned, minutes: minutes) + [.key(given.professional), .key(given.id), .list(given.natures.map(\.rawValue))])
    }
    files.append(OutputFile(path: "convocations_travailleurs.csv", bytes: text.bytes))
    return files
  }

  private static func common(_ planned: PlannedAppointment, minutes: Int) -> [CSVCell] {
    let given = planned.appointment
    return [.key(given.worker), .day(given.date), .verbatim(given.time.description), .key(given.centre), .number(minutes)]
  }

  private static func order(_ planned: PlannedAppointment) -> (WorkerID, CivilDate, TimeOfDay, AppointmentID) {
    let given = planned.appointment
    return (given.worker, given.date, given.time, given.id)
  }
}

/// Where a worker is employed, for an appointment whose line does not say.
private struct Homes {
  private let establishments: [WorkerID: [EstablishmentID]]

  init(_ dossier: Dossier) {
    establishments = Dictionary(grouping: dossier.employments, by: \.employment.worker).mapValues { $0.map(\.employment.establishment) }
  }

  /// The establishment of the visit it answers, else the worker's only one; nothing when several could be meant, since a convocation sent
  /// to the wrong employer tells it what it may not know.
  subscript(_ planned: PlannedAppointment) -> EstablishmentID? {
    let known = Set(establishments[planned.appointment.worker] ?? [])
    let named = Set(known.filter { home in planned.visits.contains { $0.hasPrefix("\(planned.appointment.worker)~\(home)~") } })
    if named.count == 1 { return named.first }
    return known.count == 1 ? known.first : nil
  }
}
