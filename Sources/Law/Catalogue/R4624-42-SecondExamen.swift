// R. 4624-42: when the médecin needs a second exam before an inaptitude, he holds it within fifteen days of the first; the avis is notified
// by that day. A single exam may be enough. The first exam decides.

extension Rule {
  static let secondExamDays = Dated<Int>(
    "days from the first exam to the second",
    .from("2017-01-01", 15, Citation("R4624-42", by: Decree.d2016, checked: "2024-04-16"), with: ["L4624-4"]))

  static let secondExam = Rule("INAPT-2", [.secondExamen], decidedBy: .lastVisit, values: [secondExamDays.outline]) {
    inquiry, list throws(LawError) in
    guard inquiry.visits.hasConclusion || !inquiry.history.requests.isEmpty else { return }
    var first = inquiry.lastOwn { $0.conclusion == .secondExamen }?.date
    var origin: RequestOrigin?
    for request in inquiry.history.requests where request.nature == .secondExamen && inquiry.owns(request) {
      let days = try secondExamDays.inForce(on: inquiry.modelled(request.date)).value
      let exam = inquiry.lastOwn { $0.isByMedecin && $0.date <= request.date && $0.date >= request.date.adding(days: -days) }
      let start = exam?.date ?? request.date
      if first.map({ $0 <= start }) ?? true { (first, origin) = (start, request.origin) }
    }
    guard let first else { return }
    let done = inquiry.history.visits.contains {
      $0.date <= inquiry.asOf && $0.date > first && ($0.nature == .secondExamen || $0.delivers(.avisInaptitude))
    }
    guard !done else { return }
    let version = try secondExamDays.inForce(on: inquiry.modelled(first))
    var obligation = try inquiry.obligation(
      "INAPT-2", .secondExamen, anchor: first, due: first.adding(days: version.value), trigger: first, basis: version.basis,
      reason: Reason(.secondExam, [.day(first), .number(version.value)], remark: inquiry.remark(first)))
    obligation.requestedBy = origin
    list.append(obligation)
  }
}
