import Testing

@testable import Exchange

@Suite("Sentences and their places") struct SentencePartsTests {
  private func filled(_ text: String, _ values: [String]) -> String { Sentence(fr: text, en: text)(.fr, values) }

  @Test(arguments: [
    ("{0} et {1}", ["a", "b"], "a et b"), ("{1}{0}{1}", ["a", "b"], "bab"), ("{0} et {1}", ["a"], "a et {1}"),
    ("{a} {} { {0", ["x"], "{a} {} { {0"), ("{10}", ["x"], "{10}"), ("« {0} »", ["é"], "« é »"), ("rien", ["x"], "rien"),
  ])
  func `places are filled by number, the others stay`(text: String, values: [String], expected: String) {
    #expect(filled(text, values) == expected)
  }

  @Test func `a value that looks like a place is not filled again`() { #expect(filled("{0}{1}", ["{1}", "b"]) == "{1}b") }
}
