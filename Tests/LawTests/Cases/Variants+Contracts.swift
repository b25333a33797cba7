extension WorkedCases {
  /// Temporary and seasonal workers, hospital agents.
  static let contractVariants = """
    C01 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2023-03-17 infirmier emploi_identique=oui document_detenu=oui
      > vip_initiale non
      > vip_periodique oui echeance=2028-03-17
    C02 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2023-03-16 infirmier emploi_identique=oui document_detenu=oui
      > vip_initiale oui echeance=2025-06-17 regle=INT-VIP
    C03 2025-03-10 né=1988-04-12 interim=2025-03-17 situations=nuit
      > vip_initiale oui avant=2025-03-17
    C04 2025-03-10 né=1988-04-12 interim=2025-03-17 expositions=cmr
      visite examen_aptitude_embauche 2024-03-04 medecin emploi_identique=oui document_detenu=oui
      > examen_aptitude_embauche oui avant=2025-03-17 organise=service
    C05 2025-03-10 né=1988-04-12 interim=2025-03-17 expositions=cmr
      visite examen_aptitude_embauche 2023-03-17 medecin emploi_identique=oui document_detenu=medecin
      > examen_aptitude_embauche non
      > renouvellement_aptitude oui echeance=2027-03-17
      > visite_intermediaire oui echeance=2025-03-17
    C06 2025-03-17 né=1988-04-12 interim=2025-03-17 emploi=PREP
      visite vip_initiale 2024-09-02 infirmier document_detenu=oui emplois_couverts=CARI+PREP
      > vip_initiale non
    C07 2025-03-17 né=1988-04-12 interim=2025-03-17 emploi=PREP
      visite vip_initiale 2024-09-02 infirmier document_detenu=oui emplois_couverts=CARI+MANU
      > vip_initiale oui echeance=2025-06-17
    C08 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2024-09-02 infirmier emploi_identique=oui document_detenu=oui mesures=2023-03-17
      > vip_initiale oui echeance=2025-06-17
    C09 2025-03-17 né=1988-04-12 interim=2025-03-17
      visite vip_initiale 2024-09-02 infirmier emploi_identique=oui document_detenu=oui mesures=2023-03-16
      > vip_initiale non
    C10 2025-04-07 né=1988-04-12 interim=2025-03-17 expositions=cmr
      fait echafaudage 2025-04-14
      visite examen_aptitude_embauche 2025-03-10 medecin
      > examen_aptitude_embauche oui avant=2025-04-14 organise=entreprise_utilisatrice
    C11 2026-04-07 né=1988-04-12 interim=2025-03-17 expositions=cmr
      fait echafaudage 2026-04-14
      visite examen_aptitude_embauche 2025-03-10 medecin
      > examen_aptitude_embauche oui avant=2026-04-14 organise=entreprise_utilisatrice
    C28 2025-04-15 né=1988-04-12 interim=2025-03-17 expositions=cmr
      fait echafaudage 2025-04-14
      visite examen_aptitude_embauche 2025-04-10 medecin
      > examen_aptitude_embauche non
    C12 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-01 expositions=cmr jours_effectifs=44
      > examen_aptitude_embauche non
      > vip_initiale non
      > action_formation_prevention oui sans_echeance
    C13 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-09-30 jours_effectifs=90 situations=nuit
      > vip_initiale non
      > action_formation_prevention oui sans_echeance
    C14 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-29 expositions=cmr jours_effectifs=60
      visite examen_aptitude_embauche 2023-06-02 medecin emploi_identique=oui
      > examen_aptitude_embauche non
      > action_formation_prevention non
    C15 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-29 expositions=cmr jours_effectifs=60
      visite examen_aptitude_embauche 2023-06-01 medecin emploi_identique=oui
      > examen_aptitude_embauche oui avant=2025-06-02
    C16 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-08-29 expositions=cmr jours_effectifs=60
      visite examen_aptitude_embauche 2024-06-03 medecin emploi_identique=oui inaptitudes=2024-06-03
      > examen_aptitude_embauche oui avant=2025-06-02
    C17 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-07-15 expositions=amiante
      > examen_aptitude_embauche non
      > action_formation_prevention oui
    C18 2025-05-26 né=1995-03-03 saisonnier=2025-06-02 fin=2025-07-16 expositions=amiante
      > examen_aptitude_embauche oui avant=2025-06-02
    C19 2025-05-26 né=2008-05-20 saisonnier=2025-06-02 fin=2025-07-11 jours_effectifs=30 lectures=saisonnier_mineur:vip
      > vip_initiale oui avant=2025-06-02 lecture=saisonnier_mineur:vip
      > action_formation_prevention non
    C20 2025-05-26 né=2008-05-20 saisonnier=2025-06-02 fin=2025-07-11 jours_effectifs=30
      > action_formation_prevention oui sans_echeance lecture=saisonnier_mineur:action
    C21 2025-05-26 né=2008-05-20 saisonnier=2025-06-02 fin=2025-08-15 jours_effectifs=50 expositions=travaux_reglementes
      > examen_aptitude_embauche oui avant=2025-06-02
    C22 2025-01-02 né=1988-04-12 cdi=2012-09-03 regime=fph
      visite examen_periodique_fph 2024-02-29 medecin
      > examen_periodique_fph oui echeance=2026-02-28
      > vip_periodique non
    C23 2025-08-25 né=1988-04-12 cdi=2025-09-01 regime=fph expositions=cmr
      > examen_embauche_fph oui avant=2025-09-01 roles=M jamais=CIFAP
      > examen_aptitude_embauche non
      > vip_initiale non
    C25 2025-02-05 né=1988-04-12 cdi=2012-09-03 regime=fph
      visite examen_periodique_fph 2024-02-01 medecin
      absence maladie 2025-01-06 2025-02-04 2025-02-05
      > reprise oui echeance=2025-02-13 regle=REPRISE-FPH
    C26 2025-02-04 né=1988-04-12 cdi=2012-09-03 regime=fph
      visite examen_periodique_fph 2024-02-01 medecin
      absence trajet 2025-01-06 2025-02-03 2025-02-04
      > reprise non
    C27 2026-09-20 né=1988-04-12 cdi=2015-02-02 regime=fph
      visite examen_periodique_fph 2026-02-02 medecin
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence maladie 2026-07-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    """
}
