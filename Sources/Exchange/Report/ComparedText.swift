import Dossier
import Law

/// Figures and differences as people read them.
struct ComparedText {
  let t: Typography

  /// The figures that a summary shows, in its order.
  static let main: [ComparedCode] = [
    .partATemps, .visitesEnRetard, .visitesSansPlace, .reprises8Jours, .medecinsAuTiers, .remplissage, .salles, .trajetKm,
    .trajetMinutes, .rdvDeplaces, .objectifLegal, .objectif, .ecartLegalCertifie,
  ]

  func value(_ value: ComparedValue?, _ unit: ComparedCode.Unit) -> String {
    guard let value, value.isDefined else { return "—" }
    switch unit {
    case .pourCent: return t.percent(value.numerator, of: value.denominator ?? 1, places: 1)
    case .minutes: return t.number(rounded(value.numerator, 60)) + "\u{202F}h"
    default:
      guard let whole = value.denominator else { return t.number(value.numerator) }
      return FixedDecimal.text(value.numerator, over: whole, places: 1, mark: mark).replacing("-", with: "−")
    }
  }

  /// A difference with its sign; `=` when there is none.
  func change(_ change: ComparedValue?, _ unit: ComparedCode.Unit) -> String {
    guard let change else { return "—" }
    if change.numerator == 0 { return "=" }
    let sign = change.numerator > 0 ? "+" : "−"
    let size = abs(change.numerator)
    switch unit {
    case .pourCent:
      let text = FixedDecimal.text(size * 100, over: change.denominator ?? 1, places: 1, mark: mark)
      return sign + t(ComparisonSentences.points, text)
    case .minutes: return sign + t.number(rounded(size, 60)) + "\u{202F}h"
    default:
      guard let whole = change.denominator else { return sign + t.number(size) }
      return sign + FixedDecimal.text(size, over: whole, places: 1, mark: mark)
    }
  }

  func change(_ line: ComparedDifference?) -> String {
    guard let line else { return "—" }
    return change(line.change, line.key.unit(of: line.base ?? line.scenario))
  }

  /// The same without the unit of a difference of shares, for a column whose caption gives it; `≈` when it rounds to nothing.
  func bare(_ line: ComparedDifference?) -> String {
    guard let line, let change = line.change, let whole = change.denominator, whole > 0, change.numerator != 0,
      line.key.unit(of: line.base) == .pourCent
    else { return self.change(line) }
    let size = FixedDecimal.text(abs(change.numerator) * 100, over: whole, places: 1, mark: mark)
    return size.contains { $0 != "0" && $0 != "," && $0 != "." } ? (change.numerator > 0 ? "+" : "−") + size : "≈"
  }

  private var mark: String { t.language == .fr ? "," : "." }
  private func rounded(_ number: Int, _ whole: Int) -> Int { (2 * number + whole) / (2 * whole) }

  /// What is told of a scenario by a letter beside its name.
  static func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : "\(place + 1)"
  }
}

/// The terminal's table of a comparison: figures as rows, the base and up to four scenarios as columns, as many tables as it takes.
public enum ComparisonText {
  private static let most = 4

  public static func written(_ report: ComparisonReport, _ language: Language) -> String {
    let text = ComparedText(t: Typography(language: language))
    var tables: [String] = []
    for start in stride(from: 0, to: report.scenarios.count, by: most) {
      let shown = report.scenarios[start..<min(start + most, report.scenarios.count)]
      var rows = [[ComparisonSentences.figure[language], report.base.name] + shown.map(\.run.name)]
      for code in ComparedText.main {
        guard let base = report.base[code] else { continue }
        rows.append(
          [ComparedSentences.name(code)[language], text.value(base, code.unit)]
            + shown.map { scenario in
              let line = scenario.difference(code)
              let doubt = line?.distinction == .non && line?.change?.numerator != 0 ? " ~" : ""
              return "\(text.value(scenario.run[code], code.unit)) (\(text.change(line))\(doubt))"
            })
      }
      tables.append(table(rows))
    }
    return tables.joined(separator: "\n") + ComparisonSentences.unclear[language] + "\n"
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      zip(row.indices, row).map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }.joined(separator: "  ")
    }
    lines.insert(String(repeating: "─", count: lines[0].count), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}
