import Dossier
import Law
import Testing

@testable import Exchange

@Suite("A scenario's parametres and regles lie over the base's") struct ScenarioSettingTests {
  private let settings =
    "debut: 2026-11-23\ntaux: {absence: 0.3, orientation: 0.4}\nreserve_urgence: [0, 0.5]\ndemi_journees: {matin: \"08:00-12:00\"}\n"

  @Test func `maps are laid key by key, lists replaced, and nothing gives the default back`() {
    let laid = LaidDossier(
      "parametres: {horizon_semaines: 5, taux: {absence: 0.2, orientation: ~}, reserve_urgence: [0.1], lectures: {}}",
      over: [.parametres: settings])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    let parameters = laid.reading.dossier.parameters
    #expect(parameters.horizonWeeks == 5 && parameters.absenceRateThousandths == 200 && parameters.orientationRateThousandths == 150)
    #expect(parameters.reserveThousandths == [100] && parameters.morning.start == 480)
  }

  @Test func `arrival rates are laid one by one, and what is wrong is told at its line`() throws {
    let laid = LaidDossier(
      "parametres:\n  arrivees: {demande: 10200, rdv_manque: ~}",
      over: [.parametres: "debut: 2026-11-23\narrivees: {rdv_manque: 5000, maladie: 0}\n"])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.reading.dossier.parameters.arrivals == [.demande: 10_200, .maladie: 0])
    for (text, error) in [
      ("  arrivees:\n    demandes: 3", "s0.yaml:3:arrivees.demandes cle_inconnue"),
      ("  arrivees:\n    rdv_manque: 100001", "s0.yaml:3:arrivees.rdv_manque nombre_hors_bornes"),
      ("  arrivees:\n    embauche: -1", "s0.yaml:3:arrivees.embauche nombre_hors_bornes"),
      ("  arrivees:\n    embauche: 0.5", "s0.yaml:3:arrivees.embauche type_incorrect"),
      ("  arrivees:\n    embauche: beaucoup", "s0.yaml:3:arrivees.embauche type_incorrect"),
      ("  arrivees: 3", "s0.yaml:2:arrivees type_incorrect"),
    ] {
      #expect(LaidDossier("parametres:\n" + text).errors == [error])
    }
    let near = LaidDossier("parametres: {arrivees: {demandes: 3}}").reading.findings.first { $0.gravity == .erreur }
    #expect(near?.values.first == "demande")
    // A rate of each kind may reach its bound.
    let most = Arrival.allCases.map { "\($0.rawValue): \($0.greatest)" }.joined(separator: ", ")
    let greatest = LaidDossier("parametres: {arrivees: {\(most)}}")
    #expect(greatest.errors.isEmpty && greatest.reading.dossier.parameters.arrivals.count == Arrival.allCases.count)
  }

  @Test func `parents are laid first`() {
    let laid = LaidDossier(
      "parametres: {horizon_semaines: 5, taux: {absence: 0.2}}\nchangements: [{fichier: professionnels, cle: M2, action: ajouter, "
        + "colonnes: {role: medecin, equipes: E1, etp: 1, centres: C1}}]",
      "parametres: {horizon_semaines: 6}\nchangements: [{fichier: professionnels, cle: M2, action: modifier, colonnes: {etp: 0.5}}]")
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.reading.dossier.parameters.horizonWeeks == 6 && laid.reading.dossier.parameters.absenceRateThousandths == 200)
    #expect(laid.reading.dossier.professionals.first { $0.id == "M2" }?.fteThousandths == 500)
    #expect(laid.overlay.effects.map(\.step.place.file) == ["s0.yaml", "s0.yaml", "s0.yaml", "s1.yaml", "s1.yaml"])
    #expect(laid.overlay.changedFiles == [.professionnels, .parametres])
  }

  @Test func `drafts are added to the base's, and the last for one day wins`() {
    let draft = { (value: Int) in "regles: [{regle: VIP-PERIOD, valeur: \(value), a_compter_du: 2027-01-01, texte: P\(value)}]\n" }
    let laid = LaidDossier(draft(36), draft(48), over: [.parametres: "debut: 2026-11-23\n" + draft(24)])
    #expect(laid.errors.isEmpty, "\(laid.found)")
    #expect(laid.reading.dossier.parameters.readings.texts?.drafts.map(\.value) == [24, 36, 48])
  }

  @Test func `a dossier without parametres.yaml gets one`() {
    let laid = LaidDossier("parametres: {graine: 7}", over: [.parametres: ""])
    #expect(laid.reading.dossier.parameters.seed == 7 && laid.errors.isEmpty)
    #expect(laid.lines(.parametres) == ["graine: 7"])
  }

  @Test(arguments: ["a", "", "a: b", "- x", "\"q\" \\", "é", "null", "08:30", "[x]", "#c", "a\tb", "'", "{}", "0.10", "~"])
  func `a text written back reads as itself`(text: String) throws {
    let place = SourcePlace(file: "", line: 0, column: 0)
    let tree = SettingTree(
      .map([
        (
          SettingKey(text: text, place: place), SettingTree(.list([SettingTree(.text(text), place), SettingTree(.list([]), place)]), place)
        ),
        (
          SettingKey(text: "x", place: place),
          SettingTree(.list([SettingTree(.map([(SettingKey(text: "k", place: place), SettingTree(.text(text), place))]), place)]), place)
        ),
      ]), place)
    let again = try #require(SettingTree(yaml: SettingText(tree).text))
    #expect(again.says(tree), "\(SettingText(tree).text)")
    #expect(SettingText(tree).places.count == SettingText(tree).text.split(separator: "\n").count)
  }
}

extension SettingTree {
  fileprivate init?(yaml: String) {
    let scenario = ScenarioReader.read(
      Array(("parametres:\n" + yaml.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")).utf8), file: "", name: "")
    let pairs = scenario.steps.compactMap { step -> (key: SettingKey, value: SettingTree)? in
      if case .setting(let key, let value) = step.kind { (SettingKey(text: key, place: step.place), value) } else { nil }
    }
    self.init(.map(pairs), SourcePlace(file: "", line: 0, column: 0))
  }
}
