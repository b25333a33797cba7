import Dossier
import Testing

@testable import Exchange

@Suite("What hangs from a key that a scenario removes goes with it, once every change is made") struct ScenarioRemovalTests {
  @Test func `a professional nobody names goes with timetable and leave`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: horaires, action: ajouter, colonnes: {professionnel: I1, jour: mardi, demi_journee: matin}}
        - {fichier: conges, action: ajouter, colonnes: {professionnel: I1, debut: 2026-12-01, fin: 2026-12-01}}
        - {fichier: professionnels, cle: I1, action: supprimer}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels).count == 3)
    #expect(laid.lines(.horaires) == ["professionnel;jour;demi_journee;centre", "M1;lundi;matin;C1"])
    #expect(laid.overlay.effects[2].consequences[.horaires]?.removed == 1 && laid.overlay.effects[2].direct[.professionnels]?.removed == 1)
    #expect(laid.overlay.effects[2].kept == [])
  }

  @Test func `a médecin still named stays, gone on the eve of the plan: the appointment will move, the protocol is void`() throws {
    let laid = LaidDossier("changements: [{fichier: professionnels, cle: M1, action: supprimer}]")
    #expect(laid.errors.isEmpty, "\(laid.found)")
    let medecin = try #require(laid.reading.dossier.professionals.first { $0.id == "M1" })
    #expect(medecin.end == laid.reading.dossier.parameters.begins.adding(days: -1))
    #expect(laid.reading.dossier.timetable.isEmpty && laid.reading.dossier.leave.isEmpty)
    #expect(laid.reading.dossier.appointments.count == 1)
    #expect(laid.overlay.effects[0].kept == ["M1"])
    #expect(laid.counts(.professionnels) == [0, 1, 0])
    #expect(laid.found.first == "s0.yaml:1:professionnel scenario_parti_nomme")
    #expect(laid.reading.findings.first?.values == ["2026-11-22", "professionnels.csv 1, rendez_vous.csv 1"])
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func `a médecin whom the same scenario replaces everywhere goes altogether, in whatever order it says so`(order: [Int]) {
    let changes = [
      "  - {fichier: professionnels, cle: M1, action: supprimer}",
      "  - {fichier: professionnels, ou: {encadrant: M1}, action: modifier, colonnes: {encadrant: M0}}",
      "  - {fichier: rendez_vous, ou: {professionnel: M1}, action: modifier, colonnes: {professionnel: M0}}",
    ]
    let laid = LaidDossier(
      "changements:\n" + order.map { changes[$0] }.joined(separator: "\n"),
      over: [
        .professionnels:
          "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;1;C1\nM0;medecin;E1;;1;C1\nI1;infirmier;E1;M1;0,8;C1\n"
      ])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(
      laid.lines(.professionnels) == [
        "professionnel;role;equipes;encadrant;etp;centres", "M0;medecin;E1;;1;C1", "I1;infirmier;E1;M0;0,8;C1",
      ])
    #expect(laid.lines(.horaires).count == 1)
  }

  @Test func `a centre that appointments name closes; lists and journeys forget it`() throws {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: centres, cle: C2, action: ajouter, colonnes: {secteur: S1, type: fixe, commune: 69123, salles: 1}}
        - {fichier: professionnels, ou: {role: [medecin, iprp]}, action: modifier, colonnes: {centres: +C2}}
        - {fichier: centres, cle: C1, action: supprimer}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    let centre = try #require(laid.reading.dossier.centres.first { $0.id == "C1" })
    #expect(centre.rooms == 0)
    #expect(
      laid.lines(.professionnels).dropFirst() == [
        "M1;medecin;E1;;1;C2", "I1;infirmier;E1;M1;0,8;SITE-A2", "X1;iprp;E1;;1;C2",
      ])
    #expect(laid.lines(.trajets).count == 1)
    #expect(laid.lines(.horaires) == ["professionnel;jour;demi_journee;centre", "M1;lundi;matin;"])
    #expect(laid.found.first == "s0.yaml:4:centre scenario_ferme_nomme")
  }

  @Test func `the only place of a professional stays, closed`() {
    let laid = LaidDossier(
      "changements: [{fichier: centres, cle: C1, action: supprimer}]", over: [.rendezVous: "", .horaires: ""])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.centres)[1] == "C1;S1;fixe;69123;0")
  }

  @Test func `an establishment goes with its employments and all that is told of workers who have no other`() {
    let laid = LaidDossier(
      "changements: [{fichier: etablissements, cle: A2, action: supprimer}]",
      over: [
        .travailleurs:
          "travailleur;etablissement;naissance;contrat;embauche\nW1;A1;1980-05-01;cdi;2020-01-06\nW1;A2;1980-05-01;cdi;2021-01-06\n"
          + "W2;A2;1990-05-01;cdd;2025-02-03\n",
        .faits: "travailleur;etablissement;fait;debut\nW1;A1;nuit;2024-01-01\nW1;A2;nuit;2024-01-01\nW1;;cmr;2024-01-01\n",
      ])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.travailleurs).count == 2 && laid.lines(.etablissements).count == 2)
    #expect(laid.lines(.faits) == ["travailleur;etablissement;fait;debut", "W1;A1;nuit;2024-01-01", "W1;;cmr;2024-01-01"])
    #expect(laid.lines(.absences).count == 1 && laid.lines(.demandes).count == 1 && laid.lines(.rendezVous).count == 1)
    #expect(laid.lines(.visites).count == 2)
    #expect(laid.lines(.professionnels)[2] == "I1;infirmier;E1;M1;0,8;C1", "the room on site is gone from the list")
  }

  @Test func `a team leaves the lists of shares, whose sum stays one`() {
    let laid = LaidDossier(
      "changements: [{fichier: equipes, cle: E2, action: supprimer}]",
      over: [
        .professionnels: "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1:0.5|E2:0.2|E3:0.3;;1;C1\nX1;iprp;E2;;1;C1\n",
        .equipes: "equipe;secteur;accueil\nE1;S1;E2|E3\nE2;S1;\nE3;S1;E2\n",
      ])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels).dropFirst() == ["M1;medecin;E1:0.625|E3:0.375;;1;C1"])
    #expect(laid.lines(.equipes) == ["equipe;secteur;accueil", "E1;S1;E3", "E3;S1;"])
  }

  @Test func `a sector whose lines were moved first takes nothing with it`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: secteurs, cle: S1, action: supprimer}
        - {fichier: equipes, ou: {secteur: S1}, action: modifier, colonnes: {secteur: S2}}
        - {fichier: etablissements, ou: {secteur: S1}, action: modifier, colonnes: {secteur: S2}}
        - {fichier: centres, ou: {secteur: S1}, action: modifier, colonnes: {secteur: S2}}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.secteurs) == ["secteur;type", "S2;professionnel"])
    #expect(laid.overlay.effects[0].consequences.isEmpty)
    #expect(laid.reading.dossier.employments.count == 2)
  }

  @Test func `what named a key written over names the new one`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: M1, action: modifier, colonnes: {professionnel: M9}}
        - {fichier: equipes, cle: E1, action: modifier, colonnes: {equipe: E7}}
        - {fichier: centres, cle: C1, action: modifier, colonnes: {centre: C7}}
        - {fichier: etablissements, cle: A2, action: modifier, colonnes: {etablissement: A9}}
        - {fichier: travailleurs, cle: W1, action: modifier, colonnes: {travailleur: W9}}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels).dropFirst() == ["M9;medecin;E7;;1;C7", "I1;infirmier;E7;M9;0,8;C7|SITE-A9", "X1;iprp;E7;;1;C7"])
    #expect(laid.lines(.horaires)[1] == "M9;lundi;matin;C7" && laid.lines(.conges)[1].hasPrefix("M9"))
    #expect(laid.lines(.rendezVous)[1].contains("M9;C7") && laid.lines(.etablissements)[1] == "A1;S1;E7;69123;12;")
    #expect(laid.lines(.travailleurs).dropFirst() == ["W9;A1;1980-05-01;cdi;2020-01-06", "W2;A9;1990-05-01;cdd;2025-02-03"])
    #expect(laid.lines(.visites)[1].hasPrefix("W9") && laid.lines(.faits)[1].hasPrefix("W9"))
  }

  @Test func `what is told of an employment follows it to another establishment`() {
    let laid = LaidDossier(
      "changements: [{fichier: travailleurs, ou: {etablissement: A2}, action: modifier, colonnes: {etablissement: A1}}]",
      over: [.absences: "travailleur;etablissement;cause;debut;fin\nW2;A2;maladie;2026-01-05;2026-01-09\n"])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.absences)[1] == "W2;A1;maladie;2026-01-05;2026-01-09")
    #expect(laid.lines(.rendezVous)[1].hasPrefix("R1;W2;demande"), "no column is added to a file that names no establishment")
  }

  @Test func `a team goes with its staff; who received somebody else's worker stays in name, and the dossier is in order`() {
    let laid = LaidDossier(
      "changements: [{fichier: equipes, cle: E1, action: supprimer}]",
      over: [
        .etablissements: "etablissement;secteur;equipe;commune;effectif;salle\nA1;S1;E1;69123;12;\nA2;S1;E2;69266;300;oui\n",
        .professionnels:
          "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;1;C1|SITE-A2\nI1;infirmier;E1;M1;0,8;C1\nM2;medecin;E2;;1;C1\n",
      ])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.travailleurs).count == 2 && laid.lines(.rendezVous).count == 2)
    #expect(laid.lines(.professionnels).dropFirst() == ["M1;medecin;E2;;1;C1|SITE-A2;2026-11-22", "M2;medecin;E2;;1;C1;"])
  }
}
