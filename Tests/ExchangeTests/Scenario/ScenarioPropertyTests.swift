import Chance
import Dossier
import Generation
import Testing

@testable import Exchange

@Suite("Whatever a scenario says, its overlay is a dossier's files") struct ScenarioPropertyTests {
  static let generated: [DossierFile: [UInt8]] = {
    let dossier = Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 150, seed: 3))
    var files: [DossierFile: [UInt8]] = [:]
    for file in DossierFile.allCases where dossier.present.contains(file) { files[file] = InputFiles.bytes(of: file, dossier) }
    return files
  }()

  private func overlay(_ yaml: String, over files: [DossierFile: [UInt8]]) -> Overlay {
    Overlay(files, scenarios: [ScenarioReader.read(Array(yaml.utf8), file: "s.yaml", name: "s")])
  }

  @Test(arguments: ["", "nom: Rien\n", "nom: Rien\nchangements: []\nparametres: {}\nregles: []\n", "changements:\nparametres:\nregles:\n"])
  func `an empty scenario gives the same bytes`(yaml: String) {
    #expect(overlay(yaml, over: Self.generated).files == Self.generated)
    #expect(overlay(yaml, over: LaidDossier.base()).files == LaidDossier.base())
  }

  @Test func `a line changed and changed back gives the same bytes, whatever ends the lines`() {
    for (newline, mark, last) in [("\n", "", "\n"), ("\r\n", "\u{FEFF}", "\r\n"), ("\n", "", ""), ("\r\n", "", "")] {
      let text = mark + ["secteur;type", "S1;geographique", "", "S2;professionnel"].joined(separator: newline) + last
      var files = LaidDossier.base()
      files[.secteurs] = Array(text.utf8)
      let laid = overlay(
        """
        changements:
          - {fichier: secteurs, cle: S1, action: modifier, colonnes: {type: interim}}
          - {fichier: secteurs, cle: S1, action: modifier, colonnes: {type: geographique}}
        """, over: files)
      #expect(laid.files[.secteurs] == files[.secteurs])
      let grown = overlay("changements: [{fichier: secteurs, cle: S3, action: ajouter, colonnes: {type: interim}}]", over: files)
      let wanted = text + (last.isEmpty ? newline : "") + "S3;interim" + newline
      #expect(String(decoding: grown.files[.secteurs] ?? [], as: UTF8.self) == wanted)
    }
  }

  @Test func `quotes, foreign encodings, other separators and unknown columns are kept`() {
    var files = LaidDossier.base()
    files[.secteurs] =
      Array("sep=,\r\nType,Humeur,SECTEUR\r\ngeographique,\"a \"\"b\"\", c\",S1\r\nprofessionnel,".utf8) + [0xE9] + Array(",S2\r\n".utf8)
    let laid = overlay(
      """
      changements:
        - {fichier: secteurs, cle: S1, action: modifier, colonnes: {type: interim}}
        - {fichier: secteurs, cle: S3, action: ajouter, colonnes: {type: "professionnel"}}
      """, over: files)
    #expect(
      String(decoding: laid.files[.secteurs] ?? [], as: UTF8.self)
        == "sep=,\r\nType,Humeur,SECTEUR\r\ninterim,\"a \"\"b\"\", c\",S1\r\nprofessionnel,é,S2\r\nprofessionnel,,S3\r\n")
    #expect(DossierReader.read(laid.files).findings.allSatisfy { $0.gravity == .avertissement })
  }

  @Test func `the order of independent changes does not matter, nor how often they are laid`() {
    let changes = [
      "  - {fichier: professionnels, cle: M1, action: modifier, colonnes: {etp: 0.5}}",
      "  - {fichier: horaires, cle: M1, action: modifier, colonnes: {usage: consultation}}",
      "  - {fichier: centres, cle: B1, action: supprimer}",
      "  - {fichier: etablissements, cle: A2, action: modifier, colonnes: {effectif: 320}}",
      "  - {fichier: professionnels, cle: X1, action: supprimer}",
    ]
    var source = Chance.SplitMix(seed: 11)
    let first = LaidDossier("changements:\n" + changes.joined(separator: "\n"))
    #expect(first.errors.isEmpty)
    for _ in 0..<12 {
      var shuffled = changes
      for place in stride(from: shuffled.count - 1, to: 0, by: -1) { shuffled.swapAt(place, source.below(place + 1)) }
      #expect(LaidDossier("changements:\n" + shuffled.joined(separator: "\n")).overlay.files == first.overlay.files)
    }
    var tables = first.overlay.files
    tables[.parametres] = nil
    #expect(overlay("changements: []", over: tables).files == tables)
  }

  /// A change of random words: most are wrong, and none may stop the reader or leave a finding without a place.
  private func change(_ source: inout Chance.SplitMix, over files: [DossierFile: [UInt8]]) -> String {
    func pick<Value>(_ values: [Value]) -> Value { values[source.below(values.count)] }
    let contract = pick(FileContract.all)
    let lines = String(decoding: files[contract.file] ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let known = lines.isEmpty ? "X" : pick(Array(lines))[0]
    let cell = pick(["", "oui", "2026-12-01", "0.5", "[a, b]", known, "é;\"", "~", "{a: b}", "+nuit", "12", "matin", "\"=1+1\""])
    let key = pick([
      "cle: \"\(known)\"", "cle: [\"\(known)\", \(cell)]", "ou: {\(contract.columns[0].name): \"\(known)\"}", "ou: {}", "cle: {}",
    ])
    let column = pick(contract.columns).name
    return pick([
      "{fichier: \(contract.file.rawValue), \(key), action: supprimer}",
      "{fichier: \(contract.file.rawValue), \(key), action: modifier, colonnes: {\(column): \(cell)}}",
      "{fichier: \(contract.file.rawValue), \(key), action: ajouter, colonnes: {\(contract.columns[0].name): NEW\(source.below(9))}}",
      "{fichier: \(contract.file.rawValue), action: ajouter, colonnes: {\(column): \(cell), \(contract.columns[0].name): N1}}",
    ])
  }

  @Test(arguments: 1...40)
  func `random scenarios are laid alike twice, and all that is found stands somewhere`(seed: Int) throws {
    var source = Chance.SplitMix(seed: UInt64(seed))
    let files = seed % 3 == 0 ? LaidDossier.base() : Self.generated
    let changes = (0..<1 + source.below(6)).map { _ in "  - " + change(&source, over: files) }
    let yaml = "changements:\n" + changes.joined(separator: "\n") + "\n"
    let (one, two) = (overlay(yaml, over: files), overlay(yaml, over: files))
    #expect(one.files == two.files && one.findings == two.findings, "seed \(seed)")
    let reading = one.translated(DossierReader.read(one.files))
    for finding in reading.findings where finding.file == "s.yaml" {
      #expect((1...changes.count + 1).contains(finding.line), "\(yaml)\(finding)")
    }
    for (file, bytes) in one.files where one.changedFiles.contains(file) == false { #expect(bytes == files[file]) }
    // What hung from what was removed went with it: nothing that the base had dangles.
    let dangling = reading.findings.filter { ["reference_inconnue", "emploi_inconnu"].contains($0.code) && $0.file != "s.yaml" }
    let isKeyLost = reading.findings.contains { $0.code == "valeur_manquante" }
    #expect(dangling.isEmpty || isKeyLost, "seed \(seed)\n\(yaml)\(dangling)")
    // Each prefix can be laid too.
    for count in 0...changes.count {
      let part = Overlay(files, scenarios: [ScenarioReader.read(Array(yaml.utf8), file: "s.yaml", name: "s")], first: count)
      #expect(part.effects.count <= count)
    }
  }
}
