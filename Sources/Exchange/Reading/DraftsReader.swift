import Dossier
import Law
import Yams

// A draft text is a list of dated numbers, the same in parametres.yaml, in a scenario and in a file of its own:
//
//     regles:
//       - {regle: VIP-PERIOD, valeur: 36, a_compter_du: 2027-01-01, texte: "Projet de décret du 3 mars 2027"}

extension ParametersReader {
  static let draftKeys = ["regle", "valeur", "a_compter_du", "texte"]
  /// Characters of a draft's name at most: it stands in every line that rests on it.
  static let titleLength = 120

  /// Reads a list of drafts; a wrong one is told and left out.
  mutating func drafts(_ node: Node, _ path: String) -> Texts? {
    guard let drafts = list(node, path)?.compactMap({ draft($0, path) }) else { return nil }
    do {
      return try Texts(drafts: drafts)
    } catch {
      report(.typeIncorrect, node, path, values: ["[…]"])
      return nil
    }
  }

  private mutating func draft(_ node: Node, _ path: String) -> Draft? {
    guard let mapping = node.mapping else {
      report(.typeIncorrect, node, path, values: ["{regle: VIP-PERIOD, valeur: 36, a_compter_du: AAAA-MM-JJ}"])
      return nil
    }
    var cells: [String: Node] = [:]
    for (keyNode, value) in mapping {
      let key = keyNode.scalar?.string ?? ""
      if ParametersReader.draftKeys.contains(key) {
        cells[key] = value
      } else {
        reportUnknown(keyNode, path + "." + key, among: ParametersReader.draftKeys)
      }
    }
    guard let ruleNode = cells["regle"], let valueNode = cells["valeur"], let dayNode = cells["a_compter_du"] else {
      let missing = ParametersReader.draftKeys.prefix(3).filter { cells[$0] == nil }
      report(.projetIncomplet, node, path, values: [missing.joined(separator: ", ")])
      return nil
    }
    let name = code(ruleNode, LegalNumber.all.map(\.name), path + ".regle")
    let day = draftDay(dayNode, path + ".a_compter_du")
    let written = cells["texte"]
    let given = written.flatMap { title($0, path + ".texte") }
    guard let name, let number = LegalNumber.named(name) else { return nil }
    guard let value = integer(valueNode, number.accepted, path + ".valeur"), let day, written == nil || given != nil else { return nil }
    return Draft(name, value, from: day, title: given ?? "Projet \(name) au \(day)")
  }

  private mutating func draftDay(_ node: Node, _ path: String) -> CivilDate? {
    guard let day = anyDate(node, path) else { return nil }
    guard day >= Catalogue.modelledFrom else {
      report(.projetAvant2017, node, path, values: [Catalogue.modelledFrom.description])
      return nil
    }
    return day
  }

  /// A name that fits in a cell of a list.
  private mutating func title(_ node: Node, _ path: String) -> String? {
    let text = node.scalar?.string ?? ""
    guard !text.isEmpty, text.count <= ParametersReader.titleLength, !text.contains(where: { $0 == "|" || $0.isNewline }) else {
      report(.projetSansNom, node, path, values: ["\(ParametersReader.titleLength)"])
      return nil
    }
    return text
  }
}

/// Reads a file that holds drafts and nothing else: the key `regles`.
public struct DraftFile {
  public let drafts: [Draft]
  public let findings: [Finding]

  /// - Parameter name: The name of the file, for what is wrong in it.
  public init(_ bytes: [UInt8], name: String) {
    let reader = ParametersReader(bytes, file: name, only: "regles")
    drafts = reader.parameters.readings.texts?.drafts ?? []
    findings = reader.findings
  }
}
