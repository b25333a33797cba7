import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The page of a worker's years") struct WorkerPageTests {
  private func history(_ change: (inout WorkerHistory) -> Void = { _ in }) -> WorkerHistory {
    let employment = Employment(worker: "T7", establishment: "E1", birth: "1990-05-20", contract: .cdi, hired: "2015-03-02")
    var history = WorkerHistory(worker: "T7", employments: [employment])
    history.visits = [
      PastVisit(worker: "T7", nature: .vipInitiale, date: "2015-04-20", role: .medecin),
      PastVisit(worker: "T7", nature: .vipPeriodique, date: "2020-04-21", role: .infirmier),
    ]
    history.absences = [
      Absence(worker: "T7", cause: .maladie, start: "2026-08-24", end: "2026-11-22", returnDay: "2026-11-23")
    ]
    change(&history)
    return history
  }

  private func law(_ history: WorkerHistory, _ day: CivilDate) throws(LawError) -> [Obligation] {
    try Catalogue.obligations(of: history, asOf: day, until: day.adding(years: 5), horizonEnd: day.adding(days: 90))
  }

  private func page(_ history: WorkerHistory, _ language: Language = .fr, on day: CivilDate = "2026-11-23") throws -> String {
    try WorkerPage(history, law(history, day), asOf: day, Parameters(), language) { day throws(LawError) in try law(history, day) }.text
  }

  private func course(_ history: WorkerHistory, on day: CivilDate = "2026-11-23") throws -> WorkerCourse {
    try WorkerCourse(history, law(history, day), asOf: day, Parameters(), .fr) { day throws(LawError) in try law(history, day) }
  }

  @Test func `it says what was held late, what is due, and by which text`() throws {
    let page = try page(history())
    #expect(page.contains("due le 20/04/2020, 1\u{A0}jour de retard") || page.contains("due le 20/04/2020, 1 jour de retard"))
    #expect(page.contains("class=\"dot late\"") && page.contains("class=\"overrun\""))
    #expect(page.contains("R. 4624-31") && page.contains("REPRISE-MAL60"))
    #expect(try self.page(history(), .en).contains("1 day late"))
  }

  @Test func `it stands alone: no script, no address, nothing to load`() throws {
    let page = try page(history())
    for word in ["<script", "http://", "https://", "src=", "@import", "<img", "<link"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("Réservé aux soignants"))
  }

  @Test func `a name cannot break out of the page`() throws {
    let page = try page(history { $0.employments[0].establishment = "E<b>\"1" })
    #expect(!page.contains("E<b>") && page.contains("E&lt;b&gt;&quot;1"))
  }

  @Test func `every mark stands within the drawing`() throws {
    for born in 1950...2005 {
      let day = CivilDate(year: 1 + born % 12 + 2016, month: 1 + born % 12, day: 1 + born % 28) ?? "2026-11-23"
      let page = try page(history { $0.employments[0].birth = CivilDate.firstDay(of: born) }, on: day)
      for match in page.matches(of: /left:(\d+)\.\d\d%/) { #expect((Int(match.1) ?? 101) <= 100) }
      for match in page.matches(of: /width:(-?\d+)\.\d\d%/) { #expect((0...100).contains(Int(match.1) ?? -1)) }
    }
  }

  @Test func `a hiring of long ago is cut, and the years shown stay few`() throws {
    let scale = TimeScale(try course(history { $0.employments[0].hired = "1985-01-07" }))
    #expect(scale.first == "2014-01-01")
    #expect(scale.years.count <= 2 * 15 + 2)
    #expect(scale.place(scale.first) == 0 && scale.place("1985-01-07") == 0 && scale.place(scale.last.adding(days: 1)) == 10_000)
  }

  @Test func `each year has its events in order, the day asked among them`() throws {
    let years = try course(history()).years
    #expect(years.map(\.year) == [2015, 2020, 2025, 2026])
    let days = years.flatMap { $0.events.map(\.day) }
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(years.flatMap(\.events).count { $0.kind == .today } == 1)
  }
}
