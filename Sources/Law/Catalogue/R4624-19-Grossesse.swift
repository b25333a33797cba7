// R. 4624-19: a woman who is pregnant, has just given birth or is breastfeeding is sent to the médecin without delay whenever she wishes.
// Until 27 April 2022 she was also sent there at the end of the VIP, without asking. Nothing brings the VIP forward; some services read
// that it is held before the post (`grossesse_vip`).

extension FirstVisitRule {
  static let pregnant = FirstVisitRule("VIP-INIT-GROSSESSE", values: [Rule.pregnancy.outline]) { inquiry, assignment throws(LawError) in
    guard !inquiry.situations(on: assignment).isDisjoint(with: .maternity), inquiry.reads("grossesse_vip", "avant_affectation") else {
      return nil
    }
    let basis = try Rule.pregnancy.inForce(on: inquiry.modelled(assignment)).basis
    return .before(assignment, basis, .vipPregnant, reading: inquiry.shown("grossesse_vip"))
  }
}

extension Rule {
  /// Whether the orientation needs the woman's wish.
  static let pregnancy = Dated<Bool>(
    "orientation of pregnant and breastfeeding women on their wish only",
    .from("2017-01-01", false, Citation("R4624-19", by: Decree.d2016)),
    .from("2022-04-28", true, Citation("R4624-19", by: Decree.d2022Avril, checked: "2024-04-16")))

  static let orientationOfPregnant = Rule(
    "VIP-GROSSESSE", [.orientationMedecin], decidedBy: .asked, values: [pregnancy.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.followUp == .simple || inquiry.followUp == .reinforced else { return }
    guard !inquiry.situations(on: inquiry.day).isDisjoint(with: .maternity) else { return }
    let start = inquiry.start(of: SituationSet.maternity, on: inquiry.day)
    let version = try pregnancy.inForce(on: inquiry.modelled(inquiry.day))
    var (required, trigger, code) = (Requirement.possible, start, ReasonCode.orientationPregnantWish)
    if !version.value, inquiry.followUp == .simple, case .pending(let visit, _, _) = try firstVIP(inquiry) {
      (required, trigger, code) = (.oui, visit.due, .orientationPregnant)
    }
    list.append(
      try inquiry.obligation(
        "VIP-GROSSESSE", .orientationMedecin, anchor: start, required, due: nil, trigger: trigger, basis: version.basis,
        reason: Reason(code, [.day(start)], conditions: required == .possible ? [Condition(.wished, [], false)] : [])))
  }
}

extension SituationSet {
  static let maternity = SituationSet([SituationSet(.grossesse), SituationSet(.allaitement)])
}
