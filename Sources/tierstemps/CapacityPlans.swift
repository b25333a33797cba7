import Capacity
import Dossier
import Exchange
import Foundation
import Law
import Planning
import Synchronization
import Verification

/// Plans supposed staffs, as many at once as there are cores, and checks every plan.
///
/// Each plan takes one core, so that the work, and with it every byte of the answer, is the same on one core as on two. Areas that a change does
/// not touch are not solved again (``AreaStore``), and no plan pays for the prices of a bound that nobody asks of it.
final class CapacityPlans: Sendable {
  typealias Planned = (plan: Plan, obligations: [Obligation])

  private let effort: Int
  private let cores: Int
  let areas: AreaStore
  private let counts = Mutex((plans: 0, drafts: 0, violations: 0))
  private let known = Mutex<[KnownPlan]>([])
  private let report: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - effort: Thousandths of the work that `plan` gives to each area.
  ///   - cache: Folder that keeps what areas became; nothing is kept without it.
  ///   - report: Called with the number of plans made.
  init(effort: Int, language: Language, cores: Int, cache: String? = nil, report: @escaping @Sendable (Int) -> Void) {
    self.effort = effort
    self.cores = max(1, cores)
    areas = AreaStore(at: cache, language: language)
    self.report = report
  }

  /// Plans made, drafts among them, and violations found in them.
  var made: (plans: Int, drafts: Int, violations: Int) { counts.withLock { $0 } }

  /// Notes a plan and what its check finds.
  func check(_ dossier: Dossier, _ plan: Plan) { check(dossier, plan, isDraft: false) }

  private func check(_ dossier: Dossier, _ plan: Plan, isDraft: Bool) {
    let found = Verifier.verify(dossier: dossier, plan: plan).violations.count
    let number = counts.withLock { counts in
      counts.plans += 1
      counts.drafts += isDraft ? 1 : 0
      counts.violations += found
      return counts.plans
    }
    report(number)
  }

  // MARK: Plans

  /// The plan of a dossier, with the prices of its bound.
  func certified(_ dossier: Dossier) throws -> Plan { try plan(dossier, isCertified: true, threads: cores).plan }

  /// The plan of each dossier, as `plan` makes it but for the bound.
  func whole(_ dossiers: [Dossier]) throws -> [Planned] {
    let threads = max(1, cores / max(1, dossiers.count))
    let made = try each(dossiers) { dossier in try self.plan(dossier, isCertified: false, threads: threads) }
    remember(dossiers, made)
    return made
  }

  /// The plan of each dossier that an answer rests on.
  ///
  /// In a large service only the first is made from nothing: the linear program of a greater staff takes minutes. The others start from the plan
  /// of the nearest staff and are searched on for ``StaffingBudget/largeShare`` of what a whole plan is; what one half-day less loses is then not lost in the noise of
  /// two searches.
  func plans(_ dossiers: [Dossier]) throws -> [Planned] {
    guard let first = dossiers.first, CapacityPlans.isLarge(first) else { return try whole(dossiers) }
    let known = known.withLock { $0 }
    guard !known.isEmpty else { return try whole(dossiers) }
    let share = min(effort, StaffingBudget.largeShare)
    let made = try each(dossiers) { dossier in
      if let same = KnownPlan.same(dossier, among: known, isDraft: false) { return same }
      return try self.again(dossier, known, isDraft: false) { min(2_000_000, 40_000 + 290 * $0.appointments.count) * share / 1000 }
        ?? self.plan(dossier, isCertified: false)
    }
    remember(dossiers, made)
    return made
  }

  /// Whether plans start from one another.
  static func isLarge(_ dossier: Dossier) -> Bool { dossier.employments.count > StaffingBudget.largeService }

  /// - Parameter threads: Areas solved at once, which changes the time and nothing else.
  private func plan(_ dossier: Dossier, isCertified: Bool, threads: Int = 1) throws(LawError) -> Planned {
    let (areas, effort) = (areas, effort)
    let outcome = try Planner.plan(
      dossier, version: TiersTempsCommand.version, isProven: isCertified,
      solveAreas: { problems in
        let asked = problems.map { problem in
          var problem = problem.spending(thousandths: effort)
          problem.provesBound = isCertified
          return problem
        }
        DispatchQueue.concurrentPerform(iterations: min(threads, asked.count)) { _ in _ = areas.plans(of: asked) }
        return areas.plans(of: asked)
      })
    check(dossier, outcome.plan, isDraft: false)
    return (outcome.plan, outcome.obligations)
  }

  // MARK: Drafts

  /// A cheap plan of each dossier: the nearest one known, searched on a little where people have come or gone.
  func drafts(_ dossiers: [Dossier]) throws -> [Planned] {
    let known = known.withLock { $0 }
    let isLarge = dossiers.first.map(CapacityPlans.isLarge) ?? false
    let made = try each(dossiers) { dossier in
      if isLarge, let same = KnownPlan.same(dossier, among: known, isDraft: true) { return same }
      return try self.again(dossier, known, isDraft: true) { min(60_000, max(10_000, 10 * $0.appointments.count)) }
        ?? self.constructive(dossier)
    }
    remember(dossiers, made, isDraft: true)
    return made
  }

