import MILP

extension WeeklyMaster {
  /// Adds, for each bucket whose visits no whole packing can hold, the packing row that they break most; returns how many.
  ///
  /// The patterns of whole visits that fit one session span a small polytope: a linear program with a variable a length finds the weights
  /// w with w·pattern ≤ 1 for every pattern and the greatest w·x, which must not exceed the number of sessions.
  /// - Throws: `SolveError` when GLPK fails.
  mutating func separate() throws(SolveError) -> Int {
    let values = program.primals
    var amounts = [[Double]](repeating: [], count: buckets.count)
    for visit in visits where values[visit.column] > 1e-7 {
      if amounts[visit.bucket].isEmpty { amounts[visit.bucket] = [Double](repeating: 0, count: lengths.count) }
      amounts[visit.bucket][visit.length] += values[visit.column]
    }
    var added = 0
    for bucket in buckets.indices where !amounts[bucket].isEmpty {
      let held = sessionColumn[bucket] < 0 ? 1 : values[sessionColumn[bucket]]
      guard let weights = try packings(of: buckets[bucket]).brokenMost(by: amounts[bucket], sessions: held) else { continue }
      addPacking(bucket, weights: weights)
      added += 1
    }
    return added
  }

  /// Adds one packing row.
  mutating func addPacking(_ bucket: Int, weights: [Double]) {
    var entries: [(column: Int, value: Double)] = []
    for visit in visits where visit.bucket == bucket && weights[visit.length] > 0 { entries.append((visit.column, weights[visit.length])) }
    if sessionColumn[bucket] >= 0 { entries.append((sessionColumn[bucket], -1)) }
    let row = program.addRow(lower: -.infinity, upper: sessionColumn[bucket] < 0 ? 1 : 0, entries: entries)
    notePacking(bucket, row: row, weights: weights)
  }
}

/// The ways to fill a session with whole visits, and the rows that they keep.
struct PackingPolytope {
  let lengths: [Int]
  let patterns: [[Int]]

  /// - Parameter gaps: Stretches that together hold the visits; more than one where fixed appointments stand between them.
  init(minutes: Int, gaps: [Int], lengths: [Int]) {
    self.lengths = lengths
    patterns =
      gaps.count == 1 && gaps[0] <= minutes
      ? SessionPacking.patterns(gaps[0], lengths: lengths) : SessionPacking.patterns(within: minutes, gaps: gaps, lengths: lengths)
  }

  /// The weights of a row that so many visits of each length break, the most broken one; nothing when they are a mixture of packings.
  ///
  /// - Parameter sessions: Number of sessions that hold them.
  /// - Throws: `SolveError` when GLPK fails.
  func brokenMost(by amounts: [Double], sessions: Double) throws(SolveError) -> [Double]? {
    guard !patterns.isEmpty else { return amounts.contains { $0 > 1e-6 } ? amounts.map { $0 > 0 ? 1e3 : 0 } : nil }
    var program = LinearProgram(name: "packing", direction: .maximize)
    for pattern in patterns { _ = program.addRow(lower: -.infinity, upper: 1); _ = pattern }
    for length in lengths.indices {
      let entries = patterns.indices.filter { patterns[$0][length] > 0 }.map { (row: $0, value: Double(patterns[$0][length])) }
      // A length that is absent takes the weight its minutes leave: a hair of worth lifts the row over it.
      _ = program.addColumn(
        lower: 0, upper: entries.isEmpty ? 0 : 1, cost: amounts[length] + 1e-6 * Double(lengths[length]), entries: entries)
    }
    _ = try program.simplex(method: .primal, iterationLimit: 10_000)
    let weights = program.primals
    let sum = zip(weights, amounts).reduce(0) { $0 + $1.0 * $1.1 }
    return sum > sessions * (1 + 1e-4) + 1e-4 ? weights : nil
  }
}
