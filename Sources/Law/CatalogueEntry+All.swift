extension CatalogueEntry {
  /// Every entry, in the order of the chapters of the code.
  public static let all: [CatalogueEntry] = firstVisits + followUp + reinforced + absences + others

  /// The entry with a name.
  public static func named(_ name: String) -> CatalogueEntry? { all.first { $0.name == name } }

  private static let firstVisits: [CatalogueEntry] = [
    CatalogueEntry(
      "VIP-INIT", [.vipInitiale], .assignment, [FirstVisitRule.firstVIPMonths.outline],
      readings: ["stage", "handicap_vip", "grossesse_vip", "vip_avant_poste"]),
    CatalogueEntry("VIP-INIT-NUIT", [.vipInitiale], .assignment, [FirstVisitRule.beforePost.outline]),
    CatalogueEntry(
      "VIP-INIT-MINEUR", [.vipInitiale], .assignment, [FirstVisitRule.beforePost.outline],
      readings: ["mineur_dispense", "saisonnier_mineur"]),
    CatalogueEntry("VIP-INIT-AB2", [.vipInitiale], .assignment, [FirstVisitRule.biologicalBeforePost.outline]),
    CatalogueEntry("VIP-INIT-CEM", [.vipInitiale, .orientationMedecin], .assignment, [FirstVisitRule.fieldsBeforePost.outline]),
    CatalogueEntry(
      "VIP-INIT-APPRENTI", [.vipInitiale, .examenAptitudeEmbauche], .hiring, [FirstVisitRule.apprenticeMonths.outline],
      readings: ["apprenti_sir", "handicap_vip", "grossesse_vip", "vip_avant_poste"]),
    CatalogueEntry(
      "VIP-INIT-RQTH", [.vipInitiale, .orientationMedecin], .assignment, [Rule.orientation.outline], readings: ["handicap_vip"]),
    CatalogueEntry("VIP-INIT-GROSSESSE", [.vipInitiale], .assignment, [Rule.pregnancy.outline], readings: ["grossesse_vip"]),
    CatalogueEntry(
      "INT-VIP", [.vipInitiale], .assignment, [FirstVisitRule.temporaryMonths.outline, Rule.temporaryDispenseYears.outline],
      readings: ["mineur_dispense", "handicap_vip", "grossesse_vip", "vip_avant_poste"]),
    CatalogueEntry(
      "FORAIN", [.vipInitiale, .examenAptitudeEmbauche], .hiring, [FirstVisitRule.travellingMonths.outline],
      readings: ["vip_avant_poste"]),
    CatalogueEntry("VIP-DISP", [.vipInitiale], .hiring, [Rule.vipDispense.outline], readings: ["mineur_dispense"]),
  ]

  private static let followUp: [CatalogueEntry] = [
    CatalogueEntry("VIP-PERIOD", [.vipPeriodique], .lastVisit, [Rule.vipMonths.outline], readings: ["mineur_dispense", "avant_2017"]),
    CatalogueEntry(
      "VIP-PERIOD-ADAPT", [.vipPeriodiqueAdaptee], .lastVisit, [Rule.adaptedMonths.outline], readings: ["mineur_dispense", "avant_2017"]),
    CatalogueEntry("VIP-RQTH", [.orientationMedecin], .lastVisit, [Rule.orientation.outline], readings: ["handicap_vip"]),
    CatalogueEntry("VIP-GROSSESSE", [.orientationMedecin], .asked, [Rule.pregnancy.outline], readings: ["grossesse_vip"]),
    CatalogueEntry("VIP-ORIENT", [.orientationMedecin], .lastVisit, [Rule.referral.outline]),
    CatalogueEntry("PLURI", [.vipPeriodique, .renouvellementAptitude], .asked, [Rule.sharedFollowUp.outline]),
  ]

  private static let reinforced: [CatalogueEntry] = [
    CatalogueEntry(
      "SIR-INIT", [.examenAptitudeEmbauche, .vipInitiale], .assignment,
      [Rule.examBeforePost.outline, Rule.examReplacesVIP.outline, Rule.posts.outline], readings: ["apprenti_sir"]),
    CatalogueEntry("SIR-DECOUVERT", [.examenAptitudeEmbauche], .assignment, [Rule.examAtOnce.outline]),
    CatalogueEntry("SIR-DISP", [.examenAptitudeEmbauche], .hiring, [Rule.examDispenseYears.outline]),
    CatalogueEntry(
      "INT-SIR", [.examenAptitudeEmbauche], .hiring, [Rule.userUndertaking.outline, Rule.temporaryExamYears.outline]),
    CatalogueEntry("SIR-PERIOD", [.renouvellementAptitude], .lastVisit, [Rule.examMonths.outline]),
    CatalogueEntry(
      "SIR-INTERM", [.visiteIntermediaire], .lastVisit, [Rule.intermediateMonths.outline], readings: ["intermediaire_si_examen_2_ans"]),
    CatalogueEntry(
      "SIR-CATA", [.renouvellementAptitude, .visiteIntermediaire], .lastVisit, [Rule.categoryAMonths.outline], readings: ["cat_a"]),
    CatalogueEntry(
      "SIR-DEPASS", [.renouvellementAptitude, .examenAptitudeEmbauche, .visiteIntermediaire], .asked, [Rule.doseMonths.outline],
      readings: ["cat_a"]),
    CatalogueEntry("SIR-MINEUR-TX", [.renouvellementAptitude, .visiteIntermediaire], .lastVisit, [Rule.regulatedWorkMonths.outline]),
    CatalogueEntry(
      "SIR-END-2025", [.vipPeriodique, .renouvellementAptitude], .asked, [Rule.leftSIRMonths.outline], readings: ["sortie_sir_2025"]),
    CatalogueEntry(
      "ANCI-COND", [.examenAttestationConduite], .assignment, [Rule.drivingMonths.outline], readings: ["attestation_collaborateur"]),
    CatalogueEntry(
      "ANCI-ELEC", [.examenAttestationElectrique], .assignment, [Rule.electricalMonths.outline], readings: ["attestation_collaborateur"]),
  ]

  private static let absences: [CatalogueEntry] = [
    CatalogueEntry(
      "REPRISE-MAL60", [.reprise], .absenceStart, [Rule.repriseIllnessDays.outline, Rule.repriseDelay.outline],
      readings: ["duree_absence", "derogation_arret", "prereprise_j30"]),
    CatalogueEntry(
      "REPRISE-AT", [.reprise], .absenceStart, [Rule.repriseAccidentDays.outline, Rule.repriseDelay.outline],
      readings: ["trajet", "duree_absence", "derogation_arret", "prereprise_j30"]),
    CatalogueEntry(
      "REPRISE-MAT", [.reprise], .absenceStart, [Rule.repriseAlwaysDays.outline, Rule.repriseDelay.outline],
      readings: ["derogation_arret", "prereprise_j30"]),
    CatalogueEntry(
      "REPRISE-MP", [.reprise], .absenceStart, [Rule.repriseAlwaysDays.outline, Rule.repriseDelay.outline],
      readings: ["derogation_arret", "prereprise_j30"]),
    CatalogueEntry(
      "REPRISE-DISP", [.reprise], .absenceIssued, [Rule.repriseDispenseDays.outline],
      readings: ["trajet", "duree_absence", "derogation_arret", "prereprise_j30"]),
    CatalogueEntry(
      "REPRISE-FPH", [.reprise], .absenceStart, [Rule.hospitalIllnessDays.outline, Rule.repriseDelay.outline],
      readings: ["duree_absence"]),
    CatalogueEntry("PREREP", [.prereprise], .absenceStart, [Rule.prerepriseLength.outline], readings: ["prereprise_ouverture"]),
  ]

  private static let others: [CatalogueEntry] = [
    CatalogueEntry(
      "MICAR", [.miCarriere], .birthday, [Rule.midCareerAge.outline, Rule.midCareerYearsAhead.outline],
      readings: ["mi_carriere_anticipee", "mi_carriere_infirmier"]),
    CatalogueEntry(
      "POSTEXPO", [.postExposition], .exposureEnd,
      [Rule.postExposure.outline, Rule.retirementVisit.outline, Rule.postExposureRequestMonths.outline]),
    CatalogueEntry("DEMANDE-SAL", [.demande], .request, [Rule.onRequest.outline]),
    CatalogueEntry("DEMANDE-EMP", [.demande], .request, [Rule.onRequest.outline]),
    CatalogueEntry("DEMANDE-MT", [.demande], .request, [Rule.onRequest.outline]),
    CatalogueEntry("INAPT-2", [.secondExamen], .lastVisit, [Rule.secondExamDays.outline]),
    CatalogueEntry(
      "SAIS", [.actionFormationPrevention, .vipInitiale, .examenAptitudeEmbauche], .hiring,
      [Rule.seasonalDays.outline, Rule.seasonalMonths.outline], readings: ["saisonnier_mineur"]),
    CatalogueEntry(
      "FPH", [.examenEmbaucheFPH, .examenPeriodiqueFPH], .lastVisit, [Rule.hospitalMonths.outline, Rule.hospitalBefore.outline]),
  ]
}
