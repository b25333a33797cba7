/// What the page of a worker's years says.
enum TimelineSentences {
  static let title = Sentence(fr: "Travailleur {0}", en: "Worker {0}")
  static let onDay = Sentence(fr: "Le suivi, au {0}", en: "The follow-up, on {0}")
  static let audience = Sentence(
    fr: "Réservé aux soignants : cette page révèle la santé. Elle ne va ni à l’employeur ni au planning.",
    en: "For soignants only: this page reveals health. It goes neither to the employer nor to planning.")
  static let next = Sentence(fr: "Prochaine visite : {0}, au plus tard le {1}.", en: "Next visit: {0}, by {1}.")
  static let nextAimed = Sentence(
    fr: "Prochaine visite : {0}, sans date légale, à viser le {1}.", en: "Next visit: {0}, no legal day, aim at {1}.")
  static let nextLate = Sentence(
    fr: "En retard : {0}, qui devait se tenir au plus tard le {1}, il y a {2} jour[s].",
    en: "Overdue: {0}, which was to be held by {1}, {2} day[s] ago.")
  static let nothingDue = Sentence(fr: "Aucune visite n’est requise.", en: "No visit is required.")
  static let figure = Sentence(
    fr: "Les années du travailleur : poste, expositions, absences, visites tenues et visites à venir",
    en: "The worker’s years: post, exposures, absences, visits held and visits to come")
  static let post = Sentence(fr: "Emploi", en: "Employment")
  static let absences = Sentence(fr: "Absences", en: "Absences")
  static let textRow = Sentence(fr: "Textes nouveaux", en: "New texts")
  static let texts = Sentence(fr: "Les textes qui ont changé entre-temps", en: "The texts that changed meanwhile")
  static let keyHeld = Sentence(fr: "visite tenue", en: "visit held")
  static let keyLate = Sentence(fr: "tenue en retard", en: "held late")
  static let keyWindow = Sentence(fr: "fenêtre légale", en: "legal window")
  static let keyDue = Sentence(fr: "dernier jour", en: "last day")
  static let keyOver = Sentence(fr: "retard", en: "overdue")
  static let keyToday = Sentence(fr: "jour de la question", en: "day asked")
  static let catalogue = Sentence(fr: "Catalogue de la loi écrit le {0}.", en: "Catalogue of the law written on {0}.")
}
