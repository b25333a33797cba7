import CGLPK
import Foundation
import Synchronization
import Testing

@testable import MILP

@Suite("Guard: an abort of GLPK is an error of one problem") struct GuardTests {
  /// Makes GLPK abort: a cost for a column that does not exist, past every check of this module.
  static func provoke(_ program: inout LinearProgram) {
    program.problem.call { tiers_set_cost($0, $1, 1_000_000, 1) }
  }

  @Test func `an out-of-range column ends as an error and the next problem solves`() throws {
    var broken = SimplexTests.workshop()
    Self.provoke(&broken)
    do {
      try broken.simplex()
      Issue.record("the abort went unseen")
    } catch {
      guard case .aborted(let message) = error else {
        Issue.record("not an abort: \(error)")
        return
      }
      #expect(message.contains("column number out of range"))
    }
    var next = SimplexTests.workshop()
    let status = try next.simplex()
    #expect(status == .optimal)
  }

  @Test func `every other problem of the thread is lost with it, and says so`() throws {
    var bystander = SimplexTests.workshop()
    try bystander.simplex()
    var broken = SimplexTests.workshop()
    Self.provoke(&broken)
    do {
      try bystander.simplex()
      Issue.record("a dead problem was used")
    } catch {
      #expect(error == .foreignThread)
    }
    #expect(abs(bystander.objective - 36) < 1e-9)
    bystander.setCost(0, 4)
    #expect(bystander.columnCount == 2)
  }

  @Test func `an abort while building is reported by the solve`() throws {
    var broken = SimplexTests.workshop()
    broken.problem.call { tiers_set_row($0, $1, 99, 0, [0], [0]) }
    broken.addRow(upper: 3)
    #expect(broken.problem.fault != nil)
    do {
      try broken.simplex()
      Issue.record("the abort went unseen")
    } catch {
      #expect("\(error)".contains("GLPK gave up"))
    }
  }

  @Test func `a hundred aborts in a row leave a working thread`() throws {
    for _ in 0..<100 {
      var broken = SimplexTests.workshop()
      Self.provoke(&broken)
      #expect(broken.problem.fault != nil)
    }
    var next = SimplexTests.workshop()
    try next.simplex()
    #expect(abs(next.objective - 36) < 1e-9)
  }

  @Test func `forty threads at once, some of which abort, do not disturb each other`() {
    let objectives = Mutex<[Double]>([])
    let ended = DispatchGroup()
    for number in 0..<40 {
      ended.enter()
      Thread {
        let objective = Self.solved(abortingFirst: number % 4 == 0)
        objectives.withLock { $0.append(objective) }
        ended.leave()
      }.start()
    }
    ended.wait()
    let all = objectives.withLock { $0 }
    #expect(all.count == 40)
    #expect(Set(all).count == 1 && all[0] > 0)
  }

  /// The objective of one fixed problem; negative when it could not be solved.
  static func solved(abortingFirst: Bool) -> Double {
    if abortingFirst {
      var broken = SimplexTests.workshop()
      provoke(&broken)
    }
    var program = Transport(rows: 10, columns: 12, seed: 5).program()
    do {
      try program.simplex()
      return program.objective
    } catch {
      return -1
    }
  }

  @Test func `dropping one problem leaves the others of its thread alone`() throws {
    var kept = SimplexTests.workshop()
    do {
      var dropped = SimplexTests.workshop()
      try dropped.simplex()
    }
    try kept.simplex()
    #expect(abs(kept.objective - 36) < 1e-9)
  }

  @Test func `names that GLPK would abort on are fitted`() throws {
    var program = LinearProgram(name: String(repeating: "é", count: 300) + "\n")
    program.addRow(upper: 1, name: "a\tb" + String(repeating: "x", count: 300))
    program.addColumn(cost: -1, entries: [(row: 0, value: 1)], name: String(repeating: "🙂", count: 100))
    let status = try program.simplex()
    #expect(status == .optimal)
  }
}
