/// Every reason the catalogue gives; `Exchange` holds its sentence in French and English, the places `{0}`, `{1}`… in the order below.
public enum ReasonCode: String, CaseIterable, Sendable {
  // The first visit. {0} the day of the post, or of hiring.
  case vipThreeMonths = "vip_trois_mois"
  case vipNight = "vip_nuit"
  case vipMinor = "vip_mineur"
  case vipBiological = "vip_bio2"
  case vipFields = "vip_cem"
  case vipDisabled = "vip_handicap"
  case vipPregnant = "vip_grossesse"
  case vipApprentice = "vip_apprenti"
  case vipTemporary = "vip_interim"
  case vipTravelling = "vip_forain"
  /// {0} the day the initial visit was due.
  case noVisitKnown = "aucune_visite_connue"
  /// {0} the earlier visit, {1} years, {2} the day of hiring.
  case vipDispensed = "vip_dispense"
  case vipDispensedTemporary = "vip_dispense_interim"
  /// {0} the day before which the exam is due.
  case vipReplacedByExam = "vip_remplacee_examen"
  case vipSeasonal = "vip_saisonnier"
  case internship = "stage"
  // The next visit of simple and adapted follow-up. {0} the last visit, {1} months.
  case vipPeriodic = "vip_periodique"
  case vipAdapted = "vip_adaptee"
  /// {0} the last visit, {1} months, {2} the start of the situation.
  case vipAdaptedSince = "vip_adaptee_depuis"
  case periodByMedecin = "periodicite_medecin"
  /// {0} the date written.
  case dateByMedecin = "date_medecin"
  case leftSIR2025 = "sortie_sir_2025"
  case renewalEnded2025 = "renouvellement_sans_objet_2025"
  // Orientation to the médecin. {0} a day.
  case orientationDisabled = "orientation_handicap"
  case orientationFields = "orientation_cem"
  case orientationPregnantWish = "orientation_grossesse_souhait"
  case orientationPregnant = "orientation_grossesse"
  case orientationConcluded = "orientation_conclue"
  case orientationAsked = "orientation_demandee"
  // Reinforced follow-up.
  case examBeforePost = "examen_avant_poste"
  case examApprentice = "examen_apprenti"
  case examTravelling = "examen_forain"
  case examNewText = "examen_nouveau_texte"
  case examPostFound = "examen_poste_decouvert"
  case examUserUndertaking = "examen_entreprise_utilisatrice"
  case examSeasonal = "examen_saisonnier"
  /// {0} the earlier exam, {1} the day of hiring.
  case examDispensed = "examen_dispense"
  case examDispensedTemporary = "examen_dispense_interim"
  case examDispensedSeasonal = "examen_dispense_saisonnier"
  /// {0} the last exam, {1} months.
  case renewal = "renouvellement"
  case renewalCategoryA = "renouvellement_categorie_a"
  case renewalMinor = "renouvellement_mineur"
  case doseExceeded = "dose_depassee"
  case intermediate = "intermediaire"
  case intermediateAbsorbed = "intermediaire_absorbee"
  case intermediateCategoryA = "intermediaire_categorie_a"
  case intermediateMinor = "intermediaire_mineur"
  // Attestations. {0} the document or the day of the task.
  case attestationFirst = "attestation_premiere"
  case attestationNewText = "attestation_nouveau_texte"
  case attestationRenewal = "attestation_renouvellement"
  case attestationFromAvis = "attestation_avis_anterieur"
  // Absences. {0} first day, {1} length in days, {2} the threshold, {3} the return.
  case repriseMaternity = "reprise_maternite"
  case repriseOccupationalDisease = "reprise_maladie_pro"
  case repriseWorkAccident = "reprise_accident_travail"
  case repriseCommuting = "reprise_trajet"
  case repriseIllness = "reprise_maladie"
  case repriseBelowThreshold = "reprise_sous_seuil"
  case repriseCauseNotListed = "reprise_cause_non_listee"
  /// {0} the préreprise, {1} the return.
  case repriseDispensed = "reprise_dispense"
  case prerepriseOpen = "prereprise_ouverte"
  case prerepriseAsked = "prereprise_demandee"
  case prerepriseBelowThreshold = "prereprise_sous_seuil"
  // Others.
  /// {0} the civil year, {1} the age.
  case miCarriere = "mi_carriere"
  case miCarriereDone = "mi_carriere_faite"
  case postExposureEnded = "post_exposition_fin"
  case postExposureRetirement = "post_exposition_retraite"
  case postExposureAsked = "post_exposition_demandee"
  case askedByWorker = "demande_travailleur"
  case askedByEmployer = "demande_employeur"
  case askedByMedecin = "demande_medecin"
  case secondExam = "second_examen"
  case fphBeforePost = "fph_avant_prise_de_fonction"
  case fphPeriodic = "fph_periodique"
  case seasonalAction = "action_saisonnier"
  /// {0} the principal employer's establishment.
  case sharedFollowUp = "suivi_mutualise"
  /// Said after another: a day before 2017 is judged by the text of 2017.
  case textOf2017 = "texte_2017"
}
