/// What the law refuses.
public enum LawError: Error, Equatable, Sendable {
  /// The catalogue holds no version of a value on a day.
  case notCovered(value: String, day: CivilDate, coveredFrom: CivilDate)
  /// A draft changes a number that the catalogue does not hold.
  case unknownNumber(String)
}
