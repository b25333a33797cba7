/// How many plans a search for staffing may make: work counted in plans, never in seconds, so that the answer is the same on every machine.
///
/// A whole plan is one that an answer rests on; a draft only says where to try next.
public struct StaffingBudget: Sendable, Equatable {
  /// What a search may make that is given no other limit.
  public static let (mostPlans, mostDrafts) = (60, 300)
  /// Contracts beyond which a service is large: a whole plan is then too dear for each trial.
  public static let largeService = 8_000
  /// What the searches of all criteria of a coverage dossier may make together in a large service.
  public static let (mostCoveragePlans, mostCoverageDrafts) = (40, 200)
  /// Thousandths of the search of `plan` that each plan after the first is given in a large service.
  public static let largeShare = 300

  /// Whole plans at most.
  public let plans: Int
  /// Drafts at most.
  public let drafts: Int
  /// Whole plans made.
  public private(set) var plansMade = 0
  /// Drafts made.
  public private(set) var draftsMade = 0
  /// Whether a whole plan was refused since the last share was given.
  public private(set) var isSpent = false
  private var mostPlans: Int
  private var mostDrafts: Int

  /// A budget of which nothing is spent.
  public init(plans: Int = Self.mostPlans, drafts: Int = Self.mostDrafts) {
    self.plans = plans
    self.drafts = drafts
    mostPlans = plans
    mostDrafts = drafts
  }

  /// The even part of each of some criteria of a large service: two plans at least, one that meets it and one that misses with less.
  public static func ofCoverage(among criteria: Int) -> StaffingBudget {
    StaffingBudget(plans: max(2, mostCoveragePlans / max(1, criteria)), drafts: mostCoverageDrafts / max(1, criteria))
  }

  /// Gives the next of some steps its even part of what is left, and all of it to the last.
  public mutating func share(among steps: Int) {
    isSpent = false
    mostPlans = plansMade + (plans - plansMade) / max(1, steps)
    mostDrafts = draftsMade + (drafts - draftsMade) / max(1, steps)
  }

  /// How many of some whole plans may be made; they count as made.
  public mutating func takePlans(_ wanted: Int) -> Int {
    let taken = max(0, min(wanted, mostPlans - plansMade))
    plansMade += taken
    if taken < wanted { isSpent = true }
    return taken
  }

  /// How many of some drafts may be made; they count as made.
  public mutating func takeDrafts(_ wanted: Int) -> Int {
    let taken = max(0, min(wanted, mostDrafts - draftsMade))
    draftsMade += taken
    return taken
  }
}
