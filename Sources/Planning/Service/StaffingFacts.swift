import Dossier
import Law

/// What a question of staffing needs to know of a service: visits to hold, who may hold them and when, what people and rooms there are.
///
/// Everything is by week. It is what the plan itself starts from, so that a program of staffing and the plan that confirms it count the same.
public struct StaffingFacts: Sendable {
  /// A visit to hold, several obligations of one worker joined as the plan joins them.
  public struct Demand: Sendable {
    public var team: TeamID
    public var natures: [Nature]
    /// Weeks in which it may be held, from the end of the notice to the last of its window; nothing when it can be nowhere.
    public var weeks: ClosedRange<Int>?
    /// Weeks up to the last legal day; nothing when no day in time is left, whatever the staff.
    public var onTime: ClosedRange<Int>?
    /// Obligations of it whose last legal day is in the horizon, the contract still running.
    public var due: [(nature: Nature, day: CivilDate)]
    /// It may be held at a distance, where no room is needed.
    public var isRemote: Bool
    /// Some last legal day, or target, is before the plan's first.
    public var isOverdue: Bool
    /// Minutes with a médecin, with an infirmier; nothing when the law, a training or a choice of the worker excludes the role.
    public var medecinMinutes: Int?
    public var infirmierMinutes: Int?
    /// The reserve never limits it, and a session may be opened for it before the freeze ends.
    public var isReserveExempt: Bool
    public var mayOpenFrozen: Bool
    /// Members who may hold it as they stand, by index, with minutes.
    public var holders: [(member: Int, minutes: Int)]
    /// Kept appointments have their week and their member.
    public var kept: (member: Int, week: Int, minutes: Int)?
  }

  /// A professional in post.
  public struct Member: Sendable {
    public var id: ProfessionalID
    public var role: Role
    public var teams: [TeamShare]
    /// Natures that they may hold besides what a médecin may.
    public var protocolNatures: Set<Nature>
    /// Half-days on which they may consult, by week.
    public var sessions: [Int]
    /// Most sessions of the horizon: what the third leaves.
    public var most: Int
  }

  public var weeks: Int
  public var frozenWeeks: Int
  public var demands: [Demand] = []
  public var members: [Member] = []
  /// Half-days × rooms open, by week: all centres but the remote ones.
  public var rooms: [Int]
  public var sessionMinutes: Int
  /// Thousandths, by week.
  public var reserve: [Int]
  public var orientationThousandths: Int
  /// Teams of the service, in order, with the workers they follow on the plan's first day.
  public var teams: [(team: TeamID, sector: SectorID, workers: Int)] = []

  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier.
  public init(_ dossier: Dossier) throws(LawError) {
    let service = try Service(dossier)
    let horizon = service.horizon
    let finder = PlaceFinder(service)
    weeks = horizon.weeks
    frozenWeeks = (finder.frozenBefore + 11) / 12
    rooms = [Int](repeating: 0, count: horizon.weeks)
    for site in service.sites where !site.isRemote {
      for half in 0..<horizon.halfDayCount { rooms[half / 12] += site.rooms[half] }
    }
    sessionMinutes = max(service.parameters.sessionMinutes(.matin), service.parameters.sessionMinutes(.apresMidi))
    reserve = (0..<horizon.weeks).map { service.parameters.reserve(week: $0) }
    orientationThousandths = service.parameters.orientationRateThousandths
    let teamOf = service.teamOf
    var workers: [TeamID: Int] = [:]
    for line in service.dossier.employments where line.employment.hired <= horizon.begins {
      let isThere = line.employment.lastDay.map { $0 >= horizon.begins } ?? true
      guard isThere, let team = teamOf[line.employment.establishment] else { continue }
      workers[team, default: 0] += 1
    }
    teams = service.dossier.teams.map { ($0.id, $0.sector, workers[$0.id] ?? 0) }
    let rule = TiersTempsRule(horizon: horizon, catchUpTenThousandths: service.parameters.tiersTempsCatchUpTenThousandths)
    members = service.staff.map { StaffingFacts.member($0, horizon: horizon, rule: rule) }
    for candidate in service.candidates {
      if let demand = StaffingFacts.demand(candidate, service) { demands.append(demand) }
    }
  }

