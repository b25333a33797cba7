import Dossier
import Testing

@testable import Exchange

/// One wrong dossier for each thing the reader may find.
struct WrongDossier: CustomTestStringConvertible, Sendable {
  let problem: InputProblem
  let file: DossierFile
  let text: String
  let line: Int
  let column: String
  let value: String

  var testDescription: String { problem.rawValue }

  /// The file where it is found, when another than the one that is wrong.
  let found: DossierFile

  init(
    _ problem: InputProblem, _ file: DossierFile, _ text: String, line: Int = 2, _ column: String = "", _ value: String = "",
    in found: DossierFile? = nil
  ) {
    (self.problem, self.file, self.text, self.line, self.column, self.value) = (problem, file, text, line, column, value)
    self.found = found ?? file
  }

  /// travailleurs.csv with one more column in the first of two lines.
  static func worker(_ problem: InputProblem, _ column: String, _ cell: String, value: String? = nil) -> WrongDossier {
    WrongDossier(
      problem, .travailleurs,
      """
      travailleur;etablissement;naissance;contrat;embauche;\(column)
      W1;A1;1980-05-01;cdi;2020-01-06;\(cell)
      W2;A2;1990-05-01;cdd;2025-02-03;
      """,
      column, value ?? cell)
  }

  static let workerHeader = "travailleur;etablissement;naissance;contrat;embauche\n"
  static let w2 = "W2;A2;1990-05-01;cdd;2025-02-03\n"
  static let staffHeader = "professionnel;role;equipes;encadrant;etp;centres\nM1;medecin;E1;;1;C1\n"

  static let all: [WrongDossier] = files + cells + lines + crossed + lives + settings

  static let files: [WrongDossier] = [
    WrongDossier(.fichierVide, .secteurs, "\n\n", line: 0),
    WrongDossier(.enteteAbsent, .secteurs, "S1;geographique\n", line: 1),
    WrongDossier(.colonneManquante, .faits, "travailleur;faits;debut\nW1;nuit;2024-01-01\n", line: 1, "fait"),
    WrongDossier(.colonneEnDouble, .faits, "travailleur;fait;debut;Début\nW1;nuit;2024-01-01;\n", line: 1, "debut"),
    WrongDossier(.colonneInconnue, .faits, "travailleur;fait;debut;humeur\nW1;nuit;2024-01-01;gaie\n", line: 1, "humeur"),
    WrongDossier(.guillemetNonFerme, .faits, "travailleur;fait;debut\nW1;\"nuit;2024-01-01\nW2;nuit;2024-01-01\n"),
    WrongDossier(.guillemetMalPlace, .faits, "travailleur;fait;debut\nW1;\"nu\"it;2024-01-01\n"),
    WrongDossier(.nombreDeCellules, .faits, "travailleur;fait;debut\nW1;nuit\n"),
    WrongDossier(.nombreDeCellules, .faits, "travailleur;fait;debut\nW1;nuit;2024-01-01;oui\n"),
  ]

