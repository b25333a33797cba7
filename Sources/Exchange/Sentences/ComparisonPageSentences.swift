import Dossier

/// The words of comparaison.html.
enum ComparisonPageSentences {
  static let title = Sentence(fr: "Comparaison de scénarios", en: "Scenarios compared")
  static let subtitle = Sentence(fr: "Base : {0}, du {1} au {2}", en: "Base: {0}, from {1} to {2}")
  static let skip = Sentence(fr: "Aller au tableau", en: "Go to the table")
  static let leadBase = Sentence(
    fr: "Sans rien changer, {0} visite[s] [est due|sont dues] sur la période : {1} à temps, {2} sans place.",
    en: "Without any change, {0} visit[s] [is|are] due over the period: {1} on time, {2} without a place.")
  static let leadBest = Sentence(
    fr:
      "Sur {0} scénario[s], {1} [améliore|améliorent] à coup sûr le respect des échéances. Le meilleur est {2}, « {3} » : retard pesé réduit de {4}, {5}.",
    en:
      "Of {0} scenario[s], {1} certainly [improves|improve] how deadlines are kept. The best is {2}, “{3}”: weighed lateness down by {4}, {5}."
  )
  static let leadNone = Sentence(
    fr: "Sur {0} scénario[s], aucun n’améliore à coup sûr le respect des échéances ; {1} le [dégrade|dégradent].",
    en: "Of {0} scenario[s], none certainly improves how deadlines are kept; {1} [makes|make] it worse.")
  static let visitsAnswer = Sentence(fr: "Visites : {0} ({1}, soit {2}), {3}, {4}.", en: "Visits: {0} ({1}, {2}), {3}, {4}.")
  static let journeysAnswer = Sentence(
    fr: " Trajets des travailleurs : {0}. {1}.", en: " Workers’ journeys: {0}. {1}.")

