import Dossier

/// The sentences of what `verify` finds in a plan.
///
/// In each, `{0}` is the value found and `{1}`, `{2}`… what was expected, in the order in which the check gives them. None says why a
/// worker is away, nor what a visit is for.
public enum VerificationSentences {
  /// What is wrong and what to do, or nothing when the code is not one of `verify`.
  public static func text(of finding: Finding, in language: Language) -> (message: String, remedy: String)? {
    guard let words = words[finding.code] else { return nil }
    let values = [finding.value] + finding.values
    return (words.message(language, values), words.remedy(language, values))
  }

  /// The codes that have sentences.
  public static var codes: Set<String> { Set(words.keys) }

  /// The last line, when a bound was proved.
  public static let closing = Sentence(
    fr: "{0} · somme {1} · borne {2} · écart {3} % · légal : somme {4} · borne {5} · écart {6} %",
    en: "{0} · sum {1} · bound {2} · gap {3}% · legal: sum {4} · bound {5} · gap {6}%")
  /// The last line without a bound.
  public static let closingWithoutBound = Sentence(
    fr: "{0} · somme {1} · aucune borne prouvée", en: "{0} · sum {1} · no bound proved")
  public static let none = Sentence(fr: "0 violation", en: "0 violations")
  public static let one = Sentence(fr: "1 violation", en: "1 violation")
  public static let several = Sentence(fr: "{0} violations", en: "{0} violations")
  /// A plan that cannot be read cannot be verified.
  public static let unreadable = Sentence(
    fr: "Le plan n’est pas lisible en entier : ses règles n’ont pas été vérifiées.",
    en: "The plan cannot be read whole: its rules were not checked.")

  private static let words: [String: FindingWords] =
    visits.merging(places) { first, _ in first }.merging(people) { first, _ in first }.merging(files) { first, _ in first }

  private static let again = ("Refaites le plan à partir de ce dossier.", "Plan again from this dossier.")

  private static let original = (
    "Refaites le plan, ou vérifiez-le avec le dossier d’origine.", "Plan again, or verify with the original dossier."
  )

  private static func say(_ fr: String, _ en: String, _ remedy: (fr: String, en: String) = again) -> FindingWords {
    FindingWords(fr, en, doFr: remedy.fr, doEn: remedy.en)
  }

  private static let visits: [String: FindingWords] = [
    "visite_inconnue": say(
      "La visite « {0} » n’est pas à placer dans cet horizon.", "The visit “{0}” is not to be placed in this horizon.",
      (
        "Retirez la ligne ; « tierstemps visits » donne les visites requises.",
        "Remove the line; “tierstemps visits” lists the required visits."
      )),
    "visite_en_double": say(
      "La visite « {0} » figure plus d’une fois.", "The visit “{0}” stands more than once.",
      ("Gardez une seule ligne pour cette visite.", "Keep a single line for this visit.")),
    "visite_perdue": say(
      "La visite « {0} » n’est ni placée ni listée.", "The visit “{0}” is neither placed nor listed.",
      ("Placez-la ou inscrivez-la dans non_places.csv avec sa cause.", "Place it, or list it in non_places.csv with its cause.")),
    "regroupement_different": say(
      "Ce rendez-vous réunit « {0} » ; les règles réunissent « {1} ».", "This appointment joins “{0}”; the rules join “{1}”.",
      ("Réunissez les visites comme indiqué.", "Join the visits as shown.")),
    "avant_fenetre": say(
      "Le {0} est avant le premier jour permis, le {1}.", "{0} is before the first day allowed, {1}.",
      ("Déplacez le rendez-vous au {1} ou après.", "Move the appointment to {1} or later.")),
    "apres_fermeture": say(
      "Le {0} est après le dernier jour où cette visite a un sens, le {1}.", "{0} is after the last day this visit makes sense, {1}.",
      ("Déplacez le rendez-vous au {1} ou avant.", "Move the appointment to {1} or earlier.")),
    "deux_rdv_meme_jour": say(
      "Le travailleur a deux rendez-vous le {0}.", "The worker has two appointments on {0}.",
      ("Déplacez l’un des deux à un autre jour.", "Move one of them to another day.")),
    "hors_horizon": say(
      "Le {0} n’est pas dans l’horizon du plan.", "{0} is not in the plan’s horizon.",
      ("Retirez la ligne ou corrigez la date.", "Remove the line or correct the date.")),
    "preavis": say(
      "Le {0} est avant la fin du préavis, le {1}.", "{0} is before the notice ends, {1}.",
      ("Déplacez le rendez-vous au {1} ou après.", "Move the appointment to {1} or later.")),
    "vacation_gelee": say(
      "Une vacation s’ouvre le {0}, avant le {1}, pour une visite qui n’est pas urgente.",
      "A session opens on {0}, before {1}, for a visit that is not urgent.",
      (
        "Placez la visite dans une vacation déjà tenue, ou après cette date.",
        "Place the visit in a session already held, or after that day."
      )),
    "rdv_garde_deplace": say(
      "Le rendez-vous {0}, déjà envoyé, devait rester : {1}.", "Appointment {0}, already sent, had to stay: {1}.",
      ("Remettez-le à sa place.", "Put it back.")),
    "mouvement_non_declare": say(
      "Le rendez-vous {0} a bougé ou disparu sans être déclaré.", "Appointment {0} moved or vanished without being declared.",
      ("Ajoutez-le à mouvements.csv avec sa cause.", "Add it to mouvements.csv with its cause.")),
    "mouvement_faux": say(
      "Le mouvement déclaré pour {0} n’a pas eu lieu ainsi.", "The move declared for {0} did not happen that way.",
      ("Corrigez ou retirez la ligne.", "Correct or remove the line.")),
    "reserve": say(
      "Équipe {1}, semaine {2} : {3} minutes de médecin pour le non urgent, {4} permises.",
      "Team {1}, week {2}: {3} minutes of médecin for what is not urgent, {4} allowed.",
      ("Déplacez des visites de cette semaine, ou ouvrez une vacation.", "Move visits out of that week, or open a session.")),
  ]

