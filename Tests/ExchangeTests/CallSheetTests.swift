import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The sheet of calls") struct CallSheetTests {
  @Test(arguments: Language.allCases) func `whoever had been told stands on it, with the old place, the new one and why`(language: Language)
  {
    let page = CallSheet.page(SmallPlan.plan, SmallPlan.dossier, language)
    #expect(page.contains(">T1</th>"))
    #expect(page.contains("08:30, M01, C1") && page.contains("08:30, I01, C1"))
    #expect(page.contains(LabelSentences.move(.professionnelAbsent)[language]))
  }

  @Test func `a proposal that moved calls for nobody`() {
    var plan = SmallPlan.plan
    plan.moves[0].status = .propose
    let page = CallSheet.page(plan, SmallPlan.dossier, .fr)
    #expect(page.contains(HTML.escaped(Typography(language: .fr)(CallSentences.nobody))))
    #expect(!page.contains("08:30, M01, C1"))
  }

  @Test func `calls are in the order of the days that were promised`() {
    var plan = SmallPlan.plan
    var sooner = plan.moves[0]
    sooner.appointment = "R000009"
    sooner.before.date = "2026-11-25"
    plan.moves.append(sooner)
    #expect(CallSheet.calls(plan).map(\.appointment) == ["R000009", "R000001"])
  }

  @Test func `a session's list tells length, distance, notice and what would be given up`() {
    let page = CallSheet.page(SmallPlan.plan, SmallPlan.dossier, .fr)
    for words in [">T7</th>", "30\u{202F}min", "7\u{202F}km", "seulement s"] { #expect(page.contains(words), "\(words)") }
  }
}
