import ArgumentParser
import Dossier
import Exchange
import Foundation

/// A scenario with its parents and the dossier below them, all read and nothing laid yet.
///
/// Its elementary changes can be laid one after another, so that what each adds can be seen: the first `k` of ``steps`` over the dossier.
struct ScenarioFolder {
  /// The outermost parent first, the scenario asked for last.
  let scenarios: [Scenario]
  /// The dossier below them.
  let base: DossierFolder
  /// The folder of that dossier.
  let basePath: String

  /// `nom`, or the name of the file.
  var name: String { scenarios[scenarios.count - 1].name }

  /// Every elementary change, those of the parents first.
  var steps: [ScenarioStep] { scenarios.flatMap(\.steps) }

  /// How many of ``steps`` belong to parents: the scenario is compared with what these give.
  var parentStepCount: Int { scenarios.dropLast().reduce(0) { $0 + $1.steps.count } }

  /// Reads a scenario, its parents and their dossier.
  ///
  /// - Parameters:
  ///   - path: A scenario file, or a folder that holds a scenario.yaml and no dossier.
  ///   - base: A dossier instead of the one that the outermost scenario names.
  /// - Throws: A usage error when a file cannot be read; ``dossierRefused`` when nothing says what the scenario is laid over, or a chain of
  ///   parents comes back to where it began. What is wrong inside the files is told when they are laid.
  init(at path: String, base given: String? = nil, language: Language) throws {
    var scenarios: [Scenario] = []
    var seen: [String] = []
    var next = path
    while true {
      let file = Self.file(of: next)
      let key = URL(fileURLWithPath: file).standardizedFileURL.resolvingSymlinksInPath().path
      let scenario = ScenarioReader.read(try FileBytes.read(file, language), file: file, name: Self.name(of: file))
      scenarios.insert(scenario, at: 0)
      seen.append(key)
      guard let below = scenario.base.map({ Self.resolved($0, beside: file) }) else {
        if given != nil { break }
        throw refusal(scenario.withoutBase, of: scenarios, language)
      }
      guard Self.isScenario(below) else {
        if given == nil {
          next = below
          guard Self.isFolder(below) else { throw refusal(scenario.baseMissing, of: scenarios, language) }
        }
        break
      }
      let belowFile = Self.file(of: below)
      let belowKey = URL(fileURLWithPath: belowFile).standardizedFileURL.resolvingSymlinksInPath().path
      if seen.contains(belowKey) {
        throw refusal(scenario.baseInCycle(scenarios.reversed().map(\.file) + [belowFile]), of: scenarios, language)
      }
      guard FileManager.default.fileExists(atPath: belowFile) else { throw refusal(scenario.baseMissing, of: scenarios, language) }
      next = below
    }
    self.scenarios = scenarios
    basePath = given ?? next
    self.base = try DossierFolder(folder: basePath, language: language)
  }

  /// The dossier under the scenarios, or under the first of their elementary changes.
  func overlaid(first count: Int? = nil) -> DossierFolder {
    DossierFolder(Overlay(base.files, scenarios: scenarios, first: count), names: base.names)
  }

  /// Whether a path names a scenario rather than the folder of a dossier.
  static func isScenario(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    }
    guard isFolder.boolValue else { return path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
    let holds = { FileManager.default.fileExists(atPath: path + "/" + $0) }
    return holds("scenario.yaml") && !DossierFile.allCases.contains { holds($0.rawValue) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func file(of path: String) -> String { isFolder(path) ? path + "/scenario.yaml" : path }

  /// What a scenario without `nom` is called: its folder for a scenario.yaml, its file otherwise.
  private static func name(of file: String) -> String {
    let url = URL(fileURLWithPath: file)
    let stem = url.deletingPathExtension().lastPathComponent
    return stem == "scenario" ? url.deletingLastPathComponent().lastPathComponent : stem
  }

  /// A path written in a file, seen from where the command runs.
  private static func resolved(_ path: String, beside file: String) -> String {
    if path.hasPrefix("/") { return path }
    let folder = (file as NSString).deletingLastPathComponent
    return folder.isEmpty ? path : shortened(folder + "/" + path)
  }

  /// A path without the `..` that go back over its own folders, unless a link on the way makes them mean something else.
  private static func shortened(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    let short = parts.joined(separator: "/")
    let real = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    return !short.isEmpty && real(short) == real(path) ? short : path
  }
}

/// Tells everything that is wrong in scenarios that cannot be laid over anything.
private func refusal(_ finding: Finding, of scenarios: [Scenario], _ language: Language) -> ExitCode {
  let all = scenarios.flatMap(\.findings) + [finding]
  complain(FindingReport.text(all.filter { $0.gravity == .erreur }, language))
  complain(ScenarioSentences.refused(language))
  return dossierRefused
}
