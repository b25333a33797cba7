extension WorkedCases {
  /// Temporary and seasonal workers.
  static let contracts = """
    H01 2025-03-17 né=1988-04-12 interim=2025-03-17
      > vip_initiale oui echeance=2025-06-17 roles=MCIF/PA
    H02 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2023-09-04 infirmier emploi_identique=oui document_detenu=oui
      > vip_initiale non
    H08 2025-04-07 né=1988-04-12 interim=2025-03-17
      fait echafaudage 2025-04-14
      > examen_aptitude_embauche oui avant=2025-04-14 roles=M/CI jamais=FAP
    H12 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2024-09-02 infirmier emploi_identique=oui document_detenu=non
      > vip_initiale oui echeance=2025-06-17 roles=MCIF/PA
    H13 2025-03-10 né=1988-04-12 interim=2025-03-17 expositions=cmr
      visite examen_aptitude_embauche 2023-02-13 medecin emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche oui avant=2025-03-17 roles=M/CI jamais=FAP
    I03 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-01 expositions=cmr jours_effectifs=45
      > examen_aptitude_embauche oui avant=2025-06-02 roles=M/CI jamais=FAP
    I06 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-29 expositions=cmr jours_effectifs=60
      visite examen_aptitude_embauche 2023-04-28 medecin emploi_identique=oui
      > examen_aptitude_embauche oui avant=2025-06-02 roles=M/CI jamais=FAP
    I09 2025-06-20 né=2008-05-20 saisonnier=2025-06-02 fin=2025-07-11 jours_effectifs=30
      > vip_initiale non
      > action_formation_prevention oui sans_echeance
    """
}
