import Testing

@testable import Law

@Suite("The texts of a question: earlier ones, and drafts") struct TextsTests {
  private let draft = Draft("VIP-PERIOD", 36, from: "2027-01-01", title: "Projet de démonstration")

  private func law(_ history: WorkerHistory, on day: CivilDate, _ texts: Texts?) throws -> [Obligation] {
    var readings = Readings()
    readings.texts = texts
    return try Catalogue.obligations(
      of: history, asOf: day, until: day.adding(years: 40), horizonEnd: day.adding(days: 90), readings: readings)
  }

  private func next(_ history: WorkerHistory, on day: CivilDate, _ texts: Texts?) throws -> Obligation? {
    try law(history, on: day, texts).first { $0.nature == .vipPeriodique }
  }

  @Test func `a draft decides from its day on, the day before it the text in force still does`() throws {
    let seen = worker().visited(.vipInitiale, "2025-02-10")
    let texts = try Texts(drafts: [draft])
    #expect(try next(seen, on: "2026-12-31", texts)?.due == "2030-02-10")
    #expect(try next(seen, on: "2027-01-01", texts)?.due == "2028-02-10")
    #expect(try next(seen, on: "2027-01-01", texts)?.inForceSince == "2027-01-01")
  }

  @Test func `what a draft decides cites it, what it does not is as before`() throws {
    let seen = worker(born: "1984-05-20").visited(.vipInitiale, "2025-02-10")
    let texts = try Texts(drafts: [draft])
    let (plain, drafted) = (try law(seen, on: "2027-01-01", nil), try law(seen, on: "2027-01-01", texts))
    for (before, after) in zip(plain, drafted) {
      if after.nature == .vipPeriodique {
        #expect(after.articles == ["R4624-16", draft.title])
        #expect(after.reason.drafts == [draft.title])
      } else {
        #expect(before == after)
      }
    }
    #expect(try law(seen, on: "2026-12-31", texts) == law(seen, on: "2026-12-31", nil))
  }

  @Test func `a number that gives only a delay cites its draft too`() throws {
    let away = worker().away(.maladie, from: "2027-01-04", days: 70)
    let texts = try Texts(drafts: [Draft("REPRISE", 15, from: "2027-01-01", title: "Projet")])
    let found = try law(away, on: "2027-03-15", texts).first { $0.nature == .reprise }
    #expect(found?.due == "2027-03-30")
    #expect(found?.articles.last == "Projet")
  }

  @Test func `of two drafts, each obligation cites the one it rests on`() throws {
    let texts = try Texts(drafts: [draft, Draft("MICAR", 50, from: "2027-01-01", title: "Autre projet")])
    let found = try law(worker(born: "1984-05-20").visited(.vipInitiale, "2025-02-10"), on: "2027-06-01", texts)
    #expect(found.first { $0.nature == .vipPeriodique }?.reason.drafts == [draft.title])
    #expect(found.first { $0.nature == .miCarriere }?.reason.drafts == ["Autre projet"])
  }

  @Test func `drafts of the two numbers of one value do not undo each other`() throws {
    let texts = try Texts(drafts: [
      Draft("VIP-DISP", 4, from: "2027-01-01", title: "A"), Draft("VIP-DISP.adapte", 2, from: "2027-01-01", title: "B"),
    ])
    let value = try texts.version(of: Rule.vipDispense, on: "2027-01-01").value
    #expect((value.general, value.adapted) == (4, 2))
  }

  @Test func `a later text of the catalogue replaces an earlier draft`() throws {
    let texts = try Texts(drafts: [Draft("REPRISE-MAL60", 45, from: "2020-01-01", title: "Projet")])
    #expect(try texts.version(of: Rule.repriseIllnessDays, on: "2019-12-31").value == 30)
    #expect(try texts.version(of: Rule.repriseIllnessDays, on: "2022-03-31").value == 45)
    #expect(try texts.version(of: Rule.repriseIllnessDays, on: "2022-04-01").value == 60)
  }

  @Test(arguments: [("2022-03-31", 30), ("2022-04-01", 60)] as [(CivilDate, Int)])
  func `texts that begin after a day are ignored, whatever the day that decides`(through: CivilDate, threshold: Int) throws {
    let texts = try Texts(through: through)
    #expect(try texts.version(of: Rule.repriseIllnessDays, on: "2026-11-23").value == threshold)
  }

  @Test func `lead below the thresholds is at risk by the texts of April 2026 only`() throws {
    let painter = worker(born: "1970-05-20", exposures: [.plomb]) { $0.leadAboveThreshold = false }.visited(.vipInitiale, "2024-02-10")
    let before = try law(painter, on: "2026-11-23", try Texts(through: "2026-04-09")).filter { $0.required == .oui }
    let after = try law(painter, on: "2026-11-23", try Texts(through: "2026-04-10")).filter { $0.required == .oui }
    #expect(before.map(\.nature) == [.vipPeriodique])
    #expect(after.contains { $0.nature == .examenAptitudeEmbauche && $0.due == "2026-04-10" })
  }

  @Test func `the texts of every day are those of no other`() throws {
    for example in WorkedCases.all {
      let day = example.asOf
      #expect(try law(example.history, on: day, try Texts(through: "2100-01-01")) == law(example.history, on: day, nil))
    }
  }

  @Test func `a draft of a number that does not exist, or of a time before the catalogue, is refused`() {
    #expect(throws: LawError.unknownNumber("VIP")) { try Texts(drafts: [Draft("VIP", 36, from: "2027-01-01", title: "P")]) }
    #expect(throws: LawError.self) { try Texts(drafts: [Draft("VIP-PERIOD", 36, from: "2016-12-31", title: "P")]) }
  }

  @Test func `every number has a name of its own, and a version that a draft could write`() {
    #expect(Set(LegalNumber.all.map(\.name)).count == LegalNumber.all.count)
    for number in LegalNumber.all {
      #expect(number.versions.contains { $0.number.map(number.accepted.contains) ?? false }, "\(number.name)")
    }
  }
}
