extension WeeklyMaster {
  /// Adds, for each class, the cheapest columns of negative reduced cost; returns how many.
  ///
  /// - Parameters:
  ///   - duals: Of the last solved programme; empty at the start, when the cheapest columns by cost alone are taken.
  ///   - limit: Columns a class may gain at once.
  mutating func price(duals: [Double], limit: Int) -> Int {
    var added = 0
    let visitPrices = duals.isEmpty ? [] : multiplierTable(duals)
    var reachOf = [Int](repeating: -1, count: problem.spots.count)
    for index in classes.indices {
      let group = classes[index]
      for (number, reach) in group.reach.enumerated() { reachOf[reach.spot] = number }
      defer { for reach in group.reach { reachOf[reach.spot] = -1 } }
      var best: [(reduced: Double, bucket: Int, holder: Int, reach: Int)] = []
      for (holderIndex, holder) in group.holders.enumerated() {
        let length = lengths.firstIndex(of: holder.minutes) ?? 0
        let isLimited = isMedecin[holder.member] && !group.isReserveExempt
        for bucketIndex in bucketsOf[holder.member] {
          let seat = seats[bucketIndex]
          let reach = reachOf[seat.spot]
          guard reach >= 0, let late = group.lateness[seat.period], !seat.isFrozen || group.mayOpenFrozen else { continue }
          if holder.minutes > seat.longest { continue }
          // Longer than all that rule 9 could leave to new visits that week.
          if isLimited && holder.minutes > hull.most[group.team * problem.weeks + seat.week] { continue }
          var reduced = Double(late + holder.change + group.reach[reach].kilometres * problem.kilometre)
          if !duals.isEmpty {
            reduced += visitPrices[bucketIndex * lengths.count + length] - duals[classRow + index]
            // Rule 9 only adds to it.
            if reduced > -1e-3 { continue }
            let cell = group.team * problem.weeks + seat.week
            if isLimited {
              let weights = limitedWeights(holder.minutes, cell)
              reduced -= weights.reserve * duals[reserveRow + cell] + weights.orientation * duals[orientationRow + cell]
            } else if isInfirmier[holder.member] {
              reduced -= orientationMinutes * duals[orientationRow + cell]
            }
            if reduced > -1e-3 { continue }
          }
          let key = index * buckets.count + bucketIndex
          if known.contains(key) { continue }
          if !duals.isEmpty, let row = links[key], row < duals.count {
            reduced -= duals[row]
            if reduced > -1e-3 { continue }
          }
          best.append((reduced, bucketIndex, holderIndex, reach))
        }
      }
      best.sort { ($0.reduced, $0.bucket) < ($1.reduced, $1.bucket) }
      for choice in best.prefix(limit) {
        addVisits(index, bucket: choice.bucket, holder: choice.holder, reach: choice.reach)
        added += 1
      }
    }
    return added
  }

  /// What a visit of each length costs in each bucket at these duals, by bucket × lengths + length.
  func multiplierTable(_ duals: [Double]) -> [Double] {
    var table = [Double](repeating: 0, count: buckets.count * lengths.count)
    for bucket in buckets.indices {
      for (number, length) in lengths.enumerated() {
        let packed = packings[bucket].reduce(0) { $0 - $1.weights[number] * duals[$1.row] }
        table[bucket * lengths.count + number] = packed - Double(length) * duals[bucketRow + bucket]
      }
    }
    return table
  }
}
