import Dossier

@testable import Exchange

extension WrongDossier {
  private static let siteHeader = "etablissement;secteur;equipe;commune;effectif;salle\n"
  private static let centreHeader =
    "centre;secteur;type;commune;salles;etablissement;latitude;longitude\nC1;S1;fixe;69123;2;;;\nB1;S1;mobile;;1;;;\n"

  static let lines: [WrongDossier] = [
    worker(.datesContradictoires, "fin_contrat", "2020-01-05"),
    worker(.datesContradictoires, "depart", "2020-01-05"),
    worker(.datesContradictoires, "prise_de_poste", "2020-01-05"),
    WrongDossier(
      .datesContradictoires, .absences, "travailleur;cause;debut;fin\nW2;maladie;2026-01-05;2026-01-04\n", "fin", "2026-01-04"),
    WrongDossier(
      .datesContradictoires, .absences, "travailleur;cause;debut;reprise\nW2;maladie;2026-01-05;2026-01-05\n", "reprise", "2026-01-05"),
    WrongDossier(.datesContradictoires, .faits, "travailleur;fait;debut;fin\nW1;nuit;2024-01-02;2024-01-01\n", "fin", "2024-01-01"),
    WrongDossier(.datesContradictoires, .conges, "professionnel;debut;fin\nM1;2026-12-24;2026-12-23\n", "fin", "2026-12-23"),
    WrongDossier(
      .repriseAvantFin, .absences, "travailleur;cause;debut;fin;reprise\nW2;maladie;2026-01-05;2026-01-09;2026-01-09\n", "reprise",
      "2026-01-09"),
    WrongDossier(
      .ageImpossible, .travailleurs, workerHeader + "W1;A1;2006-01-07;cdi;2020-01-06\n" + w2, "naissance", "2006-01-07"),
    WrongDossier(
      .retraiteMineur, .travailleurs,
      """
      travailleur;etablissement;naissance;contrat;embauche;depart;motif_depart
      W1;A1;2003-01-07;cdi;2020-01-06;2021-01-06;retraite
      W2;A2;1990-05-01;cdd;2025-02-03;;
      """,
      "motif_depart", "retraite"),
    worker(.motifSansDepart, "motif_depart", "autre"),
    WrongDossier(
      .plombSeuilInconnu, .travailleurs,
      """
      travailleur;etablissement;naissance;contrat;embauche;expositions;plomb_seuil
      W1;A1;1980-05-01;cdi;2020-01-06;plomb;
      W2;A2;1990-05-01;cdd;2025-02-03;plomb;non
      """,
      "plomb_seuil"),
    WrongDossier(
      .prereprisePourEmployeur, .demandes, "travailleur;nature;origine;date\nW2;prereprise;employeur;2026-11-02\n", "origine", "employeur"),
    WrongDossier(.salleSousSeuil, .etablissements, siteHeader + "A1;S1;E1;69123;199;oui\nA2;S1;E1;69123;200;oui\n", "salle", "oui"),
    WrongDossier(.lieuManquant, .etablissements, siteHeader + "A1;S1;E1;;12;\nA2;S1;E1;69123;200;oui\n", "commune"),
    WrongDossier(
      .coordonneesIncompletes, .etablissements,
      "etablissement;secteur;equipe;latitude;longitude\nA1;S1;E1;45,75;\nA2;S1;E1;45,75;4,85\n", "longitude"),
    WrongDossier(.centreSansEtablissement, .centres, centreHeader + "X1;S1;entreprise;69123;1;;;\n", line: 4, "etablissement"),
    WrongDossier(.centreSansSalle, .centres, centreHeader + "X1;S1;fixe;69123;0;;;\n", line: 4, "salles", "0"),
    WrongDossier(.encadrantManquant, .professionnels, staffHeader + "I1;infirmier;E1;;1;C1\n", line: 3, "encadrant"),
    WrongDossier(
      .protocoleSansEffet, .professionnels,
      "professionnel;role;equipes;encadrant;etp;centres;protocole\nM1;medecin;E1;;1;C1;\nI1;infirmier;E1;M1;1;C1;reprise|second_examen\n",
      line: 3, "protocole", "second_examen"),
    WrongDossier(
      .terrainExcessif, .professionnels,
      "professionnel;role;equipes;etp;centres;demi_journees_faites;milieu_de_travail_fait\nM1;medecin;E1;1;C1;10;11\n",
      "milieu_de_travail_fait", "11"),
    WrongDossier(.trajetVide, .trajets, "commune;centre;km;minutes\n69266;C1;;\n", "km"),
    WrongDossier(
      .horsChamp, .etablissements, "etablissement;secteur;equipe;commune;naf\nA1;S1;E1;69123;01.11Z\nA2;S1;E1;69123;47.11F\n", "naf",
      "01.11Z"),
  ]

