/// What whole visits can fill of a session, and which: ``SessionPacking`` in points, with the visits told one by one.
struct CountedPacking {
  private let sizes: [Int]
  private let step: Int

  /// - Parameter lengths: Minutes of each kind of visit, all positive.
  init(lengths: [Int]) {
    let step = lengths.reduce(0, SessionPacking.gcd)
    self.step = step
    sizes = lengths.map { $0 / max(1, step) }
  }

  /// The greatest worth of visits that fit together within so many minutes.
  ///
  /// - Parameters:
  ///   - worth: Of one visit of each length; a length of infinite worth fits nowhere here and is left out.
  ///   - tell: Called with the number of a length for each visit of the best packing.
  /// - Complexity: O(*minutes* × *lengths*), divided by what the lengths have in common.
  func most(_ minutes: Int, worth: [Double], tell: (Int) -> Void = { _ in }) -> Double {
    let places = step > 0 ? minutes / step : 0
    guard places > 0 else { return 0 }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: places + 1) { best in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: places + 1) { last in
        (best[0], last[0]) = (0, -1)
        for room in 1...places {
          (best[room], last[room]) = (best[room - 1], -1)
          for (length, size) in sizes.enumerated() where size <= room && worth[length] < .infinity {
            let value = best[room - size] + worth[length]
            if value > best[room] { (best[room], last[room]) = (value, length) }
          }
        }
        var room = places
        while room > 0 {
          let length = last[room]
          if length >= 0 { tell(length) }
          room -= length >= 0 ? sizes[length] : 1
        }
        return best[places]
      }
    }
  }
}
