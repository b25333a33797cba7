import Dossier
import Law

// The verdicts, and the same figures a year before.

extension CoveragePage {
  func isOutside(_ criterion: CoverageCriterion) -> Bool {
    switch criterion.code {
    case .gouvernance, .certification, .cpom, .dmst, .desinsertion: true
    default: false
    }
  }

  /// A shape for each verdict, so that it reads without colour: full disc, half disc, empty disc, dash.
  func verdictMark(_ verdict: CoverageVerdict) -> HTML {
    let shape: HTML =
      switch verdict {
      case .atteint: "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"#0d5265\"/>"
      case .aRisque:
        "<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"#fff\" stroke=\"#0d5265\" stroke-width=\"1.6\"/><path d=\"M8 1a7 7 0 0 0 0 14z\" fill=\"#0d5265\"/>"
      case .nonAtteint: "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"#fff\" stroke=\"#7a2e12\" stroke-width=\"2.4\"/>"
      case .nonJuge: "<path d=\"M2 8h12\" stroke=\"#515c62\" stroke-width=\"2\"/>"
      }
    return "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">\(shape)</svg>"
  }

  var criteriaTable: HTML {
    let before = Dictionary((previous?.criteria ?? []).map { ($0.code, $0) }) { first, _ in first }
    let head: [HTML] = [
      heading(CoveragePageSentences.criterion, numeric: false), heading(CoveragePageSentences.verdict, numeric: false),
      heading(CoveragePageSentences.count), heading(CoveragePageSentences.share),
      previous == nil ? "" : heading(CoveragePageSentences.before),
      // Last year's column takes the place of the bars.
      previous == nil ? "<td class=\"wide\"></td>" : "", heading(CoveragePageSentences.article, numeric: false),
      heading(CoveragePageSentences.remark, numeric: false),
    ]
    let body: [HTML] = report.criteria.filter { !isOutside($0) }.map { criterion in
      let label = t(CoverageSentences.verdict(criterion.verdict))
      let remark = remark(criterion)
      let earlier: HTML = previous == nil ? "" : cell(CoveragePageSentences.before, before[criterion.code].flatMap(share))
      let bar: HTML =
        if previous != nil {
          ""
        } else if let top = criterion.numerator, let bottom = criterion.denominator, bottom > 0 {
          "<td class=\"wide\">\(Charts.rate(top, of: bottom, label: t.percent(top, of: bottom, places: 1)))</td>"
        } else {
          "<td class=\"wide\"></td>"
        }
      return """
        <tr><th scope="row">\(t(CoverageSentences.criterion(criterion.code)))</th>\
        <td class="verdict" data-name="\(t(CoveragePageSentences.verdict))"><span>\(verdictMark(criterion.verdict))\(label)</span></td>\
        \(cell(CoveragePageSentences.count, counted(criterion)))\(cell(CoveragePageSentences.share, share(criterion)))\(earlier)\
        \(bar)\
        <td class="article" data-name="\(t(CoveragePageSentences.article))"><span>\(articles(criterion.code.article))</span></td>\
        <td class="remark\(remark.isEmpty ? " none" : "")" data-name="\(t(CoveragePageSentences.remark))"><span>\(remark)</span></td></tr>

        """
    }
    let outside = report.criteria.filter(isOutside)
      .map { t(CoverageSentences.criterion($0.code)) + " (" + articles($0.code.article) + ")" }.joined(separator: " ; ")
    return table(style: "criteria", named: t(CoveragePageSentences.summary), head, body) + note(t(CoveragePageSentences.marksNote))
      + note(t(CoveragePageSentences.outside, outside))
      + note(t(CoveragePageSentences.secretNote, t.number(report.threshold)))
  }

  func share(_ criterion: CoverageCriterion) -> String? {
    guard let top = criterion.numerator, let bottom = criterion.denominator, bottom > 0 else { return nil }
    // Just below the whole is not the whole.
    let text = t.percent(top, of: bottom, places: 1)
    return top < bottom && top * 2000 >= bottom * 1999 ? "> " + t.percent(999, of: 1000, places: 1) : text
  }

