// R. 4624-15: no new first VIP when the worker had one within five years before the hiring (three for the workers of R. 4624-17), for the
// same job with equivalent risks, when a professional holds the last attestation or avis, and when no measure nor inaptitude was issued in
// those years. All three conditions are needed. The visit that dispenses also starts the clock of the next one. Minors are not among the
// workers of R. 4624-17; whether the dispense reaches a visit due before the post is disputed for them only (`mineur_dispense`).

extension Rule {
  /// Years before the hiring that a dispense looks at.
  struct DispenseYears: Sendable {
    let general: Int
    let adapted: Int
  }

  static let vipDispense = Dated<DispenseYears>(
    "years of an earlier VIP that dispenses",
    .from("2017-01-01", DispenseYears(general: 5, adapted: 3), Citation("R4624-15", by: Decree.d2016, checked: "2026-06-14")))

  /// How the first VIP of an employment stands.
  enum FirstVIP {
    case held
    case pending(FirstVisit, rule: String, assignment: CivilDate)
    case dispensed(Dispense)
  }

  /// The first VIP of an employment under simple follow-up, or of the last post that calls for one.
  static func firstVIP(_ inquiry: Inquiry) throws(LawError) -> FirstVIP {
    let post = inquiry.employment.postStart
    var last = inquiry.visits.lastVIP.map { inquiry.history.visits[$0].date }
    var outcome = FirstVIP.held
    var due: CivilDate?
    if last == nil {
      if let dispense = try vipDispense(inquiry), dispense.isGranted, !minorKeepsVIP(inquiry) {
        last = inquiry.history.visits[dispense.visit].date
        outcome = .dispensed(dispense)
      } else {
        for rule in Precedence.firstVisits where due == nil {
          guard let visit = try rule.delay(inquiry, post) else { continue }
          (outcome, due) = (.pending(visit, rule: rule.name, assignment: post), visit.due)
        }
      }
    }
    // A post that changes: the assignment of that day asks for a VIP of its own, unless one was held for it. The earliest one serves both.
    for fact in inquiry.facts where fact.start > post && (fact.end.map { $0 >= inquiry.asOf } ?? true) {
      guard last.map({ $0 < fact.start.adding(months: -6) }) ?? true, callsForVIP(fact.code) else { continue }
      for rule in Precedence.assignmentVisits {
        guard let visit = try rule.delay(inquiry, fact.start), due.map({ visit.due < $0 }) ?? true else { continue }
        (outcome, due) = (.pending(visit, rule: rule.name, assignment: fact.start), visit.due)
      }
    }
    return outcome
  }

  private static func callsForVIP(_ code: FactCode) -> Bool {
    switch code {
    case .situation(.nuit), .exposure(.bio2), .exposure(.cemDepassement): true
    default: false
    }
  }

  /// Whether the service keeps the first VIP of a minor whatever visit came before.
  private static func minorKeepsVIP(_ inquiry: Inquiry) -> Bool {
    inquiry.isMinor(on: inquiry.employment.postStart) && inquiry.reads("mineur_dispense", "non")
  }

  /// The earlier visit weighed against the dispense of the first VIP, when there is one.
  private static func vipDispense(_ inquiry: Inquiry) throws(LawError) -> Dispense? {
    if inquiry.employment.contract == .interim { return try temporaryDispense(inquiry) }
    let hired = inquiry.employment.hired
    let version = try vipDispense.inForce(on: inquiry.modelled(hired))
    let adapted = !inquiry.situations(on: inquiry.employment.postStart).isDisjoint(with: .adapted)
    let years = adapted ? version.value.adapted : version.value.general
    return inquiry.weigh(
      years, since: hired.adding(years: -years), version.basis, .vipDispensed, held: .documentHeld, lastDocument: true,
      sameJob: { $0.sameJob == true }, where: { $0.movesVIP })
  }

  static let vipFirst = Rule("VIP-DISP", [.vipInitiale], decidedBy: .hiring, values: [vipDispense.outline]) {
    inquiry, list throws(LawError) in
    switch inquiry.followUp {
    case .none, .seasonalAction: try vipNotOwed(inquiry, &list)
    case .simple: try vipOwed(inquiry, &list)
    case .fph, .reinforced: return
    }
  }

