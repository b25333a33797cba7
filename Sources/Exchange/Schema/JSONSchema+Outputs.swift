import Dossier
import Law

extension JSONSchema {
  private static let integer = type("integer")
  private static let text = type("string")
  private static let date = JSONValue.object(["type": .string("string"), "format": .string("date")])

  private static let quality: [String: JSONValue] = [
    "borne": integer, "plan_vide": integer, "ecart": type("number"), "part_gagnee": type("number"),
  ]

  /// plan.json.
  static let plan = object(
    quality.merging([
      "version": text, "graine": integer, "debut": date, "horizon_semaines": integer,
      "empreintes": .object([
        "type": .string("object"), "additionalProperties": text, "description": .string("SHA-256 de chaque fichier lu."),
      ]),
      "lectures": object(Dictionary(uniqueKeysWithValues: Readings.all.map { ($0.name, codes($0.values)) })),
      "regles": list(of: draftText),
      "objectif": object(
        Dictionary(
          uniqueKeysWithValues: [
            "retard", "non_places", "avance", "rdv_deplace", "changement_medecin", "km", "vacation_ouverte", "terrain_non_visites",
            "terrain_desequilibre", "somme",
          ].map { ($0, integer) })),
      "retard_avant_debut": integer, "legal": object(quality.merging(["somme": integer]) { $1 }), "hors_plan": integer,
      "limite_de_temps": type("boolean"),
      "zones": list(
        of: object(["nom": text, "equipes": list(of: text), "rendez_vous": integer, "places": integer, "issue": text])),
      "reserve_proposee": object([
        "milliemes": list(of: integer), "semaines": integer, "visites_urgentes": integer, "visites_datees": integer, "minutes": integer,
      ]),
      "annulations": list(of: object(["rendez_vous": text, "place": text, "duree_min": integer, "sequence": integer])),
    ]) { $1 }, root: true, description: "D'où vient le plan, et combien il peut être loin, au plus, du meilleur.")

  private static let price: [String: JSONValue] = ["prix": .object(["type": .string("integer"), "minimum": .integer(0)])]

  private static let pricesByLength = JSONValue.object([
    "type": .string("object"), "propertyNames": .object(["pattern": .string("^[1-9][0-9]*$")]),
    "additionalProperties": .object(["type": .string("integer"), "minimum": .integer(0)]),
    "description": .string("Prix d'une visite par durée en minutes."),
  ])

  /// borne.json.
  static let bound = object(
    [
      "jeux": list(
        of: object([
          "nom": text, "portee": text, "echelle": integer,
          "visites": list(
            of: object(["professionnel": text, "centre": text, "demi_journees": list(of: text), "prix": pricesByLength])),
          "salles": list(of: object(price.merging(["centre": text, "demi_journee": text]) { $1 })),
          "reserves": list(of: object(price.merging(["equipe": text, "semaine": integer]) { $1 })),
          "orientations": list(of: object(price.merging(["equipe": text, "semaine": integer]) { $1 })),
          "liens": list(
            of: object(
              price.merging(["professionnel": text, "centre": text, "demi_journees": list(of: text), "visites": list(of: text)]) { $1 })),
        ]))
    ], root: true,
    description: "Multiplicateurs dont verify recalcule la borne, sans solveur. Nomme des visites : même public que rendez_vous.csv.")

  private static let figure = object([
    "numerateur": type("integer", "null"), "denominateur": type("integer", "null"), "exclus": integer, "manquants": integer, "motif": text,
  ])

  /// indicateurs.json: sub-keys are codes of natures, sectors or teams.
  static let indicators = object(
    Dictionary(
      uniqueKeysWithValues: Indicators.families.map { ($0, .object(["type": .string("object"), "additionalProperties": figure])) }),
    root: true, description: "null et un motif quand aucune colonne ne donne le chiffre.")

  /// One line of `visits --format jsonl`.
  static let visits = object(Dictionary(uniqueKeysWithValues: VisitsOutput.columns.map { ($0, JSONValue.object([:])) }), root: true)
}
