import Dossier
import Law

// Tables where a row is a thing and a column a scenario: the base's value, then each difference.

extension ComparisonPage {
  /// One line a scenario: what a board looks at first.
  var briefTable: HTML {
    let codes: [ComparedCode] = [
      .partATemps, .visitesEnRetard, .visitesSansPlace, .reprises8Jours, .medecinsAuTiers, .remplissage, .trajetKm, .rdvDeplaces,
      .objectifLegal,
    ]
    let head =
      [heading(ComparisonPageSentences.scenario, numeric: false)]
      + codes.map { heading(t(ComparisonPageSentences.short[$0] ?? ComparedSentences.name($0)), title: t(ComparedSentences.name($0))) }
    let base: HTML = """
      <tr class="total base"><th scope="row">\(t(ComparisonSentences.base))</th>\
      \(codes.map { "<td class=\"n\">\(brief(report.base, $0))</td>" as HTML })</tr>
      """
    let rows: [HTML] = report.scenarios.enumerated().map { place, scenario in
      let cells: [HTML] = codes.map { code in
        let line = scenario.difference(code)
        let isUnclear = line?.distinction == .non && line?.change?.numerator != 0
        return """
          <td class="n\(isUnclear ? " unclear" : "")">\(brief(scenario.run, code))\
          <small>\(briefChange(line))\(isUnclear ? "\u{00A0}~" : "")</small></td>
          """
      }
      return
        "<tr><th scope=\"row\"><span><b class=\"l\">\(ComparedText.letter(place))</b> <i>\(scenario.run.name)</i></span></th>\(cells)</tr>\n"
    }
    return table(style: "brief", caption: t(ComparisonPageSentences.briefCaption), head, [base] + rows)
      + note(t(ComparisonPageSentences.unclearNote))
  }

  /// Points in thousands and médecins by their number, so that the table fits a page.
  private func brief(_ run: ComparedRun, _ code: ComparedCode) -> String {
    guard let value = run[code] else { return "—" }
    switch code {
    case .objectifLegal: return t.number((value.numerator + 500) / 1000)
    case .medecinsAuTiers: return t(CoveragePageSentences.of, t.number(value.numerator), t.number(value.denominator ?? 0))
    default: return text.value(value, code.unit)
    }
  }

  private func briefChange(_ line: ComparedDifference?) -> String {
    guard line?.key.code == .objectifLegal, let change = line?.change?.numerator, change != 0, let base = line?.base?.numerator, base > 0
    else { return text.change(line) }
    return (change > 0 ? "+" : "") + t.percent(change, of: base, places: 1)
  }

  /// Beyond this many rows of a kind, those that differ least are left to comparaison.csv.
  private static let most = 40

  /// Share of visits on time by nature, sector or team.
  func placeTable(_ dimension: ComparedDimension) -> HTML {
    let values = Set(
      ([report.base] + report.scenarios.map(\.run)).flatMap { run in
        run.figures.keys.filter { $0.dimension == dimension && $0.code == .visitesDues }.map(\.value)
      })
    let ordered =
      dimension == .nature
      ? Nature.allCases.map(\.rawValue).filter(values.contains)
      : values.sorted { size($0, dimension) != size($1, dimension) ? size($0, dimension) > size($1, dimension) : $0 < $1 }
    let head =
      [
        heading(ComparisonPageSentences.dimension(dimension.rawValue), numeric: false), heading(ComparedSentences.name(.visitesDues)),
        heading(ComparedSentences.name(.partATemps)),
      ] + letters
    let hidden = hiddenCounts(ordered, dimension)
    let rows: [HTML] = ordered.prefix(Self.most).map { value in
      let name = dimension == .nature ? Nature(rawValue: value).map { t(LabelSentences.nature($0)) } ?? value : value
      let isSmall = isSmall(value, dimension)
      let cells: [HTML] = report.scenarios.enumerated().map {
        isSmall ? hiddenCell : differenceCell($1.difference(.partATemps, dimension, value), name: ComparedText.letter($0))
      }
      let due: HTML =
        hidden.contains(value) ? hiddenCell : "<td class=\"n\">\(text.value(report.base[.visitesDues, dimension, value], .visites))</td>"
      let share: HTML =
        isSmall ? hiddenCell : "<td class=\"n\">\(text.value(report.base[.partATemps, dimension, value], .pourCent))</td>"
      return "<tr><th scope=\"row\">\(name)</th>\(due)\(share)\(cells)</tr>\n"
    }
    let left = ordered.count - rows.count
    return table(caption: t(ComparisonPageSentences.placeCaption(dimension.rawValue)), head, rows)
      + (hidden.isEmpty ? .empty : note(t(ComparisonPageSentences.hiddenNote, t.number(report.smallCellThreshold))))
      + (left > 0 ? note(t(ComparisonPageSentences.left, t.number(left))) : "")
  }

