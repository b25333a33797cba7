/// The words of rapport.html.
enum PlanReportSentences {
  static let title = Sentence(fr: "Plan des visites", en: "Visit plan")
  static let weekOf = Sentence(fr: "Semaine du {0}", en: "Week of {0}")
  static let span = Sentence(
    fr: "{0} semaine[s], jusqu’au {1} · {2} salarié[s] suivi[s] · {3} établissement[s] · {4} médecin[s] et {5} autre[s] "
      + "soignant[s] · {6} centre[s]",
    en: "{0} week[s], to {1} · {2} worker[s] followed · {3} establishment[s] · {4} médecin[s] and {5} other clinician[s] · {6} centre[s]")
  static let summary = Sentence(
    fr: "Sur {0} visite[s] due[s] d’ici au {1}, {2} se [tient|tiennent] à temps ({3}), {4} en retard, et {5} n’[a|ont] pas de place.",
    en: "Of {0} visit[s] due by {1}, {2} [is|are] held on time ({3}), {4} late, and {5} [has|have] no place.")
  static let summaryAlready = Sentence(
    fr: "Pour {0} des {1} visite[s] en retard ou sans place, l’échéance était passée avant le premier jour du plan.",
    en: "For {0} of the {1} late or unplaced visit[s], the last day had passed before the plan’s first day.")
  static let due = Sentence(fr: "Dues", en: "Due")
  static let onTime = Sentence(fr: "À temps", en: "On time")
  static let late = Sentence(fr: "En retard", en: "Late")
  static let unplaced = Sentence(fr: "Sans place", en: "Not placed")
  static let third = Sentence(fr: "Tiers-temps tenu", en: "Third kept")
  static let thirdOf = Sentence(fr: "médecins sur {0}, au 31 déc.", en: "of {0} médecins, on 31 Dec")
  static let shareBar = Sentence(
    fr: "À temps {0}, en retard {1}, sans place {2}.", en: "On time {0}, late {1}, not placed {2}.")
  static let ofDue = Sentence(fr: "{0} des dues", en: "{0} of due")
  static let dueNote = Sentence(fr: "d’ici au {0}", en: "by {0}")

