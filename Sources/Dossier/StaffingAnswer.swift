import Law

/// People to add: so many half-days of consultation a week of a role in a team.
public struct StaffingPost: Sendable, Hashable, Comparable {
  public var role: Role
  public var team: TeamID
  public init(_ role: Role, _ team: TeamID) {
    self.role = role
    self.team = team
  }
  public static func < (left: StaffingPost, right: StaffingPost) -> Bool {
    (left.team, left.role.rawValue) < (right.team, right.role.rawValue)
  }
}

/// A nature that the infirmiers of a team may hold once their protocol says so.
public struct StaffingProtocol: Sendable, Hashable, Comparable {
  public var team: TeamID
  public var nature: Nature
  public init(_ team: TeamID, _ nature: Nature) {
    self.team = team
    self.nature = nature
  }
  public static func < (left: StaffingProtocol, right: StaffingProtocol) -> Bool {
    (left.team, left.nature.rawValue) < (right.team, right.nature.rawValue)
  }
}

/// A change of the staff: half-days a week in the horizon by role and team, protocols extended, rooms added to each half-day of a centre.
public struct StaffingChange: Sendable, Hashable {
  public var halfDays: [StaffingPost: Int]
  public var protocols: Set<StaffingProtocol>
  /// More rooms, by centre, on every half-day that it is open.
  public var rooms: [CentreID: Int]
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
  public var criterion: StaffingCriterion
  /// Visits on time, or médecins who keep the third, or teams within the maximum.
  public var reached: Int
  public var of: Int
  /// How many are asked for.
  public var asked: Int
  public init(criterion: StaffingCriterion, reached: Int, of: Int, asked: Int) {
    self.criterion = criterion
    self.reached = reached
    self.of = of
    self.asked = asked
  }
  public var isMet: Bool { reached >= asked }
}

/// A staffing that was planned, with what the plan shows.
public struct StaffingTrial: Sendable, Equatable {
  public var change: StaffingChange
  public var scores: [StaffingScore]
  /// Overdue visits of before the plan that it holds, and how many there are.
  public var overdueHeld: Int
  public var overdue: Int
  /// Visits due by the end of the horizon that have no place.
  public var unplaced: Int
  public init(change: StaffingChange, scores: [StaffingScore], overdueHeld: Int, overdue: Int, unplaced: Int) {
    self.change = change
    self.scores = scores
    self.overdueHeld = overdueHeld
    self.overdue = overdue
    self.unplaced = unplaced
  }
  public var isMet: Bool { scores.allSatisfy(\.isMet) }
}

/// The most that any staffing reaches of one criterion, by the program, and what the answer aims at.
public struct StaffingCeiling: Sendable, Hashable {
  public var criterion: StaffingCriterion
  public var of: Int
  /// The most that any staffing could reach in the rooms there are, by the program: windows, notice and the freeze leave no more.
  public var attainable: Int
  /// What a plan with people without end reaches in these rooms, holding first what was overdue before.
  public var planned: Int
  /// How many the target asks for, and how many the answer aims at: the same share of what is attainable where that is less.
  public var wanted: Int
  public var aimed: Int
  public init(criterion: StaffingCriterion, of: Int, attainable: Int, planned: Int, wanted: Int, aimed: Int) {
    self.criterion = criterion
    self.of = of
    self.attainable = attainable
    self.planned = planned
    self.wanted = wanted
    self.aimed = aimed
  }
  public var isOutOfReach: Bool { aimed < wanted }
}

/// The answer for one way of counting people.
public struct StaffingAnswer: Sendable, Equatable {
  public enum Mode: String, CaseIterable, Sendable, Codable {
    /// Half-days by role and team.
    case demiJournees = "demi_journees"
    /// Whole hires.
    case embauches
    /// Half-days, with protocols extended where that spares some.
    case protocoles
  }
  public var mode: Mode
  /// Half-days of one unit, by role: 1, or what a full-time post gives to consultation.
  public var unit: [Role: Int]
  /// Half-days that no staffing can do with less, by the program alone.
  public var bound: Int?
  /// The staffing that the plan confirms, the least found; nothing when none was.
  public var confirmed: StaffingTrial?
  /// The same with one unit less in each post, protocol kept.
  public var less: [(post: StaffingPost, trial: StaffingTrial)]
  public init(
    mode: Mode, unit: [Role: Int], bound: Int?, confirmed: StaffingTrial?, less: [(post: StaffingPost, trial: StaffingTrial)] = []
  ) {
    self.mode = mode
    self.unit = unit
    self.bound = bound
    self.confirmed = confirmed
    self.less = less
  }
  /// Each unit less misses the target.
  public var isLeast: Bool { confirmed != nil && less.allSatisfy { !$0.trial.isMet } }

  public static func == (left: StaffingAnswer, right: StaffingAnswer) -> Bool {
    left.mode == right.mode && left.unit == right.unit && left.bound == right.bound && left.confirmed == right.confirmed
      && left.less.map(\.post) == right.less.map(\.post) && left.less.map(\.trial) == right.less.map(\.trial)
  }
}

/// A point of the curve of coverage against people.
public struct FrontierPoint: Sendable, Equatable {
  public var trial: StaffingTrial
  /// Full-time equivalents added, in thousandths.
  public var fteThousandths: Int
  /// Visits on time that no staffing of so many half-days could exceed, by the program.
  public var bound: Int?
  public init(trial: StaffingTrial, fteThousandths: Int, bound: Int?) {
    self.trial = trial
    self.fteThousandths = fteThousandths
    self.bound = bound
  }
}

/// Everything that `capacity` found.
public struct CapacityReport: Sendable {
  public var version = ""
  public var begins: CivilDate
  public var horizonWeeks: Int
  public var seed = 1
  /// Thousandths of the work of `plan` given to each plan.
  public var effort = 1000
  public var digests: [String: String] = [:]
  /// Sector of each team.
  public var sectors: [TeamID: SectorID] = [:]
  /// Half-days of consultation of a full-time post, by role.
  public var fullTime: [Role: Int] = [:]
  public var worth: WorthTrials?
  public var target: StaffingTarget?
  /// The service as it stands.
  public var standing: StaffingTrial?
  public var ceilings: [StaffingCeiling] = []
  /// Rooms that had to be added for the answer, because those there are do not suffice.
  public var rooms: [CentreID: Int] = [:]
  public var answers: [StaffingAnswer] = []
  public var frontier: [FrontierPoint] = []
  /// Plans made, and violations that their check found: 0.
  public var plans = 0
  public var violations = 0
  public init(begins: CivilDate, horizonWeeks: Int) {
    self.begins = begins
    self.horizonWeeks = horizonWeeks
  }
}
