/// What `visits` and the timeline of a worker say.
public enum VisitsSentences {
  public static let withoutHistory = Sentence(
    fr: "{0} visite(s) initiale(s) de travailleurs sans visite connue, comptées à part.",
    en: "{0} initial visit(s) of workers with no visit on file, counted apart.")
  public static let ignored = Sentence(
    fr: "{0} visite(s) initiale(s) de travailleurs sans visite connue, écartées (sans_historique: ignore).",
    en: "{0} initial visit(s) of workers with no visit on file, left aside (sans_historique: ignore).")
  public static let unknownWorker = Sentence(
    fr: "Aucun travailleur « {0} » dans travailleurs.csv.\nVérifiez l’identifiant : majuscules et zéros comptent.",
    en: "No worker '{0}' in travailleurs.csv.\nCheck the identifier: capitals and zeros count.")
  public static let notCovered = Sentence(
    fr: "Le catalogue n’a pas de version de « {0} » au {1} (il commence le {2}).\nSignalez-le : c’est une erreur du programme.",
    en: "The catalogue has no version of '{0}' on {1} (it begins on {2}).\nReport it: this is a mistake of the program.")

  // The timeline of a worker.
  public static let heading = Sentence(fr: "Travailleur {0}, au {1}", en: "Worker {0}, on {1}")
  public static let history = Sentence(fr: "Année par année", en: "Year by year")
  public static let required = Sentence(fr: "Ce que la loi demande", en: "What the law asks")
  public static let optional = Sentence(fr: "Ce qui est possible", en: "What is possible")
  public static let notRequired = Sentence(fr: "Ce qui n’est pas dû, et pourquoi", en: "What is not due, and why")
  public static let nothing = Sentence(fr: "Rien.", en: "Nothing.")
  public static let hired = Sentence(fr: "embauche ({0}), établissement {1}", en: "hired ({0}), establishment {1}")
  public static let post = Sentence(fr: "prise de poste, établissement {0}", en: "post taken up, establishment {0}")
  public static let left = Sentence(fr: "fin du contrat, établissement {0}", en: "contract ended, establishment {0}")
  public static let exposed = Sentence(fr: "expositions : {0}", en: "exposures: {0}")
  public static let exposureEnded = Sentence(fr: "fin des expositions", en: "exposures ended")
  public static let factBegan = Sentence(fr: "début : {0}", en: "began: {0}")
  public static let factEnded = Sentence(fr: "fin : {0}", en: "ended: {0}")
  public static let held = Sentence(fr: "{0}, par {1}", en: "{0}, by {1}")
  public static let heldOnTime = Sentence(fr: "{0}, par {1} ; due le {2}, à temps", en: "{0}, by {1}; due on {2}, on time")
  public static let heldLate = Sentence(
    fr: "{0}, par {1} ; due le {2}, {3} jour[s] de retard", en: "{0}, by {1}; due on {2}, {3} day[s] late")
  public static let absenceBegan = Sentence(fr: "absence ({0})", en: "absence ({0})")
  static let absenceOf = Sentence(fr: "absence ({0}), {1} jour[s]", en: "absence ({0}), {1} day[s]")
  static let today = Sentence(fr: "aujourd’hui", en: "today")
  static let dueTitle = Sentence(fr: "Échéance", en: "Due")
  static let isDue = Sentence(fr: "{0} : dernier jour", en: "{0}: last day")
  static let wasDue = Sentence(fr: "{0} : dernier jour, dépassé", en: "{0}: last day, gone by")
  static let aimedAt = Sentence(fr: "{0} : jour visé", en: "{0}: day aimed at")
  static let opens = Sentence(fr: "{0} : premier jour", en: "{0}: first day")
  public static let returned = Sentence(fr: "retour", en: "return")
  public static let asked = Sentence(fr: "demande ({0}), par : {1}", en: "request ({0}), by: {1}")
  public static let dueOn = Sentence(fr: "au plus tard le {0}", en: "by {0}")
  public static let late = Sentence(fr: "au plus tard le {0}, en retard de {1} jour[s]", en: "by {0}, {1} day[s] late")
  public static let between = Sentence(fr: "du {0} au {1}", en: "from {0} to {1}")
  public static let noDate = Sentence(fr: "sans date légale, à viser le {0}", en: "no legal day, aim at {0}")
  public static let notDue = Sentence(fr: "non due", en: "not due")
  public static let beforePost = Sentence(fr: "avant l’affectation", en: "before the assignment")
  public static let who = Sentence(fr: "Qui : {0}", en: "Who: {0}")
  public static let whoByProtocol = Sentence(fr: "Qui : {0} ; par protocole écrit : {1}", en: "Who: {0}; by written protocol: {1}")
  public static let rule = Sentence(
    fr: "Règle {0}, {1}, texte applicable depuis le {2}", en: "Rule {0}, {1}, text in force since {2}")
  public static let reading = Sentence(fr: "Lecture discutée retenue : {0}", en: "Disputed reading used: {0}")
  public static let provisional = Sentence(fr: "Provisoire : le retour n’est qu’annoncé.", en: "Provisional: the return is only forecast.")
}
