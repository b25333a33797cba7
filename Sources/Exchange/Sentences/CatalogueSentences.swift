import Law

/// What `tierstemps law` says of the rules, each by its name in the column `regle`.
public enum CatalogueSentences {
  /// A rule in words: in one sentence, in full, and worked on an example where one is natural.
  struct Words {
    let short: Sentence
    let full: Sentence
    let example: Sentence?

    init(_ short: (fr: String, en: String), _ full: (fr: String, en: String), example: (fr: String, en: String)? = nil) {
      self.short = Sentence(fr: short.fr, en: short.en)
      self.full = Sentence(fr: full.fr, en: full.en)
      self.example = example.map { Sentence(fr: $0.fr, en: $0.en) }
    }
  }

  /// The words of every rule.
  static let all: [String: Words] = firstVisits.merging(followUp) { $1 }.merging(reinforced) { $1 }.merging(absences) { $1 }
    .merging(others) { $1 }

  /// The day that decides which version applies.
  static func decides(_ day: DecidingDay) -> Sentence {
    switch day {
    case .assignment: Sentence(fr: "le jour de la prise de poste", en: "the day the post is taken up")
    case .hiring: Sentence(fr: "le jour de l’embauche", en: "the day of hiring")
    case .lastVisit:
      Sentence(
        fr: "la dernière visite ouvre le délai ; le texte du jour de la question le mesure",
        en: "the last visit starts the clock; the text of the day of the question measures it")
    case .absenceStart: Sentence(fr: "le premier jour de l’arrêt", en: "the first day of the arrêt")
    case .absenceIssued: Sentence(fr: "le jour où l’arrêt a été délivré", en: "the day the arrêt was issued")
    case .exposureEnd: Sentence(fr: "la fin de l’exposition, ou le départ", en: "the end of the exposure, or the departure")
    case .departure: Sentence(fr: "le jour du départ", en: "the day of departure")
    case .birthday: Sentence(fr: "l’année de l’anniversaire", en: "the year of the birthday")
    case .request: Sentence(fr: "le jour de la demande", en: "the day of the request")
    case .asked: Sentence(fr: "le jour où la question est posée", en: "the day the question is asked")
    }
  }

  static func number(_ number: Int, _ unit: LegalNumber.Unit) -> Sentence {
    switch unit {
    case .days: number == 1 ? Sentence(fr: "1 jour", en: "1 day") : Sentence(fr: "\(number) jours", en: "\(number) days")
    case .months: Sentence(fr: "\(number) mois", en: number == 1 ? "1 month" : "\(number) months")
    case .years: number == 1 ? Sentence(fr: "1 an", en: "1 year") : Sentence(fr: "\(number) ans", en: "\(number) years")
    }
  }

  // The list.
  static let rule = Sentence(fr: "Règle", en: "Rule")
  static let articles = Sentence(fr: "Articles", en: "Articles")
  static let inForce = Sentence(fr: "En vigueur", en: "In force")
  static let sentence = Sentence(fr: "Ce qu’elle dit", en: "What it says")
  static let since = Sentence(fr: "dep. {0}", en: "{0} on")
  static let span = Sentence(fr: "{0} – {1}", en: "{0} – {1}")
  static let count = Sentence(
    fr: "{0} règles. Une seule : « tierstemps law show RÈGLE ». Catalogue du {1}.",
    en: "{0} rules. One of them: 'tierstemps law show RULE'. Catalogue of {1}.")

  // One rule.
  static let visits = Sentence(fr: "Visites", en: "Visits")
  static let decidedBy = Sentence(fr: "Jour qui décide", en: "Day that decides")
  static let says = Sentence(fr: "Ce que dit la règle", en: "What the rule says")
  static let example = Sentence(fr: "Exemple", en: "Example")
  static let versions = Sentence(fr: "Ses valeurs et leurs textes", en: "Its values and their texts")
  static let who = Sentence(fr: "Qui peut la tenir", en: "Who may hold it")
  static let byProtocol = Sentence(fr: "{0} ; par protocole écrit : {1}", en: "{0}; by written protocol: {1}")
  static let nobody = Sentence(fr: "personne : ce n’est pas une visite", en: "nobody: this is no visit")
  static let readings = Sentence(fr: "Lectures discutées dont elle dépend", en: "Disputed readings it depends on")
  static let noReading = Sentence(fr: "aucune", en: "none")
  static let byDefault = Sentence(fr: "{0} (par défaut)", en: "{0} (default)")
  static let draftable = Sentence(
    fr: "Pour essayer un projet de texte, dans parametres.yaml :", en: "To try a draft text, in parametres.yaml:")
  static let from = Sentence(fr: "depuis le {0}", en: "from {0}")
  static let checked = Sentence(fr: "vérifié le {0}", en: "checked on {0}")
  static let unchecked = Sentence(fr: "non vérifié sur le texte officiel", en: "not checked against the official text")
  static let applies = Sentence(fr: "s’applique", en: "applies")
  static let appliesNot = Sentence(fr: "ne s’applique pas encore", en: "does not apply yet")
  static let noNumber = Sentence(fr: "aucun nombre", en: "no number")
  static let unknown = Sentence(fr: "Aucune règle « {0} » dans le catalogue.", en: "No rule '{0}' in the catalogue.")
  static let near = Sentence(fr: "Vouliez-vous dire {0} ?", en: "Did you mean {0}?")
  static let seeList = Sentence(
    fr: "Voyez leurs noms avec « tierstemps law list ».", en: "See their names with 'tierstemps law list'.")

  // The history.
  static let unconfirmed = Sentence(fr: "texte dont le numéro reste à vérifier", en: "text whose number is still to be checked")
  static let quiet = Sentence(fr: "Aucun changement depuis le {0}.", en: "No change since {0}.")
}
