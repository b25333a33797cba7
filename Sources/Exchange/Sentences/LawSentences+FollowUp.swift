import Law

extension LawSentences {
  /// Periodic visits of simple and adapted follow-up, and the attestations.
  static let followUp: [ReasonCode: Sentence] = [
    .vipPeriodic: Sentence(fr: "Dernière visite le {0} : {1} mois au plus.", en: "Last visit on {0}: {1} months at most."),
    .vipAdapted: Sentence(
      fr: "Suivi adapté, dernière visite le {0} : {1} mois au plus.", en: "Adapted follow-up, last visit on {0}: {1} months at most."),
    .vipAdaptedSince: Sentence(
      fr: "Suivi adapté depuis le {2}, dernière visite le {0} : {1} mois au plus, jamais avant le début de la situation.",
      en: "Adapted follow-up since {2}, last visit on {0}: {1} months at most, never before the situation began."),
    .periodByMedecin: Sentence(
      fr: "Dernière visite le {0} : {1} mois, périodicité fixée par le médecin du travail.",
      en: "Last visit on {0}: {1} months, as the médecin du travail set."),
    .dateByMedecin: Sentence(
      fr: "Date du {0} fixée par le médecin du travail, plus proche que la périodicité maximale.",
      en: "The médecin du travail set {0}, earlier than the longest period."),
    .leftSIR2025: Sentence(
      fr: "Sortie du suivi renforcé au 01/10/2025 : l'examen du {0} vaut dernière visite, {1} mois au plus.",
      en: "Left reinforced follow-up on 2025-10-01: the exam of {0} counts as the last visit, {1} months at most."),
    .renewalEnded2025: Sentence(
      fr: "Poste sorti du suivi renforcé au 01/10/2025 : l'examen du {0} n'est plus renouvelé.",
      en: "The post left reinforced follow-up on 2025-10-01: the exam of {0} is no longer renewed."),
    .attestationFirst: Sentence(
      fr: "Attestation de non contre-indication nécessaire avant le {0}, délivrée par le médecin du travail.",
      en: "An attestation of no contra-indication by the médecin du travail is needed before {0}."),
    .attestationNewText: Sentence(
      fr: "Attestation de non contre-indication nécessaire depuis le {0}, aucun document connu.",
      en: "An attestation of no contra-indication has been needed since {0}, no document known."),
    .attestationRenewal: Sentence(
      fr: "Attestation délivrée le {0}, valable {1} mois.", en: "Attestation delivered on {0}, valid {1} months."),
    .attestationFromAvis: Sentence(
      fr: "L'avis d'aptitude du {0} vaut attestation {1} mois à compter de sa délivrance.",
      en: "The avis d'aptitude of {0} stands for the attestation {1} months from its delivery."),
    .fphBeforePost: Sentence(
      fr: "Fonction publique hospitalière : examen avant la prise de fonction du {0}.",
      en: "Hospital public service: exam before taking up duties on {0}."),
    .fphPeriodic: Sentence(
      fr: "Fonction publique hospitalière, dernier examen le {0} : {1} mois au plus.",
      en: "Hospital public service, last exam on {0}: {1} months at most."),
    .seasonalAction: Sentence(
      fr: "Saisonnier embauché le {0} : action collective de formation et de prévention.",
      en: "Seasonal worker hired on {0}: collective training and prevention action."),
    .sharedFollowUp: Sentence(
      fr: "Plusieurs employeurs : le suivi est assuré au titre de l'établissement {0}.",
      en: "Several employers: the follow-up is that of establishment {0}."),
    .textOf2017: Sentence(
      fr: "Fait antérieur à 2017 : texte du 01/01/2017 appliqué.", en: "Fact earlier than 2017: the text of 2017-01-01 is applied."),
  ]

