import Dossier
import Law

/// Rule 9: part of the médecins' consultation time is kept for the urgent.
///
/// Per team and week, minutes given to anything but the urgent stay within min((1 − reserve) × held, held − orientation × 20 × infirmier visits).
/// Everything is counted in millionths of a minute, since a shared médecin's minutes count by share.
enum ReserveRule {
  /// Whether the reserve never limits this visit.
  static func isExempt(_ obligation: Obligation) -> Bool {
    NoticeRule.mayOpenFrozenSession(obligation) || (obligation.nature == .demande && obligation.requestedBy == .medecin)
  }

  /// Minutes of limited visits a team may have in a week.
  ///
  /// - Parameters:
  ///   - heldThousandths: Minutes of sessions that médecins hold for the team, in thousandths (share × minutes).
  ///   - reserveThousandths: The week's reserve.
  ///   - infirmierVisits: Visits that infirmiers hold for the team's workers that week.
  ///   - orientationThousandths: The share of infirmier visits that end with the médecin.
  static func limit(heldThousandths: Int, reserveThousandths: Int, infirmierVisits: Int, orientationThousandths: Int) -> Int {
    let afterReserve = heldThousandths * (1000 - reserveThousandths) / 1000
    let afterOrientation = max(0, heldThousandths - orientationThousandths * 20 * infirmierVisits)
    return min(afterReserve, afterOrientation) / 1000
  }
}
