import Dossier

/// Everything the optimiser needs to know of one area, in small integers: what a child process receives.
///
/// Professionals, sites, teams and appointments are numbered within the area. Half-days are those of ``Horizon``.
public struct AreaProblem: Codable, Sendable {
  /// A professional of the area.
  struct Member: Codable, Sendable {
    var name: String
    var isMedecin: Bool
    /// Counted by the orientation part of the reserve.
    var isInfirmier: Bool
    /// Thousandths of time by team of the area.
    var shares: [Share]
    var availability: [Availability]
    /// Centre imposed on each half-day: −1 none, −2 one that does not exist.
    var imposedCentre: [Int]
    /// Centres where they may consult.
    var centres: [Int]
    /// Field half-days owed: a range of half-days and a number.
    var field: [FieldDue]
    /// The pace at which they are held, for a plan made from the last one; it binds as far as the sessions that stand allow.
    var pace: [FieldDue] = []
  }
  struct Share: Codable, Sendable {
    var team: Int
    var thousandths: Int
  }
  struct FieldDue: Codable, Sendable {
    var first: Int
    var end: Int
    var required: Int

    func covers(_ half: Int) -> Bool { first <= half && half < end }
  }

  /// A site of the area.
  struct Spot: Codable, Sendable {
    var name: String
    /// Index of the centre in the whole service, shared by the sites of a mobile centre.
    var centre: Int
    var rooms: [Int]
    var isRemote: Bool
    /// Sites where a professional may not also sit on the same day.
    var tooFar: [Int]
  }

  /// Who can hold an appointment, for how long.
  struct Holder: Codable, Sendable {
    var member: Int
    var minutes: Int
    /// Price of a change of médecin or of team, 0 or `changement_medecin`.
    var change: Int
  }
  struct Reach: Codable, Sendable {
    var spot: Int
    var kilometres: Int
  }
  /// A place and time that an appointment already has.
  struct Given: Codable, Sendable {
    var member: Int
    var spot: Int
    var halfDay: Int
    /// Minutes after midnight.
    var start: Int
    var minutes: Int
  }

  /// One appointment to place.
  struct Demand: Codable, Sendable {
    var worker: Int
    var team: Int
    var holders: [Holder]
    var reach: [Reach]
    var days: DaySet
    /// First day a new or moved appointment may take.
    var firstNewDay: Int
    /// Day from which lateness counts, relative to the horizon: target, at least −1.
    var lateFrom: Int
    /// g of the objective, and g × its weeks when not placed.
    var gravity: Int
    var unplacedCost: Int
    /// Credit when placed although due after the horizon.
    var advanceCredit: Int
    var isReserveExempt: Bool
    var mayOpenFrozen: Bool
    /// A pinned appointment: it has its one place.
    var kept: Given?
    /// A proposed appointment: it may move, at a price.
    var proposed: Given?
    /// Day of the pinned appointment that had to yield: it is placed again as near as possible.
    var displacedFrom: Int?
    /// The professional who was to hold it.
    var displacedMember: Int?
  }

  /// The name of the area, its first professional's key.
  public var name: String
  var weeks: Int
  /// Minutes after midnight at which each half of the day starts and ends.
  var hours: [[Int]]
  var sessionMinutes: [Int]
  var grid: Int
  var weekLate: Int
  var moved: Int
  var kilometre: Int
  var sessionOpened: Int
  /// Reserve by week, in thousandths.
  var reserve: [Int]
  var orientation: Int
  /// Half-days before this one take no new session but for the urgent; 0 when nothing is frozen.
  var frozenBefore: Int
  var teams: [String]
  var members: [Member]
  var spots: [Spot]
  var demands: [Demand]
  /// Appointments kept that answer no obligation: they only take time.
  var occupied: [Given]
  /// Workers of ``occupied`` and their teams (−1 when unknown), in the same order.
  var occupiedWorkers: [Int]
  var occupiedTeams: [Int]
  var seed: Int
  /// Thousandths of the full budget of work: a service of a million workers spends less on each of its areas.
  public var effort = 1000
  /// Whether a plan made from the last one solves a second programme, in which proposals may move, for the bound alone; without it the bound has the
  /// prices of the first, and proves less.
  public var provesBound = true
  /// Whether the search may move a proposed appointment that could stay where it is.
  var mayMoveProposals = false

