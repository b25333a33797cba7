import Dossier

/// The curve of coverage against people, in inline SVG: shapes as well as hues tell the lines apart.
struct CapacityCurve {
  let report: CapacityReport
  let t: Typography

  private static let (width, height, left, top) = (640, 300, 76, 16)
  private var plotWidth: Int { CapacityCurve.width - CapacityCurve.left - 20 }
  private var plotHeight: Int { CapacityCurve.height - CapacityCurve.top - 46 }

  private func x(_ thousandths: Int) -> Int {
    CapacityCurve.left + plotWidth * thousandths / max(1, report.frontier.map(\.fteThousandths).max() ?? 1)
  }
  private func y(_ part: Int, of whole: Int) -> Int { CapacityCurve.top + plotHeight - plotHeight * min(part, whole) / max(1, whole) }

  var figure: HTML {
    let shares = report.frontier.first?.trial.scores.indices.filter { report.frontier[0].trial.scores[$0].criterion.isShare } ?? []
    let grid = [0, 25, 50, 75, 100].map { percent -> HTML in
      let height = y(percent, of: 100)
      return """
        <line class="g" x1="\(CapacityCurve.left)" x2="\(CapacityCurve.left + plotWidth)" y1="\(height)" y2="\(height)"/>\
        <text x="\(CapacityCurve.left - 6)" y="\(height + 4)" text-anchor="end">\(t.percent(percent, of: 100))</text>
        """
    }
    let ticks = report.frontier.enumerated().map { number, point -> HTML in
      let text = FixedDecimal.text(point.fteThousandths, over: 1000, places: 1, mark: t.language == .fr ? "," : ".")
      return
        "<text class=\"tick\(raw: number % 2 == 1 ? " odd" : "")\" x=\"\(x(point.fteThousandths))\" y=\"\(CapacityCurve.height - 28)\" text-anchor=\"middle\">\(text)</text>"
    }
    let lines = shares.prefix(2).enumerated().map { number, place -> HTML in
      let points = report.frontier.map { (x($0.fteThousandths), y($0.trial.scores[place].reached, of: $0.trial.scores[place].of)) }
      let path = points.map { "\($0.0),\($0.1)" }.joined(separator: " ")
      let marks = points.map { point -> HTML in
        number == 0
          ? "<circle class=\"a\" cx=\"\(point.0)\" cy=\"\(point.1)\" r=\"4\"/>"
          : "<rect class=\"b\" x=\"\(point.0 - 4)\" y=\"\(point.1 - 4)\" width=\"8\" height=\"8\"/>"
      }
      return "<polyline class=\"\(raw: number == 0 ? "a" : "b")\" points=\"\(path)\"/>\(marks)"
    }
    let whole = shares.first.map { report.frontier[0].trial.scores[$0].of } ?? 1
    let bound = report.frontier.compactMap { point in point.bound.map { "\(x(point.fteThousandths)),\(y($0, of: whole))" } }
    return """
      <figure><svg class="curve" viewBox="0 0 \(CapacityCurve.width) \(CapacityCurve.height)" role="img" aria-label="\(label)">
      \(grid)\(ticks)<polyline class="p" points="\(bound.joined(separator: " "))"/>\(lines)
      <text x="\(CapacityCurve.left + plotWidth / 2)" y="\(CapacityCurve.height - 8)" text-anchor="middle">\(t(CapacitySentences.axis))</text>
      </svg><figcaption>\(legend(Array(shares.prefix(2))))\(t(CapacitySentences.curveNote))</figcaption></figure>
      """
  }

  /// What the curve shows, in words: where it starts and where it ends.
  private var label: String {
    guard let first = report.frontier.first?.trial, let last = report.frontier.last else { return t(CapacitySentences.curveLabel) }
    let ends = zip(first.scores, last.trial.scores).filter { $0.0.criterion.isShare }.map { from, to in
      t(
        CapacitySentences.curveEnds, t(CapacitySentences.criterion(from.criterion.kind)), t.percent(from.reached, of: from.of, places: 1),
        t.percent(to.reached, of: to.of, places: 1))
    }
    let time = FixedDecimal.text(last.fteThousandths, over: 1000, places: 1, mark: t.language == .fr ? "," : ".")
    return t(CapacitySentences.curveLabel) + " " + t(CapacitySentences.curveSpan, time, ends.joined(separator: " ; "))
  }

  private func legend(_ shares: [Int]) -> String {
    zip(["● ", "■ "], shares).map { mark, place in
      mark + t(CapacitySentences.criterion(report.frontier[0].trial.scores[place].criterion.kind)) + ". "
    }.joined()
  }
}
