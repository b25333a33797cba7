import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The report on the field and the year") struct FieldReportTests {
  private func report(_ language: Language = .fr, change: (inout Plan) -> Void = { _ in }) -> String {
    var plan = SmallPlan.plan
    change(&plan)
    return PlanReport.page(plan, SmallPlan.dossier, SmallPlan.obligations, language)
  }

  private func third(_ change: (inout TiersTempsLine) -> Void) -> String {
    report {
      change(&$0.tiersTemps[0])
    }.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func `a year that will end short is told with the last day and the weeks left`() {
    // Forecast 138 of 150; the plan begins on 23 November and the year is lost from 11 December, 18 days later.
    let page = third { _ in }
    #expect(
      page.contains(
        "M01 (2026) : il manquera 12 demi-journées au 31 décembre (138 prévues, 150 requises) ; rattrapable jusqu’au 10 décembre 2026, "
          + "encore 2 semaines."))
    #expect(page.contains("▲ −12"))
  }

  @Test func `a year already lost is told as such`() {
    let page = third { $0.forecast.deadline = "2026-11-23" }
    #expect(page.contains("et l’année ne peut plus être atteinte."))
    #expect(page.contains(">déjà<"))
  }

  @Test func `a third behind at the plan's end that the year makes up is no alarm`() {
    let page = third { $0.forecast.field = 150 }
    #expect(page.contains("M01 (2026) : 14 demi-journées de retard à la fin du plan"))
    #expect(!page.contains("▲ −"))
  }

  @Test func `a third that is kept is not to be decided`() {
    let page = third { ($0.yearField, $0.alert, $0.forecast.field, $0.forecast.deadline) = (134, nil, 150, nil) }
    #expect(!page.contains("M01 (2026)"))
  }

  @Test func `each establishment has its line, with why and since when`() {
    let page = report().replacing("\u{00A0}", with: " ")
    #expect(page.contains("fiche d’entreprise à mettre à jour, action de prévention due, depuis le 15 juin 2026"))
    #expect(page.contains("prévention : petite entreprise"))
    #expect(page.contains("jeudi 3 déc., après-midi"))
  }

  @Test func `the study of a post has no date`() {
    let page = report { $0.field[0].visits = [FieldVisit("E1", reasons: [.etudeDePoste], due: "2026-06-15")] }
    #expect(page.contains(">étude de poste<"))
    #expect(!page.contains("15\u{00A0}juin"))
  }

  @Test func `a plan too long to print lists fewer weeks, and says so`() {
    let large = LargePlan(seed: 3)
    let page = PlanReport.page(large.plan, large.dossier, large.obligations, .fr)
    #expect(page.contains("milieu_de_travail.csv"))
    #expect(page.split(separator: "<td class=\"box\">").count < 400)
  }

  @Test(arguments: FieldReason.allCases) func `every reason has its words, neutral ones`(reason: FieldReason) {
    let words = FieldSentences.reason(reason)
    #expect(!words.fr.isEmpty && !words.en.isEmpty)
    for word in ["inaptitude", "handicap", "grossesse", "maladie", "santé"] { #expect(!words.fr.contains(word)) }
  }

  @Test func `reasons and days follow the establishments one for one when read back`() {
    let file = PlanFiles.write(
      plan: SmallPlan.plan, dossier: SmallPlan.dossier, obligations: SmallPlan.obligations, indicators: Indicators()
    ).first { $0.path == "milieu_de_travail.csv" }
    let text = String(decoding: file?.bytes ?? [], as: UTF8.self)
    #expect(text.contains("mise_a_jour_fiche+action|petite_entreprise;2026-06-15|inconnue;35051|35360"))
    func findings(_ text: String) -> [String] {
      let files = PlanReader.read(files: ["milieu_de_travail.csv": Array(text.utf8)])
      return files.findings.filter { $0.file == "milieu_de_travail.csv" }.map(\.column)
    }
    #expect(findings(text) == [])
    #expect(findings(text.replacing("+action|petite_entreprise", with: "+action")) == ["motif"])
    #expect(findings(text.replacing("petite_entreprise", with: "petite")) == ["motif"])
    #expect(findings(text.replacing("|inconnue", with: "")) == ["echeances"])
    #expect(findings(text.replacing("inconnue", with: "2026-06-31")) == ["echeances"])
  }
}
