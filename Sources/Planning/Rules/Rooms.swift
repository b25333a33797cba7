/// Rule 4: a centre never holds more sessions in a half-day than it has rooms open.
///
/// Sites are numbered within an area. A remote site has more rooms than anyone could fill, a closed one has none.
struct Rooms {
  /// By site × half-days + half-day.
  private let open: [Int]
  private let halfDays: Int
  private var used: [Int]

  /// - Parameter open: Rooms of each site, by half-day.
  init(open: [[Int]], halfDays: Int) {
    self.open = open.flatMap { $0 }
    self.halfDays = halfDays
    used = [Int](repeating: 0, count: open.count * halfDays)
  }

  /// Rooms nobody sits in yet; negative when kept appointments take more than there are.
  func left(at site: Int, on halfDay: Int) -> Int { open[site * halfDays + halfDay] - used[site * halfDays + halfDay] }

  /// Whether one more session may be held.
  func hasOne(at site: Int, on halfDay: Int) -> Bool { left(at: site, on: halfDay) > 0 }

  mutating func take(at site: Int, on halfDay: Int) { used[site * halfDays + halfDay] += 1 }
  mutating func giveBack(at site: Int, on halfDay: Int) { used[site * halfDays + halfDay] -= 1 }
}
