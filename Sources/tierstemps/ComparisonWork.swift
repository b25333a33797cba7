import ArgumentParser
import Comparison
import Dossier
import Exchange
import Foundation
import Law
import Planning
import Synchronization
import Verification

/// Makes, checks and counts the runs of a comparison, as many at once as there are cores.
///
/// A run is a dossier, its plan and its figures. The base comes first, with every core on its areas; then each scenario, and each step of each
/// waterfall, is one piece of work for one core. The order in which they end changes nothing: every answer goes to its own place.
struct ComparisonWork: Sendable {
  var store: PlanStore
  var effort: Int
  /// Whether proposed appointments may move, at their price.
  var improving = false
  var language: Language
  /// Told of each run as it ends: its name, whether it was cached.
  var report: @Sendable (String, Bool) -> Void = { _, _ in }

  /// A run, and what a second look at it needs.
  struct Done: Sendable {
    var dossier: Dossier
    var plan: Plan
    var figures: ComparedRun
    var wasCached: Bool
  }

  /// A plan that breaks a rule: nothing of it may be shown.
  struct Violated: Error {
    var name: String
    var findings: [Finding]
    var path: String
  }

  /// Makes or finds the plan of a dossier, checks it and counts it.
  func run(_ name: String, _ dossier: Dossier) throws -> Done {
    let run = try store.plan(of: dossier, effort: effort, improving: improving)
    let check = Verifier.verify(dossier: dossier, plan: run.plan)
    let violations = check.violations
    if !violations.isEmpty { throw Violated(name: name, findings: violations, path: run.path) }
    report(name, run.wasCached)
    do throws(LawError) {
      let figures = try ComparedRun(
        name: name, key: run.key, dossier: dossier, plan: run.plan, indicators: run.indicators,
        unplaceableCost: check.figures.unplaceableCost)
      return Done(dossier: dossier, plan: run.plan, figures: figures, wasCached: run.wasCached)
    } catch {
      throw refusal(error, language)
    }
  }

  /// Beyond so many workers two dossiers at once would not be worth their memory.
  private static let mostWorkersAtOnce = 200_000

  /// Does the same work on every item, several at once.
  ///
  /// - Throws: What the first of the items, in their order, threw.
  func each<Item: Sendable, Answer: Sendable>(
    _ items: [Item], workers: Int, _ work: @escaping @Sendable (ComparisonWork, Item) throws -> Answer
  ) throws -> [Answer] {
    let breadth = workers > Self.mostWorkersAtOnce ? 1 : min(store.runner.cores, items.count)
    guard breadth > 1 else { return try items.map { try work(self, $0) } }
    var single = self
    single.store.runner.cores = max(1, store.runner.cores / breadth)
    let worker = single
    let next = Mutex(0)
    let answers = Mutex([Result<Answer, any Error>?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: breadth) { _ in
      while true {
        let place = next.withLock { place in
          defer { place += 1 }
          return place
        }
        guard place < items.count else { return }
        let answer = Result { try work(worker, items[place]) }
        answers.withLock { $0[place] = answer }
      }
    }
    return try answers.withLock { $0 }.compactMap { try $0?.get() }
  }

  /// What one scenario gave.
  struct ScenarioAnswer: Sendable {
    var scenario: ComparedScenario
    var wasCached: Bool
    var key: String
  }

  func scenario(_ input: ComparedInput, beside base: Done) throws -> ScenarioAnswer {
    let done = try run(input.name, input.dossier())
    let operations = [ComparedOperation](from: (base.dossier, base.plan), to: (done.dossier, done.plan))
    return ScenarioAnswer(
      scenario: ComparedScenario(
        done.figures, beside: base.figures, parameters: (base.dossier.parameters, done.dossier.parameters), operations: operations),
      wasCached: done.wasCached, key: done.figures.plan)
  }

  // MARK: Waterfall

  /// One step to make: the first changes of a scenario, and the names of those that the step adds.
  struct Step: Sendable {
    var scenario: Int
    var count: Int
    var label: String
  }

  /// The steps of a scenario that can stand alone, each with the changes since the one before; nothing when it does not start from the base.
  ///
  /// A change that leaves a dossier with errors waits for those that put it right.
  func steps(_ input: ComparedInput, number: Int, from base: Done) -> [Step]? {
    let starts = [0, input.inherited].filter { start in
      input.dossier(first: start).map { store.key(of: $0, effort: effort, improving: improving) == base.figures.plan } ?? false
    }
    guard let start = starts.last else { return nil }
    var steps: [Step] = []
    var waiting: [String] = []
    for count in input.changes.indices.dropFirst(start).map({ $0 + 1 }) {
      waiting.append(input.changes[count - 1])
      guard count == input.changes.count || input.dossier(first: count) != nil else { continue }
      steps.append(Step(scenario: number, count: count, label: waiting.joined(separator: " + ")))
      waiting = []
    }
    return steps
  }

  func waterfallStep(_ step: Step, of input: ComparedInput) throws -> (WaterfallStep, Bool) {
    guard let dossier = input.dossier(first: step.count) else { throw dossierRefused }
    let done = try run("\(input.name) (\(step.count)/\(input.changes.count))", dossier)
    return (
      WaterfallStep(
        label: step.label, whole: done.figures.whole, legal: done.figures.legal, onTime: done.figures[.visitesATemps]?.numerator ?? 0,
        unplaced: done.figures[.visitesSansPlace]?.numerator ?? 0), done.wasCached
    )
  }
}
