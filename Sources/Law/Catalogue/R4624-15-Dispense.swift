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
    case dispensed(by: Int, years: Int, Basis, ReasonCode)
  }

  /// The first VIP of an employment under simple follow-up, or of the last post that calls for one.
  static func firstVIP(_ inquiry: Inquiry) throws(LawError) -> FirstVIP {
    let post = inquiry.employment.postStart
    var last = inquiry.visits.lastVIP.map { inquiry.history.visits[$0].date }
    var outcome = FirstVIP.held
    if last == nil {
      if let dispensed = try dispense(inquiry), case .dispensed(let index, _, _, _) = dispensed {
        last = inquiry.history.visits[index].date
        outcome = dispensed
      } else {
        for rule in Precedence.firstVisits {
          if let visit = try rule.delay(inquiry, post) { return .pending(visit, rule: rule.name, assignment: post) }
        }
      }
    }
    // A post that changes: the assignment of that day asks for a VIP of its own, unless one was held for it.
    for fact in inquiry.facts where fact.start > post && (fact.end.map { $0 >= inquiry.asOf } ?? true) {
      guard last.map({ $0 < fact.start.adding(months: -6) }) ?? true, callsForVIP(fact.code) else { continue }
      for rule in Precedence.assignmentVisits {
        if let visit = try rule.delay(inquiry, fact.start) { return .pending(visit, rule: rule.name, assignment: fact.start) }
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

  /// The dispense of the first VIP, when an earlier visit grants it.
  private static func dispense(_ inquiry: Inquiry) throws(LawError) -> FirstVIP? {
    let hired = inquiry.employment.hired
    if inquiry.employment.contract == .interim { return try temporaryDispense(inquiry) }
    if inquiry.isMinor(on: inquiry.employment.postStart), inquiry.reads("mineur_dispense", "non") { return nil }
    guard let index = inquiry.lastPrevious(where: { $0.movesVIP && $0.sameJob == true && $0.isHeld }) else { return nil }
    let version = try vipDispense.inForce(on: inquiry.modelled(hired))
    let adapted = !inquiry.situations(on: inquiry.employment.postStart).isDisjoint(with: .adapted)
    let years = adapted ? version.value.adapted : version.value.general
    let bound = hired.adding(years: -years)
    guard inquiry.history.visits[index].date >= bound, !inquiry.hasMeasure(from: bound, through: hired) else { return nil }
    return .dispensed(by: index, years: years, version.basis, .vipDispensed)
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
    switch try firstVIP(inquiry) {
    case .held: return
    case .dispensed(let index, let years, let basis, let code):
      let hired = inquiry.employment.hired
      list.append(
        try inquiry.obligation(
          code == .vipDispensed ? "VIP-DISP" : "INT-VIP", .vipInitiale, anchor: inquiry.employment.postStart, .non, due: nil,
          trigger: inquiry.employment.postStart,
          basis: basis, reading: inquiry.isMinor(on: inquiry.employment.postStart) ? inquiry.shown("mineur_dispense") : nil,
          reason: Reason(code, [.day(inquiry.history.visits[index].date), .number(years), .day(hired)])))
    case .pending(let visit, let rule, let assignment):
      if let announced = inquiry.announced, announced.start.adding(days: -1) <= visit.due {
        return list.append(try vipReplaced(inquiry, anchor: assignment, by: announced))
      }
      let unknown = inquiry.hasNoVisit && visit.due < inquiry.asOf
      let counted = visit.beforeAssignment || inquiry.reads("vip_avant_poste", "oui")
      let day = rule == "VIP-INIT-APPRENTI" || rule == "FORAIN" ? inquiry.employment.hired : assignment
      var obligation = try inquiry.obligation(
        rule, .vipInitiale, anchor: assignment, opens: counted ? nil : assignment, due: visit.due, trigger: assignment,
        before: visit.beforeAssignment, basis: visit.basis, reading: visit.reading,
        reason: Reason(unknown ? .noVisitKnown : visit.reason, [.day(unknown ? visit.due : day)], remark: inquiry.remark(day)))
      obligation.withoutHistory = unknown
      if try orientationJoins(inquiry) { obligation.jointWith = [.orientationMedecin] }
      list.append(obligation)
    }
  }

  /// The line that says that an aptitude exam replaces the first VIP (L. 4624-2).
  static func vipReplaced(_ inquiry: Inquiry, anchor: CivilDate, by period: ReinforcedPeriod) throws(LawError) -> Obligation {
    try inquiry.obligation(
      "SIR-INIT", .vipInitiale, anchor: anchor, .non, due: nil, trigger: anchor,
      basis: try examReplacesVIP.inForce(on: inquiry.modelled(anchor)).basis,
      reason: Reason(.vipReplacedByExam, [.day(period.start)]))
  }

  private static func vipNotOwed(_ inquiry: Inquiry, _ list: inout [Obligation]) throws(LawError) {
    guard inquiry.visits.lastVIP == nil else { return }
    let post = inquiry.employment.postStart
    if inquiry.followUp == .none {
      list.append(
        try inquiry.obligation(
          "VIP-INIT", .vipInitiale, anchor: post, .non, due: nil, trigger: post,
          basis: try FirstVisitRule.firstVIPMonths.inForce(on: inquiry.modelled(post)).basis, reading: inquiry.shown("stage"),
          reason: Reason(.internship)))
    } else {
      list.append(
        try inquiry.obligation(
          "SAIS", .vipInitiale, anchor: post, .non, due: nil, trigger: post,
          basis: try seasonalDays.inForce(on: inquiry.modelled(post)).basis,
          reading: inquiry.isMinor(on: post) ? inquiry.shown("saisonnier_mineur") : nil, reason: Reason(.vipSeasonal)))
    }
  }
}

extension PastVisit {
  /// Whether a professional of the service holds its document.
  var isHeld: Bool { documentHeld == .oui || documentHeld == .medecin }
}

extension Inquiry {
  /// The position of the last earlier visit that satisfies a condition.
  func lastPrevious(where condition: (PastVisit) -> Bool) -> Int? {
    var found: Int?
    for index in history.visits.indices where isPrevious(history.visits[index]) && condition(history.visits[index]) {
      if found.map({ history.visits[$0].date <= history.visits[index].date }) ?? true { found = index }
    }
    return found
  }
}
