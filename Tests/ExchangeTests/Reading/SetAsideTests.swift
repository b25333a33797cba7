import Dossier
import Law
import Testing

@testable import Exchange

@Suite("Lines set aside") struct SetAsideTests {
  @Test func `a wrong establishment takes its workers, their history and their appointments with it`() {
    let reading = SampleDossier.read(
      [
        .etablissements: "etablissement;secteur;equipe;commune;effectif;salle\nA1;S1;E1;69123;12;\nA2;S1;E1;69999;300;oui\n",
        .professionnels: "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;1;C1\nI1;infirmier;E1;M1;0,8;C1|SITE-A2\n",
      ], setAside: true)
    #expect(!reading.isRefused)
    #expect(reading.dossier.establishments.map(\.id) == ["A1"])
    #expect(reading.dossier.employments.map(\.employment.worker) == ["W1"])
    #expect(reading.dossier.absences.isEmpty && reading.dossier.requests.isEmpty && reading.dossier.appointments.isEmpty)
    #expect(reading.dossier.facts.count == 1 && reading.dossier.visits.count == 1)
    // The infirmier loses the on-site centre, and stays for the other.
    #expect(reading.dossier.professionals.map(\.centres) == [["C1"], ["C1"]])
    #expect(reading.dossier.setAside == [.etablissements: 1, .travailleurs: 1, .absences: 1, .demandes: 1, .rendezVous: 1])
    #expect(reading.setAside.map(\.file) == ["travailleurs.csv", "absences.csv", "demandes.csv", "etablissements.csv", "rendez_vous.csv"])
    #expect(Set(reading.setAside.map(\.code)) == ["commune_inconnue", "reference_ecartee"])
  }

  @Test func `without --set-aside the same mistake is told once`() {
    let reading = SampleDossier.read([
      .etablissements: "etablissement;secteur;equipe;commune;effectif;salle\nA1;S1;E1;69123;12;\nA2;S1;E1;69999;300;oui\n"
    ])
    #expect(reading.findings.map(\.code) == ["commune_inconnue"])
  }

  @Test func `a médecin set aside takes those they supervise, and their timetables`() {
    let reading = SampleDossier.read(
      [
        .professionnels:
          "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;deux;C1\nI1;infirmier;E1;M1;1;C1\nX1;iprp;E1;;1;C1\n"
      ],
      setAside: true)
    #expect(reading.dossier.professionals.map(\.id) == ["X1"])
    #expect(reading.dossier.timetable.isEmpty && reading.dossier.leave.isEmpty && reading.dossier.appointments.isEmpty)
    #expect(!reading.isRefused)
  }

  @Test func `two lines of one key that contradict each other both go, and alike ones stay once`() {
    let header = "travailleur;etablissement;naissance;contrat;embauche\n"
    let (first, second) = ("W1;A1;1980-05-01;cdi;2020-01-06\n", "W1;A1;1980-05-01;cdd;2020-01-06\n")
    #expect(SampleDossier.read([.travailleurs: header + first + second], setAside: true).dossier.employments.isEmpty)
    let alike = SampleDossier.read([.travailleurs: header + first + first], setAside: true)
    #expect(alike.dossier.employments.count == 1)
    #expect(alike.dossier.setAside[.travailleurs] == 1)
  }

  @Test(arguments: [
    (DossierFile.parametres, "horizon: 3\n"), (.secteurs, "secteurs;types\nS1;geographique\n"),
    (.faits, "travailleur;fait;debut\nW1;\"nuit"),
  ])
  func `what concerns a whole file still refuses the dossier`(file: DossierFile, text: String) {
    #expect(SampleDossier.read([file: text], setAside: true).isRefused)
  }

  @Test func `every line set aside stands in ecartes.csv with what to do`() {
    let reading = SampleDossier.read([.faits: "travailleur;fait;debut\nW1;nuits;2024-01-01\n"], setAside: true)
    let text = String(decoding: FindingReport.csv(reading.setAside, .fr).dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("fichier;ligne;colonne;valeur;code;gravite;message;remede\r\nfaits.csv;2;fait;nuits;code_inconnu;erreur;"))
  }
}
