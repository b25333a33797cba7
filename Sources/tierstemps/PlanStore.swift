import Coverage
import Dossier
import Exchange
import Foundation
import Law
import Planning
import Synchronization

/// Plans kept by the digest of all that decides them: the same question is never solved twice.
///
/// An entry is a folder `plans/DIGEST` of the cache that `verify` reads, written whole or not at all, with a seal over each of its files. An
/// entry that is cut short, altered or foreign is made again, and the user is told. Convocations, calendars and the call sheet are left out:
/// nobody must send what a plan only supposes. The work is counted in iterations, never in seconds, so that a run on one core and a run on two
/// leave the same bytes; a plan in which an area failed is answered but not kept.
struct PlanStore: Sendable {
  /// The folder of the cache.
  let folder: String
  var language = Language.fr
  /// The build that plans: another one answers for itself.
  var build = ProgrammeBuild.identity
  /// Solves the areas, so many at once.
  var runner = AreaRunner()
  /// Hears what must be said of the cache and of areas that failed.
  var complaint: @Sendable (String) -> Void = { complain($0) }

  private let gate = KeyGate()

  init(at folder: String, language: Language = .fr) {
    self.folder = folder
    self.language = language
  }

  /// A plan and where it came from.
  struct Run: Sendable {
    /// As its files read back, so that a plan just made and a plan kept are one value.
    var plan: Plan
    var indicators: Indicators
    var wasCached: Bool
    /// The name of the run in the cache.
    var key: String
    /// The folder of the plan; it does not exist when an area failed.
    var path: String
  }

  /// The files of a plan that an entry holds, beside its seal.
  private static let files = PlanReader.files + [IndicatorsReader.file]
  private static let report = "rapport.html"

  func key(of dossier: Dossier, effort: Int, improving: Bool = false) -> String {
    RunDigest.hexadecimal(
      of: dossier, version: "\(TiersTempsCommand.version) \(Catalogue.version) \(build)", effort: effort, improving: improving)
  }

  func path(of key: String) -> String { folder + "/plans/" + key }

  /// The plan of a dossier, made or found.
  ///
  /// - Parameters:
  ///   - effort: Thousandths of the work that `plan` spends on each area; 1000 gives the plan that `plan` gives.
  ///   - improving: Whether proposed appointments may move, at their price.
  ///   - line: Hears how far it has come.
  /// - Throws: A usage error when the law does not cover a day of the dossier; ``internalFailure`` when the cache cannot be written.
  func plan(
    of dossier: Dossier, effort: Int = 1000, improving: Bool = false, line: ProgressLine? = nil
  ) throws -> Run {
    let key = key(of: dossier, effort: effort, improving: improving)
    gate.enter(key)
    defer { gate.leave(key) }
    if let run = kept(key) { return run }
    let line = line ?? ProgressLine(style: .silent, language: language)
    var crew = AreaCrew(limit: nil, language: language, line: line)
    crew.runner = runner
    var failures: [AreaCrew.Failure] = []
    let outcome: Planner.Outcome
    do throws(LawError) {
      outcome = try Planner.plan(
        dossier, version: TiersTempsCommand.version, improving: improving,
        solveAreas: { problems in
          let answer = crew.solve(problems.map { $0.spending(thousandths: effort) })
          failures = answer.failures
          return answer.plans
        })
    } catch {
      throw refusal(error, language)
    }
    for failure in failures { complaint(PlanCommandSentences.areaFailed(language, [failure.area, failure.reason])) }
    let indicators = Indicators(dossier: dossier, obligations: outcome.obligations, plan: outcome.plan)
    let files = PlanFiles.write(
      plan: outcome.plan, dossier: dossier, obligations: outcome.obligations, indicators: indicators, worth: outcome.worth,
      language: language
    ).filter { Self.files.contains($0.path) || $0.path == Self.report }
    if failures.isEmpty { try keep(files, key: key, effort: effort, improving: improving) }
    let (plan, read) = try readBack(Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    return Run(plan: plan, indicators: read, wasCached: false, key: key, path: path(of: key))
  }

  private func keep(_ files: [OutputFile], key: String, effort: Int, improving: Bool) throws {
    let seal = RunSeal(key: key, version: TiersTempsCommand.version, effort: effort, improving: improving, files: files)
    do throws(PlanFolderError) {
      try PlanFolder.write(files + [OutputFile(path: RunSeal.file, bytes: seal.bytes)], at: path(of: key), kind: RunSeal.file)
    } catch {
      complaint(error.message(language))
      throw internalFailure
    }
  }

  private func readBack(_ files: [String: [UInt8]]) throws -> (Plan, Indicators) {
    var (plan, findings) = PlanReader.read(files: files)
    let indicators = IndicatorsReader.read(files[IndicatorsReader.file], &findings)
    guard findings.isEmpty else {
      complaint(FindingReport.text(findings, language))
      throw internalFailure
    }
    return (plan, indicators)
  }

  /// The plan of the cache, when it is whole and answers this name.
  private func kept(_ key: String) -> Run? {
    let path = path(of: key)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      let files = try PlanFolder.read(at: path, names: Self.files + [Self.report, RunSeal.file])
      if let seal = files[RunSeal.file].flatMap(RunSeal.init(bytes:)), seal.key == key, seal.holds(files) {
        let (plan, indicators) = try readBack(files)
        return Run(plan: plan, indicators: indicators, wasCached: true, key: key, path: path)
      }
    } catch {
      // What cannot be read is made again, as what was altered.
    }
    complaint(StoreSentences.remade(language, [path]))
    return nil
  }
}

/// Lets one thread at a time work on a key: two that ask the same question wait for one answer.
private final class KeyGate: Sendable {
  private let busy = Mutex<Set<String>>([])
  private let changed = NSCondition()

  func enter(_ key: String) {
    changed.lock()
    defer { changed.unlock() }
    while !busy.withLock({ $0.insert(key).inserted }) { changed.wait() }
  }

  func leave(_ key: String) {
    changed.lock()
    defer { changed.unlock() }
    busy.withLock { _ = $0.remove(key) }
    changed.broadcast()
  }
}
