import Dossier
import Law

/// dossier.html: the dossier as an inspector reads it, one page of verdicts first, then the figures, then how each is made.
///
/// It only ever shows what ``CoverageReport`` holds, where small cells are already suppressed.
struct CoveragePage {
  let report: CoverageReport
  let previous: CoverageReport?
  let t: Typography
  let figures: [CoverageFigure.Key: CoverageFigure]
  let scopes: [CoverageScope]

  static func page(_ report: CoverageReport, previous: CoverageReport?, _ language: Language) -> String {
    CoveragePage(report, previous, language).page.markup
  }

  init(_ report: CoverageReport, _ previous: CoverageReport?, _ language: Language) {
    self.report = report
    self.previous = previous
    t = Typography(language: language)
    figures = Dictionary(report.figures.map { ($0.key, $0) }) { first, _ in first }
    scopes = Set(report.figures.filter { $0.code == .suivis }.map(\.scope)).sorted()
  }

  /// Beyond this many teams, tables show sectors alone.
  private static let mostTeams = 60
  var showsTeams: Bool { scopes.count { $0.team != nil } <= CoveragePage.mostTeams }
  /// The rows of a table by place: sectors with their teams, then the service.
  var rows: [CoverageScope] { scopes.filter { $0 != .service && (showsTeams || $0.team == nil) } + [.service] }
  var sectors: [CoverageScope] { scopes.filter { $0.level == "secteur" } }

  private var page: HTML {
    """
    \(HTML.head(t, title: "\(t(CoveragePageSentences.title)) — \(t.mediumDay(report.begins))", style: CoverageStyle.sheet))
    <body>
    <a class="skip" href="#criteres">\(t(CoveragePageSentences.skip))</a>
    \(Charts.definitions)
    \(header)
    <main>
    \(section("criteres", CoveragePageSentences.summary, criteriaTable))
    \(previous.map { section("comparaison", CoveragePageSentences.comparison, comparisonTable($0)) } ?? "")
    \(scenarioSections)
    \(report.remedies.map { section("suffirait", CoverageScenarioSentences.remedies, remedyTable($0)) } ?? "")
    \(section("carte", CoveragePageSentences.map, mapFigure, startsPage: true))
    \(section("salaries", CoveragePageSentences.people, peopleTable))
    \(section("equipes", CoveragePageSentences.means, meansTable))
    \(section("adherents", CoveragePageSentences.members, membersTable))
    \(section("visites", CoveragePageSentences.visits, visitsTable))
    \(section("delais", CoveragePageSentences.delays, delaysTable))
    \(section("etat", CoveragePageSentences.stateTitle, stateTables))
    \(section("proximite", CoveragePageSentences.proximity, proximityTable))
    \(section("tiers-temps", CoveragePageSentences.third, thirdTable))
    \(section("terrain", CoveragePageSentences.field, fieldTable))
    \(section("secteurs", CoveragePageSentences.bySector, sectorTables))
    \(section("methode", CoveragePageSentences.method, methodText, startsPage: true))
    </main>
    </body>
    </html>

    """
  }

  func section(_ identifier: String, _ title: Sentence, _ content: HTML, startsPage: Bool = false) -> HTML {
    section(identifier, t(title), content, startsPage: startsPage)
  }

  func section(_ identifier: String, _ title: String, _ content: HTML, startsPage: Bool = false) -> HTML {
    """
    <section\(raw: startsPage ? " class=\"page\"" : "") aria-labelledby="\(identifier)">
    <h2 id="\(identifier)">\(title)</h2>
    \(content)
    </section>
    """
  }

  // MARK: Header

  private var header: HTML {
    let judged = report.criteria.filter { $0.verdict != .nonJuge }
    func number(_ verdict: CoverageVerdict) -> String { t.number(judged.count { $0.verdict == verdict }) }
    let span = t(
      CoveragePageSentences.span, t.mediumDay(report.since), t.mediumDay(report.begins.adding(days: -1)), t.mediumDay(report.ends))
    return """
      <header>
      <h1>\(t(CoveragePageSentences.title))</h1>
      <p class="week">\(t(CoveragePageSentences.subtitle, t.longDay(report.begins)))</p>
      <p class="span">\(span)\(report.hasPlan ? "" : " " + t(CoveragePageSentences.withoutPlan))</p>
      <p class="lead">\(t(CoveragePageSentences.lead, t.number(judged.count), number(.atteint), number(.aRisque), number(.nonAtteint)))</p>
      <ul class="figures">
      \(headline(CoveragePageSentences.people, count(.suivis), share(.suivis, part: "sir").map { $0 + " SIR" } ?? ""))
      \(headline(CoveragePageSentences.perMedecin, value(.salariesParEtp, part: "medecin"), fte("medecin")))
      \(headline(CoveragePageSentences.upToDate, share(.aJour, part: "a_jour") ?? "—", count(.aJour, part: "a_jour")))
      \(headline(CoveragePageSentences.inTime, share(.delais, part: "a_temps") ?? "—", due))
      \(headline(CoveragePageSentences.meanKm, value(.distanceKm, part: "moyenne"), far))
      </ul>
      </header>
      """
  }

