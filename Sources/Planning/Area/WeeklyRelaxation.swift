import MILP

/// Solves the relaxation of a weekly programme: columns priced until none helps, packing rows added until none is broken.
enum WeeklyRelaxation {
  /// Simplex iterations after which a programme stops.
  static let iterationBudget = 400_000
  /// Iterations of one call, between which the clock may be looked at.
  private static let step = 2_000
  /// Relative change of the objective in a step below which it stands still, and steps after which the method changes.
  private static let stillness = 1e-7
  private static let mostStill = 2
  private static let cutRounds = 12
  private static let seatingRounds = 20
  /// Rounds of linking rows at most; on areas of five teams some ten find any.
  private static let linkRounds = 20
  /// Relative gain below which, twice in a row, the rooms of half-days are priced well enough; the dive adds the rows that it breaks.
  private static let seatingGain = 2e-5
  /// Relative gains below which cutting, and pricing three times in a row, stop.
  private static let cutGain = 5e-5
  private static let pricingGain = 1e-5

  /// From nothing.
  ///
  /// - Throws: `SolveError` when GLPK fails.
  static func solve(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) {
    _ = master.price(duals: [], limit: 3)
    try solveByColumns(&master, isTimeOver: isTimeOver)
    try addCuts(&master, isTimeOver: isTimeOver)
  }

  /// From a basis that only some bounds break.
  ///
  /// - Parameter cutting: Whether packing rows are looked for: not when more rows are to come at once.
  static func resolve(_ master: inout WeeklyMaster, cutting: Bool = true, isTimeOver: () -> Bool) throws(SolveError) {
    try simplex(&master, .dualThenPrimal, isTimeOver: isTimeOver)
    try solveByColumns(&master, isTimeOver: isTimeOver)
    if cutting { try addCuts(&master, isTimeOver: isTimeOver) }
  }

  /// Cuts of rooms added until the sessions of every period have half-days.
  static func seat(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) {
    var idle = 0
    for _ in 0..<seatingRounds {
      if try isOver(master, isTimeOver) { return }
      let before = master.program.objective
      if try master.separateRooms() == 0 { break }
      try resolve(&master, cutting: false, isTimeOver: isTimeOver)
      idle = master.program.objective - before < seatingGain * abs(before) ? idle + 1 : 0
      if idle == 2 { break }
    }
    try addCuts(&master, isTimeOver: isTimeOver)
  }

  /// Linking rows added until no visit sits where there is no session for it.
  static func link(_ master: inout WeeklyMaster, isSeated: Bool, isTimeOver: () -> Bool) throws(SolveError) {
    for _ in 0..<linkRounds {
      if try isOver(master, isTimeOver) || master.separateLinks() == 0 { return }
      try resolve(&master, cutting: !isSeated, isTimeOver: isTimeOver)
      if isSeated { try seat(&master, isTimeOver: isTimeOver) }
    }
  }

  private static func isOver(_ master: borrowing WeeklyMaster, _ isTimeOver: () -> Bool) throws(SolveError) -> Bool {
    let iterations = try master.program.iterations
    return isTimeOver() || iterations > iterationBudget
  }

  private static func addCuts(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) {
    for _ in 0..<cutRounds {
      let before = master.program.objective
      if try isOver(master, isTimeOver) { return }
      if try master.separate() == 0 { return }
      try simplex(&master, .dualThenPrimal, isTimeOver: isTimeOver)
      try solveByColumns(&master, isTimeOver: isTimeOver)
      if abs(master.program.objective - before) < cutGain * abs(before) { return }
    }
  }

  private static func solveByColumns(_ master: inout WeeklyMaster, isTimeOver: () -> Bool) throws(SolveError) {
    var (before, idle) = (Double.infinity, 0)
    for _ in 0..<120 {
      try simplex(&master, .primal, isTimeOver: isTimeOver)
      let iterations = try master.program.iterations
      if isTimeOver() || iterations > iterationBudget { return }
      // The tail of column generation costs much and brings little: the bound is certified whatever the prices.
      idle = before - master.program.objective < pricingGain * abs(before) ? idle + 1 : 0
      if idle == 3 { return }
      before = master.program.objective
      if master.price(duals: master.program.duals, limit: 4) == 0 { return }
    }
    try simplex(&master, .primal, isTimeOver: isTimeOver)
  }

  /// One run of the simplex, in steps, so that a limit of time is honoured.
  ///
  /// The dual simplex may turn in a circle on a row or two, its objective standing still; the primal one then mends them from there.
  static func simplex(_ master: inout WeeklyMaster, _ method: SimplexMethod, isTimeOver: () -> Bool) throws(SolveError) {
    var method = method
    var (before, still) = (Double.infinity, 0)
    while true {
      let status = try master.program.simplex(method: method, iterationLimit: step, presolve: false)
      guard case .iterationLimit = status else { return }
      let iterations = try master.program.iterations
      if isTimeOver() || iterations > iterationBudget { return }
      let objective = master.program.objective
      still = abs(objective - before) <= stillness * abs(before) ? still + 1 : 0
      if still == mostStill { method = .primal }
      before = objective
    }
  }
}
