import Dossier

extension ScenarioReader {
  /// Reads one entry of `changements`; a wrong one is told and left out.
  mutating func readChange(_ tree: SettingTree) {
    guard let pairs = tree.map else { return wrongKind(tree, "{fichier: …, cle: …, action: …, colonnes: {…}}", column: "changements") }
    var sound = true
    for (key, _) in pairs where !ScenarioReader.changeKeys.contains(key.text) {
      unknown(key, among: ScenarioReader.changeKeys, in: "changements")
      sound = false
    }
    let missing = ["fichier", "action"].filter { tree[$0]?.text?.isEmpty ?? true }
    if !missing.isEmpty { report(ScenarioProblem.cleManquante.at(tree.place, column: missing.joined(separator: ", "))) }
    let action = action(named: tree["action"])
    guard let contract = file(named: tree["fichier"]) else { return }
    let (key, filter) = (tree["cle"], tree["ou"])
    if key != nil, let filter {
      report(ScenarioProblem.cleEtOu.at(filter.place, column: "cle, ou"))
      sound = false
    }
    let target: ScenarioChange.Target? =
      if let key { self.key(key, contract) } else if let filter { self.filter(filter, contract) } else { .nowhere }
    let writings = writings(tree["colonnes"], contract)
    guard sound, let target, let writings, let action, holds(action, target, writings, tree) else { return }
    let change = ScenarioChange(
      file: contract.file, action: action, target: target,
      writings: action == .ajouter && writings.isEmpty ? [CellWriting()] : writings, place: tree.place,
      targetPlace: (key ?? filter)?.place ?? tree.place)
    let words = (key ?? filter)?.inLine ?? writings.first.map { name(of: $0, contract) } ?? ""
    add(.lines(change), tree.place, label: "\(contract.file.rawValue) : \(action.rawValue) \(words)")
  }

  /// The key that a writing gives to a new line, for the label.
  private func name(of writing: CellWriting, _ contract: FileContract) -> String {
    contract.key.compactMap { column in
      if case .text(let text)? = writing.cells[contract.index(of: column)]?.value { text } else { nil }
    }.joined(separator: " ")
  }

  private mutating func file(named tree: SettingTree?) -> FileContract? {
    guard let tree, let text = tree.text, !text.isEmpty else { return nil }
    let folded = Folding.folded(text)
    let stem = ["_csv", ".csv", ".yaml", ".yml"].first { folded.hasSuffix($0) }.map { String(folded.dropLast($0.count)) } ?? folded
    if let contract = FileContract.all.first(where: { $0.file.stem == stem }) { return contract }
    if stem == DossierFile.parametres.stem {
      report(ScenarioProblem.fichierParametres.at(tree.place, column: "fichier", value: text))
      return nil
    }
    let known = FileContract.all.map(\.file.rawValue)
    let near = Spelling.nearest(to: stem + ".csv", among: known) ?? ""
    report(
      ScenarioProblem.fichierInconnu.at(tree.place, column: "fichier", value: text, values: [near, known.joined(separator: ", ")]))
    return nil
  }

  private mutating func action(named tree: SettingTree?) -> ScenarioAction? {
    guard let tree, let text = tree.text, !text.isEmpty else { return nil }
    if let action = ScenarioAction(rawValue: Folding.folded(text)) { return action }
    let known = ScenarioAction.allCases.map(\.rawValue)
    report(
      ScenarioProblem.actionInconnue.at(
        tree.place, column: "action", value: text, values: [Spelling.nearest(to: text, among: known) ?? "", known.joined(separator: ", ")]))
    return nil
  }

