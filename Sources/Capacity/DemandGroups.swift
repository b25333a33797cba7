import Dossier
import Law
import Planning

/// Visits that the program need not tell apart, counted.
struct DemandGroups: Sendable {
  /// Who may hold a group: those in post, and the posts that could be added.
  struct Holder: Hashable, Sendable {
    var pool: Pool
    var minutes: Int
    /// Natures that a protocol must first take in.
    var missing: [StaffingProtocol]
  }

  /// Somebody in post, or a post to add.
  enum Pool: Hashable, Sendable {
    case member(Int)
    case post(StaffingPost)
  }

  struct Group: Hashable, Sendable {
    var team: TeamID
    var first: Int
    var last: Int
    var holders: [Holder]
    var isReserveExempt: Bool
    var mayOpenFrozen: Bool
    var isRemote: Bool
    /// Overdue before the plan: it counts for no criterion.
    var isBacklog: Bool
    /// How many obligations of it count, by criterion.
    var counted: [Int]
  }

  /// In a fixed order.
  private(set) var groups: [(group: Group, count: Int)] = []
  /// Minutes of kept appointments, by member × weeks + week.
  private(set) var keptMinutes: [Int]
  /// Kept visits on time, by criterion: nothing changes them.
  private(set) var keptOnTime: [Int]
  /// Visits whose last legal day is in the horizon, by criterion, and those that a day in time is left to.
  private(set) var due: [Int]
  private(set) var attainable: [Int]
  /// Protocols that could be extended.
  private(set) var protocols: [StaffingProtocol] = []

  init(_ facts: StaffingFacts, staffed: StaffedDossier, criteria: [StaffingCriterion]) {
    let posts = staffed.posts
    let natures = Dictionary(uniqueKeysWithValues: facts.teams.map { ($0.team, staffed.protocolNatures(of: $0.team)) })
    keptMinutes = [Int](repeating: 0, count: facts.members.count * facts.weeks)
    keptOnTime = [Int](repeating: 0, count: criteria.count)
    due = keptOnTime
    attainable = keptOnTime
    var counts: [Group: Int] = [:]
    var wanted: Set<StaffingProtocol> = []
    for demand in facts.demands {
      let counted = criteria.map { criterion in demand.due.count { criterion.counts($0.nature) } }
      for place in criteria.indices { due[place] += counted[place] }
      if let kept = demand.kept {
        keptMinutes[kept.member * facts.weeks + kept.week] += kept.minutes
        if demand.onTime != nil {
          for place in criteria.indices {
            keptOnTime[place] += counted[place]
            attainable[place] += counted[place]
          }
        }
        continue
      }
      var holders = demand.holders.map { Holder(pool: .member($0.member), minutes: $0.minutes, missing: []) }
      for post in posts where post.team == demand.team {
        if let holder = DemandGroups.holder(post, demand, natures[post.team] ?? []) { holders.append(holder) }
      }
      for (index, member) in facts.members.enumerated() where member.role == .infirmier {
        guard let minutes = demand.infirmierMinutes, member.teams.contains(where: { $0.team == demand.team }),
          !demand.holders.contains(where: { $0.member == index })
        else { continue }
        let missing = demand.natures.filter { !member.protocolNatures.contains($0) }.map { StaffingProtocol(demand.team, $0) }
        if !missing.isEmpty && !member.protocolNatures.isEmpty {
          holders.append(Holder(pool: .member(index), minutes: minutes, missing: missing.sorted()))
        }
      }
      let isOnTime = counted.contains { $0 > 0 } && demand.onTime != nil && holders.contains { $0.missing.isEmpty }
      if isOnTime { for place in criteria.indices { attainable[place] += counted[place] } }
      guard let weeks = isOnTime ? demand.onTime : demand.isOverdue ? demand.weeks : nil, !holders.isEmpty else { continue }
      for holder in holders { wanted.formUnion(holder.missing) }
      let group = Group(
        team: demand.team, first: weeks.lowerBound, last: weeks.upperBound, holders: holders, isReserveExempt: demand.isReserveExempt,
        mayOpenFrozen: demand.mayOpenFrozen, isRemote: demand.isRemote, isBacklog: !isOnTime,
        counted: isOnTime ? counted : counted.map { _ in 0 })
      counts[group, default: 0] += 1
    }
    groups = counts.map { ($0.key, $0.value) }.sorted { DemandGroups.order($0.group) < DemandGroups.order($1.group) }
    protocols = wanted.sorted()
  }

  private static func holder(_ post: StaffingPost, _ demand: StaffingFacts.Demand, _ natures: Set<Nature>) -> Holder? {
    if post.role == .medecin { return demand.medecinMinutes.map { Holder(pool: .post(post), minutes: $0, missing: []) } }
    guard let minutes = demand.infirmierMinutes else { return nil }
    let missing = demand.natures.filter { !natures.contains($0) }.map { StaffingProtocol(post.team, $0) }
    return Holder(pool: .post(post), minutes: minutes, missing: missing.sorted())
  }

  /// Everything of a group, so that no two groups are equal in it.
  private static func order(_ group: Group) -> String {
    let holders = group.holders.map { holder in
      let pool: String =
        switch holder.pool {
        case .member(let index): "m\(index)"
        case .post(let post): "p\(post.role.rawValue)\(post.team.text)"
        }
      return "\(pool):\(holder.minutes):\(holder.missing.map { $0.nature.rawValue }.joined(separator: "+"))"
    }
    let weeks = "\(100 + group.first)-\(100 + group.last)"
    let flags = [group.isReserveExempt, group.mayOpenFrozen, group.isRemote, group.isBacklog].map { $0 ? "1" : "0" }.joined()
    return "\(group.team.text)|\(weeks)|\(flags)|\(group.counted)|\(holders.joined(separator: ","))"
  }
}
