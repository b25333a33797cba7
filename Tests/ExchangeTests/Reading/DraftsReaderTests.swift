import Dossier
import Law
import Testing

@testable import Exchange

@Suite("Draft texts in parametres.yaml") struct DraftsReaderTests {
  private func read(_ text: String) -> ParametersReader { ParametersReader(Array(text.utf8)) }
  private let text = """
    regles:
      - {regle: VIP-PERIOD, valeur: 36, a_compter_du: 2027-01-01, texte: "Projet de décret « VIP à trois ans »"}
      - regle: REPRISE-MAL60
        valeur: 90
        a_compter_du: 01/07/2027
    """

  @Test func `each entry is a dated number, named or not`() {
    let settings = read(text)
    #expect(settings.findings == [])
    #expect(
      settings.parameters.readings.texts?.drafts == [
        Draft("VIP-PERIOD", 36, from: "2027-01-01", title: "Projet de décret « VIP à trois ans »"),
        Draft("REPRISE-MAL60", 90, from: "2027-07-01", title: "Projet REPRISE-MAL60 au 2027-07-01"),
      ])
  }

  @Test func `drafts and readings do not undo each other, whichever comes first`() {
    for file in [text + "\nlectures: {trajet: 60}\n", "lectures: {trajet: 60}\n" + text] {
      let readings = read(file).parameters.readings
      #expect(readings["trajet"] == "60" && readings.texts?.drafts.count == 2)
    }
  }

  @Test func `without a draft no text is carried`() { #expect(read("regles: []\n").parameters.readings.texts == nil) }

  @Test func `a rule that has no number is told with the nearest that has one`() {
    let finding = read("regles: [{regle: VIP-PERIODE, valeur: 36, a_compter_du: 2027-01-01}]\n").findings.first
    #expect(finding?.code == "code_inconnu" && finding?.column == "regles.regle" && finding?.values.first == "VIP-PERIOD")
  }

  @Test(arguments: [(0, false), (1, true), (600, true), (601, false)])
  func `a number of months stays within reason`(value: Int, accepted: Bool) {
    #expect(read("regles: [{regle: VIP-PERIOD, valeur: \(value), a_compter_du: 2027-01-01}]\n").findings.isEmpty == accepted)
  }

  @Test(arguments: [("2016-12-31", false), ("2017-01-01", true)])
  func `a draft begins with the catalogue at the earliest`(day: String, accepted: Bool) {
    #expect(read("regles: [{regle: VIP-PERIOD, valeur: 36, a_compter_du: \(day)}]\n").findings.isEmpty == accepted)
  }

  @Test(arguments: [(120, true), (121, false)])
  func `the name of a draft fits in a cell`(length: Int, accepted: Bool) {
    let name = String(repeating: "a", count: length)
    let file = "regles: [{regle: MICAR, valeur: 50, a_compter_du: 2027-01-01, texte: \(name)}]\n"
    #expect(read(file).findings.isEmpty == accepted)
  }

  @Test func `a file of drafts holds nothing else`() {
    #expect(DraftFile(Array(text.utf8), name: "projet.yaml").drafts.count == 2)
    let wrong = DraftFile(Array("graine: 2\n".utf8), name: "projet.yaml").findings.first
    #expect(wrong?.file == "projet.yaml" && wrong?.code == "cle_inconnue" && wrong?.values.dropFirst().first == "regles")
  }

  @Test func `what was read is written as it was`() {
    let parameters = read(text).parameters
    #expect(read(InputParameters.text(parameters)).parameters.readings == parameters.readings)
  }
}
