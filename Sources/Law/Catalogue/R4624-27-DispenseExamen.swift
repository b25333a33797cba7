// R. 4624-27: no new aptitude exam when the worker had one within two years before the hiring, for the same job with equivalent risks, when
// the médecin himself holds the last avis, and when no measure nor inaptitude was issued in those two years. An earlier VIP never counts.
// Temporary workers (R. 4625-13) and seasonal workers (D. 4625-22) have their own conditions.

extension Rule {
  static let examDispenseYears = Dated<Int>(
    "years of an aptitude exam that dispenses",
    .from("2017-01-01", 2, Citation("R4624-27", by: Decree.d2016, checked: "2026-06-14")))

  /// The dispense of the aptitude exam, when an earlier one grants it.
  static func examDispense(_ inquiry: Inquiry) throws(LawError) -> FirstExam? {
    let hired = inquiry.employment.hired
    let day = inquiry.modelled(hired)
    switch inquiry.employment.contract {
    case .saisonnier: return try seasonalDispense(inquiry)
    case .interim:
      let version = try temporaryExamYears.inForce(on: day)
      return dispense(inquiry, years: version.value, version.basis, .examDispensedTemporary, sameJob: inquiry.isSameJob)
    default:
      let version = try examDispenseYears.inForce(on: day)
      return dispense(inquiry, years: version.value, version.basis, .examDispensed) { $0.sameJob == true }
    }
  }

  private static func dispense(
    _ inquiry: Inquiry, years: Int, _ basis: Basis, _ code: ReasonCode, sameJob: (PastVisit) -> Bool
  ) -> FirstExam? {
    let hired = inquiry.employment.hired
    let bound = hired.adding(years: -years)
    let index = inquiry.lastPrevious { $0.delivers(.avisAptitude) && $0.documentHeld == .medecin && sameJob($0) }
    guard let index, inquiry.history.visits[index].date >= bound else { return nil }
    return inquiry.hasMeasure(from: bound, through: hired) ? nil : .dispensed(by: index, basis, code)
  }
}
