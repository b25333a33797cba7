import Dossier
import Law

extension JSONSchema {
  private static let integer = type("integer")
  private static let text = type("string")
  private static let quality = object(["somme": integer, "borne": integer, "plan_vide": integer])

  private static let figure: [String: JSONValue] = [
    "dimension": codes(ComparedDimension.allCases.map(\.rawValue)), "indicateur": codes(ComparedCode.allCases.map(\.rawValue)),
    "valeur_de": text, "numerateur": integer, "denominateur": type("integer", "null"),
  ]

  private static let run: [String: JSONValue] = [
    "nom": text, "plan": text, "total": quality, "legal": quality,
    "chiffres": list(of: object(figure.merging(["unite": codes(ComparedCode.Unit.allCases.map(\.rawValue))]) { $1 })),
  ]

  private static let operation = object([
    "genre": codes(ComparedOperation.Kind.allCases.map(\.rawValue)), "professionnel": type("string", "null"),
    "equipe": type("string", "null"), "centre": type("string", "null"), "detail": text, "base": integer,
    "base_sur": type("integer", "null"), "scenario": integer, "scenario_sur": type("integer", "null"),
  ])

  private static let step = object([
    "changement": text, "total": quality, "legal": quality, "a_temps": integer, "sans_place": integer,
  ])

  /// comparaison.json.
  static let comparison = object(
    [
      "version": text, "effort": integer, "debut": .object(["type": .string("string"), "format": .string("date")]),
      "fin": .object(["type": .string("string"), "format": .string("date")]), "base": object(run),
      "scenarios": list(
        of: object(
          run.merging([
            "memes_prix": type("boolean"),
            "ecarts": list(of: object(figure.merging(["distinguable": codes(Distinction.allCases.map(\.rawValue))]) { $1 })),
            "operations": list(of: operation), "cascade": list(of: step),
          ]) { $1 })),
    ], root: true,
    description: "Chaque chiffre de la base et de chaque scénario avec ses deux termes ; rien n'y est masqué, il reste dans le service.")
}
