/// What is said of a generated dossier.
public enum GenerationSentences {
  // MARK: The command

  public static let title = Sentence(
    fr: "Service d'essai écrit dans {0} (graine {1}).", en: "Synthetic service written in {0} (seed {1}).")
  public static let nobody = Sentence(
    fr: "Données inventées, calées sur des chiffres publics : aucune personne, aucune entreprise réelle.",
    en: "Invented records, fitted to public figures: no real person, no real company.")
  public static let lines = Sentence(fr: "{0} lignes", en: "{0} lines")
  public static let columns = [
    Sentence(fr: "Chiffre", en: "Figure"), Sentence(fr: "visé", en: "aimed at"), Sentence(fr: "obtenu", en: "generated"),
    Sentence(fr: "origine", en: "basis"),
  ]
  public static let published = Sentence(fr: "publié, {0}", en: "published, {0}")
  public static let derived = Sentence(fr: "déduit de {0}", en: "computed from {0}")
  public static let assumption = Sentence(fr: "hypothèse", en: "assumption")
  public static let notMeasured = Sentence(fr: "sans objet", en: "none here")
  public static let refilled = Sentence(
    fr: "Non mesuré : créneaux libérés puis réattribués (30 %, hypothèse), faute de colonne qui le dise.",
    en: "Not measured: freed slots given again (30 %, assumption), since no column tells it.")
  public static let next = Sentence(fr: "Ensuite : tierstemps check {0}", en: "Next: tierstemps check {0}")

  // MARK: Refusals

  public static let badSize = Sentence(
    fr: "--workers {0} : le générateur fait des services de 500 à 1 000 000 travailleurs.\nDonnez un nombre dans ces bornes.",
    en: "--workers {0}: the generator makes services of 500 to 1 000 000 workers.\nGive a number within these bounds.")
  public static let badShare = Sentence(
    fr: "{0} {1} : une part s'écrit de 0 à {2}, par exemple 0.30 pour 30 %.\nCorrigez cette valeur.",
    en: "{0} {1}: a share is written from 0 to {2}, for example 0.30 for 30 %.\nCorrect this value.")
  public static let badDay = Sentence(
    fr: "--as-of {0} : il faut un lundi, écrit AAAA-MM-JJ.\nLe lundi de cette semaine convient, par exemple 2026-11-23.",
    en: "--as-of {0}: a Monday is needed, written YYYY-MM-DD.\nThe Monday of that week will do, for example 2026-11-23.")
  public static let badCount = Sentence(
    fr: "{0} {1} : il faut un nombre entier, {2} au moins.\nCorrigez cette valeur.",
    en: "{0} {1}: a whole number is needed, {2} at least.\nCorrect this value.")
  public static let occupied = Sentence(
    fr: """
      {0} : ce dossier n'est pas vide ; rien n'a été remplacé.
      Choisissez un autre dossier, ou ajoutez --force s'il ne contient qu'un dossier TiersTemps à remplacer.
      """,
    en: """
      {0}: this folder is not empty; nothing was replaced.
      Choose another folder, or add --force if it holds only a TiersTemps dossier to replace.
      """)
  public static let foreign = Sentence(
    fr: """
      {0} : ce dossier contient autre chose qu'un dossier TiersTemps ({1}) ; rien n'a été remplacé.
      Choisissez un dossier vide ou un dossier qui n'existe pas encore.
      """,
    en: """
      {0}: this folder holds something other than a TiersTemps dossier ({1}); nothing was replaced.
      Choose an empty folder or one that does not exist yet.
      """)
  public static let unwritable = Sentence(
    fr:
      "{0} : impossible d'écrire ici ({1}) ; rien n'a été remplacé.\nVérifiez les droits et la place libre, ou choisissez un autre dossier.",
    en: "{0}: cannot write here ({1}); nothing was replaced.\nCheck the rights and the free space, or choose another folder.")

  // MARK: The figures, by the key of their row

  /// The name of a figure, or the key itself when nobody wrote one.
  public static func name(_ code: String) -> Sentence { names[code] ?? Sentence(fr: code, en: code) }

  public static let names: [String: Sentence] = establishments.merging(people) { first, _ in first }
    .merging(visits) { first, _ in first }.merging(service) { first, _ in first }

