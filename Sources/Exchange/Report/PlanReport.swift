import Dossier
import Law

/// The report of a plan: one page that holds everything it shows, for a director with two minutes.
///
/// It opens with what the week decides, then shows how each figure is made. It is meant for planning, so its words stay neutral: it takes
/// natures and deadlines from the plan, and never a situation or the cause of an absence.
struct PlanReport {
  let plan: Plan
  let dossier: Dossier
  let obligations: [Obligation]
  let t: Typography
  let counts: VisitCounts
  let decisions: Decisions
  let load: WeeklyLoad
  let centres: CentreUse
  let worth: MarginalWorth?

  /// Last day of the horizon.
  var end: CivilDate { plan.begins.adding(days: 7 * plan.horizonWeeks - 1) }

  /// The page; without `worth` it says nothing of half-days more.
  static func page(
    _ plan: Plan, _ dossier: Dossier, _ obligations: [Obligation], worth: MarginalWorth? = nil, _ language: Language
  ) -> String {
    let calendar = WorkingCalendar(dossier)
    return PlanReport(
      plan: plan, dossier: dossier, obligations: obligations, t: Typography(language: language),
      counts: VisitCounts(plan, dossier, obligations), decisions: Decisions(plan, dossier), load: WeeklyLoad(plan, dossier, calendar),
      centres: CentreUse(plan, dossier, calendar), worth: worth
    ).page.markup
  }

  private var page: HTML {
    """
    \(HTML.head(t, title: "\(t(PlanReportSentences.title)) — \(t.mediumDay(plan.begins))"))
    <body>
    \(Charts.definitions)
    \(header)
    <main>
    \(section("decider", PlanReportSentences.decide, decisionList))
    \(section("natures", PlanReportSentences.byNature, natureTable))
    \(section("charge", PlanReportSentences.load, loadTable))
    \(section("tiers-temps", PlanReportSentences.thirdTitle, thirdTable))
    \(section("terrain", FieldSentences.title, fieldText))
    \(section("centres", PlanReportSentences.centres, centreTable))
    \(worth.map { section("demi-journee", WorthSentences.title, worthText($0)) } ?? "")
    \(section("qualite", PlanReportSentences.quality, qualityText))
    \(section("methode", PlanReportSentences.method, methodList))
    </main>
    </body>
    </html>

    """
  }

  private func section(_ identifier: String, _ title: Sentence, _ content: HTML) -> HTML {
    """
    <section aria-labelledby="\(identifier)">
    <h2 id="\(identifier)">\(t(title))</h2>
    \(content)
    </section>
    """
  }

  // MARK: Header

  private var header: HTML {
    let total = counts.total
    let late = total.late + total.unplaced
    let already: HTML =
      total.alreadyLate > 0
      ? "<p class=\"note\">\(t(PlanReportSentences.summaryAlready, t.number(total.alreadyLate), t.number(late)))</p>" : ""
    let summary = t(
      PlanReportSentences.summary, t.number(total.due), t.mediumDay(end), t.number(total.onTime), t.percent(total.onTime, of: total.due),
      t.number(total.late), t.number(total.unplaced))
    return """
      <header>
      <h1>\(t(PlanReportSentences.title))</h1>
      <p class="week">\(t(PlanReportSentences.weekOf, t.longDay(plan.begins)))</p>
      <p class="span">\(span)</p>
      <p class="lead">\(summary)</p>
      \(already)
      <ul class="figures">
      \(figure(PlanReportSentences.due, t.number(total.due), t(PlanReportSentences.dueNote, t.shortDay(end)), key: nil))
      \(figure(PlanReportSentences.onTime, t.number(total.onTime), share(total.onTime), key: "on-time"))
      \(figure(PlanReportSentences.late, t.number(total.late), share(total.late), key: "late"))
      \(figure(PlanReportSentences.unplaced, t.number(total.unplaced), share(total.unplaced), key: "unplaced"))
      \(thirdFigure)
      </ul>
      <div class="whole">\(Charts.share(total, label: shareLabel(total)))</div>
      </header>
      """
  }

  private var span: String {
    let open = Set(
      dossier.employments.lazy.filter { ($0.employment.lastDay ?? plan.begins) >= plan.begins && $0.employment.followedBy == .service }
        .map(\.employment.worker))
    let staff = dossier.professionals.filter { $0.status == .enPoste && !RoleSet($0.role).isEmpty }
    let medecins = staff.count { $0.role == .medecin }
    return t(
      PlanReportSentences.span, t.number(plan.horizonWeeks), t.longDay(end), t.number(open.count), t.number(dossier.establishments.count),
      t.number(medecins), t.number(staff.count - medecins), t.number(dossier.centres.count))
  }

  private func figure(_ name: Sentence, _ value: String, _ aside: String, key: String?) -> HTML {
    let mark: HTML = key.map { "<span class=\"key \($0)\" aria-hidden=\"true\"></span>" } ?? ""
    return """
      <li class="figure"><span class="name">\(mark)\(t(name))</span><b>\(value)</b><span class="aside">\(aside)</span></li>
      """
  }

  private var thirdFigure: HTML {
    let medecins = Set(plan.tiersTemps.map(\.professional))
    let short = Set(plan.tiersTemps.filter { $0.forecast.margin < 0 }.map(\.professional))
    return figure(
      PlanReportSentences.third, t.number(medecins.count - short.count), t(PlanReportSentences.thirdOf, t.number(medecins.count)), key: nil)
  }

  private func share(_ count: Int) -> String { t(PlanReportSentences.ofDue, t.percent(count, of: counts.total.due)) }

  func shareLabel(_ count: VisitCounts.Count) -> String {
    t(PlanReportSentences.shareBar, t.number(count.onTime), t.number(count.late), t.number(count.unplaced))
  }

  // MARK: Pieces that sections share

  /// A table that scrolls sideways on a narrow screen, reachable by keyboard.
  func scrolling(_ label: String, _ table: HTML) -> HTML {
    "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\(table)</div>"
  }

  func heading(_ sentence: Sentence, numeric: Bool = false) -> HTML {
    numeric ? "<th scope=\"col\" class=\"n\">\(t(sentence))</th>" : "<th scope=\"col\">\(t(sentence))</th>"
  }

  /// A cell of a table that becomes a list on a narrow screen, where it carries the name of its column.
  func cell(_ name: Sentence, _ value: String, numeric: Bool = false) -> HTML {
    numeric ? "<td class=\"n\" data-name=\"\(t(name))\">\(value)</td>" : "<td data-name=\"\(t(name))\"><span>\(value)</span></td>"
  }

  func note(_ text: String) -> HTML { "<p class=\"note\">\(text)</p>" }
}
