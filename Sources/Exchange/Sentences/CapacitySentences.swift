import Dossier

/// The words of `capacity`: its page and its summary. They speak of half-days, rooms and counts, never of a worker.
public enum CapacitySentences {
  static let title = Sentence(fr: "Effectifs et couverture", en: "Staffing and coverage")
  static let subtitle = Sentence(
    fr: "Du {0} au {1}, {2} semaine[s]", en: "From {0} to {1}, {2} week[s]")
  static let made = Sentence(
    fr: "{0} plan[s] refait[s] et vérifié[s], {1} violation[s] ; effort {2} ‰ de celui de « plan », graine {3}.",
    en: "{0} plan[s] made again and verified, {1} violation[s]; effort {2} ‰ of that of “plan”, seed {3}.")

  // The answer
  static let staffing = Sentence(
    fr: "Les effectifs les plus faibles qui tiennent la cible", en: "The least staffing that reaches the target")
  static let aim = Sentence(fr: "Cible : {0}.", en: "Target: {0}.")
  public static func criterion(_ kind: StaffingCriterion.Kind) -> Sentence {
    switch kind {
    case .aTemps: Sentence(fr: "visites à temps", en: "visits on time")
    case .reprise: Sentence(fr: "reprises dans les huit jours", en: "reprises within eight days")
    case .vip: Sentence(fr: "premières VIP dans les trois mois", en: "first VIPs within three months")
    case .tiers: Sentence(fr: "tiers-temps gardé", en: "third kept")
    case .effectif: Sentence(fr: "équipes sous le maximum par médecin", en: "teams under the maximum by médecin")
    }
  }
  static let criterionName = Sentence(fr: "Critère", en: "Criterion")
  static let today = Sentence(fr: "Effectifs actuels", en: "As staffed today")
  static let asked = Sentence(fr: "Demandé", en: "Asked for")
  static let aimed = Sentence(fr: "Visé", en: "Aimed at")
  static let ceiling = Sentence(fr: "Au plus, programme", en: "At most, program")
  static let plenty = Sentence(fr: "Au plus, plan", en: "At most, plan")
  static let noneDue = Sentence(fr: "sans objet", en: "none due")
  static let of = Sentence(fr: "{0} sur {1}", en: "{0} of {1}")
  static let outOfReach = Sentence(
    fr: "La cible entière est hors d’atteinte, quel que soit l’effectif : {0}. La réponse vise la même part de ce qui peut être atteint.",
    en: "The whole target is out of reach, whatever the staff: {0}. The answer aims at the same share of what can be reached.")
  static let outOne = Sentence(
    fr: "{0}, {1} au plus dans un plan où personne ne manque, {2} demandées",
    en: "{0}, {1} at most in a plan that lacks nobody, {2} asked for")
  static let outWhy = Sentence(
    fr:
      "Le reste ne dépend pas du nombre de personnes : délai de prévenance, vacations gelées des premières semaines, fenêtres déjà closes, "
      + "absences, salles ; et un plan tient d’abord les visites déjà en retard.",
    en: "The rest does not depend on how many people there are: notice, the frozen sessions of the first weeks, windows already closed, "
      + "absences, rooms; and a plan first holds the visits already overdue.")
  static let heritage = Sentence(
    fr:
      "Visites déjà en retard au premier jour : {0}, hors de tout dénominateur ; {1} tenues avec les effectifs actuels, {2} avec ceux-ci.",
    en: "Visits already overdue on the first day: {0}, in no denominator; {1} held as staffed today, {2} with this staff.")
  public static func mode(_ mode: StaffingAnswer.Mode) -> Sentence {
    switch mode {
    case .demiJournees: Sentence(fr: "Demi-journées par semaine", en: "Half-days a week")
    case .embauches: Sentence(fr: "Embauches à temps plein", en: "Whole hires")
    case .protocoles: Sentence(fr: "Avec des protocoles étendus", en: "With protocols extended")
    }
  }
  static let role = Sentence(fr: "Rôle", en: "Role")
  static let team = Sentence(fr: "Équipe", en: "Team")
  static let sector = Sentence(fr: "Secteur", en: "Sector")
  static let total = Sentence(fr: "Ensemble", en: "In all")
  static let fte = Sentence(fr: "ETP", en: "FTE")
  static let confirmed = Sentence(
    fr:
      "Il faut {0} demi-journée[s] de consultation par semaine de plus, soit {1} ETP, pour tenir la cible. Le plan refait avec ces personnes "
      + "atteint : {2}.",
    en:
      "It takes {0} more half-day[s] of consultation a week, that is {1} FTE, to reach the target. The plan made again with these people "
      + "reaches: {2}.")
  static let extended = Sentence(
    fr: "Protocoles à étendre aux infirmiers : {0}.", en: "Protocols to extend to infirmiers: {0}.")
  static let way = Sentence(fr: "Manière de compter", en: "Way of counting")
  static let remark = Sentence(fr: "Qui", en: "Whom")
  static let summaryCaption = Sentence(
    fr: "Ce qu’il faut ajouter par semaine, et ce que le plan refait atteint",
    en: "What to add a week, and what the plan made again reaches")
  static let criteriaCaption = Sentence(
    fr: "La cible, critère par critère : aujourd’hui, demandé, et ce que nul effectif ne dépasse",
    en: "The target, criterion by criterion: today, asked for, and what no staff exceeds")
  static let postInShort = Sentence(fr: "{0} × {1} {2}", en: "{0} × {1} {2}")
  static let proofTitle = Sentence(fr: "Ce qui est prouvé, et ce qui ne l’est pas :", en: "What is proven, and what is not:")
  static let proofEnough = Sentence(
    fr: "Ces effectifs suffisent : un plan complet, vérifié règle par règle, tient la cible.",
    en: "This staff is enough: a whole plan, verified rule by rule, reaches the target.")
  static let proofAnew = Sentence(
    fr: "Un plan fait de zéro avec les mêmes personnes la tient aussi : {0}.",
    en: "A plan made from nothing with the same people does too: {0}.")
  static let proofAnewMissed = Sentence(
    fr:
      "Un plan fait de zéro avec les mêmes personnes, cherché aussi longtemps, reste juste au-dessous : {0}. La cible est tenue sans marge.",
    en: "A plan made from nothing with the same people, searched as long, stays just below: {0}. The target is reached without margin.")
  static let proofLess = Sentence(
    fr: "Une unité de moins n’a suffi dans aucun poste : {0} plan[s] refait[s], un par ligne du tableau, manque[nt] la cible.",
    en: "One unit less was not enough in any post: the target is missed by {0} plan[s] made again, one a line of the table.")
  static let proofBound = Sentence(
    fr:
      "Avec moins de {0} demi-journée[s], aucun effectif ne tient la cible, quel que soit le plan : un programme qui compte tout au mieux le prouve.",
    en:
      "With less than {0} half-day[s] no staff reaches the target, whatever the plan: a program that counts everything at its best proves it."
  )
  static let proofOverdue = Sentence(
    fr:
      "S’il faut aussi tenir dix-neuf visites héritées en retard sur vingt avant la fin de la période, comme le font les plans, ce seuil prouvé "
      + "est de {0} demi-journée[s].",
    en:
      "When nineteen in twenty of the visits inherited late must be held too by the end of the period, as plans do, that proven threshold is {0} "
      + "half-day[s].")
  static let proofOpen = Sentence(
    fr: "Entre ce seuil et {0}, un autre partage entre rôles et équipes n’est ni trouvé ni exclu.",
    en: "Between that threshold and {0}, another sharing between roles and teams is neither found nor excluded.")
  static let proofNone = Sentence(
    fr: "Aucun seuil n’est prouvé : moins de {0}, autrement partagé entre rôles et équipes, n’est ni trouvé ni exclu.",
    en: "No threshold is proven: less than {0}, shared otherwise between roles and teams, is neither found nor excluded.")
  static let boundsCaption = Sentence(
    fr: "Demi-journées par semaine à ajouter : la réponse, et le moins possible, prouvé, quoi que fassent les autres postes",
    en: "Half-days a week to add: the answer, and the least possible, proven, whatever the other posts do")
  static let ofWhom = Sentence(fr: "De qui", en: "Of whom")
  static let inSector = Sentence(fr: "secteur {0}", en: "sector {0}")
  static let roleIn = Sentence(fr: "{0}, secteur {1}", en: "{0}, sector {1}")
  static let answered = Sentence(fr: "Réponse", en: "Answer")
  static let atLeast = Sentence(fr: "Au moins, cible seule", en: "At least, target alone")
  static let atLeastOverdue = Sentence(fr: "Au moins, retards hérités tenus", en: "At least, inherited lateness held")
  static let impossible = Sentence(fr: "impossible", en: "impossible")
  static let replay = Sentence(
    fr: "Scénarios à rejouer par « tierstemps scenario compare » : {0}.", en: "Scenarios to replay with “tierstemps scenario compare”: {0}."
  )
  static let noneNeeded = Sentence(
    fr: "Les effectifs actuels suffisent : aucune demi-journée à ajouter.", en: "The present staff is enough: no half-day to add.")
  static let notFound = Sentence(
    fr:
      "Aucun effectif essayé ne tient la cible dans un plan : ce sont les salles, les délais ou les retards hérités qui manquent, non les personnes.",
    en: "No staffing tried reaches the target in a plan: rooms, delays or inherited lateness are in the way, not the number of people.")
  static let inShort = Sentence(
    fr: "{0} demi-journée[s] par semaine, soit {1} ETP : {2}.", en: "{0} half-day[s] a week, that is {1} FTE: {2}.")
  static let shortOpen = Sentence(fr: "{0} Confirmé, non montré minimal.", en: "{0} Confirmed, not shown to be least.")
  static let noProtocol = Sentence(
    fr: "Étendre un protocole n’épargnerait pas une demi-journée de plus.", en: "Extending a protocol would not spare another half-day.")
  static let everyThird = Sentence(fr: "le tiers-temps de chaque médecin tenu", en: "the third of every médecin kept")
  static let lessCaption = Sentence(
    fr: "Qui ajouter ; à droite, ce qu’atteint le plan refait avec une unité de moins dans ce poste : atteint / visé",
    en: "Whom to add; on the right, what the plan made again with one unit less in that post reaches: reached / aimed at")
  static let met = Sentence(fr: "tenue", en: "reached")
  static let missed = Sentence(fr: "manquée", en: "missed")
  static let verdict = Sentence(fr: "Cible", en: "Target")

