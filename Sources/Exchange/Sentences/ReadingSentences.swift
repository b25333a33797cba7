/// What is said of the disputed readings after a list of visits.
enum ReadingSentences {
  static let heading = Sentence(
    fr: "Lectures discutées : ce que l’autre valeur changerait à cette liste.",
    en: "Disputed readings: what the other value would change in this list.")
  static let line = Sentence(fr: "  {0} au lieu de {1} : {2}", en: "  {0} instead of {1}: {2}")
  static let added = Sentence(fr: "{0} en plus", en: "{0} more")
  static let removed = Sentence(fr: "{0} en moins", en: "{0} fewer")
  static let moved = Sentence(fr: "{0} à d’autres dates", en: "{0} on other days")
  static let otherRoles = Sentence(fr: "{0} à d’autres rôles", en: "{0} with other roles")
  static let none = Sentence(
    fr: "Lectures discutées : aucune ne changerait cette liste.", en: "Disputed readings: none would change this list.")
  static let others = Sentence(fr: "  Sans effet ici : {0}.", en: "  Without effect here: {0}.")
}
