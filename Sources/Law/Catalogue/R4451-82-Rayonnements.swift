// R. 4451-82: workers of category A see the médecin every year, without an intermediate visit; category B and radon follow R. 4624-28.
// R. 4451-81: after a dose limit is exceeded, the worker has the follow-up of category A for twelve months; R. 4451-84 asks the médecin to
// see the worker as soon as possible. "Each year" is read as twelve months, or as the civil year (reading `cat_a`).

extension Rule {
  static let categoryAMonths = Dated<Int>(
    "months between two exams of category A",
    .from("2017-01-01", 12, Citation("R4451-84", by: Decree.unread(since: "2017-01-01"))),
    .from(
      "2018-07-01", 12,
      Citation("R4451-82", by: Decree.unread(since: "2018-07-01"), legifrance: "LEGIARTI000037024438", checked: "2026-09-27"),
      with: ["R4624-28"]))
  static let doseMonths = Dated<Int>(
    "months under the follow-up of category A after a dose limit is exceeded",
    .from("2017-01-01", 12, Citation("R4451-91", by: Decree.unread(since: "2017-01-01"))),
    .from("2018-07-01", 12, Citation("R4451-81", by: Decree.unread(since: "2018-07-01"), checked: "2026-06-14"), with: ["R4451-84"]))

  /// The dose limit exceeded whose twelve months hold on a day.
  static func doseFact(_ inquiry: Inquiry, on day: CivilDate) throws(LawError) -> DatedFact? {
    for fact in inquiry.facts where fact.code == .depassementDose && fact.start <= day {
      let months = try doseMonths.inForce(on: inquiry.modelled(fact.start)).value
      if day <= fact.start.adding(months: months) { return fact }
    }
    return nil
  }

  /// The yearly exam of category A, or of the twelve months after a dose limit was exceeded.
  static func categoryA(_ inquiry: Inquiry, after exam: PastVisit) throws(LawError) -> NextExam? {
    let version = try categoryAMonths.inForce(on: inquiry.modelled(inquiry.day))
    let classified = inquiry.exposures(on: inquiry.day).contains(.ionisantA)
    let dose = try doseFact(inquiry, on: inquiry.day)
    guard classified || dose != nil else { return nil }
    let start = classified ? inquiry.start(of: ExposureSet.ionisantA, on: inquiry.day) : dose?.start ?? inquiry.day
    var due = max(exam.date.adding(months: version.value), start)
    if inquiry.reads("cat_a", "annee_civile") { due = max(CivilDate.lastDay(of: exam.date.year + 1), start) }
    return NextExam(
      due: due, months: version.value, rule: classified ? "SIR-CATA" : "SIR-DEPASS", basis: version.basis, code: .renewalCategoryA,
      reading: inquiry.shown("cat_a"))
  }

  static let doseExceeded = Rule(
    "SIR-DEPASS", [.renouvellementAptitude], decidedBy: .asked, values: [doseMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard !inquiry.facts.isEmpty, let exam = try clockExam(inquiry), let fact = try doseFact(inquiry, on: inquiry.asOf) else { return }
    guard exam.date < fact.start else { return }
    list.append(
      try inquiry.obligation(
        "SIR-DEPASS", .renouvellementAptitude, anchor: fact.start, due: nil, trigger: fact.start,
        basis: try doseMonths.inForce(on: inquiry.modelled(fact.start)).basis, reason: Reason(.doseExceeded, [.day(fact.start)])))
  }
}

extension ExposureSet {
  static let ionisantA = ExposureSet(.ionisantA)
  /// The exposures to ionising radiation, one risk under several classes.
  static let rays = ExposureSet([ExposureSet(.ionisantA), ExposureSet(.ionisantB), ExposureSet(.radon)])
  /// The two groups of biological agents of R. 4624-23, I, 4°.
  static let biologicalAtRisk = ExposureSet([ExposureSet(.bio3), ExposureSet(.bio4)])

  /// The risk of R. 4624-23 that these exposures are classes of.
  var family: ExposureSet {
    if isSubset(of: .rays) { return .rays }
    return isSubset(of: .biologicalAtRisk) ? .biologicalAtRisk : self
  }
}
