import Dossier

/// The words of scenarios beside the present, and of what would be enough, in dossier.html.
enum CoverageScenarioSentences {
  static let title = Sentence(fr: "Et si : {0}", en: "What if: {0}")
  static let lead = Sentence(
    fr: "Le service d’aujourd’hui à gauche, le scénario à droite, chacun avec son plan ; {0} verdict[s] change[|nt].",
    en: "The service of today on the left, the scenario on the right, each with its plan; {0} verdict[s] change[s|].")
  static let present = Sentence(fr: "Aujourd’hui", en: "Today")
  static let scenario = Sentence(fr: "Scénario", en: "Scenario")
  static let presentVerdict = Sentence(fr: "Verdict aujourd’hui", en: "Verdict today")
  static let scenarioVerdict = Sentence(fr: "Verdict du scénario", en: "Verdict of the scenario")
  static let presentShare = Sentence(fr: "Compte aujourd’hui", en: "Count today")
  static let scenarioShare = Sentence(fr: "Compte du scénario", en: "Count of the scenario")
  static let criteriaCaption = Sentence(
    fr: "Critères au {0} ; les délais sont ceux de l’année passée, qu’aucun scénario d’effectif ne change",
    en: "Criteria on {0}; delays are those of the past year, which no scenario of staff changes")
  static let forecastCaption = Sentence(fr: "Délais à venir, d’après le plan, jusqu’au {0}", en: "Delays to come, by the plan, until {0}")
  static let forecast = Sentence(fr: "Délai à venir", en: "Delay to come")
  static let forecastNote = Sentence(
    fr:
      "Visites réservées à temps ÷ visites dont la date cible tombe dans l’horizon ; ce qui était échu avant le premier jour n’y compte pas. "
      + "Dernière ligne : à la fin de l’horizon. Repères de 95 et 80 %.",
    en: "Visits booked in time ÷ visits whose target falls in the horizon; what was overdue before the first day does not count. "
      + "Last line: at the end of the horizon. Marks of 95 and 80%.")
  static let figuresCaption = Sentence(fr: "Chiffres principaux du service", en: "Key figures of the service")
  static let points = Sentence(fr: "{0} pt", en: "{0} pt")
  static let unclear = Sentence(
    fr: "~ : différence que l’écart certifié d’un des deux plans suffirait à expliquer ; elle n’est pas distinguable. « pt » : point de "
      + "pourcentage. « = » : aucune différence.",
    en: "~: a difference that the certified gap of one of the two plans would be enough to explain; it cannot be told. “pt”: percentage "
      + "point. “=”: no difference.")
  static let unclearTitle = Sentence(fr: "non distinguable", en: "cannot be told")
  static let otherCurrency = Sentence(
    fr: "Le scénario change les prix, les gravités ou l’horizon : aucune différence des plans n’est distinguable.",
    en: "The scenario changes prices, severities or the horizon: no difference of the plans can be told.")
  static let secrecy = Sentence(
    fr:
      "Les deux côtés sont masqués ensemble : ce que l’un tait, l’autre ne le dit pas. Où le scénario déplace moins de {0} personnes, ses "
      + "chiffres par secteur ne sont pas dits.",
    en:
      "Both sides are hidden together: what one leaves unsaid, the other does not say. Where the scenario moves fewer than {0} people, its "
      + "figures by sector are not said.")
  static let everything = Sentence(
    fr: "Chaque chiffre du scénario, par secteur et par équipe, est dans dossier.csv, avec sa différence.",
    en: "Every figure of the scenario, by sector and team, is in dossier.csv, with its difference.")

