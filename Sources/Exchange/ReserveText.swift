import Dossier

/// The reserve that the last weeks propose, beside that of the parameters.
public struct ReserveText {
  private let t: Typography

  public init(_ language: Language) { t = Typography(language: language) }

  /// One sentence, and the line of parametres.yaml that would take the proposal.
  public func text(_ history: ReserveHistory, _ parameters: Parameters) -> String {
    let kept = history.thousandths.indices.map(parameters.reserve)
    if kept == history.thousandths { return t(ReserveSentences.agreed, "\(ReserveHistory.weeks)", percents(kept)) }
    return t(
      ReserveSentences.proposed, "\(ReserveHistory.weeks)", t.number(history.urgentVisits), percents(history.thousandths), percents(kept),
      ReserveText.line(history.thousandths))
  }

  private func percents(_ thousandths: [Int]) -> String { thousandths.map { t.percent($0, of: 1000) }.joined(separator: ", ") }

  /// `reserve_urgence: [0.01, 0.04, 0.07]`
  static func line(_ thousandths: [Int]) -> String {
    "reserve_urgence: [\(thousandths.map { FixedDecimal.text($0, over: 1000, places: 2, mark: ".") }.joined(separator: ", "))]"
  }
}
