/// What whole visits can be worth in a session: four of 45 minutes in 190, not 4.2.
enum SessionPacking {
  /// The greatest worth of visits of some lengths, each as often as wished, in a number of minutes (pack of the certificate).
  ///
  /// - Parameter prices: Worth of one visit by its length in minutes, from 1.
  /// - Returns: The worth in 0 minutes, in 1, and so on to `capacity`.
  /// - Complexity: O(capacity × lengths).
  static func worths(_ prices: [Int: Int], upTo capacity: Int) -> [Int] {
    var worths = Array(repeating: 0, count: max(0, capacity) + 1)
    let lengths = prices.filter { $0.key >= 1 && $0.key < worths.count && $0.value > 0 }.sorted { $0.key < $1.key }
    guard let shortest = lengths.first?.key else { return worths }
    for minutes in shortest..<worths.count {
      var best = worths[minutes - 1]
      for (length, price) in lengths {
        guard length <= minutes else { break }
        best = max(best, worths[minutes - length] + price)
      }
      worths[minutes] = best
    }
    return worths
  }

  /// The greatest worth in a number of minutes.
  static func worth(_ prices: [Int: Int], in minutes: Int) -> Int { worths(prices, upTo: minutes)[max(0, minutes)] }
}
