import Dossier
import Law
import Planning

/// Mondays in a row: each plan is made from the last and from what the week brought.
public struct Mondays: Sendable {
  public var reality: Reality
  public var weeks: Int

  /// - Parameter weeks: How many Mondays are planned, and weeks lived.
  public init(_ reality: Reality, weeks: Int) {
    self.reality = reality
    self.weeks = weeks
  }

  /// A Monday's plan, and the week that followed.
  public struct Week: Sendable {
    /// 0 for the first.
    public var number: Int
    /// The dossier of the Monday, and the plan made from it.
    public var dossier: Dossier
    public var plan: Plan
    /// Every obligation that the law required on the Monday.
    public var obligations: [Obligation]
    public var events: WeekEvents
    /// The dossier of the next Monday.
    public var next: Dossier
    /// In the order of ``WeekFigure``.
    public var figures: [Int]
    public subscript(figure: WeekFigure) -> Int { figures[WeekFigure.allCases.firstIndex(of: figure) ?? 0] }
  }

  /// Lives the weeks one by one.
  ///
  /// - Parameters:
  ///   - dossier: Of the first Monday, which is the reality's origin; checked and sorted.
  ///   - version: Of the programme, recorded in the plans.
  ///   - solveAreas: As for ``Planner/plan(_:version:solveAreas:report:)``.
  ///   - each: Receives each week once it is over; what it throws ends the simulation.
  /// - Throws: `LawError` when the catalogue does not cover a day, or what `each` throws.
  public func live(
    _ dossier: Dossier, version: String, solveAreas: ([AreaProblem]) -> [AreaPlan?] = { $0.map { AreaSolver.solve($0) } },
    each: (Week) throws -> Void
  ) throws {
    precondition(
      dossier.parameters.begins == reality.origin, "The dossier begins on \(dossier.parameters.begins), not on \(reality.origin).")
    var dossier = dossier
    for number in 0..<weeks {
      let outcome = try Planner.plan(dossier, version: version, solveAreas: solveAreas)
      let (next, events) = reality.live(outcome.plan, of: dossier)
      try each(
        Week(
          number: number, dossier: dossier, plan: outcome.plan, obligations: outcome.obligations, events: events, next: next,
          figures: WeekFigure.all(of: dossier, outcome: outcome, events: events)))
      dossier = next
    }
  }
}
