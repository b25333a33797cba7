import Dossier

/// The findings of a dossier, as people and programmes read them.
public enum FindingReport {
  /// Findings of one kind that a report for people gives in full; the rest is counted.
  static let shownOfAKind = 50

  private static let columns = ["fichier", "ligne", "colonne", "valeur", "code", "gravite", "message", "remede"]

  /// What is wrong and what to do, whoever found it.
  private static func words(of finding: Finding, _ language: Language) -> (message: String, remedy: String) {
    if let words = InputSentences.text(of: finding, in: language) ?? VerificationSentences.text(of: finding, in: language)
      ?? ScenarioSentences.text(of: finding, in: language)
    {
      return words
    }
    if let message = PlanSentences.messages[finding.code] { return (message(language, finding.values), PlanSentences.remedy(language)) }
    if let message = CoverageCommandSentences.messages[finding.code] {
      return (message(language, finding.values), CoverageCommandSentences.remedy(language))
    }
    return (finding.code, "")
  }

  private static func cells(_ finding: Finding, _ language: Language) -> [String] {
    let (message, remedy) = words(of: finding, language)
    return [
      finding.file, finding.line > 0 ? "\(finding.line)" : "", finding.column, finding.value, finding.code, finding.gravity.rawValue,
      message,
      remedy,
    ]
  }

  /// ecartes.csv, or any table of findings.
  public static func csv(_ findings: [Finding], _ language: Language) -> [UInt8] {
    var text = CSVText(columns: columns)
    for finding in findings { text.append(cells(finding, language).map(CSVCell.text)) }
    return text.bytes
  }

  /// One JSON object a line, with the same keys; `ligne` is a number, 0 for a whole file.
  public static func jsonLines(_ findings: [Finding], _ language: Language) -> [UInt8] {
    findings.flatMap { finding in
      var members = Dictionary(uniqueKeysWithValues: zip(columns, cells(finding, language).map(JSONValue.string)))
      members["ligne"] = .integer(finding.line)
      return JSONValue.object(members).bytes
    }
  }

  /// The report of `check`, for people: errors, then what was set aside, then warnings, file by file.
  public static func text(_ reading: DossierReading, _ language: Language) -> String {
    let errors = reading.findings.filter { $0.gravity == .erreur }
    let warnings = reading.findings.filter { $0.gravity == .avertissement }
    var parts: [String] = []
    parts += section(ReportSentences.errors, errors, language)
    parts += section(ReportSentences.setAside, reading.setAside, language)
    parts += section(ReportSentences.warnings, warnings, language)
    if errors.isEmpty, reading.setAside.isEmpty {
      parts.append(ReportSentences.sound(language, ["\(reading.lineCount)", "\(reading.dossier.present.count)"]))
    }
    if !reading.findings.isEmpty || !reading.setAside.isEmpty {
      parts.append(ReportSentences.counts(language, ["\(errors.count + reading.setAside.count)", "\(warnings.count)"]))
    }
    return parts.joined(separator: "\n") + "\n"
  }

  /// Findings by themselves, for people: errors, then what is only remarked.
  public static func text(_ findings: [Finding], _ language: Language) -> String {
    let parts = [(ReportSentences.errors, Gravity.erreur), (ReportSentences.warnings, .avertissement)].flatMap { title, gravity in
      section(title, findings.filter { $0.gravity == gravity }, language)
    }
    return parts.joined(separator: "\n")
  }

  private struct Kind: Hashable {
    var file: String
    var column: String
    var code: String
  }

  private static func section(_ title: Sentence, _ findings: [Finding], _ language: Language) -> [String] {
    guard !findings.isEmpty else { return [] }
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[Kind(file: finding.file, column: finding.column, code: finding.code), default: 0] += 1 }
    var lines = [title(language) + " (\(findings.count))"]
    var file: String?
    var shown: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(file: finding.file, column: finding.column, code: finding.code)
      shown[kind, default: 0] += 1
      if shown[kind]! > shownOfAKind + 1 { continue }
      if finding.file != file {
        lines.append("  " + finding.file)
        file = finding.file
      }
      if shown[kind]! == shownOfAKind + 1 {
        lines.append("    " + place(finding, language, line: false) + ReportSentences.others(language, ["\(counts[kind]! - shownOfAKind)"]))
        continue
      }
      let (message, remedy) = words(of: finding, language)
      lines.append("    " + place(finding, language, line: true) + message)
      lines.append("      " + remedy)
    }
    lines.append("")
    return lines
  }

  private static func place(_ finding: Finding, _ language: Language, line: Bool) -> String {
    var parts: [String] = []
    if line, finding.line > 0 { parts.append(ReportSentences.line(language, ["\(finding.line)"])) }
    if !finding.column.isEmpty { parts.append(ReportSentences.column(language, [finding.column])) }
    return parts.isEmpty ? "" : parts.joined(separator: ", ") + (language == .fr ? " : " : ": ")
  }
}
