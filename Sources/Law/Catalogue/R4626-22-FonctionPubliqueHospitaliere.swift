// R. 4626-22 and R. 4626-26: agents of the hospital public service are examined by the médecin before they take up their duties, then at
// least every twenty-four months. No VIP and no reinforced follow-up of R. 4624-23 is listed for them.

extension Rule {
  static let hospitalBefore = Dated<Bool>(
    "agents of the hospital public service are examined before their duties",
    .from("2017-01-01", true, Citation("R4626-22", by: Decree.unread(since: "2008-05-01"), checked: "2026-06-14")))
  static let hospitalMonths = Dated<Int>(
    "months between two exams of the hospital public service",
    .from("2017-01-01", 24, Citation("R4626-26", by: Decree.unread(since: "2016-01-01"), checked: "2024-04-16")))

  static let hospital = Rule(
    "FPH", [.examenEmbaucheFPH, .examenPeriodiqueFPH], decidedBy: .lastVisit, values: [hospitalBefore.outline, hospitalMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.followUp == .fph else { return }
    let exam = inquiry.lastOwn { $0.nature == .examenEmbaucheFPH || $0.nature == .examenPeriodiqueFPH || $0.isAptitudeExam }
    guard let exam else {
      let post = inquiry.employment.postStart
      let due = post.adding(days: -1)
      let unknown = inquiry.hasNoVisit && due < inquiry.asOf
      var obligation = try inquiry.obligation(
        "FPH", .examenEmbaucheFPH, anchor: post, due: due, trigger: post, before: true,
        basis: try hospitalBefore.inForce(on: inquiry.modelled(post)).basis,
        reason: Reason(unknown ? .noVisitKnown : .fphBeforePost, [.day(unknown ? due : post)], remark: inquiry.remark(post)))
      obligation.withoutHistory = unknown
      return list.append(obligation)
    }
    let version = try hospitalMonths.inForce(on: inquiry.modelled(inquiry.day))
    let months = min(version.value, inquiry.employment.periodMonths ?? version.value)
    var (due, code) = (exam.date.adding(months: months), months < version.value ? ReasonCode.periodByMedecin : .fphPeriodic)
    if let written = inquiry.employment.medecinDue, written > exam.date, written < due { (due, code) = (written, .dateByMedecin) }
    list.append(
      try inquiry.obligation(
        "FPH", .examenPeriodiqueFPH, anchor: exam.date, due: due, trigger: exam.date, basis: version.basis,
        reason: Reason(code, [.day(code == .dateByMedecin ? due : exam.date), .number(months)], remark: inquiry.remark(exam.date))))
  }
}
