import Dossier
import Law

/// The words for the codes of the files, as a planner reads them.
public enum LabelSentences {
  /// The name of a nature.
  public static func nature(_ nature: Nature) -> Sentence {
    switch nature {
    case .vipInitiale: Sentence(fr: "VIP initiale", en: "Initial VIP")
    case .vipPeriodique: Sentence(fr: "VIP périodique", en: "Periodic VIP")
    case .vipPeriodiqueAdaptee: Sentence(fr: "VIP périodique adaptée", en: "Periodic VIP, adapted")
    case .orientationMedecin: Sentence(fr: "Orientation vers le médecin", en: "Referral to the médecin")
    case .examenAptitudeEmbauche: Sentence(fr: "Examen d’aptitude à l’embauche", en: "Aptitude exam on hiring")
    case .renouvellementAptitude: Sentence(fr: "Renouvellement d’aptitude", en: "Aptitude renewal")
    case .visiteIntermediaire: Sentence(fr: "Visite intermédiaire", en: "Intermediate visit")
    case .examenAttestationConduite: Sentence(fr: "Attestation de conduite", en: "Driving certificate")
    case .examenAttestationElectrique: Sentence(fr: "Attestation électrique", en: "Electrical certificate")
    case .prereprise: Sentence(fr: "Préreprise", en: "Préreprise")
    case .reprise: Sentence(fr: "Reprise", en: "Reprise")
    case .miCarriere: Sentence(fr: "Mi-carrière", en: "Mi-carrière")
    case .postExposition: Sentence(fr: "Post-exposition", en: "Post-exposure")
    case .demande: Sentence(fr: "Visite à la demande", en: "Visit on request")
    case .secondExamen: Sentence(fr: "Second examen", en: "Second exam")
    case .examenEmbaucheFPH: Sentence(fr: "Examen d’embauche (FPH)", en: "Hiring exam (hospital)")
    case .examenPeriodiqueFPH: Sentence(fr: "Examen périodique (FPH)", en: "Periodic exam (hospital)")
    case .actionFormationPrevention: Sentence(fr: "Action de formation et de prévention", en: "Training and prevention action")
    case .visiteAvant2017: Sentence(fr: "Visite d’avant 2017", en: "Visit before 2017")
    }
  }

  /// The name of a profession.
  public static func role(_ role: Role) -> Sentence {
    switch role {
    case .medecin: Sentence(fr: "médecin", en: "médecin")
    case .collaborateur: Sentence(fr: "collaborateur médecin", en: "collaborateur médecin")
    case .interne: Sentence(fr: "interne", en: "interne")
    case .infirmier: Sentence(fr: "infirmier", en: "infirmier")
    case .ipa: Sentence(fr: "infirmier en pratique avancée", en: "advanced-practice infirmier")
    case .mpc: Sentence(fr: "médecin praticien correspondant", en: "médecin praticien correspondant")
    case .iprp: Sentence(fr: "IPRP", en: "IPRP")
    case .assistant: Sentence(fr: "assistant", en: "assistant")
    }
  }

  /// Why a visit has no place. Neutral words: planners read them, and an absence has no cause here.
  public static func cause(_ cause: UnplacedCause) -> Sentence {
    switch cause {
    case .contratTermine: Sentence(fr: "contrat terminé", en: "contract ended")
    case .horsService: Sentence(fr: "suivi par un autre service", en: "followed by another service")
    case .aucunRoleAutorise: Sentence(fr: "aucun professionnel habilité", en: "no professional allowed by law")
    case .equipeSansMedecin: Sentence(fr: "équipe sans médecin", en: "team without médecin")
    case .protocoleManquant: Sentence(fr: "protocole écrit manquant", en: "written protocol missing")
    case .protocoleSansMedecin: Sentence(fr: "protocole sans médecin encadrant", en: "protocol without supervising médecin")
    case .aucunCentreAPortee: Sentence(fr: "aucun centre à portée", en: "no centre within reach")
    case .travailleurAbsent: Sentence(fr: "salarié indisponible", en: "worker unavailable")
    case .preavis: Sentence(fr: "préavis de convocation trop court", en: "notice too short")
    case .fenetreClose: Sentence(fr: "fenêtre légale close", en: "legal window closed")
    case .professionnelAbsent: Sentence(fr: "professionnel absent", en: "professional away")
    case .salles: Sentence(fr: "aucune salle libre", en: "no room left")
    case .tiersTemps: Sentence(fr: "tiers-temps à respecter", en: "the third to be kept")
    case .reserve: Sentence(fr: "temps réservé aux urgences", en: "time reserved for the urgent")
    case .capacite: Sentence(fr: "temps de consultation épuisé", en: "no consultation time left")
    }
  }

  /// Why an appointment moved.
  public static func move(_ cause: MoveCause) -> Sentence {
    switch cause {
    case .professionnelAbsent: Sentence(fr: "professionnel absent", en: "professional away")
    case .professionnelParti: Sentence(fr: "professionnel parti", en: "professional gone")
    case .roleOuProtocole: Sentence(fr: "rôle ou protocole non conforme", en: "role or protocol not lawful")
    case .centreFerme: Sentence(fr: "centre fermé", en: "centre closed")
    case .sallesDepassees: Sentence(fr: "salles dépassées", en: "rooms exceeded")
    case .chevauchement: Sentence(fr: "deux rendez-vous à la fois", en: "two appointments at once")
    case .demiJourneePleine: Sentence(fr: "demi-journée trop pleine", en: "half-day too full")
    case .travailleurAbsent: Sentence(fr: "salarié indisponible", en: "worker unavailable")
    case .travailleurParti: Sentence(fr: "salarié parti", en: "worker gone")
    case .optimisation: Sentence(fr: "meilleure place trouvée", en: "better place found")
    case .regle: Sentence(fr: "place devenue contraire à une règle", en: "place now against a rule")
    case .priorite: Sentence(fr: "place donnée à un rendez-vous déjà envoyé", en: "place given to an appointment already sent")
    case .plusRequise: Sentence(fr: "visite plus requise", en: "visit no longer required")
    }
  }

  /// The kind of a centre.
  public static func centre(_ kind: CentreKind) -> Sentence {
    switch kind {
    case .fixe: Sentence(fr: "fixe", en: "fixed")
    case .mobile: Sentence(fr: "mobile", en: "mobile")
    case .entreprise: Sentence(fr: "en entreprise", en: "on site")
    case .distance: Sentence(fr: "à distance", en: "remote")
    }
  }
}
