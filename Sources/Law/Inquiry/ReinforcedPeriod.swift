// When reinforced follow-up began decides when its first exam was due: before the post, on the day a new text made the post one of
// R. 4624-23, or on the day the médecin found it. The period is read from the days on which something changes: the post, a fact, a text.
// An avis d'aptitude is given for a post: who takes up a post with another risk of R. 4624-23 is examined again before it (R. 4624-24), so
// that an announced or dated exposure of another family begins a period of its own.

/// A time under reinforced follow-up without a break.
struct ReinforcedPeriod: Equatable {
  /// What began it.
  enum Cause: Equatable {
    case assignment
    /// A new text made the post one of R. 4624-23.
    case newText
    /// The médecin found that the post is one (R. 4624-21).
    case found
    /// A dose limit was exceeded (R. 4451-81).
    case dose
  }
  var start: CivilDate
  var cause: Cause

  /// The period that holds on a day.
  static func holding(on day: CivilDate, _ inquiry: Inquiry) throws(LawError) -> ReinforcedPeriod? {
    guard inquiry.mayBeReinforced, try inquiry.isReinforced(on: day) else { return nil }
    // Most workers have one post and no dated fact: a risk that counts on both days has counted ever since.
    let post = inquiry.employment.postStart
    if inquiry.facts.isEmpty, try !inquiry.risks(on: post).isDisjoint(with: inquiry.risks(on: day)) {
      return ReinforcedPeriod(start: post, cause: .assignment)
    }
    let days = inquiry.changes.filter { $0 <= day }
    var start = post
    for change in days.reversed() {
      start = change
      guard change > post else { break }
      if try !inquiry.isReinforced(on: change.adding(days: -1)) { break }
      if try inquiry.isNewPost(on: change) { break }
    }
    let period = ReinforcedPeriod(start: start, cause: try cause(of: start, inquiry))
    return inquiry.superseded(period, on: day)
  }

  /// The first period that an announced fact begins after a day; a text still to come changes nothing for a worker in post.
  static func first(after day: CivilDate, _ inquiry: Inquiry) throws(LawError) -> ReinforcedPeriod? {
    guard !inquiry.facts.isEmpty else { return nil }
    for start in inquiry.facts.map(\.start).filter({ $0 > day }).sorted() {
      guard try inquiry.isReinforced(on: start) else { continue }
      let goesOn = try inquiry.isReinforced(on: start.adding(days: -1))
      if goesOn {
        guard try inquiry.isNewPost(on: start) else { continue }
      }
      return ReinforcedPeriod(start: start, cause: try cause(of: start, inquiry))
    }
    return nil
  }

  private static func cause(of start: CivilDate, _ inquiry: Inquiry) throws(LawError) -> Cause {
    if start <= inquiry.employment.postStart { return .assignment }
    let exposed = try inquiry.risks(on: start)
    for fact in inquiry.facts where fact.start == start {
      if case .exposure(let exposure) = fact.code, exposed.has(exposure) { return .assignment }
    }
    if exposed.isEmpty { return inquiry.facts.contains { $0.start == start && $0.code == .posteSIRDecouvert } ? .found : .dose }
    return .newText
  }
}

extension Inquiry {
  /// Whether reinforced follow-up is worth a closer look; false for most workers.
  fileprivate var mayBeReinforced: Bool { !facts.isEmpty || !listedExposures.isDisjoint(with: .everReinforced) }

  /// Whether the worker is under reinforced follow-up on a day.
  func isReinforced(on day: CivilDate) throws(LawError) -> Bool {
    if try !risks(on: day).isEmpty { return true }
    if facts.contains(where: { $0.code == .posteSIRDecouvert && $0.holds(on: day) }) { return true }
    return try Rule.doseFact(self, on: day) != nil
  }

  /// Whether a dated exposure puts the worker, already under reinforced follow-up, on a post with another risk of R. 4624-23.
  ///
  /// A post that the employer adds to the list stays the same post.
  fileprivate func isNewPost(on day: CivilDate) throws(LawError) -> Bool {
    for fact in facts where fact.start == day {
      guard case .exposure(let exposure) = fact.code, exposure != .listeEmployeur, try risks(on: day).has(exposure) else { continue }
      if try risks(on: day.adding(days: -1)).isDisjoint(with: ExposureSet(exposure).family) { return true }
    }
    return false
  }

  /// The days on which the follow-up may change, in order, the day of the post first.
  fileprivate var changes: [CivilDate] {
    var days = [employment.postStart]
    for version in Rule.posts.versions { days.append(version.from) }
    for fact in facts {
      days.append(fact.start)
      if let end = fact.end { days.append(end.adding(days: 1)) }
      if fact.code == .depassementDose { days.append(fact.start.adding(months: 12).adding(days: 1)) }
    }
    if let end = employment.exposuresEnd { days.append(end.adding(days: 1)) }
    days.append(adulthood)
    return days.filter { $0 >= employment.postStart }.sorted()
  }

  /// The period, or the one that the médecin's finding began when nobody had seen the worker for the post before.
  fileprivate func superseded(_ period: ReinforcedPeriod, on day: CivilDate) -> ReinforcedPeriod {
    let examSince = period.start.adding(months: -6)
    for fact in facts where fact.code == .posteSIRDecouvert && fact.start > period.start && fact.start <= day {
      let seen = history.visits.contains { isOwn($0) && $0.isAptitudeExam && $0.date >= examSince && $0.date < fact.start }
      if !seen { return ReinforcedPeriod(start: fact.start, cause: .found) }
    }
    return period
  }
}
