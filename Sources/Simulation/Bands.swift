/// What a figure is over several repetitions: the middle, and the values that one in twenty lies under or over.
public struct Band: Sendable, Equatable {
  public var low: Int
  public var median: Int
  public var high: Int

  /// The 5th, 50th and 95th percentiles by nearest rank, so that each is a value that occurred.
  ///
  /// - Parameter values: One for each repetition, at least one, in any order.
  /// - Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996,
  ///   doi:10.1080/00031305.1996.10473566, definition 1.
  public init(_ values: [Int]) {
    precondition(!values.isEmpty, "A band needs at least one repetition.")
    let sorted = values.sorted()
    func rank(_ hundredths: Int) -> Int { sorted[max(0, (hundredths * sorted.count + 99) / 100 - 1)] }
    (low, median, high) = (rank(5), rank(50), rank(95))
  }
}
