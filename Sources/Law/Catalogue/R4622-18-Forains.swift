// R. 4622-18: a travelling fair that hires far from a centre may have the exam or the VIP at its next stop near one, within a year.

extension FirstVisitRule {
  static let travellingMonths = Dated<Int>(
    "months within which a worker hired on the road is seen",
    .from("2017-01-01", 12, Citation("R4622-18", by: Decree.unread(since: "2012-07-01"))),
    .from("2022-04-28", 12, Citation("R4622-18", by: Decree.d2022Avril, checked: "2026-06-14")))

  static let travelling = FirstVisitRule("FORAIN", decidedBy: .hiring, values: [travellingMonths.outline]) {
    inquiry, assignment throws(LawError) in
    guard inquiry.situations(on: assignment).contains(.forain) else { return nil }
    let hired = inquiry.employment.hired
    let months = try travellingMonths.inForce(on: inquiry.modelled(hired))
    return .within(hired.adding(months: months.value), months.basis, .vipTravelling)
  }
}

extension SituationSet {
  static let forain = SituationSet(.forain)
}
