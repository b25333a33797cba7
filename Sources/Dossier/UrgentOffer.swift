import Law

/// One urgent visit to insert in a plan: what the telephone said.
public struct UrgentRequest: Sendable, Equatable {
  public var worker: WorkerID
  public var nature: Nature
  /// Who asks (`origine`).
  public var origin: RequestOrigin
  /// Day of the request; for a reprise, the day of the return. The first day of the plan when nobody says.
  public var date: CivilDate?
  public init(worker: WorkerID, nature: Nature, origin: RequestOrigin = .medecin, date: CivilDate? = nil) {
    self.worker = worker
    self.nature = nature
    self.origin = origin
    self.date = date
  }
}

/// The best places a plan leaves to an urgent visit.
public struct UrgentOffer: Sendable, Equatable {
  /// A place, and what it takes of the time kept for the urgent.
  public struct Choice: Sendable, Equatable {
    public var place: PricedPlace
    /// A session that already stands, or one opened for it.
    public var opensSession: Bool
    /// Minutes that the team's médecins have free in their sessions of that week, before and after.
    public var minutesBefore: Int
    /// ``minutesBefore`` less what the place takes of them.
    public var minutesAfter: Int
    /// The line for rendez_vous.csv.
    public var appointment: Appointment
    public init(place: PricedPlace, opensSession: Bool, minutesBefore: Int, minutesAfter: Int, appointment: Appointment) {
      self.place = place
      self.opensSession = opensSession
      self.minutesBefore = minutesBefore
      self.minutesAfter = minutesAfter
      self.appointment = appointment
    }
  }
  public var obligation: Obligation
  /// Key of the obligation.
  public var visit: String
  public var team: TeamID
  /// Last day on which it is on time.
  public var target: CivilDate
  /// First day that the notice leaves.
  public var noticeEnds: CivilDate
  /// The reserve is kept for such visits; otherwise the place is taken from the others' time.
  public var isReserveExempt: Bool
  /// What the plan already gives the visit.
  public var standing: Appointment?
  /// At most three, the cheapest first.
  public var choices: [Choice]
  /// Week by week what stands against a place, when there is none.
  public var weeks: [WeekOffer]
  public init(
    obligation: Obligation, visit: String, team: TeamID, target: CivilDate, noticeEnds: CivilDate, isReserveExempt: Bool,
    standing: Appointment?, choices: [Choice], weeks: [WeekOffer]
  ) {
    self.obligation = obligation
    self.visit = visit
    self.team = team
    self.target = target
    self.noticeEnds = noticeEnds
    self.isReserveExempt = isReserveExempt
    self.standing = standing
    self.choices = choices
    self.weeks = weeks
  }
}
