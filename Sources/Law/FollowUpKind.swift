// A service reports its workers under three kinds of follow-up. SIR is reinforced follow-up (R. 4624-22). SIA, "adapted", is the trade's word
// for those whom the code singles out without an aptitude exam: disabled workers, holders of an invalidity pension, night workers and those
// the médecin added (R. 4624-17), minors (R. 4624-18), pregnant and breastfeeding women (R. 4624-19), posts with biological agents of group 2
// (R. 4426-7) or fields above the limits (R. 4453-25). SI is everyone else, agents of the hospital public service included.

/// The kind of individual follow-up under which a report counts a worker, the lightest first.
public enum FollowUpKind: String, CaseIterable, Sendable, Codable, Comparable {
  case si, sia, sir
  private var rank: Int {
    switch self {
    case .si: 0
    case .sia: 1
    case .sir: 2
    }
  }
  public static func < (left: FollowUpKind, right: FollowUpKind) -> Bool { left.rank < right.rank }
}

extension Catalogue {
  /// The heaviest follow-up that a worker's open employments call for on a day.
  ///
  /// - Parameter readings: The disputed readings in use.
  /// - Returns: Nothing for a worker whom this service does not follow that day.
  /// - Source: Code du travail, art. R. 4624-17 to R. 4624-19, R. 4624-22, R. 4426-7 and R. 4453-25.
  public static func followUp(
    of history: WorkerHistory, asOf day: CivilDate, readings: Readings = Readings()
  ) throws(LawError) -> FollowUpKind? {
    var heaviest: FollowUpKind?
    for employment in history.employments {
      guard employment.followedBy == .service, employment.hired <= day, employment.lastDay.map({ day <= $0 }) ?? true else { continue }
      let inquiry = try Inquiry(history, employment, asOf: day, horizonEnd: day, readings: readings, isPrincipal: true)
      heaviest = max(heaviest ?? .si, inquiry.kind(on: day))
    }
    return heaviest
  }
}

extension Inquiry {
  fileprivate func kind(on day: CivilDate) -> FollowUpKind {
    if followUp == .reinforced { return .sir }
    let watched = SituationSet.adapted.union(SituationSet(.grossesse)).union(SituationSet(.allaitement))
    if !situations(on: day).isDisjoint(with: watched) || isMinor(on: day) { return .sia }
    return exposures(on: day).isDisjoint(with: [ExposureSet(.bio2), ExposureSet(.cemDepassement)]) ? .si : .sia
  }
}