  var halfDayCount: Int { 12 * weeks }
  /// Appointments to place.
  public var size: Int { demands.count }
}

extension AreaProblem.Demand {
  /// Cost of lateness on a day, in points; negative when it is an advance.
  func lateness(on day: Int, weekLate: Int) -> Int {
    Self.lateness(on: day, from: lateFrom, weekPrice: weekLate * gravity, credit: advanceCredit)
  }

  /// The same from its parts, for whoever keeps them apart.
  @inline(__always) static func lateness(on day: Int, from first: Int, weekPrice: Int, credit: Int) -> Int {
    day <= first ? -credit : weekPrice * ((day - first + 6) / 7) - credit
  }
}

extension AreaProblem {
  /// The area without a pace of the third.
  var unpaced: AreaProblem {
    var problem = self
    for member in members.indices { problem.members[member].pace = [] }
    return problem
  }

  /// The area with proposals that may move, and no pace.
  var improvable: AreaProblem {
    var problem = unpaced
    problem.mayMoveProposals = true
    return problem
  }

  /// Whether an appointment that is not pinned may keep its minute (rule 3).
  func isOnGrid(_ given: Given) -> Bool {
    let hours = hours[given.halfDay % 2]
    return (given.start - hours[0]) % grid == 0 && given.start >= hours[0] && given.start + given.minutes <= hours[1]
  }
}

/// What an area becomes.
public struct AreaPlan: Codable, Sendable {
  /// Where one demand goes.
  struct Placed: Codable, Sendable, Equatable {
    var demand: Int
    var member: Int
    var spot: Int
    var halfDay: Int
    /// Minutes after midnight.
    var start: Int
    var minutes: Int
  }
  /// Prices of visits in a professional's sessions at a site, by length, on some half-days.
  struct VisitPrice: Codable, Sendable {
    var member: Int
    var spot: Int
    var halfDays: [Int]
    /// In the order of ``AreaPlan/lengths``.
    var values: [Double]
  }
  struct SpotPrice: Codable, Sendable {
    var spot: Int
    /// Half-days on which it holds, from the first to before the end.
    var first: Int
    var end: Int
    var value: Double
  }
  /// Prices of the two halves of rule 9.
  struct TeamPrice: Codable, Sendable {
    var team: Int
    var week: Int
    var value: Double
    var orientation: Double
  }
  /// Price that each of some demands pays to be seen in a professional's sessions at a site on some half-days, and that each brings them.
  struct LinkPrice: Codable, Sendable {
    var member: Int
    var spot: Int
    var halfDays: [Int]
    var demands: [Int]
    var value: Double
  }

  /// A session held without an appointment, because the reserve counts its minutes.
  struct EmptySession: Codable, Sendable, Equatable {
    var member: Int
    var spot: Int
    var halfDay: Int
  }

  /// Why a demand was not placed.
  struct Unplaced: Codable, Sendable {
    var demand: Int
    var causes: [String]
  }

  var placed: [Placed]
  var unplaced: [Unplaced] = []
  var emptySessions: [EmptySession] = []
  /// Proposed appointments that gave their place to one that reality had turned out of its own.
  var gaveWay: [Int] = []
  /// Lengths of visits in the area, in minutes.
  var lengths: [Int] = []
  /// Prices of a visit, of a room's half-day and of the reserve, from the linear programme; empty in a constructive plan.
  var visitPrices: [VisitPrice] = []
  var roomPrices: [SpotPrice] = []
  var reservePrices: [TeamPrice] = []
  var linkPrices: [LinkPrice] = []
  /// Value of the linear relaxation by weeks, for the progress line; not a certified bound.
  var relaxation: Double?
  var timeLimitReached = false
}
