import Law

// Each reason of the catalogue has one sentence in each language; the catalogue gives facts, the words are here only. A sentence says what
// was counted and from when, so that a planner can check it against the file without opening the code.

/// The sentences of the law's reasons.
public enum LawSentences {
  /// Every sentence, by the code of its reason.
  static let all: [ReasonCode: Sentence] =
    firstVisit.merging(followUp) { $1 }.merging(reinforced) { $1 }.merging(absences) { $1 }.merging(others) { $1 }

  private static let french = ReasonWriter(.fr)
  private static let english = ReasonWriter(.en)

  /// What writes reasons in a language.
  static func writer(_ language: Language) -> ReasonWriter { language == .fr ? french : english }

  /// Why an obligation stands, in one sentence; a remark makes a second one.
  public static func text(_ reason: Reason, _ language: Language) -> String {
    var bytes: [UInt8] = []
    writer(language).append(reason, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Said of what would not be so without a draft text.
  static let draft = Sentence(
    fr: "Sous un projet de texte, qui n’est pas la loi : {0}.", en: "Under a draft text, which is not the law: {0}.")

  /// A fact as people write it: French days as `JJ/MM/AAAA`.
  static func written(_ fact: Reason.Fact, _ language: Language) -> String {
    switch fact {
    case .day(let day): written(day, language)
    case .number(let number): String(number)
    case .text(let text): text
    }
  }

  /// A day as people write it in a language.
  public static func written(_ day: CivilDate, _ language: Language) -> String {
    var bytes: [UInt8] = []
    bytes.append(day, language)
    return String(decoding: bytes, as: UTF8.self)
  }
}