  private static let places: [String: FindingWords] = [
    "deux_activites": say(
      "{0} a deux activités dans la même demi-journée.", "{0} has two activities in the same half-day.",
      ("Gardez-en une.", "Keep one.")),
    "centres_trop_eloignes": say(
      "Deux centres le même jour sont à {1} km ; la limite est de {2} km.",
      "Two centres on the same day are {1} km apart; the limit is {2} km.",
      ("Donnez la journée à un seul des deux centres.", "Give the day to one of the two centres.")),
    "hors_grille": say(
      "{0} n’est pas sur la grille de {1} minutes.", "{0} is not on the grid of {1} minutes.",
      ("Décalez le début sur la grille.", "Shift the start onto the grid.")),
    "chevauchement": say(
      "Le rendez-vous de {0} commence avant la fin du précédent.", "The appointment at {0} starts before the previous one ends.",
      ("Décalez l’un des deux.", "Shift one of them.")),
    "hors_demi_journee": say(
      "Le rendez-vous de {0} sort des heures de la demi-journée.", "The appointment at {0} leaves the hours of the half-day.",
      ("Décalez-le dans ses heures.", "Shift it inside the hours.")),
    "demi_journee_pleine": say(
      "{0} minutes de visites ; la demi-journée en permet {1}.", "{0} minutes of visits; the half-day allows {1}.",
      ("Déplacez une visite.", "Move a visit.")),
    "centre_inconnu": say(
      "Le centre « {0} » n’est pas dans le dossier.", "The centre “{0}” is not in the dossier.",
      ("Corrigez le centre.", "Correct the centre.")),
    "centre_ferme": say(
      "Le centre {0} est fermé à ce moment.", "The centre {0} is closed then.",
      ("Changez de demi-journée ou de centre.", "Change the half-day or the centre.")),
    "salles_depassees": say(
      "Le centre {0} n’a que {1} salle(s) à ce moment.", "The centre {0} has only {1} room(s) then.",
      ("Déplacez une vacation.", "Move a session.")),
    "salle_autre_etablissement": say(
      "La salle {0} ne reçoit que les travailleurs de son établissement.", "The room {0} serves the workers of its own establishment only.",
      ("Changez de centre.", "Change the centre.")),
    "trop_loin": say(
      "Le centre {0} est à {1} km ; la limite est de {2} km.", "The centre {0} is {1} km away; the limit is {2} km.",
      ("Choisissez un centre plus proche.", "Choose a nearer centre.")),
    "distance_sans_accord": say(
      "Visite à distance sans accord du travailleur.", "Remote visit without the worker’s consent.",
      ("Choisissez un centre, ou recueillez l’accord.", "Choose a centre, or obtain consent.")),
    "distance_nature": say(
      "Cette visite ne peut pas se tenir à distance.",
      "This visit cannot be held remotely.", ("Choisissez un centre.", "Choose a centre.")),
  ]

