extension WorkedCases {
  /// Reprise and préreprise: thresholds, prolongations, the texts of 2022 and 2026.
  static let absenceVariants = """
    R01 2025-03-06 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-06 2025-03-07
      > reprise oui echeance=2025-03-15 ouvre=2025-03-07 lecture=
    R02 2025-02-03 né=1988-04-12 cdi=2015-02-02
      absence accident_travail 2025-01-06 2025-02-03 2025-02-04
      > reprise non
    R03 2025-02-04 né=1988-04-12 cdi=2015-02-02
      absence accident_travail 2025-01-06 2025-02-04 2025-02-05
      > reprise oui echeance=2025-02-13 ouvre=2025-02-05 regle=REPRISE-AT
    R04 2025-01-06 né=1988-04-12 cdi=2015-02-02
      absence maladie_pro 2025-01-06 2025-01-06 2025-01-07
      > reprise oui echeance=2025-01-15 ouvre=2025-01-07 regle=REPRISE-MP
    R05 2022-05-29 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-04-01 2022-05-29 2022-05-30
      > reprise non
    R06 2022-05-30 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-04-01 2022-05-30 2022-05-31
      > reprise oui echeance=2022-06-08 ouvre=2022-05-31
    R07 2022-04-29 né=1988-04-12 cdi=2015-02-02
      absence accident_non_pro 2022-03-31 2022-04-28 2022-04-29
      > reprise non
    R08 2022-04-29 né=1988-04-12 cdi=2015-02-02
      absence accident_non_pro 2022-03-31 2022-04-29 2022-04-30
      > reprise oui echeance=2022-05-08
    R09 2022-05-05 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-30 2022-04-20
      absence maladie 2022-04-21 2022-05-05 2022-05-06
      > reprise oui echeance=2022-05-14
    R10 2022-05-05 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-30 2022-04-20 2022-04-21
      absence maladie 2022-04-22 2022-05-05 2022-05-06
      > reprise non
    R11 2025-03-21 né=1988-04-12 cdi=2015-02-02 lectures=trajet:60
      absence trajet 2025-02-10 2025-03-21 2025-03-24
      > reprise non
    R12 2025-03-21 né=1988-04-12 cdi=2015-02-02
      absence trajet 2025-02-10 2025-03-21 2025-03-24
      > reprise oui echeance=2025-04-01 lecture=trajet:30
    R13 2025-04-10 né=1988-04-12 cdi=2015-02-02
      absence trajet 2025-02-10 2025-04-10 2025-04-11
      > reprise oui echeance=2025-04-19 lecture=
    R14 2022-05-02 né=1988-04-12 cdi=2015-02-02 lectures=trajet:60
      absence trajet 2022-03-31 2022-04-29 2022-05-02
      > reprise oui echeance=2022-05-10
    R15 2025-03-08 né=1988-04-12 cdi=2015-02-02
      visite reprise 2025-03-06 medecin
      absence maladie 2025-01-06 2025-03-06 2025-03-07
      > reprise oui echeance=2025-03-15
    R16 2025-03-08 né=1988-04-12 cdi=2015-02-02
      visite reprise 2025-03-07 medecin
      absence maladie 2025-01-06 2025-03-06 2025-03-07
      > reprise non
    R17 2025-03-03 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06
      > prereprise possible sans_echeance ouvre=2025-02-05
      > reprise oui echeance=2025-06-10 ouvre=2025-06-02
    R18 2022-06-01 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-31 2022-06-30 2022-07-01
      > prereprise possible echeance=2022-06-30 ouvre=2022-06-30
    R19 2022-06-01 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-31 2022-06-29 2022-06-30
      > prereprise non
    R20 2025-01-20 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-02-04 2025-02-05
      > prereprise non
    R21 2025-01-20 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-02-05 2025-02-06
      > prereprise possible echeance=2025-02-05 ouvre=2025-02-05 lecture=prereprise_ouverture:jour_31
    R22 2025-01-20 né=1988-04-12 cdi=2015-02-02 lectures=prereprise_ouverture:arret_prescrit_31
      absence maladie 2025-01-06 2025-02-05 2025-02-06
      > prereprise possible echeance=2025-02-05 ouvre=2025-01-06
    R23 2025-02-20 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-20 2025-03-21
      demande prereprise caisse 2025-02-19
      > prereprise oui echeance=2025-03-20 ouvre=2025-02-05
    R24 2025-02-20 né=1988-04-12 cdi=2015-02-02
      absence maternite 2025-01-06 2025-04-27 2025-04-28
      > prereprise non
    R25 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-08-22 medecin conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise non
    R26 2026-09-20 né=1988-04-12 cdi=2015-02-02 lectures=prereprise_j30:exclu
      visite prereprise 2026-08-22 medecin conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29 lecture=prereprise_j30:exclu
    R27 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-08-21 medecin conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    R28 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure mesures=2026-09-01
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    R29 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 infirmier conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    R30 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    R31 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-08-25 medecin conclusion=aucune_mesure
      visite prereprise 2026-09-10 medecin mesures=2026-09-10
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29
    R32 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence accident_travail 2026-06-14 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29 lecture=
    R33 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence maladie 2026-06-14 2026-07-20
      absence maladie 2026-07-21 2026-09-20 2026-09-21
      > reprise oui echeance=2026-09-29 lecture=derogation_arret:premier
    R34 2026-09-20 né=1988-04-12 cdi=2015-02-02 lectures=derogation_arret:prolongation
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence maladie 2026-06-14 2026-07-20
      absence maladie 2026-07-21 2026-09-20 2026-09-21
      > reprise non
    R35 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      demande reprise travailleur 2026-09-15
      > reprise oui echeance=2026-09-29
    R36 2025-03-10 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-05 2025-03-10
      > reprise non
    R37 2025-03-10 né=1988-04-12 cdi=2015-02-02 lectures=duree_absence:jusqu_a_reprise
      absence maladie 2025-01-06 2025-03-05 2025-03-10
      > reprise oui echeance=2025-03-18 lecture=duree_absence:jusqu_a_reprise
    R38 2025-03-10 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-08
      absence conge 2025-03-09 2025-03-23
      > reprise oui echeance=2025-04-01 ouvre=2025-03-24
    R39 2025-03-10 né=1988-04-12 cdi=2015-02-02 fin=2025-03-20
      absence maladie 2025-01-06 2025-03-25 2025-03-26
      > reprise non
    R40 2025-03-20 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-02-10
      absence maladie 2025-01-20 2025-01-25
      absence maladie 2025-02-11 2025-03-20 2025-03-21
      > reprise oui echeance=2025-03-29
    R41 2025-06-16 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-02-10 2025-06-16 2025-06-17
      absence maternite 2025-06-17 2025-10-06 2025-10-07
      > reprise oui echeance=2025-06-25
    R42 2022-04-19 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-02-07 2022-04-19 2022-04-20
      > reprise oui echeance=2022-04-28 roles=M/CIFA
    R43 2022-04-18 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-02-07 2022-04-18 2022-04-19
      > reprise oui echeance=2022-04-27 roles=M/C jamais=IFAP
    R44 2017-03-01 né=1988-04-12 cdi=2015-02-02
      absence maladie 2016-12-20 2017-03-01 2017-03-02
      > reprise oui echeance=2017-03-10
    R45 2025-02-10 né=1988-04-12 cdi=2015-02-02
      absence accident_travail 2025-01-06 2025-01-25 2025-01-27
      demande reprise travailleur 2025-02-03
      > reprise non
      > demande oui sans_echeance regle=DEMANDE-SAL roles=M/CIFAP
    R46 2024-03-01 né=1988-04-12 cdi=2015-02-02
      absence maladie 2024-01-02 2024-02-29 2024-03-01
      > reprise non
    R47 2024-03-02 né=1988-04-12 cdi=2015-02-02
      absence maladie 2024-01-01 2024-02-29 2024-03-01
      > reprise oui echeance=2024-03-09
    """
}
