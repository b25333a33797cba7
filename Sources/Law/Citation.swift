/// Where a value of the law is written: an article, the text that gave it this wording, and who last looked.
///
/// A citation never holds the sentence of the law itself. `checked` is empty when the wording was only read in a secondary source.
public struct Citation: Sendable, Hashable {
  /// The article as Légifrance names it, without spaces: `R4624-31`.
  public let article: String
  /// The part of the article: `I, 2°`.
  public let part: String?
  /// The text that wrote this version.
  public let amendedBy: String
  /// Identifier of the version on Légifrance (`LEGIARTI…`), when it is known.
  public let legifrance: String?
  /// The day a person last compared it with the official text.
  public let checked: CivilDate?

  public init(_ article: String, _ part: String? = nil, by amendedBy: String, legifrance: String? = nil, checked: CivilDate? = nil) {
    self.article = article
    self.part = part
    self.amendedBy = amendedBy
    self.legifrance = legifrance
    self.checked = checked
  }
}

/// What an obligation takes from the law it rests on: the articles to show, and the day their wording began to apply.
public struct Basis: Sendable, Hashable {
  public let articles: [String]
  public let since: CivilDate

  public init(_ articles: [String], since: CivilDate) {
    self.articles = articles
    self.since = since
  }
}

/// The texts that several articles cite. A number that nobody of the project has read on an official page is not written: the day the text
/// began to apply names it.
enum Decree {
  static let d2016 = "Décret n° 2016-1908 du 27 décembre 2016"
  static let l2021 = "Loi n° 2021-1018 du 2 août 2021"
  static let d2022Mars = "Décret n° 2022-372 du 16 mars 2022"
  static let d2022Avril = "Décret n° 2022-679 du 26 avril 2022"
  static let d2023Pluri = "Décret n° 2023-547 du 30 juin 2023"
  static let d2025 = "Décret n° 2025-355 du 18 avril 2025"
  static let d2026Plomb = "Décret n° 2026-253 du 8 avril 2026"
  static let d2026Reprise = "Décret n° 2026-503 du 12 juin 2026"

  /// A text known by the day it began to apply.
  static func unread(since day: CivilDate) -> String { "Texte applicable depuis le \(day) (numéro à vérifier)" }
}
