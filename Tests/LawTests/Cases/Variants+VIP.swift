extension WorkedCases {
  /// The first VIP, its delays and dispenses, the next one.
  static let vipVariants = """
    V01 2025-03-20 né=1988-04-12 cdi=2025-03-10 poste=2025-03-17
      > vip_initiale oui echeance=2025-06-17 ouvre=2025-03-17 lecture=vip_avant_poste:non
    V02 2025-08-31 né=1988-04-12 cdi=2025-08-31
      > vip_initiale oui echeance=2025-11-30
    V03 2024-02-29 né=1988-04-12 cdi=2024-02-29
      > vip_initiale oui echeance=2024-05-29
    V04 2025-11-28 né=1988-04-12 cdi=2025-11-28
      > vip_initiale oui echeance=2026-02-28
    V05 2025-12-01 né=1988-04-12 cdi=2025-12-01
      > vip_initiale oui echeance=2026-03-01
    V06 2025-06-03 né=1988-04-12 cdd=2025-06-02 fin=2025-06-30
      > vip_initiale oui echeance=2025-09-02
    V07 2025-07-01 né=1988-04-12 cdi=2025-03-10
      > vip_initiale oui echeance=2025-06-10
    V08 2025-03-03 né=2003-06-01 stage=2025-03-03 fin=2025-08-29 lectures=stage:oui
      > vip_initiale oui echeance=2025-06-03 lecture=vip_avant_poste:non+stage:oui
    V09 2025-03-03 né=2003-06-01 stage=2025-03-03 fin=2025-08-29 expositions=cmr
      > examen_aptitude_embauche non
      > vip_initiale non
    V10 2017-02-01 né=1975-02-02 cdi=2010-03-01 periodicite_mois=24
      visite visite_avant_2017 2015-12-31 medecin
      > vip_periodique oui echeance=2017-12-31 lecture=avant_2017:echeance_ecrite
    V11 2017-02-01 né=1975-02-02 cdi=2010-03-01 echeance_medecin=2018-03-10
      visite visite_avant_2017 2016-03-10 medecin
      > vip_periodique oui echeance=2018-03-10 lecture=avant_2017:echeance_ecrite
    V12 2017-02-01 né=1975-02-02 cdi=2010-03-01 echeance_medecin=2018-03-10 lectures=avant_2017:plafond_5_ans
      visite visite_avant_2017 2016-03-10 medecin
      > vip_periodique oui echeance=2021-03-10 lecture=avant_2017:plafond_5_ans
    V13 2018-01-02 né=1975-02-02 cdi=2010-03-01
      visite visite_avant_2017 2015-05-29 medecin
      > vip_periodique oui echeance=2020-05-29 lecture=
    V14 2025-09-02 né=1988-04-12 cdi=2025-09-01 situations=nuit
      > vip_initiale oui avant=2025-09-01 regle=VIP-INIT-NUIT
    V15 2025-08-25 né=1988-04-12 cdi=2025-09-01 situations=nuit+handicap
      > vip_initiale oui avant=2025-09-01 lecture=
      > orientation_medecin oui sans_echeance roles=M/CI
    V16 2025-08-25 né=2007-09-02 cdi=2025-09-01
      > vip_initiale oui avant=2025-09-01 regle=VIP-INIT-MINEUR
    V17 2025-08-25 né=2007-09-01 cdi=2025-09-01
      > vip_initiale oui echeance=2025-12-01 regle=VIP-INIT
    V18 2026-02-20 né=2008-02-29 cdd=2026-02-27
      > vip_initiale oui avant=2026-02-27
    V19 2026-02-20 né=2008-02-29 cdd=2026-02-28
      > vip_initiale oui echeance=2026-05-28
    V20 2025-08-25 né=2005-01-02 apprentissage=2025-09-01 expositions=bio2
      > vip_initiale oui avant=2025-09-01 regle=VIP-INIT-AB2
    V21 2021-08-20 né=1988-04-12 cdi=2021-08-20 expositions=cem_depassement
      > vip_initiale oui echeance=2021-11-20
    V22 2021-08-20 né=1988-04-12 cdi=2021-08-21 expositions=cem_depassement
      > vip_initiale oui avant=2021-08-21
      > orientation_medecin non
    V23 2025-08-25 né=1988-04-12 cdi=2025-09-01 expositions=cem_depassement situations=implant
      > vip_initiale oui avant=2025-09-01
      > orientation_medecin oui sans_echeance regle=VIP-INIT-CEM roles=M/CI
    V24 2025-08-25 né=1988-04-12 cdi=2025-09-01 situations=implant
      > orientation_medecin non
    V25 2025-09-10 né=1988-04-12 cdi=2025-09-01 expositions=cem_depassement situations=implant
      visite vip_initiale 2025-08-27 infirmier
      > orientation_medecin oui sans_echeance
    V26 2025-09-10 né=1988-04-12 cdi=2025-09-01 expositions=cem_depassement situations=implant
      visite vip_initiale 2025-08-27 medecin
      > orientation_medecin non
    V27 2025-03-11 né=1988-04-12 cdi=2025-01-20 situations=invalidite
      visite vip_initiale 2025-03-10 infirmier
      > orientation_medecin oui sans_echeance
      > vip_periodique_adaptee oui echeance=2028-03-10
    V28 2025-01-20 né=1988-04-12 cdi=2025-01-20 situations=handicap lectures=handicap_vip:avant_affectation
      > vip_initiale oui avant=2025-01-20 lecture=handicap_vip:avant_affectation
    V29 2025-01-20 né=1988-04-12 cdi=2025-01-20 situations=handicap
      > vip_initiale oui echeance=2025-04-20 lecture=handicap_vip:trois_mois+vip_avant_poste:non
    V30 2025-03-03 né=1988-04-12 cdi=2025-03-03 situations=allaitement lectures=grossesse_vip:avant_affectation
      > vip_initiale oui avant=2025-03-03 lecture=grossesse_vip:avant_affectation
      > orientation_medecin possible sans_echeance
    V31 2025-07-31 né=2005-03-03 apprentissage=2025-07-31
      > vip_initiale oui echeance=2025-09-30
    V32 2023-12-31 né=2004-03-03 apprentissage=2023-12-31
      > vip_initiale oui echeance=2024-02-29
    V33 2025-09-01 né=2005-03-03 apprentissage=2025-09-01 poste=2025-09-15
      > vip_initiale oui echeance=2025-11-01
    V34 2019-09-02 né=2000-03-03 apprentissage=2019-09-02
      > vip_initiale oui echeance=2019-11-02
    V35 2025-08-20 né=2008-11-02 apprentissage=2025-09-01
      > vip_initiale oui avant=2025-09-01 regle=VIP-INIT-MINEUR
    V36 2025-08-20 né=2005-11-02 apprentissage=2025-09-01 situations=nuit
      > vip_initiale oui avant=2025-09-01 regle=VIP-INIT-NUIT
    V37 2025-08-20 né=2007-09-01 apprentissage=2025-09-01 expositions=travaux_reglementes
      > vip_initiale oui echeance=2025-11-01
      > examen_aptitude_embauche non
    V38 2025-08-20 né=2007-09-02 apprentissage=2025-09-01 expositions=travaux_reglementes
      > vip_initiale non
      > examen_aptitude_embauche oui avant=2025-09-01 lecture=
    V39 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_periodique 2020-01-06 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
      > vip_periodique oui echeance=2025-01-06
    V40 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_periodique 2020-01-05 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale oui echeance=2025-04-06
    V41 2024-02-29 né=1988-04-12 cdi=2024-02-29
      visite vip_periodique 2019-02-28 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
      > vip_periodique oui echeance=2024-02-28
    V42 2024-02-29 né=1988-04-12 cdi=2024-02-29
      visite vip_periodique 2019-02-27 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale oui echeance=2024-05-29
    V43 2025-01-06 né=1988-04-12 cdd=2025-01-06 fin=2025-06-30
      visite renouvellement_aptitude 2023-05-16 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > vip_initiale non
      > vip_periodique oui echeance=2028-05-16
    V44 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_initiale 2023-05-16 infirmier employeur_precedent=oui document_detenu=oui
      > vip_initiale oui echeance=2025-04-06
    V45 2025-06-20 né=2008-05-20 cdd=2025-07-01 fin=2025-08-31 lectures=mineur_dispense:non
      visite vip_initiale 2024-09-02 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale oui avant=2025-07-01 lecture=mineur_dispense:non
    V46 2025-01-06 né=1988-04-12 cdi=2025-01-06 situations=nuit
      visite vip_initiale 2022-01-06 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
      > vip_periodique_adaptee oui echeance=2025-01-06
    V47 2025-01-06 né=1988-04-12 cdi=2025-01-06 situations=nuit
      visite vip_initiale 2022-01-05 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale oui avant=2025-01-06
    V48 2025-01-06 né=1988-04-12 cdi=2025-01-06 situations=handicap
      visite vip_initiale 2023-03-01 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui mesures=2022-01-06
      > vip_initiale oui echeance=2025-04-06
    V49 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_initiale 2023-03-01 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      visite vip_initiale 2024-03-01 infirmier employeur_precedent=oui emploi_identique=non document_detenu=non
      > vip_initiale oui echeance=2025-04-06
    V50 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_initiale 2023-03-01 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      visite demande 2024-03-01 medecin employeur_precedent=oui mesures=2024-03-01
      > vip_initiale oui echeance=2025-04-06
    V51 2025-09-01 né=2005-03-03 apprentissage=2025-09-01
      visite vip_initiale 2024-03-01 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
    V52 2025-01-02 né=1988-04-12 cdi=2016-05-02
      visite vip_periodique 2020-02-29 infirmier
      > vip_periodique oui echeance=2025-02-28
    V53 2024-01-02 né=1988-04-12 cdi=2016-05-02 situations=nuit periodicite_mois=24
      visite vip_periodique_adaptee 2022-05-09 infirmier
      > vip_periodique_adaptee oui echeance=2024-05-09
    V54 2024-01-02 né=1988-04-12 cdi=2016-05-02 situations=nuit periodicite_mois=48
      visite vip_periodique_adaptee 2022-05-09 infirmier
      > vip_periodique_adaptee oui echeance=2025-05-09
    V55 2024-01-02 né=1988-04-12 cdi=2016-05-02 echeance_medecin=2024-10-01
      visite vip_periodique 2022-05-09 infirmier
      > vip_periodique oui echeance=2024-10-01
    V56 2024-01-02 né=1988-04-12 cdi=2016-05-02 echeance_medecin=2028-10-01
      visite vip_periodique 2022-05-09 infirmier
      > vip_periodique oui echeance=2027-05-09
    V57 2024-01-02 né=1988-04-12 cdi=2016-05-02 echeance_medecin=2021-10-01
      visite vip_periodique 2022-05-09 infirmier
      > vip_periodique oui echeance=2027-05-09
    V58 2025-06-10 né=1988-04-12 cdi=2016-05-02
      fait handicap 2025-06-03
      visite vip_initiale 2022-02-01 infirmier
      > vip_periodique_adaptee oui echeance=2025-06-03
      > orientation_medecin oui sans_echeance
    V59 2025-06-02 né=1988-04-12 cdi=2016-05-02
      fait suivi_adapte 2025-06-02
      visite vip_initiale 2022-06-03 infirmier
      > vip_periodique_adaptee oui echeance=2025-06-03
    V60 2025-06-02 né=1988-04-12 cdi=2016-05-02 situations=grossesse
      visite vip_initiale 2022-06-03 infirmier
      > vip_periodique oui echeance=2027-06-03
      > vip_periodique_adaptee non
    V61 2025-05-20 né=1988-04-12 cdi=2016-05-02
      fait nuit 2025-06-02
      visite vip_periodique 2024-06-03 infirmier
      > vip_initiale oui avant=2025-06-02 regle=VIP-INIT-NUIT
    V62 2025-05-20 né=1988-04-12 cdi=2016-05-02
      fait bio1 2025-06-02
      visite vip_periodique 2024-06-03 infirmier
      > vip_initiale non
      > vip_periodique oui echeance=2029-06-03
    V63 2025-09-01 né=1988-04-12 cdi=2025-09-01 situations=forain
      > vip_initiale oui echeance=2026-09-01 regle=FORAIN
    V64 2025-09-01 né=1988-04-12 cdi=2025-09-01 situations=forain expositions=cmr
      > examen_aptitude_embauche oui echeance=2026-09-01 regle=FORAIN
    V65 2025-03-11 né=1988-04-12 cdi=2016-05-02
      visite vip_periodique 2025-03-10 collaborateur conclusion=orientation
      > orientation_medecin oui sans_echeance regle=VIP-ORIENT
    V66 2025-03-11 né=1988-04-12 cdi=2016-05-02
      visite vip_periodique 2025-03-10 medecin conclusion=orientation
      > orientation_medecin non
    V67 2022-12-31 né=1988-04-12 cdi=2022-09-30
      > vip_initiale oui echeance=2022-12-30 roles=MCIF/A
    V68 2025-03-10 né=1988-04-12 cdi=2025-03-10 lectures=vip_avant_poste:oui
      > vip_initiale oui echeance=2025-06-10 lecture=vip_avant_poste:oui
    V69 2025-05-10 né=1988-04-12 cdi=2025-05-05
      fait nuit 2025-06-02
      > vip_initiale oui avant=2025-06-02 regle=VIP-INIT-NUIT
    V70 2025-05-10 né=1988-04-12 cdi=2025-05-05
      fait nuit 2025-08-06
      > vip_initiale oui echeance=2025-08-05 regle=VIP-INIT
    V71 2025-05-10 né=1988-04-12 cdi=2025-05-05
      fait nuit 2025-08-05
      > vip_initiale oui avant=2025-08-05
    V72 2025-05-10 né=1988-04-12 cdi=2025-05-05
      fait cmr 2025-06-02
      > vip_initiale non
      > examen_aptitude_embauche oui avant=2025-06-02
    """
}