  private func headline(_ name: Sentence, _ value: String, _ aside: String) -> HTML {
    "<li class=\"figure\"><span class=\"name\">\(t(name))</span><b>\(value)</b><span class=\"aside\">\(aside)</span></li>"
  }

  private func fte(_ role: String) -> String {
    guard let time = figure(.etp, part: role)?.numerator else { return "" }
    return fteText(time) + " " + t(CoveragePageSentences.fte)
  }

  private var due: String {
    figure(.delais)?.numerator.map { t(CoveragePageSentences.of, count(.delais, part: "a_temps"), t.number($0)) } ?? ""
  }

  private var far: String {
    guard let distance = figure(.distanceKm, part: "p95"), CoverageValue(distance) != nil else { return "" }
    return t(CoveragePageSentences.farKm) + " : " + value(.distanceKm, part: "p95")
  }

  // MARK: What tables share

  func figure(_ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "") -> CoverageFigure? {
    figures[CoverageFigure.Key(code, scope, nature: nature, part: part)]
  }

  /// The count of a figure: `s` when it is secret, a dash when there is none.
  func count(_ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "") -> String {
    guard let figure = figure(code, scope, nature: nature, part: part) else { return "0" }
    return figure.gap == .secret ? "s" : figure.numerator.map(t.number) ?? "—"
  }

  /// The share of a figure in its denominator; nothing when it has none to say.
  func share(_ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "") -> String? {
    guard let figure = figure(code, scope, nature: nature, part: part) else { return nil }
    if figure.gap == .secret { return "s" }
    guard let top = figure.numerator, let bottom = figure.denominator, bottom > 0 else { return nil }
    return t.percent(top, of: bottom, places: 1)
  }

  /// The value of a mean, a quantile, a ratio.
  func value(_ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "") -> String {
    guard let figure = figure(code, scope, nature: nature, part: part) else { return "—" }
    if figure.gap == .secret { return "s" }
    guard let value = CoverageValue(figure) else { return "—" }
    if figure.code.unit == .salariesParEtp { return t.number((value.numerator * 2 + value.denominator) / (2 * value.denominator)) }
    return FixedDecimal.text(value.numerator, over: value.denominator, places: value.places, mark: t.language == .fr ? "," : ".")
  }

  func fteText(_ millionths: Int) -> String {
    FixedDecimal.text(millionths, over: 1_000_000, places: 2, mark: t.language == .fr ? "," : ".")
  }

  func name(_ scope: CoverageScope) -> String {
    switch scope {
    case .service: t(CoveragePageSentences.service)
    case .sector(let sector): sector == "" ? t(CoveragePageSentences.nowhere) : sector.text
    case .team(_, let team): team == "" ? t(CoveragePageSentences.nowhere) : team.text
    }
  }

  func heading(_ sentence: Sentence, numeric: Bool = true, _ values: String...) -> HTML {
    let text = t(sentence, values)
    return numeric ? "<th scope=\"col\" class=\"n\">\(text)</th>" : "<th scope=\"col\">\(text)</th>"
  }

  /// A cell of a table that becomes a list on a narrow screen, where it carries the name of its column.
  func cell(_ name: Sentence, _ value: String?, _ values: String...) -> HTML {
    let text = value ?? "—"
    let content: HTML = text == "s" ? "<abbr class=\"s\" title=\"\(t(CoveragePageSentences.secret))\">s</abbr>" : "\(text)"
    return "<td class=\"n\" data-name=\"\(t(name, values))\">\(content)</td>"
  }

  func row(_ scope: CoverageScope, _ cells: [HTML]) -> HTML {
    let style = scope == .service ? "total" : scope.team == nil ? "sector" : "team"
    return "<tr class=\"\(style)\"><th scope=\"row\">\(name(scope))</th>\(cells)</tr>\n"
  }

  /// A table with its caption, or one that only a screen reader says, where the heading above tells the same.
  func table(style: String = "", caption: String = "", named name: String = "", _ head: [HTML], _ body: [HTML]) -> HTML {
    let title: HTML = caption.isEmpty ? "<caption class=\"unseen\">\(name)</caption>" : "<caption>\(caption)</caption>"
    // A short table stays on one page.
    let keep = body.count <= 24 ? " keep" : ""
    return """
      <table class="stack dense\(keep) \(style)">\(title)<thead><tr>\(head)</tr></thead>
      <tbody>\(body)</tbody></table>
      """
  }

  func note(_ text: String) -> HTML { "<p class=\"note\">\(text)</p>" }

  /// A bar cut into shares, in the same order and shades everywhere; nothing when one of them is secret.
  ///
  /// - Parameter plain: The third share is no fault: it is drawn light instead of hatched.
  func bar(_ parts: [Int?], label: String, plain: Bool = false) -> HTML {
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, parts.count <= 3, numbers.reduce(0, +) > 0 else { return "" }
    var count = VisitCounts.Count()
    count.onTime = numbers[0]
    count.late = numbers.count > 1 ? numbers[1] : 0
    count.unplaced = numbers.count > 2 ? numbers[2] : 0
    let drawing = Charts.share(count, label: label)
    return plain ? HTML(raw: drawing.markup.replacing("class=\"unplaced\"", with: "class=\"track\"")) : drawing
  }
}
