// R. 4624-20: at the VIP, a worker who is recognised as disabled or holds an invalidity pension is sent to the médecin without delay. When
// the médecin holds the VIP himself, one appointment is enough. The article does not bring the VIP forward; some services read that it
// does (`handicap_vip`). No number is given, so there is no last day: the service's own delay makes the target.

extension FirstVisitRule {
  static let disabled = FirstVisitRule("VIP-INIT-RQTH", values: [Rule.orientation.outline]) { inquiry, assignment throws(LawError) in
    guard !inquiry.situations(on: assignment).isDisjoint(with: .disabled), inquiry.reads("handicap_vip", "avant_affectation") else {
      return nil
    }
    let basis = try Rule.orientation.inForce(on: inquiry.modelled(assignment)).basis
    return .before(assignment, basis, .vipDisabled, reading: inquiry.shown("handicap_vip"))
  }
}

extension Rule {
  static let orientation = Dated<Bool>(
    "disabled workers are sent to the médecin at the VIP",
    .from("2017-01-01", true, Citation("R4624-20", by: Decree.d2016, checked: "2024-04-16"), with: ["L4624-1"]))

  /// Whether the worker must still be sent to the médecin because of a disability or an invalidity.
  static func needsOrientation(_ inquiry: Inquiry) -> Bool {
    guard inquiry.followUp == .simple, !inquiry.situations(on: inquiry.day).isDisjoint(with: .disabled) else { return false }
    let since = disabledSince(inquiry)
    return !inquiry.history.visits.contains { inquiry.isOwn($0) && $0.isByMedecin && $0.nature != .prereprise && $0.date >= since }
  }

  /// Whether the next VIP and the orientation may be one appointment: nobody has held a VIP since the situation began.
  static func orientationJoins(_ inquiry: Inquiry) throws(LawError) -> Bool {
    guard needsOrientation(inquiry) else { return false }
    guard let last = inquiry.visits.lastVIP else { return true }
    return inquiry.history.visits[last].date < disabledSince(inquiry)
  }

  private static func disabledSince(_ inquiry: Inquiry) -> CivilDate {
    let start = inquiry.start(of: SituationSet.disabled, on: inquiry.day)
    return start <= inquiry.employment.postStart ? inquiry.ownSince : start
  }

  static let orientationAtVIP = Rule(
    "VIP-RQTH", variants: ["VIP-INIT-RQTH", "VIP-INIT-CEM"], [.orientationMedecin], decidedBy: .lastVisit,
    values: [orientation.outline, FirstVisitRule.fieldsBeforePost.outline]
  ) { inquiry, list throws(LawError) in
    try orientFromFields(inquiry, &list)
    guard needsOrientation(inquiry) else { return }
    var (anchor, trigger, joined) = (CivilDate?.none, CivilDate?.none, [Nature]())
    if try !orientationJoins(inquiry), let last = inquiry.visits.lastVIP {
      (anchor, trigger) = (inquiry.history.visits[last].date, inquiry.history.visits[last].date)
    } else if case .pending(let visit, _, let assignment) = try firstVIP(inquiry) {
      (anchor, trigger, joined) = (assignment, visit.due, [.vipInitiale])
    } else if let next = try nextVIP(inquiry) {
      (anchor, trigger, joined) = (next.anchor, next.due, [next.nature])
    }
    guard let anchor, let trigger else { return }
    var obligation = try inquiry.obligation(
      "VIP-INIT-RQTH", .orientationMedecin, anchor: anchor, due: nil, trigger: trigger,
      basis: try orientation.inForce(on: inquiry.modelled(trigger)).basis,
      reason: Reason(.orientationDisabled, [.day(trigger)], remark: inquiry.remark(trigger)))
    obligation.jointWith = joined
    list.append(obligation)
  }
}

extension SituationSet {
  static let disabled = SituationSet([SituationSet(.handicap), SituationSet(.invalidite)])
}