  static let cells: [WrongDossier] = [
    WrongDossier(.valeurManquante, .faits, "travailleur;fait;debut\nW1;;2024-01-01\n", "fait"),
    worker(.dateIllisible, "depart", "demain"),
    worker(.dateIllisible, "depart", "1/2/2025"),
    worker(.dateInexistante, "depart", "31/02/2026"),
    worker(.dateInexistante, "depart", "12/31/2026"),
    worker(.dateAnneeCourte, "depart", "01/02/27"),
    worker(.dateNumero, "depart", "46000"),
    worker(.dateHorsBornes, "depart", "0202-01-01"),
    WrongDossier(
      .heureIllisible, .rendezVous,
      "rendez_vous;travailleur;nature;date;heure;professionnel;centre;statut\nR1;W2;demande;2026-12-07;25:00;M1;C1;convoque\n", "heure",
      "25:00"),
    worker(.nombreIllisible, "periodicite_mois", "douze"),
    worker(.nombreIllisible, "periodicite_mois", "12,5"),
    worker(.nombreAmbigu, "jours_effectifs", "1,234"),
    worker(.nombreHorsBornes, "periodicite_mois", "0"),
    worker(.nombreHorsBornes, "periodicite_mois", "121"),
    worker(.booleenIllisible, "consentement_distance", "peut-être"),
    worker(.codeInconnu, "expositions", "cmr|amiant", value: "amiant"),
    worker(.identifiantScientifique, "emploi", "1,23E+13"),
    worker(.identifiantPersonnel, "emploi", "2 80 01 75 123 456 78", value: ""),
    worker(.identifiantPersonnel, "emploi", "1850259123456", value: ""),
    worker(.identifiantPersonnel, "emploi", "185022A123456", value: ""),
    worker(.identifiantPersonnel, "emploi", "jeanne.d@example.org", value: ""),
    worker(.identifiantPersonnel, "emploi", "06 12 34 56 78", value: ""),
    worker(.identifiantPersonnel, "emploi", "+33612345678", value: ""),
    worker(.identifiantIllisible, "emploi", "a~b"),
    worker(.communeIllisible, "commune", "Lyon"),
    worker(.communeIllisible, "commune", "2C004"),
    worker(.communeZeroPerdu, "commune", "1004"),
    worker(.communeInconnue, "commune", "69999"),
    worker(.elementEnDouble, "situations", "nuit|nuit", value: "nuit"),
    WrongDossier(
      .siretIllisible, .etablissements,
      "etablissement;secteur;equipe;commune;siret\nA1;S1;E1;69123;1234567890123\nA2;S1;E1;69123;\n", "siret", "1234567890123"),
    WrongDossier(
      .siretCle, .etablissements, "etablissement;secteur;equipe;commune;siret\nA1;S1;E1;69123;73282932000075\nA2;S1;E1;69123;\n", "siret",
      "73282932000075"),
    WrongDossier(
      .nafIllisible, .etablissements, "etablissement;secteur;equipe;commune;naf\nA1;S1;E1;69123;47\nA2;S1;E1;69123;\n", "naf", "47"),
    WrongDossier(.partsIllisibles, .professionnels, staffHeader + "I1;infirmier;E1:0,5|E2;M1;1;C1\n", line: 3, "equipes", "E1:0,5|E2"),
    WrongDossier(
      .partsSomme, .professionnels, staffHeader + "I1;infirmier;E1:0.6|E2:0.3;M1;1;C1\n", line: 3, "equipes", "E1:0.6|E2:0.3"),
    WrongDossier(
      .listeTropLongue, .visites, "travailleur;nature;date;role;emplois_couverts\nW1;demande;2020-02-03;medecin;a|b|c|d\n",
      "emplois_couverts", "a|b|c|d"),
  ]
}

@Suite("What the reader finds") struct EveryProblemTests {
  @Test(arguments: WrongDossier.all)
  func `each wrong dossier gives its one finding, at its place`(wrong: WrongDossier) throws {
    let reading = SampleDossier.read([wrong.file: wrong.text])
    let found = reading.findings.filter { $0.code == wrong.problem.rawValue }
    let finding = try #require(found.first, "found \(reading.codes)")
    #expect(found.count == 1)
    #expect(finding.file == wrong.found.rawValue)
    #expect(finding.line == wrong.line)
    #expect(finding.column == wrong.column)
    #expect(finding.value == wrong.value)
    #expect(reading.isRefused == reading.findings.contains { $0.gravity == .erreur })
  }

  @Test func `the sample dossier is in order`() { #expect(SampleDossier.read().findings == []) }

  @Test func `every problem has a test`() {
    // These need bytes, names of files or --set-aside, and are tested beside those.
    let elsewhere: Set<InputProblem> = [
      .fichierManquant, .fichierInconnu, .fichierTableur, .encodageUTF16, .utf8Invalide, .referenceEcartee,
    ]
    let untested = Set(InputProblem.allCases).subtracting(WrongDossier.all.map(\.problem)).subtracting(elsewhere)
    #expect(untested.map(\.rawValue).sorted() == [])
  }

  @Test(arguments: InputProblem.allCases)
  func `every problem has its sentences in both languages`(problem: InputProblem) throws {
    for values in [["un", "deux", "trois"], ["", "deux", "trois"]] {
      let finding = Finding(problem, .travailleurs, line: 2, column: "c", value: "v", values: values)
      for language in Language.allCases {
        let text = try #require(InputSentences.text(of: finding, in: language))
        #expect(!text.message.isEmpty && !text.remedy.isEmpty)
        #expect(!text.message.contains("{") || text.message.contains("{…}"))
        #expect(!text.remedy.contains("{"))
      }
    }
  }

  @Test func `nothing that looks personal is quoted anywhere in the report`() {
    let secrets = ["2800175123456", "jeanne.d@example.org", "0612345678"]
    for secret in secrets {
      let text = "travailleur;etablissement;naissance;contrat;embauche;\(secret)\n\(secret);\(secret);1980-05-01;\(secret);2020-01-06;x\n"
      let reading = SampleDossier.workers(Array(text.utf8))
      #expect(reading.isRefused)
      #expect(!FindingReport.text(reading, .fr).contains(secret))
      #expect(!String(decoding: FindingReport.jsonLines(reading.findings, .fr), as: UTF8.self).contains(secret))
    }
  }
}