  static let decide = Sentence(fr: "À décider cette semaine", en: "To decide this week")
  static let nothingToDecide = Sentence(fr: "Rien : tout ce qui est dû a sa place.", en: "Nothing: all that is due has its place.")
  static let orphans = Sentence(fr: "{0} sans médecin en poste", en: "{0} without a médecin in post")
  static let orphanTeam = Sentence(
    fr: "Équipe {0} : {1} salarié[s], {2} visite[s] sans place.", en: "Team {0}: {1} worker[s], {2} visit[s] without a place.")
  static let teams = Sentence(fr: "{0} équipe[s]", en: "{0} team[s]")
  static let thirdsAtRisk = Sentence(
    fr: "Tiers-temps en défaut ou en alerte : {0} sur {1}", en: "Third short or at risk: {0} of {1}")
  static let thirdShort = Sentence(
    fr: "{0} ({1}) : il manquera {2} demi-journée[s] au 31 décembre ({3} prévues, {4} requises) ; rattrapable jusqu’au {5}, encore {6} "
      + "semaine[s].",
    en: "{0} ({1}): {2} half-day[s] short on 31 December ({3} expected, {4} required); can be made up until {5}, {6} week[s] more.")
  static let thirdLost = Sentence(
    fr: "{0} ({1}) : il manquera {2} demi-journée[s] au 31 décembre ({3} prévues, {4} requises), et l’année ne peut plus être atteinte.",
    en: "{0} ({1}): {2} half-day[s] short on 31 December ({3} expected, {4} required), and the year can no longer be reached.")
  static let thirdBehind = Sentence(
    fr: "{0} ({1}) : {2} demi-journée[s] de retard à la fin du plan, rattrapée[s] au 31 décembre à raison de {3} par semaine ensuite.",
    en: "{0} ({1}): {2} half-day[s] behind at the end of the plan, made up by 31 December at {3} a week from then on.")
  static let more = Sentence(fr: "Et {0} autre[s] : voir {1}.", en: "And {0} more: see {1}.")
  static let worst = Sentence(fr: "{0} visite[s] sans place", en: "{0} visit[s] without a place")
  static let worstCaption = Sentence(fr: "Les plus graves", en: "The gravest")
  static let causesLead = Sentence(fr: "Première cause :", en: "First cause:")
  static let visit = Sentence(fr: "Visite", en: "Visit")
  static let worker = Sentence(fr: "Salarié", en: "Worker")
  static let dueDay = Sentence(fr: "Échéance", en: "Last day")
  static let cause = Sentence(fr: "Cause", en: "Cause")
  static let remedy = Sentence(fr: "Ce qui la placerait", en: "What would place it")
  static let noRemedy = Sentence(fr: "pas de remède simple", en: "no simple remedy")
  static let asked = Sentence(fr: "Ce qui débloquerait le plus de visites", en: "What would free most visits")
  static let askedVisits = Sentence(fr: "{0} visite[s]", en: "{0} visit[s]")
  static let halfDayOf = Sentence(fr: "une demi-journée de plus de {0}, le {1} {2}", en: "one more half-day of {0}, {1} {2}")
  static let halfDaysOf = Sentence(fr: "du temps de consultation de {0}, dès le {1} {2}", en: "consultation time of {0}, from {1} {2}")
  static let protocolFor = Sentence(fr: "un protocole écrit de {0} pour : {1}", en: "a written protocol of {0} for: {1}")
  static let distanceBy = Sentence(fr: "{0} km de plus dans la limite de distance", en: "{0} km more in the limit of distance")
  static let roomAt = Sentence(fr: "une salle de plus à {0}, le {1} {2}", en: "one more room at {0}, {1} {2}")
  static let roomsAt = Sentence(fr: "des salles à {0}, dès le {1} {2}", en: "rooms at {0}, from {1} {2}")
  static let morning = Sentence(fr: "matin", en: "morning")
  static let afternoon = Sentence(fr: "après-midi", en: "afternoon")
  static let fullCentres = Sentence(fr: "Centres pleins", en: "Full centres")
  static let fullCentre = Sentence(
    fr: "{0} : {1} des salles prises, {2} semaine[s] pleine[s] sur {3}.", en: "{0}: {1} of rooms taken, {2} full week[s] of {3}.")
  static let moved = Sentence(fr: "{0} rendez-vous déplacé[s] ou retiré[s]", en: "{0} appointment[s] moved or dropped")
  static let movedSent = Sentence(
    fr: "{0} [avait|avaient] déjà été envoyé[s] : prévenez les salariés et les employeurs (appels.html, mouvements.csv).",
    en: "{0} had already been sent: tell the workers and employers (appels.html, mouvements.csv).")
  static let movedNone = Sentence(fr: "Aucun n’avait été envoyé.", en: "None had been sent.")

  static let byNature = Sentence(fr: "Par nature de visite", en: "By nature of visit")
  static let nature = Sentence(fr: "Nature", en: "Nature")
  static let share = Sentence(fr: "% à temps", en: "% on time")
  static let all = Sentence(fr: "Ensemble", en: "All")
  static let ahead = Sentence(
    fr: "{0} visite[s] due[s] plus tard [est|sont] aussi placée[s], en avance.",
    en: "{0} visit[s] due later [is|are] "
      + "placed too, ahead of time.")

  static let load = Sentence(fr: "Charge et temps libre", en: "Load and free time")
  static let loadTable = Sentence(fr: "Charge et temps libre, semaine par semaine", en: "Load and free time, week by week")
  static let loadNote = Sentence(
    fr:
      "Part du temps de consultation offert qui est prise, et dessous les heures libres, réserve pour les urgences "
      + "comprise. Un tiret : absent, ou tout le temps est hors consultation.",
    en:
      "Share of the consultation time offered that is taken, and below it the free hours, reserve for the urgent "
      + "included. A dash: away, or all the time is outside consultation."
  )
  static let loadByTeam = Sentence(
    fr: "Par équipe ; le détail de chaque professionnel est dans vacations.csv et dans son agenda.",
    en: "By team; the detail of each professional is in vacations.csv and in their calendar.")
  static let professional = Sentence(fr: "Professionnel", en: "Professional")
  static let team = Sentence(fr: "Équipe", en: "Team")
  static let week = Sentence(fr: "S{0}", en: "W{0}")
  static let total = Sentence(fr: "Total", en: "Total")
  static let loadCell = Sentence(fr: "{0} pris, {1} libres", en: "{0} taken, {1} free")
  static let away = Sentence(fr: "pas de consultation", en: "no consultation")

