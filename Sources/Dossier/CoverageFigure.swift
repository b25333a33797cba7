import Law

/// What a figure counts; its words are in `Exchange`.
public enum CoverageCode: String, CaseIterable, Sendable, Codable {
  // People.
  case suivis, contrats, regime, proximite
  case aJour = "a_jour"
  case aJourPrevu = "a_jour_prevu"
  case distanceKm = "distance_km"
  case trajetMin = "trajet_min"
  // Visits.
  case visitesFaites = "visites_faites"
  case visitesPlanifiees = "visites_planifiees"
  case planifieesLieu = "visites_planifiees_lieu"
  case distanciel = "distanciel"
  case delais, echeances
  case echeancesNature = "echeances_nature"
  case reservations
  case reservationsNature = "reservations_nature"
  // The same of natures taken together.
  case echeancesPeriodiques = "echeances_periodiques"
  case echeancesAutres = "echeances_autres"
  case reservationsPeriodiques = "reservations_periodiques"
  case reservationsAutres = "reservations_autres"
  case retardJours = "retard_jours"
  case repriseJours = "reprise_jours"
  case conclusions
  case delegations
  case delegationsPrevues = "delegations_prevues"
  case rendezVousManques = "rendez_vous_manques"
  // Means.
  case etablissements, adherents, professionnels, etp
  case salariesParEtp = "salaries_par_etp"
  case effectifMax = "effectif_max"
  case effectifMaxMedecin = "effectif_max_medecin"
  case centres
  case fiches, actions
  case infirmiersEntreprise = "infirmiers_entreprise"
  case agentsHospitaliers = "agents_hospitaliers"
  case tiersTemps = "tiers_temps"

  /// How its numerator reads.
  public enum Unit: String, Sendable {
    case personnes, visites, etablissements, adherents, professionnels, centres, jours, minutes
    case rendezVous = "rendez_vous"
    case demiJournees = "demi_journees"
    /// Millionths of a full-time equivalent: a thousandth of each thousandth given to a team.
    case etp = "millioniemes_etp"
    /// Tenths of a kilometre.
    case kilometres = "dixiemes_km"
    /// Workers, over millionths of a full-time equivalent.
    case salariesParEtp = "personnes_par_etp"
  }

  /// The unit of its numerator.
  public var unit: Unit {
    switch self {
    case .suivis, .contrats, .regime, .proximite, .aJour, .aJourPrevu, .effectifMax, .effectifMaxMedecin: .personnes
    case .distanceKm: .kilometres
    case .trajetMin: .minutes
    case .visitesFaites, .visitesPlanifiees, .planifieesLieu, .distanciel, .delais, .echeances, .echeancesNature, .reservations,
      .reservationsNature, .echeancesPeriodiques, .echeancesAutres, .reservationsPeriodiques, .reservationsAutres, .conclusions,
      .delegations,
      .delegationsPrevues:
      .visites
    case .retardJours, .repriseJours: .jours
    case .rendezVousManques: .rendezVous
    case .etablissements, .fiches, .actions, .infirmiersEntreprise: .etablissements
    case .adherents: .adherents
    case .professionnels: .professionnels
    case .etp, .agentsHospitaliers: .etp
    case .salariesParEtp: .salariesParEtp
    case .centres: .centres
    case .tiersTemps: .demiJournees
    }
  }

  /// Article on which the figure bears, as Légifrance writes it without spaces.
  public var article: String {
    switch self {
    case .suivis: "R4624-10|R4624-17|R4624-22"
    case .contrats: "R4625-2"
    case .regime, .agentsHospitaliers: "R4626-14"
    case .proximite, .distanceKm, .trajetMin, .centres: "D4622-27|D4622-49-1"
    case .visitesFaites, .visitesPlanifiees, .planifieesLieu, .delegations, .delegationsPrevues: "R4623-14"
    case .distanciel: "L4624-1"
    case .delais, .retardJours: "R4624-10|R4624-16|R4624-24|R4624-28|R4624-31"
    case .repriseJours: "R4624-31"
    case .aJour, .aJourPrevu, .echeances, .echeancesNature, .reservations, .reservationsNature, .echeancesPeriodiques, .echeancesAutres,
      .reservationsPeriodiques, .reservationsAutres:
      "L4624-1"
    case .conclusions: "L4624-3|L4624-4"
    case .rendezVousManques: "D4622-54"
    case .etablissements, .adherents: "L4622-6|D4622-25"
    case .professionnels, .etp: "L4622-8|D4622-26"
    case .salariesParEtp, .effectifMax, .effectifMaxMedecin: "D4622-48|D4622-49-1"
    case .fiches: "R4624-46"
    case .actions: "L4622-9-1"
    case .infirmiersEntreprise: "R4623-32|R4623-33"
    case .tiersTemps: "L4623-3-1|R4624-4"
    }
  }
}

