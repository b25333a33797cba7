import Dossier
import Law

// JSON Schema (draft 2020-12) of the files that are not tables: parametres.yaml, scenario.yaml, and the JSON files of a plan. The first is
// built from the contract that the reader itself follows; those of `JSONSchema+Outputs.swift` are held against what is written by a test.

/// The machine form of the whole contract.
public enum JSONSchema {
  /// Tables of the CSV files and schemas of the YAML and JSON files, in one object.
  public static func contract() -> [UInt8] {
    JSONValue.object([
      "csv": ContractTable.json,
      "parametres.yaml": parameters,
      "scenario.yaml": scenario,
      "plan.json": plan,
      "borne.json": bound,
      "indicateurs.json": indicators,
      "comparaison.json": comparison,
      "visits.jsonl": visits,
    ]).bytes
  }

  private static let draft = "https://json-schema.org/draft/2020-12/schema"

  static func object(
    _ properties: [String: JSONValue], required: [String] = [], closed: Bool = true, root: Bool = false, description: String? = nil
  ) -> JSONValue {
    var members: [String: JSONValue] = ["type": .string("object"), "properties": .object(properties)]
    if closed { members["additionalProperties"] = .bool(false) }
    if !required.isEmpty { members["required"] = .array(required.map(JSONValue.string)) }
    if root { members["$schema"] = .string(draft) }
    if let description { members["description"] = .string(description) }
    return .object(members)
  }

  static func type(_ names: String...) -> JSONValue {
    .object(["type": names.count == 1 ? .string(names[0]) : .array(names.map(JSONValue.string))])
  }

  static func codes(_ codes: [String]) -> JSONValue {
    .object(["type": .string("string"), "enum": .array(codes.map(JSONValue.string))])
  }

  static func list(of items: JSONValue) -> JSONValue { .object(["type": .string("array"), "items": items]) }

  // MARK: parametres.yaml

  static var parameters: JSONValue { section("", root: true) }

  static func section(_ prefix: String, root: Bool = false) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for contract in ParameterContract.all where contract.path.hasPrefix(prefix) {
      let rest = contract.path.dropFirst(prefix.count)
      let key = String(rest.prefix { $0 != "." })
      if key == rest {
        properties[key] = schema(of: contract)
      } else if properties[key] == nil {
        properties[key] = section(prefix + key + ".")
      }
    }
    return object(properties, root: root)
  }

  private static func schema(of contract: ParameterContract) -> JSONValue {
    var members: [String: JSONValue]
    switch contract.kind {
    case .date: members = ["type": .string("string"), "format": .string("date")]
    case .integer(let range):
      members = ["type": .string("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .decimal(let range): members = number(range)
    case .hours: members = ["type": .string("string"), "pattern": .string("^[0-2]?[0-9]:[0-5][0-9] *- *[0-2]?[0-9]:[0-5][0-9]$")]
    case .code(let accepted): members = ["enum": .array(accepted.map(JSONValue.string))]
    case .codes(let accepted): members = ["type": .string("array"), "items": codes(accepted)]
    case .decimals(let range): members = ["type": .string("array"), "items": .object(number(range)), "minItems": .integer(1)]
    case .map(let keys, let range):
      let value = JSONValue.object([
        "type": .string("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
      ])
      members = [
        "type": .string("object"), "additionalProperties": value,
        "propertyNames": .object(["enum": .array(keys.map(JSONValue.string))]),
      ]
    case .choices(let choices):
      let properties = Dictionary(
        uniqueKeysWithValues: choices.map { ($0.name, JSONValue.object(["enum": .array($0.values.map(choice))])) })
      members = ["type": .string("object"), "properties": .object(properties), "additionalProperties": .bool(false)]
    case .drafts: members = ["type": .string("array"), "items": draftText]
    }
    members["description"] = .string(contract.meaning(.fr))
    members["x-defaut"] = .string(contract.assumed)
    return .object(members)
  }

  /// One draft text.
  static var draftText: JSONValue {
    .object([
      "type": .string("object"), "additionalProperties": .bool(false),
      "required": .array(ParametersReader.draftKeys.prefix(3).map(JSONValue.string)),
      "properties": .object([
        "regle": .object(["enum": .array(LegalNumber.all.map { .string($0.name) })]),
        "valeur": .object(["type": .string("integer"), "minimum": .integer(1)]),
        "a_compter_du": .object(["type": .string("string"), "format": .string("date")]),
        "texte": .object(["type": .string("string"), "maxLength": .integer(ParametersReader.titleLength)]),
      ]),
    ])
  }

  /// YAML reads `30` as a number, and the choice as its text.
  private static func choice(_ value: String) -> JSONValue { Int(value).map(JSONValue.integer) ?? .string(value) }

  private static func number(_ range: ClosedRange<Double>) -> [String: JSONValue] {
    ["type": .string("number"), "minimum": .integer(Int(range.lowerBound)), "maximum": .integer(Int(range.upperBound))]
  }
}
