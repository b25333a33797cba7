import Dossier

// A scenario is a text over a dossier: it changes lines of input files by column name, and nothing else. The overlaid files are then read,
// checked, planned and verified like any dossier's, so no rule is written twice and nothing is hidden from `check`.

/// What a change does to the lines it designates.
public enum ScenarioAction: String, CaseIterable, Sendable { case ajouter, modifier, supprimer }

/// One entry of `changements`.
struct ScenarioChange: Sendable {
  /// Which lines a change designates.
  enum Target: Sendable {
    /// No line: `ajouter` alone.
    case nowhere
    /// Lines by their key, whole or in part; several keys are alternatives. `fallback`: the other reading of a list of texts, where the
    /// key has several columns: as many values of its first column.
    case key([LineFilter], fallback: [LineFilter])
    /// Lines by any columns.
    case filter(LineFilter)
  }

  var file: DossierFile
  var action: ScenarioAction
  var target: Target
  /// What to write, for each line to add; one for `modifier`.
  var writings: [CellWriting]
  var place: SourcePlace
  /// Where `cle` or `ou` stands.
  var targetPlace: SourcePlace
}

/// One elementary change: an entry of `changements` or of `regles`, or one key of `parametres`.
public struct ScenarioStep: Sendable {
  enum Kind: Sendable {
    case lines(ScenarioChange)
    case setting(String, SettingTree)
    case draft(SettingTree)
  }

  let kind: Kind
  /// Where it is written.
  public let place: SourcePlace
  /// In one line, as it would be named in a table: `professionnels.csv : supprimer M03`.
  public let label: String
}

/// One scenario file, read.
public struct Scenario: Sendable {
  /// The file as messages name it.
  public let file: String
  /// `nom`, or the name of the file.
  public internal(set) var name: String
  /// What it is laid over, as written, and the line that says so.
  public internal(set) var base: String?
  public internal(set) var baseLine = 0
  /// Its changes: those of `changements`, then of `parametres`, then of `regles`, each in the order written.
  public internal(set) var steps: [ScenarioStep] = []
  /// What is wrong in the file by itself.
  public internal(set) var findings: [Finding] = []

  init(file: String, name: String) { (self.file, self.name) = (file, name) }
}

extension Scenario {
  private var basePlace: SourcePlace { SourcePlace(file: file, line: baseLine, column: 0) }

  /// That nothing says what it is laid over.
  public var withoutBase: Finding { ScenarioProblem.sansBase.at(basePlace, column: "base") }

  /// That what it is laid over cannot be found.
  public var baseMissing: Finding { ScenarioProblem.baseIntrouvable.at(basePlace, column: "base", value: base ?? "") }

  /// That the chain of parents comes back.
  public func baseInCycle(_ chain: [String]) -> Finding {
    ScenarioProblem.baseEnCycle.at(basePlace, column: "base", value: base ?? "", values: ["", chain.joined(separator: " → ")])
  }
}
