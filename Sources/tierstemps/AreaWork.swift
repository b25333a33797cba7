import ArgumentParser
import Foundation
import Planning

/// What the process of an area can do: bytes to bytes, reporting on the way.
enum AreaWork: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Gives back what it was given, reporting its length: for tests of the processes themselves.
  case echo
  /// Solves an ``AreaOrder`` and answers with its `AreaPlan`.
  case plan

  func callAsFunction(_ input: [UInt8], _ report: (AreaProgress) -> Void) throws -> [UInt8] {
    switch self {
    case .echo:
      report(AreaProgress(incumbent: input.count, bound: 0))
      return input
    case .plan:
      let order = try JSONDecoder().decode(AreaOrder.self, from: Data(input))
      let clock = ContinuousClock()
      let start = clock.now
      let spent: () -> Double = { order.seconds.map { (clock.now - start) / .seconds(max($0, 0.001)) } ?? 0 }
      let plan = AreaSolver.solve(order.problem, timeSpent: spent) { progress in
        report(AreaProgress(incumbent: progress.incumbent, bound: progress.relaxation.map { Int($0) }))
      }
      return [UInt8](try JSONEncoder().encode(plan))
    }
  }
}

/// What the process of an area is asked: the area, and the seconds it may take.
struct AreaOrder: Codable, Sendable {
  var problem: AreaProblem
  /// `nil` stops by the work budget alone, which gives the same plan on every machine.
  var seconds: Double?
}
