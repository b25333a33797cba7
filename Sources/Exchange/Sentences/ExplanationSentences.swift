import Dossier

/// The sentences of `explain --visit`: where a visit is and why, or why nowhere. Neutral words, since planners read them.
public enum ExplanationSentences {
  static let title = Sentence(
    fr: "{0} — travailleur {1}, établissement {2}, équipe {3}", en: "{0} — worker {1}, establishment {2}, team {3}")
  static let joined = Sentence(fr: "{0}, avec : {1}", en: "{0}, with: {1}")
  static let rule = Sentence(
    fr: "{0} : règle {1} ({2}), texte en vigueur depuis le {3}.", en: "{0}: rule {1} ({2}), text in force since {3}.")
  static let due = Sentence(fr: "Dernier jour légal : {0}.", en: "Last legal day: {0}.")
  static let target = Sentence(
    fr: "Les textes ne donnent pas de dernier jour ; à viser : {0}.", en: "No last day in the texts; day to aim at: {0}.")
  static let opens = Sentence(
    fr: "Possible à partir du {0} ; après la date à viser, elle est en retard.",
    en: "Possible from {0}; after the day to aim at, it is late.")
  static let opensAndCloses = Sentence(fr: "Possible du {0} au {1}, pas au-delà.", en: "Possible from {0} to {1}, not beyond.")
  static let notice = Sentence(
    fr: "Préavis : pas de nouveau rendez-vous avant le {0}.", en: "Notice: no new appointment before {0}.")
  static let weekPrice = Sentence(fr: "Une semaine de retard coûte {0} points.", en: "A week of lateness costs {0} points.")
  static let holders = Sentence(fr: "Peuvent la tenir : {0}.", en: "May hold it: {0}.")
  static let holder = Sentence(fr: "{0} ({1}, {2} min)", en: "{0} ({1}, {2} min)")
  static let holderChange = Sentence(fr: "{0} ({1}, {2} min, changement : {3} points)", en: "{0} ({1}, {2} min, change: {3} points)")
  static let noHolder = Sentence(
    fr: "Personne de l’équipe, ni des équipes qui l’accueillent, ne peut la tenir.",
    en: "Nobody of the team, nor of the teams that take its visits, may hold it.")
  static let centres = Sentence(fr: "Centres à portée : {0}.", en: "Centres within reach: {0}.")
  static let centre = Sentence(fr: "{0} ({1} km)", en: "{0} ({1} km)")
  static let noCentre = Sentence(fr: "Aucun centre à portée.", en: "No centre within reach.")

  static let placed = Sentence(fr: "Placée : {0}, rendez-vous {1} ({2}).", en: "Placed: {0}, appointment {1} ({2}).")
  static let place = Sentence(fr: "{0} à {1}, {2} ({3}), centre {4}", en: "{0} at {1}, {2} ({3}), centre {4}")
  static let onTime = Sentence(fr: "À l’heure.", en: "On time.")
  static let oneDayLate = Sentence(fr: "Un jour après la date à viser.", en: "One day after the day to aim at.")
  static let daysLate = Sentence(fr: "{0} jours après la date à viser.", en: "{0} days after the day to aim at.")
  static let cost = Sentence(fr: "Coût : {0} points ({1}).", en: "Cost: {0} points ({1}).")
  static let free = Sentence(fr: "Coût : 0 point.", en: "Cost: 0 points.")
  static let partLate = Sentence(fr: "retard {0} pour {1} sem.", en: "lateness {0} for {1} wk")
  static let partAdvance = Sentence(fr: "avance {0}", en: "advance {0}")
  static let partChange = Sentence(fr: "changement de médecin ou d’équipe {0}", en: "change of médecin or team {0}")
  static let partKilometres = Sentence(fr: "trajet {0}", en: "journey {0}")
  static let partMoved = Sentence(fr: "rendez-vous déplacé {0}", en: "appointment moved {0}")
  static let partOpened = Sentence(fr: "vacation ouverte pour elle {0}", en: "session opened for it {0}")

