/// The words of `plan --insert`, read with the telephone in hand.
public enum UrgentSentences {
  public static let unknownWorker = Sentence(
    fr: "--insert : aucun contrat au nom de « {0} » dans travailleurs.csv.\nVérifiez le numéro du salarié.",
    en: "--insert: no employment of ‘{0}’ in travailleurs.csv.\nCheck the worker's key.")
  public static let notRequired = Sentence(
    fr:
      "--insert : rien n’appelle de visite « {1} » pour {0}, même avec cette demande.\nVoyez ce que la loi demande : tierstemps explain DOSSIER --worker {0}.",
    en:
      "--insert: nothing calls for a ‘{1}’ of {0}, even with this request.\nSee what the law asks: tierstemps explain DOSSIER --worker {0}."
  )
  static let title = Sentence(fr: "{0} — salarié {1}, établissement {2}, équipe {3}", en: "{0} — worker {1}, establishment {2}, team {3}")
  static let due = Sentence(fr: "À tenir au plus tard le {0} ({1}).", en: "To be held by {0} at the latest ({1}).")
  static let target = Sentence(fr: "À viser : le {0} ({1}).", en: "Target: {0} ({1}).")
  static let notice = Sentence(
    fr: "Sans l’accord du salarié, pas avant le {0} (préavis).", en: "Not before {0} unless the worker agrees (notice).")
  static let standing = Sentence(
    fr: "Le plan lui donne déjà {0} : le {1} à {2}, {3}, {4} ({5}).", en: "The plan already gives it {0}: {1} at {2}, {3}, {4} ({5}).")
  static let nowhere = Sentence(
    fr: "Aucune place légale dans ce plan. Ce que chaque semaine oppose :", en: "No legal place in this plan. What each week opposes:")
  static let place = Sentence(fr: "{0}. {1}", en: "{0}. {1}")
  static let facts = Sentence(fr: "{0} min, {1} km, {2} ; {3}.", en: "{0} min, {1} km, {2}; {3}.")
  static let inSession = Sentence(fr: "dans une vacation déjà ouverte", en: "in a session already open")
  static let opens = Sentence(fr: "ouvre une vacation", en: "opens a session")
  static let reserve = Sentence(
    fr: "Temps libre des médecins de l’équipe cette semaine-là : {0} min avant, {1} min après ({2}).",
    en: "Free time of the team’s médecins that week: {0} min before, {1} min after ({2}).")
  static let exempt = Sentence(fr: "la réserve est faite pour elle", en: "the reserve is there for it")
  static let limited = Sentence(fr: "hors réserve", en: "outside the reserve")
  static let whyLegal = Sentence(
    fr:
      "Légale : {0} peut la tenir (loi, protocole, équipe), centre à portée et ouvert, fenêtre, préavis, grille, salles, réserve et tiers-temps tenus.",
    en:
      "Legal: {0} may hold it (law, protocol, team), the centre is within reach and open; window, notice, grid, rooms, reserve and third hold."
  )
  static let line = Sentence(
    fr: "Rien n’est écrit. Pour la retenir, ajoutez sa ligne à rendez_vous.csv :",
    en: "Nothing is written. To take it, add its line to rendez_vous.csv:")
}
