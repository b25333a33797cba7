import Foundation
import Testing

/// Scenarios that nobody would write twice: each is refused at its line, or gives a dossier whose plan verifies.
@Suite("Odd scenarios are refused clearly, or their plans verify", .serialized) struct OddScenarioTests {
  /// A folder with the service of the library's tests and scenarios, by name.
  private func folder(_ scenarios: [(name: String, yaml: String)]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/service", withIntermediateDirectories: true)
    for (file, bytes) in ScenarioLibraryTests.service {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/service/" + file.rawValue))
    }
    for (name, yaml) in scenarios { try yaml.write(toFile: folder.path + "/\(name).yaml", atomically: true, encoding: .utf8) }
    return folder
  }

  private static let recruit = """
    base: service
    changements:
      - {fichier: professionnels, cle: INF001, action: ajouter, colonnes: {professionnel: INF009, debut: 2026-12-01}}
      - {fichier: horaires, ou: {professionnel: INF001}, action: ajouter, colonnes: {professionnel: INF009}}
    """
  private static let halve = """
    base: grandparent.yaml
    changements:
      - {fichier: professionnels, cle: INF009, action: modifier, colonnes: {etp: 0.5, protocole: [+mi_carriere, -vip_initiale]}}
    parametres: {taux: {absence: 0.2}, horizon_semaines: 6}
    """

  @Test(arguments: [
    (
      "a parent of a parent, a centre and a médecin taken out, and the parents' own hire again",
      """
      base: parent.yaml
      changements:
        - {fichier: centres, cle: C002, action: supprimer}
        - {fichier: professionnels, cle: MED002, action: supprimer}
        - {fichier: horaires, cle: INF009, action: supprimer}
        - {fichier: professionnels, cle: INF009, action: supprimer}
        - {fichier: equipes, cle: EQ03, action: modifier, colonnes: {accueil: [EQ01]}}
      regles:
        - {regle: VIP-PERIOD, valeur: 48, a_compter_du: 2026-12-01, texte: Quatre ans}
      """
    ),
    (
      "centres removed where every appointment is confirmed",
      """
      base: service
      changements:
        - {fichier: rendez_vous, ou: {statut: [propose, convoque]}, action: modifier, colonnes: {statut: confirme}}
        - {fichier: centres, cle: [C001, C002], action: supprimer}
      """
    ),
    (
      "a dated rule in the past",
      """
      base: service
      regles: [{regle: VIP-PERIOD, valeur: 36, a_compter_du: 2020-01-01, texte: Rétroactif}]
      """
    ),
    ("no médecin left", "base: service\nchangements: [{fichier: professionnels, ou: {role: medecin}, action: supprimer}]\n"),
    ("no room anywhere", "base: service\nchangements: [{fichier: centres, ou: {}, action: modifier, colonnes: {salles: 0}}]\n"),
    ("nobody to see", "base: service\nchangements: [{fichier: travailleurs, ou: {}, action: supprimer}]\n"),
    (
      "one week between two years, visits as long as a half-day",
      """
      base: service
      parametres: {horizon_semaines: 1, debut: 2026-12-28, durees_min: {medecin: {defaut: 200}}, demi_journees: {matin: "08:30-11:30"}}
      """
    ),
    (
      "half a year later, nothing given, everything frozen",
      """
      base: service
      changements: [{fichier: rendez_vous, ou: {}, action: supprimer}]
      parametres: {debut: 2027-06-07, gel_jours: 90}
      """
    ),
    (
      "a sector that vanishes into another, with its teams",
      """
      base: service
      changements:
        - {fichier: equipes, ou: {secteur: S02}, action: supprimer}
        - {fichier: secteurs, cle: S02, action: supprimer}
      """
    ),
    (
      "everyone away for a year",
      """
      base: service
      changements:
        - fichier: conges
          action: ajouter
          colonnes:
            - {professionnel: MED001, debut: 2026-11-23, fin: 2027-12-31}
            - {professionnel: MED002, debut: 2026-11-23, fin: 2027-12-31}
            - {professionnel: INF001, debut: 2026-11-23, fin: 2027-12-31}
      """
    ),
  ])
  func `the plan of an odd scenario verifies`(what: String, yaml: String) throws {
    let work = try folder([("grandparent", Self.recruit), ("parent", Self.halve), ("odd", yaml)])
    defer { work.remove() }
    let applied = try ProgrammeRun("scenario", "apply", "odd.yaml", "--output", "laid", "--lang", "en", in: work.path)
    #expect(applied.code == 0, "\(what): \(applied.complaints)")
    let planned = try ProgrammeRun("plan", "laid", "--output", "plan", "--time-limit", "1s", in: work.path)
    #expect(planned.code == 0, "\(what): \(planned.complaints)")
    let verified = try ProgrammeRun("verify", "laid", "plan", in: work.path)
    #expect(verified.code == 0, "\(what): \(verified.output)")
  }

  @Test(
    arguments: [
      ("base: service\nchangements:\n  - {fichier: travailleurs, ou: {contrat: vacataire}, action: supprimer}\n", ["line 3", "contrat"]),
      ("base: service\nregles: [{regle: VIP-PERIOD, valeur: 36, a_compter_du: 1950-01-01}]\n", ["line 2", "1950-01-01", "2017-01-01"]),
      ("base: odd.yaml\n", ["line 1", "odd.yaml → "]),
      ("base: nowhere\n", ["line 1", "nowhere"]),
      ("base: service\nchangement: []\n", ["line 2", "'changements'"]),
      (
        "base: service\nchangements:\n  - {fichier: travailleurs, cle: T000010, action: ajouter, colonnes: {travailleur: X3, etablissement: ETZZ}}\n",
        ["line 3", "ETZZ"]
      ),
      (
        "base: service\nparametres:\n  durees_min: {infirmier: {defaut: 0}}\n  debut: 2026-11-24\n  taux: 3\n  arrivees: {demandess: 2}\n",
        ["line 3", "line 4", "line 5", "line 6", "'demande'"]
      ),
      (
        "base: service\nchangements:\n  - {fichier: professionnels, cle: MED001, action: modifier, colonnes: {etp: beaucoup, debut: 31/02/2026}}\n"
          + "  - {fichier: horaires, ou: {jour: 3}, action: supprimer}\n  - {fichier: professionnels, cle: 12, action: [supprimer]}\n",
        ["beaucoup", "31/02/2026", "line 4", "line 5"]
      ),
    ] as [(String, [String])])
  func `an odd scenario that cannot be is refused at its lines, all at once`(yaml: String, words: [String]) throws {
    let work = try folder([("odd", yaml)])
    defer { work.remove() }
    let applied = try ProgrammeRun("scenario", "apply", "odd.yaml", "--output", "laid", "--lang", "en", in: work.path)
    #expect(applied.code == 3, "\(yaml)\(applied.output)")
    for word in words { #expect(applied.complaints.contains(word), "\(word) is missing from: \(applied.complaints)") }
    #expect(!FileManager.default.fileExists(atPath: work.path + "/laid"))
  }
}