  // The worth
  static let worth = Sentence(fr: "Ce que vaut une demi-journée ou une salle de plus", en: "What one more half-day or room is worth")
  static let worthLead = Sentence(
    fr:
      "« Prix » : ce que disent les prix de la borne certifiée. « Réalisé » : les points gagnés quand le plan est refait avec, chaque plan "
      + "partant du même et cherchant aussi longtemps. {0} points : une semaine de retard à la gravité 1 ; {1} : une visite due sans place. "
      + "Trois recherches du même plan diffèrent de {2} points : en dessous, un écart ne dit rien.",
    en: "“Price”: what the prices of the certified bound say. “Realised”: the points gained when the plan is made again with it, each plan "
      + "starting from the same one and searched as long. {0} points: a week of lateness at severity 1; {1}: a visit due without a place. Three "
      + "searches of the same plan differ by {2} points: a smaller difference says nothing.")
  static let greatest = Sentence(fr: "Les plus grandes", en: "The greatest")
  static let drawn = Sentence(fr: "Tirées par la graine", en: "Drawn by the seed")
  static let extra = Sentence(fr: "De plus", en: "One more")
  static let when = Sentence(fr: "Quand", en: "When")
  static let centre = Sentence(fr: "Centre", en: "Centre")
  static let price = Sentence(fr: "Prix", en: "Price")
  static let realised = Sentence(fr: "Réalisé", en: "Realised")
  static let placed = Sentence(fr: "Visites placées", en: "Visits placed")
  static let why = Sentence(fr: "Écart", en: "Difference")
  public static func difference(_ difference: WorthTrial.Difference) -> Sentence {
    switch difference {
    case .concorde: Sentence(fr: "concordent", en: "agree")
    case .vacationVide:
      Sentence(fr: "personne ne peut y venir (gel, prévenance, fenêtres)", en: "nobody may come then (freeze, notice, windows)")
    case .sallesPleines: Sentence(fr: "salles déjà pleines", en: "rooms already full")
    case .prixMarginal: Sentence(fr: "prix d’une fraction de vacation", en: "price of a fraction of a session")
    case .planAmeliore: Sentence(fr: "le plan s’arrange mieux encore", en: "the plan mends further")
    }
  }
  static let halfDayLike = Sentence(fr: "demi-journée comme {0} ({1})", en: "half-day like {0} ({1})")
  static let standIn = Sentence(fr: "{0}, {1}", en: "{0}, {1}")
  static let room = Sentence(fr: "salle", en: "room")
  static let worthNote = Sentence(
    fr:
      "La demi-journée est celle d’un remplaçant : même rôle, même équipe, même protocole, mêmes centres ; elle ne doit pas de tiers. Les "
      + "valeurs ne s’additionnent pas.",
    en: "The half-day is a stand-in’s: same role, team, protocol and centres; it owes no third. The values do not add up.")
  static let worthCaption = Sentence(
    fr: "Une demi-journée ou une salle de plus : son prix, et ce que gagne le plan refait avec elle",
    en: "One more half-day or room: its price, and what the plan made again with it gains")
  static let bars = Sentence(fr: "Prix, réalisé", en: "Price, realised")
  static let noWorth = Sentence(
    fr: "À ces prix, rien ne vaudrait d’être ajouté.", en: "At these prices nothing would be worth adding.")