  /// Whether the parts of a change go together.
  private mutating func holds(
    _ action: ScenarioAction, _ target: ScenarioChange.Target, _ writings: [CellWriting], _ tree: SettingTree
  ) -> Bool {
    let place = tree["colonnes"]?.place ?? tree.place
    let isAimed = if case .nowhere = target { false } else { true }
    let isKeyed = if case .key = target { true } else { false }
    let isWritten = writings.contains { !$0.cells.isEmpty }
    switch action {
    // A key may be all that a new line holds.
    case .ajouter where !isWritten && !isKeyed: report(ScenarioProblem.sansColonnes.at(place, column: "colonnes", value: action.rawValue))
    case .modifier where !isWritten: report(ScenarioProblem.sansColonnes.at(place, column: "colonnes", value: action.rawValue))
    case .modifier where writings.count > 1: report(ScenarioProblem.plusieursEcritures.at(place, column: "colonnes"))
    case .supprimer where isWritten: report(ScenarioProblem.colonnesInutiles.at(place, column: "colonnes"))
    case .modifier where !isAimed, .supprimer where !isAimed:
      report(ScenarioProblem.sansCible.at(tree.place, value: action.rawValue))
    default: return true
    }
    return false
  }

  // MARK: Which lines

  private mutating func column(_ key: SettingKey, _ contract: FileContract, in part: String) -> Int? {
    let folded = Folding.folded(key.text)
    if let index = contract.columns.firstIndex(where: { $0.name == folded }) { return index }
    let known = contract.columns.map(\.name)
    report(
      ScenarioProblem.colonneInconnue.at(
        key.place, column: part, value: key.text,
        values: [Spelling.nearest(to: key.text, among: known) ?? "", known.joined(separator: ", "), contract.file.rawValue]))
    return nil
  }

  /// The values that a condition accepts.
  private mutating func accepted(_ tree: SettingTree, _ name: String) -> [String]? {
    switch tree.content {
    case .text(let text): return [text]
    case .nothing: return [""]
    case .list(let items):
      let texts = items.compactMap { $0.isNothing ? "" : $0.text }
      if texts.count == items.count, !texts.isEmpty { return texts }
    case .map: break
    }
    report(ScenarioProblem.valeurIllisible.at(tree.place, column: name))
    return nil
  }

  private mutating func conditions(_ tree: SettingTree, _ contract: FileContract, in part: String) -> [LineFilter.Condition]? {
    var conditions: [LineFilter.Condition] = []
    var sound = true
    for (key, value) in tree.map ?? [] {
      guard let index = column(key, contract, in: part) else {
        sound = false
        continue
      }
      let column = contract.columns[index]
      if part == "cle", !contract.key.contains(column.name) {
        report(
          ScenarioProblem.colonneHorsCle.at(
            key.place, column: part, value: key.text, values: ["", contract.file.rawValue, contract.key.joined(separator: ", ")]))
        sound = false
      }
      guard let values = accepted(value, column.name) else {
        sound = false
        continue
      }
      conditions.append(LineFilter.Condition(column, at: index, accepts: values))
    }
    return sound ? conditions : nil
  }

  private mutating func filter(_ tree: SettingTree, _ contract: FileContract) -> ScenarioChange.Target? {
    guard tree.map != nil else {
      wrongKind(tree, "{\(contract.columns[0].name): …}", column: "ou")
      return nil
    }
    return conditions(tree, contract, in: "ou").map { .filter(LineFilter(conditions: $0)) }
  }

  private mutating func key(_ tree: SettingTree, _ contract: FileContract) -> ScenarioChange.Target? {
    func condition(_ text: String, _ place: Int) -> LineFilter.Condition {
      let index = contract.index(of: contract.key[place])
      return LineFilter.Condition(contract.columns[index], at: index, accepts: [text])
    }
    func first(_ text: String) -> LineFilter { LineFilter(conditions: [condition(text, 0)]) }
    func inOrder(_ items: [SettingTree]) -> LineFilter? {
      let texts = items.compactMap { $0.isNothing ? "" : $0.text }
      guard texts.count == items.count, (1...contract.key.count).contains(texts.count) else { return nil }
      return LineFilter(conditions: texts.enumerated().map { condition($1, $0) })
    }
    let expected = contract.key.count == 1 ? "M03" : "{" + contract.key.map { $0 + ": …" }.joined(separator: ", ") + "}"
    switch tree.content {
    case .text(let text): return .key([first(text)], fallback: [])
    case .map(let pairs) where !pairs.isEmpty:
      return conditions(tree, contract, in: "cle").map { .key([LineFilter(conditions: $0)], fallback: []) }
    case .list(let items) where !items.isEmpty:
      let texts = items.compactMap { $0.isNothing ? "" : $0.text }
      if texts.count == items.count {
        let each = texts.map(first)
        if contract.key.count == 1 { return .key(each, fallback: []) }
        return inOrder(items).map { .key([$0], fallback: each) } ?? .key(each, fallback: [])
      }
      var filters: [LineFilter] = []
      for item in items {
        if item.map != nil {
          guard let conditions = conditions(item, contract, in: "cle") else { return nil }
          filters.append(LineFilter(conditions: conditions))
        } else if let filter = item.list.flatMap(inOrder) ?? item.text.map(first) {
          filters.append(filter)
        } else {
          wrongKind(item, expected, column: "cle")
          return nil
        }
      }
      return .key(filters, fallback: [])
    default:
      wrongKind(tree, expected, column: "cle")
      return nil
    }
  }

