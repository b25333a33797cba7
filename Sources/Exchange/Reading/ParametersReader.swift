import Dossier
import Law
import Yams

// Reads parametres.yaml against its contract: one walk finds unknown keys, wrong types and values out of range, each with its line and
// column, and gives what is right to where it belongs.

/// Reads parametres.yaml.
struct ParametersReader {
  private(set) var parameters = Parameters()
  private(set) var findings: [Finding] = []
  private let file: String
  /// The keys that the file may hold.
  private let contracts: [ParameterContract]
  private var pricesLine = 0

  /// - Parameters:
  ///   - bytes: The file, or `nil` when the dossier has none: every key then takes its default.
  ///   - only: The one key that the file may hold, for another file than parametres.yaml.
  init(_ bytes: [UInt8]?, file: String = DossierFile.parametres.rawValue, only key: String? = nil) {
    self.file = file
    contracts = key.map { key in ParameterContract.all.filter { $0.path == key } } ?? ParameterContract.all
    guard let bytes else { return }
    do {
      let source = try SourceText(bytes)
      if let root = try Yams.compose(yaml: String(decoding: source.bytes[source.start...], as: UTF8.self)) { read(root, path: "") }
      checkPrices()
    } catch let error as YamlError {
      report(error)
    } catch let error as UnreadableText {
      switch error {
      case .spreadsheet: report(.fichierTableur, line: 0)
      case .utf16: report(.encodageUTF16, line: 0)
      case .brokenUTF8(let line): report(.utf8Invalide, line: line)
      }
    } catch {
      report(.yamlIllisible, line: 0)
    }
  }

  private mutating func report(_ problem: InputProblem, line: Int, column: String = "", value: String = "", values: [String] = []) {
    findings.append(
      Finding(
        file: file, line: line, column: column, value: Quoting.shortened(value), code: problem.rawValue, gravity: problem.gravity,
        values: values))
  }

