import Dossier
import Testing

@testable import Exchange

@Suite("What is wrong in a scenario is told at its line, everything at once") struct ScenarioErrorTests {
  @Test(
    arguments: [
      ("{fichier: profesionnels, cle: M1, action: supprimer}", "fichier", "scenario_fichier_inconnu", "professionnels.csv"),
      ("{fichier: parametres.yaml, cle: M1, action: supprimer}", "fichier", "scenario_fichier_parametres", nil),
      ("{fichier: horaires, cle: M1, action: suprimer}", "action", "scenario_action_inconnue", "supprimer"),
      ("{cle: M1, action: supprimer}", "fichier", "scenario_champ_manquant", nil),
      ("{fichier: horaires, cle: M1}", "action", "scenario_champ_manquant", nil),
      ("{fichier: horaires, cle: M1, ou: {jour: lundi}, action: supprimer}", "cle, ou", "scenario_cle_et_ou", nil),
      ("{fichier: horaires, action: supprimer}", "", "scenario_sans_cible", nil),
      ("{fichier: horaires, action: modifier, colonnes: {usage: libre}}", "", "scenario_sans_cible", nil),
      ("{fichier: horaires, cle: M1, action: modifier}", "colonnes", "scenario_sans_colonnes", nil),
      ("{fichier: horaires, action: ajouter}", "colonnes", "scenario_sans_colonnes", nil),
      ("{fichier: horaires, cle: M1, action: modifier, colonnes: {}}", "colonnes", "scenario_sans_colonnes", nil),
      ("{fichier: horaires, cle: M1, action: supprimer, colonnes: {usage: libre}}", "colonnes", "scenario_colonnes_inutiles", nil),
      (
        "{fichier: horaires, cle: M1, action: modifier, colonnes: [{usage: libre}, {usage: autre}]}", "colonnes",
        "scenario_plusieurs_ecritures", nil
      ),
      ("{fichier: professionnels, cle: M1, action: modifier, colonnes: {etpp: 1}}", "colonnes", "scenario_colonne_inconnue", "etp"),
      ("{fichier: professionnels, ou: {rol: medecin}, action: supprimer}", "ou", "scenario_colonne_inconnue", "role"),
      ("{fichier: professionnels, cle: {role: medecin}, action: supprimer}", "cle", "scenario_colonne_hors_cle", ""),
      ("{fichier: professionnels, cle: M1, action: modifier, colonnes: {etp: [1, 2]}}", "etp", "scenario_valeur_illisible", nil),
      ("{fichier: professionnels, cle: M1, action: modifier, colonnes: {etp: {a: 2}}}", "etp", "scenario_valeur_illisible", nil),
      ("{fichier: professionnels, cle: M2, action: supprimer}", "professionnel", "scenario_aucune_ligne", "M1"),
      ("{fichier: professionnels, cle: [M1, M2], action: supprimer}", "professionnel", "scenario_aucune_ligne", "M1"),
      ("{fichier: horaires, cle: [M1, mardi], action: supprimer}", "jour", "scenario_aucune_ligne", ""),
      ("{fichier: professionnels, ou: {role: medecim}, action: supprimer}", "role", "scenario_aucune_ligne", "medecin"),
      (
        "{fichier: professionnels, cle: M9, action: ajouter, colonnes: {professionnel: M3}}", "professionnel", "scenario_aucune_ligne", "M1"
      ),
      ("{fichier: secteurs, cle: S1, action: ajouter, colonnes: {type: interim}}", "secteur", "scenario_cle_existante", ""),
      ("{fichier: horaires, cle: M1, action: supprimer, couleur: bleu}", "changements.couleur", "cle_inconnue", ""),
      ("{fichier: professionnels, cle: M1, action: modifier, colonnes: {etp: 3}}", "etp", "nombre_hors_bornes", "0"),
      ("{fichier: professionnels, cle: M1, action: modifier, colonnes: {role: medecine}}", "role", "code_inconnu", "medecin"),
      ("{fichier: professionnels, cle: X1, action: modifier, colonnes: {centres: C9}}", "centres", "reference_inconnue", "C1"),
      (
        "{fichier: horaires, action: ajouter, colonnes: {professionnel: M7, jour: lundi, demi_journee: matin}}", "professionnel",
        "reference_inconnue", "M1"
      ),
      ("7", "changements", "type_incorrect", nil),
    ] as [(String, String, String, String?)])
  func `a wrong change is told once, with a near word`(change: String, column: String, code: String, near: String?) {
    let laid = LaidDossier("nom: Essai\nchangements:\n  - \(change)\n")
    #expect(laid.errors == ["s0.yaml:3:\(column) \(code)"])
    if let near { #expect(laid.reading.findings.first { $0.gravity == .erreur }?.values.first == near) }
  }

  @Test(arguments: [
    ("nom: a\nbase: [1]\n", "2:base type_incorrect"), ("nom: {a: 1}\n", "1:nom type_incorrect"),
    ("nom: a\nchangement: []\n", "2:changement cle_inconnue"), ("nom: a\nchangements: 3\n", "2:changements type_incorrect"),
    ("- a\n", "1: type_incorrect"), ("nom: a\nnom: b\n", "1:nom cle_en_double"), ("nom: [\n", "2: yaml_illisible"),
    ("parametres: 3\n", "1:parametres type_incorrect"), ("parametres:\n  horizon_semaine: 3\n", "2:horizon_semaine cle_inconnue"),
    ("parametres:\n  taux:\n    absence: 2\n", "3:taux.absence nombre_hors_bornes"),
    ("regles:\n  - {regle: VIP-PERIODE, valeur: 36, a_compter_du: 2027-01-01}\n", "2:regles.regle code_inconnu"),
    ("regles:\n  - {regle: VIP-PERIOD, valeur: 36}\n", "2:regles projet_incomplet"), ("regles: 3\n", "1:regles type_incorrect"),
    ("parametres: {debut: 2026-11-24}\n", "1:debut debut_pas_lundi"),
  ])
  func `a wrong key is told at its line`(yaml: String, found: String) {
    #expect(LaidDossier(yaml).errors == ["s0.yaml:" + found])
  }

  @Test func `a cell is told at the line of its own value, what the base wrote at the base`() {
    let laid = LaidDossier(
      """
      changements:
        - fichier: professionnels
          cle: I1
          action: modifier
          colonnes:
            etp: 0.5
            protocole: [vip_initiale, vip_periodic]
        - {fichier: secteurs, cle: S2, action: supprimer}
      parametres:
        taux: {absence: 0.2}
      """,
      over: [
        .absences: "travailleur;cause;debut;fin\nW2;maladie;2026-01-05;2026-01-09\nW1;grippe;2026-01-05;2026-01-09\n",
        .parametres: "debut: 2026-11-23\ngraine: -1\n",
        .equipes: "equipe;secteur\nE1;S1\nE2;S1\nE3;S2\nE4;S8\n",
      ])
    #expect(
      laid.errors == [
        "s0.yaml:7:protocole code_inconnu", "absences.csv:3:cause code_inconnu", "equipes.csv:5:secteur reference_inconnue",
        "parametres.yaml:2:graine nombre_hors_bornes",
      ])
  }

