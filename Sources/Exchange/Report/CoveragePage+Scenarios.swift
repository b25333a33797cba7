import Dossier
import Law

// A chapter for each scenario: verdicts, delays of the horizon and key figures, the present on the left and the scenario on the right.

extension CoveragePage {
  private typealias Words = CoverageScenarioSentences

  var scenarioSections: HTML {
    let sections: [HTML] = report.scenarios.enumerated().map { place, scenario in
      section("scenario-\(place + 1)", t(Words.title, scenario.name), chapter(scenario), startsPage: place == 0)
    }
    return "\(sections)"
  }

  private func chapter(_ scenario: CoverageScenario) -> HTML {
    let other = CoveragePage(scenario.report, nil, t.language)
    let changed = CoverageScenario.changes(report.criteria, scenario.report.criteria)
    let doubt: HTML =
      scenario.doubt.isOneCurrency
      ? "" : note(t(Words.otherCurrency))
    return "<p>\(t(Words.lead, t.number(changed)))</p>" + criteriaBeside(scenario, other) + forecastBeside(scenario, other)
      + figuresBeside(scenario, other) + note(t(Words.unclear)) + doubt
      + note(t(Words.secrecy, t.number(report.threshold))) + note(t(Words.everything))
  }

  private func head(_ first: Sentence, verdicts: Bool) -> [HTML] {
    if !verdicts {
      return [heading(first, numeric: false), heading(Words.present), heading(Words.scenario), heading(CoveragePageSentences.change)]
    }
    return [
      heading(first, numeric: false), heading(Words.presentVerdict, numeric: false), heading(Words.scenarioVerdict, numeric: false),
      heading(Words.presentShare), heading(Words.scenarioShare), heading(CoveragePageSentences.change),
    ]
  }

  private func verdict(_ name: Sentence, _ criterion: CoverageCriterion) -> HTML {
    let label = t(CoverageSentences.verdict(criterion.verdict))
    return "<td class=\"verdict\" data-name=\"\(t(name))\"><span>\(verdictMark(criterion.verdict))\(label)</span></td>"
  }

  private func line(_ now: CoverageCriterion, _ then: CoverageCriterion, _ other: CoveragePage, isUnclear: Bool) -> HTML {
    """
    <tr><th scope="row">\(t(CoverageSentences.criterion(now.code)))</th>\
    \(verdict(Words.presentVerdict, now))\(verdict(Words.scenarioVerdict, then))\
    \(cell(Words.presentShare, words(now)))\(cell(Words.scenarioShare, other.words(then)))\
    \(changeCell(points(now, then), isUnclear))</tr>

    """
  }

  /// Count and share of a criterion; why there is none.
  private func words(_ criterion: CoverageCriterion) -> String? {
    if criterion.gap == .secret { return "s" }
    guard let count = counted(criterion) else { return nil }
    return count + (share(criterion).map { " (\($0))" } ?? "")
  }

  /// The difference of two shares, in points of percentage.
  private func points(_ now: CoverageCriterion, _ then: CoverageCriterion) -> String? {
    guard let first = now.numerator, let second = then.numerator, let whole = now.denominator, let other = then.denominator, whole > 0,
      other > 0
    else { return nil }
    let (top, bottom) = (second * whole - first * other, whole * other)
    return top == 0 ? "=" : t(Words.points, signed(t.decimal(top * 100, over: bottom, places: 1), top))
  }

  private func signed(_ size: String, _ value: Int) -> String {
    guard size.contains(where: { $0.isNumber && $0 != "0" }) else { return "≈ 0" }
    return (value > 0 ? "+" : "−") + size
  }

  private func changeCell(_ change: String?, _ isUnclear: Bool) -> HTML {
    let doubt: HTML = isUnclear ? "<abbr title=\"\(t(Words.unclearTitle))\">\u{00A0}~</abbr>" : ""
    return "<td class=\"n\" data-name=\"\(t(CoveragePageSentences.change))\"><span>\(change ?? "—")\(doubt)</span></td>"
  }

  private func criteriaBeside(_ scenario: CoverageScenario, _ other: CoveragePage) -> HTML {
    let then = Dictionary(scenario.report.criteria.map { ($0.code, $0) }) { first, _ in first }
    let body: [HTML] = report.criteria.filter { !isOutside($0) }.compactMap { now in
      then[now.code].map { line(now, $0, other, isUnclear: false) }
    }
    return table(
      style: "beside", caption: t(Words.criteriaCaption, t.mediumDay(report.begins)), head(CoveragePageSentences.criterion, verdicts: true),
      body)
  }

