import Law

extension FileContract {
  static let travailleurs = FileContract(
    .travailleurs, key: ["travailleur", "etablissement", "embauche"],
    fr: "Une ligne par emploi ; les partants des 24 derniers mois compris.",
    en: "A line per employment; leavers of the last 24 months included.",
    columns: [
      ColumnContract(
        "travailleur", .identifier, .always, fr: "Clé opaque du travailleur : ni nom, ni NIR.",
        en: "Opaque key of the worker: no name, no NIR."),
      ColumnContract(
        "etablissement", .reference(.etablissements), .always, fr: "Établissement qui emploie.", en: "Establishment that employs."),
      ColumnContract("naissance", .date, .always, fr: "Date de naissance.", en: "Date of birth."),
      ColumnContract("contrat", .code(codes(Contract.self)), .always, fr: "Nature du contrat.", en: "Kind of contract."),
      ColumnContract(
        "regime", .code(codes(Regime.self)), assumed: "prive", fr: "Droit privé ou fonction publique hospitalière.",
        en: "Private rules, or the hospital public service's."),
      ColumnContract("embauche", .date, .always, fr: "Premier jour de l'emploi.", en: "First day of the employment."),
      ColumnContract(
        "prise_de_poste", .date, assumed: "embauche", fr: "Jour où le poste actuel est pris.", en: "Day the present post is taken up."),
      ColumnContract("fin_contrat", .date, fr: "Terme prévu du contrat.", en: "Planned end of the contract."),
      ColumnContract("depart", .date, fr: "Dernier jour de l'emploi, échu ou annoncé.", en: "Last day of employment, past or announced."),
      ColumnContract("motif_depart", .code(codes(DepartureReason.self)), fr: "Motif du départ.", en: "Reason of the departure."),
      ColumnContract(
        "expositions", .codes(codes(Exposure.self)), fr: "Expositions du poste, depuis prise_de_poste.",
        en: "Exposures of the post, since prise_de_poste."),
      ColumnContract(
        "expositions_fin", .date, fr: "Dernier jour des expositions ; vide : elles durent.",
        en: "Last day of the exposures; empty: they last."),
      ColumnContract(
        "plomb_seuil", .boolean,
        fr: "Au-dessus des seuils de plomb en vigueur jusqu'au 2026-04-09 ; vide : inconnu, traité comme au-dessus.",
        en: "Above the lead thresholds in force until 2026-04-09; empty: unknown, treated as above."),
      ColumnContract(
        "situations", .codes(codes(Situation.self)), fr: "Situations du travailleur, depuis prise_de_poste.",
        en: "Situations of the worker, since prise_de_poste."),
      ColumnContract(
        "periodicite_mois", .integer(1...120), fr: "Plafond fixé par le médecin entre deux VIP, en mois.",
        en: "Ceiling set by the médecin between two VIP, in months."),
      ColumnContract(
        "periodicite_sir_mois", .integer(1...120), fr: "Plafond fixé par le médecin entre deux examens d'aptitude, en mois.",
        en: "Ceiling set by the médecin between two aptitude exams, in months."),
      ColumnContract(
        "echeance_medecin", .date, fr: "Échéance écrite par le médecin : elle l'emporte si elle est plus proche.",
        en: "Date the médecin wrote: it wins if earlier."),
      ColumnContract(
        "age_mi_carriere", .integer(18...70), assumed: "45", fr: "Âge de la visite de mi-carrière, par accord de branche.",
        en: "Age of the mi-carrière visit, by branch agreement."),
      ColumnContract(
        "jours_effectifs", .integer(0...366), fr: "Jours de travail effectif d'un saisonnier.",
        en: "Days of effective work, for a seasonal."),
      ColumnContract("emploi", .identifier, fr: "Code opaque de l'emploi.", en: "Opaque job code."),
      ColumnContract("pcs", .identifier, fr: "Code PCS-ESE.", en: "PCS-ESE code."),
      ColumnContract(
        "etablissement_utilisateur", .identifier, fr: "Entreprise utilisatrice d'un intérimaire ; elle peut relever d'un autre service.",
        en: "User undertaking of a temporary worker; it may belong to another service."),
      ColumnContract(
        "suivi_par", .code(codes(FollowedBy.self)), assumed: "service", fr: "Service qui assure le suivi.",
        en: "Service that follows the worker."),
      ColumnContract(
        "commune", .commune, assumed: "celle de l'établissement", fr: "Commune du travailleur, si autre que celle de l'établissement.",
        en: "Commune of the worker, if other than the establishment's."),
      ColumnContract(
        "consentement_distance", .boolean, assumed: "non", fr: "Accepte la visite à distance.", en: "Agrees to remote visits."),
    ])

  static let faits = FileContract(
    .faits, key: ["travailleur", "etablissement", "fait", "debut"],
    fr: "Faits datés (facultatif) ; un fait présent ici l'emporte sur la liste de travailleurs.csv.",
    en: "Dated facts (optional); a fact found here wins over the list of travailleurs.csv.",
    columns: [
      ColumnContract("travailleur", .reference(.travailleurs), .always, fr: "Travailleur concerné.", en: "Worker concerned."),
      ColumnContract(
        "etablissement", .reference(.etablissements), assumed: "tous", fr: "Emploi concerné ; vide : tous.",
        en: "Employment concerned; empty: all."),
      ColumnContract(
        "fait", .code(FactCode.allCodes), .always, fr: "Exposition, situation ou événement.", en: "Exposure, situation or event."),
      ColumnContract("debut", .date, .always, fr: "Premier jour.", en: "First day."),
      ColumnContract("fin", .date, fr: "Dernier jour ; vide : dure.", en: "Last day; empty: lasts."),
    ])
}
