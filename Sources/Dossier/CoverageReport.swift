import Law

/// How a criterion of the agrément stands.
public enum CoverageVerdict: String, CaseIterable, Sendable, Codable {
  case atteint
  case aRisque = "a_risque"
  case nonAtteint = "non_atteint"
  case nonJuge = "non_juge"
}

/// What a criterion of the dossier asks; its words are in `Exchange`.
public enum CoverageCriterionCode: String, CaseIterable, Sendable, Codable {
  case effectifEquipes = "effectif_equipes"
  case effectifMedecins = "effectif_medecins"
  case postesPourvus = "postes_pourvus"
  case equipeParSecteur = "equipe_par_secteur"
  case centreFixe = "centre_fixe"
  case proximite
  case delegations
  case vipInitiale = "vip_initiale"
  case sirAvantAffectation = "sir_avant_affectation"
  case reprise
  case suiviPeriodique = "suivi_periodique"
  case aJour = "a_jour"
  case tiersTemps = "tiers_temps"
  case fiches
  case actions
  case agentsHospitaliers = "agents_hospitaliers"
  case infirmiersEntreprise = "infirmiers_entreprise"
  /// What no file of a dossier tells: governance, certification, contract, information systems, annual transmission.
  case gouvernance, certification, cpom
  case dmst
  case desinsertion

  /// Article, as Légifrance writes it without spaces.
  public var article: String {
    switch self {
    case .effectifEquipes, .effectifMedecins: "D4622-49-1, I, 5°, a"
    case .postesPourvus: "D4622-49-1, I, 4°, a"
    case .equipeParSecteur: "D4622-26"
    case .centreFixe: "D4622-27"
    case .proximite: "D4622-49-1, I, 5°, d"
    case .delegations: "D4622-49-1, I, 4°, b ; R4623-14"
    case .vipInitiale: "R4624-10"
    case .sirAvantAffectation: "R4624-24"
    case .reprise: "R4624-31"
    case .suiviPeriodique: "R4624-16 ; R4624-28"
    case .aJour: "L4624-1"
    case .tiersTemps: "D4622-49-1, I, 2°, c ; R4624-4"
    case .fiches: "R4624-46"
    case .actions: "L4622-9-1"
    case .agentsHospitaliers: "R4626-14"
    case .infirmiersEntreprise: "R4623-32"
    case .gouvernance: "D4622-49-1, I, 1°"
    case .certification: "D4622-49-1, I, 2°, a"
    case .cpom: "D4622-49-1, I, 3°"
    case .dmst: "D4622-49-1, I, 2°, d et e"
    case .desinsertion: "D4622-49-1, I, 4°, c"
    }
  }
}

/// What the verdict of a criterion compares with.
public enum CoverageBar: String, Sendable, Codable {
  /// The text asks for every case.
  case tous
  /// No text gives a number: met from 95 %, at risk from 80 %.
  case repere
}

/// A criterion judged.
public struct CoverageCriterion: Sendable, Equatable {
  public var code: CoverageCriterionCode
  public var verdict: CoverageVerdict
  /// Cases that are as the text asks, of ``denominator``; `nil` when they cannot be counted or said.
  public var numerator: Int?
  /// Cases judged.
  public var denominator: Int?
  /// Left out by the definition; `nil` when too few to be said.
  public var excluded: Int?
  /// Left out for want of a fact; `nil` as ``excluded``.
  public var missing: Int?
  public var bar: CoverageBar
  /// Why it cannot be judged.
  public var gap: CoverageGap?
  public init(
    _ code: CoverageCriterionCode, _ verdict: CoverageVerdict, _ numerator: Int? = nil, of denominator: Int? = nil, excluded: Int? = 0,
    missing: Int? = 0, bar: CoverageBar = .tous, gap: CoverageGap? = nil
  ) {
    self.code = code
    self.verdict = verdict
    self.numerator = numerator
    self.denominator = denominator
    self.excluded = excluded
    self.missing = missing
    self.bar = bar
    self.gap = gap
  }
}

/// The third of a médecin: half-days of the civil year.
public struct CoverageThird: Sendable, Equatable {
  public var professional: ProfessionalID
  public var fteThousandths: Int
  /// Done before the first day.
  public var doneWorked: Int
  /// Of ``doneWorked``, in the field.
  public var doneField: Int
  /// On 31 December, as the plan forecasts it, and what the law asks of the whole year; `nil` without a plan.
  public var forecastField: Int?
  /// `nil` as ``forecastField``.
  public var forecastRequired: Int?
  /// First day from which the year can no longer be reached; `nil` when the plan's own half-days are enough, or without a plan.
  public var deadline: CivilDate?
  public init(
    professional: ProfessionalID, fteThousandths: Int, doneWorked: Int, doneField: Int, forecastField: Int?, forecastRequired: Int?,
    deadline: CivilDate? = nil
  ) {
    self.professional = professional
    self.fteThousandths = fteThousandths
    self.doneWorked = doneWorked
    self.doneField = doneField
    self.forecastField = forecastField
    self.forecastRequired = forecastRequired
    self.deadline = deadline
  }
}

/// A centre of consultation on the map; rooms in companies are never named.
public struct CoverageCentre: Sendable, Equatable {
  public var id: CentreID
  public var sector: SectorID
  public var kind: CentreKind
  public var place: Coordinates
  public init(id: CentreID, sector: SectorID, kind: CentreKind, place: Coordinates) {
    self.id = id
    self.sector = sector
    self.kind = kind
    self.place = place
  }
}

/// The outline of a sector: around the communes where it follows enough workers, in order, to a hundredth of a degree.
public struct CoverageOutline: Sendable, Equatable {
  public var sector: SectorID
  public var corners: [Coordinates]
  public init(sector: SectorID, corners: [Coordinates]) {
    self.sector = sector
    self.corners = corners
  }
}

/// The coverage dossier of a service: every figure and verdict, small cells already suppressed.
public struct CoverageReport: Sendable, Equatable {
  /// Of the programme that made it.
  public var version = ""
  /// First day of the plan: the day on which the service is looked at.
  public var begins: CivilDate
  /// Last day of the horizon.
  public var ends: CivilDate
  /// First day of the past year, which ends the day before ``begins``.
  public var since: CivilDate { begins.adding(months: -12) }
  /// Whether a plan was given, on which what is booked rests.
  public var hasPlan = false
  /// Cells below it are suppressed.
  public var threshold = 11
  /// Kilometres one way within which a worker counts as near a centre.
  public var maximumKilometres = 30
  /// Sorted by key.
  public var figures: [CoverageFigure] = []
  public var criteria: [CoverageCriterion] = []
  /// Delays of the horizon as the plan holds them; empty without a plan.
  public var forecasts: [CoverageCriterion] = []
  public var thirds: [CoverageThird] = []
  public var centres: [CoverageCentre] = []
  public var outlines: [CoverageOutline] = []
  /// Lines set aside, by file.
  public var setAside: [String: Int] = [:]
  /// What scenarios would make of it.
  public var scenarios: [CoverageScenario] = []
  /// What would be enough for each criterion that is not met; nothing when that was not asked.
  public var remedies: [CoverageRemedy]?
  /// Thousandths of the work of `plan` given to each plan made for ``scenarios`` and ``remedies``.
  public var effort: Int?
  /// SHA-256 of each file read.
  public var digests: [String: String] = [:]
  public init(begins: CivilDate, ends: CivilDate) {
    self.begins = begins
    self.ends = ends
  }
}
