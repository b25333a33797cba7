extension WorkedCases {
  /// Reprise and préreprise.
  static let absences = """
    J02 2025-03-05 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-05 2025-03-06
      > reprise non
    J03 2025-02-20 né=1988-04-12 cdi=2015-02-02
      absence accident_non_pro 2024-12-23 2025-02-20 2025-02-21
      > reprise oui echeance=2025-03-01 ouvre=2025-02-21 roles=M/CIFA
    J07 2025-06-01 né=1988-04-12 cdi=2015-02-02
      absence maternite 2025-02-10 2025-06-01 2025-06-02
      > reprise oui echeance=2025-06-10 ouvre=2025-06-02 roles=M/CIFA
    J08 2022-05-14 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-31 2022-05-14 2022-05-16
      > reprise oui echeance=2022-05-24 ouvre=2022-05-16 roles=M/CIFA
    J11 2022-04-27 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-03-30 2022-04-27 2022-04-28
      > reprise non
    J14 2022-04-10 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-02-07 2022-04-10 2022-04-11
      > reprise oui echeance=2022-04-19 ouvre=2022-04-11 roles=M/C jamais=FA
    J18 2024-02-21 né=1988-04-12 cdi=2015-02-02
      absence maladie 2023-12-04 2024-02-21 2024-02-22
      > reprise oui echeance=2024-03-01 ouvre=2024-02-22 roles=M/CIFA
    J22 2025-03-08 né=1988-04-12 cdi=2015-02-02
      absence maladie 2025-01-06 2025-03-08 2025-03-24
      absence conge 2025-03-10 2025-03-23
      > reprise oui echeance=2025-04-01 ouvre=2025-03-24 roles=M/CIFA
    J24 2025-04-20 né=1988-04-12 cdi=2015-02-02
      absence paternite 2025-03-24 2025-04-17 2025-04-18
      > reprise non
    J25 2025-03-21 né=1988-04-12 cdi=2015-02-02
      absence trajet 2025-02-10 2025-03-21 2025-03-24
      > reprise oui echeance=2025-04-01 ouvre=2025-03-24 roles=M/CIFA
    J27 2025-04-25 né=1988-04-12 cdi=2015-02-02
      absence accident_travail 2025-01-13 2025-02-01 2025-02-03
      absence accident_travail 2025-04-14 2025-04-28 2025-04-29
      > reprise non
    J32 2022-05-10 né=1988-04-12 cdi=2015-02-02
      absence maladie 2022-04-04 2022-05-18 2022-05-19
      > prereprise possible echeance=2022-05-18 ouvre=2022-05-04 roles=M/CIFA
      > reprise non
    J37 2026-09-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-09-01 medecin conclusion=aucune_mesure
      absence maladie 2026-06-15 2026-09-20 2026-09-21
      demande reprise employeur 2026-09-10
      > reprise oui echeance=2026-09-29 ouvre=2026-09-21 roles=M/CIFA
    J38 2026-08-20 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-08-03 medecin conclusion=aucune_mesure
      absence maladie 2026-06-10 2026-08-20 2026-08-21
      > reprise oui echeance=2026-08-29 ouvre=2026-08-21 roles=M/CIFA
    J39 2026-08-10 né=1988-04-12 cdi=2015-02-02
      visite prereprise 2026-08-03 medecin conclusion=aucune_mesure
      absence accident_travail 2026-07-01 2026-08-09 2026-08-10
      > reprise non
    J42 2025-01-02 né=1988-04-12 cdi=2012-09-03 regime=fph
      visite examen_periodique_fph 2023-10-02 medecin
      > examen_periodique_fph oui echeance=2025-10-02 roles=M/F
    """
}
