import Law

/// What a scenario would make of the coverage of a service: its figures and verdicts beside the present ones.
public struct CoverageScenario: Sendable, Equatable {
  /// As its author named it.
  public var name: String
  /// Its figures, criteria and thirds, small cells suppressed on both sides together.
  public var report: CoverageReport
  public var doubt: CoverageDoubt
  /// Figures whose difference the certified gap of one of the two plans could explain, and delays of the horizon.
  public var unclear: Set<CoverageFigure.Key>
  public var unclearForecasts: Set<CoverageCriterionCode>
  public init(
    name: String, report: CoverageReport, doubt: CoverageDoubt, unclear: Set<CoverageFigure.Key>,
    unclearForecasts: Set<CoverageCriterionCode>
  ) {
    self.name = name
    self.report = report
    self.doubt = doubt
    self.unclear = unclear
    self.unclearForecasts = unclearForecasts
  }

  /// Verdicts that differ, of criteria that both sides tell: what is hidden on one of them has not changed, it is not said.
  public static func changes(_ present: [CoverageCriterion], _ scenario: [CoverageCriterion]) -> Int {
    zip(present, scenario).count { $0.verdict != $1.verdict && $0.gap != .secret && $1.gap != .secret }
  }

  /// Whether the difference of a figure can be told from what a better search could have changed.
  public func distinction(_ figure: CoverageFigure) -> Distinction {
    if unclear.contains(figure.key) { return .non }
    return switch figure.code {
    case .visitesPlanifiees, .planifieesLieu, .distanciel, .delegationsPrevues: .descriptif
    case .tiersTemps: figure.part == "prevu" ? .descriptif : .oui
    default: .oui
    }
  }
}

/// What a better search for one of two plans could have changed.
public struct CoverageDoubt: Sendable, Equatable {
  /// Points between each plan's legal sum and its certified bound.
  public var presentGap: Int
  /// As ``presentGap``, of the scenario's plan.
  public var scenarioGap: Int
  /// Points of a visit held in time instead of a week late, by nature: the least that it can be worth.
  public var points: [Nature: Int]
  /// Whether both plans price the same things alike over the same weeks, so that their points are one currency.
  public var isOneCurrency: Bool
  public init(presentGap: Int, scenarioGap: Int, points: [Nature: Int], isOneCurrency: Bool) {
    self.presentGap = presentGap
    self.scenarioGap = scenarioGap
    self.points = points
    self.isOneCurrency = isOneCurrency
  }
}

/// What would be enough for a criterion at risk or not met.
public struct CoverageRemedy: Sendable, Equatable {
  /// What is known of what would be enough.
  public enum Answer: String, CaseIterable, Sendable, Codable {
    /// A staffing was found, and a plan made with it meets the criterion.
    case trouve
    /// The plan made again without any change meets it.
    case dejaAtteint = "deja_atteint"
    /// A staffing reaches the target that was asked, and the criterion is still not met.
    case insuffisant
    /// No staffing reaches the target, in the rooms and on the days there are.
    case horsPortee = "hors_portee"
    /// The search found none, and no proof that there is none.
    case nonEtabli = "non_etabli"
    /// What is missing follows from the figures: ``CoverageRemedy/needs``.
    case calcul
    /// It speaks of the year that is over.
    case passe
    /// The third is judged on 31 December: what was not done before the first day weighs on it whatever the staff.
    case dejaDu = "deja_du"
    /// Nothing that is told is short: a fact is missing from the files.
    case faitManquant = "fait_manquant"
    /// It does not depend on the number of people.
    case horsEffectif = "hors_effectif"
  }

  /// Something that is missing somewhere.
  public struct Need: Sendable, Equatable {
    /// What ``amount`` counts.
    public enum Unit: String, Sendable, Codable {
      case demiJournees = "demi_journees_par_semaine"
      case etp = "millioniemes_etp"
      case centres, visites
    }
    public var scope: CoverageScope
    /// `nil` where no one role is meant.
    public var role: Role?
    /// In ``unit``.
    public var amount: Int
    public var unit: Unit
    public init(_ scope: CoverageScope, _ role: Role?, _ amount: Int, _ unit: Unit) {
      self.scope = scope
      self.role = role
      self.amount = amount
      self.unit = unit
    }
  }

  /// One unit less in one post, planned.
  public struct Less: Sendable, Equatable {
    public var team: TeamID
    public var role: Role
    /// Whether the target is still reached.
    public var isEnough: Bool
    public init(team: TeamID, role: Role, isEnough: Bool) {
      self.team = team
      self.role = role
      self.isEnough = isEnough
    }
  }

  public var criterion: CoverageCriterionCode
  /// Of the horizon as the plan holds it, not of the past year or of the first day.
  public var isForecast: Bool
  /// As it stands now.
  public var verdict: CoverageVerdict
  public var answer: Answer
  /// What was asked of the staffing, as `capacity --target` writes it.
  public var target: String?
  /// What is missing; empty when nothing is, or nothing was found.
  public var needs: [Need]
  /// Of the change, in thousandths.
  public var fteThousandths: Int?
  /// The verdict that a plan made with the change gives.
  public var reached: CoverageVerdict?
  /// Trials that show whether the answer is the least; empty when none was made.
  public var less: [Less]
  /// The plans allowed were spent before the search ended: what is found is confirmed and may not be the least, what is not may exist.
  public var isCutShort: Bool

  public init(
    _ criterion: CoverageCriterionCode, isForecast: Bool = false, _ verdict: CoverageVerdict, _ answer: Answer, target: String? = nil,
    needs: [Need] = [], fteThousandths: Int? = nil, reached: CoverageVerdict? = nil, less: [Less] = [], isCutShort: Bool = false
  ) {
    self.criterion = criterion
    self.isForecast = isForecast
    self.verdict = verdict
    self.answer = answer
    self.target = target
    self.needs = needs
    self.fteThousandths = fteThousandths
    self.reached = reached
    self.less = less
    self.isCutShort = isCutShort
  }
}
