/// The words of dossier.html.
enum CoveragePageSentences {
  static let title = Sentence(fr: "Couverture du service", en: "Coverage of the service")
  static let subtitle = Sentence(fr: "Dossier pour l’agrément, au {0}", en: "Dossier for the agrément, on {0}")
  static let span = Sentence(
    fr: "Activité du {0} au {1}. Échéances et moyens à venir jusqu’au {2}.",
    en: "Activity from {0} to {1}. What is due and what is offered until {2}.")
  static let withoutPlan = Sentence(fr: "Établi sans plan.", en: "Made without a plan.")
  static let lead = Sentence(
    fr: "Sur {0} critères que les fichiers permettent de juger, {1} [est atteint|sont atteints], {2} [est|sont] à risque, {3} [n’est pas "
      + "atteint|ne sont pas atteints].",
    en: "Of {0} criteria that the files let one judge, {1} [is|are] met, {2} [is|are] at risk, {3} [is|are] not met.")
  static let summary = Sentence(fr: "Critères", en: "Criteria")
  static let criterion = Sentence(fr: "Critère", en: "Criterion")
  static let article = Sentence(fr: "Texte", en: "Text")
  static let verdict = Sentence(fr: "Verdict", en: "Verdict")
  static let count = Sentence(fr: "Compte", en: "Count")
  static let share = Sentence(fr: "Part", en: "Share")
  static let before = Sentence(fr: "Année précédente", en: "Year before")
  static let remark = Sentence(fr: "Remarque", en: "Remark")
  static let of = Sentence(fr: "{0} sur {1}", en: "{0} of {1}")
  static let missing = Sentence(fr: "{0} non évaluable[s]", en: "{0} not assessable")
  static let excluded = Sentence(fr: "{0} exclu[s]", en: "{0} excluded")
  static let marksNote = Sentence(
    fr: "« Repère » : le texte demande chaque cas, ou ne donne pas de nombre ; atteint à partir de 95 %, à risque à partir de 80 %. "
      + "Les autres critères demandent tous les cas. La formule de chaque chiffre est à la fin.",
    en: "“Mark”: the text asks for every case, or gives no number; met from 95%, at risk from 80%. The other criteria ask for every case. "
      + "How each figure is made stands at the end.")
  static let mark = Sentence(fr: "repère", en: "mark")
  static let outside = Sentence(
    fr: "Hors des fichiers du service, à joindre par ailleurs : {0}.", en: "Outside the service’s files, to be joined otherwise: {0}.")
  static let secretNote = Sentence(
    fr: "« s » : moins de {0} personnes ou visites, ou cellule qui permettrait de retrouver celles-là.",
    en: "“s”: fewer than {0} people or visits, or a cell that would give those away.")
  static let secret = Sentence(fr: "secret : effectif trop petit", en: "secret: too few people")
  static let map = Sentence(fr: "Secteurs et centres", en: "Sectors and centres")
  static let mapLabel = Sentence(
    fr: "Carte de {0} secteur[s] et de {1} centre[s] ; le tableau de la proximité dit la même chose en chiffres.",
    en: "Map of {0} sector[s] and {1} centre[s]; the table of proximity says the same in figures.")
  static let mapNote = Sentence(
    fr: "Contour d’un secteur : communes où il suit au moins {0} salariés. Les salles d’entreprise ne sont pas nommées.",
    en: "Outline of a sector: communes where it follows at least {0} workers. Rooms in companies are not named.")
  static let fixed = Sentence(fr: "centre fixe", en: "fixed centre")
  static let mobile = Sentence(fr: "centre mobile", en: "mobile centre")
  static let people = Sentence(fr: "Salariés suivis", en: "Workers followed")
  static let place = Sentence(fr: "Secteur ou équipe", en: "Sector or team")
  static let sector = Sentence(fr: "Secteur", en: "Sector")
  static let service = Sentence(fr: "Service", en: "Service")
  static let nowhere = Sentence(fr: "sans secteur", en: "without sector")
  static let temporary = Sentence(fr: "Intérimaires", en: "Temporary")
  static let upToDate = Sentence(fr: "À jour", en: "Up to date")
  static let peopleNote = Sentence(
    fr: "SIR : suivi renforcé ; SIA : suivi adapté (R. 4624-17 à 19, agents biologiques 2, champs électromagnétiques) ; SI : les autres.",
    en: "SIR: reinforced follow-up; SIA: adapted follow-up (R. 4624-17 to 19, biological agents 2, electromagnetic fields); SI: the others."
  )
  static let means = Sentence(fr: "Équipes et effectifs", en: "Teams and numbers")
  static let medecins = Sentence(fr: "Médecins", en: "Médecins")
  static let juniors = Sentence(fr: "Collab. et internes", en: "Collab. and internes")
  static let infirmiers = Sentence(fr: "Infirmiers", en: "Infirmiers")
  static let others = Sentence(fr: "IPRP, assistants", en: "IPRP, assistants")
  static let vacant = Sentence(fr: "ETP vacants", en: "Vacant FTE")
  static let perMedecin = Sentence(fr: "Salariés par ETP médecin", en: "Workers per médecin FTE")
  static let perInfirmier = Sentence(fr: "par ETP infirmier", en: "per infirmier FTE")
  static let ofMaximum = Sentence(fr: "Effectif ÷ maximum agréé", en: "Workers ÷ approved maximum")
  static let ofMedecinMaximum = Sentence(fr: "÷ maximum par médecin", en: "÷ maximum per médecin")
  static let meansNote = Sentence(
    fr: "Personnes en poste, puis équivalents temps plein. Un professionnel partagé compte dans l’équipe qui a le plus de son temps ; son "
      + "temps suit ses parts.",
    en:
      "People in post, then full-time equivalents. A shared professional counts in the team that has most of their time; the time follows "
      + "the shares.")
  static let members = Sentence(fr: "Adhérents et établissements", en: "Members and establishments")
  static let membersBySize = Sentence(fr: "Adhérents et établissements par effectif", en: "Members and establishments by headcount")
  static let membersBySector = Sentence(fr: "Adhérents et établissements par secteur", en: "Members and establishments by sector")
  static let size = Sentence(fr: "Effectif", en: "Headcount")
  static let visits = Sentence(fr: "Visites de l’année et délégation", en: "Visits of the year and delegation")
  static let nature = Sentence(fr: "Nature", en: "Nature")
  static let held = Sentence(fr: "Faites", en: "Held")
  static let delegated = Sentence(fr: "Part déléguée", en: "Delegated share")
  static let planned = Sentence(fr: "Planifiées", en: "Planned")
  static let remote = Sentence(fr: "À distance", en: "Remote")
  static let all = Sentence(fr: "Toutes", en: "All")
  static let visitsNote = Sentence(
    fr:
      "Déléguées : tenues par un autre que le médecin du travail. À distance : des visites planifiées ; visites.csv ne dit pas le lieu des "
      + "visites faites.",
    en:
      "Delegated: held by another than the médecin du travail. Remote: of the visits planned; visites.csv does not tell where visits were "
      + "held.")
  static let lawful = Sentence(fr: "Régularité de chaque visite", en: "Lawfulness of each visit")
  static let delays = Sentence(fr: "Délais légaux de l’année", en: "Legal delays of the year")
  static let due = Sentence(fr: "Échues", en: "Due")
  static let inTime = Sentence(fr: "À temps", en: "In time")
  static let late = Sentence(fr: "En retard", en: "Late")
  static let never = Sentence(fr: "Non faites", en: "Not held")
  static let median = Sentence(fr: "Retard médian, jours", en: "Median delay (d)")
  static let ninth = Sentence(fr: "9e décile", en: "90th pct (d)")
  static let delaysNote = Sentence(
    fr: "Visites dont le dernier jour légal tombe dans l’année. Une visite sans échéance légale ({0}) n’y compte pas.",
    en: "Visits whose last legal day falls in the year. A visit without a legal last day ({0}) does not count.")
  static let reprises = Sentence(
    fr: "Du retour à l’examen de reprise : {0} jours en moyenne, médiane {1}, neuvième décile {2} ; le texte en donne 8.",
    en: "From the return to the reprise exam: {0} days on average, median {1}, ninth decile {2}; the text gives 8.")
  static let state = Sentence(fr: "À tenir d’ici le {0}", en: "To hold by {0}")
  static let stateTitle = Sentence(fr: "Ce qui est dû, et ce qui est réservé", en: "What is due, and what is booked")
  static let bookedInTime = Sentence(fr: "Réservées à temps", en: "Booked in time")
  static let bookedLate = Sentence(fr: "Réservées en retard", en: "Booked late")
  static let booked = Sentence(fr: "Réservées", en: "Booked")
  static let periodic = Sentence(fr: "Périodiques", en: "Periodic")
  static let otherNatures = Sentence(fr: "Autres natures", en: "Other natures")
  static let caughtUp = Sentence(fr: "Rattrapées", en: "Caught up")
  static let overdue = Sentence(fr: "Échues, sans RDV", en: "Overdue, no appt")
  static let toCome = Sentence(fr: "À venir, sans RDV", en: "To come, no appt")
  static let total = Sentence(fr: "Total", en: "Total")
  static let stateNote = Sentence(
    fr: "Visites dont la date cible est au plus tard le dernier jour de l’horizon, échues comprises. « Rattrapées » : échues avant le "
      + "premier jour, et réservées.",
    en: "Visits whose target is on the last day of the horizon at the latest, overdue included. “Caught up”: overdue "
      + "before the first day, and booked.")
  static let proximity = Sentence(fr: "Proximité des centres", en: "Proximity of the centres")
  static let centres = Sentence(fr: "Centres fixes / mobiles", en: "Fixed / mobile centres")
  static let within = Sentence(fr: "Salariés à moins de {0} km", en: "Workers within {0} km")
  static let meanKm = Sentence(fr: "Distance moyenne (km)", en: "Mean distance (km)")
  static let farKm = Sentence(fr: "95e centile (km)", en: "95th pct (km)")
  static let meanMinutes = Sentence(fr: "Trajet moyen (min)", en: "Mean journey (min)")
  static let farMinutes = Sentence(fr: "95e centile (min)", en: "95th pct (min)")
  static let proximityNote = Sentence(
    fr: "Du lieu du salarié, sinon de son établissement, au centre ouvert le plus proche. Aucun texte ne donne de distance : {0} km est la "
      + "limite que le service s’est fixée.",
    en: "From the worker’s place, else the establishment’s, to the nearest open centre. No text gives a distance: {0} km is the limit that "
      + "the service set itself.")
  static let third = Sentence(fr: "Tiers-temps de chaque médecin", en: "The third of each médecin")
  static let thirdNote = Sentence(
    fr:
      "Demi-journées en milieu de travail de l’année civile, faites à ce jour et prévues au 31 décembre, le plan étant suivi. Requis : "
      + "le plus grand du tiers et de 150 × ETP au prorata. « Part faite » : "
      + "demi-journées de terrain ÷ travaillées.",
    en:
      "Half-days in the workplace of the civil year, done so far and forecast on 31 December, the plan being followed. Required: the "
      + "greater of the third and of 150 × FTE pro rata. “Share done”: half-days "
      + "in the field ÷ worked.")
  static let medecin = Sentence(fr: "Médecin", en: "Médecin")
  static let fte = Sentence(fr: "ETP", en: "FTE")
  static let done = Sentence(fr: "Fait", en: "Done")
  static let shareDone = Sentence(fr: "Part faite", en: "Share done")
  static let forecast = Sentence(fr: "Prévu", en: "Forecast")
  static let required = Sentence(fr: "Requis", en: "Required")
  static let deadline = Sentence(fr: "Hors d’atteinte le", en: "Out of reach on")
  static let margin = Sentence(fr: "Marge", en: "Margin")
  static let field = Sentence(fr: "Fiches d’entreprise et actions", en: "Fiches d’entreprise and actions")
  static let fiches = Sentence(fr: "Fiches à jour", en: "Fiches up to date")
  static let actions = Sentence(fr: "Actions récentes", en: "Recent actions")
  static let bySector = Sentence(fr: "Visites par secteur", en: "Visits by sector")
  static let method = Sentence(fr: "Méthode, qualité et limites", en: "Method, quality and limits")
  static let definitions = Sentence(fr: "Comment chaque chiffre est fait", en: "How each figure is made")
  static let figure = Sentence(fr: "Chiffre", en: "Figure")
  static let formula = Sentence(fr: "Formule", en: "Formula")
  static let methodSecret = Sentence(
    fr: "Secret : tout compte de personnes ou de visites de 1 à {0} est masqué, puis assez d’autres pour que chaque valeur masquée reste "
      + "indéterminée d’au moins {1} par les totaux publiés. Une médiane ou un centile n’est dit que si {1} cas au moins sont de part et d’autre. "
      + "Les comptes d’établissements, de professionnels et de centres, et les visites irrégulières, même peu nombreuses, décrivent l’organisation : ils sont dits.",
    en:
      "Secrecy: every count of people or visits from 1 to {0} is hidden, then enough others that each hidden value stays undetermined by at "
      + "least {1} from the totals published. A median or a percentile is only said with {1} cases at least on either side. Counts of "
      + "establishments, professionals and centres, and unlawful visits, even few, describe the organisation: they are said.")
  static let methodVerify = Sentence(
    fr: "Vérification : dossier.csv et dossier.json portent chaque chiffre. « tierstemps coverage --verify » refait sommes, rapports et "
      + "verdicts ; avec --dossier, il refait tout depuis les fichiers du service.",
    en:
      "Checking: dossier.csv and dossier.json hold every figure. “tierstemps coverage --verify” does sums, ratios and verdicts again; with "
      + "--dossier it does everything again from the service’s files.")
  static let methodDelays = Sentence(
    fr:
      "Délais : la règle et son texte sont ceux du jour de chaque visite. Une visite tenue plus d’un an avant l’année n’est pas recherchée.",
    en: "Delays: the rule and its text are those of the day of each visit. A visit held more than a year before the year is not looked for."
  )
  static let methodProtocols = Sentence(
    fr: "Délégations : les protocoles ne sont pas datés ; ceux d’aujourd’hui jugent les visites de l’année.",
    en: "Delegations: protocols carry no date; today’s judge the visits of the year.")
  static let methodSectors = Sentence(
    fr:
      "Les visites sont réparties par nature, puis par secteur et équipe ; leur total par secteur n’est pas dit, car il lèverait le secret.",
    en: "Visits are parted by nature, then by sector and team; their total by sector is not said, since it would lift the secrecy.")
  static let qualitySetAside = Sentence(fr: "Lignes écartées : {0}.", en: "Lines set aside: {0}.")
  static let qualityClean = Sentence(fr: "Aucune ligne écartée.", en: "No line set aside.")
  static let qualityElsewhere = Sentence(
    fr: "Exclus : {0} visites tenues pour un autre employeur, {1} visites sans échéance légale, {2} emplois de travailleurs déjà comptés.",
    en: "Excluded: {0} visits held for another employer, {1} visits without a legal last day, {2} employments of workers already counted.")
  static let version = Sentence(
    fr: "TiersTemps {0}, catalogue des textes du {1}, {2} fichiers lus ; leurs empreintes sont dans dossier.json.",
    en: "TiersTemps {0}, catalogue of texts of {1}, {2} files read; their digests are in dossier.json.")
  static let skip = Sentence(fr: "Aller aux critères", en: "Go to the criteria")
  static let comparison = Sentence(fr: "Avec l’année précédente", en: "With the year before")
  static let now = Sentence(fr: "Cette année", en: "This year")
  static let change = Sentence(fr: "Écart", en: "Change")
  static let teamsInCSV = Sentence(fr: "Les équipes sont dans dossier.csv.", en: "Teams are in dossier.csv.")
  static let kilometres = Sentence(fr: "{0} km", en: "{0} km")
}
