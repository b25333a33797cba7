import Dossier
import Exchange
import Foundation
import Law
import Planning
import Synchronization
import Verification

/// Plans supposed staffs, as many at once as there are cores, and checks every plan.
///
/// Each plan takes one core, so that the work, and with it every byte of the answer, is the same on one core as on two.
final class CapacityPlans: Sendable {
  typealias Planned = (plan: Plan, obligations: [Obligation])

  private let effort: Int
  private let language: Language
  private let cores: Int
  private let counts = Mutex((plans: 0, violations: 0))
  private let report: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - effort: Thousandths of the work that `plan` gives to each area.
  ///   - report: Called with the number of plans made.
  init(effort: Int, language: Language, cores: Int, report: @escaping @Sendable (Int) -> Void) {
    self.effort = effort
    self.language = language
    self.cores = max(1, cores)
    self.report = report
  }

  /// Plans made, and violations found in them.
  var made: (plans: Int, violations: Int) { counts.withLock { $0 } }

  /// Notes a plan and what its check finds.
  func check(_ dossier: Dossier, _ plan: Plan) {
    let found = Verifier.verify(dossier: dossier, plan: plan).violations.count
    let number = counts.withLock { counts in
      counts.plans += 1
      counts.violations += found
      return counts.plans
    }
    report(number)
  }

  /// The plan of each dossier.
  func plans(_ dossiers: [Dossier]) throws -> [Planned] {
    try each(dossiers) { dossier in try self.plan(dossier, effort: self.effort) }
  }

  /// A cheap plan of each dossier: the constructive one, searched on a little, without the linear program.
  func drafts(_ dossiers: [Dossier]) throws -> [Planned] {
    try each(dossiers) { dossier in
      let first = try Planner.plan(
        dossier, version: TiersTempsCommand.version, solveAreas: { problems in problems.map { AreaSolver.constructive($0) } })
      let searched = try Planner.improve(
        dossier, from: first.plan, version: TiersTempsCommand.version, rounds: Self.draftRounds, seed: dossier.parameters.seed)
      let outcome = searched ?? first
      self.check(dossier, outcome.plan)
      return (outcome.plan, outcome.obligations)
    }
  }

  private static let draftRounds = 10_000

  private func plan(_ dossier: Dossier, effort: Int) throws(LawError) -> Planned {
    var crew = AreaCrew(limit: nil, language: language, line: ProgressLine(style: .silent, language: language))
    crew.runner.cores = 1
    let solver = crew
    let outcome = try Planner.plan(
      dossier, version: TiersTempsCommand.version,
      solveAreas: { problems in
        solver.solve(
          problems.map { problem in
            var problem = problem
            problem.effort = max(1, problem.effort * effort / 1000)
            return problem
          }
        ).plans
      })
    check(dossier, outcome.plan)
    return (outcome.plan, outcome.obligations)
  }

  /// Does something with each part, on every core; the results keep the order of the parts.
  func each<Part: Sendable, Result: Sendable>(_ parts: [Part], _ work: @escaping @Sendable (Part) throws -> Result) throws -> [Result] {
    let results = Mutex([Int: Swift.Result<Result, any Error>]())
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(cores, parts.count)) { _ in
      while true {
        let place = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard place < parts.count else { return }
        let result = Swift.Result { try work(parts[place]) }
        results.withLock { $0[place] = result }
      }
    }
    return try results.withLock { done in try parts.indices.compactMap { try done[$0]?.get() } }
  }
}
