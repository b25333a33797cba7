import Dossier
import Law

// How good the plan is known to be, in words a director can repeat, and what the figures rest on.

extension PlanReport {
  var qualityText: HTML {
    let (whole, legal) = (plan.whole, plan.legal)
    let figures: [Int] = [
      plan.objective.late, plan.objective.unplaced, plan.objective.advance, plan.objective.appointmentsMoved,
      plan.objective.medecinsChanged, plan.objective.kilometres, plan.objective.sessionsOpened, plan.objective.fieldUnvisited,
      plan.objective.fieldImbalance,
    ]
    let rows: [HTML] = zip(PlanReportSentences.parts, figures).filter { $0.1 != 0 }.map { part, points in
      "<tr><th scope=\"row\">\(t(part.words))</th><td class=\"n\">\(t.number(points))</td></tr>"
    }
    return """
      <p>\(t(PlanReportSentences.qualityGap, t.number(whole.bound), t.number(whole.sum), gap(whole)))
      \(t(PlanReportSentences.qualityShare, shareClosed(whole), t.number(whole.emptyPlan)))</p>
      <p>\(t(PlanReportSentences.qualityLegal, t.number(legal.sum), t.number(legal.bound), gap(legal), shareClosed(legal)))</p>
      <table class="parts"><thead><tr>\(heading(PlanReportSentences.part))\(heading(PlanReportSentences.points, numeric: true))</tr></thead>
      <tbody>\(rows)<tr class="total"><th scope="row">\(t(PlanReportSentences.sum))</th>\
      <td class="n">\(t.number(plan.objective.sum))</td></tr></tbody></table>
      \(note(t(PlanReportSentences.qualityProof)))
      """
  }

  private func gap(_ quality: Quality) -> String { t.percent(quality.sum - quality.bound, of: max(1, abs(quality.sum)), places: 2) }

  private func shareClosed(_ quality: Quality) -> String {
    quality.emptyPlan == quality.bound
      ? t.percent(1, of: 1) : t.percent(quality.emptyPlan - quality.sum, of: quality.emptyPlan - quality.bound, places: 1)
  }

  var methodList: HTML {
    let required = obligations.filter { $0.required == .oui && $0.target(dossier.parameters) <= end }
    var lines = [
      t(PlanReportSentences.methodDue, t.mediumDay(end)),
      t(
        PlanReportSentences.methodHistory, t.number(required.count(where: \.withoutHistory)), t.number(required.count(where: \.provisional))
      ),
    ]
    if let history = plan.reserveHistory { lines.append(ReserveText(t.language).text(history, dossier.parameters)) }
    let aside = dossier.setAside.filter { $0.value > 0 }.sorted { $0.key.rawValue < $1.key.rawValue }
    lines.append(
      aside.isEmpty
        ? t(PlanReportSentences.methodAsideNone)
        : t(
          PlanReportSentences.methodAside, t.number(aside.reduce(0) { $0 + $1.value }),
          aside.map { "\($0.key.rawValue) (\(t.number($0.value)))" }.joined(separator: ", ")))
    if plan.unplaceable > 0 { lines.append(t(PlanReportSentences.methodOutside, t.number(plan.unplaceable))) }
    let readings = plan.readings.chosen.filter { name, value in
      Readings.all.contains { $0.name == name && $0.values[0] != value }
    }
    if !readings.isEmpty {
      let list = readings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
      lines.append(t(PlanReportSentences.methodReadings, list))
    }
    for draft in plan.readings.texts?.drafts ?? [] {
      lines.append(t(PlanReportSentences.methodDraft, draft.title, draft.number, "\(draft.value)", t.mediumDay(draft.from)))
    }
    let first = plan.areas.filter { $0.outcome != "optimise" }.map(\.name)
    if !first.isEmpty { lines.append(t(PlanReportSentences.methodAreas, first.joined(separator: ", "))) }
    if plan.timeLimitReached { lines.append(t(PlanReportSentences.methodLimit)) }
    lines.append(t(PlanReportSentences.methodAudience))
    lines.append(t(PlanReportSentences.methodVersion, plan.version, "\(plan.seed)", t.number(plan.digests.count)))
    return "<ul class=\"method\">\(lines.map { line in "<li>\(line)</li>" as HTML })</ul>"
  }
}
