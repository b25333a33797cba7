import Dossier

@testable import Exchange

/// A scenario laid over the sample dossier, as text in and text out.
struct LaidDossier {
  let overlay: Overlay
  let reading: DossierReading

  /// - Parameters:
  ///   - yamls: Scenarios, the outermost parent first, named `s0.yaml`, `s1.yaml`…
  ///   - files: Files of the sample dossier replaced; an empty text takes one away.
  init(_ yamls: String..., over files: [DossierFile: String] = [:], first count: Int? = nil) {
    self.init(yamls, over: files, first: count)
  }

  init(_ yamls: [String], over files: [DossierFile: String] = [:], first count: Int? = nil) {
    let scenarios = yamls.enumerated().map { ScenarioReader.read(Array($1.utf8), file: "s\($0).yaml", name: "s\($0)") }
    overlay = Overlay(LaidDossier.base(files), scenarios: scenarios, first: count)
    reading = overlay.translated(DossierReader.read(overlay.files))
  }

  /// The bytes of the sample dossier with some files replaced.
  static func base(_ files: [DossierFile: String] = [:]) -> [DossierFile: [UInt8]] {
    var texts = SampleDossier.files
    for (file, text) in files { texts[file] = text.isEmpty ? nil : text }
    return texts.mapValues { Array($0.utf8) }
  }

  /// The lines of an overlaid file, the header first.
  func lines(_ file: DossierFile) -> [String] {
    String(decoding: overlay.files[file] ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// What was found, as `file:line:column code`.
  var found: [String] { reading.findings.map { "\($0.file):\($0.line):\($0.column) \($0.code)" } }

  /// Errors alone.
  var errors: [String] { reading.findings.filter { $0.gravity == .erreur }.map { "\($0.file):\($0.line):\($0.column) \($0.code)" } }

  /// What was added, changed and removed in a file, with what hung from it.
  func counts(_ file: DossierFile) -> [Int] {
    var sum = LineCounts()
    for effect in overlay.effects {
      sum += effect.direct[file] ?? LineCounts()
      sum += effect.consequences[file] ?? LineCounts()
    }
    return [sum.added, sum.changed, sum.removed]
  }
}