  static let thirdTitle = Sentence(fr: "Le tiers-temps de chaque médecin", en: "The third of each médecin")
  static let thirdNote = Sentence(
    fr:
      "Demi-journées en milieu de travail de l’année civile : faites, planifiées, puis prévues après le plan avec les congés connus, si chaque "
      + "plan tient le tiers et son rattrapage. Le trait est ce que la loi requiert au 31 décembre : le tiers du temps, et au moins 150 "
      + "demi-journées à temps plein (art. R. 4624-4 du code du travail). ▲ : l’année finirait en défaut ; à partir de la date donnée, aucun "
      + "emploi du temps ne pourrait plus l’éviter.",
    en:
      "Half-days in the workplace of the civil year: done, planned, then expected after the plan with the leave on file, if each plan keeps the "
      + "third and its catching up. The line is what the law requires by 31 December: a third of the time, and at least 150 half-days at full "
      + "time (art. R. 4624-4 of the Labour code). ▲: the year would end short; from the day given, no timetable could avoid it."
  )
  static let medecin = Sentence(fr: "Médecin", en: "Médecin")
  static let year = Sentence(fr: "Année", en: "Year")
  static let done = Sentence(fr: "Faites", en: "Done")
  static let planned = Sentence(fr: "Planifiées", en: "Planned")
  static let after = Sentence(fr: "Ensuite", en: "Later")
  static let forecast = Sentence(fr: "Prévues 31/12", en: "31 Dec")
  static let required = Sentence(fr: "Requises", en: "Required")
  static let margin = Sentence(fr: "Marge", en: "Margin")
  static let perWeek = Sentence(fr: "Par sem.", en: "A week")
  static let deadline = Sentence(fr: "Perdu dès", en: "Lost from")
  static let tooLate = Sentence(fr: "déjà", en: "already")
  static let thirdBar = Sentence(
    fr: "{0} faites, {1} planifiées, {2} ensuite, {3} requises", en: "{0} done, {1} planned, {2} later, {3} required")
  static let thirdKept = Sentence(
    fr: "Les {0} autres tiennent leur tiers-temps (tiers_temps.csv).", en: "The other {0} keep their third (tiers_temps.csv).")
  static let noThird = Sentence(fr: "Aucun médecin en poste.", en: "No médecin in post.")

  static let centres = Sentence(fr: "Centres", en: "Centres")
  static let centre = Sentence(fr: "Centre", en: "Centre")
  static let kind = Sentence(fr: "Type", en: "Kind")
  static let rooms = Sentence(fr: "Salles", en: "Rooms")
  static let sessions = Sentence(fr: "Vacations", en: "Sessions")
  static let offered = Sentence(fr: "Offertes", en: "Offered")
  static let used = Sentence(fr: "Salles prises", en: "Rooms taken")
  static let visits = Sentence(fr: "Rendez-vous", en: "Appointments")
  static let fullWeeks = Sentence(fr: "Semaines pleines", en: "Full weeks")
  static let otherCentres = Sentence(
    fr: "Les {0} autres centres ensemble : {1} vacations.", en: "The other {0} centres together: {1} sessions.")

