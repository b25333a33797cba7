import ArgumentParser
import Comparison
import Dossier
import Exchange
import Foundation
import Synchronization

/// `tierstemps scenario compare`: scenarios beside a base, on every figure.
struct ScenarioCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Scenarios beside a base: every figure, its difference, and what changes for those who work.",
    discussion: """
      BASE and each SCENARIO are the folder of a dossier or a scenario.yaml. Writes comparaison.csv, comparaison.json, comparaison.html, \
      operations.csv and, with --waterfall, cascade.csv. Every plan is checked before it is counted; exit status 1 when one breaks a rule.

      Plans are kept by the digest of what decides them, in the output folder or in --cache: a base that has not changed is never solved twice. \
      The same dossiers give the same files, byte for byte, on one core or two. comparaison.html may be handed to a board: counts of a nature, \
      a sector, a team or a professional under seuil_petites_cellules are hidden there, unless --small-cells shows them. The other files hide \
      nothing and stay in the service; the cache holds plans, that is facts about workers: hand out the page, not the folder.
      """)

  /// Thousandths of plan's work when none is asked for.
  static let usualEffort = 100

  @Argument(help: "The base: the folder of a dossier, or a scenario.yaml.", completion: .file())
  var base: String
  @Argument(help: "What is compared with it: folders of dossiers, or scenario.yaml files.", completion: .file())
  var scenarios: [String]
  @Option(name: .shortAndLong, help: "The folder to write.", completion: .directory)
  var output: String
  @Option(help: "Work spent on each plan, in thousandths of what plan spends, 1 to 1000.")
  var effort = ScenarioCompareCommand.usualEffort
  @Option(
    help: "Where plans are kept, to share them between comparisons; the output folder's own cache without it.", completion: .directory)
  var cache: String?
  @Flag(help: "Also what each change of a scenario brings, laid one after another in the order of the file.")
  var waterfall = false
  @Flag(help: "Lay the scenarios over BASE, a dossier, instead of what each names.")
  var overBase = false
  @Option(help: "Plans made at once; the machine's cores without it. It changes no byte.")
  var cores: Int?
  @Flag(help: "Show small counts on the page too: it is then for the direction of the service alone.")
  var smallCells = false
  @Flag(help: "Let proposed appointments move, at their price, to a better place; else only those whose place is no longer legal do.")
  var improve = false
  @Flag(help: "Leave wrong lines out with what depends on them.")
  var setAside = false
  @Flag(help: "The result on the standard output as comparaison.json.")
  var json = false
  @Option(help: "Language of the messages and of the page: fr or en.")
  var lang = Language.fr

  func run() async throws {
    guard (1...1000).contains(effort) else { throw ValidationError(ComparisonSentences.badEffort(lang, ["\(effort)"])) }
    do throws(PlanFolderError) { try PlanFolder.check(output, kind: sign) } catch { throw refused(error) }
    let first = try ComparedInput(at: base, setAside: setAside, language: lang)
    if overBase, ScenarioFolder.isScenario(self.base) { throw ValidationError(ComparisonSentences.overDossier(lang, [self.base])) }
    let others = try scenarios.map { try ComparedInput(at: $0, over: overBase ? self.base : nil, setAside: setAside, language: lang) }
    let named = ComparedInput.distinct([first] + others)
    let (base, inputs) = (named[0], Array(named.dropFirst()))
    var seen: Set<String> = []
    for input in inputs where !seen.insert(input.name).inserted {
      throw ValidationError(ComparisonSentences.sameName(lang, [input.name]))
    }
    let (report, tally) = try compare(base, inputs)
    let files = ComparisonFiles.write(report, language: lang)
    do throws(PlanFolderError) {
      // The cache stands in the output folder, and stays there.
      try PlanFolder.write(files, at: output, kind: sign)
    } catch {
      throw refused(error)
    }
    if json {
      FileHandle.standardOutput.write(Data(files.first { $0.path == ComparisonFiles.json }?.bytes ?? []))
      return
    }
    print(ComparisonText.written(report, lang), terminator: "")
    print(ComparisonSentences.effort(lang, ["\(effort)", "\(tally.made)", "\(tally.found)", "\(tally.made + tally.found)"]))
    print(ComparisonSentences.done(lang, [output, output + "/" + ComparisonFiles.page]))
  }

  /// Plans made and plans found.
  private struct Tally {
    var made = 0
    var found = 0
    mutating func add(_ wasCached: Bool) { if wasCached { found += 1 } else { made += 1 } }
  }

  private func compare(_ base: ComparedInput, _ inputs: [ComparedInput]) throws -> (ComparisonReport, Tally) {
    var store = PlanStore(at: cache ?? output + "/cache", language: lang)
    if let cores { store.runner.cores = max(1, cores) }
    var work = ComparisonWork(store: store, effort: effort, improving: improve, language: lang)
    let start = ContinuousClock.now
    let ended = Counter()
    let language = lang
    let isWatched = !json && isatty(STDERR_FILENO) == 1
    work.report = { name, wasCached in
      let number = ended.next()
      guard isWatched else { return }
      let how = (wasCached ? ComparisonSentences.cached : ComparisonSentences.made)(language)
      complain(ComparisonSentences.planned(language, ["\(number)", name, how, "\((ContinuousClock.now - start).components.seconds)"]))
    }
    do {
      let first = try work.run(base.name, base.dossier())
      let workers = first.dossier.employments.count
      var tally = Tally()
      tally.add(first.wasCached)
      let answers = try work.each(inputs, workers: workers) { try $0.scenario($1, beside: first) }
      for answer in answers { tally.add(answer.wasCached) }
      var compared = answers.map(\.scenario)
      if waterfall {
        var steps: [ComparisonWork.Step] = []
        for (number, input) in inputs.enumerated() {
          if let own = work.steps(input, number: number, from: first) {
            steps += own
          } else {
            complain(ComparisonSentences.noWaterfall(lang, [input.name, base.name]))
          }
        }
        let made = try work.each(steps, workers: workers) { work, step in try work.waterfallStep(step, of: inputs[step.scenario]) }
        for (step, answer) in zip(steps, made) {
          compared[step.scenario].waterfall.append(answer.0)
          tally.add(answer.1)
        }
      }
      let parameters = first.dossier.parameters
      var report = ComparisonReport(
        version: TiersTempsCommand.version, effort: effort, begins: parameters.begins, ends: parameters.ends, base: first.figures,
        scenarios: compared)
      report.smallCellThreshold = smallCells ? 0 : parameters.smallCellThreshold
      return (report, tally)
    } catch let violated as ComparisonWork.Violated {
      complain(FindingReport.text(violated.findings, lang))
      complain(ComparisonSentences.violation(lang, [violated.name, "\(violated.findings.count)", violated.path]))
      throw ExitCode(1)
    }
  }

  /// By what a folder is known for a comparison, or for one that was stopped before its end.
  private var sign: String {
    let holds = { FileManager.default.fileExists(atPath: output + "/" + $0) }
    return !holds(ComparisonFiles.json) && holds("cache/plans") ? "cache" : ComparisonFiles.json
  }

  private func refused(_ error: PlanFolderError) -> any Error {
    if case .notAPlan(let path) = error {
      complain(ComparisonSentences.notOurs(lang, [path]))
    } else {
      complain(error.message(lang))
    }
    return internalFailure
  }
}

/// Counts what ends, on any thread.
private final class Counter: Sendable {
  private let number = Mutex(0)
  func next() -> Int {
    number.withLock { number in
      number += 1
      return number
    }
  }
}
