import Dossier

/// Lines that changes added to a file, altered in it and took out of it.
public struct LineCounts: Sendable, Equatable {
  public var added = 0
  public var changed = 0
  public var removed = 0
  public init() {}

  public var isEmpty: Bool { self == LineCounts() }

  static func += (left: inout LineCounts, right: LineCounts) {
    left.added += right.added
    left.changed += right.changed
    left.removed += right.removed
  }
}

/// What one elementary change did.
public struct ScenarioEffect: Sendable {
  public let step: ScenarioStep
  /// To the lines it designates, by file; parametres.yaml counts as one line.
  public internal(set) var direct: [DossierFile: LineCounts] = [:]
  /// To what hung from the lines it removed.
  public internal(set) var consequences: [DossierFile: LineCounts] = [:]
  /// Keys that it removed and that other lines still name: they stay, gone or closed.
  public internal(set) var kept: [String] = []

  /// It changed nothing.
  public var isEmpty: Bool { direct.values.allSatisfy(\.isEmpty) && consequences.values.allSatisfy(\.isEmpty) }
}

/// Scenarios laid over the files of a dossier.
public struct Overlay: Sendable {
  /// The files of the overlaid dossier; those that no change touches keep their bytes.
  public internal(set) var files: [DossierFile: [UInt8]]
  /// What each elementary change did, in order; the changes of a parent come before those laid over it.
  public internal(set) var effects: [ScenarioEffect] = []
  /// What is wrong in the scenarios, and changes without effect.
  public internal(set) var findings: [Finding] = []
  /// Names of the scenario files, the outermost parent first.
  let sources: [String]
  var origins: [DossierFile: LineOrigins] = [:]
  /// By line of the overlaid parametres.yaml; empty when it is the base's.
  var settings: [SourcePlace] = []

  /// Lays scenarios over a dossier.
  ///
  /// - Parameters:
  ///   - files: The files of the base; one that is absent is made by the first line added to it.
  ///   - scenarios: The outermost parent first.
  ///   - count: Apply only so many elementary changes, in order, of all scenarios together; all without it.
  /// - Complexity: O(*n*) in the bytes of the files that change, once a change; other files are not looked at.
  public init(_ files: [DossierFile: [UInt8]], scenarios: [Scenario], first count: Int? = nil) {
    self.files = files
    sources = scenarios.map(\.file)
    findings = scenarios.flatMap(\.findings)
    var work = OverlayWork(files)
    var left = count ?? .max
    for scenario in scenarios {
      for step in scenario.steps.prefix(left) { work.apply(step) }
      work.settleKeys()
      left -= min(left, scenario.steps.count)
    }
    findings += work.findings
    effects = work.effects
    for effect in effects where effect.isEmpty && !findings.contains(where: { $0.gravity == .erreur && effect.step.place.covers($0) }) {
      findings.append(ScenarioProblem.sansEffet.at(effect.step.place, value: effect.step.label))
    }
    for (file, table) in work.tables {
      guard let table, table.isChanged else { continue }
      let (bytes, origins) = table.written()
      self.files[file] = bytes
      self.origins[file] = origins
    }
    if let tree = work.settings, let before = work.settingsBefore, !tree.says(before) {
      let written = SettingText(tree)
      self.files[.parametres] = Array(written.text.utf8)
      settings = written.places
    }
  }

  /// Files that differ from the base's, in the order of a dossier.
  public var changedFiles: [DossierFile] {
    DossierFile.allCases.filter { origins[$0] != nil || ($0 == .parametres && !settings.isEmpty) }
  }
}

extension SourcePlace {
  /// Whether a finding stands where this does.
  func covers(_ finding: Finding) -> Bool { finding.file == file && finding.line == line }
}