  /// Reinforced follow-up.
  static let reinforced: [ReasonCode: Sentence] = [
    .examBeforePost: Sentence(
      fr: "Poste à risques particuliers : examen d'aptitude avant l'affectation du {0}.",
      en: "Post at particular risk: aptitude exam before the assignment of {0}."),
    .examApprentice: Sentence(
      fr: "Apprenti, lecture retenue par le service : examen d'aptitude dans les deux mois de l'embauche (poste du {0}).",
      en: "Apprentice, as the service reads the law: aptitude exam within two months of the hiring (post of {0})."),
    .examTravelling: Sentence(
      fr: "Entreprise foraine : examen d'aptitude au prochain passage, dans l'année de l'embauche (poste du {0}).",
      en: "Travelling fair: aptitude exam at the next stop, within a year of the hiring (post of {0})."),
    .examNewText: Sentence(
      fr: "Le poste relève du suivi renforcé par un nouveau texte depuis le {0} : examen d'aptitude sans délai.",
      en: "A new text puts the post under reinforced follow-up since {0}: aptitude exam without delay."),
    .examPostFound: Sentence(
      fr: "Poste à risques particuliers constaté le {0} : examen d'aptitude sans délai.",
      en: "The post was found to be at particular risk on {0}: aptitude exam without delay."),
    .examUserUndertaking: Sentence(
      fr: "Poste à risques particuliers à partir du {0}, en cours de mission : l'entreprise utilisatrice organise l'examen.",
      en: "Post at particular risk from {0}, during the mission: the user undertaking organises the exam."),
    .examSeasonal: Sentence(
      fr: "Saisonnier de quarante-cinq jours ou plus à un poste à risques particuliers : examen avant le {0}.",
      en: "Seasonal worker for forty-five days or more on a post at particular risk: exam before {0}."),
    .examDispensed: Sentence(
      fr: "Dispense par l'examen du {0}, dans les deux ans avant l'embauche du {1}.",
      en: "Dispensed by the exam of {0}, within two years before the hiring of {1}."),
    .examDispensedTemporary: Sentence(
      fr: "Dispense de l'intérim par l'examen du {0}, dans les deux ans avant l'embauche du {1}.",
      en: "Temporary work dispense by the exam of {0}, within two years before the hiring of {1}."),
    .examDispensedSeasonal: Sentence(
      fr: "Dispense du saisonnier par l'examen du {0}, dans les vingt-quatre mois avant l'embauche du {1}.",
      en: "Seasonal dispense by the exam of {0}, within twenty-four months before the hiring of {1}."),
    .renewal: Sentence(
      fr: "Dernier examen d'aptitude le {0} : renouvellement dans les {1} mois au plus.",
      en: "Last aptitude exam on {0}: renewal within {1} months at most."),
    .renewalCategoryA: Sentence(
      fr: "Suivi de catégorie A, dernier examen le {0} : examen chaque année ({1} mois).",
      en: "Follow-up of category A, last exam on {0}: an exam each year ({1} months)."),
    .renewalMinor: Sentence(
      fr: "Moins de dix-huit ans affecté à des travaux réglementés, dernier avis le {0} : avis chaque année ({1} mois).",
      en: "Under eighteen on regulated work, last avis on {0}: an avis each year ({1} months)."),
    .doseExceeded: Sentence(
      fr: "Dépassement d'une valeur limite de dose le {0} : examen par le médecin dans les plus brefs délais.",
      en: "A dose limit was exceeded on {0}: the médecin examines the worker as soon as possible."),
    .intermediate: Sentence(
      fr: "Dernier examen d'aptitude le {0} : visite intermédiaire dans les {1} mois.",
      en: "Last aptitude exam on {0}: intermediate visit within {1} months."),
    .intermediateAbsorbed: Sentence(
      fr: "Prochain examen d'aptitude dans les {1} mois de celui du {0} : pas de visite intermédiaire.",
      en: "The next aptitude exam comes within {1} months of that of {0}: no intermediate visit."),
    .intermediateCategoryA: Sentence(
      fr: "Suivi de catégorie A : examen chaque année depuis celui du {0}, pas de visite intermédiaire.",
      en: "Follow-up of category A: an exam each year since that of {0}, no intermediate visit."),
    .intermediateMinor: Sentence(
      fr: "Avis annuel du jeune en travaux réglementés depuis celui du {0} : pas de visite intermédiaire.",
      en: "Yearly avis of a minor on regulated work since that of {0}: no intermediate visit."),
  ]
}
