import Dossier
import Law
import Testing

@testable import Exchange

@Suite("Files as French spreadsheets write them") struct FrenchExportTests {
  static let plain = """
    travailleur;etablissement;naissance;contrat;embauche;consentement_distance;emploi;jours_effectifs
    W1;A1;1980-02-01;cdi;2020-01-06;oui;métier;1234

    """

  private func line(_ bytes: [UInt8]) throws -> EmploymentLine {
    let reading = SampleDossier.workers(bytes)
    #expect(reading.findings == [])
    return try #require(reading.dossier.employments.first)
  }

  /// Bytes of a text in Windows-1252, for the few characters used here.
  private func windows(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "’" ? 0x92 : UInt8($0.value) }
  }

  @Test func `the same file is the same dossier in UTF-8, with a mark, and in Windows-1252`() throws {
    let text = FrenchExportTests.plain.replacing("1234", with: "12")
    let expected = try line(Array(text.utf8))
    #expect(expected.employment.job == "métier")
    #expect(try line([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    #expect(try line(windows(text)) == expected)
    #expect(try line(windows(text.replacing("métier", with: "€’é"))).employment.job == "€’é")
  }

  @Test(arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
  func `separators and ends of line do not matter`(separator: String, end: String) throws {
    let text = FrenchExportTests.plain.replacing("1234", with: "12")
    let other = text.replacing(";", with: separator).replacing("\n", with: end)
    #expect(try line(Array(other.utf8)) == line(Array(text.utf8)))
  }

  @Test func `a spreadsheet's habits are read as meant`() throws {
    let text = """
      sep=;
      \u{FEFF}TRAVAILLEUR;"Établissement";Naissance;Contrat;EMBAUCHE;Prise de poste;Consentement distance;emploi;;
      " W1 ";A1;01/02/1980;cdi;06/01/2020;"2020-01-07";VRAI;"a;""b""
      c";;
      ;;;;;;;;;

      """.replacing("\n", with: "\r\n")
    let reading = SampleDossier.workers(Array(text.utf8))
    #expect(reading.codes == ["identifiant_illisible"])
    let fixed = text.replacing("a;\"\"b\"\"\r\n      c", with: "a;\"\"b\"\"").replacing("a;\"\"b\"\"\r\nc", with: "a;\"\"b\"\"")
    let employment = try line(Array(fixed.utf8)).employment
    #expect(employment.worker == "W1")
    #expect(employment.birth == "1980-02-01")
    #expect(employment.postStart == "2020-01-07")
    #expect(employment.job == "a;\"b\"")
    #expect(employment.line == 3)
  }

  @Test(arguments: ["oui", "OUI", "Vrai", "VRAI", "1"])
  func `what means yes`(text: String) { #expect(SampleDossier.worker("consentement_distance", text).dossier.employments[0].remoteConsent) }

  @Test(arguments: ["non", "faux", "FAUX", "0", ""])
  func `what means no`(text: String) { #expect(!SampleDossier.worker("consentement_distance", text).dossier.employments[0].remoteConsent) }

  @Test(arguments: [
    ("1234.5", 1234.5), ("1234,5", 1234.5), ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5), ("1\u{202F}234\u{202F}567", 1_234_567),
    ("-0,25", -0.25), ("0,600", 0.6), ("12.0", 12), ("1.234", 1.234), ("1234,567", 1234.567),
  ])
  func `numbers`(text: String, value: Double) {
    var text = text
    #expect(text.withUTF8 { NumberCell.decimal($0) } == .value(value))
  }

  @Test(arguments: ["", "12 34", "1 23,5", "1,2,3", "1.2.3", "12a", ",5", "5,", "--1", "1234567890123456"])
  func `what is no number`(text: String) {
    var text = text
    #expect(text.withUTF8 { NumberCell.decimal($0) } == .unreadable)
  }

  @Test func `a latitude with a comma and three decimals has one reading`() throws {
    let reading = SampleDossier.read([
      .etablissements:
        "etablissement;secteur;equipe;latitude;longitude;effectif;salle\nA1;S1;E1;45,754;-1,234;1\u{202F}234;\nA2;S1;E1;45.7;4.8;300;oui\n"
    ])
    #expect(reading.findings == [])
    #expect(reading.dossier.establishments[0].place.coordinates == Coordinates(latitude: 45.754, longitude: -1.234))
    #expect(reading.dossier.establishments[0].headcount == 1234)
  }

  @Test(arguments: ["1850259123456", "185025912345", "18502591234567", "185135912345678", "1E5", "12E4", "0012345678", "A-06-12"])
  func `only what has the shape of a NIR, a telephone or a lost number is refused`(text: String) {
    let refused = ["1850259123456"]
    #expect(SampleDossier.worker("emploi", text).isRefused == refused.contains(text))
  }

  @Test func `a formula guard is taken off a key`() {
    #expect(SampleDossier.worker("emploi", "'-W9").dossier.employments[0].employment.job == "-W9")
    #expect(SampleDossier.worker("emploi", "'W9").dossier.employments[0].employment.job == "'W9")
  }

  @Test func `what is no text is said so`() {
    #expect(SampleDossier.workers([0x50, 0x4B, 3, 4, 0]).codes == ["fichier_tableur"])
    #expect(SampleDossier.workers([0xFF, 0xFE, 0x61, 0]).codes == ["encodage_utf16"])
    let broken = [0xEF, 0xBB, 0xBF] + Array("travailleur;a\nW1;".utf8) + [0xE9, 0x0A]
    #expect(SampleDossier.workers(broken).findings.first { $0.code == "utf8_invalide" }?.line == 2)
  }
}

@Suite("Files that TiersTemps wrote itself") struct WrittenFilesTests {
  @Test func `the appointments of a plan read back as input without a word`() {
    let text = """
      rendez_vous;travailleur;etablissement;nature;date;heure;duree_min;professionnel;centre;statut;sequence;visite;role;ouvre;\
      echeance;cible;retard_jours
      R1;W2;A2;demande|vip_periodique;2026-12-07;09:00;30;M1;C1;propose;0;W2~A2~demande~2026-11-02;medecin;;;2026-12-02;5
      """
    let reading = SampleDossier.read([.rendezVous: text])
    #expect(reading.findings == [])
    #expect(reading.dossier.appointments.first?.natures == [.vipPeriodique, .demande])
  }
}
