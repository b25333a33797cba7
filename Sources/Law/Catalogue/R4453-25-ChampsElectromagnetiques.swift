// R. 4453-25: a post where the limit values of exposure to electromagnetic fields are exceeded calls for the first VIP before it is taken
// up, since 21 August 2021. Below the limits the ordinary delay applies. That visit is there to send to the médecin without delay those whom
// R. 4453-8, 7° names: minors, pregnant women, bearers of an implant. No number is given.

extension FirstVisitRule {
  static let fieldsBeforePost = Dated<Bool>(
    "first VIP before a post above the limits of electromagnetic fields",
    .from("2017-01-01", false, Citation("R4453-25", by: Decree.unread(since: "2017-01-01"))),
    .from("2021-08-21", true, Citation("R4453-25", "I", by: Decree.unread(since: "2021-08-21"), checked: "2026-06-14"), with: ["R4624-10"]))

  static let fields = FirstVisitRule("VIP-INIT-CEM", values: [fieldsBeforePost.outline]) { inquiry, assignment throws(LawError) in
    guard inquiry.exposures(on: assignment).contains(.cemDepassement) else { return nil }
    let before = try fieldsBeforePost.inForce(on: inquiry.modelled(assignment))
    return before.value ? .before(assignment, before.basis, .vipFields) : nil
  }
}

extension Rule {
  /// Whether the first VIP of a post above the limits must send the worker to the médecin, and since when a visit would count.
  static func fieldsOrientation(_ inquiry: Inquiry) throws(LawError) -> CivilDate? {
    guard inquiry.followUp == .simple, inquiry.exposures(on: inquiry.day).contains(.cemDepassement) else { return nil }
    let start = inquiry.start(of: ExposureSet.cemDepassement, on: inquiry.day)
    guard try FirstVisitRule.fieldsBeforePost.inForce(on: inquiry.modelled(start)).value else { return nil }
    guard inquiry.isMinor(on: start) || !inquiry.situations(on: start).isDisjoint(with: .sensitiveToFields) else { return nil }
    let since = start <= inquiry.employment.postStart ? inquiry.ownSince : start.adding(months: -6)
    let seen = inquiry.history.visits.contains {
      inquiry.isOwn($0) && $0.date >= since && ($0.nature == .orientationMedecin || ($0.movesVIP && $0.isByMedecin))
    }
    return seen ? nil : since
  }

  /// Adds the orientation of those whom a post above the limits concerns more than others.
  static func orientFromFields(_ inquiry: Inquiry, _ list: inout [Obligation]) throws(LawError) {
    guard let since = try fieldsOrientation(inquiry) else { return }
    var (anchor, trigger, joined) = (CivilDate?.none, CivilDate?.none, [Nature]())
    if let last = inquiry.visits.lastVIP.map({ inquiry.history.visits[$0].date }), last >= since {
      (anchor, trigger) = (last, last)
    } else if case .pending(let visit, _, let assignment) = try firstVIP(inquiry) {
      (anchor, trigger, joined) = (assignment, visit.due, [.vipInitiale])
    }
    guard let anchor, let trigger else { return }
    var obligation = try inquiry.obligation(
      "VIP-INIT-CEM", .orientationMedecin, anchor: anchor, due: nil, trigger: trigger,
      basis: try FirstVisitRule.fieldsBeforePost.inForce(on: inquiry.modelled(trigger)).basis,
      reason: Reason(.orientationFields, [.day(trigger)]))
    obligation.jointWith = joined
    list.append(obligation)
  }
}

extension SituationSet {
  /// Those whom R. 4453-8, 7° names, minors apart.
  static let sensitiveToFields = SituationSet([SituationSet(.implant), SituationSet(.grossesse)])
}

extension ExposureSet {
  static let cemDepassement = ExposureSet(.cemDepassement)
}
