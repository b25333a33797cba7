// R. 4624-18: night workers (L. 3122-5) and workers under eighteen have their first VIP before they are assigned to the post. A day worker
// who becomes a night worker is assigned to a night post: the day that decides is that of the assignment.

extension FirstVisitRule {
  static let beforePost = Dated<Bool>(
    "first VIP of night workers and minors before the post",
    .from("2017-01-01", true, Citation("R4624-18", by: Decree.d2016, checked: "2026-09-27"), with: ["R4624-10"]))

  static let night = FirstVisitRule("VIP-INIT-NUIT", values: [beforePost.outline]) { inquiry, assignment throws(LawError) in
    guard inquiry.situations(on: assignment).contains(.nuit) else { return nil }
    return .before(assignment, try beforePost.inForce(on: inquiry.modelled(assignment)).basis, .vipNight)
  }

  static let minor = FirstVisitRule("VIP-INIT-MINEUR", values: [beforePost.outline]) { inquiry, assignment throws(LawError) in
    guard inquiry.isMinor(on: assignment) else { return nil }
    return .before(assignment, try beforePost.inForce(on: inquiry.modelled(assignment)).basis, .vipMinor)
  }
}

extension SituationSet {
  static let nuit = SituationSet(.nuit)
}