  static let crossed: [WrongDossier] = [
    WrongDossier(
      .cleEnDouble, .travailleurs, workerHeader + "W1;A1;1980-05-01;cdi;2020-01-06\n" + w2 + "W1;A1;1980-05-01;cdd;2020-01-06\n", line: 4,
      "travailleur, etablissement, embauche", "W1"),
    WrongDossier(
      .referenceInconnue, .travailleurs, workerHeader + "W1;A9;1980-05-01;cdi;2020-01-06\n" + w2, "etablissement", "A9"),
    WrongDossier(.referenceInconnue, .visites, "travailleur;nature;date;role\nW3;vip_initiale;2020-02-03;infirmier\n", "travailleur", "W3"),
    WrongDossier(.referenceInconnue, .equipes, "equipe;secteur\nE1;S9\nE2;S1\n", "secteur", "S9"),
    WrongDossier(.referenceInconnue, .equipes, "equipe;secteur;accueil\nE1;S1;E2|E9\nE2;S1;\n", "accueil", "E9"),
    WrongDossier(.referenceInconnue, .professionnels, staffHeader + "I1;infirmier;E1|E7;M1;1;C1\n", line: 3, "equipes", "E7"),
    WrongDossier(.referenceInconnue, .professionnels, staffHeader + "I1;infirmier;E1;M8;1;C1\n", line: 3, "encadrant", "M8"),
    WrongDossier(.referenceInconnue, .professionnels, staffHeader + "I1;infirmier;E1;M1;1;C1|C8\n", line: 3, "centres", "C8"),
    WrongDossier(
      .emploiInconnu, .visites, "travailleur;etablissement;nature;date;role\nW1;A2;vip_initiale;2020-02-03;infirmier\n", "etablissement",
      "A2"),
    WrongDossier(.centreReserve, .centres, centreHeader + "SITE-A2;S1;fixe;69123;1;;;\n", line: 4, "centre", "SITE-A2"),
    WrongDossier(
      .roleSansRendezVous, .rendezVous,
      "rendez_vous;travailleur;nature;date;heure;professionnel;centre;statut\nR1;W2;demande;2026-12-07;09:00;X1;SITE-A2;convoque\n",
      "professionnel", "X1"),
    WrongDossier(.secteurIncoherent, .etablissements, siteHeader + "A1;S2;E1;69123;;\nA2;S1;E1;69123;200;oui\n", "secteur", "S2"),
    WrongDossier(
      .encadrantNonMedecin, .professionnels, staffHeader + "I1;infirmier;E1;I2;1;C1\nI2;infirmier;E1;M1;1;C1\n", line: 3, "encadrant",
      "I2"),
    WrongDossier(.encadrantHorsEquipe, .professionnels, staffHeader + "I1;infirmier;E2;M1;1;C1\n", line: 3, "encadrant", "M1"),
    WrongDossier(
      .encadrantParti, .professionnels,
      "professionnel;role;equipes;encadrant;etp;centres;protocole;fin\nM1;medecin;E1;;1;C1;;2026-11-22\nI1;infirmier;E1;M1;1;C1;reprise;\n",
      line: 3, "encadrant", "M1"),
    WrongDossier(
      .centreHorsListe, .horaires, "professionnel;jour;demi_journee;centre\nM1;lundi;matin;B1\n", "centre", "B1"),
    WrongDossier(
      .ouvertureSansLieu, .ouvertures, "centre;date;demi_journee;commune\nB1;2026-12-01;matin;\n", "commune"),
    WrongDossier(
      .horairesSuperposes, .horaires, "professionnel;jour;demi_journee;semaines\nM1;lundi;matin;toutes\nM1;lundi;matin;paires\n",
      "demi_journee", "matin"),
    WrongDossier(
      .absencesSuperposees, .absences, "travailleur;cause;debut;fin\nW2;maladie;2026-01-05;2026-01-09\nW2;conge;2026-01-09;2026-01-12\n",
      line: 3, "debut", "2026-01-09"),
    WrongDossier(.visiteFuture, .visites, "travailleur;nature;date;role\nW1;demande;2026-11-24;medecin\n", "date", "2026-11-24"),
    WrongDossier(
      .convocationPassee, .rendezVous,
      "rendez_vous;travailleur;nature;date;heure;professionnel;centre;statut\nR1;W2;demande;2026-11-20;09:00;M1;C1;convoque\n", "date",
      "2026-11-20"),
  ]

  static let settings: [WrongDossier] = [
    WrongDossier(.yamlIllisible, .parametres, "debut: 2026-11-23\ndistance: {max_km: 30\n", line: 3),
    WrongDossier(.cleInconnue, .parametres, "horizon: 13\n", line: 1, "horizon", "horizon"),
    WrongDossier(.cleInconnue, .parametres, "distance:\n  max_kms: 30\n", "distance.max_kms", "max_kms"),
    WrongDossier(.typeIncorrect, .parametres, "horizon_semaines: treize\n", line: 1, "horizon_semaines", "treize"),
    WrongDossier(.typeIncorrect, .parametres, "distance: 30\n", line: 1, "distance", "30"),
    WrongDossier(.debutPasLundi, .parametres, "debut: 2026-11-24\n", line: 1, "debut", "2026-11-24"),
    WrongDossier(.prixExcessifs, .parametres, "graine: 1\nprix: {rdv_deplace: 3901}\n", "prix"),
    WrongDossier(.projetIncomplet, .parametres, "regles: [{regle: VIP-PERIOD}]\n", line: 1, "regles"),
    WrongDossier(
      .projetAvant2017, .parametres, "regles:\n  - regle: MICAR\n    valeur: 50\n    a_compter_du: 2016-12-31\n", line: 4,
      "regles.a_compter_du", "2016-12-31"),
    WrongDossier(
      .projetSansNom, .parametres, "regles:\n  - {regle: MICAR, valeur: 50, a_compter_du: 2027-01-01, texte: \"a|b\"}\n", line: 2,
      "regles.texte", "a|b"),
  ]
}
