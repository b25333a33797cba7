/// One figure of indicateurs.json.
public struct Indicator: Sendable, Equatable, Codable {
  /// A count in the unit of its family; `nil` when ``reason`` says why.
  public var numerator: Int?
  /// `nil` for a plain count.
  public var denominator: Int?
  /// Left out by definition, and left out for want of a fact.
  public var excluded: Int
  /// Left out for want of a fact.
  public var missing: Int
  /// Why the figure is missing, where no column feeds it.
  public var reason: String?
  public init(numerator: Int?, denominator: Int?, excluded: Int = 0, missing: Int = 0, reason: String? = nil) {
    self.numerator = numerator
    self.denominator = denominator
    self.excluded = excluded
    self.missing = missing
    self.reason = reason
  }
  enum CodingKeys: String, CodingKey {
    case numerator = "numerateur"
    case denominator = "denominateur"
    case excluded = "exclus"
    case missing = "manquants"
    case reason = "motif"
  }
}

/// The twelve families of indicators, each a table of figures by nature, sector or team code (`total` for the whole).
public struct Indicators: Sendable, Equatable {
  /// The families, in the order of the file contract.
  public static let families = [
    "suivis", "effectifs_staff", "visites_par_nature", "conclusions", "actions_fiches", "couverture_secteur", "dus_realises",
    "delais_legaux",
    "tiers_temps", "creneaux", "non_places", "distance",
  ]
  /// Figures by family, then by sub-key.
  public var figures: [String: [String: Indicator]]
  public init(figures: [String: [String: Indicator]] = [:]) { self.figures = figures }
}
