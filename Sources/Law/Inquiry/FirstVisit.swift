// Several articles give a delay to the same first VIP: each is a FirstVisitRule of its own file, and Precedence orders them.

/// The delay one article gives to a first VIP.
struct FirstVisit: Sendable {
  let due: CivilDate
  let beforeAssignment: Bool
  let basis: Basis
  let reading: String?
  let reason: ReasonCode

  /// Within a delay counted after a day.
  static func within(_ due: CivilDate, _ basis: Basis, _ reason: ReasonCode) -> FirstVisit {
    FirstVisit(due: due, beforeAssignment: false, basis: basis, reading: nil, reason: reason)
  }

  /// Before the post: the last day is the day before.
  static func before(_ assignment: CivilDate, _ basis: Basis, _ reason: ReasonCode, reading: String? = nil) -> FirstVisit {
    FirstVisit(due: assignment.adding(days: -1), beforeAssignment: true, basis: basis, reading: reading, reason: reason)
  }
}

/// One article's delay for a first VIP.
struct FirstVisitRule: Sendable {
  let name: String
  let decidedBy: DecidingDay
  let values: [DatedOutline]
  /// The delay for an assignment on a day, or nothing when the article does not concern it.
  let delay: @Sendable (Inquiry, _ assignment: CivilDate) throws(LawError) -> FirstVisit?

  init(
    _ name: String, decidedBy: DecidingDay = .assignment, values: [DatedOutline],
    _ delay: @escaping @Sendable (Inquiry, CivilDate) throws(LawError) -> FirstVisit?
  ) {
    self.name = name
    self.decidedBy = decidedBy
    self.values = values
    self.delay = delay
  }
}
