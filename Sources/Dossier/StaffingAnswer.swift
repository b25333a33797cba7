import Law

/// People to add: so many half-days of consultation a week of a role in a team.
public struct StaffingPost: Sendable, Hashable, Comparable {
  /// Médecin or infirmier.
  public var role: Role
  /// Where they work.
  public var team: TeamID
  /// A post.
  public init(_ role: Role, _ team: TeamID) {
    self.role = role
    self.team = team
  }
  /// By team, then by role.
  public static func < (left: StaffingPost, right: StaffingPost) -> Bool {
    (left.team, left.role.rawValue) < (right.team, right.role.rawValue)
  }
}

/// A nature that the infirmiers of a team may hold once their protocol says so.
public struct StaffingProtocol: Sendable, Hashable, Comparable {
  /// The team whose protocol it is.
  public var team: TeamID
  /// What it would let its infirmiers hold.
  public var nature: Nature
  /// An extension of a protocol.
  public init(_ team: TeamID, _ nature: Nature) {
    self.team = team
    self.nature = nature
  }
  /// By team, then by nature.
  public static func < (left: StaffingProtocol, right: StaffingProtocol) -> Bool {
    (left.team, left.nature.rawValue) < (right.team, right.nature.rawValue)
  }
}

/// A change of the staff: half-days a week in the horizon by role and team, protocols extended, rooms added to each half-day of a centre.
public struct StaffingChange: Sendable, Hashable {
  /// Half-days of consultation a week, by post.
  public var halfDays: [StaffingPost: Int]
  /// Natures that protocols take in.
  public var protocols: Set<StaffingProtocol>
  /// More rooms, by centre, on every half-day that it is open.
  public var rooms: [CentreID: Int]
  /// A change; nothing is changed without arguments, and what is zero is left out.
  public init(halfDays: [StaffingPost: Int] = [:], protocols: Set<StaffingProtocol> = [], rooms: [CentreID: Int] = [:]) {
    self.halfDays = halfDays.filter { $0.value > 0 }
    self.protocols = protocols
    self.rooms = rooms.filter { $0.value > 0 }
  }
  /// Half-days of all posts.
  public var total: Int { halfDays.values.reduce(0, +) }
  /// Posts with some, in order.
  public var posts: [StaffingPost] { halfDays.keys.sorted() }

  /// The change with so many half-days less in one post, or nothing when it has not so many.
  public func less(_ count: Int, in post: StaffingPost) -> StaffingChange? {
    guard let now = halfDays[post], now >= count else { return nil }
    var change = self
    change.halfDays[post] = now == count ? nil : now - count
    return change
  }
}

/// How a plan stands against one criterion.
public struct StaffingScore: Sendable, Hashable {
  /// What is asked.
  public var criterion: StaffingCriterion
  /// Visits on time, or médecins who keep the third, or teams within the maximum.
  public var reached: Int
  /// How many there are.
  public var of: Int
  /// How many are asked for.
  public var asked: Int
  /// A score.
  public init(criterion: StaffingCriterion, reached: Int, of: Int, asked: Int) {
    self.criterion = criterion
    self.reached = reached
    self.of = of
    self.asked = asked
  }
  /// Whether as many are reached as are asked for.
  public var isMet: Bool { reached >= asked }
}

/// A staffing that was planned, with what the plan shows.
public struct StaffingTrial: Sendable, Equatable {
  /// Who was added.
  public var change: StaffingChange
  /// How the plan stands, in the order of the target.
  public var scores: [StaffingScore]
  /// Overdue visits of before the plan that it holds, and how many there are.
  public var overdueHeld: Int
  /// Overdue visits of before the plan.
  public var overdue: Int
  /// Visits due by the end of the horizon that have no place.
  public var unplaced: Int
  /// A trial.
  public init(change: StaffingChange, scores: [StaffingScore], overdueHeld: Int, overdue: Int, unplaced: Int) {
    self.change = change
    self.scores = scores
    self.overdueHeld = overdueHeld
    self.overdue = overdue
    self.unplaced = unplaced
  }
  /// Whether every criterion is.
  public var isMet: Bool { scores.allSatisfy(\.isMet) }
}

/// The most that any staffing reaches of one criterion, by the program, and what the answer aims at.
public struct StaffingCeiling: Sendable, Hashable {
  /// Of what.
  public var criterion: StaffingCriterion
  /// Visits that count.
  public var of: Int
  /// The most that any staffing could reach in the rooms there are, by the program: windows, notice and the freeze leave no more.
  public var attainable: Int
  /// What a plan with people without end reaches in these rooms, holding first what was overdue before.
  public var planned: Int
  /// How many the target asks for; the answer aims at the same share of what is attainable where that is less.
  public var wanted: Int
  /// How many the answer aims at.
  public var aimed: Int
  /// A ceiling.
  public init(criterion: StaffingCriterion, of: Int, attainable: Int, planned: Int, wanted: Int, aimed: Int) {
    self.criterion = criterion
    self.of = of
    self.attainable = attainable
    self.planned = planned
    self.wanted = wanted
    self.aimed = aimed
  }
  /// Whether the target asks for more than any plan reaches.
  public var isOutOfReach: Bool { aimed < wanted }
}

