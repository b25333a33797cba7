// Temporary workers (R. 4625-8 to R. 4625-14): their agency's service sees them; one visit or exam may cover three jobs. A new mission asks
// for no new VIP, or no new exam, when the same job was seen within two years before the hiring, the document is known, and no measure
// nor inaptitude was issued in those two years. A post of R. 4624-23 that begins during a mission is for the user undertaking's médecin.

extension FirstVisitRule {
  static let temporaryMonths = Dated<Int>(
    "months within which a temporary worker is seen",
    .from("2017-01-01", 3, Citation("R4625-8", by: Decree.d2016), with: ["R4624-10"]),
    .from("2022-04-28", 3, Citation("R4625-8", by: Decree.d2022Avril, checked: "2024-04-16"), with: ["R4624-10"]))

  static let temporary = FirstVisitRule("INT-VIP", values: [temporaryMonths.outline]) { inquiry, assignment throws(LawError) in
    guard inquiry.employment.contract == .interim else { return nil }
    let months = try temporaryMonths.inForce(on: inquiry.modelled(assignment))
    return .within(assignment.adding(months: months.value), months.basis, .vipTemporary)
  }
}

extension Rule {
  static let temporaryDispenseYears = Dated<Int>(
    "years of an attestation that dispenses a temporary worker",
    .from("2017-01-01", 2, Citation("R4625-11", by: Decree.d2016, checked: "2024-04-16")))
  static let temporaryExamYears = Dated<Int>(
    "years of an avis d'aptitude that dispenses a temporary worker",
    .from("2017-01-01", 2, Citation("R4625-13", by: Decree.d2016, checked: "2024-04-16")))
  static let userUndertaking = Dated<Bool>(
    "the user undertaking organises the exam of a post that begins during a mission",
    .from("2017-01-01", true, Citation("R4625-9", by: Decree.d2016, checked: "2024-04-16"), with: ["R4624-24"]))

  /// The earlier visit weighed against the dispense of the VIP before a new mission.
  static func temporaryDispense(_ inquiry: Inquiry) throws(LawError) -> Dispense? {
    let hired = inquiry.employment.hired
    let version = try temporaryDispenseYears.inForce(on: inquiry.modelled(hired))
    return inquiry.weigh(
      version.value, since: hired.adding(years: -version.value), version.basis, .vipDispensedTemporary, held: .documentHeld,
      lastDocument: false, sameJob: inquiry.isSameJob, where: { $0.movesVIP })
  }
}
