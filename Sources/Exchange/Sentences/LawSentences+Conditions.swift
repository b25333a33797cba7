import Law

extension LawSentences {
  /// The conditions of dispenses, thresholds and possible visits, each followed by its answer.
  static let conditions: [Condition.Code: Sentence] = [
    .seenSince: Sentence(fr: "visite du {0} tenue depuis le {1}", en: "visit of {0} held since {1}"),
    .sameJob: Sentence(fr: "emploi identique, risques équivalents", en: "same job, equivalent risks"),
    .documentHeld: Sentence(fr: "document détenu par un professionnel de santé", en: "document held by a health professional"),
    .documentHeldByMedecin: Sentence(
      fr: "avis d'aptitude connu du médecin du travail", en: "avis d'aptitude known to the médecin du travail"),
    .noMeasureSince: Sentence(fr: "ni mesure ni inaptitude depuis le {0}", en: "no measure nor inaptitude since {0}"),
    .noInaptitude: Sentence(fr: "pas d'inaptitude au dernier examen", en: "no inaptitude at the last exam"),
    .longEnough: Sentence(fr: "absence de {1} jours au moins ({0})", en: "absence of {1} days at least ({0})"),
    .causeListed: Sentence(fr: "cause d'absence visée par l'article", en: "cause of absence named by the article"),
    .issuedSince: Sentence(fr: "arrêt délivré (le {0}) depuis le {1}", en: "arrêt issued (on {0}) since {1}"),
    .prerepriseHeld: Sentence(
      fr: "préreprise tenue du {0} à la veille du retour du {1}", en: "préreprise held from {0} to the eve of the return of {1}"),
    .noMeasureConcluded: Sentence(
      fr: "médecin ayant conclu qu'aucune mesure n'est nécessaire", en: "the médecin concluded that no measure is needed"),
    .nobodyAsks: Sentence(
      fr: "examen que personne ne demande (médecin, employeur, travailleur)",
      en: "exam that nobody asks for (médecin, employer, worker)"),
    .stillAwayOn: Sentence(fr: "arrêt qui dure encore le {0}", en: "arrêt that still lasts on {0}"),
    .asked: Sentence(
      fr: "demande du travailleur, de son médecin, de l'assurance maladie ou du médecin du travail",
      en: "asked by the worker, the treating doctor, the health insurance or the médecin du travail"),
    .seasonalDays: Sentence(fr: "{1} jours de travail effectif au moins ({0})", en: "{1} days of effective work at least ({0})"),
    .postAtRisk: Sentence(fr: "poste à risques particuliers", en: "post at particular risk"),
    .heldSince: Sentence(fr: "visite du {0} tenue depuis le {1}", en: "visit of {0} held since {1}"),
    .examWithin: Sentence(fr: "prochain examen (le {0}) au plus tard le {1}", en: "next exam (on {0}) by {1} at the latest"),
    .wished: Sentence(fr: "souhait de la travailleuse", en: "wish of the worker"),
    .contractsTogether: Sentence(fr: "contrats simultanés", en: "contracts at once"),
    .sameCategory: Sentence(fr: "même catégorie socioprofessionnelle", en: "same socio-professional category"),
    .sameFollowUp: Sentence(fr: "même type de suivi", en: "same kind of follow-up"),
  ]

  private static let heading = Sentence(fr: " Conditions : ", en: " Conditions: ")
  /// Said of a visit that stays due although an earlier one was weighed.
  private static let refused = Sentence(fr: " Dispense écartée : ", en: " No dispense: ")
  private static let met = Sentence(fr: " : oui", en: ": yes")
  private static let failed = Sentence(fr: " : non", en: ": no")

  /// The conditions in one sentence, or nothing where there are none.
  static func text(_ conditions: [Condition], _ language: Language) -> String {
    guard !conditions.isEmpty else { return "" }
    let parts = conditions.map { condition in
      let values = condition.facts.map { written($0, language) }
      return (Self.conditions[condition.code]?(language, values) ?? condition.code.rawValue) + (condition.isMet ? met : failed)(language)
    }
    let isDispense = conditions.contains { $0.code == .seenSince || $0.code == .issuedSince }
    let isRefused = isDispense && !conditions.allSatisfy(\.isMet)
    return (isRefused ? refused : heading)(language) + parts.joined(separator: language == .fr ? " ; " : "; ") + "."
  }
}