/// Half-days that no staffing can do without, proven by the program alone.
public struct StaffingBound: Sendable, Hashable {
  /// Of one role, or of both.
  public var role: Role?
  /// In one sector, or in the whole service.
  public var sector: SectorID?
  /// For the target alone; nothing when no staffing reaches it.
  public var halfDays: Int?
  /// The same when nineteen in twenty of the visits overdue before the plan are held too, by its end.
  public var withOverdue: Int?
  /// A bound.
  public init(role: Role?, sector: SectorID?, halfDays: Int?, withOverdue: Int?) {
    self.role = role
    self.sector = sector
    self.halfDays = halfDays
    self.withOverdue = withOverdue
  }
}

/// The answer for one way of counting people.
public struct StaffingAnswer: Sendable, Equatable {
  /// How people are counted.
  public enum Mode: String, CaseIterable, Sendable, Codable {
    /// Half-days by role and team.
    case demiJournees = "demi_journees"
    /// Whole hires.
    case embauches
    /// Half-days, with protocols extended where that spares some.
    case protocoles
  }
  /// How people are counted.
  public var mode: Mode
  /// Half-days of one unit, by role: 1, or what a full-time post gives to consultation.
  public var unit: [Role: Int]
  /// Half-days that no staffing can do with less, by the program alone.
  public var bound: Int?
  /// The staffing that the plan confirms, the least found; nothing when none was.
  public var confirmed: StaffingTrial?
  /// The same staffing planned from nothing, where the plan that confirms it was searched from another's.
  public var anew: StaffingTrial?
  /// The same with one unit less in each post, protocol kept.
  public var less: [(post: StaffingPost, trial: StaffingTrial)]
  /// An answer.
  public init(
    mode: Mode, unit: [Role: Int], bound: Int?, confirmed: StaffingTrial?, less: [(post: StaffingPost, trial: StaffingTrial)] = []
  ) {
    self.mode = mode
    self.unit = unit
    self.bound = bound
    self.confirmed = confirmed
    self.less = less
  }
  /// The plans allowed were spent before the search ended.
  public var isCutShort = false

  /// What is known of an answer.
  public enum State: String, CaseIterable, Sendable, Codable {
    /// A plan confirms it, and one unit less in any post misses.
    case minimale
    /// A plan confirms it; that it is least is not shown in every post.
    case confirmee
    /// No plan confirms any staffing.
    case nonEtablie = "non_etablie"
  }
  /// What is known of the answer.
  public var state: State {
    guard let confirmed else { return .nonEtablie }
    let missed = Set(less.filter { !$0.trial.isMet }.map(\.post))
    return confirmed.change.posts.allSatisfy(missed.contains) ? .minimale : .confirmee
  }
  /// Each unit less misses the target.
  public var isLeast: Bool { state == .minimale }

  /// Whether two answers say the same of the same trials.
  public static func == (left: StaffingAnswer, right: StaffingAnswer) -> Bool {
    left.mode == right.mode && left.unit == right.unit && left.bound == right.bound && left.confirmed == right.confirmed
      && left.anew == right.anew && left.isCutShort == right.isCutShort
      && left.less.map(\.post) == right.less.map(\.post) && left.less.map(\.trial) == right.less.map(\.trial)
  }
}

/// A point of the curve of coverage against people.
public struct FrontierPoint: Sendable, Equatable {
  /// Its plan.
  public var trial: StaffingTrial
  /// Full-time equivalents added, in thousandths.
  public var fteThousandths: Int
  /// Visits on time that no staffing of so many half-days could exceed, by the program.
  public var bound: Int?
  /// A point.
  public init(trial: StaffingTrial, fteThousandths: Int, bound: Int?) {
    self.trial = trial
    self.fteThousandths = fteThousandths
    self.bound = bound
  }
}

/// Everything that `capacity` found.
public struct CapacityReport: Sendable {
  /// Of the programme.
  public var version = ""
  /// First day of the plans.
  public var begins: CivilDate
  /// Weeks of the plans.
  public var horizonWeeks: Int
  /// Of the draws and the searches.
  public var seed = 1
  /// Thousandths of the work of `plan` given to each plan.
  public var effort = 1000
  /// SHA-256 of the files read, by name.
  public var digests: [String: String] = [:]
  /// Sector of each team.
  public var sectors: [TeamID: SectorID] = [:]
  /// Half-days of consultation of a full-time post, by role.
  public var fullTime: [Role: Int] = [:]
  /// What one more half-day or room is worth, when asked.
  public var worth: WorthTrials?
  /// What a staffing must reach, when asked.
  public var target: StaffingTarget?
  /// The service as it stands.
  public var standing: StaffingTrial?
  /// What no staffing exceeds, by criterion.
  public var ceilings: [StaffingCeiling] = []
  /// Rooms that had to be added for the answer, because those there are do not suffice.
  public var rooms: [CentreID: Int] = [:]
  /// An answer for each way of counting people.
  public var answers: [StaffingAnswer] = []
  /// What no staffing can do without.
  public var bounds: [StaffingBound] = []
  /// Coverage against people, the fewest first.
  public var frontier: [FrontierPoint] = []
  /// Plans that the search for the least staffing might make, and made.
  public var budget: StaffingBudget?
  /// Thousandths of the search of `plan` that each plan of a large service is given after the first; nothing where every plan is made whole.
  public var searchShare: Int?
  /// Plans made.
  public var plans = 0
  /// Violations that the check of the plans found: 0.
  public var violations = 0
  /// A report that answers nothing yet.
  public init(begins: CivilDate, horizonWeeks: Int) {
    self.begins = begins
    self.horizonWeeks = horizonWeeks
  }
}
