/// The time grain of the weekly programme: the first two weeks by day, since notice and freeze cut them, then whole weeks.
///
/// Days for every week were tried on areas of one and three teams: the bound gains a thousandth, and the sessions, rounded day by day, come out
/// worse.
struct Periods: Sendable {
  /// Half-days of each period.
  let ranges: [Range<Int>]
  /// Period of each half-day.
  let ofHalfDay: [Int]

  init(weeks: Int) {
    var ranges: [Range<Int>] = []
    for week in 0..<weeks {
      if week < 2 {
        for day in 0..<6 { ranges.append((week * 12 + day * 2)..<(week * 12 + day * 2 + 2)) }
      } else {
        ranges.append((week * 12)..<(week * 12 + 12))
      }
    }
    self.ranges = ranges
    ofHalfDay = ranges.enumerated().flatMap { index, range in range.map { _ in index } }
  }

  var count: Int { ranges.count }
  /// The week that holds a period.
  func week(_ period: Int) -> Int { ranges[period].lowerBound / 12 }
  /// The days of a period, by number.
  func days(_ period: Int) -> Range<Int> {
    Horizon.day(of: ranges[period].lowerBound)..<(Horizon.day(of: ranges[period].upperBound - 1) + 1)
  }
}
