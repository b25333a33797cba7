import Dossier
import Law
import MILP
import Planning

// The program is optimistic and knows nothing of the plan's own preferences, so its answer is only where the search begins. Asked to hold the
// overdue visits earlier and earlier it answers with more and more people: that family, and the mixtures of two neighbours, are planned until the
// least that meets the target is known. Then half-days are taken away while the target is still met. What remains is confirmed by a plan, and one
// half-day less in any post is shown, by a plan, to miss.
//
// That search asks for dozens of plans, so it makes do with drafts: a plan already known, searched on without the linear program. Only what the
// whole planner then says is told: it confirms the answer, or asks for more people until it does, and it shows that one less misses. Where one less
// is not missed, that is the next answer; drafts say in which post to try first.
//
// The choice of what to plan next depends on the trials alone, two at a time whatever the number of cores: the same answer on one as on two.

/// Finds the least staffing that plans confirm.
public struct StaffingSearch {
  /// Plans some dossiers, in their order, as many at once as there are cores.
  public typealias Plans = ([Dossier]) throws -> [(plan: Plan, obligations: [Obligation])]

  /// What is to be reached.
  public let target: StaffingTarget
  let staffed: StaffedDossier
  let program: LeastStaffing
  private let measure: StaffingMeasure
  private let drafts: Plans
  private let plans: Plans
  /// Trials by draft, and by the whole planner.
  private var known: [StaffingChange: StaffingTrial] = [:]
  private var proven: [StaffingChange: StaffingTrial] = [:]
  /// Whole plans made.
  public private(set) var made = 0
  /// Plans at most: a search that is not over by then says so.
  public let most: Int
  /// How many visits on time are asked for.
  private var aimed: [StaffingCriterion: Int] = [:]
  /// What no staffing exceeds, by criterion, and what the answers aim at.
  public private(set) var ceilings: [StaffingCeiling] = []

  /// - Parameters:
  ///   - most: Whole plans at most.
  ///   - drafts: Cheap plans, for the search.
  ///   - plans: Those that the answer rests on.
  /// - Throws: `LawError` when the catalogue does not cover a day of the dossier, `SolveError` when GLPK gives up, and what the plans throw.
  public init(
    _ dossier: Dossier, target: StaffingTarget, most: Int = 60, drafts: @escaping Plans, plans: @escaping Plans
  ) throws {
    self.target = target
    self.most = most
    self.drafts = drafts
    self.plans = plans
    staffed = StaffedDossier(dossier)
    measure = StaffingMeasure(dossier)
    program = LeastStaffing(try StaffingFacts(dossier), staffed: staffed, target: target)
    // One after the other: the second may be made from the first.
    let first = try proof([StaffingChange()]) + proof([plenty])
    for (score, rich) in zip(first[0].scores, first[1].scores) where score.criterion.isShare {
      let wanted = (score.of * score.criterion.value + 999) / 1000
      let attainable = max(score.reached, min(score.of, try program.most(score.criterion)))
      let planned = max(score.reached, rich.reached)
      // The same share of what can be reached, where the target cannot.
      let aimed = wanted <= planned ? wanted : max(score.reached, planned * score.criterion.value / 1000)
      ceilings.append(
        StaffingCeiling(criterion: score.criterion, of: score.of, attainable: attainable, planned: planned, wanted: wanted, aimed: aimed))
      self.aimed[score.criterion] = aimed
    }
    proven = proven.mapValues(measured)
  }

  /// So many people that more change nothing but the rooms they would need.
  private var plenty: StaffingChange {
    StaffingChange(
      halfDays: Dictionary(
        uniqueKeysWithValues: staffed.posts.map { ($0, $0.role == .medecin ? 4 * (staffed.fullTime[.medecin] ?? 10) : 20) }))
  }

  // MARK: Trials

  /// The service as it stands.
  public var standing: StaffingTrial? { proven[StaffingChange()] }

  private func measured(_ trial: StaffingTrial) -> StaffingTrial {
    var trial = trial
    for place in trial.scores.indices { trial.scores[place].asked = aimed[trial.scores[place].criterion] ?? trial.scores[place].asked }
    return trial
  }

