import Dossier
import Law

/// The figures of a plan, recomputed.
public struct Figures: Sendable, Equatable {
  public let objective: Objective
  public let emptyPlan: Objective
  public let latenessBeforeStart: Int
  public let unplaceable: Int
  /// What the appointments that no place could hold would cost unplaced, in points: outside the sum, the same for every plan, and what two
  /// dossiers that differ in who can be placed must both count.
  public let unplaceableCost: Int
  /// The bound of each accepted set of multipliers, in the order of the certificate; nothing for a refused one.
  public let bounds: [BoundOfSet]

  /// What one set proves.
  public struct BoundOfSet: Sendable, Equatable {
    public let name: String
    public let scope: BoundCertificate.Scope
    public let value: Int?
  }

  /// The greatest bound of a scope, or nothing when no set proves one.
  public func bound(_ scope: BoundCertificate.Scope) -> Int? { bounds.filter { $0.scope == scope }.compactMap(\.value).max() }

  /// The whole objective with its bound; a bound without a set is the sum itself of nothing proved, and is left out.
  public func quality(_ scope: BoundCertificate.Scope) -> Quality? {
    bound(scope).map {
      scope == .legal
        ? Quality(sum: objective.legal, bound: $0, emptyPlan: emptyPlan.legal)
        : Quality(sum: objective.sum, bound: $0, emptyPlan: emptyPlan.sum)
    }
  }

  /// The bound of every set, those refused being told.
  static func bounds(
    _ certificate: BoundCertificate?, options: inout Options, expectations: Expectations, owed: [ThirdOwed], _ findings: inout Findings
  ) -> [BoundOfSet] {
    let sets = certificate?.sets ?? []
    let sound = sets.filter(Bound.accepts)
    var values = Bound.values(sound, options: &options, expectations: expectations, owed: owed)[...]
    var bounds: [BoundOfSet] = []
    for set in sets {
      let isSound = Bound.accepts(set)
      if !isSound { findings.add(.multiplicateurRefuse, .borne, 0, column: "jeux", value: set.name) }
      bounds.append(BoundOfSet(name: set.name, scope: set.scope, value: isSound ? values.popFirst() : nil))
    }
    return bounds
  }

  /// Tells every figure of plan.json that differs.
  func compare(with plan: Plan, _ findings: inout Findings) {
    func compare(_ name: String, _ printed: Int, _ recomputed: Int) {
      if printed != recomputed { findings.add(.chiffreFaux, .plan, 0, column: name, value: "\(printed)", ["\(recomputed)"]) }
    }
    let (printed, true_) = (plan.objective, objective)
    compare("objectif.retard", printed.late, true_.late)
    compare("objectif.non_places", printed.unplaced, true_.unplaced)
    compare("objectif.avance", printed.advance, true_.advance)
    compare("objectif.rdv_deplace", printed.appointmentsMoved, true_.appointmentsMoved)
    compare("objectif.changement_medecin", printed.medecinsChanged, true_.medecinsChanged)
    compare("objectif.km", printed.kilometres, true_.kilometres)
    compare("objectif.vacation_ouverte", printed.sessionsOpened, true_.sessionsOpened)
    compare("objectif.terrain_non_visites", printed.fieldUnvisited, true_.fieldUnvisited)
    compare("objectif.terrain_desequilibre", printed.fieldImbalance, true_.fieldImbalance)
    compare("retard_avant_debut", plan.latenessBeforeStart, latenessBeforeStart)
    compare("hors_plan", plan.unplaceable, unplaceable)
    compare("objectif.somme", plan.whole.sum, objective.sum)
    compare("legal.somme", plan.legal.sum, objective.legal)
    compare("plan_vide", plan.whole.emptyPlan, emptyPlan.sum)
    compare("legal.plan_vide", plan.legal.emptyPlan, emptyPlan.legal)
    for scope in BoundCertificate.Scope.allCases {
      let (name, printed) = scope == .legal ? ("legal.borne", plan.legal.bound) : ("borne", plan.whole.bound)
      if let bound = bound(scope) {
        compare(name, printed, bound)
      } else if plan.certificate == nil {
        // A plan made only to count claims no bound: then it prints none. One read from files always claims, by its borne.json.
        compare(name, printed, 0)
      } else {
        findings.add(.borneSansJeu, .borne, 0, column: "portee", value: scope.rawValue)
      }
    }
  }
}

/// What a verification says of a plan.
public struct VerificationReport: Sendable {
  /// Violations (`erreur`) and remarks (`avertissement`), in the order of files and lines.
  public let findings: [Finding]
  public let figures: Figures
  /// The violations alone: a plan is sound when there is none.
  public var violations: [Finding] { findings.filter { $0.gravity == .erreur } }
}
