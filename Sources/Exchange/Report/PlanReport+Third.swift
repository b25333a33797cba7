import Dossier
import Law

// The third of each médecin, carried to 31 December: done, planned, forecast, asked, and until when what is missing can still be made up.

extension PlanReport {
  /// Beyond this many lines, only the médecins at risk are listed.
  private static let mostThirds = 60

  var thirdTable: HTML {
    if plan.tiersTemps.isEmpty { return "<p>\(t(PlanReportSentences.noThird))</p>" }
    let crowded = plan.tiersTemps.count > PlanReport.mostThirds
    let lines = crowded ? Array(decisions.thirds.prefix(PlanReport.mostThirds)) : plan.tiersTemps
    let scale = max(1, plan.tiersTemps.map { max($0.forecast.field, $0.forecast.required) }.max() ?? 1)
    let rows = lines.map { row($0, scale: scale) }
    let kept: HTML =
      crowded ? note(t(PlanReportSentences.thirdKept, t.number(plan.tiersTemps.count - lines.count))) : ""
    return """
      \(note(t(PlanReportSentences.thirdNote)))
      <table class="stack"><thead><tr>\(heading(PlanReportSentences.medecin))\(heading(PlanReportSentences.year, numeric: true))\
      \(heading(PlanReportSentences.done, numeric: true))\(heading(PlanReportSentences.planned, numeric: true))\
      \(heading(PlanReportSentences.forecast, numeric: true))\
      \(heading(PlanReportSentences.required, numeric: true))\(heading(PlanReportSentences.margin, numeric: true))\
      \(heading(PlanReportSentences.perWeek, numeric: true))\(heading(PlanReportSentences.deadline, numeric: true))\
      <th scope="col" class="wide key-note">\
      <span class="key on-time" aria-hidden="true"></span> \(t(PlanReportSentences.done)) \
      <span class="key late" aria-hidden="true"></span> \(t(PlanReportSentences.planned)) \
      <span class="key forecast" aria-hidden="true"></span> \(t(PlanReportSentences.after))</th></tr></thead>
      <tbody>\(rows)</tbody></table>\(kept)
      """
  }

  private func row(_ third: TiersTempsLine, scale: Int) -> HTML {
    let done = third.yearField - third.horizonField
    let after = third.forecast.field - third.yearField
    let label = t(
      PlanReportSentences.thirdBar, t.number(done), t.number(third.horizonField), t.number(after), t.number(third.forecast.required))
    return """
      <tr><th scope="row">\(third.professional.text)</th>\(cell(PlanReportSentences.year, "\(third.year)", numeric: true))\
      \(cell(PlanReportSentences.done, t.number(done), numeric: true))\
      \(cell(PlanReportSentences.planned, t.number(third.horizonField), numeric: true))\
      \(cell(PlanReportSentences.forecast, t.number(third.forecast.field), numeric: true))\
      \(cell(PlanReportSentences.required, t.number(third.forecast.required), numeric: true))\
      \(margin(third))\
      \(cell(PlanReportSentences.perWeek, perWeek(third) ?? "—", numeric: true))\
      \(cell(PlanReportSentences.deadline, deadline(third), numeric: true))\
      <td class="wide">\(Charts.third(
        done: done, planned: third.horizonField, after: after, required: third.forecast.required, scale: scale, label: label))</td></tr>
      """
  }

  private func margin(_ third: TiersTempsLine) -> HTML {
    let (value, name) = (t.number(third.forecast.margin), t(PlanReportSentences.margin))
    if third.forecast.margin >= 0 { return "<td class=\"n\" data-name=\"\(name)\">\(value)</td>" }
    return "<td class=\"n short\" data-name=\"\(name)\">▲\u{00A0}\(value)</td>"
  }

  private func deadline(_ third: TiersTempsLine) -> String {
    guard let day = third.forecast.deadline else { return "—" }
    return day <= plan.begins && day.year == third.year ? t(PlanReportSentences.tooLate) : t.shortDay(day, year: day.year != third.year)
  }

  /// Half-days a week that are still to be found between the plan's end and 31 December, to the tenth.
  func perWeek(_ third: TiersTempsLine) -> String? {
    let missing = third.forecast.required - third.yearField
    let first = max(end.adding(days: 1), CivilDate.firstDay(of: third.year))
    let days = first.days(to: CivilDate.lastDay(of: third.year)) + 1
    guard missing > 0, days > 0 else { return nil }
    return FixedDecimal.text(missing * 7, over: days, places: 1, mark: t.language == .fr ? "," : ".")
  }

  /// What the director reads of a third at risk.
  func thirdWords(_ third: TiersTempsLine) -> String {
    let name = [third.professional.text, "\(third.year)"]
    if third.forecast.margin < 0 {
      let missing = [-third.forecast.margin, third.forecast.field, third.forecast.required].map(t.number)
      guard let day = third.forecast.deadline, day > plan.begins else { return t(PlanReportSentences.thirdLost, name + missing) }
      let weeks = plan.begins.days(to: day) / 7
      return t(PlanReportSentences.thirdShort, name + missing + [t.mediumDay(day.adding(days: -1)), t.number(weeks)])
    }
    return t(PlanReportSentences.thirdBehind, name + [t.number(max(0, -third.margin)), perWeek(third) ?? "0"])
  }
}