  /// Drafts what was not yet drafted; a whole plan that is known says more than a draft.
  private mutating func trials(_ changes: [StaffingChange]) throws -> [StaffingTrial] {
    let fresh = changes.filter { known[$0] == nil && proven[$0] == nil }
    for (change, trial) in try made(fresh, by: drafts) { known[change] = trial }
    return changes.compactMap { proven[$0] ?? known[$0] }
  }

  /// Plans what was not yet planned.
  private mutating func proof(_ changes: [StaffingChange]) throws -> [StaffingTrial] {
    let fresh = try made(changes.filter { proven[$0] == nil }, by: plans)
    for (change, trial) in fresh { proven[change] = trial }
    made += fresh.count
    return changes.compactMap { proven[$0] }
  }

  private func made(_ changes: [StaffingChange], by planner: Plans) throws -> [(StaffingChange, StaffingTrial)] {
    let fresh = changes.reduce(into: [StaffingChange]()) { if !$0.contains($1) { $0.append($1) } }
    if fresh.isEmpty { return [] }
    let dossiers = fresh.map { staffed.staffed($0) }
    return zip(try planner(dossiers), zip(fresh, dossiers)).map { answer, question in
      let (change, dossier) = question
      return (
        change,
        measure.trial(answer.plan, obligations: answer.obligations, staffed: dossier, change: change, target: target, aimed: aimed)
      )
    }
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
    // Beyond the family, people without end.
    var most = plenty
    for post in most.posts {
      let size = unit[post.role] ?? 1
      most.halfDays[post] = ((most.halfDays[post] ?? 0) + size - 1) / size * size
    }
    most.protocols = family.last?.protocols ?? []
    family.append(most)
    if let standing, standing.isMet {
      answer.confirmed = standing
      return answer
    }
    var draft = most
    if let (missed, met) = try bracket(family) {
      let between = try narrowed(missed, met, unit: unit)
      draft = try walked(down: least(in: known.merging(proven) { $1 }, known: between, unit: unit), unit: unit)
    }
    guard let enough = try confirmed(from: draft, to: most, unit: unit) else { return answer }
    (answer.confirmed, answer.less) = try lessened(try shrunk(enough, unit: unit), unit: unit)
    return answer
  }

  /// The answer once more, should plans made since meet the target with less.
  public mutating func settled(_ answer: StaffingAnswer) throws -> StaffingAnswer {
    guard let confirmed = answer.confirmed else { return answer }
    let change = least(in: proven, known: confirmed.change, unit: answer.unit)
    guard change != confirmed.change, let trial = proven[change] else { return answer }
    var settled = answer
    (settled.confirmed, settled.less) = try lessened(trial, unit: answer.unit)
    return settled
  }

  /// The answer with its staffing planned once more, from nothing, by a planner that may be dearer than that of the search.
  public func replayed(_ answer: StaffingAnswer, by planner: Plans) throws -> StaffingAnswer {
    guard let change = answer.confirmed?.change, change.total > 0 else { return answer }
    var replayed = answer
    replayed.anew = try made([change], by: planner)[0].1
    return replayed
  }

  /// The draft's answer, or the least of those with more people, that a whole plan confirms: an eighth more each time, up to people without end.
  private mutating func confirmed(from draft: StaffingChange, to plenty: StaffingChange, unit: [Role: Int]) throws -> StaffingTrial? {
    var double = draft
    for post in plenty.posts {
      let size = unit[post.role] ?? 1
      double.halfDays[post] = min(plenty.halfDays[post] ?? 0, max(size, 2 * (draft.halfDays[post] ?? 0)))
    }
    let more = mixtures(draft, double, parts: 8, unit: unit) + [double] + mixtures(double, plenty, parts: 8, unit: unit) + [plenty]
    let family = [draft] + more.filter { $0 != draft }
    var place = 0
    while place < family.count {
      let step = place == 0 ? 1 : 2
      let trials = try proof(Array(family[place..<min(family.count, place + step)]))
      if let first = trials.firstIndex(where: \.isMet) {
        guard place + first > 0 else { return trials[first] }
        let between = mixtures(family[place + first - 1], trials[first].change, parts: 8, unit: unit) + [trials[first].change]
        return try bracket(between, proven: true).flatMap { proven[$0.met] } ?? trials[first]
      }
      place += step
    }
    return nil
  }

