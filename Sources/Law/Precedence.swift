// Where rules meet, the order is a line here, with the article that gives it; no rule edits another.

/// The kind of follow-up a worker is under.
enum FollowUp: Equatable {
  /// Nobody's here: an intern of a school (the reading `stage`).
  case none
  case fph
  /// A seasonal worker with no individual visit (D. 4625-22).
  case seasonalAction
  case reinforced
  case simple
}

/// Which rule yields to which.
enum Precedence {
  /// The follow-up of an employment, the first line that applies winning.
  static func followUp(_ inquiry: Inquiry) throws(LawError) -> FollowUp {
    let employment = inquiry.employment
    // Interns are followed through their school unless the service reads otherwise (R. 4624-10 names workers only).
    if employment.contract == .stage, !inquiry.reads("stage", "oui") { return .none }
    // R. 4626-22: the hospital public service has its own exams.
    if employment.regime == .fph { return .fph }
    // D. 4625-22: for seasonal workers, an exam of a long contract on an exposed post, else a collective action.
    if employment.contract == .saisonnier { return try Rule.seasonalFollowUp(inquiry) }
    // L. 4624-2, R. 4624-24: the aptitude exam replaces the VIP.
    if inquiry.reinforced != nil { return try Rule.leavesWithMajority(inquiry) ? .simple : .reinforced }
    return .simple
  }

  /// The rules that give the delay of a first VIP, the first that applies winning.
  static let firstVisits: [FirstVisitRule] = [
    .travelling,  // R. 4622-18 says of a hiring on the road that both exam and VIP may wait, whatever the post.
    .biological, .fields, .night, .minor,  // before the post: stricter than any delay counted after it (R. 4426-7, R. 4453-25, R. 4624-18)
    .disabled, .pregnant,  // only when the service reads the law so
    .apprentice,  // R. 6222-36 is special to R. 4624-10
    .temporary, .threeMonths,
  ]

  /// The rules that call for a new first VIP when a post changes (R. 4426-7, R. 4453-25, R. 4624-18: "before the assignment").
  static let assignmentVisits: [FirstVisitRule] = [.biological, .fields, .night]
}
