import Dossier
import Law

// What changes for those who work: who sees whom, which centre fills; then how the figures are made.

extension ComparisonPage {
  /// As many of each kind as a person reads.
  private static let most = 6

  var operationsText: HTML {
    let parts: [HTML] = report.scenarios.enumerated().map { place, scenario in
      """
      <article class="operation"><h3><b class="l">\(ComparedText.letter(place))</b> \(scenario.run.name)</h3>
      <ul>\(lines(scenario).map { "<li>\($0)</li>" as HTML })</ul></article>

      """
    }
    return note(t(ComparisonPageSentences.operationsNote)) + parts.reduce(HTML.empty, +)
  }

  private func lines(_ scenario: ComparedScenario) -> [String] {
    let operations = scenario.operations
    func count(_ part: String) -> Int { operations.first { $0.kind == .visites && $0.part == part }?.scenario.numerator ?? 0 }
    var lines = [
      t(
        ComparisonPageSentences.visitsPlaced, t.number(count("trouvent_une_place")), t.number(count("perdent_leur_place")),
        t.number(count("nouvelles")), t.number(count("disparues"))),
      t(
        ComparisonPageSentences.visitsElsewhere, t.number(count("autre_professionnel")), t.number(count("autre_centre")),
        t.number(count("autre_jour"))),
    ]
    func change(_ line: ComparedOperation) -> Int { line.scenario.numerator - line.base.numerator }
    let all = operations.filter { $0.kind == .paire }
    let pairs = all.filter { line in
      [line.base, line.scenario].allSatisfy { $0.numerator == 0 || $0.numerator >= report.smallCellThreshold }
    }
    let hidden = all.count { change($0) != 0 } - pairs.count { change($0) != 0 }
    func listed(_ found: [ComparedOperation]) -> String {
      let shown = found.prefix(Self.most).map { line in
        t(
          ComparisonPageSentences.pair, line.professional?.text ?? "", line.team?.text ?? "", signedCount(change(line)),
          t.number(line.base.numerator), t.number(line.scenario.numerator))
      }
      return shown.joined(separator: " ; ")
        + (found.count > Self.most ? " ; " + t(ComparisonPageSentences.others, t.number(found.count - Self.most)) : "")
    }
    let gained = pairs.filter { change($0) > 0 }.sorted { (-change($0), $0.key) < (-change($1), $1.key) }
    let lost = pairs.filter { change($0) < 0 }.sorted { (change($0), $0.key) < (change($1), $1.key) }
    lines.append(gained.isEmpty ? t(ComparisonPageSentences.noGain) : t(ComparisonPageSentences.gains, listed(gained)))
    lines.append(lost.isEmpty ? t(ComparisonPageSentences.noLoss) : t(ComparisonPageSentences.losses, listed(lost)))
    if hidden > 0 { lines.append(t(ComparisonPageSentences.hiddenPairs, t.number(hidden), t.number(report.smallCellThreshold))) }
    let rooms = operations.filter { $0.kind == .sallesCentre }
    func rise(_ line: ComparedOperation) -> Int { permille(line.scenario) - permille(line.base) }
    let moving = rooms.filter { abs(rise($0)) >= 5 }.sorted {
      (-abs(rise($0)), $0.centre?.text ?? "") < (-abs(rise($1)), $1.centre?.text ?? "")
    }
    if moving.isEmpty {
      lines.append(t(ComparisonPageSentences.centresSame))
    } else {
      let shown = moving.prefix(Self.most).map { line in
        t(
          ComparisonPageSentences.centre, line.centre?.text ?? "", text.value(line.base, .pourCent), text.value(line.scenario, .pourCent))
      }
      lines.append(
        t(ComparisonPageSentences.centres, shown.joined(separator: " ; "))
          + (moving.count > Self.most ? " ; " + t(ComparisonPageSentences.others, t.number(moving.count - Self.most)) : ""))
    }
    return lines
  }

  private func permille(_ value: ComparedValue) -> Int {
    guard let whole = value.denominator, whole > 0 else { return 0 }
    return value.numerator * 1000 / whole
  }

  private func signedCount(_ number: Int) -> String { number > 0 ? "+" + t.number(number) : t.number(number) }

  // MARK: Method

  var methodText: HTML {
    let runs = [report.base] + report.scenarios.map(\.run)
    let gaps = runs.map { run in permille(ComparedValue(run.legal.sum - run.legal.bound, of: max(1, abs(run.legal.sum)))) }
    let widest = FixedDecimal.text(gaps.max() ?? 0, over: 10, places: 1, mark: t.language == .fr ? "," : ".") + " %"
    var lines = [
      t(ComparisonPageSentences.methodPlans, t.number(runs.count), t.number(report.effort)),
      t(ComparisonPageSentences.methodGap, widest), t(ComparisonPageSentences.methodProof), t(ComparisonPageSentences.methodOutside),
      t(ComparisonPageSentences.methodPrice),
      t(ComparisonPageSentences.methodDescriptive), t(ComparisonPageSentences.methodOrder), t(ComparisonPageSentences.methodLimits),
      report.smallCellThreshold > 0
        ? t(ComparisonPageSentences.methodHidden, t.number(report.smallCellThreshold)) : t(ComparisonPageSentences.methodAudience),
      t(ComparisonPageSentences.methodVersion, report.version),
    ]
    let others = report.scenarios.enumerated().filter { !$1.isOneCurrency }.map { ComparedText.letter($0.offset) }
    if !others.isEmpty { lines.insert(t(ComparisonPageSentences.methodPrices, others.joined(separator: ", ")), at: 2) }
    let codes = ComparedCode.allCases.filter { code in report.base.figures.keys.contains { $0.code == code } }
    let head = [
      heading(ComparisonSentences.figure, numeric: false), heading(ComparisonPageSentences.definition, numeric: false),
      heading(ComparisonPageSentences.unit, numeric: false), heading(ComparisonPageSentences.column, numeric: false),
    ]
    let rows: [HTML] = codes.map { code in
      """
      <tr><th scope="row">\(t(ComparedSentences.name(code)))</th><td>\(t(ComparedSentences.definition(code)))</td>\
      <td>\(t(ComparedSentences.unit(code.unit)))</td><td><code>\(code.rawValue)</code></td></tr>

      """
    }
    return "<ul class=\"method\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
      + qualityTable(runs) + table(style: "definitions", caption: t(ComparisonPageSentences.definitions), head, rows)
  }

  private func qualityTable(_ runs: [ComparedRun]) -> HTML {
    let codes: [ComparedCode] = [.objectifLegal, .borneLegale, .ecartLegalCertifie, .objectif, .borne, .ecartCertifie]
    let head = [heading(ComparisonPageSentences.scenario, numeric: false)] + codes.map { heading(ComparedSentences.name($0)) }
    let rows: [HTML] = runs.enumerated().map { place, run in
      let name = place == 0 ? t(ComparisonSentences.base) : ComparedText.letter(place - 1)
      return """
        <tr><th scope="row"><abbr title="\(run.name)">\(name)</abbr></th>\
        \(codes.map { "<td class=\"n\">\(text.value(run[$0], $0.unit))</td>" as HTML })</tr>

        """
    }
    return table(caption: t(ComparisonPageSentences.qualityCaption), head, rows)
  }
}

extension ComparedOperation {
  fileprivate var key: String { "\(professional?.text ?? "")~\(team?.text ?? "")" }
}