  func counted(_ criterion: CoverageCriterion) -> String? {
    guard let top = criterion.numerator, let bottom = criterion.denominator else { return nil }
    if criterion.code == .agentsHospitaliers { return t(CoveragePageSentences.of, fteText(top), fteText(bottom)) }
    if criterion.code == .postesPourvus { return t(CoveragePageSentences.of, fteText(top), fteText(bottom)) }
    return t(CoveragePageSentences.of, t.number(top), t.number(bottom))
  }

  func remark(_ criterion: CoverageCriterion) -> String {
    var parts: [String] = []
    if let gap = criterion.gap { parts.append(t(CoverageSentences.gap(gap))) }
    if criterion.bar == .repere, criterion.gap == nil { parts.append(t(CoveragePageSentences.mark)) }
    if let missing = criterion.missing, missing > 0 { parts.append(t(CoveragePageSentences.missing, t.number(missing))) }
    if let excluded = criterion.excluded, excluded > 0 { parts.append(t(CoveragePageSentences.excluded, t.number(excluded))) }
    return parts.joined(separator: " ; ")
  }

  /// Articles as Légifrance writes them, `R. 4624-31`.
  func articles(_ text: String) -> String {
    var written = ""
    for character in text.replacing("|", with: ", ") {
      if character.isNumber, let last = written.last, "LRD".contains(last) { written += ".\u{00A0}" }
      written.append(character)
    }
    return written
  }

  /// What a director looks at from one year to the next.
  static let compared: [(code: CoverageCode, part: String)] = [
    (.suivis, ""), (.suivis, "sir"), (.suivis, "sia"), (.contrats, "interim"), (.etablissements, ""), (.adherents, ""), (.etp, "medecin"),
    (.etp, "infirmier"), (.salariesParEtp, "medecin"), (.salariesParEtp, "infirmier"), (.visitesFaites, ""), (.visitesFaites, "infirmier"),
    (.delais, ""), (.delais, "a_temps"), (.delais, "non_faite"), (.aJour, "en_retard"), (.distanceKm, "moyenne"), (.fiches, ""),
    (.actions, ""), (.tiersTemps, "fait"),
  ]

  func comparisonTable(_ previous: CoverageReport) -> HTML {
    let other = CoveragePage(previous, nil, t.language)
    let body: [HTML] = CoveragePage.compared.map { entry in
      let title = [t(CoverageSentences.name(entry.code)), entry.part.isEmpty ? nil : CoverageSentences.part(entry.part).map { t($0) }]
        .compactMap { $0 }.joined(separator: " – ")
      let (now, before) = (shown(entry.code, entry.part), other.shown(entry.code, entry.part))
      return """
        <tr><th scope="row">\(title)</th>\(cell(CoveragePageSentences.now, now))\(cell(CoveragePageSentences.before, before))\
        \(cell(CoveragePageSentences.change, change(entry.code, entry.part, other)))</tr>

        """
    }
    return table(
      style: "parts",
      caption: t(CoveragePageSentences.subtitle, t.mediumDay(report.begins)) + " ; " + t.mediumDay(previous.begins),
      [
        heading(CoveragePageSentences.figure, numeric: false), heading(CoveragePageSentences.now), heading(CoveragePageSentences.before),
        heading(CoveragePageSentences.change),
      ], body)
  }

  /// The count, and its share when it has one.
  func shown(_ code: CoverageCode, _ part: String) -> String {
    switch code {
    case .etp, .salariesParEtp, .distanceKm: value(code, part: part)
    default: count(code, part: part) + (share(code, part: part).map { $0 == "s" ? "" : " (\($0))" } ?? "")
    }
  }

  private func change(_ code: CoverageCode, _ part: String, _ other: CoveragePage) -> String? {
    guard let now = figure(code, part: part)?.numerator, let before = other.figure(code, part: part)?.numerator, before != 0,
      code != .distanceKm, code != .salariesParEtp
    else { return nil }
    return (now > before ? "+" : "") + t.percent(now - before, of: before, places: 1)
  }
}
