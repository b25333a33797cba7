extension WorkedCases {
  /// Mi-carrière, post-exposition, second exam, requests, orders of doctors through time.
  static let careerVariants = """
    M01 2025-01-02 né=1983-05-01 cdi=2010-03-01 age_mi_carriere=42
      > mi_carriere oui echeance=2025-12-31 ouvre=2025-01-01
    M02 2025-01-02 né=1979-12-31 cdi=2025-01-02
      > mi_carriere non
    M03 2025-12-31 né=1980-01-01 cdi=2025-12-31
      > mi_carriere oui echeance=2025-12-31
    M04 2022-04-01 né=1977-01-01 cdi=2010-03-01
      > mi_carriere oui echeance=2022-12-31 ouvre=2022-03-31
    M05 2022-03-30 né=1976-12-31 cdi=2010-03-01
      > mi_carriere non
    M06 2025-01-02 né=1980-07-14 cdi=2010-03-01 lectures=mi_carriere_anticipee:anniversaire_43
      visite vip_periodique 2023-07-13 medecin mi_carriere=oui
      > mi_carriere oui echeance=2025-12-31 lecture=mi_carriere_anticipee:anniversaire_43+mi_carriere_infirmier:protocole
    M07 2025-01-02 né=1980-07-14 cdi=2010-03-01 lectures=mi_carriere_anticipee:anniversaire_43
      visite vip_periodique 2023-07-14 medecin mi_carriere=oui
      > mi_carriere non
    M08 2025-01-02 né=1980-07-14 cdi=2010-03-01
      visite vip_periodique 2022-12-31 medecin mi_carriere=oui
      > mi_carriere oui echeance=2025-12-31
    M09 2025-01-02 né=1980-07-14 cdi=2010-03-01
      visite vip_periodique 2023-04-03 infirmier mi_carriere=oui
      > mi_carriere oui echeance=2025-12-31
    M10 2025-06-02 né=1980-07-14 cdi=2010-03-01
      visite mi_carriere 2025-05-05 ipa
      > mi_carriere non
    M11 2025-01-02 né=1980-07-14 cdi=2010-03-01 lectures=mi_carriere_infirmier:exclu
      > mi_carriere oui echeance=2025-12-31 roles=MA/CI jamais=FP lecture=mi_carriere_infirmier:exclu
    M12 2026-01-02 né=1980-07-14 cdi=2010-03-01
      > mi_carriere oui echeance=2025-12-31
    M13 2022-04-15 né=1988-04-12 cdi=2014-02-03 expositions=cmr expositions_fin=2022-03-30
      > post_exposition non
    M14 2022-04-15 né=1988-04-12 cdi=2014-02-03 expositions=cmr expositions_fin=2022-03-31
      > post_exposition oui sans_echeance demande=2022-02-28..2022-09-30
    M15 2021-09-06 né=1959-09-30 cdi=1995-01-02 expositions=amiante retraite=2021-10-01
      > post_exposition oui echeance=2021-10-01
    M16 2026-01-05 né=1963-09-30 cdi=1995-01-02 expositions=conduite retraite=2026-03-31
      > post_exposition non
    M17 2025-04-01 né=1988-04-12 cdi=2014-02-03 expositions=cmr expositions_fin=2025-01-31
      visite post_exposition 2025-03-03 medecin
      > post_exposition non
    M18 2025-04-01 né=1988-04-12 cdi=2014-02-03 expositions=plomb plomb_seuil=non expositions_fin=2025-03-14
      > post_exposition non
    M19 2026-05-05 né=1988-04-12 cdi=2014-02-03 expositions=plomb plomb_seuil=non expositions_fin=2026-05-01
      > post_exposition oui sans_echeance demande=2026-04-01..2026-11-01
    M20 2025-07-01 né=1963-09-12 cdi=1990-01-08 expositions=amiante expositions_fin=2005-12-31 retraite=2025-09-30
      visite post_exposition 2024-03-04 medecin
      > post_exposition non
    M30 2025-07-01 né=1963-09-12 cdi=1990-01-08 expositions=amiante expositions_fin=2005-12-31 retraite=2025-09-30
      > post_exposition oui echeance=2025-09-30 demande=2025-08-30..2025-09-30
    M31 2025-07-01 né=1963-09-12 cdi=1990-01-08 expositions=amiante retraite=2025-09-30
      > post_exposition oui echeance=2025-09-30 demande=2025-08-30..2026-03-30
    M21 2025-07-01 né=1963-09-12 cdi=1990-01-08 expositions=bio2 retraite=2025-09-30
      > post_exposition non
    M22 2025-06-03 né=1988-04-12 cdi=2014-02-03
      visite reprise 2025-06-02 medecin conclusion=second_examen
      > second_examen oui echeance=2025-06-17 roles=M jamais=CIFAP
    M23 2025-06-18 né=1988-04-12 cdi=2014-02-03
      visite reprise 2025-06-02 medecin conclusion=second_examen
      visite second_examen 2025-06-16 medecin
      > second_examen non
    M24 2024-02-16 né=1988-04-12 cdi=2014-02-03
      visite demande 2024-02-15 medecin conclusion=second_examen
      > second_examen oui echeance=2024-03-01
    M25 2025-06-10 né=1988-04-12 cdi=2014-02-03
      demande demande employeur 2025-06-09
      > demande oui sans_echeance roles=M/CIFAP regle=DEMANDE-EMP
    M26 2025-06-10 né=1988-04-12 cdi=2014-02-03
      demande demande medecin 2025-06-09
      > demande oui sans_echeance roles=M regle=DEMANDE-MT jamais=CIFAP
    M27 2022-04-20 né=1988-04-12 cdi=2014-02-03
      demande demande travailleur 2022-04-19
      > demande oui roles=M/CI
    M28 2025-05-04 né=1992-02-02 cdi=2019-09-02 situations=nuit expositions=cmr
      visite renouvellement_aptitude 2022-05-09 medecin
      absence maternite 2025-01-13 2025-05-04 2025-05-05
      > reprise oui echeance=2025-05-13 ouvre=2025-05-05
      > renouvellement_aptitude oui echeance=2026-05-09
      > visite_intermediaire oui echeance=2024-05-09
      > vip_periodique_adaptee non
    M29 2025-01-02 né=1980-05-05 interim=2025-01-02
      > mi_carriere oui echeance=2025-12-31
      > vip_initiale oui echeance=2025-04-02
    """
}
