import Dossier
import Testing

@testable import Exchange

extension WrongDossier {
  private static let visitHeader = "travailleur;nature;date;role;delivre\n"
  private static let absenceHeader = "travailleur;cause;debut;fin;reprise;reprise_effective;delivre_le\n"

  /// travailleurs.csv with the columns that end an employment.
  private static func ended(_ first: String, _ second: String) -> String {
    "travailleur;etablissement;naissance;contrat;embauche;depart;expositions;pcs\n\(first)\n\(second)\n"
  }

  private static func visit(_ problem: InputProblem, _ line: String, _ column: String, _ value: String) -> WrongDossier {
    WrongDossier(problem, .visites, visitHeader + line + "\n", column, value)
  }

  private static func absence(_ problem: InputProblem, _ line: String, _ column: String, _ value: String) -> WrongDossier {
    WrongDossier(problem, .absences, absenceHeader + line + "\n", column, value)
  }

  /// Contradictions between the lines of one worker, and what a history seldom holds.
  static let lives: [WrongDossier] = births + employmentsOfOne + returns + roles + futures

  private static let births: [WrongDossier] = [
    visit(.avantNaissance, "W1;demande;1980-04-30;medecin;", "date", "1980-04-30"),
    WrongDossier(.avantNaissance, .faits, "travailleur;fait;debut\nW1;nuit;1980-04-30\n", "debut", "1980-04-30"),
    absence(.avantNaissance, "W2;maladie;1990-04-30;1990-05-10;;;", "debut", "1990-04-30"),
    WrongDossier(
      .avantNaissance, .demandes, "travailleur;nature;origine;date\nW2;demande;travailleur;1990-04-30\n", "date", "1990-04-30"),
    WrongDossier(
      .naissancesDifferentes, .travailleurs,
      workerHeader + "W1;A1;1980-05-01;cdi;2020-01-06\nW1;A2;1980-05-02;cdi;2021-01-04\n" + w2, line: 3, "naissance", "1980-05-02"),
    // The return is before the absence, the end before the start, the hire after the end of the contract.
    absence(.datesContradictoires, "W2;maladie;2026-01-05;;2026-01-02;;", "reprise", "2026-01-02"),
    absence(.datesContradictoires, "W2;maladie;2026-01-05;;;2026-01-02;", "reprise_effective", "2026-01-02"),
    worker(.datesContradictoires, "expositions_fin", "2020-01-05"),
  ]

  private static let employmentsOfOne: [WrongDossier] = [
    WrongDossier(
      .emploisSuperposes, .travailleurs,
      ended("W1;A1;1980-05-01;cdd;2020-01-06;2022-01-10;;", "W1;A1;1980-05-01;cdi;2022-01-10;;;") + "W2;A2;1990-05-01;cdd;2025-02-03;;;\n",
      line: 3, "embauche", "2022-01-10"),
    WrongDossier(
      .faitsSuperposes, .faits, "travailleur;fait;debut;fin\nW1;nuit;2024-01-01;2024-06-30\nW1;nuit;2024-06-30;\n", line: 3, "debut",
      "2024-06-30"),
    absence(.absenceHorsEmploi, "W2;maladie;2025-01-06;2025-02-02;;;", "debut", "2025-01-06"),
    WrongDossier(
      .visiteApresDepart, .travailleurs,
      ended("W1;A1;1980-05-01;cdd;2020-01-06;2020-02-02;;", "W2;A2;1990-05-01;cdd;2025-02-03;;;"), "date", "2020-02-03", in: .visites),
    WrongDossier(
      .travauxReglementesMajeur, .travailleurs,
      ended("W1;A1;2002-01-06;cdi;2020-01-06;;travaux_reglementes;", "W2;A2;1990-05-01;cdd;2025-02-03;;;"), "expositions",
      "travaux_reglementes"),
    WrongDossier(
      .horsChamp, .travailleurs, ended("W1;A1;1980-05-01;cdi;2020-01-06;;;563A", "W2;A2;1990-05-01;cdd;2025-02-03;;;"), "pcs", "563A"),
    WrongDossier(
      .horsChamp, .travailleurs,
      """
      travailleur;etablissement;naissance;contrat;embauche;regime;expositions
      W1;A1;1980-05-01;cdi;2020-01-06;fph;cmr
      W2;A2;1990-05-01;cdd;2025-02-03;;
      """,
      "regime", "fph"),
  ]

  private static let returns: [WrongDossier] = [
    absence(.repriseAvantFin, "W2;maladie;2026-01-05;2026-01-09;;2026-01-09;", "reprise_effective", "2026-01-09"),
    absence(.arretDelivreApres, "W2;maladie;2026-01-05;2026-01-09;;;2026-01-10", "delivre_le", "2026-01-10"),
    visit(.repriseSansAbsence, "W1;reprise;2026-01-12;medecin;", "nature", "reprise"),
    visit(.repriseAvantRetour, "W2;reprise;2026-01-09;medecin;", "date", "2026-01-09"),
    visit(.prerepriseHorsArret, "W2;prereprise;2026-01-10;medecin;", "date", "2026-01-10"),
    visit(.secondExamenIsole, "W1;second_examen;2026-01-12;medecin;", "nature", "second_examen"),
  ]

