/// A language that TiersTemps speaks to people.
public enum Language: String, CaseIterable, Sendable { case fr, en }

/// One sentence that people read, in both languages, side by side.
///
/// The type itself asks for both languages, so no key can lack one. Places are written `{0}`, `{1}`… and filled in order.
public struct Sentence: Sendable, Equatable {
  public let fr: String
  public let en: String

  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The sentence in a language, its places filled.
  public func callAsFunction(_ language: Language, _ values: [String] = []) -> String {
    var text = language == .fr ? fr : en
    for (place, value) in values.enumerated() { text = text.replacing("{\(place)}", with: value) }
    return text
  }
}