  // The curve
  static let frontier = Sentence(fr: "Couverture selon les effectifs ajoutés", en: "Coverage against people added")
  static let curveLabel = Sentence(
    fr: "Courbe de la couverture selon les ETP ajoutés ; le tableau qui suit dit la même chose.",
    en: "Curve of coverage against FTE added; the table below says the same.")
  static let curveSpan = Sentence(fr: "De 0 à {0} ETP : {1}.", en: "From 0 to {0} FTE: {1}.")
  static let curveEnds = Sentence(fr: "{0}, de {1} à {2}", en: "{0}, from {1} to {2}")
  static let curveCaption = Sentence(fr: "Les points de la courbe", en: "The points of the curve")
  static let axis = Sentence(fr: "ETP ajoutés", en: "FTE added")
  static let halfDays = Sentence(fr: "Demi-journées", en: "Half-days")
  static let program = Sentence(fr: "Au plus, programme", en: "At most, program")
  static let curveNote = Sentence(
    fr: "Chaque point est un plan refait. Trait plein : le plan ; tirets : ce que le programme, optimiste, ne dépasse pas.",
    en: "Each point is a plan made again. Full line: the plan; dashes: what the program, optimistic, does not exceed.")

  // Method
  static let method = Sentence(fr: "Méthode et limites", en: "Method and limits")
  static let methodLines: [Sentence] = [
    Sentence(
      fr:
        "À temps : tenue au plus tard le dernier jour légal, parmi les visites dont ce jour tombe dans la période et avant la fin du contrat.",
      en: "On time: held by the last legal day, of the visits whose last legal day falls in the period and before the contract ends."),
    Sentence(
      fr:
        "Une visite déjà en retard au premier jour ne peut plus être à temps : elle n’entre dans aucun dénominateur, mais le plan la tient "
        + "d’abord, et les effectifs demandés comprennent ce travail.",
      en:
        "A visit already overdue on the first day can no longer be on time: it is in no denominator, but the plan holds it first, and the staff "
        + "asked for includes that work."),
    Sentence(
      fr:
        "Les personnes ajoutées commencent au premier jour, sans passé ; un médecin ajouté doit et garde son tiers. Un temps plein donne {0} "
        + "demi-journées de consultation ou de terrain pour un médecin, {1} de consultation pour un infirmier, comme aujourd’hui dans le service.",
      en:
        "People added begin on the first day, without a past; a médecin added owes and keeps the third. A full-time post gives {0} half-days of "
        + "consultation or field for a médecin, {1} of consultation for an infirmier, as in the service today."),
    Sentence(
      fr:
        "Le programme compte par semaine, par équipe et par nature ; il est optimiste. Seul compte ce qu’un plan refait puis vérifié confirme.",
      en: "The program counts by week, team and nature; it is optimistic. Only what a plan made again and verified confirms counts."),
    Sentence(
      fr:
        "scenario.yaml porte ces effectifs : « tierstemps plan scenario.yaml » refait le plan à plein effort ; scenario-moins-1.yaml et la suite "
        + "ôtent une unité à chaque poste, dans l’ordre du tableau.",
      en:
        "scenario.yaml holds this staff: “tierstemps plan scenario.yaml” makes the plan again at full effort; scenario-moins-1.yaml and the "
        + "following take one unit from each post, in the order of the table."),
    Sentence(
      fr:
        "Dans un grand service, le plan d’un effectif presque égal à un autre repart du plan de cet autre et cherche aussi longtemps : l’écart "
        + "mesuré est celui de la demi-journée, non celui de deux recherches.",
      en:
        "In a large service the plan of a staff nearly equal to another starts from the plan of that other and searches as long: the difference "
        + "measured is the half-day’s, not that of two searches."),
  ]

