import Dossier
import Law

extension JSONValue {
  /// comparaison.json: every figure with its two terms, so that anybody can compute the shares and the differences again.
  static func comparison(_ report: ComparisonReport) -> JSONValue {
    .object([
      "version": .string(report.version), "effort": .integer(report.effort), "debut": .string("\(report.begins)"),
      "fin": .string("\(report.ends)"), "base": run(report.base), "scenarios": .array(report.scenarios.map(scenario)),
    ])
  }

  private static func run(_ run: ComparedRun) -> JSONValue {
    .object([
      "nom": .string(run.name), "plan": .string(run.plan), "total": quality(run.whole), "legal": quality(run.legal),
      "chiffres": .array(
        run.figures.sorted { $0.key < $1.key }.map { key, value in
          .object(members(key, value).merging(["valeur_de": .string(key.value)]) { $1 })
        }),
    ])
  }

  private static func members(_ key: ComparedKey, _ value: ComparedValue) -> [String: JSONValue] {
    [
      "dimension": .string(key.dimension.rawValue), "indicateur": .string(key.code.rawValue), "numerateur": .integer(value.numerator),
      "denominateur": .optional(value.denominator), "unite": .string(key.unit(of: value).rawValue),
    ]
  }

  private static func quality(_ quality: Quality) -> JSONValue {
    .object(["somme": .integer(quality.sum), "borne": .integer(quality.bound), "plan_vide": .integer(quality.emptyPlan)])
  }

  private static func scenario(_ scenario: ComparedScenario) -> JSONValue {
    guard case .object(var members) = run(scenario.run) else { return .null }
    members["memes_prix"] = .bool(scenario.isOneCurrency)
    members["ecarts"] = .array(
      scenario.differences.compactMap { line in
        guard let change = line.change, change.numerator != 0 else { return nil }
        return .object([
          "dimension": .string(line.key.dimension.rawValue), "valeur_de": .string(line.key.value),
          "indicateur": .string(line.key.code.rawValue), "numerateur": .integer(change.numerator),
          "denominateur": .optional(change.denominator), "distinguable": .string(line.distinction.rawValue),
        ])
      })
    members["operations"] = .array(
      scenario.operations.map { line in
        .object([
          "genre": .string(line.kind.rawValue), "professionnel": .optional(line.professional?.text), "equipe": .optional(line.team?.text),
          "centre": .optional(line.centre?.text), "detail": .string(line.part), "base": .integer(line.base.numerator),
          "base_sur": .optional(line.base.denominator), "scenario": .integer(line.scenario.numerator),
          "scenario_sur": .optional(line.scenario.denominator),
        ])
      })
    members["cascade"] = .array(
      scenario.waterfall.map { step in
        .object([
          "changement": .string(step.label), "total": quality(step.whole), "legal": quality(step.legal), "a_temps": .integer(step.onTime),
          "sans_place": .integer(step.unplaced),
        ])
      })
    return .object(members)
  }
}