  static let quality = Sentence(fr: "Ce que vaut ce plan", en: "How good this plan is")
  static let qualityGap = Sentence(
    fr:
      "Aucun plan de ce dossier ne peut coûter moins de {0} points ; celui-ci en coûte {1}. L’écart au meilleur plan "
      + "possible est donc d’au plus {2}.",
    en: "No plan of this dossier can cost less than {0} points; this one costs {1}. The gap to the best possible plan is thus {2} at most.")
  static let qualityShare = Sentence(
    fr: "Il gagne au moins {0} de ce qu’un plan peut gagner sur les seuls rendez-vous déjà donnés ({1} points).",
    en: "It gains at least {0} of what a plan can gain over the appointments already given alone ({1} points).")
  static let qualityLegal = Sentence(
    fr: "Pour la seule part légale (les retards) : {0} points, borne {1}, écart d’au plus {2}, part gagnée {3}.",
    en: "For the legal part alone (lateness): {0} points, bound {1}, gap {2} at most, share gained {3}.")
  static let qualityProof = Sentence(
    fr: "« tierstemps verify » recalcule cette borne sans le solveur, à partir de borne.json.",
    en: "“tierstemps verify” recomputes this bound without the solver, from borne.json.")
  static let part = Sentence(fr: "Part du coût", en: "Part of the cost")
  static let points = Sentence(fr: "Points", en: "Points")
  static let sum = Sentence(fr: "Somme", en: "Sum")
  static let parts: [(key: String, words: Sentence)] = [
    ("retard", Sentence(fr: "Visites placées en retard", en: "Visits placed late")),
    ("non_places", Sentence(fr: "Visites sans place", en: "Visits not placed")),
    ("avance", Sentence(fr: "Visites prises en avance (crédit)", en: "Visits taken ahead (credit)")),
    ("rdv_deplace", Sentence(fr: "Rendez-vous déplacés", en: "Appointments moved")),
    ("changement_medecin", Sentence(fr: "Changements de médecin", en: "Changes of médecin")),
    ("km", Sentence(fr: "Kilomètres", en: "Kilometres")),
    ("vacation_ouverte", Sentence(fr: "Vacations ouvertes", en: "Sessions opened")),
    ("terrain_non_visites", Sentence(fr: "Établissements dus non visités", en: "Establishments due, not visited")),
    ("terrain_desequilibre", Sentence(fr: "Semaines de terrain inégales", en: "Uneven weeks of field work")),
  ]

  static let method = Sentence(fr: "Méthode et qualité des données", en: "Method and quality of the input")
  static let methodDue = Sentence(
    fr:
      "Une visite est due quand son échéance légale, ou à défaut la cible fixée par le service, tombe au plus tard le "
      + "{0}. Elle est à temps si elle se tient ce jour-là ou avant.",
    en:
      "A visit is due when its last legal day, or else the target set by the service, falls on {0} at the latest. It is "
      + "on time if held on that day or before."
  )
  static let methodHistory = Sentence(
    fr: "{0} visite[s] requise[s] [concerne un salarié|concernent des salariés] sans aucune visite au fichier ; {1} "
      + "[repose|reposent] sur une date encore prévisionnelle.",
    en: "{0} required visit[s] [concerns a worker|concern workers] with no visit on file; {1} [rests|rest] on a date that "
      + "is only forecast.")
  static let methodAside = Sentence(
    fr: "{0} ligne[s] écartée[s] car erronée[s] (ecartes.csv) ; ce qui en dépend n’est pas compté : {1}.",
    en: "{0} line[s] set aside as wrong (ecartes.csv); what depends on them is not counted: {1}.")
  static let methodAsideNone = Sentence(fr: "Aucune ligne n’a été écartée.", en: "No line was set aside.")
  static let methodOutside = Sentence(
    fr: "{0} rendez-vous n’[a aucune place possible, même seul : il est listé|ont aucune place possible, même seuls : ils "
      + "sont listés], hors du coût et de la borne.",
    en: "{0} appointment[s] [has|have] no possible place, even alone: listed, outside the cost and the bound.")
  static let methodDraft = Sentence(
    fr: "Plan fait sous un projet de texte, qui n’est pas la loi : {0} ({1} = {2} à compter du {3}).",
    en: "Plan made under a draft text, which is not the law: {0} ({1} = {2} from {3} on).")
  static let methodReadings = Sentence(
    fr: "Lectures de la loi autres que celles par défaut : {0}.", en: "Readings of the law other than the default ones: {0}.")
  static let methodLimit = Sentence(
    fr: "La limite de temps a été atteinte : un autre calcul peut donner un autre plan.",
    en: "The time limit was reached: another run may give another plan.")
  static let methodAreas = Sentence(
    fr: "Zones restées à leur premier plan, faute de calcul abouti : {0}.",
    en: "Areas kept at their first plan, for want of a finished computation: {0}.")
  static let methodVersion = Sentence(
    fr: "TiersTemps {0}, graine {1}, {2} fichier[s] lu[s] ; leurs empreintes sont dans plan.json. Le même dossier redonne ce plan.",
    en: "TiersTemps {0}, seed {1}, {2} file[s] read; their digests are in plan.json. The same dossier gives this plan again.")
  static let methodAudience = Sentence(
    fr: "Ce rapport est destiné à la planification : il ne dit ni la cause d’une absence, ni l’état de santé d’un salarié.",
    en: "This report is for planning: it tells neither the cause of an absence nor a worker’s health.")
}
