import Law
import Testing

@testable import Exchange

@Suite("The catalogue in words") struct CatalogueListingTests {
  @Test func `every rule says what it says in both languages`() {
    #expect(Set(CatalogueSentences.all.keys) == Set(CatalogueEntry.all.map(\.name)))
    for (name, words) in CatalogueSentences.all {
      for sentence in [words.short, words.full] + (words.example.map { [$0] } ?? []) {
        #expect(!sentence.fr.isEmpty && sentence.fr != sentence.en, "\(name)")
        #expect(sentence.fr.hasSuffix(".") && sentence.en.hasSuffix("."), "\(name)")
      }
    }
  }

  @Test func `every value of the catalogue has a French name, and every version words`() {
    for entry in CatalogueEntry.all {
      for value in entry.values { #expect(CatalogueSentences.frenchValues[value.name] != nil, "\(value.name)") }
      for language in Language.allCases {
        let page = CatalogueRule(entry, language).text
        #expect(!page.contains("{0}") && page.contains(entry.name))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(entry.name)")
      }
    }
    let names = Set(CatalogueEntry.all.flatMap { $0.values.map(\.name) })
    for name in CatalogueSentences.frenchValues.keys { #expect(names.contains(name), "\(name) is no value") }
  }

  @Test func `a rule shows its identifier on Légifrance and the day it was checked`() {
    let page = CatalogueEntry.named("REPRISE-DISP").map { CatalogueRule($0, .fr).text } ?? ""
    #expect(page.contains("LEGIARTI000054250639") && page.contains("vérifié le 23/08/2026"))
    #expect(page.contains("derogation_arret") && page.contains("REPRISE-DISP, valeur: 30"))
  }

  @Test func `the nearest name is offered, or those of the family`() {
    #expect(CatalogueRule.unknown("VIP-PERIODE", .fr).contains("VIP-PERIOD"))
    #expect(CatalogueRule.unknown("demande", .en).contains("DEMANDE-SAL, DEMANDE-EMP, DEMANDE-MT"))
    #expect(CatalogueRule.unknown("zzzzzz", .en).contains("law list"))
  }

  @Test(arguments: [(7, ["aaa", "bbb ccc"]), (3, ["aaa", "bbb", "ccc"]), (11, ["aaa bbb ccc"])])
  func `lines are cut at spaces`(width: Int, lines: [String]) {
    let cut = TextTable.wrapped("aaa bbb ccc", width: width)
    #expect(cut.allSatisfy { $0.count <= width } && cut.joined(separator: " ") == "aaa bbb ccc")
    #expect(cut.count == lines.count)
  }
}
