import Dossier
import Law

// How one answer is found: first the row of staffings that the program proposes, then fewer and fewer people, by drafts; then the whole planner's
// word on it, and one unit less in each post.

extension StaffingSearch {
  /// By what a trial is made.
  enum Means {
    case drafts
    case plans
  }

  private mutating func tried(_ changes: [StaffingChange], by means: Means) throws -> [StaffingTrial?] {
    try means == .plans ? trials.proofs(changes) : trials.drafts(changes)
  }

  // MARK: By drafts

  /// The last of the family that misses and the first known to meet, by halving.
  mutating func bracket(_ family: [StaffingChange], by means: Means) throws -> (missed: StaffingChange, met: StaffingChange)? {
    var (low, high) = (-1, family.count)
    while high - low > 1 {
      let (first, second) = (low + (high - low) / 3, low + 2 * (high - low) / 3)
      let probes = Set([max(first, low + 1), min(max(second, low + 1), high - 1)]).sorted()
      let found = try tried(probes.map { family[$0] }, by: means)
      if found.allSatisfy({ $0 == nil }) { break }
      for case (let probe, let trial?) in zip(probes, found) {
        if trial.isMet { high = min(high, probe) } else if probe < high { low = max(low, probe) }
      }
    }
    guard high < family.count else { return nil }
    return (low >= 0 ? family[low] : StaffingChange(), family[high])
  }

  /// The least mixture of two staffings that meets the target, in eighths.
  mutating func narrowed(_ missed: StaffingChange, _ met: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    let family = StaffingFamily.mixtures(missed, met, parts: 8, unit: unit)
    guard let (_, best) = try bracket(family + [met], by: .drafts) else { return met }
    return best
  }

  /// Takes units away while the target is still met: from each post as many as can go, then one by one until none can.
  mutating func walked(down start: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    var best = start
    // Infirmiers first: the plan asks médecins for what only they may hold.
    for post in start.posts.sorted(by: { ($0.role == .medecin ? 1 : 0, $0) < ($1.role == .medecin ? 1 : 0, $1) }) {
      let (size, now) = (unit[post.role] ?? 1, best.halfDays[post] ?? 0)
      let family = (0...now / size).compactMap { best.less(now - $0 * size, in: post) }
      if let (_, met) = try bracket(family, by: .drafts) { best = met }
    }
    return best
  }

  // MARK: By whole plans

  /// The draft's answer, or the least of those with more people, that a whole plan confirms: an eighth more each time, up to people without end.
  mutating func confirmed(from draft: StaffingChange, to plenty: StaffingChange, unit: [Role: Int]) throws -> StaffingTrial? {
    let family = StaffingFamily.rising(from: draft, to: plenty, unit: unit)
    var place = 0
    while place < family.count {
      let step = place == 0 ? 1 : 2
      let found = try trials.proofs(Array(family[place..<min(family.count, place + step)]))
      if found.contains(where: { $0 == nil }), !found.contains(where: { $0?.isMet == true }) { return nil }
      if let first = found.firstIndex(where: { $0?.isMet == true }), let enough = found[first] {
        guard place + first > 0 else { return enough }
        let between = StaffingFamily.mixtures(family[place + first - 1], enough.change, parts: 8, unit: unit) + [enough.change]
        return try bracket(between, by: .plans).flatMap { trials.proof($0.met) } ?? enough
      }
      place += step
    }
    return nil
  }

  /// Drafts may have missed what whole plans reach with far less: where an eighth or a quarter less still does, the least eighths that do.
  mutating func shrunk(_ enough: StaffingTrial, unit: [Role: Int]) throws -> StaffingTrial {
    let none = StaffingChange(protocols: enough.change.protocols)
    let shares = StaffingFamily.mixtures(none, enough.change, parts: 8, unit: unit)
    guard try trials.proofs(Array(shares.suffix(2))).contains(where: { $0?.isMet == true }) else { return enough }
    return try bracket(shares + [enough.change], by: .plans).flatMap { trials.proof($0.met) } ?? enough
  }

  /// Takes units away while a whole plan still confirms; and the trials with one less that then miss, in every post that could be tried.
  ///
  /// Far from the least, several units at once from the posts where a draft leaves the target most room; at the end one unit from every post. Two
  /// posts at a time; those that could not spare a unit before come last, and the last round alone plans them all.
  mutating func lessened(
    _ start: StaffingTrial, unit: [Role: Int]
  ) throws -> (StaffingTrial, [(post: StaffingPost, trial: StaffingTrial)]) {
    var best = start
    var stubborn: Set<StaffingPost> = []
    func units(_ post: StaffingPost, _ change: StaffingChange) -> Int { (change.halfDays[post] ?? 0) / (unit[post.role] ?? 1) }
    var step = max(1, best.change.posts.reduce(0) { $0 + units($1, best.change) } / StaffingSearch.strides)
    while true {
      let fewer = best.change.posts.compactMap { post in
        best.change.less(min(step, max(1, units(post, best.change))) * (unit[post.role] ?? 1), in: post).map { (post: post, change: $0) }
      }
      let rooms = try trials.drafts(fewer.map(\.change)).map { $0.map(StaffingSearch.margin) ?? .min / 2 }
      let order = fewer.indices.sorted {
        (stubborn.contains(fewer[$0].post) ? 1 : 0, -rooms[$0], $0) < (stubborn.contains(fewer[$1].post) ? 1 : 0, -rooms[$1], $1)
      }
      let tried = step > 1 ? order.prefix(4) : order[...]
      var next: StaffingTrial?
      for first in stride(from: 0, to: tried.count, by: 2) where next == nil && !budget.isSpent {
        let pair = Array(tried[first..<min(first + 2, tried.count)])
        for case (let place, let trial?) in zip(pair, try trials.proofs(pair.map { fewer[$0].change })) {
          if !trial.isMet {
            if step == 1 { stubborn.insert(fewer[place].post) }
          } else if next.map({ StaffingSearch.margin($0) < StaffingSearch.margin(trial) }) ?? true {
            next = trial
          }
        }
      }
      if let next {
        best = next
      } else if step > 1, !budget.isSpent {
        step /= 2
      } else {
        return (best, less(best.change, unit: unit))
      }
    }
  }

  /// About so many steps from an answer to nobody.
  private static let strides = 16

  /// What is known of one unit less in each post.
  func less(_ change: StaffingChange, unit: [Role: Int]) -> [(post: StaffingPost, trial: StaffingTrial)] {
    change.posts.compactMap { post in
      change.less(unit[post.role] ?? 1, in: post).flatMap { trials.proof($0) }.map { (post: post, trial: $0) }
    }
  }

  /// How far above what is asked, in thousandths of the visits, the worst criterion.
  static func margin(_ trial: StaffingTrial) -> Int {
    trial.scores.map { ($0.reached - $0.asked) * 1000 / max(1, $0.of) }.min() ?? 0
  }
}
