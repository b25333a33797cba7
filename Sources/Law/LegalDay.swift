// A rule names the day that decides; the texts by which that day is judged travel with it, so that no rule knows whether it is asked about
// the law as it stands, the law of an earlier day, or the law with a draft added. Ordinarily there are no such texts, and a day is a day.

/// A day that decides, and the texts it is judged by when they are not simply those of the catalogue.
public struct LegalDay: Sendable {
  /// The day named by the rule, never earlier than the first day modelled.
  public let day: CivilDate
  let texts: Texts?

  /// A day judged by the texts of the catalogue, or by others; a day before 2017 takes the text of 2017.
  public init(_ day: CivilDate, _ texts: Texts? = nil) {
    self.day = max(day, Catalogue.modelledFrom)
    self.texts = texts
  }
}

extension Dated {
  /// The version that decides on a day, by the texts that go with it.
  ///
  /// - Throws: ``LawError/notCovered(value:day:coveredFrom:)`` before the first version.
  @inline(__always)
  public func inForce(on day: LegalDay) throws(LawError) -> Version {
    guard let texts = day.texts else { return try inForce(on: day.day) }
    return try texts.version(of: self, on: day.day)
  }
}
