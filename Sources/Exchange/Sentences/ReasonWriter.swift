import Law

/// Writes the reasons of obligations in one language, their sentences cut once.
struct ReasonWriter: Sendable {
  private let language: Language
  private let sentences: [String: SentenceParts]

  init(_ language: Language) {
    self.language = language
    sentences = Dictionary(uniqueKeysWithValues: LawSentences.all.map { ($0.key.rawValue, SentenceParts($0.value[language])) })
  }

  /// Adds a reason to a text: one sentence, one for the conditions, one for a remark, and one for drafts.
  func append(_ reason: Reason, to bytes: inout [UInt8]) {
    if let sentence = sentences[reason.code] {
      let facts = reason.facts
      sentence.write(to: &bytes, count: facts.count) { place, bytes in append(facts[place], to: &bytes) }
    } else {
      bytes.append(contentsOf: reason.code.utf8)
      for fact in reason.facts {
        bytes.append(UInt8(ascii: " "))
        append(fact, to: &bytes)
      }
    }
    if !reason.conditions.isEmpty { bytes.append(contentsOf: LawSentences.text(reason.conditions, language).utf8) }
    if let remark = reason.remark.flatMap({ sentences[$0] }) {
      bytes.append(UInt8(ascii: " "))
      remark.write(to: &bytes, count: 0) { _, _ in }
    }
    if !reason.drafts.isEmpty {
      bytes.append(contentsOf: (" " + LawSentences.draft(language, [reason.drafts.joined(separator: ", ")])).utf8)
    }
  }

  private func append(_ fact: Reason.Fact, to bytes: inout [UInt8]) {
    switch fact {
    case .day(let day): bytes.append(day, language)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text): bytes.append(contentsOf: text.utf8)
    }
  }
}

extension [UInt8] {
  /// Adds a day as people write it in a language: `JJ/MM/AAAA` in French, `AAAA-MM-JJ` in English.
  mutating func append(_ day: CivilDate, _ language: Language) {
    guard language == .fr else { return append(iso: day) }
    let (year, month, number) = day.fields
    append(twoDigits: number)
    append(UInt8(ascii: "/"))
    append(twoDigits: month)
    append(UInt8(ascii: "/"))
    append(twoDigits: year / 100)
    append(twoDigits: year % 100)
  }

  /// Adds a day written `AAAA-MM-JJ`.
  mutating func append(iso day: CivilDate) {
    let (year, month, number) = day.fields
    append(twoDigits: year / 100)
    append(twoDigits: year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: month)
    append(UInt8(ascii: "-"))
    append(twoDigits: number)
  }

  private mutating func append(twoDigits number: Int) {
    append(UInt8(48 + number / 10))
    append(UInt8(48 + number % 10))
  }
}
