import Dossier
import Law
import Yams

/// The files of a dossier while changes are laid over them, one after another.
struct OverlayWork {
  /// A line taken out, kept while others may name it.
  struct Removed {
    var reference: OverlayTable.Reference
    var cells: [String]
    var step: Int
  }

  private let files: [DossierFile: [UInt8]]
  /// The files that a change looked at; nothing for one that cannot be read as a table.
  private(set) var tables: [DossierFile: OverlayTable?] = [:]
  private(set) var effects: [ScenarioEffect] = []
  var findings: [Finding] = []
  /// parametres.yaml with what was laid over it, and without.
  private(set) var settings: SettingTree?
  private(set) var settingsBefore: SettingTree?
  /// Lines removed by the scenario at hand, by file and by the value of their key's first column.
  var removed: [DossierFile: [String: [Removed]]] = [:]

  /// Keys that the scenario at hand wrote over, with what stands in their place.
  var renamed: [DossierFile: [String: Successor]] = [:]
  /// Employments that it moved to another establishment, or gave to another key of worker.
  var moved: [EmploymentKey: (to: EmploymentKey, step: Int)] = [:]

  /// What stands in the place of a key, and which step put it there.
  struct Successor {
    var step: Int
    /// Nothing when the key is simply gone.
    var key: String?
  }

  /// What the lines of a worker name an employment by.
  struct EmploymentKey: Hashable { var worker, establishment: String }

  init(_ files: [DossierFile: [UInt8]]) { self.files = files }

  /// Works on the table of a file that is there, or that `creating` makes.
  ///
  /// - Returns: False when there is no such file; one that cannot be read as a table is left to the reader of the dossier.
  @discardableResult
  mutating func withTable(
    _ file: DossierFile, creating: Bool = false, _ body: (inout OverlayTable, inout OverlayWork) -> Void
  ) -> Bool {
    guard creating || files[file] != nil || tables[file] != nil, let contract = FileContract.of(file) else { return false }
    let known = tables.removeValue(forKey: file)
    guard var table = known ?? OverlayTable(contract, files[file]) else {
      tables[file] = .some(nil)
      return true
    }
    body(&table, &self)
    tables[file] = table
    return true
  }

  mutating func count(_ file: DossierFile, step: Int, direct: Bool = false, _ change: (inout LineCounts) -> Void) {
    if direct {
      change(&effects[step].direct[file, default: LineCounts()])
    } else {
      change(&effects[step].consequences[file, default: LineCounts()])
    }
  }

  /// Says that a line removed stays, changed.
  mutating func keep(_ key: String, of file: DossierFile, step: Int) {
    effects[step].kept.append(key)
    count(file, step: step, direct: !(effects[step].direct[file]?.removed ?? 0 == 0)) {
      $0.removed -= 1
      $0.changed += 1
    }
  }

  /// Applies one elementary change.
  mutating func apply(_ step: ScenarioStep) {
    effects.append(ScenarioEffect(step: step))
    switch step.kind {
    case .lines(let change): apply(change, step: effects.count - 1)
    case .setting(let key, let value): lay(SettingTree(.map([(SettingKey(text: key, place: step.place), value)]), step.place))
    case .draft(let draft):
      _ = openSettings()
      var drafts = settings?["regles"]?.list ?? []
      drafts.append(draft)
      lay(SettingTree(.map([(SettingKey(text: "regles", place: step.place), SettingTree(.list(drafts), step.place))]), step.place))
    }
  }

  // MARK: parametres.yaml

  /// Reads parametres.yaml once; false when it is not a map, which reading the dossier then tells.
  private mutating func openSettings() -> Bool {
    if settings != nil { return true }
    let nowhere = SourcePlace(file: DossierFile.parametres.rawValue, line: 0, column: 0)
    var tree = SettingTree(.map([]), nowhere)
    if let bytes = files[.parametres] {
      do {
        let source = try SourceText(bytes)
        let node = try Yams.compose(yaml: String(decoding: source.bytes[source.start...], as: UTF8.self))
        if let node, case let read = SettingTree(node, file: nowhere.file), !read.isNothing { tree = read }
      } catch {
        return false
      }
    }
    guard tree.map != nil else { return false }
    (settings, settingsBefore) = (tree, tree)
    return true
  }

  private mutating func lay(_ tree: SettingTree) {
    guard openSettings(), let before = settings else { return }
    settings?.lay(tree)
    if let after = settings, !after.says(before) { count(.parametres, step: effects.count - 1, direct: true) { $0.changed += 1 } }
  }

  /// The first day of the plan, as the overlaid parameters say.
  mutating func begins() -> CivilDate {
    _ = openSettings()
    guard let tree = settings, let debut = tree["debut"]?.text, var text = Optional(debut) else { return Parameters().begins }
    if case .day(let day) = text.withUTF8({ DateCell(Blanks.trimmed($0)) }) { return day }
    return Parameters().begins
  }
}

extension FileContract {
  static func of(_ file: DossierFile) -> FileContract? { all.first { $0.file == file } }
}