  /// The plan of fewer people as the plan of a dossier with more, and what then still fits; nothing when it does not fit.
  func carried(_ dossier: Dossier, _ plan: Plan) throws(LawError) -> Planned? {
    let outcome = try Planner.improve(
      dossier, from: plan, version: TiersTempsCommand.version, rounds: 0, seed: dossier.parameters.seed, isProven: false)
    guard let outcome else { return nil }
    check(dossier, outcome.plan, isDraft: false)
    return (outcome.plan, outcome.obligations)
  }

  /// Who plans for a search of staffing.
  var planners: StaffingPlanners {
    StaffingPlanners(drafts: { try self.drafts($0) }, plans: { try self.plans($0) }, carried: { try self.carried($0, $1) })
  }

  private func constructive(_ dossier: Dossier) throws(LawError) -> Planned {
    let first = try Planner.plan(
      dossier, version: TiersTempsCommand.version, isProven: false, solveAreas: { $0.map { AreaSolver.constructive($0) } })
    check(dossier, first.plan, isDraft: true)
    return (first.plan, first.obligations)
  }

  /// The plan of the nearest staff, searched on in the areas where it is not the first one known; nothing when there is none or it does not fit.
  private func again(
    _ dossier: Dossier, _ known: [KnownPlan], isDraft: Bool, rounds: (Plan) -> Int
  ) throws(LawError) -> Planned? {
    let staff = KnownPlan.staff(dossier)
    guard let near = KnownPlan.nearest(staff, among: known) else { return nil }
    let changed = Set(near.staff.symmetricDifference(staff).union(known[0].staff.symmetricDifference(staff)).map(\.professional))
    // The same staff: searched on everywhere.
    let isSame = near.staff == staff
    let outcome = try Planner.improve(
      dossier, from: near.plan, version: TiersTempsCommand.version, rounds: max(1, rounds(near.plan)), seed: dossier.parameters.seed,
      isStrict: false, isProven: false, isSearched: { people, _ in isSame || people.contains(where: changed.contains) })
    guard let outcome else { return nil }
    check(dossier, outcome.plan, isDraft: isDraft)
    return (outcome.plan, outcome.obligations)
  }

  /// Starts from a plan of the dossier that was made elsewhere, in a service too large to make it again; nothing happens when it does not fit.
  func begin(_ dossier: Dossier, from plan: Plan) throws(LawError) {
    guard CapacityPlans.isLarge(dossier), let own = try carried(dossier, plan) else { return }
    // Searched on like every plan after it, so that what another staff gains is not what a search gains.
    remember([dossier], [own], isDraft: true)
  }

  /// Keeps plans in the order of their dossiers, whatever core made them.
  private func remember(_ dossiers: [Dossier], _ made: [Planned], isDraft: Bool = false) {
    let more = zip(dossiers, made).map { KnownPlan(staff: KnownPlan.staff($0), planned: $1, isDraft: isDraft) }
    known.withLock { known in
      for plan in more where !known.contains(where: { $0.staff == plan.staff && $0.isDraft == plan.isDraft }) { known.append(plan) }
    }
  }

  /// Does something with each part, on every core; the results keep the order of the parts.
  func each<Part: Sendable, Result: Sendable>(_ parts: [Part], _ work: @escaping @Sendable (Part) throws -> Result) throws -> [Result] {
    let results = Mutex([Int: Swift.Result<Result, any Error>]())
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(cores, parts.count)) { _ in
      while true {
        let place = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard place < parts.count else { return }
        let result = Swift.Result { try work(parts[place]) }
        results.withLock { $0[place] = result }
      }
    }
    return try results.withLock { done in try parts.indices.compactMap { try done[$0]?.get() } }
  }
}

/// A plan and the staff it was made for, from which the plan of nearly the same staff is searched.
private struct KnownPlan: Sendable {
  /// A half-day of somebody's week, or a nature of their protocol.
  struct Entry: Hashable, Sendable {
    var professional: ProfessionalID
    var text: String
  }

  var staff: Set<Entry>
  var planned: CapacityPlans.Planned
  /// Whether no answer may rest on it.
  var isDraft: Bool

  var plan: Plan { planned.plan }

  /// The plan of exactly this staff; for a draft a whole plan will do.
  static func same(_ dossier: Dossier, among known: [KnownPlan], isDraft: Bool) -> CapacityPlans.Planned? {
    let staff = KnownPlan.staff(dossier)
    return known.last { $0.staff == staff && (!$0.isDraft || isDraft) }?.planned
  }

  /// The plan of the staff nearest to one; of equals, the first.
  static func nearest(_ staff: Set<Entry>, among known: [KnownPlan]) -> KnownPlan? {
    let distances = known.map { $0.staff.symmetricDifference(staff).count }
    return distances.indices.min { (distances[$0], $0) < (distances[$1], $1) }.map { known[$0] }
  }

  static func staff(_ dossier: Dossier) -> Set<Entry> {
    var staff: Set<Entry> = []
    for line in dossier.timetable { staff.insert(Entry(professional: line.professional, text: "\(line.weekday) \(line.part.index)")) }
    for person in dossier.professionals {
      for nature in person.protocolNatures { staff.insert(Entry(professional: person.id, text: nature.rawValue)) }
    }
    return staff
  }
}