  private static func vipOwed(_ inquiry: Inquiry, _ list: inout [Obligation]) throws(LawError) {
    let post = inquiry.employment.postStart
    switch try firstVIP(inquiry) {
    case .held: return
    case .dispensed(let dispense):
      list.append(
        try inquiry.obligation(
          dispense.code == .vipDispensed ? "VIP-DISP" : "INT-VIP", .vipInitiale, anchor: post, .non, due: nil, trigger: post,
          basis: dispense.basis, reading: inquiry.isMinor(on: post) ? inquiry.shown("mineur_dispense") : nil,
          reason: Reason(
            dispense.code,
            [.day(inquiry.history.visits[dispense.visit].date), .number(dispense.years), .day(inquiry.employment.hired)],
            conditions: dispense.conditions)))
    case .pending(let visit, let rule, let assignment):
      if let announced = inquiry.announced, announced.start.adding(days: -1) <= visit.due {
        return list.append(try vipReplaced(inquiry, anchor: assignment, by: announced))
      }
      let unknown = inquiry.hasNoVisit && visit.due < inquiry.asOf
      let day = rule == "VIP-INIT-APPRENTI" || rule == "FORAIN" ? inquiry.employment.hired : assignment
      let refused = inquiry.visits.lastVIP == nil ? try vipDispense(inquiry) : nil
      var readings = [visit.reading]
      if let refused, refused.isGranted { readings.append(inquiry.shown("mineur_dispense")) }
      if !visit.beforeAssignment, rule != "FORAIN" { readings += pendingReadings(inquiry, assignment) }
      var opens: CivilDate?
      if !visit.beforeAssignment {
        readings.append(inquiry.shown("vip_avant_poste"))
        opens = inquiry.reads("vip_avant_poste", "oui") ? nil : assignment
      }
      var obligation = try inquiry.obligation(
        rule, .vipInitiale, anchor: assignment, opens: opens, due: visit.due, trigger: assignment, before: visit.beforeAssignment,
        basis: visit.basis, reading: Inquiry.joined(readings),
        reason: Reason(
          unknown ? .noVisitKnown : visit.reason, [.day(unknown ? visit.due : day)], remark: inquiry.remark(day),
          conditions: refused?.conditions ?? []))
      obligation.withoutHistory = unknown
      let fromFields = try fieldsOrientation(inquiry) != nil
      if try fromFields ? true : orientationJoins(inquiry) { obligation.jointWith = [.orientationMedecin] }
      list.append(obligation)
    }
  }

  /// The readings by which this VIP might have been due before the post.
  private static func pendingReadings(_ inquiry: Inquiry, _ assignment: CivilDate) -> [String] {
    let situations = inquiry.situations(on: assignment)
    return (situations.isDisjoint(with: .disabled) ? [] : [inquiry.shown("handicap_vip")])
      + (situations.isDisjoint(with: .maternity) ? [] : [inquiry.shown("grossesse_vip")])
  }

  /// The line that says that an aptitude exam replaces the first VIP (L. 4624-2).
  static func vipReplaced(_ inquiry: Inquiry, anchor: CivilDate, by period: ReinforcedPeriod) throws(LawError) -> Obligation {
    try inquiry.obligation(
      "SIR-INIT", .vipInitiale, anchor: anchor, .non, due: nil, trigger: anchor,
      basis: try examReplacesVIP.inForce(on: inquiry.modelled(anchor)).basis,
      reason: Reason(.vipReplacedByExam, [.day(period.start)], conditions: [Condition(.postAtRisk, [], true)]))
  }

  private static func vipNotOwed(_ inquiry: Inquiry, _ list: inout [Obligation]) throws(LawError) {
    guard inquiry.visits.lastVIP == nil else { return }
    let post = inquiry.employment.postStart
    if inquiry.followUp == .none {
      list.append(
        try inquiry.obligation(
          "VIP-INIT", .vipInitiale, anchor: post, .non, due: nil, trigger: post,
          basis: try FirstVisitRule.firstVIPMonths.inForce(on: inquiry.modelled(post)).basis, reason: Reason(.internship)))
    } else {
      list.append(
        try inquiry.obligation(
          "SAIS", .vipInitiale, anchor: post, .non, due: nil, trigger: post,
          basis: try seasonalDays.inForce(on: inquiry.modelled(post)).basis,
          reason: Reason(.vipSeasonal, conditions: try seasonalConditions(inquiry))))
    }
  }
}