  // The command
  public static let done = Sentence(
    fr: "Réponse écrite dans {0} ; page : {0}/capacite.html", en: "Answer written to {0}; page: {0}/capacite.html")
  public static let wrongTarget = Sentence(
    fr:
      "--target : « {0} » ne se lit pas.\nÉcrivez par exemple a_temps=98,reprise_8j=95,tiers ; critères : a_temps, reprise_8j, vip_3m (en %), "
      + "tiers, effectif_medecin=6000.",
    en:
      "--target: ‘{0}’ cannot be read.\nWrite for example a_temps=98,reprise_8j=95,tiers; criteria: a_temps, reprise_8j, vip_3m (in %), tiers, "
      + "effectif_medecin=6000.")
  public static let notOurs = Sentence(
    fr: """
      {0} : il y a déjà quelque chose ici, et ce n’est pas une réponse de « capacity » ; rien n’a été remplacé.
      Choisissez avec --output un dossier qui n’existe pas encore, un dossier vide ou une réponse précédente.
      """,
    en: """
      {0}: something is already here, and it is not an answer of “capacity”; nothing was replaced.
      Choose with --output a folder that does not exist yet, an empty folder or a previous answer.
      """)
  public static let misfit = Sentence(
    fr:
      "Le plan {0} n’est pas, ou n’est plus, celui de ce dossier : « tierstemps verify » dit pourquoi.\nRefaites-le, ou laissez --plan de côté.",
    en: "The plan {0} is not, or no longer, of this dossier: “tierstemps verify” says why.\nMake it again, or leave --plan out.")
  public static let wrongEffort = Sentence(
    fr: "--effort : un nombre de 1 à 1000 (millièmes du travail de « plan »).",
    en: "--effort: a number from 1 to 1000 (thousandths of the work of “plan”).")
  public static let notKept = Sentence(
    fr: "{0} : rien ne peut y être gardé.\nLa réponse n’en dépend pas ; donnez un autre dossier à --cache pour la refaire plus vite.",
    en: "{0}: nothing can be kept there.\nThe answer does not depend on it; give --cache another folder to make it again faster.")
  public static let progress = Sentence(fr: "Plans refaits : {0}", en: "Plans made again: {0}")
  public static let violated = Sentence(
    fr: "{0} violation[s] dans les plans : la réponse ne vaut rien.", en: "{0} violation[s] in the plans: the answer is worth nothing.")
  public static let scenario = Sentence(
    fr: "{0}, demi-journées par semaine : {1}", en: "{0}, half-days a week: {1}")
  public static let scenarioLess = Sentence(
    fr: "{0}, demi-journées par semaine : {1}, moins une unité : {2} {3}", en: "{0}, half-days a week: {1}, one unit less: {2} {3}")
  public static let solver = Sentence(
    fr: "Le programme d’effectifs s’est arrêté : {0}", en: "The program of staffing stopped: {0}")
}
