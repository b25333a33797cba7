import Law

// Each reason of the catalogue has one sentence in each language; the catalogue gives facts, the words are here only. A sentence says what
// was counted and from when, so that a planner can check it against the file without opening the code.

/// The sentences of the law's reasons.
public enum LawSentences {
  /// Every sentence, by the code of its reason.
  static let all: [ReasonCode: Sentence] =
    firstVisit.merging(followUp) { $1 }.merging(reinforced) { $1 }.merging(absences) { $1 }.merging(others) { $1 }

  /// Why an obligation stands, in one sentence; a remark makes a second one.
  public static func text(_ reason: Reason, _ language: Language) -> String {
    let values = reason.facts.map { written($0, language) }
    let sentence = ReasonCode(rawValue: reason.code).flatMap { all[$0] }
    let main = sentence?(language, values) ?? ([reason.code] + values).joined(separator: " ")
    var text = main
    if let remark = reason.remark.flatMap(ReasonCode.init(rawValue:)).flatMap({ all[$0] }) { text += " " + remark(language) }
    if !reason.drafts.isEmpty { text += " " + draft(language, [reason.drafts.joined(separator: ", ")]) }
    return text
  }

  /// Said of what would not be so without a draft text.
  static let draft = Sentence(
    fr: "Sous un projet de texte, qui n’est pas la loi : {0}.", en: "Under a draft text, which is not the law: {0}.")

  /// A fact as people write it: French days as `JJ/MM/AAAA`.
  private static func written(_ fact: Reason.Fact, _ language: Language) -> String {
    switch fact {
    case .day(let day): written(day, language)
    case .number(let number): String(number)
    case .text(let text): text
    }
  }

  /// A day as people write it in a language.
  public static func written(_ day: CivilDate, _ language: Language) -> String {
    let iso = day.description
    guard language == .fr else { return iso }
    let parts = iso.split(separator: "-")
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}
