import Exchange
import Foundation
import Planning

/// Solves the areas of a plan in child processes, and keeps the first plan of those that fail.
struct AreaCrew {
  /// Seconds an area may take when no limit is given: far more than its work budget needs, so that only a hung process meets it.
  static let patience = 1800.0

  var limit: Duration?
  var language: Language
  var runner = AreaRunner()
  let line: ProgressLine

  /// What happened to an area that has no answer.
  struct Failure: Sendable {
    var area: String
    var reason: String
  }

  /// The plan of each area, `nil` for those that failed, and why they did.
  func solve(_ problems: [AreaProblem]) -> (plans: [AreaPlan?], failures: [Failure]) {
    var jobs: [AreaJob] = []
    do {
      for problem in problems {
        let seconds = seconds(for: problem, of: problems)
        let order = AreaOrder(problem: problem, seconds: seconds)
        jobs.append(
          AreaJob(
            work: .plan, name: problem.name, input: [UInt8](try JSONEncoder().encode(order)), limit: .seconds(seconds ?? Self.patience)))
      }
    } catch {
      preconditionFailure("An area could not be written as JSON: \(error).")
    }
    let tally = AreaTally([AreaProgress](repeating: AreaProgress(), count: problems.count), on: line)
    line.enter(.optimising)
    let answers = runner.run(jobs) { area, progress in if let progress { tally.report(area, progress) } }
    var failures: [Failure] = []
    let plans = zip(problems, answers).map { problem, answer -> AreaPlan? in
      do {
        return try JSONDecoder().decode(AreaPlan.self, from: Data(answer.get()))
      } catch {
        failures.append(Failure(area: problem.name, reason: words(error as? AreaFailure ?? .unreadable)))
        return nil
      }
    }
    return (plans, failures)
  }

  /// The share of the time limit that an area gets, by its number of appointments and the cores there are.
  private func seconds(for problem: AreaProblem, of problems: [AreaProblem]) -> Double? {
    guard let limit else { return nil }
    let total = Double(problems.reduce(0) { $0 + $1.size })
    let largest = Double(problems.map(\.size).max() ?? 1)
    let cores = Double(min(runner.cores, problems.count))
    // With fewer areas than cores each gets everything; otherwise they queue, and the largest must not make the others wait for nothing.
    let waves = max(total / cores, largest)
    return (limit / .seconds(1)) * Double(problem.size) / max(1, waves)
  }

  private func words(_ failure: AreaFailure) -> String {
    switch failure {
    case .notStarted(let reason): PlanCommandSentences.notStarted(language, [reason])
    case .crashed(let signal): PlanCommandSentences.crashed(language, ["\(signal)"])
    case .failed(let code): PlanCommandSentences.exited(language, ["\(code)"])
    case .timedOut(let limit): PlanCommandSentences.timedOut(language, ["\(limit.components.seconds)"])
    case .unreadable: PlanCommandSentences.unreadable(language)
    }
  }
}
