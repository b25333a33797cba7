import Dossier
import Law

// The drawings: every figure's differences on one scale of its own, the lateness of visits as bars cut alike, and the steps of a waterfall.
// Each drawing says its numbers in words beside it, so that it is never the only place where they stand.

extension ComparisonPage {
  /// Figures that small multiples show.
  private static let charted: [ComparedCode] = [
    .visitesATemps, .visitesEnRetard, .visitesSansPlace, .reprises8Jours, .trajetKm, .rdvDeplaces,
  ]

  var differenceBars: HTML {
    let charts: [HTML] = ComparisonPage.charted.map { code in
      let lines = report.scenarios.map { $0.difference(code) }
      // One scale a figure: thousandths of its largest difference.
      let sizes = lines.map { line -> Double in
        guard let change = line?.change else { return 0 }
        return Double(change.numerator) / Double(max(1, change.denominator ?? 1))
      }
      let (low, high) = (min(0, sizes.min() ?? 0), max(0, sizes.max() ?? 0))
      let rows: [HTML] = zip(lines.indices, lines).map { place, line in
        bar(
          ComparedText.letter(place), report.scenarios[place].run.name, line, sizes[place], low, high,
          isHollow: isHollow(code, report.scenarios[place]))
      }
      return """
        <figure class="multiple"><figcaption><b>\(t(ComparedSentences.name(code)))</b> \
        <span>\(t(ComparisonPageSentences.baseValue, text.value(report.base[code], code.unit)))</span></figcaption>
        <div class="bars">\(rows)</div></figure>
        """
    }
    let legend: HTML = """
      <p class="note legend"><span class="key gain" aria-hidden="true"></span> \(t(ComparisonPageSentences.gain)) \
      <span class="key loss" aria-hidden="true"></span> \(t(ComparisonPageSentences.loss)) \
      <span class="key plain" aria-hidden="true"></span> \(t(ComparisonPageSentences.hollow)) \
      <span class="key doubt" aria-hidden="true"></span> \(t(ComparisonPageSentences.unclearTitle))</p>
      """
    return legend + "<div class=\"multiples\">\(charts)</div>"
  }

  /// Whether fewer visits late, fewer kilometres or fewer appointments moved come with more visits without a place: that is no gain.
  private func isHollow(_ code: ComparedCode, _ scenario: ComparedScenario) -> Bool {
    guard [.visitesEnRetard, .trajetKm, .rdvDeplaces].contains(code), isGain(scenario.difference(code)) == true else { return false }
    return scenario.difference(.visitesSansPlace)?.change.map { $0.numerator > 0 } ?? false
  }

  private func bar(
    _ letter: String, _ name: String, _ line: ComparedDifference?, _ size: Double, _ low: Double, _ high: Double, isHollow: Bool
  ) -> HTML {
    let span = high - low
    func share(_ value: Double) -> HTML { tenths(span > 0 ? Int((value / span * 1000).rounded()) : 0) }
    let isUnclear = line?.distinction == .non
    let style = isUnclear ? "doubt" : isHollow ? "plain" : isGain(line) == true ? "gain" : isGain(line) == false ? "loss" : "doubt"
    let words = text.change(line)
    let label = "\(letter), \(name) : \(words)" + (isUnclear && size != 0 ? ", " + t(ComparisonPageSentences.unclearTitle) : "")
    let drawn: HTML =
      size == 0
      ? "" : "<rect class=\"\(style)\" x=\"\(share(min(0, size) - low))\" y=\"12%\" width=\"\(share(abs(size)))\" height=\"76%\"/>"
    return """
      <div class="barline"><span class="l">\(letter)</span><svg class="bar" role="img" aria-label="\(label)">\
      <rect class="zero" x="\(share(-low))" width="1" height="100%"/>\(drawn)</svg><span class="v">\(words)\(isUnclear && size != 0 ? "\u{00A0}~" : "")</span></div>
      """
  }

  private func tenths(_ tenths: Int) -> HTML { "\(tenths / 10).\(tenths % 10)%" }

  // MARK: Lateness

  private static let bands = ["0_a_temps", "1_a_7", "8_a_30", "31_a_90", "91_a_365", "plus_de_365", "sans_place"]

