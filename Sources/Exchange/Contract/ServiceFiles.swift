import Dossier

/// Days of the week as the files write them, Monday first.
let weekdayCodes = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]

extension FileContract {
  private static let latitude = ColumnContract(
    "latitude", .decimal(-90...90), .sometimes, fr: "Latitude en degrés, avec longitude.", en: "Latitude in degrees, with longitude.")
  private static let longitude = ColumnContract(
    "longitude", .decimal(-180...180), .sometimes, fr: "Longitude en degrés, avec latitude.", en: "Longitude in degrees, with latitude.")

  static let etablissements = FileContract(
    .etablissements, key: ["etablissement"], fr: "Établissements des entreprises adhérentes.",
    en: "Establishments of the member companies.",
    columns: [
      ColumnContract("etablissement", .identifier, .always, fr: "Clé de l'établissement.", en: "Key of the establishment."),
      ColumnContract("entreprise", .identifier, fr: "Clé de l'entreprise.", en: "Key of the company."),
      ColumnContract("secteur", .reference(.secteurs), .always, fr: "Secteur du service.", en: "Sector of the service."),
      ColumnContract("equipe", .reference(.equipes), .always, fr: "Équipe qui suit.", en: "Team in charge."),
      ColumnContract("siret", .siret, fr: "SIRET, 14 chiffres.", en: "SIRET, 14 digits."),
      ColumnContract("naf", .naf, fr: "Activité, 47.11F ou 4711F.", en: "Activity, 47.11F or 4711F."),
      ColumnContract(
        "commune", .commune, .sometimes, fr: "Commune, obligatoire sans latitude et longitude.",
        en: "Commune, required without latitude and longitude."),
      latitude, longitude,
      ColumnContract("effectif", .integer(0...1_000_000), fr: "Effectif.", en: "Headcount."),
      ColumnContract("adhesion", .date, fr: "Jour de l'adhésion.", en: "Day of membership."),
      ColumnContract(
        "declaration", .date, fr: "Dernière liste annuelle des travailleurs et des risques.", en: "Last yearly list of workers and risks."),
      ColumnContract("fiche_entreprise", .date, fr: "Dernière fiche d'entreprise.", en: "Last fiche d'entreprise."),
      ColumnContract("derniere_amt", .date, fr: "Dernière action en milieu de travail.", en: "Last action in the workplace."),
      ColumnContract(
        "salle", .boolean, assumed: "non", fr: "Une salle sur place, à partir de 200 travailleurs : devient le centre SITE-…",
        en: "A room on site, from 200 workers on: becomes the centre SITE-…"),
      ColumnContract(
        "accidents_12m", .integer(0...100_000), fr: "Accidents des douze derniers mois.", en: "Accidents of the last twelve months."),
      ColumnContract(
        "infirmiers_etp", .decimal(0...1000), fr: "Infirmiers d'entreprise, en équivalents temps plein.",
        en: "Company nurses, in full-time equivalents."),
    ])

  static let fermetures = FileContract(
    .fermetures, key: ["etablissement", "debut"], fr: "Fermetures d'établissements (facultatif).",
    en: "Closures of establishments (optional).",
    columns: [
      ColumnContract("etablissement", .reference(.etablissements), .always, fr: "Établissement fermé.", en: "Establishment closed."),
      ColumnContract("debut", .date, .always, fr: "Premier jour.", en: "First day."),
      ColumnContract("fin", .date, .always, fr: "Dernier jour.", en: "Last day."),
    ])

  static let secteurs = FileContract(
    .secteurs, key: ["secteur"], fr: "Secteurs du service.", en: "Sectors of the service.",
    columns: [
      ColumnContract("secteur", .identifier, .always, fr: "Clé du secteur.", en: "Key of the sector."),
      ColumnContract("type", .code(codes(SectorKind.self)), .always, fr: "Genre du secteur.", en: "Kind of sector."),
    ])