  private static func member(_ member: StaffMember, horizon: Horizon, rule: TiersTempsRule) -> Member {
    let sessions = (0..<horizon.weeks).map { week in
      (week * 12..<week * 12 + 12).count { member.availability[$0].canConsult }
    }
    var most = sessions.reduce(0, +)
    if member.professional.role == .medecin {
      // What the third needs beyond the half-days that can only be the field's is taken from those of consultation.
      for requirement in rule.requirements(of: member, kept: []) where requirement.year == nil {
        let apart = requirement.halfDays.count { member.availability[$0].canBeField && !member.availability[$0].canConsult }
        most = min(most, sessions.reduce(0, +) - max(0, requirement.enforced - apart))
      }
      let owed = rule.requirements(of: member, kept: []).filter { $0.year != nil }.reduce(0) { sum, requirement in
        let apart = requirement.halfDays.count { member.availability[$0].canBeField && !member.availability[$0].canConsult }
        return sum + max(0, requirement.enforced - apart)
      }
      most = min(most, sessions.reduce(0, +) - owed)
    }
    let professional = member.professional
    return Member(
      id: professional.id, role: professional.role, teams: professional.teams, protocolNatures: member.protocolNatures,
      sessions: sessions, most: most)
  }

  private static func demand(_ candidate: Service.Candidate, _ service: Service) -> Demand? {
    let (group, horizon, parameters) = (candidate.group, service.horizon, service.parameters)
    guard group.target <= horizon.ends || group.isPinned else { return nil }
    let due = group.obligations.compactMap { obligation -> (nature: Nature, day: CivilDate)? in
      guard let day = obligation.due, day >= horizon.begins, day <= horizon.ends else { return nil }
      if let last = group.lastDay, last < day { return nil }
      return (obligation.nature, day)
    }
    // The latest of the last legal days: a visit that answers several obligations may be in time for one of them.
    let lastLegal = due.map(\.day).max() ?? group.target
    var demand = Demand(
      team: group.team, natures: group.natures, weeks: nil, onTime: nil, due: due,
      isRemote: candidate.reach.contains { service.sites[$0.site].isRemote }, isOverdue: group.target < horizon.begins,
      medecinMinutes: nil, infirmierMinutes: nil, isReserveExempt: group.isReserveExempt, mayOpenFrozen: group.mayOpenFrozenSession,
      holders: candidate.holders.map { ($0.member, $0.minutes) }, kept: nil)
    if group.isPinned, candidate.yielded == nil, let given = group.given, let half = service.halfDay(of: given),
      let member = service.memberIndex[given.professional]
    {
      demand.kept = (member, half / 12, service.minutes(of: given))
      demand.weeks = half / 12...half / 12
      demand.onTime = given.date <= lastLegal ? demand.weeks : nil
      return demand
    }
    let notice = max(0, horizon.begins.days(to: NoticeRule.firstDay(group.obligations, parameters)))
    let possible = candidate.reach.isEmpty ? [] : (notice..<max(notice, horizon.dayCount)).filter { $0 % 7 < 6 && group.days.contains($0) }
    let inTime = possible.filter { horizon.day($0) <= lastLegal }
    func weeks(_ days: [Int]) -> ClosedRange<Int>? {
      days.first.flatMap { first in days.last.map { first / 7...$0 / 7 } }
    }
    demand.weeks = weeks(possible)
    demand.onTime = weeks(inTime)
    func minutes(_ role: Role) -> Int? {
      let allowed = group.obligations.allSatisfy { obligation in
        (Joining.bindingRole(obligation).map { $0 == role } ?? true) && obligation.roles.union(obligation.protocolRoles).allows(role)
      }
      return allowed && group.boundTo == nil ? parameters.minutes(of: group.natures, by: role) : nil
    }
    demand.medecinMinutes = minutes(.medecin)
    demand.infirmierMinutes = minutes(.infirmier)
    return demand
  }
}
