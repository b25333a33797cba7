/// The catalogue of rules: what the law asks of a service, dated.
public enum Catalogue {
  /// The version of the catalogue: the day it was last written down, which is not the day a text applies.
  public static let version = "2026-11-21"

  /// Every obligation of one worker, as known and in force on a day.
  ///
  /// - Parameters:
  ///   - history: The worker's records, each list in the order of its key.
  ///   - asOf: The day the question is asked.
  ///   - until: Keeps what is due (or opens, if nothing is due) by that day.
  ///   - horizonEnd: An open absence lasts through this day.
  ///   - readings: The disputed readings in use.
  /// - Returns: Obligations of every ``Requirement``, sorted by key.
  public static func obligations(
    of history: WorkerHistory, asOf: CivilDate, until: CivilDate, horizonEnd: CivilDate, readings: Readings = Readings()
  ) throws(LawError) -> [Obligation] {
    []
  }
}