  private static let establishments: [String: Sentence] = [
    "etablissements_1_9": Sentence(fr: "Établissements de 1 à 9 travailleurs", en: "Establishments of 1 to 9 workers"),
    "etablissements_10_49": Sentence(fr: "Établissements de 10 à 49", en: "Establishments of 10 to 49"),
    "etablissements_50_249": Sentence(fr: "Établissements de 50 à 249", en: "Establishments of 50 to 249"),
    "etablissements_250": Sentence(fr: "Établissements de 250 et plus", en: "Establishments of 250 and more"),
    "taille_1_9": Sentence(fr: "Taille moyenne, de 1 à 9", en: "Mean size, 1 to 9"),
    "taille_10_49": Sentence(fr: "Taille moyenne, de 10 à 49", en: "Mean size, 10 to 49"),
    "taille_50_249": Sentence(fr: "Taille moyenne, de 50 à 249", en: "Mean size, 50 to 249"),
    "taille_250": Sentence(fr: "Taille moyenne, 250 et plus", en: "Mean size, 250 and more"),
    "taille": Sentence(fr: "Taille moyenne d'un établissement", en: "Mean size of an establishment"),
    "fiches_4_ans": Sentence(fr: "Fiches d'entreprise de moins de 4 ans", en: "Fiches d'entreprise younger than 4 years"),
    "actions_4_ans": Sentence(fr: "Actions en milieu de travail de moins de 4 ans", en: "Actions in the workplace younger than 4 years"),
    "accidents_12_mois": Sentence(fr: "Accidents du travail en 12 mois", en: "Accidents at work in 12 months"),
  ]

  private static let people: [String: Sentence] = [
    "sir": Sentence(fr: "Suivi individuel renforcé", en: "Reinforced follow-up (SIR)"),
    "sia": Sentence(fr: "Suivi individuel adapté", en: "Adapted follow-up (SIA)"),
    "si": Sentence(fr: "Suivi individuel simple", en: "Simple follow-up (SI)"),
    "sir_btp": Sentence(fr: "SIR dans le bâtiment, avant mise à l'échelle", en: "SIR in construction, before scaling"),
    "sir_industrie": Sentence(fr: "SIR dans l'industrie, avant mise à l'échelle", en: "SIR in industry, before scaling"),
    "sir_transport": Sentence(fr: "SIR dans les transports, avant mise à l'échelle", en: "SIR in transport, before scaling"),
    "sir_sante": Sentence(fr: "SIR dans la santé, avant mise à l'échelle", en: "SIR in health, before scaling"),
    "sir_bureaux": Sentence(
      fr: "SIR dans les bureaux et commerces, avant mise à l'échelle", en: "SIR in offices and trade, before scaling"),
    "nuit": Sentence(fr: "Travail de nuit habituel", en: "Habitual night work"),
    "handicap": Sentence(fr: "Travailleurs handicapés", en: "Disabled workers"),
    "mineurs": Sentence(fr: "Moins de 18 ans", en: "Under 18"),
    "embauches": Sentence(fr: "Embauches par an", en: "Hires a year"),
    "embauches_cdi": Sentence(fr: "dont CDI", en: "of which open-ended"),
    "embauches_dispensees": Sentence(fr: "Embauches dispensées par une visite récente", en: "Hires waived by a recent visit"),
    "maladie_60": Sentence(fr: "Retours de maladie de 60 jours et plus, par an", en: "Returns from illness of 60 days or more, a year"),
    "accident_30": Sentence(
      fr: "Retours d'accident du travail de 30 jours et plus", en: "Returns from accidents at work of 30 days or more"),
    "maternite": Sentence(fr: "Retours de maternité", en: "Returns from maternity leave"),
    "maladie_pro": Sentence(fr: "Retours de maladie professionnelle", en: "Returns from occupational disease"),
  ]

