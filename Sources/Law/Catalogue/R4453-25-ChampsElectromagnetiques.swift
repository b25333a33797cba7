// R. 4453-25: a post where the limit values of exposure to electromagnetic fields are exceeded calls for the first VIP before it is taken
// up, since 21 August 2021. Below the limits the ordinary delay applies.

extension FirstVisitRule {
  static let fieldsBeforePost = Dated<Bool>(
    "first VIP before a post above the limits of electromagnetic fields",
    .from("2017-01-01", false, Citation("R4453-25", by: Decree.unread(since: "2017-01-01"))),
    .from("2021-08-21", true, Citation("R4453-25", "I", by: Decree.unread(since: "2021-08-21"), checked: "2026-06-14"), with: ["R4624-10"]))

  static let fields = FirstVisitRule("VIP-INIT-CEM", values: [fieldsBeforePost.outline]) { inquiry, assignment throws(LawError) in
    guard inquiry.exposures(on: assignment).contains(.cemDepassement) else { return nil }
    let before = try fieldsBeforePost.inForce(on: inquiry.modelled(assignment))
    return before.value ? .before(assignment, before.basis, .vipFields) : nil
  }
}

extension ExposureSet {
  static let cemDepassement = ExposureSet(.cemDepassement)
}