  /// Drafts may have missed what whole plans reach with far less: where an eighth or a quarter less still does, the least eighths that do.
  private mutating func shrunk(_ enough: StaffingTrial, unit: [Role: Int]) throws -> StaffingTrial {
    let shares = mixtures(StaffingChange(protocols: enough.change.protocols), enough.change, parts: 8, unit: unit)
    guard try proof(Array(shares.suffix(2))).contains(where: \.isMet) else { return enough }
    return try bracket(shares + [enough.change], proven: true).flatMap { proven[$0.met] } ?? enough
  }

  /// Takes one unit away while a whole plan still confirms; and the trials with one less that then miss, in every post.
  ///
  /// Two posts at a time, those first where a draft leaves the target most room: the last round alone plans them all.
  private mutating func lessened(
    _ start: StaffingTrial, unit: [Role: Int]
  ) throws -> (StaffingTrial, [(post: StaffingPost, trial: StaffingTrial)]) {
    var best = start
    while true {
      let fewer = best.change.posts.compactMap { post in best.change.less(unit[post.role] ?? 1, in: post).map { (post: post, change: $0) } }
      let rooms = try trials(fewer.map(\.change)).map(StaffingSearch.margin)
      let order = fewer.indices.sorted { (-rooms[$0], $0) < (-rooms[$1], $1) }
      var next: StaffingTrial?
      for first in stride(from: 0, to: order.count, by: 2) where next == nil || made >= most {
        let pair = try proof(order[first..<min(first + 2, order.count)].map { fewer[$0].change })
        next = next ?? pair.filter(\.isMet).max { StaffingSearch.margin($0) < StaffingSearch.margin($1) }
      }
      guard let next, made < most else {
        return (best, fewer.compactMap { entry in proven[entry.change].map { (post: entry.post, trial: $0) } })
      }
      best = next
    }
  }

  /// The last of the family that misses and the first that meets, by halving.
  private mutating func bracket(
    _ family: [StaffingChange], proven: Bool = false
  ) throws -> (missed: StaffingChange, met: StaffingChange)? {
    var (low, high) = (-1, family.count)
    while high - low > 1 {
      let (first, second) = (low + (high - low) / 3, low + 2 * (high - low) / 3)
      let probes = Set([max(first, low + 1), min(max(second, low + 1), high - 1)]).sorted()
      let wanted = probes.map { family[$0] }
      let trials = try proven ? proof(wanted) : trials(wanted)
      for (probe, trial) in zip(probes, trials) {
        if trial.isMet { high = min(high, probe) } else if probe < high { low = max(low, probe) }
      }
    }
    guard high < family.count else { return nil }
    return (low >= 0 ? family[low] : StaffingChange(), family[high])
  }

  /// The least mixture of two staffings that meets the target, in eighths.
  private mutating func narrowed(_ missed: StaffingChange, _ met: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    let family = mixtures(missed, met, parts: 8, unit: unit)
    guard let (_, best) = try bracket(family + [met]) else { return met }
    return best
  }

  /// Staffings between two, from the first to the second, neither included.
  private func mixtures(_ first: StaffingChange, _ second: StaffingChange, parts: Int, unit: [Role: Int]) -> [StaffingChange] {
    (1..<parts).reduce(into: []) { family, part in
      var mixed = StaffingChange(protocols: second.protocols, rooms: second.rooms)
      for post in Set(first.posts + second.posts).sorted() {
        let (from, to, size) = (first.halfDays[post] ?? 0, second.halfDays[post] ?? 0, unit[post.role] ?? 1)
        let count = (from * (parts - part) + to * part + parts * size / 2) / parts / size * size
        if count > 0 { mixed.halfDays[post] = count }
      }
      if mixed != family.last && mixed != first && mixed != second { family.append(mixed) }
    }
  }