  private func size(_ value: String, _ dimension: ComparedDimension) -> Int {
    report.base[.visitesDues, dimension, value]?.numerator ?? 0
  }

  // MARK: Small counts

  private var hiddenCell: HTML { "<td class=\"n unclear\"><abbr title=\"\(t(ComparisonPageSentences.hidden))\">•</abbr></td>" }

  /// Whether a part of the service has so few visits, in any of the plans, that its shares would tell of persons.
  private func isSmall(_ value: String, _ dimension: ComparedDimension) -> Bool {
    ([report.base] + report.scenarios.map(\.run)).contains { run in
      let due = run[.visitesDues, dimension, value]?.numerator ?? 0
      return due > 0 && due < report.smallCellThreshold
    }
  }

  /// The parts whose count is not shown: the small ones, and where there is one alone the smallest of the others, since the whole is known.
  func hiddenCounts(_ values: [String], _ dimension: ComparedDimension) -> Set<String> {
    var hidden = Set(values.filter { isSmall($0, dimension) })
    if hidden.count == 1,
      let next = values.filter({ !hidden.contains($0) }).min(by: { (size($0, dimension), $0) < (size($1, dimension), $1) })
    {
      hidden.insert(next)
    }
    return hidden
  }

  var thirdTable: HTML {
    let values = Set(
      ([report.base] + report.scenarios.map(\.run)).flatMap { run in
        run.figures.keys.filter { $0.dimension == .medecin && $0.code == .tiersMarge }.map(\.value)
      }
    ).sorted()
    let differing = values.filter { value in
      report.scenarios.contains { $0.run[.tiersMarge, .medecin, value] != report.base[.tiersMarge, .medecin, value] }
    }
    let head =
      [
        heading(ComparisonPageSentences.medecinYear, numeric: false), heading(ComparedSentences.name(.tiersFait)),
        heading(ComparedSentences.name(.tiersRequis)), heading(ComparedSentences.name(.tiersMarge)),
      ] + letters
    let rows: [HTML] = differing.prefix(Self.most).map { value in
      func base(_ code: ComparedCode) -> HTML {
        "<td class=\"n\">\(text.value(report.base[code, .medecin, value], code.unit))</td>"
      }
      let cells: [HTML] = report.scenarios.enumerated().map {
        change($1, $0, ComparedKey(.tiersMarge, .medecin, value))
      }
      return "<tr><th scope=\"row\">\(value)</th>\(base(.tiersFait))\(base(.tiersRequis))\(base(.tiersMarge))\(cells)</tr>\n"
    }
    let kept = note(
      t(
        ComparisonPageSentences.thirdNote, t.number(report.base[.medecinsAuTiers]?.numerator ?? 0),
        t.number(report.base[.medecinsAuTiers]?.denominator ?? 0), t.number(differing.count)))
    if differing.isEmpty { return kept }
    let left = differing.count - rows.count
    return kept + table(caption: t(ComparisonPageSentences.thirdCaption), head, rows)
      + (left > 0 ? note(t(ComparisonPageSentences.left, t.number(left))) : "")
  }

