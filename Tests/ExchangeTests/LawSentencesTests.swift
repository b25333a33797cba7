import Law
import Testing

@testable import Exchange

@Suite("The sentences of the law") struct LawSentencesTests {
  @Test(arguments: ReasonCode.allCases) func `every reason has its sentence in both languages`(code: ReasonCode) throws {
    let sentence = try #require(LawSentences.all[code])
    #expect(!sentence.fr.isEmpty)
    #expect(!sentence.en.isEmpty)
    for place in ["{0}", "{1}", "{2}", "{3}"] { #expect(sentence.fr.contains(place) == sentence.en.contains(place), "\(place)") }
    #expect(sentence.fr.hasSuffix("."))
    #expect(sentence.en.hasSuffix("."))
  }

  @Test func `facts fill the places, days as each language writes them`() {
    let reason = Reason(.vipPeriodic, [.day("2022-09-12"), .number(60)])
    #expect(LawSentences.text(reason, .fr) == "Dernière visite le 12/09/2022 : 60 mois au plus.")
    #expect(LawSentences.text(reason, .en) == "Last visit on 2022-09-12: 60 months at most.")
  }

  @Test(arguments: Condition.Code.allCases) func `every condition has its words in both languages`(code: Condition.Code) throws {
    let sentence = try #require(LawSentences.conditions[code])
    for place in ["{0}", "{1}"] { #expect(sentence.fr.contains(place) == sentence.en.contains(place), "\(place)") }
    #expect(!sentence.fr.hasSuffix("."))
  }

  @Test func `each condition is said with its answer`() {
    let reason = Reason(
      .vipThreeMonths, [.day("2025-01-06")],
      conditions: [Condition(.sameJob, [], true), Condition(.noMeasureSince, [.day("2020-01-06")], false)])
    let text = LawSentences.text(reason, .fr)
    #expect(
      text.hasSuffix(" Conditions : emploi identique, risques équivalents : oui ; ni mesure ni inaptitude depuis le 06/01/2020 : non."))
    let weighed = Reason(
      .vipThreeMonths, [.day("2025-01-06")], conditions: [Condition(.seenSince, [.day("2019-01-06"), .day("2020-01-06")], false)])
    #expect(LawSentences.text(weighed, .fr).hasSuffix(" Dispense écartée : visite du 06/01/2019 tenue depuis le 06/01/2020 : non."))
  }

  @Test func `a remark is said after the reason`() {
    let text = LawSentences.text(Reason(.miCarriereDone, [.day("2025-01-02")], remark: .textOf2017), .fr)
    #expect(text == "Visite de mi-carrière faite le 02/01/2025. Fait antérieur à 2017 : texte du 01/01/2017 appliqué.")
  }

  @Test func `a reason of elsewhere is shown as it is`() {
    #expect(LawSentences.text(Reason("autre", ["1"]), .fr) == "autre 1")
  }
}
