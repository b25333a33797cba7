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
  /// The order of the list of natures, the same in every output.
  public var rank: Int { Nature.ranks[self] ?? 0 }
  private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  public static func < (left: Nature, right: Nature) -> Bool { left.rank < right.rank }
}
