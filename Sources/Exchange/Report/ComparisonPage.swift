import Dossier
import Law

/// comparaison.html: scenarios beside a base, as a board reads them: the answer in words, one table, then how each figure is made.
///
/// Every difference carries whether it can be told from what a better search could have changed. Counts by place only: no worker.
struct ComparisonPage {
  let report: ComparisonReport
  let t: Typography
  let text: ComparedText

  static func page(_ report: ComparisonReport, _ language: Language) -> String {
    let t = Typography(language: language)
    return ComparisonPage(report: report, t: t, text: ComparedText(t: t)).page.markup
  }

  private var page: HTML {
    """
    \(HTML.head(t, title: "\(t(ComparisonPageSentences.title)) — \(report.base.name)", style: CoverageStyle.sheet + ComparisonStyle.sheet))
    <body class="compare">
    <a class="skip" href="#bref">\(t(ComparisonPageSentences.skip))</a>
    \(Charts.definitions)
    \(header)
    <main>
    \(section("bref", ComparisonPageSentences.brief, briefTable))
    \(section("ecarts", ComparisonPageSentences.differences, differenceBars))
    \(section("retards", ComparisonPageSentences.lateness, latenessBars))
    \(waterfalls.markup.isEmpty ? "" : section("cascade", ComparisonPageSentences.waterfall, waterfalls))
    \(section("natures", ComparisonPageSentences.byNature, placeTable(.nature)))
    \(section("secteurs", ComparisonPageSentences.byPlace, placeTable(.secteur) + placeTable(.equipe)))
    \(section("tiers", ComparisonPageSentences.third, thirdTable))
    \(section("charge", ComparisonPageSentences.load, loadTable + centreTable + staffTable))
    \(section("operations", ComparisonPageSentences.operations, operationsText))
    \(section("methode", ComparisonPageSentences.method, methodText, startsPage: true))
    </main>
    </body>
    </html>

    """
  }

  private func section(_ identifier: String, _ title: Sentence, _ content: HTML, startsPage: Bool = false) -> HTML {
    """
    <section\(raw: startsPage ? " class=\"page\"" : "") aria-labelledby="\(identifier)">
    <h2 id="\(identifier)">\(t(title))</h2>
    \(content)
    </section>
    """
  }

  // MARK: Header

  private var header: HTML {
    """
    <header>
    <h1>\(t(ComparisonPageSentences.title))</h1>
    <p class="week">\(t(ComparisonPageSentences.subtitle, report.base.name, t.mediumDay(report.begins), t.mediumDay(report.ends)))</p>
    <p class="lead">\(lead)</p>
    <ol class="answers\(raw: report.scenarios.count > Self.mostInFull ? " many" : "")">
    \(report.scenarios.enumerated().map { answer($0, $1) })
    </ol>
    </header>
    """
  }

  /// The answer: what the best scenario gains, or that none does.
  private var lead: String {
    let due = report.base[.visitesDues]?.numerator ?? 0
    let standing = t(
      ComparisonPageSentences.leadBase, t.number(due), text.value(report.base[.partATemps], .pourCent),
      t.number(report.base[.visitesSansPlace]?.numerator ?? 0))
    let better = report.scenarios.enumerated().filter { verdict($1) == .better }
    guard
      let best = better.max(by: {
        ($0.element.run.legal.sum, $1.offset) > ($1.element.run.legal.sum, $0.offset)
      })
    else {
      let worse = report.scenarios.count { verdict($0) == .worse }
      return standing + " " + t(ComparisonPageSentences.leadNone, t.number(report.scenarios.count), t.number(worse))
    }
    return standing + " "
      + t(
        ComparisonPageSentences.leadBest, t.number(report.scenarios.count), t.number(better.count), ComparedText.letter(best.offset),
        best.element.run.name,
        t.percent(report.base.legal.sum - best.element.run.legal.sum, of: report.base.legal.sum, places: 1),
        phrase(best.element, .visitesSansPlace, ComparisonPageSentences.unplacedChange))
  }

  /// What a scenario is worth, by the part of the objective that the law weighs.
  enum Verdict: String { case better, worse, unclear, same, otherPrices }

  func verdict(_ scenario: ComparedScenario) -> Verdict {
    guard scenario.isOneCurrency else { return .otherPrices }
    let (before, after) = (report.base.legal, scenario.run.legal)
    if after.sum < before.bound { return .better }
    if after.bound > before.sum { return .worse }
    return after.sum == before.sum ? .same : .unclear
  }

