import Dossier
import Law

/// The files of a coverage dossier. The same report gives the same bytes.
public enum CoverageFiles {
  /// Writes every file.
  ///
  /// - Parameters:
  ///   - previous: Last year's dossier, to stand beside.
  ///   - language: Of the page and of the formulas; keys and codes are the trade's French.
  public static func write(_ report: CoverageReport, previous: CoverageReport? = nil, language: Language = .fr) -> [OutputFile] {
    [
      OutputFile(path: CoverageActivity.file, bytes: CoverageActivity.bytes(report, language)),
      OutputFile(path: CoverageTable.file, bytes: CoverageTable.bytes(report, previous: previous, language)),
      OutputFile(path: "dossier.html", text: CoveragePage.page(report, previous: previous, language)),
      OutputFile(path: CoverageReader.json, bytes: JSONValue.coverage(report).bytes),
    ]
  }
}

/// activite.csv: the figures of activity for the annual report and the yearly inquiry, of the whole service, with their definitions.
///
/// - Source: Code du travail, art. D. 4622-54 and D. 4622-57.
enum CoverageActivity {
  static let file = "activite.csv"
  static let columns = [
    "indicateur", "nature", "modalite", "libelle", "valeur", "sur", "unite", "du", "au", "motif", "definition", "articles",
  ]

  static func bytes(_ report: CoverageReport, _ language: Language) -> [UInt8] {
    var text = CSVText(columns: columns)
    for figure in report.figures where figure.scope == .service && !isOutside(figure.code) {
      let (from, to) = period(of: figure.code, report)
      let name = [
        CoverageSentences.name(figure.code)(language), figure.nature.map { LabelSentences.nature($0)(language) },
        figure.part.isEmpty ? nil : CoverageSentences.part(figure.part).map { $0(language) } ?? figure.part,
      ].compactMap { $0 }.joined(separator: " – ")
      text.append([
        .verbatim(figure.code.rawValue), .verbatim(figure.nature?.rawValue ?? ""), .verbatim(figure.part), .text(name),
        .number(figure.numerator), .number(figure.denominator), .verbatim(figure.code.unit.rawValue), .day(from), .day(to),
        .verbatim(figure.gap?.rawValue ?? ""), .text(CoverageSentences.formula(figure.code)(language)),
        .verbatim("D4622-54|D4622-57|" + figure.code.article),
      ])
    }
    return text.bytes
  }

  /// What is still to come is no activity of the year.
  private static func isOutside(_ code: CoverageCode) -> Bool {
    switch code {
    case .visitesPlanifiees, .planifieesLieu, .distanciel, .delegationsPrevues, .echeances, .echeancesNature, .reservations,
      .reservationsNature, .echeancesPeriodiques, .echeancesAutres, .reservationsPeriodiques, .reservationsAutres, .aJourPrevu:
      true
    default: false
    }
  }

  /// The past year for what was done, the first day for what stands.
  private static func period(of code: CoverageCode, _ report: CoverageReport) -> (CivilDate, CivilDate) {
    switch code {
    case .visitesFaites, .delais, .retardJours, .repriseJours, .conclusions, .delegations, .rendezVousManques:
      (report.since, report.begins.adding(days: -1))
    default: (report.begins, report.begins)
    }
  }
}
