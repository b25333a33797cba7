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
}

/// dossier.csv: a line for each figure and each criterion.
enum CoverageTable {
  static let file = "dossier.csv"
  static let columns = [
    "code", "portee", "secteur", "equipe", "nature", "modalite", "numerateur", "denominateur", "valeur", "exclus", "manquants", "motif",
    "unite", "articles", "formule", "precedent",
  ]

  /// The file; the last column holds the value of last year's dossier, if any.
  static func bytes(_ report: CoverageReport, previous: CoverageReport?, _ language: Language) -> [UInt8] {
    let before = Dictionary((previous?.figures ?? []).map { ($0.key, $0) }) { first, _ in first }
    let mark = language == .fr ? "," : "."
    var text = CSVText(columns: columns)
    for figure in report.figures {
      let sector = figure.scope.sector?.text ?? ""
      text.append([
        .verbatim(figure.code.rawValue), .verbatim(figure.scope.level), .text(sector), .text(figure.scope.team?.text ?? ""),
        .verbatim(figure.nature?.rawValue ?? ""), .verbatim(figure.part), .number(figure.numerator), .number(figure.denominator),
        .verbatim(CoverageValue(figure)?.text(mark: mark) ?? ""), .number(figure.excluded), .number(figure.missing),
        .verbatim(figure.gap?.rawValue ?? ""), .verbatim(figure.code.unit.rawValue), .verbatim(figure.code.article),
        .text(CoverageSentences.formula(figure.code)(language)),
        .verbatim(before[figure.key].flatMap(CoverageValue.init)?.text(mark: mark) ?? ""),
      ])
    }
    return text.bytes
  }
}

extension JSONValue {
  /// The content of dossier.json.
  static func coverage(_ report: CoverageReport) -> JSONValue {
    .object([
      "version": .string(report.version), "debut": .string(report.begins.description), "fin": .string(report.ends.description),
      "plan": .bool(report.hasPlan), "seuil": .integer(report.threshold), "max_km": .integer(report.maximumKilometres),
      "chiffres": .array(report.figures.map(figure)),
      "criteres": .array(report.criteria.map(criterion)), "tiers_temps": .array(report.thirds.map(third)),
      "centres": .array(report.centres.map(centre)),
      "contours": .array(
        report.outlines.map { .object(["secteur": .string($0.sector.text), "sommets": .array($0.corners.map(point))]) }),
      "ecartees": .object(report.setAside.mapValues(JSONValue.integer)),
      "empreintes": .object(report.digests.mapValues(JSONValue.string)),
    ])
  }

  private static func figure(_ figure: CoverageFigure) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(figure.code.rawValue), "portee": .string(figure.scope.level), "numerateur": .optional(figure.numerator),
      "exclus": .optional(figure.excluded), "manquants": .optional(figure.missing),
    ]
    if let sector = figure.scope.sector { members["secteur"] = .string(sector.text) }
    if let team = figure.scope.team { members["equipe"] = .string(team.text) }
    if let nature = figure.nature { members["nature"] = .string(nature.rawValue) }
    if !figure.part.isEmpty { members["modalite"] = .string(figure.part) }
    if let denominator = figure.denominator { members["denominateur"] = .integer(denominator) }
    if let gap = figure.gap { members["motif"] = .string(gap.rawValue) }
    if let value = CoverageValue(figure) { members["valeur"] = .ratio(value.numerator, value.denominator, places: value.places) }
    return .object(members)
  }

  private static func criterion(_ criterion: CoverageCriterion) -> JSONValue {
    .object([
      "code": .string(criterion.code.rawValue), "verdict": .string(criterion.verdict.rawValue),
      "numerateur": .optional(criterion.numerator), "denominateur": .optional(criterion.denominator),
      "exclus": .optional(criterion.excluded), "manquants": .optional(criterion.missing), "seuil": .string(criterion.bar.rawValue),
      "motif": .optional(criterion.gap?.rawValue), "article": .string(criterion.code.article),
    ])
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