  private func answer(_ place: Int, _ scenario: ComparedScenario) -> HTML {
    let visits = t(
      ComparisonPageSentences.visitsAnswer, phrase(scenario, .visitesATemps, ComparisonPageSentences.onTimeChange),
      text.value(scenario.run[.partATemps], .pourCent), text.change(scenario.difference(.partATemps)),
      phrase(scenario, .visitesEnRetard, ComparisonPageSentences.lateChange),
      phrase(scenario, .visitesSansPlace, ComparisonPageSentences.unplacedChange))
    // With many scenarios the summary keeps to one page: the table below holds the rest.
    let journeys =
      report.scenarios.count > Self.mostInFull
      ? ""
      : t(
        ComparisonPageSentences.journeysAnswer, phrase(scenario, .trajetKm, ComparisonPageSentences.kilometreChange),
        phrase(scenario, .rdvDeplaces, ComparisonPageSentences.movedChange))
    let due = scenario.difference(.visitesDues)?.change?.numerator ?? 0
    let demand = due == 0 ? "" : phrase(scenario, .visitesDues, ComparisonPageSentences.dueChange) + ". "
    let verdict = verdict(scenario)
    return """
      <li><span class="letter">\(ComparedText.letter(place))</span><div><h2>\(scenario.run.name) \
      <span class="verdict \(verdict.rawValue)">\(verdictMark(verdict))\(t(ComparisonPageSentences.verdict(verdict.rawValue)))</span></h2>
      <p>\(demand)\(visits)\(journeys)</p></div></li>

      """
  }

  private static let mostInFull = 5

  /// A difference in words: more, less, as many; followed by the mark of those that cannot be told.
  private func phrase(_ scenario: ComparedScenario, _ code: ComparedCode, _ words: ComparisonPageSentences.Change) -> String {
    let line = scenario.difference(code)
    let change = line?.change?.numerator ?? 0
    if change == 0 { return t(words.same) }
    return t(change > 0 ? words.more : words.less, t.number(abs(change))) + (line?.distinction == .non ? "\u{00A0}~" : "")
  }

  /// A shape for each verdict, so that it reads without colour.
  func verdictMark(_ verdict: Verdict) -> HTML {
    let shape: HTML =
      switch verdict {
      case .better: "<path d=\"M8 1.5 15 14H1z\" fill=\"#0d5265\"/>"
      case .worse: "<path d=\"M8 14.5 1 2h14z\" fill=\"#7a2e12\"/>"
      case .unclear: "<path d=\"M1 9c2-4 5-4 7-1s5 3 7-1\" fill=\"none\" stroke=\"#515c62\" stroke-width=\"2.2\"/>"
      case .same: "<path d=\"M2 5.5h12M2 10.5h12\" stroke=\"#515c62\" stroke-width=\"2\"/>"
      case .otherPrices: "<path d=\"M2 8h12\" stroke=\"#515c62\" stroke-width=\"2\"/>"
      }
    return "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">\(shape)</svg>"
  }

  // MARK: What sections share

  func heading(_ sentence: Sentence, numeric: Bool = true) -> HTML { heading(t(sentence), numeric: numeric) }

  func heading(_ text: String, numeric: Bool = true, title: String = "") -> HTML {
    let content: HTML = title.isEmpty ? "\(text)" : "<abbr title=\"\(title)\">\(text)</abbr>"
    return numeric ? "<th scope=\"col\" class=\"n\">\(content)</th>" : "<th scope=\"col\">\(content)</th>"
  }

  /// The columns of the scenarios, one letter each.
  var letters: [HTML] {
    report.scenarios.enumerated().map { heading(ComparedText.letter($0), title: $1.run.name) }
  }

  /// A difference in a cell: in grey with a tilde when it cannot be told.
  func differenceCell(_ line: ComparedDifference?, name: String) -> HTML {
    let isUnclear = line?.distinction == .non && line?.change?.numerator != 0
    let style = isUnclear ? "n unclear" : isGain(line) == false ? "n loss" : "n"
    let doubt: HTML = isUnclear ? "<abbr title=\"\(t(ComparisonPageSentences.unclearTitle))\">\u{00A0}~</abbr>" : ""
    return "<td class=\"\(style)\" data-name=\"\(name)\">\(text.bare(line))\(doubt)</td>"
  }

  /// Whether a difference is for the better; nothing when it is neither.
  func isGain(_ line: ComparedDifference?) -> Bool? {
    guard let line, let change = line.change, change.numerator != 0 else { return nil }
    switch line.key.code.sense {
    case .more: return change.numerator > 0
    case .less: return change.numerator < 0
    case .neither: return nil
    }
  }

  func table(style: String = "", caption: String, _ head: [HTML], _ body: [HTML]) -> HTML {
    """
    <div class="scroll" role="region" tabindex="0" aria-label="\(caption)">
    <table class="dense\(body.count <= 24 ? " keep" : "") \(style)"><caption><span>\(caption)</span></caption><thead><tr>\(head)</tr></thead>
    <tbody>\(body)</tbody></table></div>
    """
  }

  func note(_ text: String) -> HTML { "<p class=\"note\">\(text)</p>" }
}
