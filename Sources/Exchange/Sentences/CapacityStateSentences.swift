import Dossier

/// What is known of an answer of `capacity`, and what work it was given.
public enum CapacityStateSentences {
  static func state(_ state: StaffingAnswer.State) -> Sentence {
    switch state {
    case .minimale: Sentence(fr: "confirmée et minimale", en: "confirmed and least")
    case .confirmee: Sentence(fr: "confirmée, non montrée minimale", en: "confirmed, not shown to be least")
    case .nonEtablie: Sentence(fr: "non établie", en: "not established")
    }
  }
  static let column = Sentence(fr: "Ce qui est établi", en: "What is established")
  static let shown = Sentence(fr: "{0} : {1}.", en: "{0}: {1}.")
  static let spent = Sentence(
    fr: "Les plans permis sont épuisés : les effectifs suffisent, mais que ce soient les plus faibles n’est pas montré.",
    en: "The plans allowed are spent: this staff is enough, but that it is the least is not shown.")
  static let untried = Sentence(
    fr: "Une unité de moins n’a été essayée que dans {0} poste[s] sur {1} : d’autres pourraient en épargner une.",
    en: "One unit less was tried in {0} of {1} post[s] only: others might spare one.")
  static let lessMet = Sentence(
    fr: "Dans {0} poste[s], une unité de moins suffit encore : ce ne sont pas les effectifs les plus faibles.",
    en: "In {0} post[s] one unit less is still enough: this is not the least staff.")
  static let notEstablished = Sentence(
    fr: "Non établi : les plans permis sont épuisés avant qu’un effectif ait été confirmé ; cela ne dit pas qu’aucun ne tient la cible.",
    en: "Not established: the plans allowed are spent before any staff was confirmed; that does not say that none reaches the target.")
  static let budget = Sentence(
    fr:
      "Travail permis : {0} plans sur lesquels une réponse repose, {1} faits ; {2} ébauches qui disent où chercher, {3} faites ; partagé entre les "
      + "manières de compter. Il est compté en plans, jamais en secondes : la réponse est la même sur toute machine.",
    en:
      "Work allowed: {0} plans that an answer rests on, {1} made; {2} drafts that say where to look, {3} made; shared between the ways of "
      + "counting. It is counted in plans, never in seconds: the answer is the same on every machine.")
  public static let large = Sentence(
    fr:
      "Plus de {1} contrats : seul le premier plan est fait de zéro ; les autres partent du plan de l’effectif le plus proche et cherchent "
      + "{0} ‰ de ce que cherche « plan ». Un plan plus fouillé pourrait suffire avec moins de personnes.",
    en:
      "More than {1} contracts: only the first plan is made from nothing; the others start from the plan of the nearest staff and search for "
      + "{0} ‰ of what “plan” does. A plan searched for longer might do with fewer people.")
}
