import Dossier
import Law

/// Writes the values of a dossier as its input files, which read back as the same values.
public enum InputFiles {
  /// The bytes of one file of the dossier, lines in the order of the table.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  public static func bytes(of file: DossierFile, _ dossier: Dossier) -> [UInt8] {
    switch file {
    case .travailleurs: employments(dossier.employments)
    case .faits: facts(dossier.facts)
    case .visites: visits(dossier.visits)
    case .absences: absences(dossier.absences)
    case .demandes: requests(dossier.requests)
    case .etablissements: establishments(dossier.establishments)
    case .fermetures: closures(dossier.closures)
    case .secteurs: sectors(dossier.sectors)
    case .equipes: teams(dossier.teams)
    case .professionnels: professionals(dossier.professionals)
    case .horaires: timetable(dossier.timetable)
    case .conges: leave(dossier.leave)
    case .centres: centres(dossier)
    case .ouvertures: openings(dossier.openings)
    case .trajets: journeys(dossier.journeys)
    case .rendezVous: appointments(dossier.appointments)
    case .parametres: Array(InputParameters.text(dossier.parameters).utf8)
    }
  }

  /// The number of lines of a file, its header left out; the parameters count for none.
  public static func lines(of file: DossierFile, _ dossier: Dossier) -> Int {
    switch file {
    case .travailleurs: dossier.employments.count
    case .faits: dossier.facts.count
    case .visites: dossier.visits.count
    case .absences: dossier.absences.count
    case .demandes: dossier.requests.count
    case .etablissements: dossier.establishments.count
    case .fermetures: dossier.closures.count
    case .secteurs: dossier.sectors.count
    case .equipes: dossier.teams.count
    case .professionnels: dossier.professionals.count
    case .horaires: dossier.timetable.count
    case .conges: dossier.leave.count
    case .centres: dossier.centres.count - ownRooms(dossier).count
    case .ouvertures: dossier.openings.count
    case .trajets: dossier.journeys.count
    case .rendezVous: dossier.appointments.count
    case .parametres: 0
    }
  }

  /// Centres that the reader makes itself of establishments with a room.
  static func ownRooms(_ dossier: Dossier) -> Set<CentreID> { Set(dossier.establishments.lazy.filter(\.room).map(\.siteCentre)) }

  static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
}
