import Dossier

/// The summary of a capacity answer for a terminal.
public enum CapacityText {
  /// A sentence an answer with what is proven of the first, what is out of reach before them, and the greatest worth.
  public static func text(_ report: CapacityReport, _ language: Language) -> String {
    let t = Typography(language: language)
    let page = CapacityPage(report: report, t: t)
    let colon = language == .fr ? " : " : ": "
    var lines: [String] = []
    if let worth = report.worth {
      for trial in worth.trials.filter(\.isGreatest).prefix(3) {
        let name: String =
          switch trial.extra {
          case .halfDay(let key, let role, _): t(CapacitySentences.halfDayLike, key.text, t(LabelSentences.role(role)))
          case .room: t(CapacitySentences.room) + " " + trial.centre.text
          }
        lines.append(
          "\(name), \(t.moment(trial.extra.moment))\(colon)\(t(CapacitySentences.price).lowercased()) \(t.number(trial.dual)), "
            + "\(t(CapacitySentences.realised).lowercased()) \(t.number(trial.realised)) (\(t(CapacitySentences.difference(trial.difference))))"
        )
      }
    }
    for ceiling in report.ceilings where ceiling.isOutOfReach {
      lines.append(
        t(
          CapacitySentences.outOfReach,
          t(
            CapacitySentences.outOne, t(CapacitySentences.criterion(ceiling.criterion.kind)), t.number(ceiling.planned),
            t.number(ceiling.wanted))))
    }
    for answer in report.answers {
      lines.append(
        t(CapacitySentences.mode(answer.mode)) + colon + (answer.mode == .demiJournees ? page.sentence(answer) : page.short(answer)))
      if answer.mode == .demiJournees { lines += page.proofs(answer).map { "  " + $0 } }
    }
    if let share = report.searchShare, !report.answers.isEmpty {
      lines.append(t(CapacityStateSentences.large, t.number(share), t.number(StaffingBudget.largeService)))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