  static let others = Sentence(
    fr: "Les autres places libres du plan, de la moins chère à la plus chère :",
    en: "The other free places of the plan, the cheapest first:")
  static let noOther = Sentence(fr: "Le plan ne laisse aucune autre place libre.", en: "The plan leaves no other free place.")
  static let other = Sentence(fr: "{0} points : {1}{2}", en: "{0} points: {1}{2}")
  static let laterDays = Sentence(fr: "{0} j plus tard", en: "{0} d later")
  static let earlierDays = Sentence(fr: "{0} j plus tôt", en: "{0} d earlier")
  static let moreKilometres = Sentence(fr: "{0} km de plus", en: "{0} km more")
  static let fewerKilometres = Sentence(fr: "{0} km de moins", en: "{0} km fewer")
  static let otherPerson = Sentence(fr: "changement de médecin ou d’équipe", en: "change of médecin or team")
  static let opensSession = Sentence(fr: "ouvre une vacation", en: "opens a session")
  static let moves = Sentence(fr: "déplace le rendez-vous donné", en: "moves the appointment given")

  static let freePlaces = Sentence(fr: "Places libres, de la moins chère à la plus chère :", en: "Free places, the cheapest first:")

  static let whyNotEarlier = Sentence(fr: "Pourquoi pas plus tôt :", en: "Why not earlier:")
  static let whyNowhere = Sentence(fr: "Ce que chaque semaine oppose :", en: "What stands against it each week:")
  static let week = Sentence(fr: "semaine du {0} : {1}", en: "week of {0}: {1}")
  static let weeks = Sentence(fr: "semaines du {0} au {1} : {2}", en: "weeks of {0} to {1}: {2}")
  static let freeThatWeek = Sentence(fr: "une place, à {0} points ({1})", en: "a place, at {0} points ({1})")
  static let nothingThatWeek = Sentence(fr: "rien à portée", en: "nothing within reach")

  static let unplaced = Sentence(fr: "Non placée, ce qui coûte {0} points.", en: "Not placed, which costs {0} points.")
  static let unplaceable = Sentence(
    fr: "Non placée : aucune place ne la recevrait, même si elle était seule. Elle reste hors de la somme et de la borne.",
    en: "Not placed: no place could hold it, even alone. It stays out of the sum and of the bound.")
  static let firstCause = Sentence(fr: "Cause : {0}.", en: "Cause: {0}.")
  static let alsoCauses = Sentence(fr: "Jouent aussi : {0}.", en: "Also binding: {0}.")
  static let remedy = Sentence(
    fr: "Remède : {0}. « --replay » le rejoue et le prouve.", en: "Remedy: {0}. “--replay” plays it again and proves it.")
  static let noRemedy = Sentence(
    fr: "Aucun changement, seul, ne lui donne de place dans ce plan.", en: "No single change gives it a place in this plan.")
  static let yetFree = Sentence(
    fr: "Le plan laisse pourtant ces places libres ; un nouveau calcul peut les prendre :",
    en: "The plan does leave these places free; planning again may take them:")
  static let later = Sentence(
    fr: "À tenir après la fin du plan, et pas avancée : rien n’est dû.",
    en: "Due after the plan ends, and not brought forward: nothing is owed.")
  static let withoutPlan = Sentence(
    fr: "Sans plan : les places ci-dessous sont celles que laissent les rendez-vous déjà donnés.",
    en: "Without a plan: the places below are those that the appointments already given leave.")
  static let strangers = Sentence(
    fr: "Attention : {0} rendez-vous du plan ne répondent à aucune visite de ce dossier. Refaites le plan à partir de lui.",
    en: "Beware: {0} appointments of the plan answer no visit of this dossier. Plan again from it.")

  static let replayed = Sentence(
    fr: "Remède rejoué : {0}, tous les autres rendez-vous gardés.", en: "Remedy replayed: {0}, every other appointment kept.")
  static let replayPlaced = Sentence(fr: "La visite est placée : {0}.", en: "The visit is placed: {0}.")
  static let replayFailed = Sentence(
    fr: "Ce remède ne donne pas de place à la visite.", en: "This remedy does not give the visit a place.")
  static let objective = Sentence(fr: "Objectif : {0} → {1} ({2} points).", en: "Objective: {0} → {1} ({2} points).")
  static let entersSum = Sentence(
    fr: "Elle n’entrait pas dans la somme, faute de place possible ; elle y entre.",
    en: "It was not in the sum, no place being possible; it is now.")
  static let thirdShort = Sentence(
    fr: "Mais il manquerait alors {0} demi-journée(s) au tiers-temps de {1}.", en: "But the third of {1} would then lack {0} half-day(s).")
  public static let nothingToReplay = Sentence(
    fr: "Aucun remède n’est inscrit pour cette visite : rien à rejouer.", en: "No remedy is written for this visit: nothing to replay.")

