import Foundation
import Generation
import Testing

@testable import Planning
@testable import tierstemps

@Suite("The cores change nothing in a plan") struct CoresTests {
  /// The areas of a few services, each with little work to do.
  private func problems(_ seeds: ClosedRange<Int>) throws -> [AreaProblem] {
    var list: [AreaProblem] = []
    for seed in seeds {
      let dossier = Generator.dossier(GenerationRequest(workers: 500, overdueThousandths: 300, seed: seed))
      _ = try Planner.plan(
        dossier, version: "test",
        solveAreas: { areas in
          list += areas
          return areas.map { _ in AreaPlan(placed: []) }
        })
    }
    return list.enumerated().map { number, problem in
      var quick = problem
      // Those that come first take longest, so that they end last.
      quick.effort = 40 / (1 + number)
      return quick
    }
  }

  private func bytes(_ plans: [AreaPlan?]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(plans)
  }

  @Test func `areas solved one after the other, at once or in this process give the same bytes`() throws {
    let problems = try problems(21...24)
    let here = try bytes(problems.map { AreaSolver.solve($0) })
    for cores in [1, 2, 4] {
      let crew = AreaCrew(
        language: .en, runner: AreaRunner(executable: BuiltProgramme.path, cores: cores), line: ProgressLine(style: .silent, language: .en))
      let (plans, failures) = crew.solve(problems)
      #expect(failures.isEmpty && plans.count == problems.count && plans.count >= 4)
      #expect(try bytes(plans) == here, "\(cores) cores")
    }
  }
}
