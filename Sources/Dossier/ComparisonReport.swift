import Law

/// Whether a difference can be told from what a better search could have changed.
public enum Distinction: String, CaseIterable, Sendable, Codable {
  /// The certified gaps of the two plans cannot explain it, or it does not depend on the plans at all.
  case oui
  /// The certified gap of one of the two plans could explain it.
  case non
  /// It describes the two plans; no bound says how it would differ between best plans.
  case descriptif
}

/// A figure of a scenario beside that of the base.
public struct ComparedDifference: Sendable, Equatable {
  public var key: ComparedKey
  /// `nil` where a run has no such figure: a team that does not exist there, say.
  public var base: ComparedValue?
  public var scenario: ComparedValue?
  public var distinction: Distinction
  public init(key: ComparedKey, base: ComparedValue?, scenario: ComparedValue?, distinction: Distinction) {
    self.key = key
    self.base = base
    self.scenario = scenario
    self.distinction = distinction
  }
}

/// A run and all its figures.
public struct ComparedRun: Sendable {
  /// The name of the scenario, or of the base.
  public var name: String
  /// The name of its plan in the cache.
  public var plan: String
  public var figures: [ComparedKey: ComparedValue]
  /// Of the whole objective, points of those that no place could hold included.
  public var whole: Quality
  /// Of its legal part, as ``whole``.
  public var legal: Quality
  public init(name: String, plan: String, figures: [ComparedKey: ComparedValue], whole: Quality, legal: Quality) {
    self.name = name
    self.plan = plan
    self.figures = figures
    self.whole = whole
    self.legal = legal
  }
  /// A figure of a part of the service; nothing where the run has none.
  public subscript(code: ComparedCode, dimension: ComparedDimension, value: String) -> ComparedValue? {
    figures[ComparedKey(code, dimension, value)]
  }
  /// A figure of the whole service; nothing where the run has none.
  public subscript(code: ComparedCode) -> ComparedValue? { figures[ComparedKey(code)] }
}

/// What is done otherwise, counted; no worker is named.
public struct ComparedOperation: Sendable, Equatable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Appointments of a professional for a team.
    case paire
    /// Appointments in a centre.
    case centre
    /// Rooms of a centre in use, over those open.
    case sallesCentre = "salles_centre"
    /// Visits of both plans, by what became of them; the base has none.
    case visites
  }
  public var kind: Kind
  /// `nil` where the kind names none.
  public var professional: ProfessionalID?
  public var team: TeamID?
  public var centre: CentreID?
  /// For ``Kind/visites``: `trouvent_une_place`, `perdent_leur_place`, `autre_professionnel`, `autre_centre`, `autre_jour`, `nouvelles`,
  /// `disparues`.
  public var part: String
  public var base: ComparedValue
  public var scenario: ComparedValue
  public init(
    _ kind: Kind, professional: ProfessionalID? = nil, team: TeamID? = nil, centre: CentreID? = nil, part: String = "",
    base: ComparedValue, scenario: ComparedValue
  ) {
    self.kind = kind
    self.professional = professional
    self.team = team
    self.centre = centre
    self.part = part
    self.base = base
    self.scenario = scenario
  }
}

/// One step of a waterfall: what stands once this change is laid over those before it.
public struct WaterfallStep: Sendable {
  /// The changes of the step as they are named; several when the first of them cannot stand alone.
  public var label: String
  /// Of the whole objective, in points.
  public var whole: Quality
  /// Of its legal part, in points.
  public var legal: Quality
  /// Visits placed by their target.
  public var onTime: Int
  /// Visits without a place.
  public var unplaced: Int
  public init(label: String, whole: Quality, legal: Quality, onTime: Int, unplaced: Int) {
    self.label = label
    self.whole = whole
    self.legal = legal
    self.onTime = onTime
    self.unplaced = unplaced
  }
}

/// A scenario beside the base.
public struct ComparedScenario: Sendable {
  public var run: ComparedRun
  /// Sorted by key.
  public var differences: [ComparedDifference]
  /// What its plan does otherwise.
  public var operations: [ComparedOperation]
  /// From the base to the whole scenario; empty when none was asked for.
  public var waterfall: [WaterfallStep]
  /// Prices, severities, first day and length are those of the base: points can be compared.
  public var isOneCurrency: Bool
  public init(
    run: ComparedRun, differences: [ComparedDifference], operations: [ComparedOperation], waterfall: [WaterfallStep] = [],
    isOneCurrency: Bool = true
  ) {
    self.isOneCurrency = isOneCurrency
    self.run = run
    self.differences = differences
    self.operations = operations
    self.waterfall = waterfall
  }
}

extension ComparedScenario {
  /// The difference of a figure.
  public func difference(_ code: ComparedCode, _ dimension: ComparedDimension = .service, _ value: String = "total") -> ComparedDifference?
  {
    let key = ComparedKey(code, dimension, value)
    var (low, high) = (0, differences.count)
    while low < high {
      let middle = (low + high) / 2
      if differences[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < differences.count && differences[low].key == key ? differences[low] : nil
  }
}

/// Scenarios beside one base.
public struct ComparisonReport: Sendable {
  public var version: String
  /// Thousandths of the work that `plan` spends.
  public var effort: Int
  /// First day of the base's plan.
  public var begins: CivilDate
  /// Last day of its horizon.
  public var ends: CivilDate
  public var base: ComparedRun
  public var scenarios: [ComparedScenario]
  /// Counts of a part of the service below this are hidden on the page (`seuil_petites_cellules`); 0 hides nothing.
  public var smallCellThreshold = 0
  public init(version: String, effort: Int, begins: CivilDate, ends: CivilDate, base: ComparedRun, scenarios: [ComparedScenario]) {
    self.version = version
    self.effort = effort
    self.begins = begins
    self.ends = ends
    self.base = base
    self.scenarios = scenarios
  }
}
