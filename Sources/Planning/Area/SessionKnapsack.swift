/// The best visits for one session, exactly: a knapsack on the time grid, with what rule 9 leaves to each team's limited visits.
///
/// Visits that rule 9 does not limit share the whole session; the limited ones of a team share what the reserve leaves to it. Each group has its
/// own table, and the tables are combined, so that the choice is the best of all (as far as the minutes go: a grid with fixed appointments
/// may still refuse one).
struct SessionKnapsack {
  struct Item {
    var demand: Int
    var minutes: Int
    /// Points gained by holding it here.
    var value: Int
    /// The group of rule 9: 0 for visits it does not limit, 1 + team for the others.
    var group: Int
  }

  private let step: Int

  /// - Parameter step: Minutes that every length is a multiple of.
  init(step: Int) { self.step = step }

  /// The items of the greatest total value, and that value.
  ///
  /// - Parameters:
  ///   - items: Those of one group stand together.
  ///   - capacity: Minutes of the session.
  ///   - room: Minutes that rule 9 leaves to a group.
  /// - Complexity: O(*items* × *capacity*).
  func choose(_ items: [Item], capacity: Int, room: (Int) -> Int) -> (demands: [Int], value: Int) {
    let places = capacity / step
    guard places > 0, !items.isEmpty else { return ([], 0) }
    let width = places + 1
    var tables: [Table] = []
    var first = 0
    while first < items.count {
      let group = items[first].group
      var end = first + 1
      while end < items.count && items[end].group == group { end += 1 }
      tables.append(Table(items: first..<end, limit: group == 0 ? places : max(0, min(places, room(group) / step))))
      first = end
    }
    // One row of best values a table, one for the tables combined, one for what a table adds to them; then what each item and table takes.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: (2 * tables.count + 2) * width) { numbers in
      withUnsafeTemporaryAllocation(of: Bool.self, capacity: items.count * width) { taken in
        numbers.initialize(repeating: 0)
        taken.initialize(repeating: false)
        for (number, table) in tables.enumerated() {
          fill(table, of: items, best: numbers.baseAddress! + number * width, taken: taken.baseAddress!, width: width)
        }
        let total = numbers.baseAddress! + tables.count * width
        let combined = total + width
        let shares = combined + width
        for place in 0..<width { total[place] = numbers[min(place, tables[0].limit)] }
        for (number, table) in tables.enumerated().dropFirst() where table.limit > 0 {
          let (best, share) = (numbers.baseAddress! + number * width, shares + (number - 1) * width)
          for place in 0..<width {
            combined[place] = total[place]
            for part in stride(from: 1, through: min(place, table.limit), by: 1) where total[place - part] + best[part] > combined[place] {
              combined[place] = total[place - part] + best[part]
              share[place] = part
            }
          }
          total.update(from: combined, count: width)
        }
        var left = places
        var demands: [Int] = []
        for number in stride(from: tables.count - 1, through: 1, by: -1) {
          let part = shares[(number - 1) * width + left]
          take(tables[number], of: items, places: part, taken: taken.baseAddress!, width: width, into: &demands)
          left -= part
        }
        take(tables[0], of: items, places: min(left, tables[0].limit), taken: taken.baseAddress!, width: width, into: &demands)
        return (demands, total[places])
      }
    }
  }

  /// The items of one group, and the places they may take.
  private struct Table {
    var items: Range<Int>
    var limit: Int
  }

  /// One group's best values within each number of places, and which items reach them.
  private func fill(
    _ table: Table, of items: [Item], best: UnsafeMutablePointer<Int>, taken: UnsafeMutablePointer<Bool>, width: Int
  ) {
    for index in table.items {
      let (value, size) = (items[index].value, (items[index].minutes + step - 1) / step)
      let row = taken + index * width
      for place in stride(from: table.limit, through: size, by: -1) where best[place - size] + value > best[place] {
        best[place] = best[place - size] + value
        row[place] = true
      }
    }
  }

  /// The items of a group's best value within so many places.
  private func take(
    _ table: Table, of items: [Item], places: Int, taken: UnsafeMutablePointer<Bool>, width: Int, into demands: inout [Int]
  ) {
    var left = places
    for index in table.items.reversed() where taken[index * width + left] {
      demands.append(items[index].demand)
      left -= (items[index].minutes + step - 1) / step
    }
  }
}
