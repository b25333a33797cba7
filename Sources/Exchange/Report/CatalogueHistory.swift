import Law

/// The dated changes of the law: `tierstemps law history`.
public enum CatalogueHistory {
  /// - Parameter since: Keeps the changes that apply from this day on.
  public static func text(since: CivilDate?, _ language: Language) -> String {
    let kept = changes(since)
    if kept.isEmpty, let since { return CatalogueSentences.quiet(language, [LawSentences.written(since, language)]) + "\n" }
    return kept.map { change in
      let articles = change.articles.map(WorkerTimeline.article).joined(separator: ", ")
      let text = change.text ?? CatalogueSentences.unconfirmed(language)
      return TextTable.paragraph(
        "\(LawSentences.written(change.from, language)) — \(text) — \(articles)", width: CatalogueListing.width)
        + TextTable.paragraph(Sentence(fr: change.fr, en: change.en)(language), indent: 4, width: CatalogueListing.width)
    }.joined(separator: "\n")
  }

  public static func csv(since: CivilDate?, _ language: Language) -> [UInt8] {
    var text = CSVText(columns: ["depuis", "texte", "articles", "ce_qui_change"])
    for change in changes(since) {
      text.append([
        .day(change.from), .text(change.text ?? ""), .list(change.articles), .text(Sentence(fr: change.fr, en: change.en)(language)),
      ])
    }
    return text.bytes
  }

  public static func json(since: CivilDate?, _ language: Language) -> [UInt8] {
    JSONValue.array(
      changes(since).map { change in
        .object([
          "depuis": .string(change.from.description), "texte": .optional(change.text),
          "articles": .array(change.articles.map(JSONValue.string)),
          "ce_qui_change": .string(Sentence(fr: change.fr, en: change.en)(language)),
        ])
      }
    ).bytes
  }

  private static func changes(_ since: CivilDate?) -> [ChangeOfLaw] {
    guard let since else { return Catalogue.history }
    return Catalogue.history.filter { $0.from >= since }
  }
}
