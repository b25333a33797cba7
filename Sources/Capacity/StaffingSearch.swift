import Dossier
import Law
import MILP
import Planning

// The program is optimistic and knows nothing of the plan's own preferences, so its answer is only where the search begins. Asked to hold the
// overdue visits earlier and earlier it answers with more and more people: that family, and the mixtures of two neighbours, are planned until the
// least that meets the target is known. Then half-days are taken away while the target is still met. What remains is confirmed by a plan, and one
// half-day less in any post is shown, by a plan, to miss.
//
// The choice of what to plan next depends on the trials alone, two at a time whatever the number of cores: the same answer on one as on two.

/// Finds the least staffing that plans confirm.
public struct StaffingSearch {
  /// Plans some dossiers, in their order, as many at once as there are cores.
  public typealias Plans = ([Dossier]) throws -> [(plan: Plan, obligations: [Obligation])]

  public let target: StaffingTarget
  let staffed: StaffedDossier
  let program: LeastStaffing
  private let measure: StaffingMeasure
  private let plans: Plans
  private var known: [StaffingChange: StaffingTrial] = [:]
  /// Plans made.
  public private(set) var made = 0
  /// Plans at most: a search that is not over by then says so.
  public let most: Int
  /// How many visits on time are asked for.
  private var aimed: [StaffingCriterion: Int] = [:]
  public private(set) var ceilings: [StaffingCeiling] = []

  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier, `SolveError` when GLPK gives up, and what `plans` throws.
  public init(_ dossier: Dossier, target: StaffingTarget, most: Int = 80, plans: @escaping Plans) throws {
    self.target = target
    self.most = most
    self.plans = plans
    staffed = StaffedDossier(dossier)
    measure = StaffingMeasure(dossier)
    program = LeastStaffing(try StaffingFacts(dossier), staffed: staffed, target: target)
    let standing = try trial(StaffingChange())
    for score in standing.scores where score.criterion.isShare {
      let wanted = (score.of * score.criterion.value + 999) / 1000
      let attainable = max(score.reached, min(score.of, try program.most(score.criterion, hasRooms: false)))
      let withRooms = max(score.reached, min(attainable, try program.most(score.criterion)))
      let aimed = wanted <= withRooms ? wanted : max(score.reached, withRooms * score.criterion.value / 1000)
      ceilings.append(
        StaffingCeiling(
          criterion: score.criterion, of: score.of, attainable: attainable, withRooms: withRooms, wanted: wanted, aimed: aimed))
      self.aimed[score.criterion] = aimed
    }
    known = [:]
    known[StaffingChange()] = measured(standing)
  }

  // MARK: Trials

  /// The service as it stands.
  public var standing: StaffingTrial? { known[StaffingChange()] }

  private func measured(_ trial: StaffingTrial) -> StaffingTrial {
    var trial = trial
    for place in trial.scores.indices { trial.scores[place].asked = aimed[trial.scores[place].criterion] ?? trial.scores[place].asked }
    return trial
  }

  private mutating func trial(_ change: StaffingChange) throws -> StaffingTrial { try trials([change])[0] }

  /// Plans what was not yet planned.
  public mutating func trials(_ changes: [StaffingChange]) throws -> [StaffingTrial] {
    var fresh: [StaffingChange] = []
    for change in changes where known[change] == nil && !fresh.contains(change) { fresh.append(change) }
    if !fresh.isEmpty {
      let dossiers = fresh.map { staffed.staffed($0) }
      for (place, answer) in try plans(dossiers).enumerated() {
        known[fresh[place]] = measure.trial(
          answer.plan, obligations: answer.obligations, staffed: dossiers[place], change: fresh[place], target: target, aimed: aimed)
      }
      made += fresh.count
    }
    return changes.compactMap { known[$0] }
  }

  // MARK: The answer

  private var required: [StaffingCriterion: Int] {
    Dictionary(uniqueKeysWithValues: ceilings.map { ($0.criterion, $0.aimed) })
  }

