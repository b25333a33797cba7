/// What the rows of a solved programme say that things are worth.
extension WeeklyMaster {
  /// Prices of a visit of each length in each bucket and of the reserve of each team and week, all ≥ 0; rooms are shared by the clusters, so
  /// ``RoomShares/prices(_:)`` knows theirs.
  func multipliers(duals: [Double]) -> Prices {
    let table = multiplierTable(duals)
    return Prices(
      visits: buckets.indices.map { bucket in table[(bucket * lengths.count)..<((bucket + 1) * lengths.count)].map { max(0, $0) } },
      rooms: [],
      reserve: (0..<(problem.teams.count * problem.weeks)).map { max(0, -duals[reserveRow + $0]) },
      orientation: (0..<(problem.teams.count * problem.weeks)).map { max(0, -duals[orientationRow + $0]) })
  }

  /// Price of a room of each site and period, ≥ 0, by site × periods + period.
  func roomPrices(duals: [Double]) -> [Double] {
    (0..<(problem.spots.count * periods.count)).map { max(0, -duals[roomRow + $0]) }
  }

  /// What a visit of each class costs at these duals.
  func classPrices(duals: [Double]) -> [Double] { classes.indices.map { duals[classRow + $0] } }

  /// Prices read from the programme, in points.
  struct Prices {
    var visits: [[Double]]
    /// By site × half-days + half-day; empty in the prices of one cluster.
    var rooms: [Double]
    var reserve: [Double]
    var orientation: [Double]
  }
}
