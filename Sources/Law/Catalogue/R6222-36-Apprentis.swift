// R. 6222-36: an apprentice has the VIP, or the aptitude exam, within two months of being hired; the hiring counts, not the post. Until
// April 2020 the rule stood in R. 6222-40-1. Minors and night workers keep R. 4624-18; under reinforced follow-up "before the post" is
// stricter and wins, unless the service reads `apprenti_sir` as the two months.

extension FirstVisitRule {
  static let apprenticeMonths = Dated<Int>(
    "months within which an apprentice is seen",
    .from("2017-01-01", 2, Citation("R6222-40-1", by: Decree.d2016), with: ["R4624-10"]),
    .from("2020-04-01", 2, Citation("R6222-36", by: Decree.unread(since: "2020-04-01"), checked: "2026-06-14"), with: ["R4624-10"]))

  static let apprentice = FirstVisitRule("VIP-INIT-APPRENTI", decidedBy: .hiring, values: [apprenticeMonths.outline]) {
    inquiry, assignment throws(LawError) in
    guard inquiry.employment.contract == .apprentissage else { return nil }
    let hired = inquiry.employment.hired
    let months = try apprenticeMonths.inForce(on: inquiry.modelled(hired))
    return .within(hired.adding(months: months.value), months.basis, .vipApprentice)
  }
}