  private static let people: [String: FindingWords] = [
    "professionnel_inconnu": say(
      "{0} n’est pas un professionnel en poste qui tient des visites.", "{0} is not a professional in post who holds visits.",
      ("Donnez la visite à un autre.", "Give the visit to another.")),
    "role_interdit": say(
      "{0} ne peut pas tenir cette visite : son métier ({1}) en est exclu.", "{0} may not hold this visit: the role ({1}) is excluded.",
      ("Donnez la visite à un professionnel que l’article nomme.", "Give the visit to a professional the article names.")),
    "protocole_absent": say(
      "{0} n’a pas de protocole écrit en vigueur pour cette visite.", "{0} has no written protocol in force for this visit.",
      ("Donnez la visite à un autre, ou complétez le protocole.", "Give the visit to another, or extend the protocol.")),
    "formation_absente": say(
      "{0} n’a pas la formation demandée ({1}).", "{0} lacks the required training ({1}).",
      ("Donnez la visite à un professionnel formé.", "Give the visit to a trained professional.")),
    "equipe_etrangere": say(
      "{0} n’est ni de l’équipe {1} ni d’une équipe qui accueille ses visites.",
      "{0} belongs neither to team {1} nor to one that accepts its visits.",
      ("Donnez la visite à l’équipe du travailleur.", "Give the visit to the worker’s team.")),
    "second_examen_autre_medecin": say(
      "Le second examen revient au médecin du premier, {1}.", "The second exam belongs to the first one’s médecin, {1}.",
      ("Donnez la visite à {1}.", "Give the visit to {1}.")),
    "role_choisi": say(
      "Un autre métier a été choisi pour cette visite : {1}.", "Another role was chosen for this visit: {1}.",
      ("Donnez la visite à ce métier.", "Give the visit to that role.")),
    "professionnel_absent": say(
      "{0} n’est pas disponible à ce moment.", "{0} is not available then.", ("Changez de demi-journée.", "Change the half-day.")),
    "usage_impose": say(
      "L’horaire de {0} réserve cette demi-journée à « {1} ».", "The timetable of {0} keeps this half-day for “{1}”.",
      ("Changez de demi-journée.", "Change the half-day.")),
    "centre_impose": say(
      "L’horaire impose le centre {1}, non {0}.", "The timetable imposes the centre {1}, not {0}.",
      ("Changez de centre.", "Change the centre.")),
    "centre_non_rattache": say(
      "Le professionnel ne consulte pas au centre {0}.", "The professional does not consult at the centre {0}.",
      ("Changez de centre.", "Change the centre.")),
    "travailleur_absent": say(
      "Le travailleur n’est pas là le {0}.", "The worker is not there on {0}.", ("Changez de jour.", "Change the day.")),
    "etablissement_ferme": say(
      "L’établissement est fermé le {0}.", "The establishment is closed on {0}.", ("Changez de jour.", "Change the day.")),
    "apres_contrat": say(
      "Le {0} est après le dernier jour du contrat, le {1}.", "{0} is after the last day of the contract, {1}.",
      ("Avancez le rendez-vous ou retirez-le.", "Bring the appointment forward or remove it.")),
    "tiers_horizon": say(
      "{0} : {1} demi-journées de terrain dans l’horizon, {2} requises.", "{0}: {1} field half-days in the horizon, {2} required.",
      ("Rendez des demi-journées au milieu de travail.", "Give half-days back to the workplace.")),
    "tiers_annee": say(
      "{0} : {1} demi-journées de terrain en {3}, {2} requises.", "{0}: {1} field half-days in {3}, {2} required.",
      ("Rendez des demi-journées au milieu de travail.", "Give half-days back to the workplace.")),
    "terrain_sans_medecin": say(
      "{0} n’est pas un médecin en poste.", "{0} is not a médecin in post.", ("Retirez la ligne.", "Remove the line.")),
    "terrain_impossible": say(
      "L’horaire ne laisse pas cette demi-journée à « {0} ».", "The timetable does not leave this half-day to “{0}”.",
      ("Changez de demi-journée ou d’usage.", "Change the half-day or the use.")),
    "terrain_etablissement": say(
      "Établissements : « {0} » dépasse ce qu’une demi-journée visite, revient deux fois ou n’est pas de l’équipe.",
      "Establishments: “{0}” exceeds what a half-day visits, comes twice, or is not the team’s.",
      ("Corrigez la liste des établissements.", "Correct the list of establishments.")),
    "terrain_ferme": say(
      "L’établissement {0} est fermé, ou pas encore adhérent, le {1}.", "The establishment {0} is closed, or has not joined yet, on {1}.",
      ("Changez de demi-journée ou d’établissement.", "Change the half-day or the establishment.")),
    "terrain_trop_tot": say(
      "Rien n’est dû à {0}, et il a été vu il y a trop peu de temps.", "Nothing is due at {0}, and it was seen too recently.",
      ("Nommez un autre établissement.", "Name another establishment.")),
    "terrain_trop_loin": say(
      "{0}, où rien n’est dû, est trop loin de {1} pour la même demi-journée.",
      "{0}, where nothing is due, is too far from {1} for the same half-day.",
      ("Nommez un établissement plus proche.", "Name a nearer establishment.")),
    "terrain_priorite": say(
      "Rien n’est dû à {0}, alors que {1}, où une visite est due, n’est pas vu.",
      "Nothing is due at {0}, while {1}, where a visit is due, is not seen.",
      ("Nommez d’abord ce qui est dû.", "Name what is due first.")),
  ]

