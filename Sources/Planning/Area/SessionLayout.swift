/// Lays the appointments of one session on the time grid (rule 3).
///
/// Kept appointments stay at their minute, on the grid or off it; the others take, longest first, the first gap that holds them. Without kept
/// appointments they simply follow one another.
enum SessionLayout {
  /// An appointment to lay: `start` is its fixed minute after midnight, −1 when free.
  struct Item {
    var minutes: Int
    var start: Int
    /// A minute it would like to keep if it is free, −1 for none.
    var wish = -1
  }

  /// Start minutes in the order of the items, or nothing when they do not fit.
  ///
  /// - Complexity: O(*n*²) in the number of items, a dozen at most.
  static func starts(of items: [Item], hours: (start: Int, end: Int), capacity: Int, grid: Int) -> [Int]? {
    guard items.reduce(0, { $0 + $1.minutes }) <= capacity else { return nil }
    var starts = items.map(\.start)
    var busy = items.filter { $0.start >= 0 }.map { (start: $0.start, end: $0.start + $0.minutes) }.sorted { $0.start < $1.start }
    func place(_ index: Int, at start: Int) {
      starts[index] = start
      busy.append((start, start + items[index].minutes))
      busy.sort { $0.start < $1.start }
    }
    // What is fixed must stand inside the hours, and apart.
    for (first, second) in zip(busy, busy.dropFirst()) where first.end > second.start { return nil }
    if let first = busy.first, let last = busy.last, first.start < hours.start || last.end > hours.end { return nil }
    func isFree(_ start: Int, _ end: Int) -> Bool {
      start >= hours.start && end <= hours.end && !busy.contains { $0.start < end && start < $0.end }
    }
    for index in items.indices where items[index].start < 0 && items[index].wish >= 0 {
      if isFree(items[index].wish, items[index].wish + items[index].minutes) { place(index, at: items[index].wish) }
    }
    let free = items.indices.filter { starts[$0] < 0 }.sorted { (items[$1].minutes, $0) < (items[$0].minutes, $1) }
    for index in free {
      var candidate = hours.start
      var found = false
      for (busyStart, busyEnd) in busy where !found {
        if busyEnd <= candidate { continue }
        if candidate + items[index].minutes <= busyStart { found = true } else { candidate = roundUp(busyEnd, hours.start, grid) }
      }
      guard candidate + items[index].minutes <= hours.end else { return nil }
      place(index, at: candidate)
    }
    return starts
  }

  /// Minutes of the stretches between fixed appointments, each from the first minute of the grid at which another could start.
  static func gaps(between fixed: [(start: Int, end: Int)], hours: (start: Int, end: Int), grid: Int) -> [Int] {
    var (gaps, free): ([Int], Int) = ([], hours.start)
    for item in fixed.sorted(by: { $0.start < $1.start }) + [(hours.end, hours.end)] {
      if item.start > free { gaps.append(item.start - free) }
      free = max(free, roundUp(max(item.end, hours.start), hours.start, grid))
    }
    return gaps
  }

  /// The first minute of the grid from `minute` on.
  static func roundUp(_ minute: Int, _ origin: Int, _ grid: Int) -> Int { origin + (minute - origin + grid - 1) / grid * grid }
}