  private func forecastBeside(_ scenario: CoverageScenario, _ other: CoveragePage) -> HTML {
    let then = Dictionary(scenario.report.forecasts.map { ($0.code, $0) }) { first, _ in first }
    let body: [HTML] = report.forecasts.compactMap { now in
      then[now.code].map { line(now, $0, other, isUnclear: scenario.unclearForecasts.contains(now.code)) }
    }
    return table(
      style: "beside", caption: t(Words.forecastCaption, t.mediumDay(report.ends)), head(Words.forecast, verdicts: true), body)
  }

  /// Delays of the horizon as the present plan holds them, for a dossier without scenario.
  var forecastTable: HTML {
    if report.forecasts.isEmpty { return "" }
    let body: [HTML] = report.forecasts.map { line in
      """
      <tr><th scope="row">\(t(CoverageSentences.criterion(line.code)))</th>\(verdict(CoveragePageSentences.verdict, line))\
      \(cell(CoveragePageSentences.count, words(line)))</tr>

      """
    }
    return table(
      style: "parts", caption: t(Words.forecastCaption, t.mediumDay(report.ends)),
      [
        heading(Words.forecast, numeric: false), heading(CoveragePageSentences.verdict, numeric: false),
        heading(CoveragePageSentences.count),
      ], body) + note(t(Words.forecastNote))
  }

  /// Key figures that a scenario may change, in the order of the chapters.
  private static let besides: [(code: CoverageCode, part: String)] = [
    (.suivis, ""), (.etp, "medecin"), (.etp, "infirmier"), (.salariesParEtp, "medecin"), (.salariesParEtp, "infirmier"),
    (.proximite, "dans_la_limite"), (.distanceKm, "moyenne"), (.reservations, "a_temps"), (.reservations, "en_retard"),
    (.reservations, "rattrapee"), (.echeances, "echue_sans_rdv"), (.echeances, "a_venir_sans_rdv"), (.aJourPrevu, "a_jour"),
    (.visitesPlanifiees, ""), (.visitesPlanifiees, "infirmier"), (.tiersTemps, "prevu"),
  ]

  private func figuresBeside(_ scenario: CoverageScenario, _ other: CoveragePage) -> HTML {
    let body: [HTML] = CoveragePage.besides.compactMap { entry in
      guard let now = figure(entry.code, part: entry.part), let then = other.figure(entry.code, part: entry.part) else { return nil }
      let title = [t(CoverageSentences.name(entry.code)), entry.part.isEmpty ? nil : CoverageSentences.part(entry.part).map { t($0) }]
        .compactMap { $0 }.joined(separator: " – ")
      return """
        <tr><th scope="row">\(title)</th>\(cell(Words.present, shown(entry.code, entry.part)))\
        \(cell(Words.scenario, other.shown(entry.code, entry.part)))\
        \(changeCell(change(now, then), scenario.unclear.contains(now.key)))</tr>

        """
    }
    return table(style: "parts", caption: t(Words.figuresCaption), head(CoveragePageSentences.figure, verdicts: false), body)
  }

  /// The difference of counts; of the values for means and ratios.
  private func change(_ now: CoverageFigure, _ then: CoverageFigure) -> String? {
    guard now.gap == nil, then.gap == nil, let first = now.numerator, let second = then.numerator else { return nil }
    switch now.code {
    case .etp: return first == second ? "=" : signed(fteText(abs(second - first)), second - first)
    case .salariesParEtp, .distanceKm:
      guard let change = CoverageValue.change(from: now, to: then) else { return nil }
      let places = now.code == .distanceKm ? 1 : 0
      return change.numerator == 0 ? "=" : signed(t.decimal(change.numerator, over: change.denominator, places: places), change.numerator)
    default: return first == second ? "=" : signed(t.number(abs(second - first)), second - first)
    }
  }
}

extension Typography {
  /// The size of numerator ÷ denominator, without its sign.
  func decimal(_ numerator: Int, over denominator: Int, places: Int) -> String {
    FixedDecimal.text(abs(numerator), over: denominator, places: places, mark: language == .fr ? "," : ".")
  }
}
