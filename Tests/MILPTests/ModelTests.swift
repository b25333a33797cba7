import Testing

@testable import MILP

@Suite("Model: written over the domain") struct ModelTests {
  struct Cell: Hashable, Sendable {
    let kind: String
    let session: Int
  }

  static let demand = ["vip": 7, "sir": 4]
  static let slots = [1: 5, 2: 3]
  static let urgency = ["vip": 2, "sir": 5]

  static func sessions() -> (Model, Family<Cell>, Family<String>) {
    let cells = ["sir", "vip"].flatMap { kind in [1, 2].map { Cell(kind: kind, session: $0) } }
    var model = Model("sessions of March")
    let held = model.count("held", for: cells) { demand[$0.kind] ?? 0 }
    let unmet = model.count("unmet", for: ["sir", "vip"]) { demand[$0] ?? 0 }
    model.require("held or unmet", for: ["sir", "vip"]) { kind in
      sum(cells.filter { $0.kind == kind }) { held[$0] } + unmet[kind] == Expression(demand[kind] ?? 0)
    }
    model.require("slots", for: [1, 2]) { session in
      sum(cells.filter { $0.session == session }) { held[$0] } <= Expression(slots[session] ?? 0)
    }
    model.minimize(sum(["sir", "vip"]) { (urgency[$0] ?? 0) * unmet[$0] })
    return (model, held, unmet)
  }

  @Test func `visits that do not fit are the least urgent`() throws {
    let (model, held, unmet) = Self.sessions()
    let plan = try model.solve(limit: .seconds(60))
    #expect(plan.proof == .optimal)
    #expect(plan.count(unmet["vip"]) == 3)
    #expect(plan.count(unmet["sir"]) == 0)
    #expect(plan.count(sum(held.domain) { held[$0] }) == 8)
    #expect(plan.objective == 6 && plan.gap == 0)
  }

  @Test func `the same model gives the same answer`() throws {
    let (model, _, _) = Self.sessions()
    #expect(try model.solve() == model.solve())
  }

  @Test func `a long sum over literals and indices compiles and is read as written`() throws {
    // Open radar 19778509: this line was too complex for the compiler with a richer set of operators.
    var model = Model("radar")
    let x = model.amount("x", for: 0..<4)
    model.require("long", 3 * x[0] + x[1] - 2 * x[3] - 4 * x[2] + 5 * x[0] - 3 * x[1] + 2 * x[2] - x[3] + 7 <= 14 + x[3])
    model.require("other", x[0] - 0.5 * x[1] >= 0)
    model.require("cap", x[1] + x[2] + x[3] <= 3.5)
    model.maximize(x[0] + 2 * x[1])
    let point = try model.solve()
    // 8 x0 - 2 x1 - 2 x2 - 4 x3 <= 7 and x1 <= 2 x0.
    #expect(point(8 * x[0] - 2 * x[1] - 2 * x[2] - 4 * x[3]) <= 7 + 1e-9)
    #expect(point(x[1] + x[2] + x[3]) <= 3.5 + 1e-9)
    #expect(abs(point.objective - (1.75 + 7)) < 1e-9)
  }

  @Test func `what is required of nothing is compared as a number`() throws {
    var model = Model("nothing")
    _ = model.amount("x", for: [1])
    model.require("none", sum([Int]()) { _ in 0 } >= 1)
    #expect(throws: SolveError.infeasible(model: "nothing")) { try model.solve() }
  }

  @Test func `weights of the same variable add up, and those that cancel vanish`() {
    let x = Expression(variable: 0)
    let y = Expression(variable: 1)
    let merged = (2 * x + y - x - y + x).merged
    #expect(merged.count == 1)
    #expect(merged[0].variable == 0 && merged[0].weight == 2)
  }

  @Test func `a constant in the objective is part of it`() throws {
    var model = Model("constant")
    let x = model.count("x", for: [0]) { _ in 4 }
    model.maximize(10 - 3 * x[0] + 5 * x[0])
    #expect(try model.solve().objective == 18)
  }

  @Test func `infeasible, unbounded and stopped are three different answers`() throws {
    var none = Model("none")
    let x = none.choice("x", for: [0, 1])
    none.require("too many", x[0] + x[1] >= 3)
    #expect(throws: SolveError.infeasible(model: "none")) { try none.solve() }
    var endless = Model("endless")
    let y = endless.amount("y", for: [0])
    endless.maximize(y[0])
    #expect(throws: SolveError.unbounded(model: "endless")) { try endless.solve() }
    #expect("\(SolveError.stoppedWithoutPoint(model: "m", by: .time))".contains("nothing is known about feasibility"))
  }

  @Test func `a weight that is not a number is refused by the place where it stands`() {
    var model = Model("broken")
    let x = model.amount("x", for: [0])
    model.require("share", Double.nan * x[0] <= 1)
    #expect(throws: SolveError.notFinite(model: "broken", place: "constraint 'share'")) { try model.solve() }
    var other = Model("broken")
    let y = other.amount("y", for: [0])
    other.minimize(Double.infinity * y[0])
    #expect(throws: SolveError.notFinite(model: "broken", place: "objective")) { try other.solve() }
  }

  @Test func `every error says what happened and what to do`() {
    let errors: [SolveError] = [
      .infeasible(model: "m"), .unbounded(model: "m"), .stoppedWithoutPoint(model: "m", by: .nodes), .notFinite(model: "m", place: "p"),
      .basisOfWrongSize(basic: 1, rows: 2), .singularBasis, .illConditionedBasis, .numericalFailure, .aborted(message: "x"),
      .foreignThread, .unknownCode(77),
    ]
    for error in errors { #expect("\(error)".split(separator: "\n").count == 2) }
  }
}
