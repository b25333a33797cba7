import Dossier
import Law

/// The sheet of calls: whom to tell that an appointment changed, and whom to call when a slot is freed.
///
/// It is printed and written on, so it ends each line with a place for the answer, sorts what changed by the day it was to be, and keeps the
/// sessions of a day together.
struct CallSheet {
  private let plan: Plan
  private let t: Typography
  private let given: [AppointmentID: Appointment]
  private let calls: [Move]

  /// The page.
  static func page(_ plan: Plan, _ dossier: Dossier, _ language: Language) -> String { CallSheet(plan, dossier, language).page.markup }

  private init(_ plan: Plan, _ dossier: Dossier, _ language: Language) {
    self.plan = plan
    t = Typography(language: language)
    calls = CallSheet.calls(plan)
    let known = Set(calls.map(\.appointment))
    given = Dictionary(dossier.appointments.filter { known.contains($0.id) }.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Changes of appointments already sent, the first that was to be first.
  static func calls(_ plan: Plan) -> [Move] {
    plan.moves.filter(\.mustCall).sorted {
      ($0.before.date, $0.before.time.minutes, $0.appointment) < ($1.before.date, $1.before.time.minutes, $1.appointment)
    }
  }

  private var page: HTML {
    let sessions = Set(plan.waitingList.map { "\($0.professional) \($0.halfDay.code)" }).count
    return """
      \(HTML.head(t, title: "\(t(CallSentences.title)) — \(t.mediumDay(plan.begins))", style: CallSheet.style))
      <body class="calls">
      <header>
      <h1>\(t(CallSentences.title))</h1>
      <p class="week">\(t(PlanReportSentences.weekOf, t.longDay(plan.begins)))</p>
      <p class="lead">\(t(CallSentences.lead, t.number(calls.count), t.number(sessions)))</p>
      </header>
      <main>
      <section aria-labelledby="prevenir"><h2 id="prevenir">\(t(CallSentences.tell))</h2>
      \(calls.isEmpty ? "<p>\(t(CallSentences.nobody))</p>" : moved)</section>
      <section aria-labelledby="libere"><h2 id="libere">\(t(CallSentences.freed))</h2>
      <p class="note">\(t(CallSentences.freedNote))</p>
      \(days)</section>
      </main>
      <footer><p class="note">\(t(CallSentences.audience))</p></footer>
      </body>
      </html>

      """
  }

  /// What the sheet adds to the report's style: a place to write, and days that begin a page on paper when they are long.
  private static let style = """
    .calls td.write{min-width:6rem;border-bottom:1px solid var(--ink)}.calls table{margin:.2rem 0 1.1rem}
    .calls h3{margin:1.4rem 0 .3rem}.calls caption{color:var(--ink);font-weight:700;font-size:.95rem}
    .calls table.people{table-layout:fixed}.calls table.people th:nth-child(1){width:6%}.calls table.people th:nth-child(2){width:10%}
    .calls table.people th:nth-child(3){width:24%}.calls table.people th:nth-child(4){width:12%}
    .calls table.people th:nth-child(5),.calls table.people th:nth-child(6){width:8%}
    .calls table.people th:nth-child(7){width:11%}.calls table.people th:nth-child(8){width:11%}
    @media print{.calls table.people{break-inside:avoid}}
    """

  private func head(_ names: [Sentence]) -> HTML {
    let cells: [HTML] = names.map { "<th scope=\"col\">\(t($0))</th>" }
    return "<thead><tr>\(cells)</tr></thead>"
  }

  private func words(_ place: Placement) -> String {
    "\(CallSheet.weekday(place.date, t)) \(t.shortDay(place.date, year: false)) \(place.time), \(place.professional), \(place.centre)"
  }

  /// The first letters of the day of the week: people remember a Tuesday better than a 24th.
  static func weekday(_ day: CivilDate, _ t: Typography) -> String { String(t.longDay(day).prefix(3)) + (t.language == .fr ? "." : "") }

  private var moved: HTML {
    let rows: [HTML] = calls.map { move in
      let after = move.after.map(words) ?? t(move.cause == .plusRequise ? CallSentences.droppedForGood : CallSentences.dropped)
      return """
        <tr><th scope="row">\(move.worker.text)</th><td>\(given[move.appointment]?.establishment?.text ?? "—")</td>\
        <td>\(words(move.before))</td><td>\(after)</td><td>\(t(LabelSentences.move(move.cause)))</td><td class="write"></td></tr>
        """
    }
    return """
      <div class="scroll"><table>\(head([
        PlanReportSentences.worker, CallSentences.establishment, CallSentences.was, CallSentences.becomes, CallSentences.why,
        CallSentences.told,
      ]))<tbody>\(rows)</tbody></table></div>
      """
  }

  private var days: [HTML] {
    let places = Dictionary(plan.appointments.map { ($0.appointment.id, $0.appointment) }) { first, _ in first }
    let byDay = Dictionary(grouping: plan.waitingList, by: \.halfDay.day)
    return byDay.sorted { $0.key < $1.key }.map { day, entries in
      let sessions = Dictionary(grouping: entries) { [$0.halfDay.part == .matin ? "0" : "1", $0.professional.text, $0.centre.text] }
      let tables: [HTML] = sessions.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { table($0.value, places) }
      return "<h3>\(t.longDay(day))</h3>\(tables)"
    }
  }

  private func table(_ entries: [WaitingListEntry], _ places: [AppointmentID: Appointment]) -> HTML {
    guard let first = entries.first else { return .empty }
    let part = t(first.halfDay.part == .matin ? PlanReportSentences.morning : PlanReportSentences.afternoon)
    let rows: [HTML] = entries.sorted { $0.rank < $1.rank }.map { entry in
      let gives = entry.appointment.flatMap { places[$0] }.map { "\(t.shortDay($0.date, year: false)) \($0.time)" } ?? "—"
      return """
        <tr><td class="n">\(entry.rank)</td><th scope="row">\(entry.worker.text)</th>\
        <td>\(entry.natures.map { t(LabelSentences.nature($0)) }.joined(separator: ", "))</td><td>\(t.shortDay(entry.target))</td>\
        <td class="n">\(entry.minutes)\u{202F}min</td><td class="n">\(entry.kilometres)\u{202F}km</td>\
        <td>\(t(entry.notice == .respecte ? CallSentences.noticeKept : CallSentences.noticeAsk))</td><td>\(gives)</td>\
        <td class="write"></td></tr>
        """
    }
    return """
      <table class="people"><caption>\(t(CallSentences.session, part, first.professional.text, first.centre.text))</caption>\
      \(head([
        CallSentences.rank, PlanReportSentences.worker, PlanReportSentences.visit, CallSentences.target, CallSentences.minutes,
        CallSentences.kilometres, CallSentences.notice, CallSentences.gives, CallSentences.answer,
      ]))<tbody>\(rows)</tbody></table>
      """
  }
}
