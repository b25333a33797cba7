import Law

/// The catalogue as a table: `tierstemps law list`.
public enum CatalogueListing {
  /// Columns of a terminal.
  static let width = 100

  /// A line a rule, for people; no line is wider than ``width``.
  public static func text(_ language: Language) -> String {
    let rows = CatalogueEntry.all.map { entry in
      [entry.name, short(entry.articles), span(entry, language), words(entry)(language)]
    }
    let titles = [CatalogueSentences.rule, CatalogueSentences.articles, CatalogueSentences.inForce, CatalogueSentences.sentence]
    var text = TextTable.written(titles.map { $0(language) }, rows, width: width)
    text += "\n"
    let day = LawSentences.written(CivilDate(iso: Catalogue.version) ?? Catalogue.modelledFrom, language)
    text += TextTable.paragraph(CatalogueSentences.count(language, ["\(rows.count)", day]), width: width)
    return text
  }

  /// The same for a spreadsheet, every article named.
  public static func csv(_ language: Language) -> [UInt8] {
    var text = CSVText(columns: ["regle", "articles", "depuis", "jusqu_au", "natures", "phrase"])
    for entry in CatalogueEntry.all {
      text.append([
        .verbatim(entry.name), .list(entry.articles), .day(entry.inForce.from), .day(entry.inForce.through),
        .list(entry.natures.map(\.rawValue)), .text(words(entry)(language)),
      ])
    }
    return text.bytes
  }

  /// The same for a programme.
  public static func json(_ language: Language) -> [UInt8] {
    JSONValue.array(
      CatalogueEntry.all.map { entry in
        .object([
          "regle": .string(entry.name), "articles": .array(entry.articles.map(JSONValue.string)),
          "depuis": .string(entry.inForce.from.description), "jusqu_au": .optional(entry.inForce.through?.description),
          "natures": .array(entry.natures.map { .string($0.rawValue) }), "phrase": .string(words(entry)(language)),
        ])
      }
    ).bytes
  }

  static func words(_ entry: CatalogueEntry) -> Sentence {
    CatalogueSentences.all[entry.name]?.short ?? Sentence(fr: entry.name, en: entry.name)
  }

  /// The first articles, as people write them.
  private static func short(_ articles: [String]) -> String {
    articles.prefix(2).map(WorkerTimeline.article).joined(separator: ", ") + (articles.count > 2 ? "…" : "")
  }

  static func span(_ entry: CatalogueEntry, _ language: Language) -> String {
    let (from, through) = entry.inForce
    let first = LawSentences.written(from, language)
    guard let through else { return CatalogueSentences.since(language, [first]) }
    return CatalogueSentences.span(language, [first, LawSentences.written(through, language)])
  }
}
