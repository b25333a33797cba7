// R. 4624-10: every worker has a visite d'information et de prévention within three months of really taking up the post (not of signing the
// contract). It may be held by any professional of L. 4624-1. The day the post is taken up decides.

extension FirstVisitRule {
  static let firstVIPMonths = Dated<Int>(
    "months within which the first VIP is held",
    .from("2017-01-01", 3, Citation("R4624-10", by: Decree.d2016, checked: "2026-09-27"), with: ["L4624-1"]))

  static let threeMonths = FirstVisitRule("VIP-INIT", values: [firstVIPMonths.outline]) { inquiry, assignment throws(LawError) in
    let months = try firstVIPMonths.inForce(on: inquiry.modelled(assignment))
    return .within(assignment.adding(months: months.value), months.basis, .vipThreeMonths)
  }
}
