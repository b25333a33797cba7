import Dossier

/// What is said of a finding: what is wrong, then what to do.
struct FindingWords {
  let message: Sentence
  let remedy: Sentence
  /// Said instead of `remedy` when no near word is known, that is when the first of the finding's values is empty.
  let withoutSuggestion: Sentence?

  init(_ fr: String, _ en: String, doFr: String, doEn: String, elseFr: String? = nil, elseEn: String? = nil) {
    message = Sentence(fr: fr, en: en)
    remedy = Sentence(fr: doFr, en: doEn)
    withoutSuggestion = if let elseFr, let elseEn { Sentence(fr: elseFr, en: elseEn) } else { nil }
  }
}

/// The sentences of what the reader finds.
///
/// In each, `{0}` is the offending value and `{1}`, `{2}`… the finding's own values.
public enum InputSentences {
  /// What is wrong and what to do, or nothing when the finding is neither of a dossier nor of a plan folder.
  public static func text(of finding: Finding, in language: Language) -> (message: String, remedy: String)? {
    guard let problem = InputProblem(rawValue: finding.code) else { return PlanSentences.text(of: finding, in: language) }
    let words = problem.words
    let values = [finding.value] + finding.values
    let remedy = finding.values.first?.isEmpty ?? true ? words.withoutSuggestion ?? words.remedy : words.remedy
    return (words.message(language, values), remedy(language, values))
  }
}

extension InputProblem {
  var words: FindingWords { fileWords ?? cellWords ?? lineWords ?? lifeWords ?? crossWords }
}
