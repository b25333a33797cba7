extension WorkedCases {
  /// Mi-carrière, post-exposition, second exam, combinations.
  static let career = """
    K02 2025-01-02 né=1980-12-31 cdi=2010-03-01
      > mi_carriere oui echeance=2025-12-31 ouvre=2025-01-01 roles=MA/CIF
    K03 2025-01-02 né=1981-01-01 cdi=2010-03-01
      > mi_carriere oui echeance=2026-12-31 ouvre=2026-01-01 roles=MA/CIF
    K05 2022-04-01 né=1976-06-15 cdi=2010-03-01
      > mi_carriere non
    K06 2025-01-02 né=1980-07-14 cdi=2010-03-01
      visite vip_periodique 2023-04-03 medecin mi_carriere=oui
      > mi_carriere non
    L06 2025-07-01 né=1963-09-12 cdi=1990-01-08 expositions=amiante expositions_fin=2005-12-31 retraite=2025-09-30
      > post_exposition oui echeance=2025-09-30 roles=M/CI jamais=FAP
    L07 2021-11-02 né=1959-11-30 cdi=1995-01-02 expositions=amiante retraite=2021-11-30
      > post_exposition oui echeance=2021-11-30 roles=M/CI jamais=FAP
    L08 2021-09-06 né=1959-09-30 cdi=1995-01-02 expositions=amiante retraite=2021-09-30
      > post_exposition non
    L11 2025-04-01 né=1988-04-12 cdi=2014-02-03 expositions=plomb expositions_fin=2025-03-14
      > post_exposition oui sans_echeance roles=M/CI jamais=FAP demande=2025-02-14..2025-09-14
    M03 2025-06-02 né=1988-04-12 cdi=2014-02-03
      visite reprise 2025-06-02 medecin delivre=avis_inaptitude
      > second_examen non
    M05 2025-05-04 né=1992-02-02 cdi=2019-09-02 situations=nuit
      visite vip_periodique_adaptee 2022-05-09 infirmier
      absence maternite 2025-01-13 2025-05-04 2025-05-05
      > reprise oui echeance=2025-05-13 ouvre=2025-05-05 roles=M/CIFA
      > vip_periodique_adaptee oui echeance=2025-05-09 roles=MCIF/PA
    """
}
