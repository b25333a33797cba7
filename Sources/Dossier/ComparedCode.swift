/// What a figure of a comparison counts; its words are in `Exchange`.
///
/// The twelve families of indicateurs.json keep their names; the others are counted on the plan itself.
public enum ComparedCode: String, CaseIterable, Sendable, Codable {
  // The families of indicateurs.json.
  case suivis
  case effectifsStaff = "effectifs_staff"
  case visitesParNature = "visites_par_nature"
  case conclusions
  case actionsFiches = "actions_fiches"
  case couvertureSecteur = "couverture_secteur"
  case dusRealises = "dus_realises"
  case delaisLegaux = "delais_legaux"
  case tiersTemps = "tiers_temps"
  case creneaux
  case nonPlaces = "non_places"
  case distance
  // Visits due by the end of the horizon.
  case visitesDues = "visites_dues"
  case visitesATemps = "visites_a_temps"
  case visitesEnRetard = "visites_en_retard"
  case visitesSansPlace = "visites_sans_place"
  case partATemps = "part_a_temps"
  case visitesParRetard = "visites_par_retard"
  case causesSansPlace = "causes_sans_place"
  case retardMoyenJours = "retard_moyen_jours"
  case reprises8Jours = "reprises_8_jours"
  case repriseMedianeJours = "reprise_mediane_jours"
  case repriseP90Jours = "reprise_p90_jours"
  // The third.
  case medecinsAuTiers = "medecins_au_tiers"
  case tiersFait = "tiers_fait"
  case tiersRequis = "tiers_requis"
  case tiersMarge = "tiers_marge"
  // Travel of workers.
  case trajetKm = "trajet_km"
  case trajetMinutes = "trajet_minutes"
  // Time.
  case rendezVous = "rendez_vous"
  case remplissage
  case salles
  case vacations
  case demiJourneesTerrain = "demi_journees_terrain"
  // Appointments that stood before the plan.
  case rdvDeplaces = "rdv_deplaces"
  case rdvAAppeler = "rdv_a_appeler"
  // How good the plan is known to be.
  case objectif, borne
  case objectifLegal = "objectif_legal"
  case borneLegale = "borne_legale"
  case ecartCertifie = "ecart_certifie"
  case ecartLegalCertifie = "ecart_legal_certifie"
  case partObjectif = "part_objectif"
  case horsPlan = "hors_plan"
  case retardAvantDebut = "retard_avant_debut"

  /// How its value reads.
  public enum Unit: String, CaseIterable, Sendable, Codable {
    case visites, personnes, medecins, points, minutes, jours, vacations, km
    /// numerator ÷ denominator, as a percentage.
    case pourCent = "pour_cent"
    case demiJournees = "demi_journees"
    case rendezVous = "rendez_vous"
  }

  public var unit: Unit {
    switch self {
    case .visitesDues, .visitesATemps, .visitesEnRetard, .visitesSansPlace, .visitesParRetard, .causesSansPlace, .horsPlan: .visites
    case .retardMoyenJours, .repriseMedianeJours, .repriseP90Jours: .jours
    case .tiersFait, .tiersRequis, .tiersMarge, .demiJourneesTerrain: .demiJournees
    case .trajetKm, .distance: .km
    case .trajetMinutes: .minutes
    case .rendezVous, .rdvDeplaces, .rdvAAppeler: .rendezVous
    case .vacations: .vacations
    case .objectif, .borne, .objectifLegal, .borneLegale, .partObjectif, .retardAvantDebut: .points
    case .suivis, .effectifsStaff, .visitesParNature, .conclusions, .actionsFiches, .couvertureSecteur, .dusRealises, .delaisLegaux,
      .tiersTemps, .creneaux, .nonPlaces, .partATemps, .reprises8Jours, .remplissage, .salles, .medecinsAuTiers, .ecartCertifie,
      .ecartLegalCertifie:
      .pourCent
    }
  }

  /// Whether more is better, worse, or neither.
  public enum Sense: Int, Sendable { case less = -1, neither, more }

  public var sense: Sense {
    switch self {
    case .dusRealises, .delaisLegaux, .tiersTemps, .couvertureSecteur, .actionsFiches, .visitesATemps, .partATemps, .reprises8Jours,
      .medecinsAuTiers, .tiersFait, .tiersMarge:
      .more
    case .nonPlaces, .distance, .visitesEnRetard, .visitesSansPlace, .retardMoyenJours, .repriseMedianeJours, .repriseP90Jours,
      .trajetKm, .trajetMinutes, .rdvDeplaces, .rdvAAppeler, .objectif, .objectifLegal:
      .less
    case .suivis, .effectifsStaff, .visitesParNature, .conclusions, .creneaux, .visitesDues, .visitesParRetard, .causesSansPlace,
      .tiersRequis, .rendezVous, .remplissage, .salles, .vacations, .demiJourneesTerrain, .borne, .borneLegale, .ecartCertifie,
      .ecartLegalCertifie, .partObjectif, .horsPlan, .retardAvantDebut:
      .neither
    }
  }
}

extension ComparedKey {
  /// How the figure reads.
  ///
  /// - Parameter value: A team without an approved maximum has a count where the others have a share.
  public func unit(of value: ComparedValue?) -> ComparedCode.Unit {
    if code == .distance, self.value == "au_dela" { return .pourCent }
    if code.unit == .pourCent, let value, value.denominator == nil { return .personnes }
    return code.unit
  }
}

/// By what a figure of a comparison is told apart.
public enum ComparedDimension: String, CaseIterable, Sendable, Codable {
  case service, nature, secteur, equipe
  /// Days late, in bands.
  case retard
  /// The first cause of a visit without a place.
  case cause
  /// A médecin and a civil year, `M07 2026`.
  case medecin
  case professionnel, centre
  /// Its Monday.
  case semaine
  case demiJournee = "demi_journee"
  /// A part of the objective, or a sub-key of indicateurs.json that is none of the above.
  case detail

  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What tells a figure from every other of the same run.
public struct ComparedKey: Hashable, Comparable, Sendable {
  public var dimension: ComparedDimension
  /// The value of the dimension; `total` for the service.
  public var value: String
  public var code: ComparedCode
  public init(_ code: ComparedCode, _ dimension: ComparedDimension = .service, _ value: String = "total") {
    self.code = code
    self.dimension = dimension
    self.value = value
  }
  public static func < (left: ComparedKey, right: ComparedKey) -> Bool {
    (left.dimension.rank, left.value, left.code.rawValue) < (right.dimension.rank, right.value, right.code.rawValue)
  }
}

/// A figure: a count, or a ratio kept as its two terms.
public struct ComparedValue: Sendable, Equatable {
  /// The count, or the upper term of a ratio, in the unit of its code.
  public var numerator: Int
  /// `nil` for a count. A ratio over 0 has no value.
  public var denominator: Int?
  public init(_ numerator: Int, of denominator: Int? = nil) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension ComparedValue {
  /// after − before, exactly: a count, or a ratio whose denominator is positive; nothing where a ratio has no value.
  public static func change(from before: ComparedValue, to after: ComparedValue) -> ComparedValue? {
    switch (before.denominator, after.denominator) {
    case (nil, nil): return ComparedValue(after.numerator - before.numerator)
    case (let first?, let second?):
      guard first > 0, second > 0 else { return nil }
      if first == second { return ComparedValue(after.numerator - before.numerator, of: first) }
      return ComparedValue(after.numerator * first - before.numerator * second, of: first * second)
    default: return nil
    }
  }

  /// Whether it has a value to show.
  public var isDefined: Bool { denominator.map { $0 > 0 } ?? true }
}
