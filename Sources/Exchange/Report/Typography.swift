import Law

/// Numbers, dates and sentences as each language prints them.
///
/// Sentences are written in the source with plain spaces; French takes its no-break spaces here, in one place: before `: ; ! ? % »`,
/// after `«`, and inside numbers.
struct Typography: Sendable {
  let language: Language

  private static let noBreak = "\u{00A0}"
  private static let narrowNoBreak = "\u{202F}"

  /// A sentence, its places filled, with the spaces of its language and the agreement of its numbers.
  ///
  /// `[s]` agrees with the value before it: kept when that is plural. `[a|ont]` chooses between two forms.
  func callAsFunction(_ sentence: Sentence, _ values: String...) -> String { self(sentence, values) }

  /// The same, the values in a list.
  func callAsFunction(_ sentence: Sentence, _ values: [String]) -> String { spaced(agreed(sentence(language, values), sentence, values)) }

  private func agreed(_ filled: String, _ sentence: Sentence, _ values: [String]) -> String {
    let template = language == .fr ? sentence.fr : sentence.en
    guard template.contains("[") else { return filled }
    var text = ""
    var isPlural = true
    var rest = template[...]
    while let mark = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
      text += rest[..<mark]
      guard let end = rest[mark...].firstIndex(where: { $0 == "}" || $0 == "]" }) else { break }
      let inside = rest[rest.index(after: mark)..<end]
      if rest[mark] == "{" {
        let value = Int(inside).flatMap { values.indices.contains($0) ? values[$0] : nil } ?? ""
        text += value
        // French agrees in the singular with 0 and 1, English with 1 alone.
        isPlural = !(value == "1" || value == "0" && language == .fr)
      } else {
        let forms = inside.split(separator: "|", omittingEmptySubsequences: false)
        text += forms.count == 2 ? forms[isPlural ? 1 : 0] : isPlural ? inside : ""
      }
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private func spaced(_ text: String) -> String {
    guard language == .fr else { return text }
    var spaced = text
    for mark in [";", "!", "?"] { spaced = spaced.replacing(" " + mark, with: Typography.narrowNoBreak + mark) }
    for mark in [":", "%", "»"] { spaced = spaced.replacing(" " + mark, with: Typography.noBreak + mark) }
    return spaced.replacing("« ", with: "«" + Typography.noBreak)
  }

  /// A whole number with its thousands set apart, and a true minus sign.
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += language == .fr ? Typography.narrowNoBreak : "," }
      grouped.append(digit)
    }
    return value < 0 ? "−" + grouped : grouped
  }

  /// numerator ÷ denominator as a percentage; an em dash when there is nothing to divide by.
  func percent(_ numerator: Int, of denominator: Int, places: Int = 0) -> String {
    guard denominator != 0 else { return "—" }
    let text = FixedDecimal.text(numerator * 100, over: denominator, places: places, mark: language == .fr ? "," : ".")
      .replacing("-", with: "−")
    return text + (language == .fr ? Typography.noBreak + "%" : "%")
  }

  /// Minutes as hours, `3 h` or `3 h 30`.
  func hours(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let gap = Typography.narrowNoBreak
    return "\(number(hours))\(gap)h" + (rest == 0 ? "" : "\(gap)\(rest < 10 ? "0" : "")\(rest)")
  }

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  private static let frenchShort = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  private static let frenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `lundi 23 novembre 2026`.
  func longDay(_ day: CivilDate) -> String { weekday(day) + " " + mediumDay(day) }

  /// `lundi`.
  func weekday(_ day: CivilDate) -> String { (language == .fr ? Typography.frenchDays : Typography.englishDays)[day.weekday] }

  /// `23 novembre 2026`.
  func mediumDay(_ day: CivilDate) -> String {
    let (year, month, number) = day.fields
    let name = (language == .fr ? Typography.frenchMonths : Typography.englishMonths)[month - 1]
    let ordinal = language == .fr && number == 1 ? "1er" : "\(number)"
    return ordinal + Typography.noBreak + name + " \(year)"
  }

  /// `23 nov. 2026`.
  func shortDay(_ day: CivilDate, year shown: Bool = true) -> String {
    let (year, month, number) = day.fields
    let name = language == .fr ? Typography.frenchShort[month - 1] : String(Typography.englishMonths[month - 1].prefix(3))
    let ordinal = language == .fr && number == 1 ? "1er" : "\(number)"
    return ordinal + Typography.noBreak + name + (shown ? Typography.noBreak + "\(year)" : "")
  }
}
