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

  /// The sentence in a language, its places as they are written.
  subscript(language: Language) -> String { language == .fr ? fr : en }

  /// The sentence in a language, its places filled.
  public func callAsFunction(_ language: Language, _ values: [String] = []) -> String {
    let text = self[language]
    guard !values.isEmpty else { return text }
    var bytes: [UInt8] = []
    SentenceParts(text).write(to: &bytes, count: values.count) { place, bytes in bytes.append(contentsOf: values[place].utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
