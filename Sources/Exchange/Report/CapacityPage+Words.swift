import Dossier
import Law

/// What an answer says in words: who is missing, how much that is, what is proven of it.
extension CapacityPage {
  /// The posts of a change in few words.
  func posts(_ change: StaffingChange?) -> String {
    guard let change else { return "" }
    let people = change.posts.map { post in
      t(CapacitySentences.postInShort, t.number(change.halfDays[post] ?? 0), t(LabelSentences.role(post.role)), post.team.text)
    }
    let natures = change.protocols.sorted().map { "\(t(LabelSentences.nature($0.nature))) (\($0.team.text))" }
    return (people + natures).joined(separator: ", ")
  }

  /// An answer in few words.
  func short(_ answer: StaffingAnswer) -> String {
    guard let change = answer.confirmed?.change else { return missing(answer) }
    if answer.mode == .protocoles && change.protocols.isEmpty { return t(CapacitySentences.noProtocol) }
    if change.total == 0 && change.protocols.isEmpty { return t(CapacitySentences.noneNeeded) }
    let text = t(CapacitySentences.inShort, t.number(change.total), fte(change), posts(change))
    return answer.isLeast ? text : t(CapacitySentences.shortOpen, text)
  }

  /// Why there is no answer.
  func missing(_ answer: StaffingAnswer) -> String {
    t(answer.isCutShort ? CapacityStateSentences.notEstablished : CapacitySentences.notFound)
  }

  /// Whether one unit less was shown to miss, and if not, why.
  private func leastness(_ answer: StaffingAnswer, _ change: StaffingChange) -> String {
    if answer.isLeast { return t(CapacitySentences.proofLess, t.number(answer.less.count)) }
    let met = answer.less.count { $0.trial.isMet }
    if met > 0 { return t(CapacityStateSentences.lessMet, t.number(met)) }
    let tried = t(CapacityStateSentences.untried, t.number(answer.less.count), t.number(change.posts.count))
    return answer.isCutShort ? t(CapacityStateSentences.spent) + " " + tried : tried
  }

  /// What an answer says, in a sentence.
  func sentence(_ answer: StaffingAnswer) -> String {
    guard let confirmed = answer.confirmed else { return missing(answer) }
    if confirmed.change.total == 0 && confirmed.change.protocols.isEmpty { return t(CapacitySentences.noneNeeded) }
    return t(
      CapacitySentences.confirmed, t.number(confirmed.change.total), fte(confirmed.change), reached(confirmed))
  }

  /// What a plan reaches, criterion by criterion.
  func reached(_ trial: StaffingTrial) -> String {
    trial.scores.map { score in "\(t(CapacitySentences.criterion(score.criterion.kind))) \(rate(score))" }.joined(separator: ", ")
  }

  /// What is proven of an answer, and what is not, a sentence each.
  func proofs(_ answer: StaffingAnswer) -> [String] {
    guard let confirmed = answer.confirmed, confirmed.change.total > 0 else { return [] }
    var lines = [t(CapacitySentences.proofEnough)]
    if let anew = answer.anew, anew != confirmed {
      lines.append(t(anew.isMet ? CapacitySentences.proofAnew : CapacitySentences.proofAnewMissed, reached(anew)))
    }
    lines.append(leastness(answer, confirmed.change))
    let total = confirmed.change.total
    if answer.mode != .demiJournees {
      if let bound = answer.bound, bound > 0 { lines.append(t(CapacitySentences.proofBound, t.number(bound))) }
    } else if let whole = report.bounds.first(where: { $0.role == nil && $0.sector == nil }) {
      let least = whole.halfDays ?? 0
      if least > 0 { lines.append(t(CapacitySentences.proofBound, t.number(least))) }
      if let more = whole.withOverdue, more != whole.halfDays { lines.append(t(CapacitySentences.proofOverdue, t.number(more))) }
      if least < total { lines.append(t(least > 0 ? CapacitySentences.proofOpen : CapacitySentences.proofNone, t.number(total))) }
    }
    return lines
  }

  func rate(_ score: StaffingScore) -> String {
    if score.of == 0 { return t(CapacitySentences.noneDue) }
    return score.criterion.isShare
      ? t.percent(score.reached, of: score.of, places: 1) : t(CapacitySentences.of, t.number(score.reached), t.number(score.of))
  }

  func fte(_ change: StaffingChange) -> String {
    let thousandths = change.posts.reduce(0) { sum, post in
      sum + (change.halfDays[post] ?? 0) * 1000 / max(1, report.fullTime[post.role] ?? 10)
    }
    return FixedDecimal.text(thousandths, over: 1000, places: 1, mark: t.language == .fr ? "," : ".")
  }
}
