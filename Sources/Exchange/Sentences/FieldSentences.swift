import Dossier

/// The words of the report about the field: which establishments the médecins see, and why.
enum FieldSentences {
  static let title = Sentence(fr: "Milieu de travail : qui voir", en: "The workplace: whom to see")
  static let summary = Sentence(
    fr: "{0} demi-journée[s] de terrain d’ici au {1} ; {2} établissement[s] nommé[s], dont {3} où la loi ou l’offre socle l’exige.",
    en: "{0} field half-day[s] to {1}; {2} establishment[s] named, {3} of them because the law or the offre socle asks for it.")
  static let left = Sentence(
    fr: "{0} établissement[s] dont la fiche ou l’action est due d’ici là [reste|restent] à voir après ce plan.",
    en: "{0} establishment[s] with a fiche or an action due by then [is|are] still to be seen after this plan.")
  static let leftNone = Sentence(
    fr: "Aucune fiche ni action due d’ici là ne reste à faire.", en: "No fiche and no action due by then is left to do.")
  static let halfDays = Sentence(fr: "Demi-journées", en: "Half-days")
  static let establishments = Sentence(fr: "Établissements", en: "Establishments")
  static let studies = Sentence(fr: "Études de poste", en: "Post studies")
  static let fiches = Sentence(fr: "Fiches", en: "Fiches")
  static let updates = Sentence(fr: "Mises à jour", en: "Updates")
  static let actions = Sentence(fr: "Actions", en: "Actions")
  static let prevention = Sentence(fr: "Prévention", en: "Prevention")
  static let unnamed = Sentence(fr: "Sans établissement", en: "No establishment")
  static let others = Sentence(
    fr: "Les {0} autre[s] médecin[s] : milieu_de_travail.csv.", en: "The other {0} médecin[s]: milieu_de_travail.csv.")
  static let coming = Sentence(fr: "Les {0} prochaine[s] semaine[s]", en: "The next {0} week[s]")
  static let whole = Sentence(fr: "La suite est dans milieu_de_travail.csv.", en: "The rest is in milieu_de_travail.csv.")
  static let day = Sentence(fr: "Quand", en: "When")
  static let establishment = Sentence(fr: "Établissement", en: "Establishment")
  static let headcount = Sentence(fr: "Effectif", en: "Workers")
  static let place = Sentence(fr: "Commune", en: "Commune")
  static let why = Sentence(fr: "Pourquoi", en: "Why")
  static let seen = Sentence(fr: "Vu", en: "Seen")
  static let since = Sentence(fr: "{0}, depuis le {1}", en: "{0}, since {1}")
  static let by = Sentence(fr: "{0}, d’ici au {1}", en: "{0}, by {1}")
  static let preventionOf = Sentence(fr: "prévention : {0}", en: "prevention: {0}")
  static let nobody = Sentence(fr: "personne à voir : tout est à jour", en: "nobody to see: all is up to date")
  static let team = Sentence(fr: "animation d’équipe", en: "team animation")

  /// Why an establishment is seen.
  static func reason(_ reason: FieldReason) -> Sentence {
    switch reason {
    case .etudeDePoste: Sentence(fr: "étude de poste", en: "study of a post")
    case .ficheEntreprise: Sentence(fr: "fiche d’entreprise à établir", en: "fiche d’entreprise to make")
    case .miseAJour: Sentence(fr: "fiche d’entreprise à mettre à jour", en: "fiche d’entreprise to update")
    case .action: Sentence(fr: "action de prévention due", en: "prevention action due")
    case .petiteEntreprise: Sentence(fr: "petite entreprise", en: "small firm")
    case .usure: Sentence(fr: "postes usants", en: "wearing posts")
    case .accidents: Sentence(fr: "accidents du travail", en: "accidents at work")
    case .prevention: Sentence(fr: "passage régulier", en: "regular visit")
    case .tiersTemps: nobody
    case .animation: team
    }
  }
}
