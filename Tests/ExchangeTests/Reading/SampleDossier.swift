import Dossier

@testable import Exchange

/// A tiny dossier in order, file by file, that each test changes where it needs to.
enum SampleDossier {
  static let files: [DossierFile: String] = [
    .secteurs: "secteur;type\nS1;geographique\nS2;professionnel\n",
    .equipes: "equipe;secteur\nE1;S1\nE2;S1\n",
    .etablissements: "etablissement;secteur;equipe;commune;effectif;salle\nA1;S1;E1;69123;12;\nA2;S1;E1;69266;300;oui\n",
    .centres: "centre;secteur;type;commune;salles\nC1;S1;fixe;69123;2\nB1;S1;mobile;;1\n",
    .professionnels:
      "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;1;C1\nI1;infirmier;E1;M1;0,8;C1|SITE-A2\nX1;iprp;E1;;1;C1\n",
    .horaires: "professionnel;jour;demi_journee;centre\nM1;lundi;matin;C1\n",
    .conges: "professionnel;debut;fin\nM1;2026-12-24;2026-12-31\n",
    .ouvertures: "centre;date;demi_journee;commune\nB1;2026-12-01;matin;69266\n",
    .fermetures: "etablissement;debut;fin\nA1;2026-12-24;2026-12-31\n",
    .trajets: "commune;centre;km\n69266;C1;7,5\n",
    .travailleurs:
      "travailleur;etablissement;naissance;contrat;embauche\nW1;A1;1980-05-01;cdi;2020-01-06\nW2;A2;1990-05-01;cdd;2025-02-03\n",
    .faits: "travailleur;fait;debut\nW1;nuit;2024-01-01\n",
    .visites: "travailleur;nature;date;role\nW1;vip_initiale;2020-02-03;infirmier\n",
    .absences: "travailleur;cause;debut;fin\nW2;maladie;2026-01-05;2026-01-09\n",
    .demandes: "travailleur;nature;origine;date\nW2;demande;travailleur;2026-11-02\n",
    .rendezVous:
      "rendez_vous;travailleur;nature;date;heure;professionnel;centre;statut\nR1;W2;demande;2026-12-07;09:00;M1;C1;convoque\n",
    .parametres: "debut: 2026-11-23\n",
  ]

  /// Reads the dossier with some files replaced; an empty text takes the file away.
  static func read(_ changes: [DossierFile: String] = [:], setAside: Bool = false) -> DossierReading {
    var texts = files
    for (file, text) in changes { texts[file] = text.isEmpty ? nil : text }
    return DossierReader.read(texts.mapValues { Array($0.utf8) }, setAside: setAside)
  }

  /// Reads travailleurs.csv alone, given as bytes.
  static func workers(_ bytes: [UInt8]) -> DossierReading { DossierReader.read([.travailleurs: bytes]) }

  /// Reads travailleurs.csv alone with these columns and one line.
  static func worker(_ columns: String, _ cells: String) -> DossierReading {
    workers(Array("travailleur;etablissement;naissance;contrat;embauche;\(columns)\nW1;A1;1980-05-01;cdi;2020-01-06;\(cells)\n".utf8))
  }
}

extension DossierReading {
  /// The codes found, each once, in order.
  var codes: [String] {
    var codes: [String] = []
    for finding in findings + setAside where !codes.contains(finding.code) { codes.append(finding.code) }
    return codes
  }
}
