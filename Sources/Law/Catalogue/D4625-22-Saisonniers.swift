// D. 4625-22: a seasonal worker has an exam before being hired only for a contract of forty-five days of effective work or more, on a post
// of R. 4624-23, unless the same job was held and no inaptitude found at the last exam, within twenty-four months. The others have no
// individual visit: the service organises collective actions. Whether minors keep the VIP of R. 4624-18 is disputed (`saisonnier_mineur`).

extension Rule {
  static let seasonalDays = Dated<Int>(
    "days of effective work from which a seasonal worker on a post at risk has an exam",
    .from("2017-01-01", 45, Citation("D4625-22", by: Decree.d2016)),
    .from("2022-04-28", 45, Citation("D4625-22", by: Decree.d2022Avril, checked: "2024-04-16")))
  static let seasonalMonths = Dated<Int>(
    "months of an exam that dispenses a seasonal worker",
    .from("2017-01-01", 24, Citation("D4625-22", by: Decree.d2016)),
    .from("2022-04-28", 24, Citation("D4625-22", by: Decree.d2022Avril, checked: "2024-04-16")))

  /// The follow-up of a seasonal worker.
  static func seasonalFollowUp(_ inquiry: Inquiry) throws(LawError) -> FollowUp {
    if try seasonalConditions(inquiry).allSatisfy(\.isMet) { return .reinforced }
    if inquiry.isSeasonalMinor, inquiry.reads("saisonnier_mineur", "vip") { return .simple }
    return .seasonalAction
  }

  /// The conditions of the exam before the season.
  ///
  /// Days of effective work that the file does not give are at most the days of the contract.
  static func seasonalConditions(_ inquiry: Inquiry) throws(LawError) -> [Condition] {
    let employment = inquiry.employment
    let threshold = try seasonalDays.inForce(on: inquiry.modelled(employment.hired)).value
    let days = employment.effectiveDays ?? employment.contractEnd.map { employment.hired.days(to: $0) + 1 } ?? threshold
    return [
      Condition(.seasonalDays, [.number(days), .number(threshold)], days >= threshold),
      Condition(.postAtRisk, [], inquiry.reinforced != nil),
    ]
  }

  /// The last exam weighed against the dispense of seasonal workers: an equivalent job, and no inaptitude found then.
  static func seasonalDispense(_ inquiry: Inquiry) throws(LawError) -> Dispense? {
    let hired = inquiry.employment.hired
    let version = try seasonalMonths.inForce(on: inquiry.modelled(hired))
    guard let index = inquiry.lastPrevious(where: { $0.isAptitudeExam }) else { return nil }
    let (visit, bound) = (inquiry.history.visits[index], hired.adding(months: -version.value))
    return Dispense(
      visit: index, years: version.value / 12, basis: version.basis, code: .examDispensedSeasonal,
      conditions: [
        Condition(.seenSince, [.day(visit.date), .day(bound)], visit.date >= bound), Condition(.sameJob, [], visit.sameJob == true),
        Condition(.noInaptitude, [], visit.inaptitudes.isEmpty && !visit.delivers(.avisInaptitude)),
      ])
  }

  static let seasonalAction = Rule(
    "SAIS", [.actionFormationPrevention], decidedBy: .hiring, values: [seasonalDays.outline, seasonalMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.followUp == .seasonalAction else { return }
    let hired = inquiry.employment.hired
    guard !inquiry.history.visits.contains(where: { $0.nature == .actionFormationPrevention && inquiry.isOwn($0) }) else { return }
    list.append(
      try inquiry.obligation(
        "SAIS", .actionFormationPrevention, anchor: hired, due: nil, trigger: hired,
        basis: try seasonalDays.inForce(on: inquiry.modelled(hired)).basis,
        reason: Reason(
          .seasonalAction, [.day(hired)], remark: inquiry.remark(hired), conditions: try seasonalConditions(inquiry))))
  }
}

extension Inquiry {
  /// A seasonal worker who takes up the post before the eighteenth birthday.
  var isSeasonalMinor: Bool { employment.contract == .saisonnier && isMinor(on: employment.postStart) }
}
