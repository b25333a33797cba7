import Dossier
import Law

// What would be enough for each criterion that is not met: what was asked, what answers, and how it is known.

extension CoveragePage {
  private typealias Words = CoverageScenarioSentences

  func remedyTable(_ remedies: [CoverageRemedy]) -> HTML {
    if remedies.isEmpty { return "<p>\(t(Words.nothingMissing))</p>" }
    let body: [HTML] = remedies.map { remedy in
      let horizon: HTML = remedy.isForecast ? " <small>\(t(Words.overHorizon))</small>" : ""
      let label = t(CoverageSentences.verdict(remedy.verdict))
      return """
        <tr><th scope="row">\(t(CoverageSentences.criterion(remedy.criterion)))\(horizon)</th>\
        <td class="verdict" data-name="\(t(CoveragePageSentences.verdict))"><span>\(verdictMark(remedy.verdict))\(label)</span></td>\
        <td class="answer" data-name="\(t(Words.enough))"><span>\(enough(remedy))</span></td>\
        <td class="remark" data-name="\(t(Words.known))"><span>\(known(remedy))</span></td></tr>

        """
    }
    return table(
      style: "remedies", caption: t(Words.remediesCaption, t.mediumDay(report.begins)),
      [
        heading(CoveragePageSentences.criterion, numeric: false), heading(CoveragePageSentences.verdict, numeric: false),
        heading(Words.enough, numeric: false), heading(Words.known, numeric: false),
      ], body) + note(t(Words.remediesNote))
  }

  private func enough(_ remedy: CoverageRemedy) -> String {
    switch remedy.answer {
    case .trouve, .insuffisant, .calcul:
      return remedy.needs.isEmpty ? t(Words.nothing) : list(remedy)
    case .dejaAtteint: return t(Words.alreadyMet)
    case .horsPortee, .nonEtabli:
      let open = remedy.isCutShort && remedy.needs.isEmpty ? Words.cutShort : Words.notFound
      let why = t(remedy.answer == .horsPortee ? Words.outOfReach : open)
      return remedy.needs.isEmpty ? why : why + " " + t(Words.lower, list(remedy))
    case .passe: return t(Words.past)
    case .faitManquant: return t(Words.factMissing)
    case .dejaDu: return t(Words.owedBefore)
    case .horsEffectif: return t(Words.outside(remedy.criterion))
    }
  }

  /// Everything that is needed, with its time.
  private func list(_ remedy: CoverageRemedy) -> String {
    let list = remedy.needs.prefix(12).map(text).joined(separator: " ; ")
    let rest = remedy.needs.count > 12 ? " ; " + t(Words.more, t.number(remedy.needs.count - 12)) : ""
    let time = remedy.fteThousandths.map { " (" + fteText($0 * 1000) + " " + t(CoveragePageSentences.fte) + ")" } ?? ""
    return list + rest + time
  }

  private func text(_ need: CoverageRemedy.Need) -> String {
    let place = need.scope == .service ? "" : " (" + name(need.scope) + ")"
    let role = need.role.map { t(LabelSentences.role($0)) }
    switch need.unit {
    case .demiJournees: return t(Words.halfDays, t.number(need.amount), role ?? "") + place
    case .etp:
      // Any time at all is what the text asks of a sector.
      if need.scope.level == "secteur" { return (role ?? "") + place }
      return t(Words.time, fteText(max(need.amount, 10_000)), role ?? t(Words.medecinOrInfirmier)) + place
    case .centres: return t(Words.centre) + place
    case .visites: return t(Words.visits, t.number(need.amount))
    }
  }

  private func known(_ remedy: CoverageRemedy) -> String {
    switch remedy.answer {
    case .calcul: return t(Words.counted)
    case .passe, .horsEffectif, .faitManquant, .dejaDu: return "—"
    case .trouve, .insuffisant, .dejaAtteint, .horsPortee, .nonEtabli: break
    }
    var parts = [t(Words.asked, remedy.target ?? "")]
    if let reached = remedy.reached { parts.append(t(Words.planSays, t(CoverageSentences.verdict(reached)))) }
    let missing = remedy.less.filter { !$0.isEnough }
    if missing.count < remedy.less.count {
      parts.append(t(Words.notLeast))
    } else if !remedy.needs.isEmpty {
      let isLeast = missing.count == remedy.needs.count
      parts.append(t(isLeast ? Words.oneLessMisses : Words.leastOpen, t.number(missing.count)))
    }
    if remedy.answer == .insuffisant { parts.append(t(Words.targetIsNot)) }
    return parts.joined(separator: " ; ")
  }
}
