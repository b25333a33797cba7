import Dossier
import Law

// What the week decides, the heaviest first: a team that nobody may see, thirds that slip away, visits without a place and what would
// place them, centres without a free room, appointments that moved.

extension PlanReport {
  var decisionList: HTML {
    let items = [orphanItem, thirdItem, unplacedItem, askedItem, centreItem, moveItem].compactMap { $0 }
    if items.isEmpty { return "<p>\(t(PlanReportSentences.nothingToDecide))</p>" }
    return "<ol class=\"decisions\">\(items.map { item in "<li>\(item)</li>" as HTML })</ol>"
  }

  private func title(_ text: String) -> HTML { "<h3>\(text)</h3>" }

  private func list(_ lines: [String], most: Int = 8, rest file: String) -> HTML {
    let shown: [HTML] = lines.prefix(most).map { "<li>\($0)</li>" }
    let more: HTML = lines.count > most ? note(t(PlanReportSentences.more, t.number(lines.count - most), file)) : ""
    return "<ul>\(shown)</ul>\(more)"
  }

  private var orphanItem: HTML? {
    let orphans = decisions.orphans
    if orphans.isEmpty { return nil }
    let teams = t(PlanReportSentences.teams, t.number(orphans.count))
    let lines = orphans.map { t(PlanReportSentences.orphanTeam, $0.team.text, t.number($0.workers), t.number($0.unplaced)) }
    return title(t(PlanReportSentences.orphans, teams)) + list(lines, rest: "equipes.csv")
  }

  private var thirdItem: HTML? {
    let thirds = decisions.thirds
    if thirds.isEmpty { return nil }
    let lines = thirds.map(thirdWords)
    let medecins = t.number(Set(plan.tiersTemps.map(\.professional)).count)
    return title(t(PlanReportSentences.thirdsAtRisk, t.number(Set(thirds.map(\.professional)).count), medecins))
      + list(lines, most: 6, rest: "tiers_temps.csv")
  }

  private var unplacedItem: HTML? {
    if decisions.unplaced == 0 { return nil }
    let causes = decisions.causes.prefix(5).map { "\(t(LabelSentences.cause($0.cause))) (\(t.number($0.visits)))" }
    let rows: [HTML] = decisions.worst.map { visits in
      let visit = visits[0]
      let natures = visits.map { t(LabelSentences.nature($0.nature)) }.joined(separator: ", ")
      let day = visits.map { $0.due ?? $0.target }.min() ?? visit.target
      return """
        <tr><th scope="row">\(natures)</th>\
        \(cell(PlanReportSentences.worker, visit.worker.text))\
        \(cell(PlanReportSentences.dueDay, t.shortDay(day)))\
        \(cell(PlanReportSentences.cause, visit.causes.first.map { t(LabelSentences.cause($0)) } ?? "—"))\
        \(cell(PlanReportSentences.remedy, visit.remedy.map { words(of: $0, several: false) } ?? t(PlanReportSentences.noRemedy)))</tr>
        """
    }
    let shown = decisions.worst.reduce(0) { $0 + $1.count }
    let more: HTML =
      decisions.unplaced > shown ? note(t(PlanReportSentences.more, t.number(decisions.unplaced - shown), "non_places.csv")) : ""
    return """
      \(title(t(PlanReportSentences.worst, t.number(decisions.unplaced))))
      <p class="causes">\(t(PlanReportSentences.causesLead)) \(causes.joined(separator: ", ")).</p>
      <table class="stack"><caption>\(t(PlanReportSentences.worstCaption))</caption>
      <thead><tr>\(heading(PlanReportSentences.visit))\(heading(PlanReportSentences.worker))\(heading(PlanReportSentences.dueDay))\
      \(heading(PlanReportSentences.cause))\(heading(PlanReportSentences.remedy))</tr></thead>
      <tbody>\(rows)</tbody></table>
      \(more)
      """
  }

  private var askedItem: HTML? {
    if decisions.asked.isEmpty { return nil }
    let lines = decisions.asked.map { asked in
      let visits = t(PlanReportSentences.askedVisits, t.number(asked.visits))
      return "\(visits)\(t.language == .fr ? "\u{00A0}" : ""): \(words(of: asked.remedy, several: asked.visits > 1))"
    }
    return title(t(PlanReportSentences.asked)) + list(lines, rest: "non_places.csv")
  }

  private var centreItem: HTML? {
    let full = centres.full
    if full.isEmpty { return nil }
    let lines = full.map {
      t(
        PlanReportSentences.fullCentre, $0.centre.id.text, t.percent($0.used, of: $0.offered), t.number($0.fullWeeks),
        t.number(plan.horizonWeeks))
    }
    return title(t(PlanReportSentences.fullCentres)) + list(lines, rest: "vacations.csv")
  }

  private var moveItem: HTML? {
    if plan.moves.isEmpty { return nil }
    let causes = decisions.moves.map { "\(t(LabelSentences.move($0.cause))) (\(t.number($0.count)))" }
    let sent =
      decisions.sentMoves > 0 ? t(PlanReportSentences.movedSent, t.number(decisions.sentMoves)) : t(PlanReportSentences.movedNone)
    return """
      \(title(t(PlanReportSentences.moved, t.number(plan.moves.count))))
      <p>\(sent)</p><p class="causes">\(causes.joined(separator: ", ")).</p>
      \(callTable)
      """
  }

  /// The first calls to make; the others are on the sheet of calls.
  private var callTable: HTML {
    let calls = CallSheet.calls(plan)
    if calls.isEmpty { return .empty }
    func words(_ place: Placement) -> String {
      "\(CallSheet.weekday(place.date, t)) \(t.shortDay(place.date, year: false)) \(place.time), \(place.professional), \(place.centre)"
    }
    let most = 8
    let rows: [HTML] = calls.prefix(most).map { move in
      """
      <tr><th scope="row">\(move.worker.text)</th>\(cell(CallSentences.was, words(move.before)))\
      \(cell(CallSentences.becomes, move.after.map(words) ?? t(CallSentences.dropped)))\
      \(cell(CallSentences.why, t(LabelSentences.move(move.cause))))</tr>
      """
    }
    let more: HTML = calls.count > most ? note(t(PlanReportSentences.more, t.number(calls.count - most), "appels.html")) : ""
    return """
      <table class="stack"><thead><tr>\(heading(PlanReportSentences.worker))\(heading(CallSentences.was))\
      \(heading(CallSentences.becomes))\(heading(CallSentences.why))</tr></thead><tbody>\(rows)</tbody></table>
      \(more)
      """
  }

  /// A remedy in words; `several` when it stands for a shortage more than for one half-day.
  private func words(of remedy: Remedy, several: Bool) -> String {
    func part(_ halfDay: HalfDay) -> String { t(halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon) }
    switch remedy {
    case .halfDay(let professional, let halfDay):
      return t(
        several ? PlanReportSentences.halfDaysOf : PlanReportSentences.halfDayOf, professional.text, t.shortDay(halfDay.day, year: false),
        part(halfDay))
    case .protocolNature(let professional, let nature):
      return t(PlanReportSentences.protocolFor, professional.text, t(LabelSentences.nature(nature)))
    case .distance(let kilometres): return t(PlanReportSentences.distanceBy, t.number(kilometres))
    case .room(let centre, let halfDay):
      return t(
        several ? PlanReportSentences.roomsAt : PlanReportSentences.roomAt, centre.text, t.shortDay(halfDay.day, year: false), part(halfDay)
      )
    }
  }
}