  @Test func `a line of the base keeps its number under lines removed, and a key taken twice is told at the change`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: faits, ou: {fait: nuit}, action: supprimer}
        - {fichier: demandes, cle: W2, action: modifier, colonnes: {nature: reprise, date: 2026-11-03}}
      """,
      over: [
        .faits: "travailleur;fait;debut\r\nW1;nuit;2024-01-01\r\nW1;nuit;2025-01-01\r\n\r\nW1;cmrr;2025-01-01\r\n",
        .demandes: "travailleur;nature;origine;date\nW2;demande;travailleur;2026-11-02\nW1;demande;travailleur;2026-11-02\n"
          + "W2;reprise;travailleur;2026-11-03\n",
      ])
    #expect(laid.errors.contains("faits.csv:5:fait code_inconnu"), "\(laid.errors)")
    #expect(laid.errors.contains { $0.hasPrefix("s0.yaml:3") && $0.hasSuffix("cle_en_double") }, "\(laid.errors)")
  }

  @Test func `a change without effect is told as a warning`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: I1, action: modifier, colonnes: {etp: 0.80, centres: [C1, SITE-A2]}}
      parametres: {debut: 2026-11-23}
      """)
    #expect(laid.found.prefix(2) == ["s0.yaml:2: scenario_sans_effet", "s0.yaml:3: scenario_sans_effet"])
    #expect(laid.errors.isEmpty && laid.overlay.files == LaidDossier.base())
  }

  @Test func `every problem has its words in both languages`() {
    for problem in ScenarioProblem.allCases {
      let finding = problem.at(SourcePlace(file: "s.yaml", line: 1, column: 1), value: "x", values: ["", "b", "c", "d"])
      for language in Language.allCases {
        let words = ScenarioSentences.text(of: finding, in: language)
        #expect(words?.message.isEmpty == false && words?.remedy.isEmpty == false)
        #expect(words?.message.contains("{") == false, "\(problem)")
      }
    }
  }
}
