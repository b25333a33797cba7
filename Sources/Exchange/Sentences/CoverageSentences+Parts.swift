import Dossier
import Law

extension CoverageSentences {
  /// The name of a column of a table, or nothing when the code stands for itself (a professional).
  static func part(_ part: String) -> Sentence? {
    if let role = Role(rawValue: part) { return LabelSentences.role(role) }
    if let kind = CentreKind(rawValue: part) { return LabelSentences.centre(kind) }
    return parts[part]
  }

  private static let parts: [String: Sentence] = [
    "si": Sentence(fr: "SI", en: "SI"), "sia": Sentence(fr: "SIA", en: "SIA"), "sir": Sentence(fr: "SIR", en: "SIR"),
    "interim": Sentence(fr: "intérimaires", en: "temporary workers"), "autres": Sentence(fr: "autres contrats", en: "other contracts"),
    "prive": Sentence(fr: "régime privé", en: "private regime"), "fph": Sentence(fr: "agents hospitaliers", en: "hospital agents"),
    "a_jour": Sentence(fr: "à jour", en: "up to date"), "en_retard": Sentence(fr: "en retard", en: "late"),
    "dans_la_limite": Sentence(fr: "dans la limite", en: "within the limit"), "au_dela": Sentence(fr: "au-delà", en: "beyond"),
    "lieu_inconnu": Sentence(fr: "lieu inconnu", en: "place unknown"), "moyenne": Sentence(fr: "moyenne", en: "mean"),
    "p95": Sentence(fr: "95e centile", en: "95th percentile"), "mediane": Sentence(fr: "médiane", en: "median"),
    "p90": Sentence(fr: "9e décile", en: "90th percentile"),
    "collaborateur_interne": Sentence(fr: "collaborateur ou interne", en: "collaborateur or interne"),
    "a_temps": Sentence(fr: "à temps", en: "in time"), "non_faite": Sentence(fr: "non faites", en: "not held"),
    "reservee": Sentence(fr: "réservées", en: "booked"),
    "rattrapee": Sentence(fr: "rattrapées", en: "caught up"),
    "echue_sans_rdv": Sentence(fr: "échues sans rendez-vous", en: "overdue, nothing booked"),
    "a_venir_sans_rdv": Sentence(fr: "à venir sans rendez-vous", en: "to come, nothing booked"),
    "en_centre": Sentence(fr: "en centre", en: "at a centre"), "a_distance": Sentence(fr: "à distance", en: "remote"),
    "orientation": Sentence(fr: "orientations vers le médecin", en: "referrals to the médecin"),
    "second_examen": Sentence(fr: "seconds examens", en: "second exams"),
    "mesures": Sentence(fr: "mesures individuelles (L. 4624-3)", en: "individual measures (L. 4624-3)"),
    "inaptitudes": Sentence(fr: "inaptitudes (L. 4624-4)", en: "inaptitudes (L. 4624-4)"),
    "sans_protocole": Sentence(fr: "protocole manquant", en: "protocol missing"),
    "role_exclu": Sentence(fr: "rôle exclu par le texte", en: "role excluded by the text"),
    "non_verifiable": Sentence(fr: "non vérifiables", en: "cannot be checked"),
    "1_9": Sentence(fr: "1 à 9", en: "1 to 9"), "10_49": Sentence(fr: "10 à 49", en: "10 to 49"),
    "50_249": Sentence(fr: "50 à 249", en: "50 to 249"), "250_plus": Sentence(fr: "250 et plus", en: "250 and more"),
    "inconnu": Sentence(fr: "effectif inconnu", en: "headcount unknown"),
    "conforme": Sentence(fr: "conformes", en: "in order"), "insuffisant": Sentence(fr: "insuffisants", en: "short"),
    "fait": Sentence(fr: "fait", en: "done"), "prevu": Sentence(fr: "prévu", en: "forecast"),
  ]

  static func criterion(_ code: CoverageCriterionCode) -> Sentence {
    switch code {
    case .effectifEquipes: Sentence(fr: "Équipes dans leur effectif maximal", en: "Teams within their maximum of workers")
    case .effectifMedecins:
      Sentence(fr: "Équipes dans l’effectif maximal par médecin", en: "Teams within the maximum of workers per médecin")
    case .postesPourvus:
      Sentence(fr: "Temps de médecin et d’infirmier pourvu", en: "Time of médecins and infirmiers filled")
    case .equipeParSecteur:
      Sentence(fr: "Secteurs avec médecin, infirmier et IPRP", en: "Sectors with a médecin, an infirmier and an IPRP")
    case .centreFixe: Sentence(fr: "Secteurs avec un centre fixe ouvert", en: "Sectors with an open fixed centre")
    case .proximite: Sentence(fr: "Salariés à portée d’un centre", en: "Workers within reach of a centre")
    case .delegations: Sentence(fr: "Délégations conformes", en: "Lawful delegations")
    case .vipInitiale: Sentence(fr: "VIP initiales dans le délai (trois mois)", en: "Initial VIPs in time (three months)")
    case .sirAvantAffectation: Sentence(fr: "Examens SIR avant l’affectation", en: "SIR exams before the assignment")
    case .reprise: Sentence(fr: "Reprises dans les huit jours", en: "Reprises within eight days")
    case .suiviPeriodique: Sentence(fr: "Visites périodiques à l’échéance", en: "Periodic visits in time")
    case .aJour: Sentence(fr: "Salariés à jour de leurs visites", en: "Workers up to date with their visits")
    case .tiersTemps: Sentence(fr: "Médecins qui gardent le tiers-temps", en: "Médecins who keep the third")
    case .fiches: Sentence(fr: "Fiches d’entreprise à jour", en: "Fiches d’entreprise up to date")
    case .actions: Sentence(fr: "Établissements ayant reçu une action", en: "Establishments that received an action")
    case .agentsHospitaliers: Sentence(fr: "Médecins pour les agents hospitaliers", en: "Médecins for hospital agents")
    case .infirmiersEntreprise: Sentence(fr: "Infirmiers d’entreprise présents", en: "Company infirmiers present")
    case .gouvernance: Sentence(fr: "Gouvernance et pilotage", en: "Governance")
    case .certification: Sentence(fr: "Certification", en: "Certification")
    case .cpom: Sentence(fr: "Contrat pluriannuel, traçabilité, transmission annuelle", en: "Contract, traceability, yearly transmission")
    case .dmst: Sentence(fr: "Outils numériques et dossier médical", en: "Digital tools and medical record")
    case .desinsertion: Sentence(fr: "Cellule de prévention de la désinsertion", en: "Unit against loss of employment")
    }
  }

  static func unit(_ unit: CoverageCode.Unit) -> String { unit.rawValue }
}