  private static let roles: [WrongDossier] = [
    visit(.roleInterdit, "W1;renouvellement_aptitude;2025-01-06;infirmier;", "role", "infirmier"),
    visit(.roleInterdit, "W1;post_exposition;2025-01-06;infirmier;", "role", "infirmier"),
    visit(.roleInterdit, "W1;reprise;2022-04-27;infirmier;", "role", "infirmier"),
    visit(.roleInterdit, "W1;vip_periodique;2022-12-31;mpc;", "role", "mpc"),
    visit(.roleInterdit, "W1;visite_intermediaire;2025-01-06;mpc;", "role", "mpc"),
    visit(.natureAvantTexte, "W1;mi_carriere;2022-03-30;medecin;", "nature", "mi_carriere"),
    visit(.natureAvantTexte, "W1;post_exposition;2021-09-30;medecin;", "nature", "post_exposition"),
    visit(.natureAvantTexte, "W1;examen_attestation_conduite;2025-09-30;medecin;", "nature", "examen_attestation_conduite"),
    visit(.natureAvantTexte, "W1;vip_periodique;2025-09-30;medecin;attestation_electrique", "delivre", "attestation_electrique"),
    visit(.visiteApres2016, "W1;visite_avant_2017;2017-01-01;medecin;", "date", "2017-01-01"),
    visit(
      .avisContraires, "W1;renouvellement_aptitude;2025-01-06;medecin;avis_aptitude|avis_inaptitude", "delivre",
      "avis_aptitude|avis_inaptitude"),
    visit(.avisSansMedecin, "W1;visite_intermediaire;2025-01-06;infirmier;avis_aptitude", "delivre", "avis_aptitude"),
  ]

  private static let futures: [WrongDossier] = [
    WrongDossier(
      .demandeFuture, .demandes, "travailleur;nature;origine;date\nW2;demande;travailleur;2026-11-24\n", "date", "2026-11-24"),
    WrongDossier(
      .honoreFutur, .rendezVous,
      "rendez_vous;travailleur;nature;date;heure;professionnel;centre;statut\nR1;W2;demande;2026-11-24;09:00;M1;C1;honore\n", "date",
      "2026-11-24"),
  ]
}

@Suite("A life as several files tell it") struct LifeTests {
  private func codes(_ changes: [DossierFile: String]) -> [String] { SampleDossier.read(changes).codes }

  private func visits(_ line: String) -> [String] { codes([.visites: "travailleur;nature;date;role;delivre\n" + line + "\n"]) }

  @Test(arguments: [
    // The day of birth, of the last day, of the return; the first day of a text; a role on its first day.
    "W1;demande;1980-05-01;medecin;", "W2;reprise;2026-01-10;medecin;", "W2;prereprise;2026-01-09;medecin;",
    "W2;reprise;2026-01-10;infirmier;", "W1;vip_periodique;2023-01-01;mpc;", "W1;mi_carriere;2022-03-31;ipa;",
    "W1;post_exposition;2021-10-01;medecin;", "W1;examen_attestation_conduite;2025-10-01;medecin;",
    "W1;vip_periodique;2025-10-01;medecin;attestation_electrique", "W1;visite_avant_2017;2016-12-31;medecin;",
    "W1;renouvellement_aptitude;2016-12-31;infirmier;", "W1;examen_aptitude_embauche;2025-01-06;collaborateur;avis_aptitude",
    "W1;vip_initiale;2025-01-06;infirmier;attestation_suivi",
  ]) func `what the law of its day allows is not odd`(line: String) { #expect(visits(line) == []) }

  @Test func `a reprise from before the first day that absences cover is not odd`() {
    #expect(visits("W1;reprise;2026-01-04;medecin;") == [])
    #expect(codes([.visites: "travailleur;nature;date;role\nW1;reprise;2026-01-12;medecin\n", .absences: ""]) == [])
  }

  @Test func `a second exam after the médecin's own is not odd`() {
    #expect(visits("W1;renouvellement_aptitude;2026-01-05;medecin;\nW1;second_examen;2026-01-12;medecin;") == [])
  }

  @Test func `only a post-exposition visit may follow the departure`() {
    let workers =
      "travailleur;etablissement;naissance;contrat;embauche;depart\nW1;A1;1980-05-01;cdd;2020-01-06;2024-02-02\n"
      + "W2;A2;1990-05-01;cdd;2025-02-03;\n"
    func visit(_ line: String) -> [String] {
      codes([.travailleurs: workers, .visites: "travailleur;nature;date;role\n" + line + "\n", .faits: ""])
    }
    #expect(visit("W1;demande;2024-02-02;medecin") == [])
    #expect(visit("W1;demande;2024-02-03;medecin") == ["visite_apres_depart"])
    #expect(visit("W1;post_exposition;2024-02-03;medecin") == [])
  }

  @Test func `one contract after another is not odd, nor two at once in two establishments`() {
    let header = "travailleur;etablissement;naissance;contrat;embauche;depart\n"
    let w2 = "W2;A2;1990-05-01;cdd;2025-02-03;\n"
    #expect(
      codes([.travailleurs: header + "W1;A1;1980-05-01;cdd;2020-01-06;2022-01-09\nW1;A1;1980-05-01;cdi;2022-01-10;\n" + w2]) == [])
    #expect(codes([.travailleurs: header + "W1;A1;1980-05-01;cdi;2020-01-06;\nW1;A2;1980-05-01;cdi;2022-01-10;\n" + w2]) == [])
  }

  @Test func `lines that give one worker two births are all set aside, with what depends on them`() {
    let reading = SampleDossier.read(
      [
        .travailleurs: WrongDossier.workerHeader + "W1;A1;1980-05-01;cdi;2020-01-06\nW1;A2;1980-05-02;cdi;2021-01-04\n" + WrongDossier.w2
      ], setAside: true)
    #expect(reading.dossier.employments.map(\.employment.worker.text) == ["W2"])
    #expect(reading.dossier.visits.isEmpty)
  }
}
