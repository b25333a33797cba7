import Law

/// What one more half-day of each professional, and one more room in each centre, would be worth to a plan, at the prices of its certificate.
///
/// A marginal estimate and not a promise: the prices are those of a linear program in which sessions and visits may be split, and they hold for
/// one small change of an otherwise unchanged service. The first half-day added lowers the worth of the next.
public struct MarginalWorth: Sendable, Equatable {
  /// One more half-day of consultation of a professional in a week, where and when it is worth most.
  public struct HalfDayWorth: Sendable, Equatable {
    public var professional: ProfessionalID
    public var role: Role
    /// First day of the week.
    public var monday: CivilDate
    public var centre: CentreID
    public var halfDay: HalfDay
    /// Points of the objective, at least 0: what visits would pay for the session, less its opening and its room.
    public var points: Int
    /// Points that the third takes with its cheapest half-day of that week; nothing where no half-day of the week may be the third's.
    public var third: Int?
    public init(
      professional: ProfessionalID, role: Role, monday: CivilDate, centre: CentreID, halfDay: HalfDay, points: Int, third: Int? = nil
    ) {
      self.professional = professional
      self.role = role
      self.monday = monday
      self.centre = centre
      self.halfDay = halfDay
      self.points = points
      self.third = third
    }
  }

  /// One more room in a centre for a half-day of a week, the one where it is worth most.
  public struct RoomWorth: Sendable, Equatable {
    public var centre: CentreID
    /// First day of the week.
    public var monday: CivilDate
    public var halfDay: HalfDay
    /// Points of the objective, at least 0.
    public var points: Int
    public init(centre: CentreID, monday: CivilDate, halfDay: HalfDay, points: Int) {
      self.centre = centre
      self.monday = monday
      self.halfDay = halfDay
      self.points = points
    }
  }

  /// Points that a week of lateness costs at severity 1 for a visit that was not late before the plan.
  public var weekPoints: Int
  /// Points that a visit due in the horizon costs when it is left out, the median of all; 0 when none is due.
  public var visitPoints: Int
  /// By professional, then week; a week in which a professional never consults has no price and is left out.
  public var halfDays: [HalfDayWorth]
  /// By centre, then week; remote centres have no room and are left out.
  public var rooms: [RoomWorth]
  public init(weekPoints: Int, visitPoints: Int, halfDays: [HalfDayWorth] = [], rooms: [RoomWorth] = []) {
    self.weekPoints = weekPoints
    self.visitPoints = visitPoints
    self.halfDays = halfDays
    self.rooms = rooms
  }

  /// The half-days worth something, the most valuable first, then in the order of professionals and weeks.
  public var halfDaysByWorth: [HalfDayWorth] {
    halfDays.filter { $0.points > 0 }.sorted { (-$0.points, $0.professional, $0.monday) < (-$1.points, $1.professional, $1.monday) }
  }

  /// The rooms worth something, the most valuable first, then in the order of centres and weeks.
  public var roomsByWorth: [RoomWorth] {
    rooms.filter { $0.points > 0 }.sorted { (-$0.points, $0.centre, $0.monday) < (-$1.points, $1.centre, $1.monday) }
  }
}
