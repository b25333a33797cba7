import Dossier

/// The contract of the CSV files, as a table and as text.
public enum ContractTable {
  private static let columns = ["fichier", "colonne", "obligatoire", "type", "codes", "defaut", "sens"]

  /// A line per column of every file.
  public static func csv(_ language: Language) -> [UInt8] {
    var text = CSVText(columns: columns)
    for contract in FileContract.all {
      for column in contract.columns { text.append(cells(contract, column, language).map(CSVCell.text)) }
    }
    return text.bytes
  }

  /// The same, to be read on a terminal: `*` marks a required column, `(*)` one required in some cases.
  public static func text(_ language: Language) -> String {
    var lines: [String] = []
    for contract in FileContract.all {
      let key = (language == .fr ? "clé : " : "key: ") + contract.key.joined(separator: ", ")
      lines.append("\(contract.file.rawValue) — \(contract.meaning(language)) (\(key))")
      let width = contract.columns.map(\.name.count).max() ?? 0
      for column in contract.columns {
        let mark = column.required == .always ? "*  " : column.required == .sometimes ? "(*)" : "   "
        let name = column.name + String(repeating: " ", count: width - column.name.count)
        let assumed = column.assumed.map { (language == .fr ? " Défaut : " : " Default: ") + $0 + "." } ?? ""
        let codes = column.codes.isEmpty ? "" : " [" + column.codes.joined(separator: " ") + "]"
        lines.append("  \(name) \(mark) \(column.typeName)\(codes). \(column.meaning(language))\(assumed)")
      }
      lines.append("")
    }
    lines.append("parametres.yaml — \(language == .fr ? "chaque clé est facultative" : "every key is optional")")
    let width = ParameterContract.all.map(\.path.count).max() ?? 0
    for key in ParameterContract.all {
      let path = key.path + String(repeating: " ", count: width - key.path.count)
      lines.append("  \(path) \(key.meaning(language)) \(language == .fr ? "Défaut :" : "Default:") \(key.assumed)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cells(_ contract: FileContract, _ column: ColumnContract, _ language: Language) -> [String] {
    let required =
      switch column.required {
      case .always: "oui"
      case .sometimes: "selon"
      case .never: "non"
      }
    return [
      contract.file.rawValue, column.name, required, column.typeName, column.codes.joined(separator: "|"), column.assumed ?? "",
      column.meaning(language),
    ]
  }

  /// The columns of every file, for the machine form.
  static var json: JSONValue {
    .array(
      FileContract.all.map { contract in
        .object([
          "fichier": .string(contract.file.rawValue),
          "cle": .array(contract.key.map(JSONValue.string)),
          "sens": .string(contract.meaning(.fr)),
          "colonnes": .array(contract.columns.map { json($0) }),
        ])
      })
  }

  private static func json(_ column: ColumnContract) -> JSONValue {
    var members: [String: JSONValue] = [
      "colonne": .string(column.name),
      "obligatoire": .string(column.required.rawValue == "always" ? "oui" : column.required == .sometimes ? "selon" : "non"),
      "type": .string(column.typeName), "sens": .string(column.meaning(.fr)), "sens_en": .string(column.meaning(.en)),
    ]
    if !column.codes.isEmpty { members["codes"] = .array(column.codes.map(JSONValue.string)) }
    if let assumed = column.assumed { members["defaut"] = .string(assumed) }
    if let range = column.range { (members["minimum"], members["maximum"]) = (.string(range.0), .string(range.1)) }
    return .object(members)
  }
}

extension ColumnContract {
  /// The kind of the column in one word or two.
  var typeName: String {
    switch kind {
    case .identifier: "identifiant"
    case .reference(let file): "référence à \(file.rawValue)"
    case .references(let file): "liste de références à \(file.rawValue)"
    case .shares: "liste de parts d'equipes.csv"
    case .identifiers(let most): "liste d'identifiants (\(most) au plus)"
    case .code: "code"
    case .codes: "liste de codes"
    case .boolean: "oui/non"
    case .date: "date"
    case .dates: "liste de dates"
    case .time: "heure"
    case .integer: "entier"
    case .decimal: "décimal"
    case .commune: "code INSEE"
    case .siret: "SIRET"
    case .naf: "code NAF"
    }
  }

  /// The codes accepted, none when the column holds no codes.
  var codes: [String] {
    switch kind {
    case .code(let codes), .codes(let codes): codes
    case .boolean: ["oui", "non"]
    default: []
    }
  }

  /// The least and the greatest number accepted.
  var range: (String, String)? {
    switch kind {
    case .integer(let range): ("\(range.lowerBound)", "\(range.upperBound)")
    case .decimal(let range): (short(range.lowerBound), short(range.upperBound))
    default: nil
    }
  }

  private func short(_ bound: Double) -> String { bound == bound.rounded() ? "\(Int(bound))" : "\(bound)" }
}
