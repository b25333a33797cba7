import Dossier
import Testing

@testable import Exchange

@Suite("A scenario adds, changes and removes lines, by key and by filter") struct ScenarioActionTests {
  @Test func `ajouter writes a line, in the columns of the file`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: secteurs, action: ajouter, colonnes: {type: geographique, secteur: S2}}
      """)
    #expect(laid.lines(.secteurs) == ["secteur;type", "S1;geographique", "S2;professionnel", "S2;geographique"])
    #expect(laid.errors == ["s0.yaml:2:secteur cle_en_double"])
    #expect(laid.reading.findings[0].values == ["3 (secteurs.csv)"])
  }

  @Test(arguments: [
    "{fichier: secteurs, action: ajouter, colonnes: {secteur: S3, type: interim}}",
    "{fichier: Secteurs.csv, action: Ajouter, colonnes: [{SECTEUR: S3, Type: interim}]}",
    "{fichier: secteurs.csv, cle: S3, action: ajouter, colonnes: {type: interim}}",
    "{fichier: secteurs, cle: {secteur: S3}, action: ajouter, colonnes: {type: interim}}",
    "{fichier: secteurs, cle: S1, action: ajouter, colonnes: {secteur: S3, type: interim}}",
    "{fichier: secteurs, ou: {type: geographique}, action: ajouter, colonnes: {secteur: S3, type: interim}}",
  ])
  func `one line may be added in many words`(change: String) {
    let laid = LaidDossier("changements: [\(change)]")
    #expect(laid.lines(.secteurs) == ["secteur;type", "S1;geographique", "S2;professionnel", "S3;interim"])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.counts(.secteurs) == [1, 0, 0])
  }

  @Test func `a list of writings adds as many lines, and copies every line designated once for each`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: I1, action: ajouter, colonnes: [{professionnel: I2}, {professionnel: I3, etp: 0.5}]}
        - {fichier: horaires, action: ajouter, colonnes: [{professionnel: I1, jour: mardi, demi_journee: matin}, {professionnel: I1, jour: jeudi, demi_journee: matin}]}
        - {fichier: horaires, cle: I1, action: ajouter, colonnes: [{professionnel: I2}, {professionnel: I3}]}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels).suffix(2) == ["I2;infirmier;E1;M1;0,8;C1|SITE-A2", "I3;infirmier;E1;M1;0.5;C1|SITE-A2"])
    #expect(laid.counts(.horaires) == [6, 0, 0])
    #expect(laid.reading.dossier.timetable.count { $0.professional == "I3" } == 2)
  }

  @Test func `a file that the dossier lacks is made by the first line added to it`() {
    let laid = LaidDossier(
      "changements: [{fichier: faits, action: ajouter, colonnes: {travailleur: W2, fait: nuit, debut: 2026-01-05}}]", over: [.faits: ""])
    #expect(laid.lines(.faits) == ["travailleur;etablissement;fait;debut;fin", "W2;;nuit;2026-01-05;"])
    #expect(laid.errors.isEmpty)
  }

  @Test func `modifier writes cells by key, by part of a key and by filter; a column the file lacks is added`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: M1, action: modifier, colonnes: {etp: 0.5, fin: 2027-06-30}}
        - {fichier: horaires, cle: M1, action: modifier, colonnes: {usage: consultation}}
        - {fichier: travailleurs, cle: [W2, A2, 2025-02-03], action: modifier, colonnes: {situations: [nuit, handicap]}}
        - {fichier: etablissements, ou: {commune: [69266, 69123], effectif: 300}, action: modifier, colonnes: {effectif: 310}}
        - {fichier: conges, cle: {professionnel: M1, debut: 24/12/2026}, action: modifier, colonnes: {fin: 2027-01-08}}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(
      laid.lines(.professionnels)[0...2] == [
        "professionnel;role;equipes;encadrant;etp;centres;fin", "M1;medecin;E1;;0.5;C1;2027-06-30", "I1;infirmier;E1;M1;0,8;C1|SITE-A2;",
      ])
    #expect(laid.lines(.horaires) == ["professionnel;jour;demi_journee;centre;usage", "M1;lundi;matin;C1;consultation"])
    #expect(laid.lines(.travailleurs).suffix(1) == ["W2;A2;1990-05-01;cdd;2025-02-03;nuit|handicap"])
    #expect(laid.lines(.etablissements).suffix(1) == ["A2;S1;E1;69266;310;oui"])
    #expect(laid.lines(.conges) == ["professionnel;debut;fin", "M1;2026-12-24;2027-01-08"])
  }

  @Test(arguments: [
    ("{professionnel: I1}", 1), ("{role: [infirmier, iprp]}", 2), ("{centres: C1}", 3), ("{centres: SITE-A2}", 1),
    ("{centres: SITE-A2|C1}", 1),
    ("{equipes: E1, role: infirmier}", 1), ("{encadrant: null}", 2), ("{encadrant: }", 2), ("{etp: 0.80}", 1), ("{etp: '1,0'}", 2),
    ("{statut: en_poste}", 3), ("{}", 3),
  ])
  func `a filter compares what cells mean`(filter: String, count: Int) {
    let laid = LaidDossier(
      "changements: [{fichier: professionnels, ou: \(filter), action: modifier, colonnes: {demi_journees_faites: 12}}]")
    #expect(laid.counts(.professionnels) == [0, count, 0], "\(laid.found)")
  }

  @Test func `an empty value empties the cell, and a list may be added to and taken from`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: I1, action: modifier, colonnes: {protocole: [vip_initiale, vip_periodique]}}
        - {fichier: professionnels, cle: I1, action: modifier, colonnes: {protocole: [+mi_carriere, -vip_initiale], centres: -SITE-A2}}
        - {fichier: etablissements, cle: A2, action: modifier, colonnes: {salle: null, effectif: ""}}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels)[2] == "I1;infirmier;E1;M1;0,8;C1;vip_periodique|mi_carriere")
    #expect(laid.lines(.etablissements)[2] == "A2;S1;E1;69266;;")
  }

  @Test func `shares may be a map, and truths YAML's own`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: professionnels, cle: X1, action: modifier, colonnes: {equipes: {E1: 0.6, E2: 0.4}}}
        - {fichier: travailleurs, cle: W1, action: modifier, colonnes: {consentement_distance: true}}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.professionnels)[3] == "X1;iprp;E1:0.6|E2:0.4;;1;C1")
    #expect(laid.lines(.travailleurs)[1] == "W1;A1;1980-05-01;cdi;2020-01-06;oui")
  }

  @Test func `supprimer takes lines away, by several keys and by filter`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: demandes, cle: W2, action: supprimer}
        - {fichier: ouvertures, ou: {date: 2026-12-01}, action: supprimer, colonnes: {}}
        - {fichier: rendez_vous, cle: [R1], action: supprimer}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.demandes).count == 1 && laid.lines(.ouvertures).count == 1 && laid.lines(.rendezVous).count == 1)
  }

  @Test func `changes see what those before them did`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: secteurs, cle: S3, action: ajouter, colonnes: {type: interim}}
        - {fichier: secteurs, cle: S3, action: modifier, colonnes: {type: professionnel}}
        - {fichier: secteurs, cle: S3, action: ajouter, colonnes: {secteur: S4}}
        - {fichier: secteurs, cle: S3, action: supprimer}
      """)
    #expect(laid.lines(.secteurs) == ["secteur;type", "S1;geographique", "S2;professionnel", "S4;professionnel"])
    let part = LaidDossier(["changements: [{fichier: secteurs, cle: S1, action: modifier, colonnes: {type: interim}}]"], first: 0)
    #expect(part.overlay.files == LaidDossier.base())
  }

  @Test func `a key may be all that a new line holds`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: horaires, cle: {professionnel: I1, jour: mardi, demi_journee: matin}, action: ajouter}
        - {fichier: horaires, cle: [X1, jeudi, matin], action: ajouter}
      """)
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.lines(.horaires).suffix(2) == ["I1;mardi;matin;", "X1;jeudi;matin;"])
    #expect(
      LaidDossier("changements: [{fichier: secteurs, cle: S1, action: ajouter}]").errors == ["s0.yaml:1:secteur scenario_cle_existante"])
  }

  @Test func `a part of a key and the rest of it make a new line; a part alone designates lines to copy`() {
    let laid = LaidDossier(
      """
      changements:
        - {fichier: demandes, cle: W2, action: ajouter, colonnes: {nature: reprise, origine: medecin, date: 2026-11-03}}
        - {fichier: horaires, cle: M1, action: ajouter, colonnes: {jour: mardi, demi_journee: matin}}
        - {fichier: horaires, cle: M1, action: ajouter, colonnes: {professionnel: I1}}
        - {fichier: horaires, cle: M1, action: ajouter, colonnes: {jour: vendredi}}
      """)
    #expect(laid.lines(.demandes).dropFirst() == ["W2;demande;travailleur;2026-11-02", "W2;reprise;medecin;2026-11-03"])
    #expect(
      laid.lines(.horaires).dropFirst() == [
        "M1;lundi;matin;C1", "M1;mardi;matin;", "I1;lundi;matin;C1", "I1;mardi;matin;", "M1;vendredi;matin;C1", "M1;vendredi;matin;",
      ])
  }
}
