extension WorkedCases {
  /// The first VIP, before the post, apprentices, the dispense.
  static let vip = """
    A01 2025-03-10 né=1988-04-12 cdi=2025-03-10
      > vip_initiale oui echeance=2025-06-10 ouvre=2025-03-10 roles=MCIF/PA
    A02 2025-11-30 né=1988-04-12 cdi=2025-11-30
      > vip_initiale oui echeance=2026-02-28 roles=MCIF/PA
    A03 2023-11-30 né=1988-04-12 cdi=2023-11-30
      > vip_initiale oui echeance=2024-02-29 roles=MCIF/PA
    A05 2024-11-29 né=1988-04-12 cdi=2024-11-29
      > vip_initiale oui echeance=2025-02-28 roles=MCIF/PA
    A11 2025-03-03 né=2003-06-01 stage=2025-03-03 fin=2025-08-29
      > vip_initiale non
    A14 2017-02-01 né=1975-02-02 cdi=2010-03-01 periodicite_mois=24
      visite visite_avant_2017 2016-03-10 medecin
      > vip_periodique oui echeance=2018-03-10 roles=MCIF
    B01 2025-08-25 né=1988-04-12 cdi=2025-09-01 situations=nuit
      > vip_initiale oui avant=2025-09-01 roles=MCIF/PA
    B03 2025-08-25 né=1988-04-12 cdi=2025-09-01 situations=nuit
      > vip_initiale oui avant=2025-09-01 roles=MCIF/PA
    B08 2025-02-17 né=1988-04-12 cdi=2025-02-17 expositions=bio1
      > vip_initiale oui echeance=2025-05-17 roles=MCIF/PA
    B10 2025-01-20 né=1988-04-12 cdi=2025-01-20 situations=handicap
      > vip_initiale oui echeance=2025-04-20 roles=MCIF/PA
      > orientation_medecin oui sans_echeance roles=M/CI jamais=FP
    B12 2025-03-03 né=1988-04-12 cdi=2025-03-03 situations=grossesse
      > vip_initiale oui echeance=2025-06-03 roles=MCIF/PA
      > orientation_medecin possible sans_echeance roles=M/CI jamais=FP
    B14 2024-12-31 né=2005-03-03 apprentissage=2024-12-31
      > vip_initiale oui echeance=2025-02-28 roles=MCIF/PA
    B16 2025-08-20 né=2008-11-02 apprentissage=2025-09-01 expositions=travaux_reglementes
      > examen_aptitude_embauche oui avant=2025-09-01 roles=M/CI jamais=FAP
      > vip_initiale non
    B18 2025-08-20 né=2005-05-05 apprentissage=2025-09-01 expositions=cmr
      > examen_aptitude_embauche oui avant=2025-09-01 roles=M/CI jamais=FAP
    C03 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_initiale 2022-05-16 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=non
      > vip_initiale oui echeance=2025-04-06 roles=MCIF/PA
    C05 2025-01-06 né=1988-04-12 cdi=2025-01-06
      visite vip_initiale 2022-05-16 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui inaptitudes=2021-10-11
      > vip_initiale oui echeance=2025-04-06 roles=MCIF/PA
    C10 2024-12-20 né=1988-04-12 cdi=2025-01-06 situations=nuit
      visite vip_initiale 2022-02-07 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
      > vip_periodique_adaptee oui echeance=2025-02-07 roles=MCIF/PA
    C12 2025-01-06 né=1988-04-12 cdi=2025-01-06 situations=handicap
      visite vip_initiale 2023-03-01 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui mesures=2021-06-14
      > vip_initiale non
      > vip_periodique_adaptee oui echeance=2026-03-01 roles=MCIF/PA
    C13 2025-06-20 né=2008-05-20 cdd=2025-07-01 fin=2025-08-31
      visite vip_initiale 2024-09-02 infirmier employeur_precedent=oui emploi_identique=oui document_detenu=oui
      > vip_initiale non
    """
}
