import Law

// Words that reveal health: for the soignants' timeline only.

extension LabelSentences {
  /// The name of a dated fact.
  static func fact(_ code: FactCode) -> Sentence {
    switch code {
    case .exposure(let exposure): Self.exposure(exposure)
    case .situation(let situation): Self.situation(situation)
    case .depassementDose: Sentence(fr: "dépassement de dose", en: "dose exceeded")
    case .posteSIRDecouvert: Sentence(fr: "poste à risques découvert", en: "post found to be at risk")
    }
  }

  static func exposure(_ exposure: Exposure) -> Sentence {
    switch exposure {
    case .amiante: Sentence(fr: "amiante", en: "asbestos")
    case .plomb: Sentence(fr: "plomb", en: "lead")
    case .cmr: Sentence(fr: "agents CMR", en: "CMR agents")
    case .bio1: Sentence(fr: "agents biologiques 1", en: "biological agents 1")
    case .bio2: Sentence(fr: "agents biologiques 2", en: "biological agents 2")
    case .bio3: Sentence(fr: "agents biologiques 3", en: "biological agents 3")
    case .bio4: Sentence(fr: "agents biologiques 4", en: "biological agents 4")
    case .ionisantA: Sentence(fr: "rayonnements, catégorie A", en: "radiation, category A")
    case .ionisantB: Sentence(fr: "rayonnements, catégorie B", en: "radiation, category B")
    case .radon: Sentence(fr: "radon", en: "radon")
    case .hyperbare: Sentence(fr: "travail hyperbare", en: "hyperbaric work")
    case .echafaudage: Sentence(fr: "montage d’échafaudages", en: "scaffolding")
    case .cemDepassement: Sentence(fr: "champs électromagnétiques", en: "electromagnetic fields")
    case .travauxReglementes: Sentence(fr: "travaux réglementés", en: "regulated work")
    case .manutentionLourde: Sentence(fr: "charges de plus de 55 kg", en: "loads above 55 kg")
    case .listeEmployeur: Sentence(fr: "liste de l’employeur", en: "the employer’s list")
    case .conduite: Sentence(fr: "conduite d’engins", en: "driving")
    case .habilitationElectrique: Sentence(fr: "habilitation électrique", en: "electrical habilitation")
    case .sousTensionOuVoisinage: Sentence(fr: "travail au voisinage de la tension", en: "work near live parts")
    }
  }

  static func situation(_ situation: Situation) -> Sentence {
    switch situation {
    case .nuit: Sentence(fr: "travail de nuit", en: "night work")
    case .handicap: Sentence(fr: "handicap", en: "handicap")
    case .invalidite: Sentence(fr: "invalidité", en: "invalidity")
    case .grossesse: Sentence(fr: "grossesse", en: "pregnancy")
    case .allaitement: Sentence(fr: "allaitement", en: "breastfeeding")
    case .suiviAdapte: Sentence(fr: "suivi adapté", en: "adapted follow-up")
    case .implant: Sentence(fr: "implant", en: "implant")
    case .forain: Sentence(fr: "travail forain", en: "travelling shows")
    }
  }

  static func cause(_ cause: AbsenceCause) -> Sentence {
    switch cause {
    case .maladie: Sentence(fr: "maladie", en: "illness")
    case .accidentNonPro: Sentence(fr: "accident privé", en: "private accident")
    case .trajet: Sentence(fr: "accident de trajet", en: "commuting accident")
    case .accidentTravail: Sentence(fr: "accident du travail", en: "accident at work")
    case .maladiePro: Sentence(fr: "maladie professionnelle", en: "occupational disease")
    case .maternite: Sentence(fr: "maternité", en: "maternity")
    case .paternite: Sentence(fr: "paternité", en: "paternity")
    case .conge: Sentence(fr: "congé", en: "leave")
    case .autre: Sentence(fr: "autre", en: "other")
    }
  }

  static func contract(_ contract: Contract) -> Sentence {
    switch contract {
    case .cdi: Sentence(fr: "CDI", en: "permanent")
    case .cdd: Sentence(fr: "CDD", en: "fixed-term")
    case .interim: Sentence(fr: "intérim", en: "temporary")
    case .saisonnier: Sentence(fr: "saisonnier", en: "seasonal")
    case .apprentissage: Sentence(fr: "apprentissage", en: "apprenticeship")
    case .stage: Sentence(fr: "stage", en: "internship")
    case .autre: Sentence(fr: "autre contrat", en: "other contract")
    }
  }

  static func origin(_ origin: RequestOrigin) -> Sentence {
    switch origin {
    case .travailleur: Sentence(fr: "le travailleur", en: "the worker")
    case .employeur: Sentence(fr: "l’employeur", en: "the employer")
    case .medecin: Sentence(fr: "le médecin", en: "the médecin")
    case .medecinTraitant: Sentence(fr: "le médecin traitant", en: "the treating doctor")
    case .caisse: Sentence(fr: "l’assurance maladie", en: "the health insurance")
    case .infirmier: Sentence(fr: "l’infirmier", en: "the infirmier")
    }
  }
}
