import Dossier
import Law
import MILP
import Planning

// How many half-days a week, of whom, to hold enough visits on time: an integer program of its own, by week. Visits that the same people may hold
// in the same weeks are one number. It is optimistic everywhere: a session is minutes, a person is at every centre, a visit may be cut between two
// weeks, days are not told apart. So its least staffing is a bound from below, and a staffing is only believed once a plan confirms it.
//
// What was overdue before the first day counts for no target, yet the plan, which minimises lateness, holds it first. `backlogBy` asks the program
// to hold it by a week: the answers it then gives are larger and larger, and the search that calls it finds the least that a plan confirms.

/// The integer program of staffing.
public struct LeastStaffing: Sendable {
  /// What one question fixes.
  public struct Question: Sendable {
    /// How many visits on time each criterion needs.
    public var required: [StaffingCriterion: Int]
    /// Week by whose end the visits overdue before the plan are held; nothing asks for nothing.
    public var backlogBy: Int?
    /// Half-days of one unit, by role: 1, or a whole hire's.
    public var unit: [Role: Int]
    /// Whether protocols may be extended.
    public var mayExtend: Bool
    /// Half-days of all posts at most; the sum is least where nothing is given.
    public var most: Int?
    /// A question; the one without arguments asks for nothing.
    public init(
      required: [StaffingCriterion: Int] = [:], backlogBy: Int? = nil, unit: [Role: Int] = [:], mayExtend: Bool = false, most: Int? = nil
    ) {
      self.required = required
      self.backlogBy = backlogBy
      self.unit = unit
      self.mayExtend = mayExtend
      self.most = most
    }
  }

  /// The best of a question.
  public struct Found: Sendable, Equatable {
    /// The staffing found.
    public var change: StaffingChange
    /// Half-days that no staffing can do with less; equal to those of `change` when proven.
    public var bound: Int
  }

  let facts: StaffingFacts
  let groups: DemandGroups
  let posts: [StaffingPost]
  let criteria: [StaffingCriterion]
  /// Workers by full-time equivalent allowed, and half-days of a full-time médecin.
  let fullTime: [Role: Int]
  /// Thousandths of full-time médecins in post, by team.
  let medecinTime: [TeamID: Int]
  /// Nodes of the search tree: the limit that is the same on every machine.
  static let nodes = 400
  /// The same for a bound, which needs no best staffing.
  static let boundNodes = 20
  /// Half-days a week of one post at most.
  static let mostOfPost = 100

  /// Groups the visits of a service; a question is asked afterwards, as often as one likes.
  ///
  /// - Complexity: O(*visits* × *people*).
  public init(_ facts: StaffingFacts, staffed: StaffedDossier, target: StaffingTarget) {
    self.facts = facts
    posts = staffed.posts
    criteria = target.criteria
    fullTime = staffed.fullTime
    groups = DemandGroups(facts, staffed: staffed, criteria: target.criteria)
    var time: [TeamID: Int] = [:]
    for person in staffed.dossier.professionals where person.role == .medecin && person.status == .enPoste {
      guard person.end.map({ $0 >= staffed.dossier.parameters.begins }) ?? true else { continue }
      for share in person.teams { time[share.team, default: 0] += person.fteThousandths * share.thousandths / 1000 }
    }
    medecinTime = time
  }

  /// The least staffing of a question; nothing when none is enough.
  ///
  /// - Parameter hasRooms: Whether the rooms limit it.
  /// - Throws: `SolveError` when GLPK ends without an answer.
  public func least(_ question: Question, hasRooms: Bool = true) throws(SolveError) -> Found? {
    let program = StaffingProgram(self, question, hasRooms: hasRooms)
    do throws(SolveError) {
      return try program.least()
    } catch .infeasible {
      return nil
    } catch .stoppedWithoutPoint {
      return nil
    }
  }

  /// Half-days that no staffing can do without, of both roles and of each: in the whole service, then in each sector where there are several.
  ///
  /// Each figure stands alone: the other role and the other sectors may have people without end. Rooms, days and the plan's own preferences are
  /// counted at their best, so the figures are proven, and may be far below what a plan needs.
  ///
  /// - Parameters:
  ///   - required: How many visits on time each criterion needs.
  ///   - teams: Sector of each team.
  /// - Throws: `SolveError` when GLPK gives up.
  public func bounds(
    required: [StaffingCriterion: Int], teams: [(team: TeamID, sector: SectorID, workers: Int)]
  ) throws(SolveError) -> [StaffingBound] {
    let sectors = Set(teams.map(\.sector)).sorted()
    let sectorOf = Dictionary(teams.map { ($0.team, $0.sector) }) { first, _ in first }
    var programs = [StaffingProgram(self, Question(required: required), hasRooms: true)]
    // Every overdue visit by the end of the horizon, or nineteen in twenty of each team.
    programs.append(StaffingProgram(self, Question(required: required, backlogBy: facts.weeks - 1), hasRooms: true))
    func least(_ program: StaffingProgram, _ posts: [StaffingPost]) throws(SolveError) -> Int? {
      do throws(SolveError) { return try program.bound(of: posts) } catch .infeasible { return nil } catch .stoppedWithoutPoint { return 0 }
    }
    var bounds: [StaffingBound] = []
    func add(_ role: Role?, _ sector: SectorID?, _ own: [StaffingPost]) throws(SolveError) {
      if own.isEmpty { return }
      let (least, backlog) = (try least(programs[0], own), try least(programs[1], own))
      bounds.append(StaffingBound(role: role, sector: sector, halfDays: least, withOverdue: backlog))
    }
    try add(nil, nil, posts)
    for role in [Role.medecin, .infirmier] { try add(role, nil, posts.filter { $0.role == role }) }
    guard sectors.count > 1 else { return bounds }
    for sector in sectors {
      try add(nil, sector, posts.filter { sectorOf[$0.team] == sector })
      for role in [Role.medecin, .infirmier] {
        try add(role, sector, posts.filter { $0.role == role && sectorOf[$0.team] == sector })
      }
    }
    return bounds
  }

  /// The most visits on time that a criterion can have, whatever the staff, or with so many half-days.
  public func most(_ criterion: StaffingCriterion, question: Question = Question(), hasRooms: Bool = true) throws(SolveError) -> Int {
    try StaffingProgram(self, question, hasRooms: hasRooms).most(criterion)
  }
}
