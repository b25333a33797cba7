import Dossier
import Law

// Every figure is counted on the files of a run, its dossier and its plan, and never asked of the optimiser; what indicateurs.json already
// counts keeps its name and its definition. A ratio keeps its two terms to the end: a difference of percentages is taken between exact ratios.

extension ComparedRun {
  /// The figures of a run.
  ///
  /// - Parameters:
  ///   - indicators: Those of the plan's folder.
  ///   - plan: As read back from its files.
  ///   - key: The name of the plan in the cache.
  ///   - unplaceableCost: What the appointments that no place could hold would cost unplaced. A plan leaves them out of its sum and of its
  ///     bound; here both count them, or a scenario in which nobody can be placed would look perfect.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public init(name: String, key: String, dossier: Dossier, plan: Plan, indicators: Indicators, unplaceableCost: Int) throws(LawError) {
    var table = FigureTable()
    let places = PlacesOfService(dossier)
    table.addFamilies(indicators, dossier)
    table.addVisits(try DueVisits(dossier, plan), dossier, places)
    table.addThird(plan)
    table.addTravel(dossier, plan, places)
    table.addLoad(dossier, plan)
    table.addQuality(plan, unplaceableCost)
    self.init(
      name: name, plan: key, figures: table.values, whole: plan.whole.adding(unplaceableCost), legal: plan.legal.adding(unplaceableCost))
  }
}

extension FigureTable {
  /// The twelve families, each sub-key under its dimension.
  mutating func addFamilies(_ indicators: Indicators, _ dossier: Dossier) {
    let sectors = Set(dossier.sectors.map(\.id.text))
    let teams = Set(dossier.teams.map(\.id.text))
    let marked = "equipe:"
    for (family, figures) in indicators.figures {
      guard let code = ComparedCode(rawValue: family) else { continue }
      for (key, figure) in figures {
        guard let numerator = figure.numerator else { continue }
        let place: ComparedPlace =
          if key == "total" {
            .service
          } else if key.hasPrefix(marked) {
            ComparedPlace(dimension: .equipe, value: String(key.dropFirst(marked.count)))
          } else if sectors.contains(key) {
            ComparedPlace(dimension: .secteur, value: key)
          } else if teams.contains(key) {
            ComparedPlace(dimension: .equipe, value: key)
          } else if Nature(rawValue: key) != nil, key != "prereprise" || code != .conclusions {
            ComparedPlace(dimension: .nature, value: key)
          } else if code == .nonPlaces, UnplacedCause(rawValue: key) != nil {
            ComparedPlace(dimension: .cause, value: key)
          } else {
            ComparedPlace(dimension: .detail, value: key)
          }
        set(code, place.dimension, place.value, numerator, of: figure.denominator)
      }
    }
  }

  /// What the optimiser is known to have reached.
  mutating func addQuality(_ plan: Plan, _ unplaceableCost: Int) {
    let (whole, legal) = (plan.whole.adding(unplaceableCost), plan.legal.adding(unplaceableCost))
    set(.objectif, whole.sum)
    set(.borne, whole.bound)
    set(.objectifLegal, legal.sum)
    set(.borneLegale, legal.bound)
    set(.ecartCertifie, whole.sum - whole.bound, of: max(1, abs(whole.sum)))
    set(.ecartLegalCertifie, legal.sum - legal.bound, of: max(1, abs(legal.sum)))
    set(.horsPlan, plan.unplaceable)
    set(.retardAvantDebut, plan.latenessBeforeStart)
    let parts = plan.objective
    for (name, points) in [
      ("retard", parts.late), ("non_places", parts.unplaced), ("avance", parts.advance), ("rdv_deplace", parts.appointmentsMoved),
      ("changement_medecin", parts.medecinsChanged), ("km", parts.kilometres), ("vacation_ouverte", parts.sessionsOpened),
      ("terrain_non_visites", parts.fieldUnvisited), ("terrain_desequilibre", parts.fieldImbalance),
      ("hors_plan", unplaceableCost),
    ] {
      set(.partObjectif, .detail, name, points)
    }
    set(.rdvDeplaces, plan.moves.count)
    set(.rdvAAppeler, plan.moves.count { $0.mustCall })
  }
}

extension Quality {
  /// The same with points that every plan pays.
  fileprivate func adding(_ points: Int) -> Quality {
    Quality(sum: sum + points, bound: bound + points, emptyPlan: emptyPlan + points)
  }
}
