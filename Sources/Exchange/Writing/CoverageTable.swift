import Dossier
import Law

/// A figure's value as two whole numbers to divide, with the decimals it is printed with.
struct CoverageValue {
  var numerator: Int
  var denominator: Int
  var places: Int

  /// Nothing for a figure without a value.
  init?(_ figure: CoverageFigure) {
    guard let top = figure.numerator, figure.gap == nil else { return nil }
    let base = figure.denominator
    switch (figure.code, figure.code.unit) {
    case (.etp, _): self.init(top, 1_000_000, 3)
    case (_, .kilometres): self.init(top, 10 * (base ?? 1), 1)
    case (_, .minutes), (_, .jours): self.init(top, base ?? 1, 1)
    case (_, .salariesParEtp): self.init(1_000_000 * top, base ?? 1, 1)
    default: self.init(top, base ?? 1, base == nil ? 0 : 4)
    }
    if denominator == 0 { return nil }
  }

  private init(_ numerator: Int, _ denominator: Int, _ places: Int) {
    (self.numerator, self.denominator, self.places) = (numerator, denominator, places)
  }

  func text(mark: String) -> String { FixedDecimal.text(numerator, over: denominator, places: places, mark: mark) }

  /// The difference of two values; nothing when one of them has none.
  static func change(from before: CoverageFigure, to after: CoverageFigure) -> CoverageValue? {
    guard let first = CoverageValue(before), let second = CoverageValue(after) else { return nil }
    if first.denominator == second.denominator {
      return CoverageValue(second.numerator - first.numerator, first.denominator, first.places)
    }
    return CoverageValue(
      second.numerator * first.denominator - first.numerator * second.denominator, first.denominator * second.denominator, first.places)
  }

  /// The value with a sign when it is below nothing, without one when it rounds to nothing.
  func signed(mark: String) -> String {
    let size = FixedDecimal.text(abs(numerator), over: denominator, places: places, mark: mark)
    guard size.contains(where: { $0.isNumber && $0 != "0" }) else { return size }
    return (numerator > 0 ? "" : "-") + size
  }
}

/// dossier.csv: a line for each figure and each criterion.
enum CoverageTable {
  static let file = "dossier.csv"
  static let columns = [
    "code", "portee", "secteur", "equipe", "nature", "modalite", "numerateur", "denominateur", "valeur", "exclus", "manquants", "motif",
    "unite", "articles", "formule", "scenario", "ecart", "distinction", "precedent",
  ]

  /// The file: the present, then each scenario; the last column holds the value of last year's dossier, if any.
  static func bytes(_ report: CoverageReport, previous: CoverageReport?, _ language: Language) -> [UInt8] {
    let before = Dictionary((previous?.figures ?? []).map { ($0.key, $0) }) { first, _ in first }
    let present = Dictionary(report.figures.map { ($0.key, $0) }) { first, _ in first }
    let mark = language == .fr ? "," : "."
    var text = CSVText(columns: columns)
    for figure in report.figures {
      let earlier = before[figure.key].flatMap(CoverageValue.init)?.text(mark: mark) ?? ""
      text.append(cells(figure, mark, language) + [.text(""), .verbatim(""), .verbatim(""), .verbatim(earlier)])
    }
    let nothing = [CSVCell](repeating: .empty, count: 4)
    for line in criteria(report) { text.append(line + nothing) }
    for scenario in report.scenarios {
      for line in criteria(scenario.report) { text.append(line + [.text(scenario.name)] + nothing.dropFirst()) }
      for figure in scenario.report.figures {
        let change = present[figure.key].flatMap { CoverageValue.change(from: $0, to: figure) }
        text.append(
          cells(figure, mark, language) + [
            .text(scenario.name), .verbatim(change?.signed(mark: mark) ?? ""),
            .verbatim(change == nil ? "" : scenario.distinction(figure).rawValue), .verbatim(""),
          ])
      }
    }
    return text.bytes
  }

  /// Criteria (`critere`) and delays of the horizon (`prevision`), the verdict in `modalite`.
  private static func criteria(_ report: CoverageReport) -> [[CSVCell]] {
    let lines = report.criteria.map { ("critere", $0) } + report.forecasts.map { ("prevision", $0) }
    return lines.map { level, line in
      [
        .verbatim(line.code.rawValue), .verbatim(level), .empty, .empty, .empty, .verbatim(line.verdict.rawValue), .number(line.numerator),
        .number(line.denominator), .empty, .number(line.excluded), .number(line.missing), .verbatim(line.gap?.rawValue ?? ""), .empty,
        .verbatim(line.code.article), .empty,
      ]
    }
  }

  private static func cells(_ figure: CoverageFigure, _ mark: String, _ language: Language) -> [CSVCell] {
    [
      .verbatim(figure.code.rawValue), .verbatim(figure.scope.level), .text(figure.scope.sector?.text ?? ""),
      .text(figure.scope.team?.text ?? ""), .verbatim(figure.nature?.rawValue ?? ""), .verbatim(figure.part), .number(figure.numerator),
      .number(figure.denominator), .verbatim(CoverageValue(figure)?.text(mark: mark) ?? ""), .number(figure.excluded),
      .number(figure.missing), .verbatim(figure.gap?.rawValue ?? ""), .verbatim(figure.code.unit.rawValue),
      .verbatim(figure.code.article), .text(CoverageSentences.formula(figure.code)(language)),
    ]
  }
}

extension JSONValue {
  /// The content of dossier.json.
  static func coverage(_ report: CoverageReport) -> JSONValue {
    .object(
      members(report) { _ in nil }.merging([
        "scenarios": .array(report.scenarios.map(scenario)), "effort": .optional(report.effort),
        "remedes": report.remedies.map { .array($0.map(remedy)) } ?? .null,
      ]) { first, _ in first })
  }

