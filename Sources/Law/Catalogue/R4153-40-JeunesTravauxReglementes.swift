// R. 4153-40, 5°: a worker under eighteen on regulated work has an avis médical d'aptitude every year and reinforced follow-up. The avis
// stops being due on the eighteenth birthday: a worker whose next one would fall then leaves reinforced follow-up, unless another risk of
// R. 4624-23 keeps them there.

extension Rule {
  static let regulatedWorkMonths = Dated<Int>(
    "months between two aptitude avis of a minor on regulated work",
    .from(
      "2017-01-01", 12, Citation("R4153-40", "5°", by: Decree.d2016, legifrance: "LEGIARTI000033769318", checked: "2026-08-23"),
      with: ["R4624-23"]))

  /// The yearly exam of a minor on regulated work.
  static func minorOnRegulatedWork(_ inquiry: Inquiry, after exam: PastVisit) throws(LawError) -> NextExam? {
    guard try inquiry.risks(on: inquiry.day).contains(.travauxReglementes) else { return nil }
    let version = try regulatedWorkMonths.inForce(on: inquiry.modelled(inquiry.day))
    let due = max(exam.date.adding(months: version.value), inquiry.start(of: .travauxReglementes, on: inquiry.day))
    guard inquiry.isMinor(on: due) else { return nil }
    return NextExam(due: due, months: version.value, rule: "SIR-MINEUR-TX", basis: version.basis, code: .renewalMinor)
  }

  /// Whether reinforced follow-up rests on regulated work alone and ends, by majority, before its next exam.
  static func leavesWithMajority(_ inquiry: Inquiry) throws(LawError) -> Bool {
    guard let period = inquiry.reinforced, period.cause == .assignment, try inquiry.risks(on: inquiry.day) == .travauxReglementes,
      let exam = VisitStanding(inquiry).lastExam
    else { return false }
    let months = try regulatedWorkMonths.inForce(on: inquiry.modelled(inquiry.day)).value
    return !inquiry.isMinor(on: inquiry.history.visits[exam].date.adding(months: months))
  }
}
