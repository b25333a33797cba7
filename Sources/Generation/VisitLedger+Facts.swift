import Dossier
import Law

// Dated facts. Most of what a worker is exposed to stands in travailleurs.csv, since the post was taken up; faits.csv holds what began or
// ended later: night work taken up after a visit, and exposures that ended and now call for a post-exposition visit.

extension VisitLedger {
  /// Share of the night workers who began nights later than the post, and of simple workers whose exposure ended lately (assumptions).
  private static let nightsLater = 0.15
  private static let exposureEnded = 0.0015

  /// Notes the dated facts of a person, whose employment was just written.
  mutating func date(_ person: Person, _ worker: WorkerID, _ establishment: Establishment, _ drafts: [DraftVisit]) {
    guard person.standing == .inPost, !person.late, !person.isNew else { return }
    let vip = drafts.last { VisitKind($0.nature) == .vipPeriodique && !$0.elsewhere }
    if person.followUp == .adapted, person.situations.has(.nuit), let vip, random.chance(VisitLedger.nightsLater) {
      // The visit before the first night is the last one held; the fact then stands alone.
      employments[employments.count - 1].employment.situations.remove(SituationSet(.nuit))
      facts.append(
        DatedFact(
          worker: worker, establishment: establishment.id, code: .situation(.nuit), start: vip.date.adding(days: random.between(2, 12))))
    } else if person.followUp == .simple, let vip, person.hired.days(to: vip.date) > 900, random.chance(VisitLedger.exposureEnded * 3) {
      let end = request.asOf.adding(days: -random.between(5, 150))
      guard end > vip.date else { return }
      facts.append(
        DatedFact(
          worker: worker, establishment: establishment.id, code: .exposure(random.chance(0.6) ? .cmr : .amiante), start: person.hired,
          end: end))
    }
  }
}
