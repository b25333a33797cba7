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

  /// One group's best values within each number of places, and which items reach them.
  private struct Table {
    let items: [Item]
    let limit: Int
    private(set) var best: [Int]
    private var taken: [Bool]

    init(_ items: [Item], limit: Int, step: Int) {
      self.items = items
      self.limit = limit
      best = [Int](repeating: 0, count: limit + 1)
      taken = [Bool](repeating: false, count: items.count * (limit + 1))
      for (index, item) in items.enumerated() {
        let size = (item.minutes + step - 1) / step
        for place in stride(from: limit, through: size, by: -1) where best[place - size] + item.value > best[place] {
          best[place] = best[place - size] + item.value
          taken[index * (limit + 1) + place] = true
        }
      }
    }

    /// The items of the best value within so many places.
    func chosen(_ places: Int, step: Int) -> [Int] {
      var left = places
      var demands: [Int] = []
      for index in items.indices.reversed() where taken[index * (limit + 1) + left] {
        demands.append(items[index].demand)
        left -= (items[index].minutes + step - 1) / step
      }
      return demands
    }
  }

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
    var tables: [Table] = []
    var first = 0
    while first < items.count {
      let group = items[first].group
      let end = items[first...].firstIndex { $0.group != group } ?? items.count
      let limit = group == 0 ? places : max(0, min(places, room(group) / step))
      tables.append(Table(Array(items[first..<end]), limit: limit, step: step))
      first = end
    }
    // Places given to each table but the first, for each total of the tables so far.
    var total = (0...places).map { tables[0].best[min($0, tables[0].limit)] }
    var shares: [[Int]] = []
    for table in tables.dropFirst() {
      var share = [Int](repeating: 0, count: places + 1)
      var combined = total
      for place in 0...places {
        for part in stride(from: 1, through: min(place, table.limit), by: 1) where total[place - part] + table.best[part] > combined[place]
        {
          combined[place] = total[place - part] + table.best[part]
          share[place] = part
        }
      }
      total = combined
      shares.append(share)
    }
    var left = places
    var demands: [Int] = []
    for (table, share) in zip(tables.dropFirst(), shares).reversed() {
      demands += table.chosen(share[left], step: step)
      left -= share[left]
    }
    return (demands + tables[0].chosen(min(left, tables[0].limit), step: step), total[places])
  }
}
