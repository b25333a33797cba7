import Dossier

extension JSONSchema {
  private static let scalar = type("string", "number", "boolean", "null")
  private static let scalars = JSONValue.object([
    "anyOf": .array([scalar, .object(["type": .string("array"), "items": scalar, "minItems": .integer(1)])])
  ])

  /// scenario.yaml, for editors and programmes.
  public static func ofScenario() -> [UInt8] { scenario.bytes }

  static let scenario = object(
    [
      "nom": described(type("string"), ScenarioKeys.name),
      "base": described(type("string"), ScenarioKeys.base),
      "changements": described(
        .object(["anyOf": .array([list(of: change), change, type("null")])]), ScenarioKeys.changes),
      "parametres": described(.object(["anyOf": .array([loose(section("")), type("null")])]), ScenarioKeys.settings),
      "regles": described(.object(["anyOf": .array([list(of: draftText), draftText, type("null")])]), ScenarioKeys.drafts),
    ], root: true, description: ScenarioKeys.whole(.fr))

  private static func described(_ schema: JSONValue, _ sentence: Sentence) -> JSONValue {
    guard case .object(var members) = schema else { return schema }
    members["description"] = .string(sentence(.fr))
    return .object(members)
  }

  /// A section in which every key may also be null, which gives it back its default.
  private static func loose(_ schema: JSONValue) -> JSONValue {
    guard case .object(var members) = schema, case .object(let properties)? = members["properties"] else { return schema }
    members["properties"] = .object(properties.mapValues { .object(["anyOf": .array([$0, type("null")])]) })
    return .object(members)
  }

  /// One entry of `changements`: the columns are those of its file.
  private static let change = JSONValue.object([
    "type": .string("object"), "additionalProperties": .bool(false),
    "required": .array([.string("fichier"), .string("action")]),
    "properties": .object([
      "fichier": described(codes(FileContract.all.flatMap { [$0.file.rawValue, $0.file.stem] }), ScenarioKeys.file),
      "action": described(codes(ScenarioAction.allCases.map(\.rawValue)), ScenarioKeys.action),
      "cle": described(
        .object([
          "anyOf": .array([
            type("string", "number"), object([:], closed: false),
            .object(["type": .string("array"), "minItems": .integer(1)]),
          ])
        ]), ScenarioKeys.key),
      "ou": described(.object(["type": .string("object"), "additionalProperties": scalars]), ScenarioKeys.filter),
      "colonnes": described(
        .object(["anyOf": .array([object([:], closed: false), list(of: object([:], closed: false)), type("null")])]), ScenarioKeys.cells),
    ]),
    "not": .object(["required": .array([.string("cle"), .string("ou")])]),
    "allOf": .array(FileContract.all.map(columns)),
  ])

  /// What the columns of a change may be, once its file is known.
  private static func columns(_ contract: FileContract) -> JSONValue {
    let names = JSONValue.object(["propertyNames": .object(["enum": .array(contract.columns.map { .string($0.name) })])])
    let keys = JSONValue.object(["propertyNames": .object(["enum": .array(contract.key.map(JSONValue.string))])])
    return .object([
      "if": .object([
        "properties": .object(["fichier": .object(["enum": .array([.string(contract.file.rawValue), .string(contract.file.stem)])])])
      ]),
      "then": .object([
        "properties": .object([
          "colonnes": .object(["anyOf": .array([names, list(of: names)])]), "ou": names, "cle": keys,
        ])
      ]),
    ])
  }
}