  /// How full the consultation time is, week by week: the base, then each scenario.
  var loadTable: HTML {
    let weeks = (0...report.begins.days(to: report.ends) / 7).map { "\(report.begins.adding(days: 7 * $0))" }
    let head: [HTML] =
      [heading(ComparisonPageSentences.scenario, numeric: false)]
      + weeks.map { week in
        let day = CivilDate(iso: week)
        return
          "<th scope=\"col\"><abbr title=\"\(day.map { t.longDay($0) } ?? week)\">\(day.map { t(PlanReportSentences.week, "\($0.isoWeek)") } ?? week)</abbr></th>"
      } + ["<th scope=\"col\">\(t(PlanReportSentences.total))</th>"]
    let runs = [(t(ComparisonSentences.base), report.base)] + report.scenarios.enumerated().map { (ComparedText.letter($0), $1.run) }
    let rows: [HTML] = runs.map { name, run in
      let cells: [HTML] = weeks.map { heat(run[.remplissage, .semaine, $0]) } + [heat(run[.remplissage], " sum")]
      return "<tr><th scope=\"row\"><abbr title=\"\(run.name)\">\(name)</abbr></th>\(cells)</tr>\n"
    }
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(t(ComparisonPageSentences.loadCaption))">
      <table class="heat"><caption><span>\(t(ComparisonPageSentences.loadCaption))</span></caption><thead><tr>\(head)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  private func heat(_ value: ComparedValue?, _ extra: String = "") -> HTML {
    guard let value, let whole = value.denominator, whole > 0 else { return "<td class=\"l0\(extra)\">–</td>" }
    let percent = value.numerator * 100 / whole
    let depth = percent < 25 ? 1 : percent < 50 ? 2 : percent < 70 ? 3 : percent < 85 ? 4 : percent < 98 ? 5 : 6
    return "<td class=\"l\(depth)\(extra)\">\(t.percent(value.numerator, of: whole))</td>"
  }

  /// Rooms in use by centre.
  var centreTable: HTML { rows(.salles, .centre, ComparisonPageSentences.centreCaption) }
  /// Consultation time in use by professional.
  var staffTable: HTML { rows(.remplissage, .professionnel, ComparisonPageSentences.staffCaption) }

  /// A difference, or the scenario's own value where the base has nothing to compare.
  private func change(_ scenario: ComparedScenario, _ place: Int, _ key: ComparedKey) -> HTML {
    let line = scenario.difference(key.code, key.dimension, key.value)
    if line?.base != nil { return differenceCell(line, name: ComparedText.letter(place)) }
    let value = scenario.run.figures[key]
    return "<td class=\"n\" data-name=\"\(ComparedText.letter(place))\">\(text.value(value, key.unit(of: value)))</td>"
  }

  private func rows(_ code: ComparedCode, _ dimension: ComparedDimension, _ caption: Sentence) -> HTML {
    let values = Set(
      ([report.base] + report.scenarios.map(\.run)).flatMap { run in
        run.figures.keys.filter { $0.dimension == dimension && $0.code == code }.map(\.value)
      })
    /// How much a row differs, in thousandths over the scenarios, one that appears or disappears first.
    func weight(_ value: String) -> Int {
      report.scenarios.reduce(0) { sum, scenario in
        guard let line = scenario.difference(code, dimension, value), let change = line.change else { return sum + 1000 }
        return sum + abs(change.numerator) * 1000 / max(1, change.denominator ?? 1)
      }
    }
    let weights = Dictionary(uniqueKeysWithValues: values.map { ($0, weight($0)) })
    let ordered = values.sorted { (-(weights[$0] ?? 0), $0) < (-(weights[$1] ?? 0), $1) }
    let head =
      [heading(ComparisonPageSentences.dimension(dimension.rawValue), numeric: false), heading(ComparisonSentences.base)] + letters
    let rows: [HTML] = ordered.prefix(Self.mostLoad).map { value in
      let cells: [HTML] = report.scenarios.enumerated().map { change($1, $0, ComparedKey(code, dimension, value)) }
      return
        "<tr><th scope=\"row\">\(value)</th><td class=\"n\">\(text.value(report.base[code, dimension, value], .pourCent))</td>\(cells)</tr>\n"
    }
    let left = ordered.count - rows.count
    return table(caption: t(caption), head, rows) + (left > 0 ? note(t(ComparisonPageSentences.left, t.number(left))) : "")
  }

  private static let mostLoad = 20
}