/// Why a figure has no value.
public enum CoverageGap: String, CaseIterable, Sendable, Codable {
  /// A small cell, or one that would betray it.
  case secret
  /// No column of the dossier feeds it.
  case aucuneColonne = "aucune_colonne"
  /// It rests on a plan, and there is none.
  case sansPlan = "sans_plan"
  /// The agrément's maximum is not in equipes.csv.
  case sansMaximum = "sans_effectif_max"
  /// Nothing to count: the denominator is 0.
  case vide
}

/// One figure of the coverage dossier: what is counted, where, over what, and what was left out.
public struct CoverageFigure: Sendable, Equatable {
  public var code: CoverageCode
  public var scope: CoverageScope
  /// The nature of visit that it is about, if any.
  public var nature: Nature?
  /// The column of its table; empty for the total of the row.
  public var part: String
  /// In the unit of ``code``; `nil` when ``gap`` says why.
  public var numerator: Int?
  /// The total of the row, the base of a mean or of a quantile, a maximum; `nil` for a plain count.
  public var denominator: Int?
  /// Left out by the definition; `nil` when the count itself is too small to be said.
  public var excluded: Int?
  /// Left out for want of a fact; `nil` as ``excluded``.
  public var missing: Int?
  /// Why it has no value; `nil` when it has one.
  public var gap: CoverageGap?

  public init(
    _ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "", _ numerator: Int?,
    of denominator: Int? = nil, excluded: Int? = 0, missing: Int? = 0, gap: CoverageGap? = nil
  ) {
    self.code = code
    self.scope = scope
    self.nature = nature
    self.part = part
    self.numerator = numerator
    self.denominator = denominator
    self.excluded = excluded
    self.missing = missing
    self.gap = gap
  }

  /// What tells it from every other figure of a report.
  public struct Key: Hashable, Sendable, Comparable {
    public var code: CoverageCode
    public var scope: CoverageScope
    public var nature: Nature?
    public var part: String
    public init(_ code: CoverageCode, _ scope: CoverageScope = .service, nature: Nature? = nil, part: String = "") {
      self.code = code
      self.scope = scope
      self.nature = nature
      self.part = part
    }
    public static func < (left: Key, right: Key) -> Bool {
      if left.code != right.code { return left.code.rawValue < right.code.rawValue }
      let (first, second) = (left.nature?.rank ?? -1, right.nature?.rank ?? -1)
      if first != second { return first < second }
      if left.scope != right.scope { return left.scope < right.scope }
      return left.part < right.part
    }
  }
  public var key: Key { Key(code, scope, nature: nature, part: part) }
}

/// Natures taken together where each alone would be too few to say.
public enum CoverageGroup: Int, CaseIterable, Sendable {
  /// The visits that come back every few years.
  case periodiques
  /// Those that no criterion judges alone.
  case autres

  /// The group of a nature; nothing for one that is judged alone.
  public init?(_ nature: Nature) {
    switch nature {
    case .vipInitiale, .examenAptitudeEmbauche, .reprise: return nil
    case .vipPeriodique, .vipPeriodiqueAdaptee, .renouvellementAptitude, .visiteIntermediaire: self = .periodiques
    default: self = .autres
    }
  }
}

extension CoverageCode {
  /// The code of a group of natures in the table that this one is the total of.
  public func together(_ group: CoverageGroup) -> CoverageCode {
    switch (self, group) {
    case (.echeancesNature, .periodiques): .echeancesPeriodiques
    case (.echeancesNature, .autres): .echeancesAutres
    case (.reservationsNature, .periodiques): .reservationsPeriodiques
    case (.reservationsNature, .autres): .reservationsAutres
    default: self
    }
  }

  /// The table that a group of natures is a row of.
  public var ungrouped: CoverageCode {
    switch self {
    case .echeancesPeriodiques, .echeancesAutres: .echeancesNature
    case .reservationsPeriodiques, .reservationsAutres: .reservationsNature
    default: self
    }
  }
}

extension CoverageFigure.Key {
  /// The counts that this one is a part of: those of the place around, and of natures taken together.
  public var wholes: [CoverageFigure.Key] {
    var wholes: [CoverageFigure.Key] = []
    if let place = scope.parent { wholes.append(CoverageFigure.Key(code, place, nature: nature, part: part)) }
    guard scope == .service else { return wholes }
    if let nature {
      wholes.append(CoverageFigure.Key(CoverageGroup(nature).map { code.together($0) } ?? code, part: part))
    } else if code.ungrouped != code {
      wholes.append(CoverageFigure.Key(code.ungrouped, part: part))
    }
    return wholes
  }
}