  // MARK: What to write

  private mutating func writings(_ tree: SettingTree?, _ contract: FileContract) -> [CellWriting]? {
    guard let tree, !tree.isNothing else { return [] }
    guard let items = tree.list ?? (tree.map == nil ? nil : [tree]) else {
      wrongKind(tree, "{\(contract.columns[0].name): …}", column: "colonnes")
      return nil
    }
    var writings: [CellWriting] = []
    var sound = true
    for item in items {
      guard let pairs = item.map else {
        wrongKind(item, "{\(contract.columns[0].name): …}", column: "colonnes")
        sound = false
        continue
      }
      var writing = CellWriting()
      for (key, value) in pairs {
        guard let index = column(key, contract, in: "colonnes"), let cell = cell(value, contract.columns[index]) else {
          sound = false
          continue
        }
        writing.cells[index] = (cell, value.place)
      }
      writings.append(writing)
    }
    return sound ? writings : nil
  }

  /// What a value of the YAML puts in a cell.
  private mutating func cell(_ tree: SettingTree, _ column: ColumnContract) -> CellWriting.Value? {
    var parts: [String] = []
    switch tree.content {
    case .nothing: return .text("")
    case .text(let text): parts = [text]
    case .list(let items):
      parts = items.compactMap(\.text)
      if parts.count != items.count || (items.count > 1 && !column.kind.isList) { parts = ["\n"] }
    case .map(let pairs):
      // The shares of the teams.
      let shares = pairs.map { ($0.key.text, $0.value) }
      parts = column.kind == .shares ? shares.compactMap { name, share in share.text.map { name + ":" + $0 } } : []
      if parts.count != shares.count || shares.isEmpty { parts = ["\n"] }
    }
    if parts.contains(where: { $0.contains(where: \.isNewline) }) {
      report(ScenarioProblem.valeurIllisible.at(tree.place, column: column.name))
      return nil
    }
    if column.kind == .boolean || column.codes == ["oui", "non"] {
      parts = parts.map { ["true": "oui", "yes": "oui", "false": "non", "no": "non"][$0.lowercased()] ?? $0 }
    }
    return column.kind.isList ? change(parts) ?? .text(parts.joined(separator: "|")) : .text(parts.joined())
  }

  /// `+mi_carriere`, or a list whose every part begins so: parts to add to what the cell holds, and to take out of it.
  private func change(_ parts: [String]) -> CellWriting.Value? {
    let parts = parts.flatMap { $0.split(separator: "|") }
    guard !parts.isEmpty, parts.allSatisfy({ $0.count > 1 && ($0.first == "+" || $0.first == "-") }) else { return nil }
    return .change(
      adding: parts.filter { $0.first == "+" }.map { String($0.dropFirst()) },
      removing: parts.filter { $0.first == "-" }.map { String($0.dropFirst()) })
  }
}

extension DossierFile {
  /// The name without `.csv` or `.yaml`.
  var stem: String { String(rawValue.prefix { $0 != "." }) }
}

extension SettingTree {
  /// A short form for a label: `M03`, `{role: medecin}`.
  var inLine: String? {
    switch content {
    case .text(let text): text
    case .nothing: nil
    case .list(let items): items.compactMap(\.inLine).joined(separator: " ")
    case .map(let pairs): "{" + pairs.map { $0.key.text + ": " + ($0.value.inLine ?? "") }.joined(separator: ", ") + "}"
    }
  }
}
