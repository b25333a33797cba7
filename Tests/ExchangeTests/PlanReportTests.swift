import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The report of a plan") struct PlanReportTests {
  static let large = LargePlan(seed: 3)
  static func page(_ language: Language) -> String {
    PlanReport.page(large.plan, large.dossier, large.obligations, language)
  }

  @Test(arguments: Language.allCases) func `needs neither network nor script, and leaves no place unfilled`(language: Language) {
    let page = Self.page(language)
    for word in ["http://", "https://", "<script", "src=", "@import", "url(/", "{0}", "{1}"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test func `the same plan gives the same page`() { #expect(Self.page(.fr) == Self.page(.fr)) }

  @Test func `each visit due is counted once, as on time, late or without a place`() {
    let counts = VisitCounts(Self.large.plan, Self.large.dossier, Self.large.obligations)
    let end = Self.large.plan.begins.adding(days: 7 * 13 - 1)
    #expect(counts.total.due == Self.large.obligations.count { ($0.due ?? end) <= end })
    #expect(counts.total.due == counts.natures.reduce(0) { $0 + (counts.byNature[$1]?.due ?? 0) })
    #expect(counts.total.unplaced == Self.large.plan.unplaced.count { $0.target <= end })
  }

  @Test(arguments: [("2026-11-30", 0, 1), ("2026-12-01", 1, 0), ("2026-12-02", 1, 0)] as [(CivilDate, Int, Int)])
  func `a visit held on its last day is on time, the day after it is late`(due: CivilDate, onTime: Int, late: Int) {
    var plan = Plan(begins: "2026-11-23", horizonWeeks: 2)
    plan.appointments = [SmallPlan.plan.appointments[1]]
    let counts = VisitCounts(plan, SmallPlan.dossier, [SmallPlan.obligation("T2", "E1", .vipPeriodique, due: due)])
    #expect(counts.total.onTime == onTime && counts.total.late == late)
  }

  @Test func `free time is what is offered less what is taken, and the field is not offered`() {
    var dossier = SmallPlan.dossier
    dossier.timetable = [
      TimetableLine(professional: "M01", weekday: 2, part: .matin), TimetableLine(professional: "M01", weekday: 3, part: .apresMidi),
      TimetableLine(professional: "M01", weekday: 4, part: .matin, usage: .autre),
    ]
    let load = WeeklyLoad(SmallPlan.plan, dossier, WorkingCalendar(dossier))
    let week = load.rows.first { $0.name == "M01" }?.weeks[1]
    #expect(week?.offered == 190)
    #expect(week?.used == 100)
    #expect(week?.free == 90)
    #expect(week?.fieldHalfDays == 1)
  }

  @Test func `the gravest visit without a place comes first`() {
    let worst = Decisions(Self.large.plan, Self.large.dossier).worst
    #expect(worst.map(\.[0].gravity) == worst.map(\.[0].gravity).sorted(by: >))
    #expect(worst.allSatisfy { group in group.allSatisfy { $0.worker == group[0].worker } })
    #expect(worst.count == Decisions.mostVisits)
  }

  @Test func `a team with workers and no médecin in post is told`() {
    var dossier = SmallPlan.dossier
    #expect(Decisions(SmallPlan.plan, dossier).orphans.isEmpty)
    dossier.professionals[dossier.professionals.firstIndex { $0.id == "M01" } ?? 0].end = "2026-11-22"
    let orphans = Decisions(SmallPlan.plan, dossier).orphans
    #expect(orphans.map(\.team) == ["EQ1"])
    #expect(orphans.first?.workers == 7)
  }

  @Test func `a value cannot break out of its cell`() {
    let name = "<b>\"M&M's\"</b>"
    let cell: HTML = "<td title=\"\(name)\">\(name)</td>"
    #expect(cell.markup == "<td title=\"&lt;b&gt;&quot;M&amp;M&#39;s&quot;&lt;/b&gt;\">&lt;b&gt;&quot;M&amp;M&#39;s&quot;&lt;/b&gt;</td>")
    let trusted: HTML = "<i>\(raw: "<b>")</i>\(cell)"
    #expect(trusted.markup == "<i><b></i>" + cell.markup)
  }

  @Test func `French takes its no-break spaces, English its commas`() {
    let (fr, en) = (Typography(language: .fr), Typography(language: .en))
    #expect(fr.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(en.number(-1_234) == "−1,234")
    #expect(fr.number(999) == "999")
    #expect(fr.percent(1, of: 3, places: 1) == "33,3\u{00A0}%")
    #expect(en.percent(1, of: 3) == "33%")
    #expect(fr.percent(1, of: 0) == "—")
    #expect(fr.longDay("2027-01-01") == "vendredi 1er\u{00A0}janvier 2027")
    #expect(fr(Sentence(fr: "Oui : « {0} » ; non !", en: ""), "x") == "Oui\u{00A0}: «\u{00A0}x\u{00A0}»\u{202F}; non\u{202F}!")
    let visits = Sentence(fr: "{0} visite[s] n’[a|ont] {1} place[s]", en: "{0} visit[s] [has|have] {1} place[s]")
    #expect(fr(visits, "0", "1") == "0 visite n’a 1 place")
    #expect(en(visits, "0", "1") == "0 visits have 1 place")
    #expect(fr(visits, "2", "1\u{202F}000") == "2 visites n’ont 1\u{202F}000 places")
    #expect(fr.hours(90) == "1\u{202F}h\u{202F}30")
  }

  @Test(arguments: [
    (1, 3, 2, "0,33"), (2, 3, 2, "0,67"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (-1, 3, 1, "-0,3"), (0, -5, 2, "0,00"), (5, 1, 0, "5"),
  ])
  func `ratios are rounded in whole numbers, halves away from zero`(top: Int, bottom: Int, places: Int, text: String) {
    #expect(FixedDecimal.text(top, over: bottom, places: places, mark: ",") == text)
  }
}
