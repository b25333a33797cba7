import Dossier
import Law

// Where one more half-day or room would help most, each professional and centre at its best week.

extension PlanReport {
  private struct Line {
    var what: String
    var when: String
    var centre: String
    var points: Int
  }

  /// How many lines the section has.
  private static let mostWorth = 5

  func worthText(_ worth: MarginalWorth) -> HTML {
    let lines = worthLines(worth)
    if lines.isEmpty { return "<p>\(t(WorthSentences.nothing))</p>" }
    let rows: [HTML] = lines.map { line in
      """
      <tr><th scope="row">\(line.what)</th>\(cell(WorthSentences.when, line.when))\(cell(WorthSentences.centre, line.centre))\
      \(cell(WorthSentences.points, t.number(line.points), numeric: true))\
      \(cell(WorthSentences.visits, t.decimal(line.points, over: worth.visitPoints), numeric: true))</tr>
      """
    }
    return """
      <table class="stack"><thead><tr>\(heading(WorthSentences.more))\(heading(WorthSentences.when))\(heading(WorthSentences.centre))\
      \(heading(WorthSentences.points, numeric: true))\(heading(WorthSentences.visits, numeric: true))</tr></thead>
      <tbody>\(rows)</tbody></table>
      \(note(t(WorthSentences.perVisit, t.number(worth.visitPoints))))
      \(note(t(WorthSentences.estimate)))
      """
  }

  private func worthLines(_ worth: MarginalWorth) -> [Line] {
    var professionals: Set<ProfessionalID> = []
    var centres: Set<CentreID> = []
    var lines: [Line] = []
    for entry in worth.halfDaysByWorth where lines.count < PlanReport.mostWorth && professionals.insert(entry.professional).inserted {
      let what = t(WorthSentences.halfDayOf, entry.professional.text, t(LabelSentences.role(entry.role)))
      lines.append(Line(what: what, when: t.moment(entry.halfDay), centre: entry.centre.text, points: entry.points))
    }
    var rooms: [Line] = []
    for entry in worth.roomsByWorth where rooms.count < PlanReport.mostWorth && centres.insert(entry.centre).inserted {
      rooms.append(
        Line(
          what: t(WorthSentences.roomAt, entry.centre.text), when: t.moment(entry.halfDay), centre: entry.centre.text,
          points: entry.points))
    }
    return Array(
      (lines + rooms).enumerated().sorted { (-$0.element.points, $0.offset) < (-$1.element.points, $1.offset) }
        .map(\.element).prefix(PlanReport.mostWorth))
  }
}