  static let equipes = FileContract(
    .equipes, key: ["equipe"], fr: "Équipes pluridisciplinaires.", en: "Multidisciplinary teams.",
    columns: [
      ColumnContract("equipe", .identifier, .always, fr: "Clé de l'équipe.", en: "Key of the team."),
      ColumnContract("secteur", .reference(.secteurs), .always, fr: "Secteur de l'équipe.", en: "Sector of the team."),
      ColumnContract(
        "effectif_max", .integer(0...10_000_000), fr: "Effectif maximal de l'équipe, par l'agrément.", en: "Approved maximum of the team."),
      ColumnContract(
        "effectif_max_medecin", .integer(0...1_000_000), fr: "Effectif maximal par médecin à temps plein, par l'agrément.",
        en: "Approved maximum for each full-time médecin."),
      ColumnContract(
        "accueil", .references(.equipes), fr: "Équipes dont elle peut prendre les visites.", en: "Teams whose visits it may take."),
    ])

  static let centres = FileContract(
    .centres, key: ["centre"], fr: "Lieux de consultation.", en: "Places of consultation.",
    columns: [
      ColumnContract("centre", .identifier, .always, fr: "Clé du centre.", en: "Key of the centre."),
      ColumnContract("secteur", .reference(.secteurs), .always, fr: "Secteur du centre.", en: "Sector of the centre."),
      ColumnContract("type", .code(codes(CentreKind.self)), .always, fr: "Genre du centre.", en: "Kind of centre."),
      ColumnContract(
        "etablissement", .reference(.etablissements), .sometimes, fr: "Établissement, obligatoire pour le type entreprise.",
        en: "Establishment, required for the type entreprise."),
      ColumnContract(
        "commune", .commune, .sometimes, fr: "Commune, obligatoire sans coordonnées pour le type fixe.",
        en: "Commune, required without coordinates for the type fixe."),
      latitude, longitude,
      ColumnContract("salles", .integer(0...1000), .always, fr: "Salles par demi-journée ouverte.", en: "Rooms in each open half-day."),
      ColumnContract(
        "jours", .codes(weekdayCodes), assumed: "lundi à vendredi, aucun pour un centre mobile", fr: "Jours d'ouverture.",
        en: "Weekdays it opens."),
    ])

  static let ouvertures = FileContract(
    .ouvertures, key: ["centre", "date", "demi_journee"], fr: "Ouvertures et fermetures datées des centres ; elles l'emportent sur jours.",
    en: "Dated openings and closings of centres; they win over jours.",
    columns: [
      ColumnContract("centre", .reference(.centres), .always, fr: "Centre.", en: "Centre."),
      ColumnContract("date", .date, .always, fr: "Jour.", en: "Day."),
      ColumnContract("demi_journee", .code(codes(DayPart.self)), .always, fr: "Demi-journée.", en: "Half-day."),
      ColumnContract(
        "commune", .commune, .sometimes, fr: "Lieu, obligatoire pour un centre mobile sans coordonnées.",
        en: "Place, required for a mobile centre without coordinates."),
      latitude, longitude,
      ColumnContract("salles", .integer(0...1000), assumed: "celles du centre", fr: "Salles ce jour-là.", en: "Rooms that half-day."),
      ColumnContract("etat", .code(["ouvert", "ferme"]), assumed: "ouvert", fr: "Ouvert ou fermé.", en: "Open or closed."),
    ])

  static let trajets = FileContract(
    .trajets, key: ["commune", "centre"], fr: "Trajets connus (facultatif) ; ils l'emportent sur le vol d'oiseau.",
    en: "Known journeys (optional); they win over the great circle.",
    columns: [
      ColumnContract("commune", .commune, .always, fr: "Commune de départ.", en: "Commune of departure."),
      ColumnContract("centre", .reference(.centres), .always, fr: "Centre d'arrivée.", en: "Centre of arrival."),
      ColumnContract(
        "km", .decimal(0...2000), .sometimes, assumed: "minutes × vitesse_km_h", fr: "Kilomètres, obligatoire sans minutes.",
        en: "Kilometres, required without minutes."),
      ColumnContract("minutes", .integer(0...2000), fr: "Minutes de trajet.", en: "Minutes of travel."),
    ])
}
