import Dossier
import Law

extension PlanDifference {
  /// Lines of each kind that a person is shown; a programme gets them all.
  static let shown = 20

  /// The differences for people.
  public func text(_ language: Language) -> String {
    let t = Typography(language: language)
    if isEmpty { return t(DiffSentences.same) + "\n" }
    var lines: [String] = []
    func section(_ title: Sentence, _ items: [String]) {
      if items.isEmpty { return }
      if !lines.isEmpty { lines.append("") }
      lines.append(t(title, t.number(items.count)))
      lines += items.prefix(PlanDifference.shown).map { "  " + $0 }
      if items.count > PlanDifference.shown { lines.append("  " + t(DiffSentences.more, t.number(items.count - PlanDifference.shown))) }
    }
    section(DiffSentences.placed, placed.map { "\($0.visit)  →  \($0.place.code)" })
    section(
      DiffSentences.unplaced,
      unplaced.map { item in
        let cause = item.cause.map { t(LabelSentences.cause($0)) } ?? t(DiffSentences.noCause)
        return item.visit + "  " + (item.before.map { $0.code + "  →  " } ?? "") + cause
      })
    section(DiffSentences.gone, gone)
    section(DiffSentences.moved, moved.map { "\($0.appointment)  \($0.before.code)  →  \($0.after.code)" })
    section(
      DiffSentences.figures,
      figures.map { figure in
        let change = figure.after - figure.before
        return "\(figure.key)  \(t.number(figure.before)) → \(t.number(figure.after))  (\(change > 0 ? "+" : "")\(t.number(change)))"
      })
    section(
      DiffSentences.indicators,
      indicators.map { "\($0.family).\($0.key)  \(PlanDifference.ratio($0.before)) → \(PlanDifference.ratio($0.after))" })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func ratio(_ indicator: Indicator?) -> String {
    guard let indicator, let numerator = indicator.numerator else { return "—" }
    return indicator.denominator.map { "\(numerator)/\($0)" } ?? "\(numerator)"
  }

  /// The differences for programmes, all of them.
  public var json: [UInt8] {
    func place(_ placement: Placement) -> JSONValue {
      .object([
        "date": .string(placement.date.description), "heure": .string(placement.time.description),
        "professionnel": .string(placement.professional.text), "centre": .string(placement.centre.text),
      ])
    }
    func figure(_ indicator: Indicator?) -> JSONValue {
      guard let indicator else { return .null }
      return .object(["numerateur": .optional(indicator.numerator), "denominateur": .optional(indicator.denominator)])
    }
    return JSONValue.object([
      "places": .array(
        placed.map { .object(["visite": .string($0.visit), "rendez_vous": .string($0.appointment.text), "apres": place($0.place)]) }),
      "non_places": .array(
        unplaced.map {
          .object([
            "visite": .string($0.visit), "avant": $0.before.map(place) ?? .null, "cause": .optional($0.cause?.rawValue),
          ])
        }),
      "disparues": .array(gone.map(JSONValue.string)),
      "deplaces": .array(
        moved.map {
          .object([
            "rendez_vous": .string($0.appointment.text), "visites": .array($0.visits.map(JSONValue.string)), "avant": place($0.before),
            "apres": place($0.after),
          ])
        }),
      "objectif": .array(
        figures.map { .object(["cle": .string($0.key), "avant": .integer($0.before), "apres": .integer($0.after)]) }),
      "indicateurs": .array(
        indicators.map {
          .object(["famille": .string($0.family), "cle": .string($0.key), "avant": figure($0.before), "apres": figure($0.after)])
        }),
    ]).bytes
  }
}