  mutating func report(_ problem: InputProblem, _ node: Node, _ path: String, values: [String] = []) {
    let value = node.scalar?.string ?? ""
    report(problem, line: node.mark?.line ?? 0, column: path, value: value, values: values + ["\(node.mark?.column ?? 0)"])
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      report(.yamlIllisible, line: mark.line, values: [problem, "\(mark.column)"])
    case .duplicatedKeysInMapping(let duplicates, let context):
      report(.cleEnDouble, line: context.mark.line, column: duplicates.joined(separator: ", "), values: ["\(context.mark.line)"])
    default:
      report(.yamlIllisible, line: 0, values: ["", "0"])
    }
  }

  /// Reads a mapping whose keys are sections or parameters.
  private mutating func read(_ node: Node, path: String) {
    // An empty file or section changes nothing.
    if node.scalar?.string.isEmpty ?? false { return }
    guard let mapping = node.mapping else {
      report(.typeIncorrect, node, path, values: ["{…}"])
      return
    }
    let prefix = path.isEmpty ? "" : path + "."
    for (keyNode, value) in mapping {
      let key = keyNode.scalar?.string ?? ""
      let full = prefix + key
      if let contract = contracts.first(where: { $0.path == full }) {
        if let read = self.value(of: value, contract.kind, full) { contract.apply(&parameters, read) }
      } else if contracts.contains(where: { $0.path.hasPrefix(full + ".") }) {
        if full == "prix" { pricesLine = keyNode.mark?.line ?? 0 }
        read(value, path: full)
      } else {
        let known = keys(under: prefix)
        reportUnknown(keyNode, full, among: known)
      }
    }
  }

  /// The keys that may stand in a section.
  private func keys(under prefix: String) -> [String] {
    var keys: [String] = []
    for contract in contracts where contract.path.hasPrefix(prefix) {
      let key = String(contract.path.dropFirst(prefix.count).prefix { $0 != "." })
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  mutating func reportUnknown(_ node: Node, _ path: String, among known: [String]) {
    let near = Spelling.nearest(to: node.scalar?.string ?? "", among: known)
    report(.cleInconnue, node, path, values: [near ?? "", known.joined(separator: ", ")])
  }

  private mutating func value(of node: Node, _ kind: ParameterKind, _ path: String) -> ParameterValue? {
    switch kind {
    case .date: return monday(node, path).map(ParameterValue.date)
    case .integer(let range): return integer(node, range, path).map(ParameterValue.integer)
    case .decimal(let range): return decimal(node, range, path).map(ParameterValue.decimal)
    case .hours: return hours(node, path).map(ParameterValue.hours)
    case .code(let accepted): return code(node, accepted, path).map { .codes([$0]) }
    case .codes(let accepted): return list(node, path)?.compactMap { code($0, accepted, path) }.asCodes
    case .decimals(let range): return list(node, path, atLeastOne: true)?.compactMap { decimal($0, range, path) }.asDecimals
    case .map(let keys, let range): return map(node, keys, range, path).map(ParameterValue.map)
    case .choices(let choices): return chosen(node, choices, path).map(ParameterValue.choices)
    case .drafts: return drafts(node, path).map(ParameterValue.texts)
    }
  }

  private mutating func number(_ node: Node, _ path: String, expected: String) -> Double? {
    guard var text = node.scalar?.string else {
      report(.typeIncorrect, node, path, values: [expected])
      return nil
    }
    let number = text.withUTF8 { NumberCell.decimal(Blanks.trimmed($0)) }
    switch number {
    case .value(let value): return value
    case .ambiguous: report(.nombreAmbigu, node, path)
    case .unreadable: report(.typeIncorrect, node, path, values: [expected])
    }
    return nil
  }

  mutating func integer(_ node: Node, _ range: ClosedRange<Int>, _ path: String) -> Int? {
    guard let value = number(node, path, expected: "42") else { return nil }
    guard value == value.rounded() else {
      report(.typeIncorrect, node, path, values: ["42"])
      return nil
    }
    guard range.contains(Int(value)) else {
      report(.nombreHorsBornes, node, path, values: ["\(range.lowerBound)", "\(range.upperBound)"])
      return nil
    }
    return Int(value)
  }

  private mutating func decimal(_ node: Node, _ range: ClosedRange<Double>, _ path: String) -> Double? {
    guard let value = number(node, path, expected: "0.5") else { return nil }
    guard range.contains(value) else {
      report(.nombreHorsBornes, node, path, values: ["\(range.lowerBound)", "\(range.upperBound)"])
      return nil
    }
    return value
  }

  mutating func anyDate(_ node: Node, _ path: String) -> CivilDate? {
    guard var text = node.scalar?.string else {
      report(.typeIncorrect, node, path, values: ["AAAA-MM-JJ"])
      return nil
    }
    let cell = text.withUTF8 { DateCell(Blanks.trimmed($0)) }
    guard case .day(let day) = cell else {
      report(cell.problem, node, path)
      return nil
    }
    return day
  }

  private mutating func monday(_ node: Node, _ path: String) -> CivilDate? {
    guard let day = anyDate(node, path) else { return nil }
    guard day.weekday == 0 else {
      report(.debutPasLundi, node, path, values: [day.monday.description, day.monday.adding(days: 7).description])
      return nil
    }
    return day
  }

  private mutating func hours(_ node: Node, _ path: String) -> Parameters.Hours? {
    let parts = (node.scalar?.string ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = TimeOfDay(parts[0].trimmingBlanks), let end = TimeOfDay(parts[1].trimmingBlanks), start < end else {
      report(.typeIncorrect, node, path, values: ["\"08:30-12:00\""])
      return nil
    }
    return Parameters.Hours(start: start.minutes, end: end.minutes)
  }

  mutating func code(_ node: Node, _ accepted: [String], _ path: String) -> String? {
    guard let text = node.scalar?.string else {
      report(.typeIncorrect, node, path, values: [accepted[0]])
      return nil
    }
    if accepted.contains(text) { return text }
    report(.codeInconnu, node, path, values: [Spelling.nearest(to: text, among: accepted) ?? "", accepted.joined(separator: ", ")])
    return nil
  }

  mutating func list(_ node: Node, _ path: String, atLeastOne: Bool = false) -> [Node]? {
    guard let sequence = node.sequence, !(atLeastOne && sequence.isEmpty) else {
      report(.typeIncorrect, node, path, values: ["[…]"])
      return nil
    }
    return Array(sequence)
  }

  private mutating func map(_ node: Node, _ keys: [String], _ range: ClosedRange<Int>, _ path: String) -> [String: Int]? {
    guard let mapping = node.mapping else {
      report(.typeIncorrect, node, path, values: ["{…}"])
      return nil
    }
    var values: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let key = keyNode.scalar?.string ?? ""
      if keys.contains(key) {
        values[key] = integer(valueNode, range, path + "." + key)
      } else {
        reportUnknown(keyNode, path + "." + key, among: keys)
      }
    }
    return values
  }

  private mutating func chosen(_ node: Node, _ choices: [(name: String, values: [String])], _ path: String) -> [String: String]? {
    guard let mapping = node.mapping else {
      report(.typeIncorrect, node, path, values: ["{…}"])
      return nil
    }
    var values: [String: String] = [:]
    for (keyNode, valueNode) in mapping {
      let key = keyNode.scalar?.string ?? ""
      if let choice = choices.first(where: { $0.name == key }) {
        values[key] = code(valueNode, choice.values, path + "." + key)
      } else {
        reportUnknown(keyNode, path + "." + key, among: choices.map(\.name))
      }
    }
    return values
  }

  /// Refuses prices by which serving one visit well could cost more than leaving it a week late at severity 1: the plan would then
  /// rather be late. The least weight of a week is four times the price of a week.
  private mutating func checkPrices() {
    let prices = parameters.prices
    let service = prices.appointmentMoved + prices.medecinChanged + prices.kilometre * parameters.maximumKilometres + prices.sessionOpened
    let week = 4 * prices.weekLate
    if service > week { report(.prixExcessifs, line: pricesLine, column: "prix", values: ["\(service)", "\(week)"]) }
  }
}

extension [String] {
  fileprivate var asCodes: ParameterValue { .codes(self) }
}

extension [Double] {
  fileprivate var asDecimals: ParameterValue { .decimals(self) }
}

extension Substring {
  /// The text without the spaces around it.
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
