import Dossier
import Yams

/// Reads a scenario file against its contract.
public struct ScenarioReader {
  static let keys = ["nom", "base", "changements", "parametres", "regles"]
  static let changeKeys = ["fichier", "cle", "ou", "action", "colonnes"]

  private var scenario: Scenario

  /// Reads one file; its parents are files of their own.
  ///
  /// - Parameters:
  ///   - file: The file as messages name it.
  ///   - name: What the scenario is called when `nom` does not say.
  /// - Returns: The scenario with all that is wrong in it; a wrong change is left out.
  public static func read(_ bytes: [UInt8], file: String, name: String) -> Scenario {
    var reader = ScenarioReader(scenario: Scenario(file: file, name: name))
    reader.read(bytes)
    return reader.scenario
  }

  private init(scenario: Scenario) { self.scenario = scenario }

  mutating func report(_ finding: Finding) { scenario.findings.append(finding) }

  private mutating func read(_ bytes: [UInt8]) {
    func whole(_ line: Int, _ column: Int = 0) -> SourcePlace { SourcePlace(file: scenario.file, line: line, column: column) }
    do {
      let source = try SourceText(bytes)
      guard let node = try Yams.compose(yaml: String(decoding: source.bytes[source.start...], as: UTF8.self)) else { return }
      read(SettingTree(node, file: scenario.file))
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
        report(InputProblem.yamlIllisible.at(whole(mark.line), values: [problem, "\(mark.column)"]))
      case .duplicatedKeysInMapping(let duplicates, let context):
        let keys = duplicates.joined(separator: ", ")
        report(InputProblem.cleEnDouble.at(whole(context.mark.line), column: keys, values: ["\(context.mark.line)"]))
      default: report(InputProblem.yamlIllisible.at(whole(0), values: ["", "0"]))
      }
    } catch let error as UnreadableText {
      switch error {
      case .spreadsheet: report(InputProblem.fichierTableur.at(whole(0)))
      case .utf16: report(InputProblem.encodageUTF16.at(whole(0)))
      case .brokenUTF8(let line): report(InputProblem.utf8Invalide.at(whole(line)))
      }
    } catch {
      report(InputProblem.yamlIllisible.at(whole(0), values: ["", "0"]))
    }
  }

  private mutating func read(_ root: SettingTree) {
    if root.isNothing { return }
    guard let pairs = root.map else { return wrongKind(root, "{nom: …, base: …, changements: […]}") }
    for (key, value) in pairs {
      switch key.text {
      case "nom":
        if let text = oneLine(value) { scenario.name = text } else if !value.isNothing { wrongKind(value, "Un nom", column: "nom") }
      case "base":
        if let text = oneLine(value) {
          (scenario.base, scenario.baseLine) = (text, value.place.line)
        } else if !value.isNothing {
          wrongKind(value, "../dossier", column: "base")
        }
      case "changements": break
      case "parametres": break
      case "regles": break
      default: unknown(key, among: ScenarioReader.keys)
      }
    }
    if let changes = root["changements"], !changes.isNothing {
      // One change alone may stand without a list.
      if changes.map != nil {
        readChange(changes)
      } else if let list = changes.list {
        list.forEach { readChange($0) }
      } else {
        wrongKind(changes, "[{fichier: …, action: …}]", column: "changements")
      }
    }
    if let settings = root["parametres"], !settings.isNothing { readSettings(settings) }
    if let drafts = root["regles"], !drafts.isNothing { readDrafts(drafts) }
  }

  private func oneLine(_ tree: SettingTree) -> String? {
    guard let text = tree.text, !text.isEmpty, !text.contains(where: \.isNewline) else { return nil }
    return text
  }

  mutating func wrongKind(_ tree: SettingTree, _ expected: String, column: String = "") {
    report(InputProblem.typeIncorrect.at(tree.place, column: column, value: tree.text ?? "", values: [expected, "\(tree.place.column)"]))
  }

  mutating func unknown(_ key: SettingKey, among known: [String], in path: String = "") {
    let near = Spelling.nearest(to: key.text, among: known) ?? ""
    let column = path.isEmpty ? key.text : path + "." + key.text
    report(
      InputProblem.cleInconnue.at(
        key.place, column: column, value: key.text, values: [near, known.joined(separator: ", "), "\(key.place.column)"]))
  }

  mutating func add(_ kind: ScenarioStep.Kind, _ place: SourcePlace, label: String) {
    scenario.steps.append(ScenarioStep(kind: kind, place: place, label: label))
  }

  /// Each key is a step; what is wrong in it is found when parametres.yaml is read with it.
  private mutating func readSettings(_ settings: SettingTree) {
    guard let pairs = settings.map else { return wrongKind(settings, "{reserve_urgence: [0, 0.10, 0.20]}", column: "parametres") }
    for (key, value) in pairs {
      add(.setting(key.text, value), key.place, label: "parametres.yaml : \(key.text)")
    }
  }

  private mutating func readDrafts(_ drafts: SettingTree) {
    let list = drafts.list ?? (drafts.map == nil ? nil : [drafts])
    guard let list else { return wrongKind(drafts, "[{regle: …, valeur: …, a_compter_du: …}]", column: "regles") }
    for draft in list {
      let words = ["regle", "valeur", "a_compter_du"].compactMap { draft[$0]?.text }
      add(.draft(draft), draft.place, label: "regles : " + words.joined(separator: " "))
    }
  }
}
