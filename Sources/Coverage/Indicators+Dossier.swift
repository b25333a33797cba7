import Dossier
import Law

extension Indicators {
  /// The twelve families of figures of a service on the first day of its plan.
  ///
  /// Counts of the past cover the twelve months before that day; counts of what is due cover the horizon. A figure says what it leaves
  /// out: `excluded` by its definition, `missing` for want of a fact, lines set aside included in the totals.
  /// - Parameters:
  ///   - obligations: What the law requires of the service, as the plan was made from it.
  ///   - plan: `nil` for a service without a plan: what rests on it is then `null`.
  /// - Complexity: O(*n* log *n*) in the lines of the dossier, and establishments times centres.
  public init(dossier: Dossier, obligations: [Obligation], plan: Plan?) {
    let service = ServiceView(dossier, begins: plan?.begins ?? dossier.parameters.begins)
    self.init(figures: [
      "suivis": service.followed,
      "effectifs_staff": service.staff,
      "visites_par_nature": service.visitsHeld,
      "conclusions": service.conclusions,
      "actions_fiches": service.fieldWork,
      "couverture_secteur": service.proximity,
      "dus_realises": service.dueAndPlaced(obligations, plan),
      "delais_legaux": service.onTime(obligations, plan),
      "tiers_temps": service.thirds(plan),
      "creneaux": service.slots(plan),
      "non_places": service.unplaced(obligations, plan),
      "distance": service.distances(plan),
    ])
  }
}

extension Indicator {
  /// A figure that nothing feeds.
  static func none(_ reason: MissingReason) -> Indicator { Indicator(numerator: nil, denominator: nil, reason: reason.rawValue) }
}

/// Why a figure is missing, as `motif` writes it.
public enum MissingReason: String, CaseIterable, Sendable {
  /// No column of the dossier feeds it.
  case aucuneColonne = "aucune_colonne"
  /// It rests on a plan, and there is none.
  case sansPlan = "sans_plan"
  /// The agrément's maximum is not in equipes.csv.
  case sansMaximum = "sans_effectif_max"
}
