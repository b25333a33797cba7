import Law

/// The kinds in which the public figures count visits.
enum VisitKind: Int, CaseIterable, Hashable {
  case vipInitiale, vipPeriodique, aptitude, renouvellement, intermediaire, reprise, prereprise, demande, miCarriere, finDeCarriere
}

extension VisitKind {
  /// The kind under which the public figures count a nature; nothing for those they do not tell apart.
  init?(_ nature: Nature) {
    switch nature {
    case .vipInitiale: self = .vipInitiale
    case .vipPeriodique, .vipPeriodiqueAdaptee: self = .vipPeriodique
    case .examenAptitudeEmbauche: self = .aptitude
    case .renouvellementAptitude: self = .renouvellement
    case .visiteIntermediaire: self = .intermediaire
    case .reprise: self = .reprise
    case .prereprise: self = .prereprise
    case .demande: self = .demande
    case .miCarriere: self = .miCarriere
    case .postExposition: self = .finDeCarriere
    default: return nil
    }
  }
}