  private static let files: [String: FindingWords] = [
    "valeur_fausse": say("« {0} » ; recalculé : « {1} ».", "“{0}”; recomputed: “{1}”."),
    "vacation_manquante": say(
      "Aucune ligne de vacations.csv ne porte la vacation du rendez-vous {0}.",
      "No line of vacations.csv holds the session of appointment {0}.",
      ("Ajoutez la vacation.", "Add the session.")),
    "rendez_vous_inconnu": say(
      "La clé {0} est celle d’un autre rendez-vous du dossier ; attendu : « {1} ».",
      "The key {0} is another appointment’s in the dossier; expected: “{1}”.",
      ("Gardez sa clé à chaque rendez-vous, donnez-en une neuve aux nouveaux.", "Keep each appointment’s key; give new ones a new key.")),
    "ligne_en_double": say("« {0} » a déjà sa ligne.", "“{0}” already has its line.", ("Retirez la ligne.", "Remove the line.")),
    "ligne_manquante": say("Il manque la ligne de « {0} ».", "The line of “{0}” is missing.", ("Ajoutez la ligne.", "Add the line.")),
    "chiffre_faux": say("Le chiffre écrit est {0} ; recalculé : {1}.", "The figure written is {0}; recomputed: {1}."),
    "multiplicateur_refuse": say(
      "Le jeu « {0} » a un prix négatif ou démesuré, ou une échelle qui n’en est pas une : il ne prouve rien.",
      "The set “{0}” has a negative or oversized price, or no proper scale: it proves nothing.",
      ("Retirez le jeu ou corrigez ses prix.", "Remove the set or correct its prices.")),
    "borne_sans_jeu": say(
      "Aucun jeu de multiplicateurs ne prouve la borne « {0} ».", "No set of multipliers proves the bound “{0}”.",
      ("Ajoutez un jeu à borne.json ; des prix nuls suffisent.", "Add a set to borne.json; prices of zero are enough.")),
    "loi_non_couverte": say(
      "Les faits du travailleur {0} sortent de ce que le catalogue couvre : ses visites n’ont pas été vérifiées.",
      "The facts of worker {0} leave what the catalogue covers: their visits were not checked.",
      ("Corrigez ses dates dans le dossier.", "Correct their dates in the dossier.")),
    "dossier_different": say(
      "{0} a changé depuis ce plan, qui est jugé sur le dossier d’aujourd’hui.",
      "{0} has changed since this plan, which is judged against the dossier of today.", original),
    "dossier_fichier_absent": say(
      "{0} n’est plus dans le dossier dont ce plan est issu ; le plan est jugé sans lui.",
      "{0} is no longer in the dossier this plan came from; the plan is judged without it.", original),
    "dossier_fichier_nouveau": say(
      "{0} n’était pas dans le dossier dont ce plan est issu ; le plan est jugé avec lui.",
      "{0} was not in the dossier this plan came from; the plan is judged with it.", original),
  ]
}
