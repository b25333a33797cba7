import Dossier
import Exchange
import Foundation
import Law
import Planning
import Simulation
import Synchronization
import Verification

/// One repetition of a simulation: the Mondays of one luck, each plan checked while the next is made.
struct SimulatedYear: Sendable {
  var dossier: Dossier
  var mondays: Mondays
  var effort: Int
  /// Whether each plan solves a programme for its bound alone.
  var provesBounds: Bool
  var verifies: Bool
  /// Areas solved at once: the cores when there is one repetition, one when repetitions share them.
  var breadth: Int

  struct Answer: Sendable {
    var table: WeekTable
    var thirds: [ThirdOfYear]
    var violations = 0
    /// The first week with a violation, from 1, and what was found there.
    var first: (week: Int, findings: [Finding])?
  }

  /// The columns of `semaines.csv` after the Monday.
  static let columns = ["violations"] + WeekFigure.allCases.map(\.rawValue)

  /// Lives the weeks.
  ///
  /// - Parameter report: Called after each week, with its number from 1 and the workers overdue.
  func live(report: @Sendable (Int, Int) -> Void = { _, _ in }) throws -> Answer {
    var rows: [(monday: CivilDate, values: [Int])] = []
    var thirds: [ThirdOfYear] = []
    let checks = CheckQueue()
    try mondays.live(dossier, version: TiersTempsCommand.version, solveAreas: solve) { week in
      rows.append((week.plan.begins, [0] + week.figures))
      thirds += week.events.closedYears.compactMap { third($0, week.dossier) }
      if verifies { checks.add(week.number, week.dossier, week.plan) }
      report(week.number + 1, week[.enRetard])
    }
    let found = checks.wait()
    var answer = Answer(table: WeekTable(columns: Self.columns), thirds: thirds)
    for (week, findings) in found.sorted(by: { $0.key < $1.key }) where !findings.isEmpty {
      rows[week].values[0] = findings.count
      answer.violations += findings.count
      if answer.first == nil { answer.first = (week + 1, findings) }
    }
    answer.table.rows = rows
    return answer
  }

  private func third(_ closed: WeekEvents.ClosedYear, _ dossier: Dossier) -> ThirdOfYear? {
    guard let professional = dossier.professionals.first(where: { $0.id == closed.professional }) else { return nil }
    let (first, last) = (CivilDate.firstDay(of: closed.year), CivilDate.lastDay(of: closed.year))
    let under = max(0, max(first, professional.start ?? first).days(to: min(last, professional.end ?? last)) + 1)
    let days = first.days(to: last) + 1
    // Who had left before the year or the simulation, or came after the year, owes nothing.
    guard under > 0, professional.end.map({ $0 >= mondays.reality.origin }) ?? true else { return nil }
    let floor = (150 * professional.fteThousandths * under + 1000 * days - 1) / (1000 * days)
    return ThirdOfYear(
      professional: closed.professional, year: closed.year, worked: closed.worked, field: closed.field,
      required: max((closed.worked + 2) / 3, floor))
  }

  private func solve(_ problems: [AreaProblem]) -> [AreaPlan?] {
    let (effort, proves) = (effort, provesBounds)
    @Sendable func plan(_ problem: AreaProblem) -> AreaPlan {
      var problem = problem.spending(thousandths: effort)
      problem.provesBound = proves
      return AreaSolver.solve(problem)
    }
    guard breadth > 1, problems.count > 1 else { return problems.map { plan($0) } }
    let plans = Mutex([AreaPlan?](repeating: nil, count: problems.count))
    DispatchQueue.concurrentPerform(iterations: problems.count) { place in
      let made = plan(problems[place])
      plans.withLock { $0[place] = made }
    }
    return plans.withLock { $0 }
  }
}

/// Checks plans beside the thread that makes them, one at a time.
private final class CheckQueue: Sendable {
  private let found = Mutex<[Int: [Finding]]>([:])
  private let queue = DispatchQueue(label: "verification")
  private let room = DispatchSemaphore(value: 2)

  /// Adds a week's plan; waits while two are still unchecked, so that memory stays small.
  func add(_ week: Int, _ dossier: Dossier, _ plan: Plan) {
    room.wait()
    queue.async { [self] in
      let findings = Verifier.verify(dossier: dossier, plan: plan).violations
      found.withLock { $0[week] = findings }
      room.signal()
    }
  }

  /// What was found, by week.
  func wait() -> [Int: [Finding]] {
    queue.sync {}
    return found.withLock { $0 }
  }
}