  /// The least staffing already known to meet the target in these units, should another question have found it.
  private func least(in trials: [StaffingChange: StaffingTrial], known start: StaffingChange, unit: [Role: Int]) -> StaffingChange {
    let met = trials.filter { change, trial in
      trial.isMet && change.protocols.isSubset(of: start.protocols)
        && change.posts.allSatisfy { post in
          (change.halfDays[post] ?? 0) % (unit[post.role] ?? 1) == 0
        }
    }.keys
    return met.min { ($0.total, $0.code) < ($1.total, $1.code) }.map { $0.total < start.total ? $0 : start } ?? start
  }

  /// Takes units away while the target is still met: from each post as many as can go, then one by one until none can.
  private mutating func walked(down start: StaffingChange, unit: [Role: Int]) throws -> StaffingChange {
    var best = start
    // Infirmiers first: the plan asks médecins for what only they may hold.
    for post in start.posts.sorted(by: { ($0.role == .medecin ? 1 : 0, $0) < ($1.role == .medecin ? 1 : 0, $1) }) {
      let (size, now) = (unit[post.role] ?? 1, best.halfDays[post] ?? 0)
      let family = (0...now / size).compactMap { best.less(now - $0 * size, in: post) }
      if let (_, met) = try bracket(family) { best = met }
    }
    return best
  }

  /// How far above what is asked, in thousandths of the visits, the worst criterion.
  private static func margin(_ trial: StaffingTrial) -> Int {
    trial.scores.map { ($0.reached - $0.asked) * 1000 / max(1, $0.of) }.min() ?? 0
  }

  // MARK: What no staffing can do without

  /// Half-days of each role, in the service and in each sector, that no staffing can do without, by the program alone.
  ///
  /// - Throws: `SolveError` when GLPK gives up.
  public func bounds() throws -> [StaffingBound] { try program.bounds(required: required, teams: program.facts.teams) }

  // MARK: The curve

  /// Coverage against people: none, then quarters of a staffing up to one quarter more.
  public mutating func frontier(of change: StaffingChange) throws -> [FrontierPoint] {
    let family = (0...5).map { quarters -> StaffingChange in
      StaffingChange(
        halfDays: change.halfDays.mapValues { ($0 * quarters + 2) / 4 }, protocols: quarters == 0 ? [] : change.protocols)
    }.reduce(into: [StaffingChange]()) { if $0.last != $1 { $0.append($1) } }
    let found = try rising(try proof(family))
    return try found.map { trial in
      let criterion = target.criteria.first(where: \.isShare)
      let question = LeastStaffing.Question(mayExtend: !trial.change.protocols.isEmpty, most: trial.change.total)
      return FrontierPoint(
        trial: trial, fteThousandths: staffed.fteThousandths(trial.change),
        bound: try criterion.map { try program.most($0, question: question) })
    }
  }

  /// Where a plan with more people comes out worse than the one before, it is searched on; what then is better takes its place.
  private func rising(_ trials: [StaffingTrial]) throws -> [StaffingTrial] {
    guard let place = target.criteria.firstIndex(where: \.isShare) else { return trials }
    return try trials.reduce(into: []) { curve, trial in
      guard let before = curve.last, trial.scores[place].reached < before.scores[place].reached else { return curve.append(trial) }
      let again = try made([trial.change], by: drafts)[0].1
      curve.append(again.scores[place].reached > trial.scores[place].reached ? again : trial)
    }
  }

  /// The people that a change adds: what a scenario writes.
  public func people(_ change: StaffingChange) -> [StaffedDossier.Person] { staffed.people(change) }

  /// The dossier with a change.
  public func dossier(_ change: StaffingChange) -> Dossier { staffed.staffed(change) }

  /// Half-days of consultation of a full-time post, by role.
  public var fullTime: [Role: Int] { staffed.fullTime }

  /// Full-time equivalents of a change, in thousandths.
  public func fteThousandths(_ change: StaffingChange) -> Int { staffed.fteThousandths(change) }
}

extension StaffingChange {
  /// Everything of a change in one word, to order changes by.
  fileprivate var code: String {
    posts.map { "\($0.team.text) \($0.role.rawValue) \(halfDays[$0] ?? 0)" }.joined(separator: "|") + "|"
      + protocols.sorted().map { "\($0.team.text) \($0.nature.rawValue)" }.joined(separator: "|")
  }
}