  /// A difference in words.
  struct Change {
    let more: Sentence
    let less: Sentence
    let same: Sentence
  }
  static let onTimeChange = Change(
    more: Sentence(fr: "{0} de plus à temps", en: "{0} more on time"), less: Sentence(fr: "{0} de moins à temps", en: "{0} fewer on time"),
    same: Sentence(fr: "autant à temps", en: "as many on time"))
  static let lateChange = Change(
    more: Sentence(fr: "{0} de plus en retard", en: "{0} more late"), less: Sentence(fr: "{0} de moins en retard", en: "{0} fewer late"),
    same: Sentence(fr: "autant en retard", en: "as many late"))
  static let unplacedChange = Change(
    more: Sentence(fr: "{0} de plus sans place", en: "{0} more without a place"),
    less: Sentence(fr: "{0} de moins sans place", en: "{0} fewer without a place"),
    same: Sentence(fr: "autant sans place", en: "as many without a place"))
  static let kilometreChange = Change(
    more: Sentence(fr: "{0} km de plus", en: "{0} km more"), less: Sentence(fr: "{0} km de moins", en: "{0} km fewer"),
    same: Sentence(fr: "autant de kilomètres", en: "as many kilometres"))
  static let movedChange = Change(
    more: Sentence(fr: "{0} rendez-vous déplacé[s] de plus", en: "{0} more appointment[s] moved"),
    less: Sentence(fr: "{0} rendez-vous déplacé[s] de moins", en: "{0} fewer appointment[s] moved"),
    same: Sentence(fr: "Autant de rendez-vous déplacés", en: "As many appointments moved"))
  static let dueChange = Change(
    more: Sentence(fr: "{0} visite[s] due[s] de plus", en: "{0} more visit[s] due"),
    less: Sentence(fr: "{0} visite[s] due[s] de moins", en: "{0} fewer visit[s] due"), same: Sentence(fr: "", en: ""))
  static let short: [ComparedCode: Sentence] = [
    .partATemps: Sentence(fr: "À temps", en: "On time"), .visitesEnRetard: Sentence(fr: "En retard", en: "Late"),
    .visitesSansPlace: Sentence(fr: "Sans place", en: "No place"),
    .reprises8Jours: Sentence(fr: "Reprises en 8 jours", en: "Reprises in 8 days"),
    .medecinsAuTiers: Sentence(fr: "Tiers tenu", en: "Third kept"), .remplissage: Sentence(fr: "Temps occupé", en: "Time in use"),
    .trajetKm: Sentence(fr: "Trajets, km", en: "Journeys, km"), .rdvDeplaces: Sentence(fr: "Déplacés", en: "Moved"),
    .objectifLegal: Sentence(fr: "Retard pesé, milliers", en: "Weighed lateness, thousands"),
  ]
  static func verdict(_ code: String) -> Sentence {
    switch code {
    case "better": Sentence(fr: "mieux, à coup sûr", en: "better, for certain")
    case "worse": Sentence(fr: "moins bien, à coup sûr", en: "worse, for certain")
    case "same": Sentence(fr: "pareil", en: "the same")
    case "otherPrices": Sentence(fr: "autres règles de calcul : à juger sur les visites", en: "other prices: judge by the visits")
    default: Sentence(fr: "trop proche pour conclure", en: "too close to tell")
    }
  }
  static let brief = Sentence(fr: "En bref", en: "In brief")
  static let briefCaption = Sentence(
    fr: "Chaque scénario et, dessous, ce qui le sépare de la base.", en: "Each scenario and, below, what parts it from the base.")
  static let scenario = Sentence(fr: "Scénario", en: "Scenario")
  static let unclearTitle = Sentence(fr: "non distinguable", en: "cannot be told")
  static let unclearNote = Sentence(
    fr: "~ : non distinguable. Un meilleur calcul de l’un des deux plans suffirait peut-être à expliquer la différence. « pt » : point de "
      + "pourcentage. Les définitions sont à la fin.",
    en: "~: cannot be told. A better search for one of the two plans might be enough to explain the difference. “pt”: percentage point. "
      + "Definitions stand at the end.")
  static let differences = Sentence(fr: "Ce que chaque scénario change", en: "What each scenario changes")
  static let baseValue = Sentence(fr: "base : {0}", en: "base: {0}")
  static let gain = Sentence(fr: "en mieux", en: "for the better")
  static let loss = Sentence(fr: "en moins bien", en: "for the worse")
  static let hollow = Sentence(
    fr: "de moins parce que plus de visites restent sans place", en: "fewer because more visits stay without a place")
  static let lateness = Sentence(fr: "Combien de retard", en: "How late")
  static let latenessCaption = Sentence(
    fr: "Visites dues selon les jours entre leur cible et le jour donné ; chaque barre vaut toutes les visites dues.",
    en: "Visits due by the days from their target to the day given; each bar is all the visits due.")
  static let bands = [
    Sentence(fr: "à temps", en: "on time"), Sentence(fr: "1 à 7 j", en: "1 to 7 d"), Sentence(fr: "8 à 30 j", en: "8 to 30 d"),
    Sentence(fr: "31 à 90 j", en: "31 to 90 d"), Sentence(fr: "91 à 365 j", en: "91 to 365 d"),
    Sentence(fr: "plus d’un an", en: "over a year"),
    Sentence(fr: "sans place", en: "no place"),
  ]
  static let waterfall = Sentence(fr: "Ce qu’apporte chaque changement", en: "What each change brings")
  static let waterfallNote = Sentence(
    fr:
      "Les changements d’un scénario sont posés l’un après l’autre, dans l’ordre du fichier, et le plan est refait à chaque fois. L’ordre "
      + "compte : un changement vaut ce qu’il ajoute à ceux d’avant, et vaudrait autre chose ailleurs.",
    en: "The changes of a scenario are laid one after another, in the order of the file, and the plan is made again each time. The order "
      + "matters: a change is worth what it adds to those before it, and would be worth something else elsewhere.")
  static let waterfallCaption = Sentence(
    fr: "{0}, {1} : part légale de l’objectif, moins il y en a mieux c’est ; l’échelle ne part pas de zéro.",
    en: "{0}, {1}: legal part of the objective, the less the better; the scale does not start at zero.")
  static let change = Sentence(fr: "Changement", en: "Change")
  static let legalPoints = Sentence(fr: "Points", en: "Points")
  static let whole = Sentence(fr: "Tout le scénario", en: "The whole scenario")
  static let byNature = Sentence(fr: "Par nature de visite", en: "By nature of visit")
  static let byPlace = Sentence(fr: "Par secteur et par équipe", en: "By sector and by team")
  static func placeCaption(_ dimension: String) -> Sentence {
    switch dimension {
    case "nature":
      Sentence(
        fr: "Part des visites à temps par nature, et écarts de chaque scénario en points de pourcentage.",
        en: "Share of visits on time by nature, and what each scenario changes in percentage points.")
    case "secteur":
      Sentence(
        fr: "Part des visites à temps par secteur, et écarts de chaque scénario en points de pourcentage.",
        en: "Share of visits on time by sector, and what each scenario changes in percentage points.")
    default:
      Sentence(
        fr: "Part des visites à temps par équipe, et écarts de chaque scénario en points de pourcentage.",
        en: "Share of visits on time by team, and what each scenario changes in percentage points.")
    }
  }
  static func dimension(_ code: String) -> Sentence {
    switch code {
    case "nature": Sentence(fr: "Nature", en: "Nature")
    case "secteur": Sentence(fr: "Secteur", en: "Sector")
    case "equipe": Sentence(fr: "Équipe", en: "Team")
    case "centre": Sentence(fr: "Centre", en: "Centre")
    default: Sentence(fr: "Professionnel", en: "Professional")
    }
  }
  static let left = Sentence(
    fr: "{0} autre[s] ligne[s], à moindre écart, [est|sont] dans comparaison.csv.",
    en: "{0} more line[s], which differ[s|] less, [is|are] in comparaison.csv.")
  static let third = Sentence(fr: "Le tiers-temps", en: "The third")
  static let medecinYear = Sentence(fr: "Médecin et année", en: "Médecin and year")
  static let thirdNote = Sentence(
    fr:
      "Médecins de la base qui tiennent le tiers au 31 décembre de chaque année touchée : {0} sur {1}. Lignes dont la marge change : {2}.",
    en: "Médecins of the base who keep the third on 31 December of each year touched: {0} of {1}. Lines whose margin changes: {2}.")
  static let thirdCaption = Sentence(
    fr: "Demi-journées de la base, et écarts de la marge au 31 décembre.",
    en: "Half-days of the base, and changes of the margin on 31 December.")
  static let load = Sentence(fr: "La charge", en: "The load")
  static let loadCaption = Sentence(
    fr: "Temps de consultation occupé, semaine par semaine.", en: "Consultation time in use, week by week.")
  static let centreCaption = Sentence(
    fr: "Salles occupées par centre, écarts en points de pourcentage, ceux qui changent le plus d’abord.",
    en: "Rooms in use by centre, changes in percentage points, those that change most first.")
  static let staffCaption = Sentence(
    fr: "Temps de consultation occupé par professionnel, écarts en points de pourcentage, ceux qui changent le plus d’abord.",
    en: "Consultation time in use by professional, changes in percentage points, those that change most first.")
  static let operations = Sentence(fr: "Qui voit qui, quel centre se remplit", en: "Who sees whom, which centre fills")
  static let operationsNote = Sentence(
    fr: "Compté d’un plan à l’autre ; d’autres plans aussi bons existent souvent. Le détail est dans operations.csv.",
    en: "Counted from one plan to the other; other plans as good often exist. Every line is in operations.csv.")
  static let visitsPlaced = Sentence(
    fr: "Visites qui trouvent une place : {0} ; qui la perdent : {1} ; propres au scénario : {2} ; qui n’y sont plus : {3}.",
    en: "Visits that find a place: {0}; that lose it: {1}; of the scenario alone: {2}; no longer there: {3}.")
  static let visitsElsewhere = Sentence(
    fr: "Visites tenues dans les deux par un autre professionnel : {0} ; dans un autre centre : {1} ; un autre jour : {2}.",
    en: "Visits held in both by another professional: {0}; in another centre: {1}; on another day: {2}.")
  static let pair = Sentence(fr: "{0} pour {1} {2} ({3} → {4})", en: "{0} for {1} {2} ({3} → {4})")
  static let others = Sentence(fr: "{0} autre[s]", en: "{0} more")
  static let gains = Sentence(fr: "Voient davantage une équipe : {0}.", en: "See more of a team: {0}.")
  static let losses = Sentence(fr: "Voient moins une équipe : {0}.", en: "See less of a team: {0}.")
  static let noGain = Sentence(fr: "Personne ne voit davantage une équipe.", en: "Nobody sees more of a team.")
  static let noLoss = Sentence(fr: "Personne ne voit moins une équipe.", en: "Nobody sees less of a team.")
  static let centre = Sentence(fr: "{0} {1} → {2}", en: "{0} {1} → {2}")
  static let centres = Sentence(fr: "Salles occupées : {0}", en: "Rooms in use: {0}")
  static let centresSame = Sentence(
    fr: "Aucun centre ne se remplit ni ne se vide d’un demi-point ou plus.", en: "No centre fills or empties by half a point or more.")
  static let method = Sentence(fr: "Méthode et limites", en: "Method and limits")
  static let methodPlans = Sentence(
    fr:
      "Plans comparés : {0}, chacun fait par le même calcul avec {1} millièmes du travail de « plan », à graine égale, et contrôlé par un "
      + "programme indépendant : aucune règle enfreinte. Le même dossier donne le même plan, octet pour octet.",
    en:
      "Plans compared: {0}, each made by the same search with {1} thousandths of the work of “plan”, with the same seed, and checked by an "
      + "independent programme: no rule broken. The same dossier gives the same plan, byte for byte.")
  static let methodGap = Sentence(
    fr:
      "Aucun plan n’est prouvé le meilleur : entre la somme d’un plan et sa borne certifiée reste ce qu’un meilleur calcul pourrait gagner, "
      + "au plus {0} de la part légale ici.",
    en:
      "No plan is proved the best: between the sum of a plan and its certified bound lies what a better search could gain, at most {0} of "
      + "the legal part here.")
  static let methodPrices = Sentence(
    fr:
      "Prix, gravités, premier jour ou durée autres que ceux de la base : {0}. Les points n’y sont pas les mêmes, et ne se comparent pas.",
    en: "Prices, severities, first day or length other than the base’s: {0}. Their points are not the same, and cannot be compared.")
  static let methodProof = Sentence(
    fr:
      "« À coup sûr », pour l’objectif : la somme de l’un est en deçà de la borne de l’autre ; aucun calcul ne pourrait renverser l’ordre.",
    en: "“For certain”, of the objective: the sum of one lies below the bound of the other; no search could reverse the order.")
  static let methodOutside = Sentence(
    fr:
      "Les visites qu’aucune place ne peut recevoir comptent comme sans place, dans la somme et dans la borne : sans cela, un scénario où "
      + "plus personne ne peut être reçu paraîtrait parfait.",
    en: "Visits that no place can hold count as without a place, in the sum and in the bound: otherwise a scenario in which nobody can be "
      + "seen would look perfect.")
  static let methodPrice = Sentence(
    fr:
      "Pour les visites, les kilomètres et les rendez-vous déplacés : la différence est dite non distinguable tant que l’écart certifié du "
      + "plan le moins bon suffirait à la payer au plus bas prix d’une unité (une visite à temps : une semaine de retard à la plus faible gravité ; une visite placée : treize). "
      + "C’est une convention prudente, non une preuve.",
    en:
      "For visits, kilometres and appointments moved: a difference cannot be told while the certified gap of the plan that looks worse would "
      + "be enough to pay for it at the least price of one of them (a visit on time: a week late at the least severity; a visit placed: thirteen). It is a prudent "
      + "convention, not a proof.")
  static let methodDescriptive = Sentence(
    fr: "Charge, salles, trajets en heures, tiers-temps, attente : ils décrivent les plans faits ; aucune borne n’en est connue.",
    en: "Load, rooms, hours of travel, the third, waits: they describe the plans made; no bound of them is known.")
  static let methodOrder = Sentence(
    fr: "Effectifs, établissements et visites dues viennent des fichiers seuls : leurs différences sont certaines.",
    en: "Staff, establishments and visits due come from the files alone: their differences are certain.")
  static let methodLimits = Sentence(
    fr: "Un plan est une semaine vue d’aujourd’hui, sans absences imprévues ni rendez-vous manqués : « simulate » les fait vivre.",
    en: "A plan is a week as seen today, without unforeseen absences or missed appointments: “simulate” lives them.")
  static let methodAudience = Sentence(
    fr:
      "Document interne à la direction : il compte des visites par lieu et par nature, sans rien d’une personne ; les petits effectifs n’y "
      + "sont pas masqués. Ce qui se publie est le dossier de couverture.",
    en: "For the direction of the service: it counts visits by place and nature, nothing of a person; small counts are not hidden. What "
      + "may be published is the coverage dossier.")
  static let methodHidden = Sentence(
    fr: "Cette page compte des visites par lieu et par nature, sans rien d’une personne. Pour une nature, un secteur, une équipe ou un "
      + "professionnel, un nombre de visites inférieur à {0} est masqué (•), et un second quand le premier se déduirait du total ; les totaux "
      + "du service sont donnés tels quels. Les fichiers CSV et JSON d’à côté ne masquent rien : ils restent dans le service.",
    en: "This page counts visits by place and nature, nothing of a person. Of a nature, a sector, a team or a professional, a count of "
      + "visits under {0} is hidden (•), and a second one where the total would tell the first; the totals of the service are given as they "
      + "are. The CSV and JSON files beside it hide nothing: they stay in the service.")
  static let hidden = Sentence(fr: "masqué : trop peu de visites", en: "hidden: too few visits")
  static let hiddenNote = Sentence(
    fr: "• : masqué, moins de {0} visites, ou déductible d’un nombre masqué.", en: "•: hidden, under {0} visits, or telling a hidden count."
  )
  static let hiddenPairs = Sentence(
    fr: "Autres changements de qui voit qui, de moins de {1} rendez-vous et non détaillés : {0}.",
    en: "Other changes of who sees whom, of fewer than {1} appointments and not detailed: {0}.")
  static let methodVersion = Sentence(fr: "TiersTemps {0}.", en: "TiersTemps {0}.")
  static let qualityCaption = Sentence(
    fr: "Ce que chaque plan vaut, et ce qu’aucun plan ne peut battre, en points.",
    en: "What each plan is worth, and what no plan can beat, in points.")
  static let definitions = Sentence(
    fr: "Chaque chiffre, et son nom dans comparaison.csv.", en: "Each figure, and its name in comparaison.csv.")
  static let definition = Sentence(fr: "Définition", en: "Definition")
  static let unit = Sentence(fr: "Unité", en: "Unit")
  static let column = Sentence(fr: "indicateur", en: "indicateur")
}