  var latenessBars: HTML {
    let head: [HTML] =
      [heading(ComparisonPageSentences.scenario, numeric: false), "<td></td>"]
      + zip(Self.bands, ComparisonPageSentences.bands).map { band, words in
        "<th scope=\"col\" class=\"n\"><span class=\"key b-\(band)\" aria-hidden=\"true\"></span> \(t(words))</th>"
      }
    let runs =
      [(name: t(ComparisonSentences.base), run: report.base)]
      + report.scenarios.enumerated().map {
        (name: ComparedText.letter($0), run: $1.run)
      }
    let rows: [HTML] = runs.map { name, run in
      let counts = Self.bands.map { run[.visitesParRetard, .retard, $0]?.numerator ?? 0 }
      let whole = max(1, counts.reduce(0, +))
      var (x, pieces) = (0, [HTML]())
      for (band, count) in zip(Self.bands, counts) where count > 0 {
        let end = x + count
        pieces.append(
          "<rect class=\"b-\(band)\" x=\"\(tenths(x * 1000 / whole))\" width=\"\(tenths(end * 1000 / whole - x * 1000 / whole))\" height=\"100%\"/>"
        )
        x = end
      }
      let label = zip(ComparisonPageSentences.bands, counts).map { "\(t($0)) : \(t.number($1))" }.joined(separator: ", ")
      let cells: [HTML] = counts.map { "<td class=\"n\">\(t.number($0))</td>" }
      return """
        <tr><th scope="row"><abbr title="\(run.name)">\(name)</abbr></th>\
        <td class="wide"><svg class="bar" role="img" aria-label="\(label)">\(pieces)</svg></td>\(cells)</tr>
        """
    }
    return table(style: "lateness", caption: t(ComparisonPageSentences.latenessCaption), head, rows)
  }

  // MARK: Waterfall

  var waterfalls: HTML {
    let drawn = report.scenarios.enumerated().filter { !$1.waterfall.isEmpty }
    if drawn.isEmpty { return "" }
    let charts: [HTML] = drawn.map { place, scenario in waterfall(place, scenario) }
    return note(t(ComparisonPageSentences.waterfallNote)) + charts.reduce(HTML.empty, +)
  }

  private func waterfall(_ place: Int, _ scenario: ComparedScenario) -> HTML {
    let steps = [report.base.start] + scenario.waterfall
    let sums = steps.map { $0.legal.sum }
    let (low, high) = (sums.min() ?? 0, sums.max() ?? 0)
    // The drawing begins a tenth of the span below the least, and says so: only the steps matter.
    let floor = max(0, low - max(1, (high - low) / 10))
    let span = max(1, high - floor)
    func share(_ points: Int) -> Int { max(0, min(1000, (points - floor) * 1000 / span)) }
    let head: [HTML] = [
      heading(ComparisonPageSentences.change, numeric: false), heading("", numeric: false), heading(ComparisonPageSentences.legalPoints),
      heading(ComparedSentences.name(.visitesATemps)), heading(ComparedSentences.name(.visitesSansPlace)),
    ]
    var rows: [HTML] = []
    for (number, step) in steps.enumerated() {
      let isBase = number == 0
      let before = isBase ? step : steps[number - 1]
      let points = step.legal.sum - before.legal.sum
      let isClear = step.isDistinct(from: before)
      let style = isBase ? "total" : points == 0 || !isClear ? "doubt" : points < 0 ? "gain" : "loss"
      let (from, to) =
        isBase ? (0, share(step.legal.sum)) : (share(min(step.legal.sum, before.legal.sum)), share(max(step.legal.sum, before.legal.sum)))
      let words = isBase ? t.number(step.legal.sum) : signed(points) + (isClear || points == 0 ? "" : "\u{00A0}~")
      rows.append(
        """
        <tr><th scope="row">\(isBase ? t(ComparisonSentences.base) : "\(number). \(step.label)")</th>\
        <td class="wide"><svg class="bar" role="img" aria-label="\(words)"><rect class="\(style)" x="\(tenths(from))" y="10%" \
        width="\(tenths(max(isBase ? 1 : 3, to - from)))" height="80%"/></svg></td>\
        <td class="n">\(words)</td><td class="n">\(isBase ? t.number(step.onTime) : signed(step.onTime - before.onTime))</td>\
        <td class="n">\(isBase ? t.number(step.unplaced) : signed(step.unplaced - before.unplaced))</td></tr>

        """)
    }
    let last = steps[steps.count - 1]
    rows.append(
      """
      <tr class="total"><th scope="row">\(t(ComparisonPageSentences.whole))</th><td class="wide"><svg class="bar" role="img" \
      aria-label="\(t.number(last.legal.sum))"><rect class="total" y="10%" width="\(tenths(share(last.legal.sum)))" height="80%"/></svg></td>\
      <td class="n">\(t.number(last.legal.sum))</td><td class="n">\(t.number(last.onTime))</td><td class="n">\(t.number(last.unplaced))</td></tr>
      """)
    return table(
      style: "cascade", caption: t(ComparisonPageSentences.waterfallCaption, ComparedText.letter(place), scenario.run.name), head, rows)
  }

  private func signed(_ number: Int) -> String {
    number == 0 ? "=" : number > 0 ? "+" + t.number(number) : t.number(number)
  }
}
