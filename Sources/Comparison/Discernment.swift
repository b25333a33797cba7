import Dossier
import Law

// A plan is not the best one: between its sum z and its certified bound b lies what the search may have missed. Of two plans, base (z₀, b₀)
// and scenario (z₁, b₁), the best sums differ by something between b₁ − z₀ and z₁ − b₀, so:
//
// - Sums of points. The scenario is better for certain when z₁ < b₀ (its gain exceeds the base's gap), worse when b₁ > z₀. Else the
//   difference is not distinguishable. This is a proof.
// - Counts that the objective prices (visits on time, kilometres, appointments moved, sessions). The gap of the plan that looks worse is the
//   most that a better search could have gained there; divided by the least that one of them is worth, it gives how many could have been
//   other. A difference up to that is marked not distinguishable. This is a convention, and a prudent one: it spends the whole gap on a single
//   kind of thing, at its least price. One visit on time instead of late is worth at least a week of lateness at the least severity among
//   the visits counted; one placed instead of left without a place, thirteen.
// - Figures that follow from the files alone need no plan: any difference is certain.
// - Everything else describes the two plans.

/// Tells differences from what a better search could have changed.
struct Discernment {
  let base: ComparedRun
  let scenario: ComparedRun
  let parameters: Parameters
  /// Both runs price the same things alike over the same weeks, so that their points are one currency.
  let isOneCurrency: Bool

  init(base: ComparedRun, _ first: Parameters, scenario: ComparedRun, _ second: Parameters) {
    self.base = base
    self.scenario = scenario
    parameters = first
    isOneCurrency =
      first.prices == second.prices && first.severities == second.severities && first.begins == second.begins
      && first.horizonWeeks == second.horizonWeeks
  }

  func distinction(_ key: ComparedKey) -> Distinction {
    guard let before = base.figures[key], let after = scenario.figures[key] else { return .descriptif }
    switch key.code {
    case .suivis, .effectifsStaff, .visitesParNature, .conclusions, .actionsFiches, .couvertureSecteur, .visitesDues, .horsPlan,
      .retardAvantDebut, .tiersRequis:
      return .oui
    case .objectif: return points(base.whole, scenario.whole)
    case .objectifLegal: return points(base.legal, scenario.legal)
    case .visitesATemps, .visitesEnRetard, .partATemps, .delaisLegaux, .reprises8Jours, .visitesParRetard:
      return priced(key, before, after, unit: visitPrice(key), \.legal)
    case .visitesSansPlace, .nonPlaces, .dusRealises:
      return priced(key, before, after, unit: Self.weeksWithoutPlace * visitPrice(key), \.legal)
    case .trajetKm,
      .distance where key.dimension != .detail:
      return priced(key, before, after, unit: parameters.prices.kilometre, \.whole)
    case .rdvDeplaces: return priced(key, before, after, unit: parameters.prices.appointmentMoved, \.whole)
    case .vacations where key.dimension == .service:
      return priced(key, before, after, unit: parameters.prices.sessionOpened, \.whole)
    default: return .descriptif
    }
  }

  private func points(_ before: Quality, _ after: Quality) -> Distinction {
    guard isOneCurrency else { return .descriptif }
    return after.sum < before.bound || after.bound > before.sum ? .oui : .non
  }

  /// A visit without a place costs these weeks more than one placed on the last day.
  private static let weeksWithoutPlace = 13

  /// The least that one visit more on time is worth among those that the key counts, in points.
  private func visitPrice(_ key: ComparedKey) -> Int {
    let natures: [Nature] =
      if key.code == .reprises8Jours {
        [.reprise]
      } else if key.dimension == .nature, let nature = Nature(rawValue: key.value) {
        [nature]
      } else {
        Nature.allCases.filter { nature in
          [base, scenario].contains { ($0[.visitesDues, .nature, nature.rawValue]?.numerator ?? 0) > 0 }
        }
      }
    // Four is the least weight of a severity in the objective.
    return parameters.prices.weekLate * 4 * (natures.map { parameters.severities.value($0) }.min() ?? 0)
  }

  /// Whether a difference is worth more than the gap of the plan that looks worse.
  private func priced(
    _ key: ComparedKey, _ before: ComparedValue, _ after: ComparedValue, unit: Int, _ scope: KeyPath<ComparedRun, Quality>
  ) -> Distinction {
    guard isOneCurrency, let change = ComparedValue.change(from: before, to: after) else { return .descriptif }
    let slack = [base[keyPath: scope], scenario[keyPath: scope]].map { max(0, $0.sum - $0.bound) }
    let gap: Int =
      switch key.code.sense {
      case .neither: max(slack[0], slack[1])
      case .more: change.numerator > 0 ? slack[0] : slack[1]
      case .less: change.numerator < 0 ? slack[0] : slack[1]
      }
    // A share is worth the visits that would make it, counted in the smaller of the two wholes.
    let whole = min(before.denominator ?? 1, after.denominator ?? 1)
    return Int128(abs(change.numerator)) * Int128(whole) * Int128(unit) > Int128(gap) * Int128(change.denominator ?? 1) ? .oui : .non
  }
}

extension ComparedScenario {
  /// A scenario beside the base.
  public init(
    _ run: ComparedRun, beside base: ComparedRun, parameters: (base: Parameters, scenario: Parameters), operations: [ComparedOperation],
    waterfall: [WaterfallStep] = []
  ) {
    let discernment = Discernment(base: base, parameters.base, scenario: run, parameters.scenario)
    let differences = Set(base.figures.keys).union(run.figures.keys).sorted().map { key in
      ComparedDifference(
        key: key, base: base.figures[key], scenario: run.figures[key], distinction: discernment.distinction(key))
    }
    self.init(
      run: run, differences: differences, operations: operations, waterfall: waterfall, isOneCurrency: discernment.isOneCurrency)
  }
}
