import Dossier
import Generation
import Law

@testable import Planning
@testable import Simulation

/// A generated service small enough to live a year in a test.
enum SmallService {
  static let begins: CivilDate = "2026-01-05"

  static func request(workers: Int = 500, teams: Int = 1, overdue: Int = 120, seed: Int, asOf: CivilDate = begins) -> GenerationRequest {
    GenerationRequest(workers: workers, overdueThousandths: overdue, seed: seed, asOf: asOf, teams: teams, mobileCentres: teams - 1)
  }

  static func dossier(seed: Int = 1) -> Dossier { dossier(request(seed: seed)) }
  static func dossier(_ request: GenerationRequest) -> Dossier { Generator.dossier(request) }

  /// A solver that works a little.
  static func solve(_ problems: [AreaProblem], effort: Int = 5) -> [AreaPlan?] {
    problems.map { problem in
      var problem = problem
      problem.effort = effort
      return AreaSolver.solve(problem)
    }
  }
}
