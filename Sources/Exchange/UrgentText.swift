import Dossier
import Law

/// `plan --insert` for a terminal, or for a programme.
public struct UrgentText {
  private let words: ExplanationText
  private var t: Typography { words.t }

  public init(_ language: Language) { words = ExplanationText(language) }

  /// The visit, its places, and the line of each.
  public func text(_ offer: UrgentOffer) -> String {
    let obligation = offer.obligation
    var lines = [
      t(
        UrgentSentences.title, t(LabelSentences.nature(obligation.nature)), obligation.worker.text, obligation.establishment.text,
        offer.team.text)
    ]
    let articles = obligation.articles.joined(separator: ", ")
    lines.append(
      "  "
        + (obligation.due.map { t(UrgentSentences.due, t.longDay($0), articles) }
          ?? t(UrgentSentences.target, t.longDay(offer.target), articles)))
    lines.append("  " + t(UrgentSentences.notice, t.longDay(offer.noticeEnds)))
    if let given = offer.standing {
      lines.append(
        "  "
          + t(
            UrgentSentences.standing, given.id.text, t.longDay(given.date), given.time.description, given.professional.text,
            given.centre.text, t(ExplanationSentences.status(given.status))))
    }
    lines.append("")
    if offer.choices.isEmpty {
      return (lines + [t(UrgentSentences.nowhere)] + words.weeks(offer.weeks, against: nil)).joined(separator: "\n") + "\n"
    }
    for (number, choice) in offer.choices.enumerated() {
      let place = choice.place
      lines.append(t(UrgentSentences.place, "\(number + 1)", words.words(place)))
      lines.append(
        "   "
          + t(
            UrgentSentences.facts, "\(place.minutes)", t.number(place.kilometres),
            t(choice.opensSession ? UrgentSentences.opens : UrgentSentences.inSession), words.lateness(place).trimmingStop))
      lines.append("   " + words.cost(place))
      lines.append("   " + t(UrgentSentences.whyLegal, place.professional.text))
      lines.append(
        "   "
          + t(
            UrgentSentences.reserve, t.number(choice.minutesBefore), t.number(choice.minutesAfter),
            t(offer.isReserveExempt ? UrgentSentences.exempt : UrgentSentences.limited)))
    }
    lines += ["", t(UrgentSentences.line)]
    for choice in offer.choices { lines.append("  " + UrgentText.line(choice.appointment)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line of rendez_vous.csv, in the order of the input's columns.
  static func line(_ given: Appointment) -> String {
    [
      given.id.text, given.worker.text, given.establishment?.text ?? "", given.natures.map(\.rawValue).joined(separator: "|"),
      given.date.description, given.time.description, given.minutes.map(String.init) ?? "", given.professional.text, given.centre.text,
      given.status.rawValue, String(given.sequence),
    ].joined(separator: ";")
  }

  /// The same facts for a programme.
  public func json(_ offer: UrgentOffer) -> [UInt8] {
    JSONValue.object([
      "visite": .string(offer.visit), "travailleur": .string(offer.obligation.worker.text),
      "nature": .string(offer.obligation.nature.rawValue), "equipe": .string(offer.team.text),
      "echeance": .optional(offer.obligation.due?.description), "cible": .string(offer.target.description),
      "preavis": .string(offer.noticeEnds.description), "hors_reserve": .bool(offer.isReserveExempt),
      "rendez_vous": .optional(offer.standing?.id.text),
      "places": .array(
        offer.choices.map { choice in
          .object([
            "date": .string(choice.place.halfDay.day.description), "heure": .string(choice.place.time.description),
            "professionnel": .string(choice.place.professional.text), "role": .string(choice.place.role.rawValue),
            "centre": .string(choice.place.centre.text), "duree_min": .integer(choice.place.minutes),
            "km": .integer(choice.place.kilometres), "retard_jours": .integer(choice.place.daysLate),
            "cout": .integer(choice.place.cost.sum), "ouvre_vacation": .bool(choice.opensSession),
            "minutes_libres_avant": .integer(choice.minutesBefore), "minutes_libres_apres": .integer(choice.minutesAfter),
            "ligne": .string(UrgentText.line(choice.appointment)),
          ])
        }),
    ]).bytes
  }
}

extension String {
  /// Without the full stop that ends a sentence.
  fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
