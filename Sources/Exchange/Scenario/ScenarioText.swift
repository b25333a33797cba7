import Dossier

/// A scenario as people read it.
public enum ScenarioText {
  private static let width = 100

  /// What changed, file by file, and the changes that did nothing.
  public static func table(_ overlay: Overlay, _ language: Language) -> String {
    var totals: [DossierFile: LineCounts] = [:]
    var hung: [DossierFile: LineCounts] = [:]
    for effect in overlay.effects {
      for (file, counts) in effect.direct { totals[file, default: LineCounts()] += counts }
      for (file, counts) in effect.consequences {
        totals[file, default: LineCounts()] += counts
        hung[file, default: LineCounts()] += counts
      }
    }
    let files = DossierFile.allCases.filter { !(totals[$0]?.isEmpty ?? true) }
    guard !files.isEmpty else { return ScenarioSentences.nothing(language) + "\n" }
    let rows = files.compactMap { file in
      totals[file].map { [file.rawValue, "\($0.added)", "\($0.changed)", "\($0.removed)"] }
    }
    var text = TextTable.written(ScenarioSentences.columns.map { $0(language) }, rows, width: 60)
    let consequences = files.compactMap { file -> String? in
      guard let counts = hung[file], !counts.isEmpty else { return nil }
      return "\(file.rawValue) \(counts.changed + counts.removed)"
    }
    if !consequences.isEmpty {
      text += TextTable.paragraph(ScenarioSentences.ofWhich(language, [consequences.joined(separator: ", ")]), width: width)
    }
    return text
  }

  /// The contract of scenario.yaml.
  public static func contract(_ language: Language) -> String {
    var text = TextTable.paragraph("scenario.yaml — " + ScenarioKeys.whole(language), width: width) + "\n"
    let keys: [(String, Sentence)] = [
      ("nom", ScenarioKeys.name), ("base", ScenarioKeys.base), ("changements", ScenarioKeys.changes),
      ("  fichier", ScenarioKeys.file), ("  action", ScenarioKeys.action), ("  cle", ScenarioKeys.key), ("  ou", ScenarioKeys.filter),
      ("  colonnes", ScenarioKeys.cells), ("parametres", ScenarioKeys.settings), ("regles", ScenarioKeys.drafts),
    ]
    for (key, meaning) in keys {
      text += key + "\n" + TextTable.paragraph(meaning(language), indent: 6, width: width)
    }
    for sentence in [ScenarioKeys.adding, ScenarioKeys.changing, ScenarioKeys.removing, ScenarioKeys.rates] {
      text += "\n" + TextTable.paragraph(sentence(language), width: width)
    }
    return text
  }
}
