import Law

/// What `tierstemps law diff` says.
public enum LawDifferenceSentences {
  static let heading = Sentence(
    fr: "Visites requises par les textes du {0} et par ceux du {1}, pour les mêmes faits, au {2}, jusqu’au {3}.",
    en: "Visits required by the texts of {0} and by those of {1}, for the same facts, on {2}, until {3}.")
  static let nothing = Sentence(
    fr: "Rien ne change pour ce service : {0} visite(s) de part et d’autre, aux mêmes dates.",
    en: "Nothing changes for this service: {0} visit(s) on both sides, on the same days.")
  static let nature = Sentence(fr: "Par nature", en: "By nature")
  static let sector = Sentence(fr: "Par secteur", en: "By sector")
  static let noSector = Sentence(fr: "(sans secteur)", en: "(no sector)")
  static let before = Sentence(fr: "avant", en: "before")
  static let after = Sentence(fr: "après", en: "after")
  static let total = Sentence(fr: "Total", en: "Total")
  static let noDay = Sentence(fr: "sans date", en: "no day")
  static let workers = Sentence(fr: "Visite par visite (pour les soignants)", en: "Visit by visit (for soignants)")
  static let askWorkers = Sentence(
    fr: "La liste des visites, pour les soignants : --workers.", en: "The list of visits, for soignants: --workers.")
  public static let tooEarly = Sentence(
    fr: "Le catalogue commence le {0} : aucun texte du {1} n’y est.\nDonnez deux jours à partir du {0}.",
    en: "The catalogue begins on {0}: no text of {1} is in it.\nGive two days from {0} on.")
  public static let wrongDraft = Sentence(
    fr: "Le fichier du projet de texte est refusé.", en: "The file of the draft text is refused.")

  static func fate(_ fate: LawDifference.Fate) -> Sentence {
    switch fate {
    case .added: Sentence(fr: "ajoutée", en: "added")
    case .removed: Sentence(fr: "supprimée", en: "removed")
    case .earlier: Sentence(fr: "plus tôt", en: "earlier")
    case .later: Sentence(fr: "plus tard", en: "later")
    case .roles: Sentence(fr: "autres rôles", en: "other roles")
    }
  }
}
