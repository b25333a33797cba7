import Law

extension LawSentences {
  /// The first VIP, its dispenses and the orientation to the médecin.
  static let firstVisit: [ReasonCode: Sentence] = [
    .vipThreeMonths: Sentence(
      fr: "Première visite d'information et de prévention dans les trois mois de la prise de poste du {0}.",
      en: "First information and prevention visit within three months of taking up the post on {0}."),
    .vipNight: Sentence(
      fr: "Travail de nuit : visite avant l'affectation du {0}.", en: "Night work: visit before the assignment of {0}."),
    .vipMinor: Sentence(
      fr: "Moins de dix-huit ans : visite avant l'affectation du {0}.", en: "Under eighteen: visit before the assignment of {0}."),
    .vipBiological: Sentence(
      fr: "Agents biologiques du groupe 2 : visite avant l'affectation du {0}.",
      en: "Biological agents of group 2: visit before the assignment of {0}."),
    .vipFields: Sentence(
      fr: "Champs électromagnétiques au-dessus des valeurs limites : visite avant l'affectation du {0}.",
      en: "Electromagnetic fields above the limit values: visit before the assignment of {0}."),
    .vipDisabled: Sentence(
      fr: "Handicap ou invalidité, lecture retenue par le service : visite avant l'affectation du {0}.",
      en: "Disability or invalidity, as the service reads the law: visit before the assignment of {0}."),
    .vipPregnant: Sentence(
      fr: "Grossesse ou allaitement, lecture retenue par le service : visite avant l'affectation du {0}.",
      en: "Pregnancy or breastfeeding, as the service reads the law: visit before the assignment of {0}."),
    .vipApprentice: Sentence(
      fr: "Apprenti : visite dans les deux mois de l'embauche du {0}.", en: "Apprentice: visit within two months of the hiring of {0}."),
    .vipTemporary: Sentence(
      fr: "Travailleur temporaire : visite dans les trois mois du début de la mission, le {0}.",
      en: "Temporary worker: visit within three months of the start of the mission on {0}."),
    .vipTravelling: Sentence(
      fr: "Entreprise foraine : visite au prochain passage, dans l'année de l'embauche du {0}.",
      en: "Travelling fair: visit at the next stop, within a year of the hiring of {0}."),
    .noVisitKnown: Sentence(
      fr: "Aucune visite connue : la visite initiale était due le {0}.", en: "No visit known: the first one was due on {0}."),
    .vipDispensed: Sentence(
      fr: "Dispense par la visite du {0}, dans les {1} ans avant l'embauche du {2}.",
      en: "Dispensed by the visit of {0}, within {1} years before the hiring of {2}."),
    .vipDispensedTemporary: Sentence(
      fr: "Dispense de l'intérim par la visite du {0}, dans les {1} ans avant l'embauche du {2}.",
      en: "Temporary work dispense by the visit of {0}, within {1} years before the hiring of {2}."),
    .vipReplacedByExam: Sentence(
      fr: "L'examen d'aptitude du poste à risques particuliers du {0} remplace cette visite.",
      en: "The aptitude exam for the post at particular risk of {0} replaces this visit."),
    .vipSeasonal: Sentence(
      fr: "Saisonnier de moins de quarante-cinq jours ou sans risque particulier : pas de visite individuelle.",
      en: "Seasonal worker for less than forty-five days or without particular risk: no individual visit."),
    .internship: Sentence(
      fr: "Stagiaire : le suivi relève de l'établissement d'enseignement.", en: "Intern: the school is in charge of the follow-up."),
    .orientationDisabled: Sentence(
      fr: "Handicap ou invalidité : orientation sans délai vers le médecin du travail à l'occasion de la visite (repère : {0}).",
      en: "Disability or invalidity: to be sent to the médecin du travail without delay at the visit (reference day: {0})."),
    .orientationFields: Sentence(
      fr:
        "Champs électromagnétiques au-dessus des valeurs limites et situation particulière : orientation sans délai vers le médecin du travail (repère : {0}).",
      en:
        "Electromagnetic fields above the limit values and a particular situation: to be sent to the médecin du travail without delay (reference day: {0})."
    ),
    .orientationPregnantWish: Sentence(
      fr: "Grossesse ou allaitement : le médecin du travail la reçoit sans délai si elle le souhaite (depuis le {0}).",
      en: "Pregnancy or breastfeeding: the médecin du travail sees her without delay if she wishes (since {0})."),
    .orientationPregnant: Sentence(
      fr: "Grossesse ou allaitement : orientation vers le médecin du travail à l'issue de la visite (depuis le {0}).",
      en: "Pregnancy or breastfeeding: to be sent to the médecin du travail at the end of the visit (since {0})."),
    .orientationConcluded: Sentence(
      fr: "La visite du {0} a conclu à une orientation sans délai vers le médecin du travail.",
      en: "The visit of {0} concluded that the médecin du travail must see the worker without delay."),
    .orientationAsked: Sentence(
      fr: "Orientation vers le médecin du travail demandée le {0}.", en: "A visit with the médecin du travail was called for on {0}."),
  ]
}
