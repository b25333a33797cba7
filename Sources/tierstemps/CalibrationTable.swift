import Exchange
import Generation

/// The generated figures beside the public ones, in columns.
enum CalibrationTable {
  static func lines(_ results: [CalibrationResult], _ language: Language) -> [String] {
    let header = GenerationSentences.columns.map { $0(language) }
    let rows = results.map { result in
      [
        GenerationSentences.name(result.code)(language), text(result.figure, result.unit, language),
        result.generated.map { text($0, result.unit, language) } ?? GenerationSentences.notMeasured(language),
        basis(result.basis, language),
      ]
    }
    let widths = (0..<3).map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    return ([header] + rows).map { row in
      let name = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      let numbers = (1..<3).map { String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0] }
      return ([name] + numbers + [row[3]]).joined(separator: "  ")
    }
  }

  private static func basis(_ basis: CalibrationBasis, _ language: Language) -> String {
    switch basis {
    case .published(let source): GenerationSentences.published(language, [source])
    case .derived(let source): GenerationSentences.derived(language, [source])
    case .assumption: GenerationSentences.assumption(language)
    }
  }

  private static func text(_ value: Double, _ unit: CalibrationUnit, _ language: Language) -> String {
    // Three digits, whatever the rounding makes of them.
    let places = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
    let scale = [1.0, 10, 100][places]
    let whole = Int((value * scale).rounded())
    let mark = language == .fr ? "," : "."
    let decimals =
      places == 0 ? "" : mark + String(repeating: "0", count: places - String(whole % Int(scale)).count) + "\(whole % Int(scale))"
    let suffix =
      switch unit {
      case .percent: " %"
      case .perHundredWorkers: " / 100"
      case .minutes: " min"
      case .kilometres: " km"
      case .number, .workers, .halfDays: ""
      }
    return "\(whole / Int(scale))" + decimals + suffix
  }
}
