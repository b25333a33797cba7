import Testing

@testable import Law

@Suite("The catalogue as a person reads it") struct CatalogueEntryTests {
  /// Names that stand for several entries, and are never shown themselves.
  private static let families: Set<String> = ["REPRISE", "DEMANDE"]

  @Test func `there is an entry for every name that the column regle can hold, and no other`() {
    let shown = Set(Catalogue.rules.flatMap { [$0.name] + $0.variants } + Catalogue.firstVisits.map(\.name)).subtracting(Self.families)
    #expect(Set(CatalogueEntry.all.map(\.name)) == shown)
    #expect(CatalogueEntry.all.count == shown.count)
  }

  @Test func `what the worked cases answer stands in the entry: the nature, the reading`() throws {
    for example in WorkedCases.all {
      for obligation in try example.obligations() {
        let entry = try #require(CatalogueEntry.named(obligation.rule))
        #expect(entry.natures.contains(obligation.nature), "\(obligation.rule) \(obligation.nature)")
        for reading in (obligation.reading ?? "").split(separator: "|").compactMap({ $0.split(separator: "=").first }) {
          #expect(entry.readings.contains(String(reading)), "\(obligation.rule) \(reading)")
        }
      }
    }
  }

  @Test func `the readings of the entries are those that exist, and each stands somewhere`() {
    let named = Set(CatalogueEntry.all.flatMap(\.readings))
    #expect(named.subtracting(Readings.all.map(\.name)).isEmpty)
    #expect(Set(Readings.all.map(\.name)).subtracting(named) == [])
  }

  @Test func `a rule is in force from the first text that asks for something`() {
    #expect(CatalogueEntry.named("VIP-PERIOD")?.inForce.from == "2017-01-01")
    #expect(CatalogueEntry.named("ANCI-COND")?.inForce.from == "2025-10-01")
    #expect(CatalogueEntry.named("REPRISE-DISP")?.inForce.from == "2026-06-15")
    #expect(CatalogueEntry.all.allSatisfy { $0.inForce.through == nil })
  }
}

@Suite("The history of the law") struct HistoryTests {
  /// The numbers that the project read in the text or in its official metadata.
  private static let confirmed: Set<String> = [
    "2016-1908", "2019-1419", "2021-1018", "2022-372", "2022-653", "2022-679", "2022-1434", "2022-1435", "2022-1664", "2023-547",
    "2025-355", "2026-253", "2026-503",
  ]

  @Test func `changes ascend, each in both languages and with its articles`() {
    let days = Catalogue.history.map(\.from)
    #expect(zip(days, days.dropFirst()).allSatisfy(<))
    for change in Catalogue.history {
      #expect(!change.fr.isEmpty && !change.en.isEmpty && change.fr != change.en && !change.articles.isEmpty, "\(change.from)")
      for article in change.articles { #expect(article.wholeMatch(of: /(L|R|D)\d{4}(-\d+)+/) != nil, "\(article)") }
    }
  }

  @Test func `every day on which a version begins has its line`() {
    let values = Catalogue.rules.flatMap(\.values) + Catalogue.firstVisits.flatMap(\.values) + Delegation.outlines
    let lines = Set(Catalogue.history.map(\.from))
    for day in Set(values.flatMap { $0.versions.map(\.from) }) { #expect(lines.contains(day), "\(day)") }
  }

  @Test func `no number is shown that was not confirmed, here or in a citation`() {
    let values = Catalogue.rules.flatMap(\.values) + Catalogue.firstVisits.flatMap(\.values) + Delegation.outlines
    let texts = Catalogue.history.flatMap { [$0.text ?? "", $0.fr, $0.en] } + values.flatMap { $0.versions.map(\.source.amendedBy) }
    for text in texts {
      for match in text.matches(of: /\b(20\d\d-\d{3,4})\b/) { #expect(Self.confirmed.contains(String(match.1)), "\(text)") }
    }
  }
}
