import Dossier
import Law

// As between the runs of a comparison: a plan is not the best one, and between its sum and its certified bound lies what the search may have missed. The
// gap of the plan that looks worse is the most that a better search could have gained there; divided by the least that one visit is worth, it
// gives how many could have been other. A difference up to that cannot be told. It is a prudent convention: the whole gap is spent on a single kind
// of thing at its least price. Figures that follow from the files alone are certain; what only describes the two plans is not marked.

extension CoverageDoubt {
  /// What two plans of a service leave in doubt.
  public init(_ present: (plan: Plan, parameters: Parameters), _ scenario: (plan: Plan, parameters: Parameters)) {
    let (first, second) = (present.parameters, scenario.parameters)
    self.init(
      presentGap: max(0, present.plan.legal.sum - present.plan.legal.bound),
      scenarioGap: max(0, scenario.plan.legal.sum - scenario.plan.legal.bound),
      // Four is the least weight of a severity in the objective.
      points: Dictionary(uniqueKeysWithValues: Nature.allCases.map { ($0, first.prices.weekLate * 4 * first.severities.value($0)) }),
      isOneCurrency: first.prices == second.prices && first.severities == second.severities && first.begins == second.begins
        && first.horizonWeeks == second.horizonWeeks)
  }

  /// A visit without a place costs these weeks more than one placed on the last day.
  private static let weeksWithoutPlace = 13

  /// How a count that the plan decides is read: whether more is better, and the weeks of lateness one of them is worth at least.
  private static func worth(_ code: CoverageCode, _ part: String) -> (more: Bool, weeks: Int)? {
    let isDue = code == .echeances || code.ungrouped == .echeancesNature
    let isBooked = code == .reservations || code.ungrouped == .reservationsNature
    switch (isDue, isBooked, part) {
    case (_, true, BookedState.aTemps.rawValue): return (true, 1)
    case (_, true, BookedState.enRetard.rawValue): return (false, 1)
    case (_, true, BookedState.rattrapee.rawValue), (true, _, DueState.reservee.rawValue): return (true, weeksWithoutPlace)
    case (true, _, DueState.echueSansRendezVous.rawValue), (true, _, DueState.aVenirSansRendezVous.rawValue):
      return (false, weeksWithoutPlace)
    default: break
    }
    guard code == .aJourPrevu, !part.isEmpty else { return nil }
    return (part == "a_jour", weeksWithoutPlace)
  }

  /// Whether the gap of a plan could explain the difference of a figure; nothing to explain when there is none.
  public func explains(_ present: CoverageFigure, _ scenario: CoverageFigure) -> Bool {
    guard let worth = Self.worth(present.code, present.part), let before = present.numerator, let after = scenario.numerator else {
      return false
    }
    return explains(after - before, natures: present.nature.map { [$0] } ?? [], more: worth.more, weeks: worth.weeks)
  }

  /// Whether the gaps could explain the difference of a delay of the horizon, counted in visits in time, or of workers up to date.
  public func explains(_ present: CoverageCriterion, _ scenario: CoverageCriterion) -> Bool {
    guard let before = present.numerator, let after = scenario.numerator, let first = present.denominator,
      let second = scenario.denominator,
      first > 0, second > 0
    else { return false }
    // A share is worth the visits that would make it, counted in the smaller of the two wholes.
    let difference = after * first - before * second
    let change = difference.magnitude == 0 ? 0 : difference * min(first, second) / (first * second)
    let rounded = change == 0 && difference != 0 ? difference.signum() : change
    let natures = CoverageCriteria.delays.first { $0.code == present.code }?.natures ?? []
    return explains(rounded, natures: natures, more: true, weeks: present.code == .aJour ? Self.weeksWithoutPlace : 1)
  }

  private func explains(_ change: Int, natures: [Nature], more isBetter: Bool, weeks: Int) -> Bool {
    guard change != 0 else { return false }
    guard isOneCurrency else { return true }
    let unit = (natures.isEmpty ? points.values.min() : natures.compactMap { points[$0] }.min()) ?? 0
    return abs(change) * weeks * unit <= ((change > 0) == isBetter ? presentGap : scenarioGap)
  }
}

extension CoverageScenario {
  /// A scenario beside the present.
  public init(name: String, _ report: CoverageReport, beside present: CoverageReport, doubt: CoverageDoubt) {
    let before = Dictionary(present.figures.map { ($0.key, $0) }) { first, _ in first }
    let forecasts = Dictionary(present.forecasts.map { ($0.code, $0) }) { first, _ in first }
    self.init(
      name: name, report: report, doubt: doubt,
      unclear: Set(report.figures.filter { figure in before[figure.key].map { doubt.explains($0, figure) } ?? false }.map(\.key)),
      unclearForecasts: Set(report.forecasts.filter { line in forecasts[line.code].map { doubt.explains($0, line) } ?? false }.map(\.code)))
  }
}
