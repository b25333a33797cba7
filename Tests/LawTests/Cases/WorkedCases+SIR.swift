extension WorkedCases {
  /// Reinforced follow-up, periodic visits, the text of 2025.
  static let sir = """
    D01 2025-01-20 né=1988-04-12 cdi=2025-02-03 expositions=amiante
      > examen_aptitude_embauche oui avant=2025-02-03 roles=M/CI jamais=FAP
      > vip_initiale non
    D03 2025-01-27 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2023-01-30 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche oui avant=2025-02-03 roles=M/CI jamais=FAP
    D08 2025-02-03 né=1988-04-12 cdi=2025-02-03 expositions=cmr
      visite examen_aptitude_embauche 2023-06-12 medecin employeur_precedent=oui emploi_identique=oui document_detenu=medecin mesures=2022-12-01
      > examen_aptitude_embauche non
    D15 2025-03-24 né=1988-04-12 cdi=2025-04-01 expositions=manutention_lourde
      > examen_aptitude_embauche oui avant=2025-04-01 roles=M/CI jamais=FAP
    D19 2026-04-10 né=1988-04-12 cdi=2023-01-09 expositions=plomb plomb_seuil=non
      visite vip_initiale 2023-03-01 infirmier
      > examen_aptitude_embauche oui echeance=2026-04-10 roles=M/CI jamais=FAP
    D20 2025-08-25 né=1988-04-12 cdi=2025-09-01 expositions=cmr situations=nuit
      > examen_aptitude_embauche oui avant=2025-09-01 roles=M/CI jamais=FAP
      > vip_initiale non
    D21 2025-06-02 né=1988-04-12 cdi=2022-02-07 expositions=plomb plomb_seuil=oui
      fait poste_sir_decouvert 2025-06-02
      visite vip_initiale 2022-04-04 infirmier
      > examen_aptitude_embauche oui echeance=2025-06-02 roles=M/CI jamais=FAP
    E01 2023-01-02 né=1988-04-12 cdi=2018-03-01 expositions=cmr
      visite examen_aptitude_embauche 2022-09-12 medecin
      > visite_intermediaire oui echeance=2024-09-12 roles=MCIF/A jamais=P
      > renouvellement_aptitude oui echeance=2026-09-12 roles=M/CI jamais=FAP
    E04 2024-06-01 né=1988-04-12 cdi=2018-03-01 expositions=cmr periodicite_sir_mois=24
      visite examen_aptitude_embauche 2024-05-13 medecin
      > renouvellement_aptitude oui echeance=2026-05-13 roles=M/CI jamais=FAP
      > visite_intermediaire non
    E06 2023-12-01 né=1988-04-12 cdi=2018-03-01 expositions=ionisant_b
      visite examen_aptitude_embauche 2023-11-06 medecin
      > visite_intermediaire oui echeance=2025-11-06 roles=MCIF/A jamais=P
      > renouvellement_aptitude oui echeance=2027-11-06 roles=M/CI jamais=FAP
    E08 2025-01-10 né=2008-12-15 apprentissage=2024-09-02 expositions=travaux_reglementes
      visite examen_aptitude_embauche 2024-09-02 medecin
      > renouvellement_aptitude oui echeance=2025-09-02 roles=M/CI jamais=FAP
    F07 2025-01-02 né=1988-04-12 cdi=2016-05-02 expositions=bio2
      visite vip_initiale 2021-03-15 infirmier
      > vip_periodique oui echeance=2026-03-15 roles=MCIF/PA
    F08 2024-01-02 né=1988-04-12 cdi=2016-05-02 periodicite_mois=36
      visite vip_initiale 2023-05-15 infirmier
      > vip_periodique oui echeance=2026-05-15 roles=MCIF/PA
    F09 2024-06-03 né=1988-04-12 cdi=2016-05-02
      fait handicap 2024-06-03
      visite vip_initiale 2022-02-01 infirmier
      > vip_periodique_adaptee oui echeance=2025-02-01 roles=MCIF/PA
    G01 2025-09-08 né=1988-04-12 cdi=2025-09-15 expositions=conduite
      > examen_aptitude_embauche oui avant=2025-09-15 roles=M/CI jamais=FAP
    G02 2025-10-06 né=1988-04-12 cdi=2025-10-06 expositions=conduite
      > vip_initiale oui echeance=2026-01-06 roles=MCIF/PA
      > examen_attestation_conduite oui avant=2025-10-06 roles=M/CI jamais=FAP
      > examen_aptitude_embauche non
    G07 2025-11-03 né=1988-04-12 cdi=2025-11-03 expositions=sous_tension_ou_voisinage
      > vip_initiale oui echeance=2026-02-03 roles=MCIF/PA
      > examen_attestation_electrique oui avant=2025-11-03 roles=M/CI jamais=FAP
    G10 2025-11-24 né=1988-04-12 cdi=2025-12-01 expositions=conduite situations=nuit
      > vip_initiale oui avant=2025-12-01 roles=MCIF/PA
      > examen_attestation_conduite oui avant=2025-12-01 roles=M/CI jamais=FAP
    """
}
