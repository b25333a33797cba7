import Dossier
import Law

/// The files of a comparison.
///
/// Counts of visits by place, never a worker, never what a visit is about for anyone. The page hides the small counts of a part of the service, so
/// that it can be handed to a board; the tables hide nothing and are for the direction of the service.
public enum ComparisonFiles {
  public static let csv = "comparaison.csv"
  public static let json = "comparaison.json"
  public static let page = "comparaison.html"
  public static let operations = "operations.csv"
  public static let waterfall = "cascade.csv"

  /// Every file, in the order of their names.
  public static func write(_ report: ComparisonReport, language: Language = .fr) -> [OutputFile] {
    var files = [
      OutputFile(path: csv, bytes: table(report)), OutputFile(path: json, bytes: JSONValue.comparison(report).bytes),
      OutputFile(path: page, text: ComparisonPage.page(report, language)), OutputFile(path: operations, bytes: operationsTable(report)),
    ]
    if report.scenarios.contains(where: { !$0.waterfall.isEmpty }) {
      files.append(OutputFile(path: waterfall, bytes: waterfallTable(report)))
    }
    return files.sorted { $0.path < $1.path }
  }

  /// `comparaison.csv`: a line for each scenario and figure; ratios in percent or as means, two decimals.
  static func table(_ report: ComparisonReport) -> [UInt8] {
    var text = CSVText(columns: [
      "scenario", "dimension", "valeur", "indicateur", "base", "scenario_valeur", "ecart", "ecart_pour_cent", "unite", "distinguable",
    ])
    for scenario in report.scenarios {
      for line in scenario.differences {
        let key = line.key
        let unit = key.unit(of: line.base ?? line.scenario)
        text.append([
          .text(scenario.run.name), .verbatim(key.dimension.rawValue), .text(key.value), .verbatim(key.code.rawValue),
          .verbatim(ComparedNumber.csv(line.base, unit)), .verbatim(ComparedNumber.csv(line.scenario, unit)),
          .verbatim(ComparedNumber.csv(line.change, unit)),
          .verbatim(line.relative.map { FixedDecimal.text($0.0 * 100, over: $0.1, places: 2, mark: ",") } ?? ""),
          .verbatim(unit.rawValue), .verbatim(line.distinction.rawValue),
        ])
      }
    }
    return text.bytes
  }

  /// `operations.csv`: what is done otherwise.
  static func operationsTable(_ report: ComparisonReport) -> [UInt8] {
    var text = CSVText(columns: [
      "scenario", "genre", "professionnel", "equipe", "centre", "detail", "base", "scenario_valeur", "ecart", "unite",
    ])
    for scenario in report.scenarios {
      for line in scenario.operations {
        let unit: ComparedCode.Unit =
          switch line.kind {
          case .paire, .centre: .rendezVous
          case .sallesCentre: .pourCent
          case .visites: .visites
          }
        let change = ComparedValue.change(from: line.base, to: line.scenario)
        text.append([
          .text(scenario.run.name), .verbatim(line.kind.rawValue), .text(line.professional?.text ?? ""), .text(line.team?.text ?? ""),
          .text(line.centre?.text ?? ""), .verbatim(line.part), .verbatim(ComparedNumber.csv(line.base, unit)),
          .verbatim(ComparedNumber.csv(line.scenario, unit)), .verbatim(ComparedNumber.csv(change, unit)), .verbatim(unit.rawValue),
        ])
      }
    }
    return text.bytes
  }

  /// `cascade.csv`: what each change brings, laid over those before it.
  static func waterfallTable(_ report: ComparisonReport) -> [UInt8] {
    var text = CSVText(columns: [
      "scenario", "rang", "changement", "objectif", "apport_objectif", "borne", "objectif_legal", "apport_legal", "borne_legale",
      "a_temps", "apport_a_temps", "sans_place", "apport_sans_place", "distinguable",
    ])
    for scenario in report.scenarios {
      var before = report.base.start
      for (place, step) in scenario.waterfall.enumerated() {
        text.append([
          .text(scenario.run.name), .number(place + 1), .text(step.label), .number(step.whole.sum),
          .number(step.whole.sum - before.whole.sum),
          .number(step.whole.bound), .number(step.legal.sum), .number(step.legal.sum - before.legal.sum), .number(step.legal.bound),
          .number(step.onTime), .number(step.onTime - before.onTime), .number(step.unplaced), .number(step.unplaced - before.unplaced),
          .verbatim(step.isDistinct(from: before) ? Distinction.oui.rawValue : Distinction.non.rawValue),
        ])
        before = step
      }
    }
    return text.bytes
  }
}

extension ComparedDifference {
  /// scenario − base.
  var change: ComparedValue? {
    guard let base, let scenario else { return nil }
    return ComparedValue.change(from: base, to: scenario)
  }

  /// The change of a count over the base.
  var relative: (Int, Int)? {
    guard let base, base.denominator == nil, base.numerator != 0, let change else { return nil }
    return (change.numerator, abs(base.numerator))
  }
}

extension ComparedRun {
  /// Where a waterfall starts.
  var start: WaterfallStep {
    WaterfallStep(
      label: name, whole: whole, legal: legal, onTime: self[.visitesATemps]?.numerator ?? 0,
      unplaced: self[.visitesSansPlace]?.numerator ?? 0)
  }
}

extension WaterfallStep {
  /// Whether the certified gaps leave no doubt on the sign of what the step brings to the legal part.
  func isDistinct(from before: WaterfallStep) -> Bool { legal.sum < before.legal.bound || legal.bound > before.legal.sum }
}

/// Figures as files write them.
enum ComparedNumber {
  static func csv(_ value: ComparedValue?, _ unit: ComparedCode.Unit) -> String {
    guard let value, value.isDefined else { return "" }
    guard let whole = value.denominator else { return String(value.numerator) }
    return FixedDecimal.text(unit == .pourCent ? value.numerator * 100 : value.numerator, over: whole, places: 2, mark: ",")
  }
}
