/// What whole visits can fill of a session: visits of 45 minutes go four to a session of 190, not 4.2 times.
enum SessionPacking {
  /// The greatest worth of visits that fit together: whole numbers of each length, within so many minutes.
  ///
  /// - Parameters:
  ///   - lengths: Minutes of each kind of visit, all positive.
  ///   - worth: Of one visit of each length; at least 0.
  /// - Complexity: O(*minutes* × *lengths*), divided by what the lengths have in common.
  static func most(_ minutes: Int, lengths: [Int], worth: [Int]) -> Int {
    let step = lengths.reduce(0, gcd)
    guard step > 0, minutes >= step else { return 0 }
    let places = minutes / step
    var best = [Int](repeating: 0, count: places + 1)
    for room in 1...places {
      var most = best[room - 1]
      for (length, value) in zip(lengths, worth) where value > 0 && length / step <= room {
        most = max(most, best[room - length / step] + value)
      }
      best[room] = most
    }
    return best[places]
  }

  /// The ways to fill so many minutes that leave no room for one more visit: a number of visits for each length.
  static func patterns(_ minutes: Int, lengths: [Int]) -> [[Int]] {
    guard let least = lengths.min(), least <= minutes else { return [] }
    var found: [[Int]] = []
    var counts = [Int](repeating: 0, count: lengths.count)
    func fill(_ index: Int, left: Int) {
      if index == lengths.count {
        if left < least { found.append(counts) }
        return
      }
      for number in stride(from: left / lengths[index], through: 0, by: -1) {
        counts[index] = number
        fill(index + 1, left: left - number * lengths[index])
      }
      counts[index] = 0
    }
    fill(0, left: minutes)
    return found
  }

  /// The ways to fill some gaps, so many minutes in all, that no other way contains: a number of visits for each length.
  static func patterns(within minutes: Int, gaps: [Int], lengths: [Int]) -> [[Int]] {
    var found: Set<[Int]> = [lengths.map { _ in 0 }]
    for gap in gaps {
      let own = patterns(gap, lengths: lengths)
      if !own.isEmpty { found = Set(found.flatMap { before in own.map { zip(before, $0).map(+) } }) }
    }
    // What is too long in all loses a visit at a time.
    var fitting: Set<[Int]> = []
    var tooLong = found
    while !tooLong.isEmpty {
      var shorter: Set<[Int]> = []
      for pattern in tooLong {
        if zip(pattern, lengths).reduce(0, { $0 + $1.0 * $1.1 }) <= minutes {
          fitting.insert(pattern)
        } else {
          for length in lengths.indices where pattern[length] > 0 {
            var less = pattern
            less[length] -= 1
            shorter.insert(less)
          }
        }
      }
      tooLong = shorter
    }
    return fitting.filter { pattern in
      pattern.contains { $0 > 0 } && !fitting.contains { $0 != pattern && zip($0, pattern).allSatisfy { $0 >= $1 } }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What both numbers are whole multiples of, the greatest such; of 0 and a number, the number.
  static func gcd(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first, second)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
