// L. 4624-2-1, R. 4624-28-1 to R. 4624-28-3: a worker who leaves a risk of reinforced follow-up is examined by the médecin as soon as
// possible after the exposure ended (on 31 March 2022 or later), and before retirement for any exposure of R. 4624-23, I, past or present
// (departures from 1 October 2021 on, first as the visite de fin de carrière). The worker who was not told may ask, from one month before
// the exposure ends until six months after. The end of the exposure, or the departure, decides. Leaving reinforced follow-up by the text
// of 2025 ends no exposure, so it calls for no visit.

extension Rule {
  static let postExposure = Dated<Bool>(
    "visit after the end of an exposure",
    .from("2017-01-01", false, Citation("L4624-2-1", by: Decree.unread(since: "2017-01-01"))),
    .from("2022-03-31", true, Citation("R4624-28-1", by: Decree.d2022Mars, checked: "2026-09-27"), with: ["L4624-2-1"]))
  static let retirementVisit = Dated<Bool>(
    "visit before retirement for exposed workers",
    .from("2017-01-01", false, Citation("L4624-2-1", by: Decree.unread(since: "2017-01-01"))),
    .from("2021-10-01", true, Citation("L4624-2-1", by: Decree.unread(since: "2021-10-01"))),
    .from("2022-03-31", true, Citation("R4624-28-1", by: Decree.d2022Mars, checked: "2026-09-27"), with: ["L4624-2-1"]))
  /// Months after the end of the exposure during which the worker may ask; one month before it begins the window.
  static let postExposureRequestMonths = Dated<Int>(
    "months after an exposure during which the worker may ask for the visit",
    .from("2017-01-01", 6, Citation("R4624-28-2", by: Decree.d2022Mars, checked: "2024-04-16")))

  static let afterExposure = Rule(
    "POSTEXPO", [.postExposition], decidedBy: .exposureEnd,
    values: [postExposure.outline, retirementVisit.outline, postExposureRequestMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.followUp != .none else { return }
    let ended = try inquiry.lastReinforcedEnd()
    let request = inquiry.history.requests.last { $0.nature == .postExposition && inquiry.owns($0) }
    let asked = request.flatMap { inquiry.isAnswered($0, by: .postExposition) ? nil : $0 }
    var obligation: Obligation?
    if let retired = try retirement(inquiry) {
      obligation = retired
    } else if let ended, inquiry.isEmployed, try postExposure.inForce(on: inquiry.modelled(ended)).value {
      if !inquiry.hasPostExposure(since: ended.adding(months: -1)) {
        obligation = try inquiry.obligation(
          "POSTEXPO", .postExposition, anchor: ended, due: nil, trigger: ended,
          basis: try postExposure.inForce(on: inquiry.modelled(ended)).basis, reason: Reason(.postExposureEnded, [.day(ended)]))
      }
    }
    if obligation == nil, let asked {
      obligation = try inquiry.obligation(
        "POSTEXPO", .postExposition, anchor: ended ?? asked.date, due: nil, trigger: asked.date,
        basis: try postExposure.inForce(on: inquiry.modelled(asked.date)).basis, reason: Reason(.postExposureAsked, [.day(asked.date)]))
    }
    guard var obligation else { return }
    if let bound = ended ?? (obligation.due == nil ? nil : obligation.anchor) {
      let months = try postExposureRequestMonths.inForce(on: inquiry.modelled(bound)).value
      obligation.requestFrom = bound.adding(months: -1)
      obligation.requestTo = bound.adding(months: months)
      // Long after the exposure ended, the month before the departure is the time to ask.
      if let departure = obligation.due, let to = obligation.requestTo, to < departure.adding(months: -1) {
        (obligation.requestFrom, obligation.requestTo) = (departure.adding(months: -1), departure)
      }
    }
    obligation.requestedBy = asked?.origin
    obligation.wishedRole = asked?.origin == .travailleur ? asked?.wishedRole : nil
    list.append(obligation)
  }

  /// The visit before retirement, when an exposure of R. 4624-23, I, calls for it.
  private static func retirement(_ inquiry: Inquiry) throws(LawError) -> Obligation? {
    let employment = inquiry.employment
    guard let departure = employment.departure, employment.departureReason == .retraite, departure >= inquiry.asOf else { return nil }
    let version = try retirementVisit.inForce(on: inquiry.modelled(departure))
    guard version.value, let exposed = try inquiry.firstPartExposure(until: departure) else { return nil }
    guard !inquiry.hasPostExposure(since: exposed) else { return nil }
    return try inquiry.obligation(
      "POSTEXPO", .postExposition, anchor: departure, due: departure, trigger: departure, basis: version.basis,
      reason: Reason(.postExposureRetirement, [.day(departure)]))
  }
}

extension Inquiry {
  /// Whether the worker is still employed on the day asked.
  var isEmployed: Bool { employment.lastDay.map { $0 >= asOf } ?? true }

  /// Whether a post-exposition visit was held since a day.
  fileprivate func hasPostExposure(since day: CivilDate) -> Bool {
    history.visits.contains { $0.nature == .postExposition && $0.date >= day && $0.date <= asOf }
  }

  /// The last day on which an exposure that put the worker under reinforced follow-up ended for good, as known or announced.
  fileprivate func lastReinforcedEnd() throws(LawError) -> CivilDate? {
    guard employment.exposuresEnd != nil || !facts.isEmpty else { return nil }
    var last: CivilDate?
    func consider(_ end: CivilDate, _ exposure: ExposureSet) throws(LawError) {
      guard try !risks(on: end).intersection(exposure).isEmpty, !exposure.isSubset(of: .travauxReglementes) else { return }
      let family = exposure.family
      let next = end.adding(days: 1)
      guard exposures(on: max(next, day)).isDisjoint(with: family), exposures(on: next).isDisjoint(with: family) else { return }
      if last.map({ $0 < end }) ?? true { last = end }
    }
    if let end = employment.exposuresEnd {
      for exposure in listedExposures.intersection(.everReinforced).list { try consider(end, ExposureSet(exposure)) }
    }
    for fact in facts {
      if case .exposure(let exposure) = fact.code, let end = fact.end { try consider(end, ExposureSet(exposure)) }
    }
    return last
  }

  /// The day since which a visit before retirement would count: the month before the last exposure of R. 4624-23, I, ended, or its first
  /// day when it lasts; nothing without any such exposure.
  fileprivate func firstPartExposure(until departure: CivilDate) throws(LawError) -> CivilDate? {
    var since: CivilDate?
    func consider(_ exposure: ExposureSet, from start: CivilDate, to end: CivilDate?) throws(LawError) {
      guard !exposure.isDisjoint(with: .firstPart), start <= departure else { return }
      if exposure == .plomb, try risks(on: min(end ?? departure, departure)).isDisjoint(with: .plomb) { return }
      let lasts = end.map { $0 >= departure } ?? true
      let candidate = lasts ? start : (end ?? start).adding(months: -1)
      if since.map({ $0 < candidate }) ?? true { since = candidate }
    }
    for exposure in listedExposures.intersection(.firstPart).list {
      try consider(ExposureSet(exposure), from: employment.postStart, to: employment.exposuresEnd)
    }
    for fact in facts {
      if case .exposure(let exposure) = fact.code { try consider(ExposureSet(exposure), from: fact.start, to: fact.end) }
    }
    return since
  }
}
