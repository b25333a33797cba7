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
  /// Half-days a week of one post at most.
  static let mostOfPost = 100

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

  /// The most visits on time that a criterion can have, whatever the staff, or with so many half-days.
  public func most(_ criterion: StaffingCriterion, question: Question = Question(), hasRooms: Bool = true) throws(SolveError) -> Int {
    try StaffingProgram(self, question, hasRooms: hasRooms).most(criterion)
  }
}
