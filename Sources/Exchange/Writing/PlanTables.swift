import Dossier
import Law

// The CSV files of a plan folder that are read back: name, columns, and one line of each. The readers in `Reading/` use the same names.

/// The lines of rendez_vous.csv: the input's columns, then what the plan knows of each appointment.
enum RendezVousTable {
  static let file = "rendez_vous.csv"
  static let columns = [
    "rendez_vous", "travailleur", "etablissement", "nature", "date", "heure", "duree_min", "professionnel", "centre", "statut", "sequence",
    "visite", "role", "ouvre", "echeance", "cible", "retard_jours",
  ]

  static func line(_ planned: PlannedAppointment, _ parameters: Parameters) -> [CSVCell] {
    let given = planned.appointment
    return [
      .key(given.id), .key(given.worker), .text(given.establishment?.text ?? ""), .list(given.natures.map(\.rawValue)), .day(given.date),
      .verbatim(given.time.description), .number(given.minutes ?? parameters.minutes(of: given.natures, by: planned.role)),
      .key(given.professional), .key(given.centre), .verbatim(given.status.rawValue), .number(given.sequence), .list(planned.visits),
      .verbatim(planned.role.rawValue), .day(planned.opens), .day(planned.due), .day(planned.target), .number(planned.daysLate),
    ]
  }
}

/// The lines of vacations.csv.
enum VacationsTable {
  static let file = "vacations.csv"
  static let columns = ["professionnel", "date", "demi_journee", "centre", "rendez_vous", "minutes", "minutes_disponibles"]

  static func line(_ session: Session) -> [CSVCell] {
    [
      .key(session.professional), .day(session.halfDay.day), .verbatim(session.halfDay.part.rawValue), .key(session.centre),
      .list(session.appointments.map(\.text)), .number(session.minutes), .number(session.minutesAvailable),
    ]
  }
}

/// The lines of milieu_de_travail.csv.
///
/// `motif` and `echeances` follow `etablissements` one for one; several reasons for one establishment are joined by `+`.
enum MilieuDeTravailTable {
  static let file = "milieu_de_travail.csv"
  static let columns = ["professionnel", "date", "demi_journee", "usage", "etablissements", "motif", "echeances", "communes"]
  /// Written where no date of the dossier tells when an establishment's fiche or action is due.
  static let unknownDay = "inconnue"

  static func line(_ field: FieldHalfDay) -> [CSVCell] {
    let reasons = field.visits.map { $0.reasons.map(\.rawValue).joined(separator: "+") }
    return [
      .key(field.professional), .day(field.halfDay.day), .verbatim(field.halfDay.part.rawValue), .verbatim(field.usage.rawValue),
      .list(field.establishments.map(\.text)),
      .list(reasons.isEmpty ? [FieldHalfDay.reasonWithoutVisit(field.usage).rawValue] : reasons),
      .list(field.visits.map { $0.due?.description ?? unknownDay }), .list(field.communes),
    ]
  }
}

/// The lines of non_places.csv. `hors_plan` tells the visits that no place could hold were they alone: outside the sum and the bound.
enum NonPlacesTable {
  static let file = "non_places.csv"
  static let columns = [
    "visite", "travailleur", "nature", "ouvre", "echeance", "cible", "gravite", "causes", "remede", "hors_plan",
  ]

  static func line(_ unplaced: UnplacedVisit) -> [CSVCell] {
    [
      .text(unplaced.visit), .key(unplaced.worker), .verbatim(unplaced.nature.rawValue), .day(unplaced.opens), .day(unplaced.due),
      .day(unplaced.target), .number(unplaced.gravity), .list(unplaced.causes.map(\.rawValue)), .text(unplaced.remedy?.code ?? ""),
      .verbatim(unplaced.placeable ? "non" : "oui"),
    ]
  }
}

/// The lines of tiers_temps.csv, in half-days.
enum TiersTempsTable {
  static let file = "tiers_temps.csv"
  static let columns = [
    "professionnel", "annee", "horizon_travaillees", "horizon_terrain", "horizon_requis", "annee_travaillees", "annee_terrain",
    "annee_requis", "marge", "alerte", "fin_annee_travaillees", "fin_annee_requis", "fin_annee_prevision", "fin_annee_marge",
    "fin_annee_disponibles", "date_limite",
  ]

  static func line(_ third: TiersTempsLine) -> [CSVCell] {
    [
      .key(third.professional), .number(third.year), .number(third.horizonWorked), .number(third.horizonField),
      .number(third.horizonRequired), .number(third.yearWorked), .number(third.yearField), .number(third.yearRequired),
      .number(third.margin), .day(third.alert), .number(third.forecast.worked), .number(third.forecast.required),
      .number(third.forecast.field), .number(third.forecast.margin), .number(third.forecast.available), .day(third.forecast.deadline),
    ]
  }
}

/// The lines of mouvements.csv; `apres` is empty when the appointment was dropped, `appeler` is oui when the worker had been told.
enum MouvementsTable {
  static let file = "mouvements.csv"
  static let columns = ["rendez_vous", "travailleur", "avant", "apres", "cause", "statut_avant", "appeler"]

  static func line(_ move: Move) -> [CSVCell] {
    [
      .key(move.appointment), .key(move.worker), .text(move.before.code), .text(move.after?.code ?? ""), .verbatim(move.cause.rawValue),
      .verbatim(move.status.rawValue), .verbatim(move.mustCall ? "oui" : "non"),
    ]
  }
}

/// The lines of liste_attente.csv; `rendez_vous` is the proposed appointment that the worker would give up.
enum ListeAttenteTable {
  static let file = "liste_attente.csv"
  static let columns = [
    "professionnel", "date", "demi_journee", "centre", "rang", "travailleur", "visite", "cible", "nature", "duree_min", "km", "preavis",
    "rendez_vous",
  ]

  static func line(_ entry: WaitingListEntry) -> [CSVCell] {
    [
      .key(entry.professional), .day(entry.halfDay.day), .verbatim(entry.halfDay.part.rawValue), .key(entry.centre), .number(entry.rank),
      .key(entry.worker), .text(entry.visit), .day(entry.target), .list(entry.natures.map(\.rawValue)), .number(entry.minutes),
      .number(entry.kilometres), .verbatim(entry.notice.rawValue), .text(entry.appointment?.text ?? ""),
    ]
  }
}
