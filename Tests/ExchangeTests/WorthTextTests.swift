import Dossier
import Law
import Testing

@testable import Exchange

@Suite("The words of the worth of a half-day") struct WorthTextTests {
  /// The text with plain spaces.
  private func plain(_ text: String) -> String { text.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ") }

  static let worth: MarginalWorth = {
    var worth = MarginalWorth(weekPoints: 4000, visitPoints: 52_000)
    for (week, points) in [26_000, 104_000].enumerated() {
      let monday = ("2026-11-23" as CivilDate).adding(days: 7 * week)
      worth.halfDays.append(
        .init(professional: "M01", role: .medecin, monday: monday, centre: "C1", halfDay: HalfDay(monday, .matin), points: points, third: 7)
      )
      worth.halfDays.append(
        .init(professional: "I02", role: .infirmier, monday: monday, centre: "C2", halfDay: HalfDay(monday, .apresMidi), points: 0))
      worth.rooms.append(.init(centre: "C1", monday: monday, halfDay: HalfDay(monday, .matin), points: 2000 * week))
    }
    return worth
  }()

  @Test func `the most valuable come first, with weeks of lateness and visits, in French and in English`() throws {
    let fr = plain(WorthText(.fr).text(Self.worth, isChanged: false))
    for line in [
      "Ce n’est pas une promesse", "4 000 points : une semaine de retard à la gravité 1.", "30 nov.     M01", "104 000  26,0",
      "2,0      7",
      "30 nov.     C1", "2 000   0,5", "M01            médecin  2         130 000  32,5         2,5",
    ] { #expect(fr.contains(line), "\(line)\n\(fr)") }
    #expect(!fr.contains("I02"))
    let late = try #require(fr.firstRange(of: "30 nov.     M01")?.lowerBound)
    let early = try #require(fr.firstRange(of: "23 nov.     M01")?.lowerBound)
    #expect(late < early)
    let en = WorthText(.en).text(Self.worth, isChanged: true)
    for line in ["Beware: the dossier has changed", "It is no promise", "Week of", "104,000  26.0"] { #expect(en.contains(line), "\(en)") }
  }

  @Test func `nothing scarce is said in one sentence`() {
    let none = MarginalWorth(weekPoints: 4000, visitPoints: 0)
    #expect(WorthText(.fr).text(none, isChanged: false).contains("le temps ne manque pas"))
    #expect(WorthText(.en).text(none, isChanged: false).contains("time is not short"))
  }

  @Test func `ten lines are shown and the rest is counted`() {
    var many = Self.worth
    many.halfDays = (0..<12).map { week in
      let monday = ("2026-11-23" as CivilDate).adding(days: 7 * week)
      return .init(professional: "M01", role: .medecin, monday: monday, centre: "C1", halfDay: HalfDay(monday, .matin), points: 100 + week)
    }
    let text = plain(WorthText(.fr).text(many, isChanged: false))
    #expect(text.contains("10 sur 12"))
    #expect(!text.contains("23 nov.     M01"))
  }

  @Test func `the CSV has every professional, centre and week`() {
    let lines = String(decoding: WorthText.csv(Self.worth), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 7)
    #expect(lines[1] == "demi_journee;M01;medecin;2026-11-23;C1;2026-11-23;matin;26000;6,50;0,50;7")
    #expect(lines[2] == "demi_journee;I02;infirmier;2026-11-23;C2;2026-11-23;apres_midi;0;0,00;0,00;")
    #expect(lines[6] == "salle;;;2026-11-30;C1;2026-11-30;matin;2000;0,50;0,04;")
  }

  @Test(arguments: Language.allCases) func `the report shows five lines, each professional and centre at its best week`(language: Language)
  {
    var many = Self.worth
    for number in 2...7 {
      many.halfDays.append(
        .init(
          professional: ProfessionalID("P\(number)"), role: .medecin, monday: "2026-11-23", centre: "C1",
          halfDay: HalfDay("2026-11-23", .matin), points: 1000 * number))
    }
    let large = PlanReportTests.large
    let page = PlanReport.page(large.plan, large.dossier, large.obligations, worth: many, language)
    let section = page.components(between: "<section aria-labelledby=\"demi-journee\">", and: "</section>")
    #expect(section.matches(of: #/<tr><th scope="row">/#).count == 5)
    #expect(section.matches(of: #/M01/#).count == 1)
    #expect(plain(section).contains(language == .fr ? "Ce que vaudrait une demi-journée de plus" : "What one more half-day would be worth"))
    #expect(plain(section).contains(language == .fr ? "104 000" : "104,000"))
    #expect(!section.contains("P3") && !section.contains("{0}"))
    #expect(!PlanReport.page(large.plan, large.dossier, large.obligations, language).contains("\"demi-journee\""))
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String {
    guard let first = firstRange(of: start) else { return "" }
    let rest = self[first.upperBound...]
    return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
  }
}