  private static func members(_ report: CoverageReport, _ distinction: (CoverageFigure) -> Distinction?) -> [String: JSONValue] {
    [
      "version": .string(report.version), "debut": .string(report.begins.description), "fin": .string(report.ends.description),
      "plan": .bool(report.hasPlan), "seuil": .integer(report.threshold), "max_km": .integer(report.maximumKilometres),
      "chiffres": .array(report.figures.map { figure($0, distinction($0)) }),
      "criteres": .array(report.criteria.map { criterion($0) }), "previsions": .array(report.forecasts.map { criterion($0) }),
      "tiers_temps": .array(report.thirds.map(third)),
      "centres": .array(report.centres.map(centre)),
      "contours": .array(
        report.outlines.map { .object(["secteur": .string($0.sector.text), "sommets": .array($0.corners.map(point))]) }),
      "ecartees": .object(report.setAside.mapValues(JSONValue.integer)),
      "empreintes": .object(report.digests.mapValues(JSONValue.string)),
    ]
  }

  private static func scenario(_ scenario: CoverageScenario) -> JSONValue {
    var members = members(scenario.report) { scenario.distinction($0) }
    members["nom"] = .string(scenario.name)
    members["previsions"] = .array(
      scenario.report.forecasts.map { criterion($0, scenario.unclearForecasts.contains($0.code) ? .non : .oui) })
    let points = scenario.doubt.points.map { ($0.key.rawValue, JSONValue.integer($0.value)) }
    members["doute"] = .object([
      "ecart_present": .integer(scenario.doubt.presentGap), "ecart_scenario": .integer(scenario.doubt.scenarioGap),
      "meme_monnaie": .bool(scenario.doubt.isOneCurrency),
      "points_par_visite": .object(Dictionary(points) { first, _ in first }),
    ])
    return .object(members)
  }

  private static func remedy(_ remedy: CoverageRemedy) -> JSONValue {
    .object([
      "critere": .string(remedy.criterion.rawValue), "prevision": .bool(remedy.isForecast), "verdict": .string(remedy.verdict.rawValue),
      "reponse": .string(remedy.answer.rawValue), "cible": .optional(remedy.target), "etp": .optional(remedy.fteThousandths),
      "verdict_du_plan": .optional(remedy.reached?.rawValue), "plans_epuises": .bool(remedy.isCutShort),
      "il_faut": .array(
        remedy.needs.map { need in
          .object([
            "portee": .string(need.scope.level), "secteur": .optional(need.scope.sector?.text), "equipe": .optional(need.scope.team?.text),
            "role": .optional(need.role?.rawValue), "nombre": .integer(need.amount), "unite": .string(need.unit.rawValue),
          ])
        }),
      "un_de_moins": .array(
        remedy.less.map {
          .object(["equipe": .string($0.team.text), "role": .string($0.role.rawValue), "suffit": .bool($0.isEnough)])
        }),
    ])
  }

  private static func figure(_ figure: CoverageFigure, _ distinction: Distinction?) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(figure.code.rawValue), "portee": .string(figure.scope.level), "numerateur": .optional(figure.numerator),
      "exclus": .optional(figure.excluded), "manquants": .optional(figure.missing),
    ]
    if let sector = figure.scope.sector { members["secteur"] = .string(sector.text) }
    if let team = figure.scope.team { members["equipe"] = .string(team.text) }
    if let nature = figure.nature { members["nature"] = .string(nature.rawValue) }
    if !figure.part.isEmpty { members["modalite"] = .string(figure.part) }
    if let denominator = figure.denominator { members["denominateur"] = .integer(denominator) }
    if let distinction { members["distinction"] = .string(distinction.rawValue) }
    if let gap = figure.gap { members["motif"] = .string(gap.rawValue) }
    if let value = CoverageValue(figure) { members["valeur"] = .ratio(value.numerator, value.denominator, places: value.places) }
    return .object(members)
  }

  private static func criterion(_ criterion: CoverageCriterion, _ distinction: Distinction? = nil) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(criterion.code.rawValue), "verdict": .string(criterion.verdict.rawValue),
      "numerateur": .optional(criterion.numerator), "denominateur": .optional(criterion.denominator),
      "exclus": .optional(criterion.excluded), "manquants": .optional(criterion.missing), "seuil": .string(criterion.bar.rawValue),
      "motif": .optional(criterion.gap?.rawValue), "article": .string(criterion.code.article),
    ]
    if let distinction { members["distinction"] = .string(distinction.rawValue) }
    return .object(members)
  }

  private static func third(_ third: CoverageThird) -> JSONValue {
    .object([
      "professionnel": .string(third.professional.text), "etp": .integer(third.fteThousandths), "travaillees": .integer(third.doneWorked),
      "terrain": .integer(third.doneField), "terrain_prevu": .optional(third.forecastField), "requis": .optional(third.forecastRequired),
      "date_limite": .optional(third.deadline?.description),
    ])
  }

  private static func centre(_ centre: CoverageCentre) -> JSONValue {
    .object([
      "centre": .string(centre.id.text), "secteur": .string(centre.sector.text), "type": .string(centre.kind.rawValue),
      "position": point(centre.place),
    ])
  }

  /// Latitude and longitude in hundred-thousandths of a degree.
  private static func point(_ point: Coordinates) -> JSONValue {
    .array([point.latitude, point.longitude].map { .integer(Int(($0 * 100_000).rounded())) })
  }
}
