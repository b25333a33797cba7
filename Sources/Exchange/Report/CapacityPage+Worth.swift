import Dossier
import Law

/// The worth of one more half-day or room: its price beside what it gained when the plan was made again.
extension CapacityPage {
  func worth(_ worth: WorthTrials) -> HTML {
    guard !worth.trials.isEmpty else { return note(t(CapacitySentences.noWorth)) }
    let lead = t(CapacitySentences.worthLead, t.number(worth.weekPoints), t.number(worth.visitPoints), t.number(worth.spread))
    let scale = worth.trials.map { max($0.dual, $0.realised) }.max() ?? 1
    func rows(_ greatest: Bool) -> [HTML] { worth.trials.filter { $0.isGreatest == greatest }.map { row($0, scale) } }
    return note(lead)
      + [(CapacitySentences.greatest, true), (CapacitySentences.drawn, false)].map { name, greatest -> HTML in
        let own = rows(greatest)
        return own.isEmpty
          ? ""
          : "<h3 class=\"mode\">\(t(name))</h3>"
            + table(
              [
                CapacitySentences.extra, CapacitySentences.when, CapacitySentences.centre, CapacitySentences.price,
                CapacitySentences.realised,
                CapacitySentences.placed, CapacitySentences.why,
              ], words: 3, own, wide: true, caption: CapacitySentences.worthCaption)
      }.reduce(HTML.empty, +) + note(t(CapacitySentences.worthNote))
  }

  func row(_ trial: WorthTrial, _ scale: Int) -> HTML {
    let name: String =
      switch trial.extra {
      case .halfDay(let key, let role, _): t(CapacitySentences.standIn, key.text, t(LabelSentences.role(role)))
      case .room: t(CapacitySentences.room)
      }
    let bars: HTML =
      Charts.rate(trial.dual, of: scale, label: t(CapacitySentences.price))
      + HTML(raw: Charts.rate(trial.realised, of: scale, label: t(CapacitySentences.realised)).markup.replacing("on-time", with: "late"))
    return """
      <tr><th scope="row">\(name)</th>\(cell(CapacitySentences.when, t.moment(trial.extra.moment), numeric: false))\
      \(cell(CapacitySentences.centre, trial.centre.text, numeric: false))\(cell(CapacitySentences.price, t.number(trial.dual)))\
      \(cell(CapacitySentences.realised, t.number(trial.realised)))\(cell(CapacitySentences.placed, t.number(trial.placed)))\
      \(cell(CapacitySentences.why, t(CapacitySentences.difference(trial.difference)), numeric: false))<td class="wide pair">\(bars)</td></tr>

      """
  }
}
