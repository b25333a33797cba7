import Law

extension LawSentences {
  /// Reprise and préreprise.
  static let absences: [ReasonCode: Sentence] = [
    .repriseMaternity: Sentence(
      fr: "Congé de maternité du {0} : examen de reprise dans les huit jours du retour du {3}.",
      en: "Maternity leave from {0}: reprise within eight days of the return of {3}."),
    .repriseOccupationalDisease: Sentence(
      fr: "Maladie professionnelle du {0} ({1} jours) : examen de reprise dans les huit jours du retour du {3}.",
      en: "Occupational disease from {0} ({1} days): reprise within eight days of the return of {3}."),
    .repriseWorkAccident: Sentence(
      fr: "Accident du travail du {0}, {1} jours (seuil {2}) : examen de reprise dans les huit jours du retour du {3}.",
      en: "Accident at work of {0}, {1} days (threshold {2}): reprise within eight days of the return of {3}."),
    .repriseCommuting: Sentence(
      fr: "Accident de trajet du {0}, {1} jours (seuil retenu {2}) : examen de reprise dans les huit jours du retour du {3}.",
      en: "Commuting accident of {0}, {1} days (threshold read as {2}): reprise within eight days of the return of {3}."),
    .repriseIllness: Sentence(
      fr: "Maladie ou accident non professionnel du {0}, {1} jours (seuil {2}) : examen de reprise dans les huit jours du retour du {3}.",
      en: "Illness or non-occupational accident from {0}, {1} days (threshold {2}): reprise within eight days of the return of {3}."),
    .repriseBelowThreshold: Sentence(
      fr: "Arrêt du {0} : {1} jours, sous le seuil de {2} jours, retour le {3}.",
      en: "Absence from {0}: {1} days, below the threshold of {2} days, return on {3}."),
    .repriseCauseNotListed: Sentence(
      fr: "Absence du {0} : sa cause n'ouvre pas d'examen de reprise.", en: "Absence from {0}: its cause calls for no reprise."),
    .repriseDispensed: Sentence(
      fr: "Dispense par la préreprise du {0}, avant le retour du {1}.",
      en: "Dispensed by the préreprise of {0}, before the return of {1}."),
    .prerepriseOpen: Sentence(
      fr: "Arrêt du {0} : préreprise possible à partir du {1}.", en: "Absence from {0}: a préreprise is possible from {1} on."),
    .prerepriseAsked: Sentence(
      fr: "Arrêt du {0} : préreprise demandée, possible à partir du {1}.",
      en: "Absence from {0}: a préreprise is asked for, possible from {1} on."),
    .prerepriseBelowThreshold: Sentence(
      fr: "Arrêt du {0} trop court pour une préreprise.", en: "Absence from {0} too short for a préreprise."),
  ]

  /// Career, exposure and requests.
  static let others: [ReasonCode: Sentence] = [
    .miCarriere: Sentence(
      fr: "Visite de mi-carrière dans l'année civile {0} ({1} ans).", en: "Mi-carrière visit in the civil year {0} (age {1})."),
    .miCarriereDone: Sentence(fr: "Visite de mi-carrière faite le {0}.", en: "The mi-carrière visit was held on {0}."),
    .postExposureEnded: Sentence(
      fr: "Exposition à un risque particulier terminée le {0} : visite dans les meilleurs délais.",
      en: "Exposure to a particular risk ended on {0}: visit as soon as possible."),
    .postExposureRetirement: Sentence(
      fr: "Départ à la retraite le {0} après une exposition à un risque particulier : visite avant le départ.",
      en: "Retirement on {0} after an exposure to a particular risk: visit before the departure."),
    .postExposureAsked: Sentence(
      fr: "Visite post-exposition demandée le {0}.", en: "A post-exposition visit was asked for on {0}."),
    .askedByWorker: Sentence(
      fr: "Visite demandée par le travailleur le {0}, qui choisit le professionnel.",
      en: "Visit asked for by the worker on {0}, who chooses the professional."),
    .askedByEmployer: Sentence(
      fr: "Visite demandée par l'employeur le {0}, le travailleur choisit le professionnel.",
      en: "Visit asked for by the employer on {0}, the worker chooses the professional."),
    .askedByMedecin: Sentence(
      fr: "Visite demandée par le médecin ou pour lui le {0}.", en: "Visit called for by or for the médecin on {0}."),
    .secondExam: Sentence(
      fr: "Second examen avant un avis d'inaptitude : {1} jours au plus après celui du {0}.",
      en: "Second exam before an inaptitude: {1} days at most after that of {0}."),
  ]
}
