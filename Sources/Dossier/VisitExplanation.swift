import Law

// Why a visit is where it is, or nowhere: facts only. `Exchange` has the words.

/// A place in a plan that is, or could be, a visit's, and what the objective asks for it.
public struct PricedPlace: Sendable, Equatable {
  public var professional: ProfessionalID
  public var role: Role
  public var centre: CentreID
  public var halfDay: HalfDay
  /// When it would start.
  public var time: TimeOfDay
  /// Its length with this professional.
  public var minutes: Int
  /// Whole kilometres one way.
  public var kilometres: Int
  /// Days after the target, 0 when on time.
  public var daysLate: Int
  public var cost: PlaceCost
  public init(
    professional: ProfessionalID, role: Role, centre: CentreID, halfDay: HalfDay, time: TimeOfDay, minutes: Int, kilometres: Int,
    daysLate: Int, cost: PlaceCost
  ) {
    self.professional = professional
    self.role = role
    self.centre = centre
    self.halfDay = halfDay
    self.time = time
    self.minutes = minutes
    self.kilometres = kilometres
    self.daysLate = daysLate
    self.cost = cost
  }
}

/// What one place costs, part by part, in points of the objective.
public struct PlaceCost: Sendable, Equatable {
  /// Lateness after the first day of the plan.
  public var late = 0
  /// Weeks of lateness that are priced: those after the first day of the plan.
  public var weeksLate = 0
  /// Credit of a visit due after the horizon; never positive.
  public var advance = 0
  /// Another médecin or team.
  public var change = 0
  /// Whole kilometres one way, at their price.
  public var kilometres = 0
  /// An appointment already given that would move.
  public var moved = 0
  /// A session that would hold nothing else.
  public var sessionOpened = 0
  public init() {}
  /// All parts: what the place adds to the objective.
  public var sum: Int { late + advance + change + kilometres + moved + sessionOpened }
}

/// The rule that forbids a place, from the one that looks at the visit alone to the one that looks at the fullest half-day.
public enum PlaceObstacle: Int, CaseIterable, Sendable, Comparable {
  case windowNotOpen, windowClosed, contractEnded, workerAway, notice
  case professionalAway
  /// The timetable gives the half-day to something else than consultation.
  case otherActivity
  case centreClosed
  /// The professional sits at another centre then, or may not sit at this one.
  case otherCentre
  /// The next days take no new session but for the urgent.
  case freeze
  case rooms
  /// The professional's other half-day is at a centre too far away.
  case distantCentres
  case tiersTemps
  /// The worker already comes that day.
  case sameDay
  case reserve
  case full
  public static func < (left: PlaceObstacle, right: PlaceObstacle) -> Bool { left.rawValue < right.rawValue }
}

/// What a week of the horizon offers one visit.
public struct WeekOffer: Sendable, Equatable {
  public var monday: CivilDate
  /// The cheapest free place, when there is one.
  public var best: PricedPlace?
  /// The rules that forbid the others, the one that comes nearest to a place first.
  public var obstacles: [PlaceObstacle]
  public init(monday: CivilDate, best: PricedPlace?, obstacles: [PlaceObstacle]) {
    self.monday = monday
    self.best = best
    self.obstacles = obstacles
  }
}

/// Where one visit stands in a plan, and why.
public struct VisitExplanation: Sendable, Equatable {
  /// Who may hold it, in theory: law, protocol, team and training.
  public struct Holder: Sendable, Equatable {
    public var professional: ProfessionalID
    public var role: Role
    /// Length of the appointment with this professional.
    public var minutes: Int
    /// Price of the change of médecin or of team, 0 for none.
    public var change: Int
    public init(professional: ProfessionalID, role: Role, minutes: Int, change: Int) {
      self.professional = professional
      self.role = role
      self.minutes = minutes
      self.change = change
    }
  }
  /// A centre within the limit of distance.
  public struct Reach: Sendable, Equatable {
    public var centre: CentreID
    /// Whole kilometres one way.
    public var kilometres: Int
    public init(centre: CentreID, kilometres: Int) {
      self.centre = centre
      self.kilometres = kilometres
    }
  }
  /// Where the visit stands.
  public enum State: Sendable, Equatable {
    case placed(AppointmentID, AppointmentStatus, PricedPlace)
    /// Points that it costs not to be placed; not `placeable` when no place could hold it were it alone.
    case unplaced(causes: [UnplacedCause], remedy: Remedy?, cost: Int, placeable: Bool)
    /// Due after the horizon, and not brought forward.
    case later
    /// No plan was given.
    case withoutPlan
  }

  /// The key asked for.
  public var visit: String
  /// What the appointment satisfies, the earliest target first.
  public var obligations: [Obligation]
  public var team: TeamID
  /// First day that rule 1 allows; last day after which the visit makes no sense, if any.
  public var opens: CivilDate
  /// `nil` where the visit keeps its sense for ever.
  public var closes: CivilDate?
  /// The earliest of its obligations.
  public var target: CivilDate
  /// First day that the notice leaves.
  public var noticeEnds: CivilDate
  /// Points of one week of lateness.
  public var weekPrice: Int
  public var holders: [Holder]
  public var centres: [Reach]
  public var state: State
  /// The cheapest free places of the plan as it stands, the visit's own apart.
  public var alternatives: [PricedPlace]
  /// The weeks of the horizon, up to the one where the visit is, or all.
  public var weeks: [WeekOffer]
  /// Appointments of the plan that no visit of the dossier explains: the plan was made from another dossier.
  public var strangers: Int

  public init(
    visit: String, obligations: [Obligation], team: TeamID, opens: CivilDate, closes: CivilDate?, target: CivilDate, noticeEnds: CivilDate,
    weekPrice: Int, holders: [Holder], centres: [Reach], state: State, alternatives: [PricedPlace], weeks: [WeekOffer], strangers: Int = 0
  ) {
    self.visit = visit
    self.obligations = obligations
    self.team = team
    self.opens = opens
    self.closes = closes
    self.target = target
    self.noticeEnds = noticeEnds
    self.weekPrice = weekPrice
    self.holders = holders
    self.centres = centres
    self.state = state
    self.alternatives = alternatives
    self.weeks = weeks
    self.strangers = strangers
  }
}

/// A remedy applied to the dossier, every appointment of the plan kept, and the one visit planned again.
public struct RemedyReplay: Sendable, Equatable {
  public var remedy: Remedy
  /// Where the visit is now; `nil` when the remedy does not place it.
  public var place: PricedPlace?
  /// Field half-days that the médecin of the place would be short of, 0 when the third holds.
  public var thirdShort: Int
  /// Sums of the objective before and after.
  public var before: Int
  /// In points, as ``before``.
  public var after: Int
  /// Whether the visit counted in the sum before: false when no place could hold it.
  public var wasCounted: Bool
  /// What each week still refuses when the visit finds no place.
  public var weeks: [WeekOffer]
  public init(
    remedy: Remedy, place: PricedPlace?, thirdShort: Int, before: Int, after: Int, wasCounted: Bool, weeks: [WeekOffer]
  ) {
    self.remedy = remedy
    self.place = place
    self.thirdShort = thirdShort
    self.before = before
    self.after = after
    self.wasCounted = wasCounted
    self.weeks = weeks
  }
}
