import Dossier
import Law

/// `explain --worth`: what one more half-day or room would be worth, as tables for a terminal or as one CSV.
public struct WorthText {
  let t: Typography

  /// How many lines each table of the terminal has.
  static let most = 10
  private static let width = 116

  public init(_ language: Language) { t = Typography(language: language) }

  /// The most valuable half-days and rooms, and the totals by professional.
  ///
  /// - Parameter isChanged: The dossier is no longer the one that was planned.
  public func text(_ worth: MarginalWorth, isChanged: Bool) -> String {
    var text = isChanged ? t(WorthSentences.changed) + "\n" : ""
    text += TextTable.paragraph(t(WorthSentences.estimate), width: WorthText.width)
    let (halfDays, rooms) = (worth.halfDaysByWorth, worth.roomsByWorth)
    if halfDays.isEmpty && rooms.isEmpty { return text + "\n" + t(WorthSentences.nothing) + "\n" }
    text += TextTable.paragraph(
      t(WorthSentences.units, t.number(worth.weekPoints), t.number(worth.visitPoints)), width: WorthText.width)
    let units = [WorthSentences.points, WorthSentences.weeksLate, WorthSentences.visits]
    text += table(
      WorthSentences.halfDays,
      [WorthSentences.week, WorthSentences.professional, WorthSentences.role, WorthSentences.best, WorthSentences.centre] + units
        + [WorthSentences.thirdCost],
      halfDays.map { entry in
        [
          t.shortDay(entry.monday, year: false), entry.professional.text, t(LabelSentences.role(entry.role)), moment(entry.halfDay),
          entry.centre.text,
        ]
          + figures(entry.points, worth) + [entry.third.map(t.number) ?? "—"]
      })
    if halfDays.contains(where: { $0.third != nil }) { text += TextTable.paragraph(t(WorthSentences.third), width: WorthText.width) }
    text += table(
      WorthSentences.rooms, [WorthSentences.week, WorthSentences.centre, WorthSentences.best] + units,
      rooms.map { [t.shortDay($0.monday, year: false), $0.centre.text, moment($0.halfDay)] + figures($0.points, worth) })
    text += table(
      WorthSentences.totals, [WorthSentences.professional, WorthSentences.role, WorthSentences.weeks] + units,
      totals(halfDays).map { total in
        [total.professional.text, t(LabelSentences.role(total.role)), t.number(total.weeks)] + figures(total.points, worth)
      })
    return text
  }

  /// Every professional and week, then every centre and week, what is worth nothing included.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  public static func csv(_ worth: MarginalWorth) -> [UInt8] {
    var text = CSVText(columns: columns)
    func line(
      _ kind: String, _ key: CSVCell, _ role: Role?, _ centre: CentreID, _ halfDay: HalfDay, _ monday: CivilDate, _ points: Int,
      _ third: Int?
    ) {
      text.append([
        .verbatim(kind), key, .verbatim(role?.rawValue ?? ""), .day(monday), .key(centre), .day(halfDay.day),
        .verbatim(halfDay.part.rawValue), .number(points), .verbatim(ratio(points, worth.weekPoints)),
        .verbatim(ratio(points, worth.visitPoints)), .number(third),
      ])
    }
    for entry in worth.halfDays {
      line(
        "demi_journee", .key(entry.professional), entry.role, entry.centre, entry.halfDay, entry.monday, entry.points, entry.third)
    }
    for entry in worth.rooms { line("salle", .empty, nil, entry.centre, entry.halfDay, entry.monday, entry.points, nil) }
    return text.bytes
  }

  static let columns = [
    "quoi", "professionnel", "role", "semaine", "centre", "date", "demi_journee", "points", "semaines_de_retard", "visites", "tiers_temps",
  ]

  private static func ratio(_ points: Int, _ unit: Int) -> String {
    unit > 0 ? FixedDecimal.text(points, over: unit, places: 2, mark: ",") : ""
  }

  /// A professional's worth over all the weeks, the greatest first.
  private func totals(_ halfDays: [MarginalWorth.HalfDayWorth]) -> [(professional: ProfessionalID, role: Role, weeks: Int, points: Int)] {
    Dictionary(grouping: halfDays, by: \.professional)
      .map { (professional: $0, role: $1[0].role, weeks: $1.count, points: $1.reduce(0) { $0 + $1.points }) }
      .sorted { (-$0.points, $0.professional) < (-$1.points, $1.professional) }
  }

  private func table(_ title: Sentence, _ columns: [Sentence], _ rows: [[String]]) -> String {
    if rows.isEmpty { return "\n" + t(title) + "\n" + t(WorthSentences.noHalfDay) + "\n" }
    let shown = Array(rows.prefix(WorthText.most))
    let rest =
      rows.count > shown.count ? t(WorthSentences.shown, t.number(shown.count), t.number(rows.count)) + "\n" : ""
    return "\n" + t(title) + "\n" + TextTable.written(columns.map { t($0) }, shown, width: WorthText.width) + rest
  }

  private func figures(_ points: Int, _ worth: MarginalWorth) -> [String] {
    [t.number(points), t.decimal(points, over: worth.weekPoints), t.decimal(points, over: worth.visitPoints)]
  }

  private func moment(_ halfDay: HalfDay) -> String { t.moment(halfDay) }
}

extension Typography {
  /// A ratio with one decimal; an em dash when there is nothing to divide by.
  func decimal(_ points: Int, over unit: Int) -> String {
    unit > 0 ? FixedDecimal.text(points, over: unit, places: 1, mark: language == .fr ? "," : ".") : "—"
  }

  /// `24 nov. matin`.
  func moment(_ halfDay: HalfDay) -> String {
    shortDay(halfDay.day, year: false) + " " + self(halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon)
  }
}
