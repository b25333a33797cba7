/// The nature of a visit, written in the files with the trade's own code.
public enum Nature: String, CaseIterable, Sendable, Codable {
  case vipInitiale = "vip_initiale"
  case vipPeriodique = "vip_periodique"
  case vipPeriodiqueAdaptee = "vip_periodique_adaptee"
  case orientationMedecin = "orientation_medecin"
  case examenAptitudeEmbauche = "examen_aptitude_embauche"
  case renouvellementAptitude = "renouvellement_aptitude"
  case visiteIntermediaire = "visite_intermediaire"
  case examenAttestationConduite = "examen_attestation_conduite"
  case examenAttestationElectrique = "examen_attestation_electrique"
  case prereprise
  case reprise
  case miCarriere = "mi_carriere"
  case postExposition = "post_exposition"
  case demande
  case secondExamen = "second_examen"
  case examenEmbaucheFPH = "examen_embauche_fph"
  case examenPeriodiqueFPH = "examen_periodique_fph"
  case actionFormationPrevention = "action_formation_prevention"
  /// A visit held under the regime that ended on 2016-12-31; only ever in the history.
  case visiteAvant2017 = "visite_avant_2017"
}

extension Nature: Comparable {
  /// The order of the list of natures, the same in every output; asked for every line of a service, so no table is searched.
  public var rank: Int {
    switch self {
    case .vipInitiale: 0
    case .vipPeriodique: 1
    case .vipPeriodiqueAdaptee: 2
    case .orientationMedecin: 3
    case .examenAptitudeEmbauche: 4
    case .renouvellementAptitude: 5
    case .visiteIntermediaire: 6
    case .examenAttestationConduite: 7
    case .examenAttestationElectrique: 8
    case .prereprise: 9
    case .reprise: 10
    case .miCarriere: 11
    case .postExposition: 12
    case .demande: 13
    case .secondExamen: 14
    case .examenEmbaucheFPH: 15
    case .examenPeriodiqueFPH: 16
    case .actionFormationPrevention: 17
    case .visiteAvant2017: 18
    }
  }
  public static func < (left: Nature, right: Nature) -> Bool { left.rank < right.rank }

  /// The order of the keys that differ by their natures alone; the `~` after a code sorts after every letter.
  var keyRank: Int { Nature.keyRanks[rank] }
  private static let keyRanks: [Int] = {
    let sorted = allCases.sorted { $0.rawValue + "~" < $1.rawValue + "~" }
    return allCases.map { sorted.firstIndex(of: $0) ?? 0 }
  }()
}
