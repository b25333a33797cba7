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
    case .tiers: Sentence(fr: "médecins qui gardent leur tiers", en: "médecins who keep their third")
    case .effectif: Sentence(fr: "équipes sous le maximum par médecin", en: "teams under the maximum by médecin")
    }
  }
  static let criterionName = Sentence(fr: "Critère", en: "Criterion")
  static let today = Sentence(fr: "Effectifs actuels", en: "As staffed today")
  static let asked = Sentence(fr: "Demandé", en: "Asked for")
  static let aimed = Sentence(fr: "Visé", en: "Aimed at")
  static let ceiling = Sentence(fr: "Au plus, programme", en: "At most, program")
  static let plenty = Sentence(fr: "Au plus, plan", en: "At most, plan")
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
    fr: "{0} demi-journée[s] de consultation par semaine en plus, soit {1} ETP. Un plan refait avec ces personnes atteint : {2}.",
    en: "{0} more half-day[s] of consultation a week, that is {1} FTE. A plan made again with these people reaches: {2}.")
  static let extended = Sentence(
    fr: "Protocoles à étendre aux infirmiers : {0}.", en: "Protocols to extend to infirmiers: {0}.")
  static let bound = Sentence(
    fr: "Le programme seul, qui ignore les retards hérités et les jours, ne peut faire moins que {0} ; le plan en confirme {1}.",
    en: "The program alone, which knows neither inherited lateness nor days, cannot do with less than {0}; the plan confirms {1}.")
  static let noneNeeded = Sentence(
    fr: "Les effectifs actuels suffisent : aucune demi-journée à ajouter.", en: "The present staff is enough: no half-day to add.")
  static let notFound = Sentence(
    fr: "Aucun effectif essayé ne tient la cible dans un plan.", en: "No staffing tried reaches the target in a plan.")
  static let inShort = Sentence(fr: "{0} demi-journée[s] par semaine, soit {1} ETP.", en: "{0} half-day[s] a week, that is {1} FTE.")
  static let noProtocol = Sentence(
    fr: "Étendre un protocole n’épargnerait pas une demi-journée de plus.", en: "Extending a protocol would not spare another half-day.")
  static let everyThird = Sentence(fr: "le tiers-temps de chaque médecin tenu", en: "the third of every médecin kept")
  static let lessCaption = Sentence(
    fr: "À droite, un plan refait avec une unité de moins dans ce poste : atteint / visé.",
    en: "On the right, a plan made again with one unit less in that post: reached / aimed at.")
  static let lessNote = Sentence(
    fr:
      "Chaque ligne est un plan refait avec une unité de moins dans ce seul poste : la cible n’y est plus tenue. C’est un minimum pas à pas, "
      + "non le moindre de tous les mélanges.",
    en:
      "Each line is a plan made again with one unit less in that post alone: the target is missed. It is a minimum step by step, not the least "
      + "of all mixtures.")
  static let lessOpen = Sentence(
    fr: "Le nombre de plans permis est épuisé : la réponse est confirmée, sa minimalité ne l’est pas partout.",
    en: "The plans allowed are spent: the answer is confirmed, that it is least is not shown everywhere.")
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
  static let noWorth = Sentence(
    fr: "À ces prix, rien ne vaudrait d’être ajouté.", en: "At these prices nothing would be worth adding.")

  // The curve
  static let frontier = Sentence(fr: "Couverture selon les effectifs ajoutés", en: "Coverage against people added")
  static let curveLabel = Sentence(
    fr: "Courbe : part des visites à temps et des reprises dans les huit jours selon les ETP ajoutés ; le tableau dit la même chose.",
    en: "Curve: share of visits on time and of reprises within eight days against FTE added; the table says the same.")
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
      fr: "scenario.yaml porte ces effectifs : « tierstemps plan scenario.yaml » refait le plan à plein effort.",
      en: "scenario.yaml holds this staff: “tierstemps plan scenario.yaml” makes the plan again at full effort."),
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
  public static let misfit = Sentence(
    fr: "Le plan n’est pas celui de ce dossier : {0}.\nRefaites-le, ou laissez --plan de côté.",
    en: "The plan is not of this dossier: {0}.\nMake it again, or leave --plan out.")
  public static let wrongEffort = Sentence(
    fr: "--effort : un nombre de 1 à 1000 (millièmes du travail de « plan »).",
    en: "--effort: a number from 1 to 1000 (thousandths of the work of “plan”).")
  public static let progress = Sentence(fr: "Plans refaits : {0}", en: "Plans made again: {0}")
  public static let violated = Sentence(
    fr: "{0} violation[s] dans les plans : la réponse ne vaut rien.", en: "{0} violation[s] in the plans: the answer is worth nothing.")
  public static let scenario = Sentence(
    fr: "{0}, demi-journées par semaine : {1}", en: "{0}, half-days a week: {1}")
  public static let solver = Sentence(
    fr: "Le programme d’effectifs s’est arrêté : {0}", en: "The program of staffing stopped: {0}")
}