  public static let withoutVisit = Sentence(
    fr: "Le rendez-vous {0} ne répond à aucune visite requise : il est gardé tel quel, le {1} à {2}, {3}, centre {4}.",
    en: "Appointment {0} answers no required visit: it is kept as it is, on {1} at {2}, {3}, centre {4}.")
  public static let absorbed = Sentence(
    fr: "La visite {0} n’est pas à placer : une autre visite du même travailleur, due dans l’horizon, en tient lieu.",
    en: "Visit {0} is not to be placed: another visit of the same worker, due in the horizon, stands for it.")
  public static let unknown = Sentence(
    fr:
      "« {0} » n’est ni une visite requise ni un rendez-vous connu.\n« tierstemps visits » donne les visites, rendez_vous.csv les rendez-vous.",
    en: "'{0}' is neither a required visit nor a known appointment.\n'tierstemps visits' lists visits, rendez_vous.csv appointments.")
  public static let unknownNear = Sentence(
    fr: "« {0} » n’est ni une visite requise ni un rendez-vous connu.\nLa clé la plus proche est « {1} ».",
    en: "'{0}' is neither a required visit nor a known appointment.\nThe nearest key is '{1}'.")
  public static let choose = Sentence(
    fr: "Donnez --worker, --visit ou --worth, un seul.", en: "Give --worker, --visit or --worth, one of them.")
  public static let htmlNeeds = Sentence(
    fr: "--html dessine les années d’un travailleur : ajoutez --worker.", en: "--html draws a worker’s years: add --worker.")
  public static let pageWritten = Sentence(
    fr: "Page écrite dans {0} ; elle est réservée aux soignants.", en: "Page written to {0}; it is for soignants only.")
  public static let replayNeeds = Sentence(
    fr: "--replay demande --visit et le dossier du plan.", en: "--replay needs --visit and the plan's folder.")
  public static let planUnreadable = Sentence(
    fr: "Le plan n’est pas lisible en entier ; « tierstemps verify » dit ce qui manque.",
    en: "The plan cannot be read whole; 'tierstemps verify' says what is missing.")

  /// The rule that forbids a place.
  static func obstacle(_ obstacle: PlaceObstacle) -> Sentence {
    switch obstacle {
    case .windowNotOpen: Sentence(fr: "trop tôt", en: "too early")
    case .windowClosed: Sentence(fr: "fenêtre close", en: "window closed")
    case .contractEnded: Sentence(fr: "contrat terminé", en: "contract ended")
    case .workerAway: Sentence(fr: "travailleur ou établissement indisponible", en: "worker or establishment unavailable")
    case .notice: Sentence(fr: "préavis de convocation", en: "notice")
    case .professionalAway: Sentence(fr: "professionnels absents", en: "professionals away")
    case .otherActivity: Sentence(fr: "professionnels hors consultation", en: "professionals not consulting")
    case .centreClosed: Sentence(fr: "centres fermés", en: "centres closed")
    case .otherCentre: Sentence(fr: "professionnels dans un autre centre", en: "professionals at another centre")
    case .freeze: Sentence(fr: "prochains jours figés, sans nouvelle vacation", en: "next days frozen, no new session")
    case .rooms: Sentence(fr: "plus de salle", en: "no room left")
    case .distantCentres: Sentence(fr: "deux centres trop éloignés le même jour", en: "two centres too far apart on one day")
    case .tiersTemps: Sentence(fr: "tiers-temps à respecter", en: "the third to be kept")
    case .sameDay: Sentence(fr: "déjà un rendez-vous ce jour-là", en: "already an appointment that day")
    case .reserve: Sentence(fr: "temps réservé aux urgences", en: "time reserved for the urgent")
    case .full: Sentence(fr: "vacations pleines", en: "sessions full")
    }
  }

  /// What has become of an appointment.
  static func status(_ status: AppointmentStatus) -> Sentence {
    switch status {
    case .propose: Sentence(fr: "proposé", en: "proposed")
    case .convoque: Sentence(fr: "convoqué", en: "sent")
    case .confirme: Sentence(fr: "confirmé", en: "confirmed")
    case .honore: Sentence(fr: "honoré", en: "held")
    case .absent: Sentence(fr: "manqué", en: "missed")
    case .annule: Sentence(fr: "annulé", en: "cancelled")
    }
  }
}
