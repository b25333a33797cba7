import Dossier
import Law

/// The roles that ever hold a visit.
let visitRoles: [Role] = [.medecin, .collaborateur, .interne, .infirmier, .ipa, .mpc]

extension FileContract {
  static let visites = FileContract(
    .visites, key: ["travailleur", "nature", "date"], fr: "Visites passées.", en: "Past visits.",
    columns: [
      ColumnContract("travailleur", .reference(.travailleurs), .always, fr: "Travailleur vu.", en: "Worker seen."),
      ColumnContract(
        "etablissement", .reference(.etablissements), fr: "Emploi au titre duquel la visite a eu lieu.",
        en: "Employment for which the visit was held."),
      ColumnContract("nature", .code(codes(Nature.self)), .always, fr: "Nature de la visite.", en: "Nature of the visit."),
      ColumnContract("date", .date, .always, fr: "Jour de la visite.", en: "Day of the visit."),
      ColumnContract("role", .code(visitRoles.map(\.rawValue)), .always, fr: "Rôle du professionnel.", en: "Role of the professional."),
      ColumnContract(
        "professionnel", .identifier, fr: "Professionnel ; il peut avoir quitté le service.",
        en: "Professional; may have left the service."),
      ColumnContract(
        "employeur_precedent", .boolean, fr: "Faite pour un autre employeur ; vide : déduit des autres colonnes.",
        en: "Done for another employer; empty: derived from the other columns."),
      ColumnContract("emploi_identique", .boolean, fr: "Même emploi et risques équivalents.", en: "Same job and equivalent risks."),
      ColumnContract(
        "document_detenu", .code(codes(DocumentHeld.self)),
        fr: "Le document est détenu par le service (oui), aussi par le médecin (medecin).",
        en: "The service holds the document (oui), and so does the médecin (medecin)."),
      ColumnContract(
        "delivre", .codes(codes(DeliveredDocument.self)), assumed: "ce que donne la nature", fr: "Documents délivrés.",
        en: "Documents delivered."),
      ColumnContract(
        "mesures", .dates, fr: "Dates des mesures individuelles (L. 4624-3).", en: "Dates of individual measures (L. 4624-3)."),
      ColumnContract("inaptitudes", .dates, fr: "Dates des avis d'inaptitude.", en: "Dates of inaptitude notices."),
      ColumnContract(
        "conclusion", .code(codes(Conclusion.self)), fr: "Suite donnée par le professionnel.", en: "What the professional concluded."),
      ColumnContract(
        "mi_carriere", .boolean, assumed: "non", fr: "Compte aussi comme visite de mi-carrière.",
        en: "Also counts as the mi-carrière visit."),
      ColumnContract(
        "emplois_couverts", .identifiers(atMost: 3), fr: "Emplois couverts, pour un intérimaire.",
        en: "Jobs covered, for a temporary worker."),
    ])

  static let absences = FileContract(
    .absences, key: ["travailleur", "debut"], fr: "Arrêts et congés, passés et en cours.", en: "Absences, past and open.",
    columns: [
      ColumnContract("travailleur", .reference(.travailleurs), .always, fr: "Travailleur absent.", en: "Worker away."),
      ColumnContract("etablissement", .reference(.etablissements), assumed: "tous", fr: "Emploi concerné.", en: "Employment concerned."),
      ColumnContract("cause", .code(codes(AbsenceCause.self)), .always, fr: "Cause de l'absence.", en: "Cause of the absence."),
      ColumnContract("debut", .date, .always, fr: "Premier jour de l'arrêt.", en: "First day of the absence."),
      ColumnContract(
        "fin", .date, fr: "Dernier jour de l'arrêt ; vide sans reprise : en cours.", en: "Last day; empty without reprise: open."),
      ColumnContract("reprise", .date, assumed: "fin + 1", fr: "Jour de la reprise.", en: "Day of return."),
      ColumnContract("reprise_effective", .date, fr: "Jour où le travailleur est vraiment revenu.", en: "Day the worker really came back."),
      ColumnContract("delivre_le", .date, fr: "Jour où l'arrêt a été délivré.", en: "Day the arrêt was issued."),
    ])

  static let demandes = FileContract(
    .demandes, key: ["travailleur", "etablissement", "nature", "origine", "date"], fr: "Visites demandées.", en: "Visits asked for.",
    columns: [
      ColumnContract("travailleur", .reference(.travailleurs), .always, fr: "Travailleur à voir.", en: "Worker to see."),
      ColumnContract("etablissement", .reference(.etablissements), fr: "Emploi concerné.", en: "Employment concerned."),
      ColumnContract(
        "nature", .code(VisitRequest.natures.map(\.rawValue)), .always, fr: "Nature demandée.", en: "Nature asked for."),
      ColumnContract(
        "origine", .code(codes(RequestOrigin.self)), .always, fr: "Qui demande ; la préreprise jamais par l'employeur.",
        en: "Who asks; the préreprise never by the employer."),
      ColumnContract("date", .date, .always, fr: "Jour de la demande.", en: "Day of the request."),
      ColumnContract(
        "role_souhaite", .code(visitRoles.map(\.rawValue)), fr: "Rôle choisi ; il lie quand le travailleur ou l'employeur demande.",
        en: "Role chosen; binding when the worker or the employer asks."),
    ])

  static let rendezVous = FileContract(
    .rendezVous, key: ["rendez_vous"], fr: "Rendez-vous déjà donnés.", en: "Appointments already given.",
    columns: [
      ColumnContract("rendez_vous", .identifier, .always, fr: "Clé du rendez-vous.", en: "Key of the appointment."),
      ColumnContract("travailleur", .reference(.travailleurs), .always, fr: "Travailleur convoqué.", en: "Worker concerned."),
      ColumnContract("etablissement", .reference(.etablissements), fr: "Emploi concerné.", en: "Employment concerned."),
      ColumnContract(
        "nature", .codes(plannedNatures.map(\.rawValue)), .always, fr: "Visites réunies en ce rendez-vous.",
        en: "Visits joined in this appointment."),
      ColumnContract("date", .date, .always, fr: "Jour.", en: "Day."),
      ColumnContract("heure", .time, .always, fr: "Heure de début, HH:MM.", en: "Start, HH:MM."),
      ColumnContract(
        "duree_min", .integer(1...480), assumed: "celle des paramètres", fr: "Durée en minutes.", en: "Length in minutes."),
      ColumnContract("professionnel", .reference(.professionnels), .always, fr: "Qui reçoit.", en: "Who receives."),
      ColumnContract("centre", .reference(.centres), .always, fr: "Où, SITE-… pour une salle d'entreprise.", en: "Where; SITE-… on site."),
      ColumnContract("statut", .code(codes(AppointmentStatus.self)), .always, fr: "État du rendez-vous.", en: "State of the appointment."),
      ColumnContract(
        "sequence", .integer(0...9999), assumed: "0", fr: "Nombre de déplacements.", en: "How many times it was moved."),
    ], written: ["visite", "role", "ouvre", "echeance", "cible", "retard_jours"])

  /// The natures an appointment may hold.
  static let plannedNatures = Nature.allCases.filter { $0 != .visiteAvant2017 && $0 != .actionFormationPrevention }
}
