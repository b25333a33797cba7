import ArgumentParser
import Coverage
import Dossier
import Exchange
import Foundation
import Law
import Verification

/// Counts a service for its coverage dossier, and what scenarios would make of it.
///
/// The present stands first, then each scenario laid over the same dossier. A side without a plan is planned when there is a scenario; what is
/// made is checked, and forgotten unless a cache is named: the folder of a coverage dossier is handed out, and a plan holds facts about workers.
struct CoverageWork {
  var service: String
  var planned: String?
  var whatIf: [String]
  var leastChange: Bool
  var effort: Int
  var cache: String?
  var cores: Int?
  var setAside: Bool
  var language: Language

  struct Answer {
    var report: CoverageReport
    /// Lines set aside.
    var left: [Finding]
    /// Plans made to find what would be enough.
    var plans = 0
  }

  /// One side, counted.
  private struct Side {
    var name: String
    var dossier: Dossier
    var plan: Plan?
    var question: CoverageQuestion { CoverageQuestion(dossier, plan: plan) }
  }

  func answer() async throws -> Answer {
    let given = try planned.map { try loadPlan(at: $0, language: language).plan }
    let reading = try loadDossier(at: service, setAside: setAside, begins: given?.begins, language: language)
    if let given, !given.digests.isEmpty, given.digests != reading.dossier.digests {
      complain(CoverageCommandSentences.otherFiles(language))
    }
    let folder = Scratch(cache)
    defer { folder.remove() }
    var present = Side(name: "", dossier: reading.dossier, plan: given)
    if given == nil, !whatIf.isEmpty || leastChange { present.plan = try plan(present, in: folder.path) }
    let others = try whatIf.map { try scenario($0, beside: present, in: folder.path) }
    let names = others.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError(CoverageCommandSentences.sameName(language, [twice]))
    }
    var counted: [(question: CoverageQuestion, tally: CoverageTally)] = []
    for side in [present] + others {
      let question = side.question
      counted.append((question, try await tally(question)))
    }
    let reports = CoverageReport.reports(counted, version: TiersTempsCommand.version)
    var answer = Answer(report: reports[0], left: reading.setAside)
    if let mine = present.plan {
      answer.report.scenarios = zip(others, reports.dropFirst()).compactMap { side, report in
        side.plan.map { plan in
          CoverageScenario(
            name: side.name, report, beside: reports[0],
            doubt: CoverageDoubt((mine, present.dossier.parameters), (plan, side.dossier.parameters)))
        }
      }
    }
    if !others.isEmpty || leastChange { answer.report.effort = effort }
    if leastChange {
      var search = CoverageSearch(present.dossier, plan: present.plan, effort: effort, cores: cores, language: language)
      answer.report.remedies = try search.remedies(answer.report)
      answer.plans = search.made
    }
    return answer
  }

  /// Every worker of a side, shared between the cores.
  private func tally(_ question: CoverageQuestion) async throws -> CoverageTally {
    var whole: CoverageTally?
    do {
      try await OrderedWork.run(question.parts(of: 5000)) { part in
        try question.tally(part)
      } take: { tally in
        if whole == nil { whole = tally } else { whole?.add(tally) }
      }
      return try whole ?? question.tally(0..<0)
    } catch let error as LawError {
      throw refusal(error, language)
    }
  }

  // MARK: Scenarios

  private func scenario(_ path: String, beside present: Side, in cache: String) throws -> Side {
    var name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    let folder: DossierFolder
    if ScenarioFolder.isScenario(path) {
      let over = ScenarioFolder.isScenario(service) ? nil : service
      let scenario = try ScenarioFolder(at: path, base: over, language: language)
      (name, folder) = (scenario.name, scenario.overlaid())
    } else {
      folder = try DossierFolder(folder: path, language: language)
    }
    let begins = present.plan?.begins
    let dossier = try folder.loaded(
      setAside: setAside, requiring: [.travailleurs], begins: begins, digesting: true, language: language
    ).dossier
    var side = Side(name: name, dossier: dossier)
    let weeks = present.plan?.horizonWeeks ?? present.dossier.parameters.horizonWeeks
    guard dossier.parameters.begins == begins, dossier.parameters.horizonWeeks == weeks else {
      throw ValidationError(CoverageCommandSentences.otherDay(language, [name]))
    }
    side.plan = try plan(side, in: cache)
    return side
  }

  private func plan(_ side: Side, in cache: String) throws -> Plan {
    var store = PlanStore(at: cache, language: language)
    if let cores { store.runner.cores = max(1, cores) }
    let run = try store.plan(of: side.dossier, effort: effort)
    let violations = Verifier.verify(dossier: side.dossier, plan: run.plan).violations
    guard violations.isEmpty else {
      complain(FindingReport.text(violations, language))
      let name = side.name.isEmpty ? service : side.name
      complain(CoverageCommandSentences.violation(language, [name, "\(violations.count)"]))
      throw ExitCode(1)
    }
    return run.plan
  }
}

/// The folder of the plans: the one that was named, or one of this process alone, removed at its end.
private struct Scratch {
  let path: String
  private let isOurs: Bool

  init(_ named: String?) {
    isOurs = named == nil
    path = named ?? NSTemporaryDirectory() + "/tierstemps-coverage-\(UUID().uuidString)"
  }

  func remove() {
    guard isOurs, FileManager.default.fileExists(atPath: path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { complain("\(path): \(error.localizedDescription)") }
  }
}
