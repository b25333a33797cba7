import Dossier
import Law

// The tables: visits by nature, load by week, rooms by centre.

extension PlanReport {
  var natureTable: HTML {
    func row(_ name: String, _ count: VisitCounts.Count, total: Bool) -> HTML {
      """
      <tr\(raw: total ? " class=\"total\"" : "")><th scope="row">\(name)</th>\
      \(cell(PlanReportSentences.due, t.number(count.due), numeric: true))\
      \(cell(PlanReportSentences.onTime, t.number(count.onTime), numeric: true))\
      \(cell(PlanReportSentences.late, t.number(count.late), numeric: true))\
      \(cell(PlanReportSentences.unplaced, t.number(count.unplaced), numeric: true))\
      \(cell(PlanReportSentences.share, t.percent(count.onTime, of: count.due), numeric: true))\
      <td class="wide">\(Charts.share(count, label: shareLabel(count)))</td></tr>
      """
    }
    let rows = counts.natures.filter { counts.byNature[$0]?.due ?? 0 > 0 }
      .map { row(t(LabelSentences.nature($0)), counts.byNature[$0] ?? VisitCounts.Count(), total: false) }
    let ahead: HTML = counts.total.ahead > 0 ? note(t(PlanReportSentences.ahead, t.number(counts.total.ahead))) : ""
    return """
      <table class="stack"><thead><tr>\(heading(PlanReportSentences.nature))\(heading(PlanReportSentences.due, numeric: true))\
      \(heading(PlanReportSentences.onTime, numeric: true))\(heading(PlanReportSentences.late, numeric: true))\
      \(heading(PlanReportSentences.unplaced, numeric: true))\(heading(PlanReportSentences.share, numeric: true))\
      <th scope="col" class="wide key-note">\(legend)</th></tr></thead>
      <tbody>\(rows)\(row(t(PlanReportSentences.all), counts.total, total: true))</tbody></table>
      \(ahead)
      """
  }

  private var legend: HTML {
    """
    <span class="key on-time" aria-hidden="true"></span> \(t(PlanReportSentences.onTime)) \
    <span class="key late" aria-hidden="true"></span> \(t(PlanReportSentences.late)) \
    <span class="key unplaced" aria-hidden="true"></span> \(t(PlanReportSentences.unplaced))
    """
  }

  var loadTable: HTML {
    let weeks: [HTML] = (0..<plan.horizonWeeks).map { week in
      let monday = plan.begins.adding(days: 7 * week)
      return "<th scope=\"col\"><abbr title=\"\(t.longDay(monday))\">\(t(PlanReportSentences.week, "\(monday.isoWeek)"))</abbr></th>"
    }
    let rows: [HTML] = load.rows.map { row in
      let role = row.role.map { " · " + t(LabelSentences.role($0)) } ?? ""
      return """
        <tr><th scope="row">\(row.name)<span class="key-note">\(role)</span></th>\
        \(row.weeks.map { loadCell($0) })\(loadCell(row.total, class: "sum"))</tr>
        """
    }
    let first = load.byTeam ? PlanReportSentences.team : PlanReportSentences.professional
    let table: HTML = """
      <table class="heat"><thead><tr>\(heading(first))\(weeks)\(heading(PlanReportSentences.total))</tr></thead><tbody>\(rows)</tbody></table>
      """
    return note(t(PlanReportSentences.loadNote)) + (load.byTeam ? note(t(PlanReportSentences.loadByTeam)) : "")
      + scrolling(t(PlanReportSentences.loadTable), table)
  }

  private func loadCell(_ cell: WeeklyLoad.Cell, class extra: String = "") -> HTML {
    guard cell.offered > 0 || cell.used > 0 else {
      return "<td class=\"l0 \(extra)\"><span role=\"img\" aria-label=\"\(t(PlanReportSentences.away))\">–</span></td>"
    }
    let share = cell.offered > 0 ? t.percent(cell.used, of: cell.offered) : "—"
    let free = cell.free < 60 && cell.free > 0 ? "<\u{202F}1\u{202F}h" : t.hours(cell.free / 60 * 60)
    return """
      <td class="l\(depth(cell)) \(extra)" title="\(t(PlanReportSentences.loadCell, t.hours(cell.used), t.hours(cell.free)))">\
      \(share)<small>\(free)</small></td>
      """
  }

  /// How dark a cell is: 1 nearly empty … 6 full.
  private func depth(_ cell: WeeklyLoad.Cell) -> Int {
    guard cell.offered > 0 else { return 6 }
    switch cell.used * 100 / cell.offered {
    case ..<25: return 1
    case ..<50: return 2
    case ..<70: return 3
    case ..<85: return 4
    case ..<98: return 5
    default: return 6
    }
  }

  /// The busiest centres; the others are added up.
  private static let mostCentres = 40

  var centreTable: HTML {
    func permille(_ row: CentreUse.Row) -> Int { row.offered > 0 ? row.used * 1000 / row.offered : -1 }
    let busy = centres.rows.sorted { (-permille($0), $0.centre.id) < (-permille($1), $1.centre.id) }
    let shown = busy.prefix(PlanReport.mostCentres)
    let rest = busy.dropFirst(PlanReport.mostCentres)
    let rows: [HTML] = shown.map { row in
      """
      <tr><th scope="row">\(row.centre.id.text)</th>\(cell(PlanReportSentences.kind, t(LabelSentences.centre(row.centre.kind))))\
      \(cell(PlanReportSentences.rooms, row.centre.kind == .distance ? "—" : t.number(row.centre.rooms), numeric: true))\
      \(cell(PlanReportSentences.sessions, t.number(row.used), numeric: true))\
      \(cell(PlanReportSentences.visits, t.number(row.visits), numeric: true))\
      \(cell(PlanReportSentences.used, t.percent(row.used, of: row.offered), numeric: true))\
      \(cell(PlanReportSentences.fullWeeks, t.number(row.fullWeeks), numeric: true))\
      <td class="wide">\(Charts.rate(row.used, of: row.offered, label: t.percent(row.used, of: row.offered)))</td></tr>
      """
    }
    let others: HTML =
      rest.isEmpty ? "" : note(t(PlanReportSentences.otherCentres, t.number(rest.count), t.number(rest.reduce(0) { $0 + $1.used })))
    return """
      <table class="stack"><thead><tr>\(heading(PlanReportSentences.centre))\(heading(PlanReportSentences.kind))\
      \(heading(PlanReportSentences.rooms, numeric: true))\(heading(PlanReportSentences.sessions, numeric: true))\
      \(heading(PlanReportSentences.visits, numeric: true))\(heading(PlanReportSentences.used, numeric: true))\
      \(heading(PlanReportSentences.fullWeeks, numeric: true))<td class="wide"></td></tr></thead>
      <tbody>\(rows)</tbody></table>\(others)
      """
  }
}