  /// The least staffing for one way of counting people.
  public mutating func answer(_ mode: StaffingAnswer.Mode) throws -> StaffingAnswer {
    let unit: [Role: Int] = mode == .embauches ? staffed.fullTime : [.medecin: 1, .infirmier: 1]
    var question = LeastStaffing.Question(required: required, unit: unit, mayExtend: mode == .protocoles)
    let bound = try program.least(question)
    var answer = StaffingAnswer(mode: mode, unit: unit, bound: bound?.bound, confirmed: nil)
    var family = [bound?.change].compactMap { $0 }
    for week in stride(from: program.facts.weeks - 1, through: program.facts.frozenWeeks, by: -1) {
      question.backlogBy = week
      guard let next = try program.least(question)?.change else { break }
      if family.last != next { family.append(next) }
    }
    guard let last = family.last else { return answer }
    // Beyond the family, everybody grows by a quarter at a time.
    for step in 1...4 { family.append(StaffingSearch.grown(last, quarters: step, unit: unit)) }
    if try trial(StaffingChange()).isMet {
      answer.confirmed = try trial(StaffingChange())
      return answer
    }
    guard let (missed, met) = try bracket(family) else { return answer }
    let between = try narrowed(missed, met, unit: unit)
    answer.confirmed = try trial(try walked(down: between, unit: unit))
    answer.less = try less(answer.confirmed, unit: unit)
    return answer
  }

  private static func grown(_ change: StaffingChange, quarters: Int, unit: [Role: Int]) -> StaffingChange {
    var change = change
    for (post, count) in change.halfDays {
      let size = unit[post.role] ?? 1
      change.halfDays[post] = (count * (4 + quarters) / 4 + size - 1) / size * size
    }
    return change
  }

  /// The last of the family that misses and the first that meets, by halving.
  private mutating func bracket(_ family: [StaffingChange]) throws -> (missed: StaffingChange, met: StaffingChange)? {
    var (low, high) = (-1, family.count)
    while high - low > 1 {
      let (first, second) = (low + (high - low) / 3, low + 2 * (high - low) / 3)
      let probes = Set([max(first, low + 1), min(max(second, low + 1), high - 1)]).sorted()
      let trials = try trials(probes.map { family[$0] })
      for (probe, trial) in zip(probes, trials) {
        if trial.isMet { high = min(high, probe) } else if probe < high { low = max(low, probe) }
      }
    }
    guard high < family.count else { return nil }
    return (low >= 0 ? family[low] : StaffingChange(), family[high])
  }

  /// The least mixture of two staffings that meets the target, in eighths.
  private mutating func narrowed(_ missed: StaffingChange, _ met: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    let mixtures = (1..<8).map { eighths -> StaffingChange in
      var mixed = StaffingChange(protocols: met.protocols, rooms: met.rooms)
      for post in Set(missed.posts + met.posts).sorted() {
        let (from, to, size) = (missed.halfDays[post] ?? 0, met.halfDays[post] ?? 0, unit[post.role] ?? 1)
        let count = (from * (8 - eighths) + to * eighths + 4) / 8 / size * size
        if count > 0 { mixed.halfDays[post] = count }
      }
      return mixed
    }
    var family: [StaffingChange] = []
    for mixture in mixtures where mixture != family.last && mixture != missed && mixture != met { family.append(mixture) }
    guard let (_, best) = try bracket(family + [met]) else { return met }
    return best
  }

  /// Takes units away while the target is still met: together from the posts where one less still meets, else from the best of them.
  private mutating func walked(down start: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    var best = start
    while made < most {
      let fewer = best.posts.compactMap { best.less(unit[$0.role] ?? 1, in: $0) }
      let met = zip(fewer, try trials(fewer)).filter { $0.1.isMet }
      guard let widest = met.max(by: { StaffingSearch.margin($0.1) < StaffingSearch.margin($1.1) })?.0 else { return best }
      // As many from each of these posts at once as still meets.
      var together = best
      for (change, _) in met {
        for post in best.posts where (change.halfDays[post] ?? 0) < (best.halfDays[post] ?? 0) {
          together = together.less(unit[post.role] ?? 1, in: post) ?? together
        }
      }
      best = try met.count > 1 && trial(together).isMet ? together : widest
    }
    return best
  }

  /// How far above what is asked, in thousandths of the visits, the worst criterion.
  private static func margin(_ trial: StaffingTrial) -> Int {
    trial.scores.map { ($0.reached - $0.asked) * 1000 / max(1, $0.of) }.min() ?? 0
  }

  private mutating func less(_ confirmed: StaffingTrial?, unit: [Role: Int]) throws -> [(post: StaffingPost, trial: StaffingTrial)] {
    guard let change = confirmed?.change else { return [] }
    let fewer = change.posts.compactMap { post in change.less(unit[post.role] ?? 1, in: post).map { (post, $0) } }
    return zip(fewer, try trials(fewer.map(\.1))).map { ($0.0, $1) }
  }
}
