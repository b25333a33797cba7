// R. 4624-16: the VIP is renewed within five years at most; the médecin may set less. R. 4624-17 brings the ceiling to three years for the
// workers whose situation asks for it. Both are ceilings: a shorter delay or an earlier date that the médecin wrote wins. The text of the
// day the question is asked gives the ceiling.
//
// When a situation begins between two visits, the shorter ceiling counts from the last visit but never asks for a day before the situation
// began. A visit held under the regime that ended in 2016 keeps the date written then (reading `avant_2017`). Workers who left reinforced
// follow-up on 1 October 2025 count from their last exam (reading `sortie_sir_2025`, D2025-355).

extension Rule {
  static let vipMonths = Dated<Int>(
    "months between two VIP at most", .from("2017-01-01", 60, Citation("R4624-16", by: Decree.d2016, checked: "2026-09-27")))

  static let vipPeriodic = Rule(
    "VIP-PERIOD", variants: ["VIP-PERIOD-ADAPT", "SIR-END-2025"], [.vipPeriodique, .vipPeriodiqueAdaptee], decidedBy: .lastVisit,
    values: [vipMonths.outline, adaptedMonths.outline, leftSIRMonths.outline]
  ) { inquiry, list throws(LawError) in
    if let next = try nextVIP(inquiry) { list.append(next) }
  }

  /// The next VIP of a worker under simple follow-up, when it comes before anything that would restart its clock.
  static func nextVIP(_ inquiry: Inquiry) throws(LawError) -> Obligation? {
    guard inquiry.followUp == .simple else { return nil }
    var pending: CivilDate?
    var last = inquiry.visits.lastVIP
    switch try firstVIP(inquiry) {
    case .held: break
    case .dispensed(let dispense): last = dispense.visit
    case .pending(let visit, _, _): pending = visit.due
    }
    guard let last else { return nil }
    var next = try nextVIP(inquiry, after: inquiry.history.visits[last])
    if inquiry.visits.lastVIP == nil, inquiry.isMinor(on: inquiry.employment.postStart) {
      next.reading = Inquiry.joined([inquiry.shown("mineur_dispense"), next.reading])
    }
    // The visit before a new post, or the exam of a post announced, comes first and restarts the clock.
    guard let due = next.due else { return next }
    if let pending, pending <= due { return nil }
    if let announced = inquiry.announced, announced.start <= due { return nil }
    return next
  }

  /// The VIP that follows a visit.
  private static func nextVIP(_ inquiry: Inquiry, after visit: PastVisit) throws(LawError) -> Obligation {
    let day = inquiry.modelled(inquiry.day)
    let ceiling = try vipMonths.inForce(on: day)
    var (months, basis, rule, reading) = (ceiling.value, ceiling.basis, "VIP-PERIOD", String?.none)
    var code = ReasonCode.vipPeriodic
    let adapted = !inquiry.situations(on: inquiry.day).isDisjoint(with: .adapted)
    if let left = try leftSIR(inquiry, after: visit) {
      (months, basis, rule, code) = (left.months, left.basis, "SIR-END-2025", .leftSIR2025)
      if !adapted { reading = inquiry.shown("sortie_sir_2025") }
    }
    var due = visit.date.adding(months: months)
    var since: CivilDate?
    if adapted {
      let version = try adaptedMonths.inForce(on: day)
      let start = inquiry.start(of: .adapted, on: inquiry.day)
      let shortened = visit.date.adding(months: version.value)
      if start > shortened { since = start }
      due = min(due, max(shortened, start))
      (months, basis, rule, code) = (version.value, version.basis, "VIP-PERIOD-ADAPT", since == nil ? .vipAdapted : .vipAdaptedSince)
    }
    let period = inquiry.employment.periodMonths.flatMap { $0 < months ? $0 : nil }
    let written = inquiry.employment.medecinDue.flatMap { $0 > visit.date && $0 < due ? $0 : nil }
    var isBound = period != nil || written != nil
    if isBound, visit.nature == .visiteAvant2017 {
      reading = Inquiry.joined([reading, inquiry.shown("avant_2017")])
      isBound = !inquiry.reads("avant_2017", "plafond_5_ans")
    }
    if isBound, let period {
      (months, code) = (period, .periodByMedecin)
      due = min(due, visit.date.adding(months: period))
    }
    if isBound, let written, written < due { (due, code) = (written, .dateByMedecin) }
    var next = try inquiry.obligation(
      rule, adapted ? .vipPeriodiqueAdaptee : .vipPeriodique, anchor: visit.date, due: due, trigger: visit.date, basis: basis,
      reading: reading,
      reason: Reason(
        code, [.day(code == .dateByMedecin ? due : visit.date), .number(months)] + (since.map { [.day($0)] } ?? []),
        remark: inquiry.remark(visit.date)))
    if try orientationJoins(inquiry) { next.jointWith = [.orientationMedecin] }
    return next
  }
}
