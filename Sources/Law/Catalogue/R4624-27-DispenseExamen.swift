// R. 4624-27: no new aptitude exam when the worker had one within two years before the hiring, for the same job with equivalent risks, when
// the médecin himself holds the last avis, and when no measure nor inaptitude was issued in those two years. An earlier VIP never counts.
// Temporary workers (R. 4625-13) and seasonal workers (D. 4625-22) have their own conditions.

extension Rule {
  static let examDispenseYears = Dated<Int>(
    "years of an aptitude exam that dispenses",
    .from("2017-01-01", 2, Citation("R4624-27", by: Decree.d2016, checked: "2026-06-14")))

  /// The earlier exam weighed against the dispense of the aptitude exam, when there is one.
  static func examDispense(_ inquiry: Inquiry) throws(LawError) -> Dispense? {
    let hired = inquiry.employment.hired
    let day = inquiry.modelled(hired)
    let isTemporary = inquiry.employment.contract == .interim
    if inquiry.employment.contract == .saisonnier { return try seasonalDispense(inquiry) }
    let version = try (isTemporary ? temporaryExamYears : examDispenseYears).inForce(on: day)
    return inquiry.weigh(
      version.value, since: hired.adding(years: -version.value), version.basis, isTemporary ? .examDispensedTemporary : .examDispensed,
      held: .documentHeldByMedecin, lastDocument: !isTemporary, sameJob: { isTemporary ? inquiry.isSameJob($0) : $0.sameJob == true },
      where: { $0.delivers(.avisAptitude) })
  }
}
