/// The day that decides which version of the law applies to a rule; never the clock.
public enum DecidingDay: String, CaseIterable, Sendable {
  /// The day the post is taken up, or the day before which the visit must be held.
  case assignment
  /// The day of hiring.
  case hiring
  /// The visit that set the clock, judged by the text of the day the question is asked.
  case lastVisit = "last visit"
  /// The first day of the arrêt.
  case absenceStart = "first day of absence"
  /// The day the arrêt was issued.
  case absenceIssued = "day the absence was issued"
  case exposureEnd = "end of exposure"
  case departure
  /// The civil year of the birthday.
  case birthday
  case request
  /// The day the question is asked, for the regime of a worker in post.
  case asked
}

/// A rule of the catalogue: its name, the day that decides, the dated values it rests on, and what it asks of one employment.
public struct Rule: Sendable {
  /// Adds to the list what the rule asks, or nothing.
  typealias Body = @Sendable (Inquiry, inout [Obligation]) throws(LawError) -> Void

  /// Identifier of the rule, shown in the column `regle`.
  public let name: String
  /// Identifiers it shows instead when a special case decides.
  public let variants: [String]
  public let natures: [Nature]
  public let decidedBy: DecidingDay
  /// Every dated value the rule reads, with its versions and citations.
  public let values: [DatedOutline]
  let body: Body

  init(
    _ name: String, variants: [String] = [], _ natures: [Nature], decidedBy: DecidingDay, values: [DatedOutline], _ body: @escaping Body
  ) {
    self.name = name
    self.variants = variants
    self.natures = natures
    self.decidedBy = decidedBy
    self.values = values
    self.body = body
  }
}