  static let remedies = Sentence(fr: "Ce qui suffirait", en: "What would be enough")
  static let remediesCaption = Sentence(
    fr: "Le moindre changement pour chaque critère à risque ou non atteint au {0}",
    en: "The least change for each criterion at risk or not met on {0}")
  static let remediesNote = Sentence(
    fr:
      "Un effectif « suffit » quand un plan refait avec lui atteint la cible demandée, et le critère lui-même d’après ce plan ; il est le "
      + "moindre trouvé quand une demi-journée de moins, dans chaque poste, la manque. Les demi-journées sont de consultation, par semaine.",
    en:
      "A staffing is “enough” when a plan made again with it reaches the target asked, and the criterion itself by that plan; it is the least "
      + "found when half a day less, in each post, misses it. Half-days are of consultation, a week.")
  static let nothingMissing = Sentence(
    fr: "Aucun critère jugé n’est à risque ni manqué.", en: "No criterion that was judged is at risk or missed.")
  static let overHorizon = Sentence(fr: "(à venir, d’après le plan)", en: "(to come, by the plan)")
  static let enough = Sentence(fr: "Ce qui suffirait", en: "What would be enough")
  static let known = Sentence(fr: "Comment on le sait", en: "How it is known")
  static let nothing = Sentence(fr: "rien à ajouter", en: "nothing to add")
  static let more = Sentence(fr: "et {0} autre[s]", en: "and {0} more")
  static let alreadyMet = Sentence(
    fr: "Rien : le plan refait sans aucun changement l’atteint.", en: "Nothing: the plan made again without any change meets it.")
  static let outOfReach = Sentence(
    fr:
      "Aucun effectif ne l’atteint, dans les salles et aux jours qu’il y a : les fenêtres, le préavis et les demi-journées gelées n’en laissent pas.",
    en: "No staffing reaches it in the rooms and on the days there are: windows, notice and frozen half-days leave none.")
  static let notFound = Sentence(
    fr: "Non établi : la recherche n’a pas trouvé d’effectif qu’un plan confirme, sans prouver qu’il n’y en a pas.",
    en: "Not established: the search found no staffing that a plan confirms, and no proof that there is none.")
  static let lower = Sentence(
    fr: "La même part de ce qu’un plan peut tenir : {0}.", en: "The same share of what a plan can hold: {0}.")
  static let past = Sentence(
    fr: "Rien ne change l’année passée ; voir le même délai à venir.", en: "Nothing changes the past year; see the same delay to come.")
  static let factMissing = Sentence(
    fr: "Rien de ce qui est dit n’est en défaut : un fait manque dans les fichiers.",
    en: "Nothing that is told is short: a fact is missing from the files.")
  static let owedBefore = Sentence(
    fr: "Aucun effectif : le plan donne déjà le tiers à chaque médecin sur l’horizon ; il manque ce qui n’a pas été fait avant.",
    en: "No staffing: the plan already gives each médecin the third over the horizon; what is missing was not done before it.")
  static let halfDays = Sentence(fr: "{0} demi-journée[s] de {1}", en: "{0} half-day[s] of {1}")
  static let time = Sentence(fr: "{0} ETP de {1}", en: "{0} FTE of {1}")
  static let medecinOrInfirmier = Sentence(fr: "médecin ou d’infirmier", en: "médecin or infirmier")
  static let centre = Sentence(fr: "un centre fixe", en: "a fixed centre")
  static let visits = Sentence(
    fr: "un protocole, ou un autre rôle, pour {0} visite[s]", en: "a protocol, or another role, for {0} visit[s]")
  static let counted = Sentence(fr: "calculé des chiffres publiés", en: "computed from the figures published")
  static let asked = Sentence(fr: "cible demandée : {0}", en: "target asked: {0}")
  static let planSays = Sentence(fr: "plan refait : {0}", en: "plan made again: {0}")
  static let oneLessMisses = Sentence(
    fr: "une demi-journée de moins la manque ({0} poste[s])", en: "half a day less misses it ({0} post[s])")
  static let notLeast = Sentence(
    fr: "une demi-journée de moins suffit encore dans un poste : ce n’est pas le moindre",
    en: "half a day less is still enough in some post: it is not the least")
  static let leastOpen = Sentence(
    fr: "une demi-journée de moins la manque dans {0} poste[s] essayé[s] ; que ce soit le moindre n’est pas montré",
    en: "half a day less misses it in {0} post[s] tried; that it is the least is not shown")
  static let cutShort = Sentence(
    fr: "Non établi : les plans permis sont épuisés avant qu’un effectif ait été confirmé ; cela ne dit pas qu’il n’y en a pas.",
    en: "Not established: the plans allowed are spent before any staffing was confirmed; that does not say that there is none.")
  static let targetIsNot = Sentence(
    fr: "la cible porte sur toutes les visites et ne suffit pas à ce critère",
    en: "the target is about all visits and is not enough for this")

  /// Why the number of people does not decide it.
  static func outside(_ criterion: CoverageCriterionCode) -> Sentence {
    switch criterion {
    case .effectifEquipes:
      Sentence(
        fr: "Aucun effectif : le maximum est celui de l’équipe ; des établissements à confier à une autre, ou un maximum à demander.",
        en: "No staffing: the maximum is the team’s; establishments to give to another team, or a maximum to ask for.")
    case .proximite:
      Sentence(
        fr: "Aucun effectif : il y faut un centre, ou une halte, plus près.",
        en: "No staffing: it takes a centre, or a stop, that is nearer.")
    case .fiches, .actions:
      Sentence(
        fr: "Non recherché : les demi-journées de terrain qu’il y faut ne sont pas une cible de « tierstemps capacity ».",
        en: "Not searched: the half-days in the field that it takes are no target of “tierstemps capacity”.")
    case .infirmiersEntreprise:
      Sentence(fr: "Aucun effectif du service : c’est à l’employeur.", en: "No staffing of the service: it is the employer’s.")
    default: Sentence(fr: "Aucun effectif ne le change.", en: "No staffing changes it.")
    }
  }
}
