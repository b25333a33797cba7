import Dossier
import Law

/// Makes the weekly plan of a service.
///
/// Facts go in, a plan goes out; files, clocks and processes stay with the caller, who gives two closures: one that solves areas (in child
/// processes, or here), one that hears of progress. The same dossier gives the same plan, byte for byte, unless time runs out.
public enum Planner {
  /// How far a plan has come.
  public enum Stage: Sendable {
    case obligations
    /// Areas to solve, and visits to place.
    case areas(count: Int, visits: Int)
    case bound
    case done
  }

  /// A plan, and what the law required when it was made.
  public struct Outcome: Sendable {
    public var plan: Plan
    /// Every obligation read, placed or not, due in the horizon or later.
    public var obligations: [Obligation]
    /// What one more half-day or room would be worth, an estimate.
    public var worth: MarginalWorth
  }

  /// The plan of a dossier.
  ///
  /// - Parameters:
  ///   - dossier: Checked and sorted.
  ///   - version: Of the programme, recorded in the plan.
  ///   - previous: The plan that went out before this one, for its keys and its cancelled events; nothing else of it counts.
  ///   - improving: Whether proposed appointments whose place is still legal may move, at their price; else they stay.
  ///   - isProven: Whether the plan carries a bound; else it has no certificate, and is not for writing.
  ///   - solveAreas: The plan of each area in the same order, `nil` for one that failed and keeps its constructive plan.
  ///   - report: Called at each stage.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public static func plan(
    _ dossier: Dossier, version: String, after previous: Plan? = nil, improving: Bool = false, isProven: Bool = true,
    solveAreas: ([AreaProblem]) -> [AreaPlan?] = { $0.map { AreaSolver.solve($0) } },
    report: (Stage) -> Void = { _ in }
  ) throws(LawError) -> Outcome {
    report(.obligations)
    let ground = try Groundwork(dossier)
    var areas = ground.areas
    // A plan remade for the better has no pace to keep: it must not be worse than the one that stands.
    if improving { for index in areas.indices { areas[index].problem = areas[index].problem.improvable } }
    report(.areas(count: areas.count, visits: ground.placeable.count { $0 }))
    let solved = solveAreas(areas.map(\.problem))
    let results = zip(areas, solved).map { area, plan in
      (area: area, plan: plan ?? AreaSolver.constructive(area.problem), failed: plan == nil)
    }
    var placed = ServicePlan(kept: ground.service)
    for result in results { placed.add(result.plan, of: result.area) }
    report(.bound)
    let assembly = PlanAssembly(ground: ground, placed: placed, results: results)
    let (plan, worth) = assembly.plan(version: version, after: previous, isProven: isProven)
    report(.done)
    return Outcome(plan: plan, obligations: ground.service.obligations, worth: worth)
  }
}
