extension WorkedCases {
  /// Reinforced follow-up: entry, dispenses, clocks, the texts of 2025 and 2026.
  static let sirVariants = """
    S01 2025-02-03 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2023-02-03 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche non
      > renouvellement_aptitude oui echeance=2027-02-03
      > visite_intermediaire oui echeance=2025-02-03
    S02 2025-01-27 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2023-02-02 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche oui avant=2025-02-03
    S03 2025-01-27 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2024-06-03 medecin employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > examen_aptitude_embauche oui avant=2025-02-03
    S04 2025-01-27 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2024-06-03 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin mesures=2023-02-03
      > examen_aptitude_embauche oui avant=2025-02-03
    S05 2025-01-27 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite vip_periodique 2024-06-03 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche oui avant=2025-02-03
    S06 2026-04-09 né=1988-04-12 cdi=2026-04-09 expositions=plomb plomb_seuil=non
      > examen_aptitude_embauche non
      > vip_initiale oui echeance=2026-07-09
    S07 2026-04-09 né=1988-04-12 cdi=2026-04-10 expositions=plomb plomb_seuil=non
      > examen_aptitude_embauche oui avant=2026-04-10
      > vip_initiale non
    S08 2026-04-09 né=1988-04-12 cdi=2026-04-09 expositions=plomb
      > examen_aptitude_embauche oui avant=2026-04-09
    S09 2026-04-09 né=1988-04-12 cdi=2023-01-09 expositions=plomb plomb_seuil=non
      visite vip_initiale 2023-03-01 infirmier
      > examen_aptitude_embauche non
      > vip_periodique oui echeance=2028-03-01
    S10 2026-09-01 né=1988-04-12 cdi=2023-01-09 expositions=plomb plomb_seuil=non
      visite vip_initiale 2023-03-01 infirmier
      visite examen_aptitude_embauche 2026-04-27 medecin
      > examen_aptitude_embauche non
      > renouvellement_aptitude oui echeance=2030-04-27
      > visite_intermediaire oui echeance=2028-04-27
    S11 2025-04-01 né=1988-04-12 cdi=2023-01-09
      fait liste_employeur 2025-05-05
      visite vip_initiale 2023-03-01 infirmier
      > examen_aptitude_embauche oui avant=2025-05-05
      > vip_periodique non
    S12 2025-01-20 né=1988-04-12 cdi=2025-02-03 expositions=echafaudage situations=handicap
      > examen_aptitude_embauche oui avant=2025-02-03
      > vip_initiale non
      > orientation_medecin non
    S13 2025-08-20 né=2008-11-02 apprentissage=2025-09-01 expositions=cmr lectures=apprenti_sir:deux_mois
      > examen_aptitude_embauche oui avant=2025-09-01 lecture=
    S14 2025-08-20 né=2005-05-05 apprentissage=2025-09-01 expositions=cmr lectures=apprenti_sir:deux_mois
      > examen_aptitude_embauche oui echeance=2025-11-01 lecture=apprenti_sir:deux_mois
    S15 2025-08-20 né=2005-05-05 apprentissage=2025-09-01 expositions=hyperbare situations=nuit
      > examen_aptitude_embauche oui avant=2025-09-01 lecture=
      > vip_initiale non
    S16 2025-05-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr
      fait amiante 2025-06-02
      visite renouvellement_aptitude 2023-05-10 medecin
      > examen_aptitude_embauche oui avant=2025-06-02
      > renouvellement_aptitude non
      > visite_intermediaire oui echeance=2025-05-10
    S17 2025-07-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr
      fait amiante 2025-06-02
      visite renouvellement_aptitude 2025-05-20 medecin
      > examen_aptitude_embauche non
      > renouvellement_aptitude oui echeance=2029-05-20
    S18 2024-06-10 né=1988-04-12 cdi=2018-03-01
      fait ionisant_b 2018-03-01 2024-05-31
      fait ionisant_a 2024-06-01
      visite renouvellement_aptitude 2023-11-06 medecin
      > examen_aptitude_embauche non
      > renouvellement_aptitude oui echeance=2024-11-06 lecture=cat_a:douze_mois regle=SIR-CATA
      > visite_intermediaire non
    S19 2024-06-10 né=1988-04-12 cdi=2018-03-01
      fait ionisant_b 2018-03-01 2024-05-31
      fait ionisant_a 2024-06-01
      visite renouvellement_aptitude 2022-11-06 medecin
      > renouvellement_aptitude oui echeance=2024-06-01
    S20 2024-06-11 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_b
      fait depassement_dose 2024-06-10
      visite renouvellement_aptitude 2024-02-01 medecin
      > renouvellement_aptitude oui sans_echeance regle=SIR-DEPASS
      > visite_intermediaire non
    S21 2024-07-01 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_b
      fait depassement_dose 2024-06-10
      visite renouvellement_aptitude 2024-06-14 medecin
      > renouvellement_aptitude oui echeance=2025-06-14 regle=SIR-DEPASS
      > visite_intermediaire non
    S22 2025-06-11 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_b
      fait depassement_dose 2024-06-10
      visite renouvellement_aptitude 2024-06-14 medecin
      > renouvellement_aptitude oui echeance=2028-06-14 regle=SIR-PERIOD
      > visite_intermediaire oui echeance=2026-06-14
    S23 2024-03-01 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_a
      visite renouvellement_aptitude 2024-02-29 medecin
      > renouvellement_aptitude oui echeance=2025-02-28
      > visite_intermediaire non
    S24 2024-03-01 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_a lectures=cat_a:annee_civile
      visite renouvellement_aptitude 2024-02-29 medecin
      > renouvellement_aptitude oui echeance=2025-12-31 lecture=cat_a:annee_civile
    S25 2024-03-01 né=1988-04-12 cdi=2018-03-01 expositions=radon
      visite renouvellement_aptitude 2024-02-29 medecin
      > renouvellement_aptitude oui echeance=2028-02-29
      > visite_intermediaire oui echeance=2026-02-28
    S26 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr periodicite_sir_mois=25
      visite examen_aptitude_embauche 2024-05-13 medecin
      > renouvellement_aptitude oui echeance=2026-06-13
      > visite_intermediaire oui echeance=2026-05-13
    S27 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr periodicite_sir_mois=24 lectures=intermediaire_si_examen_2_ans:maintenue
      visite examen_aptitude_embauche 2024-05-13 medecin
      > visite_intermediaire oui echeance=2026-05-13 lecture=intermediaire_si_examen_2_ans:maintenue
    S28 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr echeance_medecin=2026-05-13
      visite examen_aptitude_embauche 2024-05-13 medecin
      > renouvellement_aptitude oui echeance=2026-05-13
      > visite_intermediaire non
    S29 2025-01-10 né=2007-08-31 apprentissage=2024-09-02 expositions=travaux_reglementes
      visite examen_aptitude_embauche 2024-09-02 medecin
      > renouvellement_aptitude non
      > visite_intermediaire non
      > vip_periodique oui echeance=2029-09-02
    S30 2025-01-10 né=2007-09-03 apprentissage=2024-09-02 expositions=travaux_reglementes
      visite examen_aptitude_embauche 2024-09-02 medecin
      > renouvellement_aptitude oui echeance=2025-09-02 regle=SIR-MINEUR-TX
    S31 2025-01-10 né=2007-08-31 apprentissage=2024-09-02 expositions=travaux_reglementes+cmr
      visite examen_aptitude_embauche 2024-09-02 medecin
      > renouvellement_aptitude oui echeance=2028-09-02 regle=SIR-PERIOD
      > visite_intermediaire oui echeance=2026-09-02
    S32 2025-09-15 né=1988-04-12 cdi=2025-10-01 expositions=conduite
      > examen_aptitude_embauche non
      > vip_initiale oui echeance=2026-01-01
      > examen_attestation_conduite oui avant=2025-10-01 lecture=attestation_collaborateur:protocole
    S33 2025-09-29 né=1988-04-12 cdi=2025-09-30 expositions=conduite
      > examen_aptitude_embauche oui avant=2025-09-30
      > examen_attestation_conduite non
    S34 2025-10-01 né=1988-04-12 cdi=2025-09-30 expositions=conduite
      > examen_aptitude_embauche non
      > vip_initiale oui echeance=2025-12-30
      > examen_attestation_conduite oui echeance=2025-10-01
    S35 2025-10-01 né=1988-04-12 cdi=2018-03-01 expositions=conduite
      visite renouvellement_aptitude 2025-09-30 medecin
      > examen_attestation_conduite oui echeance=2030-09-30
      > vip_periodique oui echeance=2030-09-30 regle=SIR-END-2025
      > renouvellement_aptitude non
      > visite_intermediaire non
    S36 2025-10-01 né=1988-04-12 cdi=2018-03-01 expositions=conduite lectures=sortie_sir_2025:examen_plus_4
      visite renouvellement_aptitude 2021-01-15 medecin
      > vip_periodique oui echeance=2025-01-15 lecture=sortie_sir_2025:examen_plus_4
      > examen_attestation_conduite oui echeance=2026-01-15
    S37 2025-10-01 né=1988-04-12 cdi=2018-03-01 expositions=conduite situations=nuit
      visite renouvellement_aptitude 2023-01-16 medecin
      > vip_periodique_adaptee oui echeance=2026-01-16 lecture=
    S38 2025-10-02 né=1988-04-12 cdi=2018-03-01 expositions=conduite+cmr
      visite renouvellement_aptitude 2024-05-06 medecin
      > renouvellement_aptitude oui echeance=2028-05-06
      > visite_intermediaire oui echeance=2026-05-06
      > examen_attestation_conduite oui echeance=2029-05-06
      > vip_periodique non
    S39 2025-11-03 né=1988-04-12 cdi=2025-11-03 expositions=habilitation_electrique
      > vip_initiale oui echeance=2026-02-03
      > examen_attestation_electrique non
      > examen_aptitude_embauche non
    S40 2026-02-10 né=1988-04-12 cdi=2018-03-01
      fait conduite 2026-03-02
      visite vip_periodique 2024-05-06 infirmier
      > examen_attestation_conduite oui avant=2026-03-02
      > vip_periodique oui echeance=2029-05-06
    S41 2025-09-15 né=1988-04-12 cdi=2018-03-01
      fait conduite 2025-09-29
      visite vip_periodique 2024-05-06 infirmier
      > examen_aptitude_embauche oui avant=2025-09-29
    S42 2025-10-06 né=1988-04-12 cdi=2018-03-01 expositions=sous_tension_ou_voisinage
      visite renouvellement_aptitude 2022-03-14 medecin
      > examen_attestation_electrique oui echeance=2027-03-14
      > vip_periodique oui echeance=2027-03-14
    S43 2026-03-02 né=1988-04-12 cdi=2026-03-02 expositions=conduite lectures=attestation_collaborateur:exclu
      visite examen_attestation_conduite 2025-12-01 medecin employeur_precedent=oui
      > examen_attestation_conduite oui echeance=2030-12-01 roles=M lecture=attestation_collaborateur:exclu
    S44 2025-06-02 né=1988-04-12 cdi=2022-02-07
      fait poste_sir_decouvert 2025-06-02
      > examen_aptitude_embauche oui echeance=2025-06-02 regle=SIR-DECOUVERT
    S45 2024-07-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr expositions_fin=2024-06-30
      visite renouvellement_aptitude 2022-09-12 medecin
      > vip_periodique oui echeance=2027-09-12
      > renouvellement_aptitude non
      > post_exposition oui sans_echeance demande=2024-05-30..2024-12-30
    S46 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=bio3
      visite renouvellement_aptitude 2022-05-13 medecin
      visite reprise 2024-05-13 medecin delivre=avis_aptitude
      > renouvellement_aptitude oui echeance=2028-05-13
      > visite_intermediaire oui echeance=2026-05-13
    S47 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=bio3
      visite renouvellement_aptitude 2022-05-13 medecin
      visite visite_intermediaire 2024-05-13 infirmier
      visite reprise 2024-05-20 medecin
      > renouvellement_aptitude oui echeance=2026-05-13
      > visite_intermediaire non
    S48 2026-02-01 né=1988-04-12 cdi=2018-03-01 expositions=conduite
      fait cmr 2018-03-01 2026-01-15
      visite renouvellement_aptitude 2024-05-06 medecin
      > vip_periodique oui echeance=2029-05-06 regle=VIP-PERIOD lecture=
      > examen_attestation_conduite oui echeance=2029-05-06
    S49 2025-10-01 né=1988-04-12 cdi=2015-03-01 expositions=conduite
      visite renouvellement_aptitude 2020-09-30 medecin
      > examen_attestation_conduite oui echeance=2025-10-01
      > vip_periodique oui echeance=2025-09-30
    S50 2025-10-01 né=1988-04-12 cdi=2015-03-01 expositions=conduite
      visite renouvellement_aptitude 2020-10-02 medecin
      > examen_attestation_conduite oui echeance=2025-10-02
    S51 2027-02-01 né=1988-04-12 cdi=2026-06-01 expositions=conduite
      visite renouvellement_aptitude 2024-05-06 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > vip_initiale non
      > vip_periodique oui echeance=2029-05-06
      > examen_attestation_conduite oui echeance=2029-05-06
    """
}
