// R. 4426-7: exposure to biological agents of group 2 calls for the first VIP before the post; groups 3 and 4 are reinforced follow-up
// (R. 4624-23), group 1 changes nothing. The later visits follow the general rhythm.

extension FirstVisitRule {
  static let biologicalBeforePost = Dated<Bool>(
    "first VIP before a post exposed to biological agents of group 2",
    .from("2017-01-01", true, Citation("R4426-7", by: Decree.d2016, checked: "2026-06-14"), with: ["R4624-10"]))

  static let biological = FirstVisitRule("VIP-INIT-AB2", values: [biologicalBeforePost.outline]) { inquiry, assignment throws(LawError) in
    guard !inquiry.exposures(on: assignment).isDisjoint(with: .bio2) else { return nil }
    return .before(assignment, try biologicalBeforePost.inForce(on: inquiry.modelled(assignment)).basis, .vipBiological)
  }
}

extension ExposureSet {
  static let bio2 = ExposureSet(.bio2)
}