  private static let visits: [String: Sentence] = [
    "reprises_faites": Sentence(fr: "Visites de reprise faites, par an", en: "Reprise visits done, a year"),
    "prereprises_faites": Sentence(fr: "Visites de préreprise faites", en: "Préreprise visits done"),
    "demandes_faites": Sentence(fr: "Visites à la demande faites", en: "Visits on request done"),
    "visites_par_travailleur": Sentence(fr: "Visites faites par an", en: "Visits done a year"),
    "part_vip_initiale": Sentence(fr: "Part des visites : VIP initiales", en: "Share of visits: initial VIP"),
    "part_vip_periodique": Sentence(fr: "Part : VIP périodiques", en: "Share: periodic VIP"),
    "part_examen_embauche": Sentence(fr: "Part : examens d'aptitude à l'embauche", en: "Share: aptitude exams on hire"),
    "part_renouvellement": Sentence(fr: "Part : renouvellements d'aptitude", en: "Share: renewals of aptitude"),
    "part_intermediaire": Sentence(fr: "Part : visites intermédiaires", en: "Share: intermediate visits"),
    "part_reprise": Sentence(fr: "Part : reprises", en: "Share: reprise"),
    "part_prereprise": Sentence(fr: "Part : préreprises", en: "Share: préreprise"),
    "part_demande": Sentence(fr: "Part : à la demande", en: "Share: on request"),
    "part_mi_carriere": Sentence(fr: "Part : mi-carrière", en: "Share: mi-carrière"),
    "part_fin_de_carriere": Sentence(fr: "Part : post-exposition et fin de carrière", en: "Share: post-exposition and end of career"),
    "infirmiers": Sentence(fr: "Part des infirmiers", en: "Share of infirmiers"),
    "infirmiers_vip_initiale": Sentence(fr: "Infirmiers : VIP initiales", en: "Infirmiers: initial VIP"),
    "infirmiers_vip_periodique": Sentence(fr: "Infirmiers : VIP périodiques", en: "Infirmiers: periodic VIP"),
    "infirmiers_intermediaire": Sentence(fr: "Infirmiers : visites intermédiaires", en: "Infirmiers: intermediate visits"),
    "infirmiers_mi_carriere": Sentence(fr: "Infirmiers : mi-carrière", en: "Infirmiers: mi-carrière"),
    "infirmiers_reprises": Sentence(fr: "Infirmiers : reprises et préreprises", en: "Infirmiers: reprise and préreprise"),
    "infirmiers_demande": Sentence(fr: "Infirmiers : à la demande", en: "Infirmiers: on request"),
    "infirmiers_examen_embauche": Sentence(fr: "Infirmiers : examens d'aptitude", en: "Infirmiers: aptitude exams"),
    "reorientes": Sentence(fr: "Visites infirmières réorientées vers le médecin", en: "Infirmier visits re-oriented to the médecin"),
    "absents": Sentence(fr: "Rendez-vous manqués", en: "Missed appointments"),
    "annulations": Sentence(fr: "Annulations tardives", en: "Late cancellations"),
    "a_distance": Sentence(fr: "Visites à distance", en: "Remote visits"),
    "minutes_vip_infirmier": Sentence(fr: "Durée d'une VIP par un infirmier", en: "Length of a VIP by an infirmier"),
    "minutes_vip_medecin": Sentence(fr: "Durée d'une VIP par un médecin", en: "Length of a VIP by a médecin"),
    "minutes_aptitude": Sentence(fr: "Durée d'un examen d'aptitude", en: "Length of an aptitude exam"),
    "minutes_reprise": Sentence(fr: "Durée d'une reprise", en: "Length of a reprise visit"),
    "minutes_prereprise": Sentence(fr: "Durée d'une préreprise", en: "Length of a préreprise visit"),
    "minutes_demande": Sentence(fr: "Durée d'une visite à la demande", en: "Length of a visit on request"),
    "minutes_mi_carriere": Sentence(fr: "Durée d'une mi-carrière", en: "Length of a mi-carrière visit"),
  ]

  private static let service: [String: Sentence] = [
    "demi_journee": Sentence(fr: "Durée d'une demi-journée", en: "Length of a half-day"),
    "non_medical": Sentence(fr: "dont temps non médical", en: "of which non-medical time"),
    "distance_max": Sentence(fr: "Distance la plus longue", en: "Longest distance"),
    "travailleurs_par_medecin": Sentence(fr: "Travailleurs par poste de médecin à temps plein", en: "Workers per full-time médecin post"),
    "etp_par_medecin": Sentence(fr: "Équivalent temps plein par médecin", en: "Full-time equivalent per médecin"),
    "medecins_temps_partiel": Sentence(fr: "Médecins à temps partiel", en: "Part-time médecins"),
    "travailleurs_par_infirmier": Sentence(fr: "Travailleurs par infirmier à temps plein", en: "Workers per full-time infirmier"),
    "demi_journees_medecin": Sentence(fr: "Demi-journées par an d'un médecin à temps plein", en: "Half-days a year of a full-time médecin"),
    "demi_journees_infirmier": Sentence(
      fr: "Demi-journées de visites d'un infirmier à temps plein", en: "Half-days of visits of a full-time infirmier"),
    "terrain": Sentence(fr: "Temps de médecin passé en milieu de travail", en: "Médecin time spent in the workplace"),
    "terrain_ecart_type": Sentence(fr: "son écart-type", en: "its standard deviation"),
    "en_retard": Sentence(fr: "Travailleurs ayant une visite légale en retard", en: "Workers with a legal visit overdue"),
    "distance_ville": Sentence(fr: "Distance moyenne au centre, en ville", en: "Mean distance to a centre, urban"),
    "distance_campagne": Sentence(fr: "Distance moyenne au centre, à la campagne", en: "Mean distance to a centre, rural"),
    "postes_vacants": Sentence(fr: "Postes de médecin vacants", en: "Vacant médecin posts"),
    "renouvellement_personnel": Sentence(fr: "Arrivées dans l'année parmi le personnel", en: "Staff arrived within the year"),
  ]
}
