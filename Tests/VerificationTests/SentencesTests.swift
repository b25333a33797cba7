import Dossier
import Exchange
import Testing

@testable import Verification

@Suite("What verify says") struct SentencesTests {
  @Test(arguments: Violation.allCases) func `every violation says what is wrong and what to do`(violation: Violation) throws {
    let finding = Finding(file: "plan.json", line: 0, value: "a", code: violation.rawValue, values: ["b", "c", "d", "e"])
    for language in Language.allCases {
      let words = try #require(VerificationSentences.text(of: finding, in: language))
      #expect(!words.message.contains("{") && !words.remedy.contains("{"))
      #expect(!words.remedy.isEmpty)
    }
  }

  @Test func `no sentence is left without its violation`() {
    #expect(VerificationSentences.codes == Set(Violation.allCases.map(\.rawValue)))
  }
}
