// Décret n° 2025-355: since 1 October 2025 a driving licence or an electrical habilitation no longer makes a post one of R. 4624-23. A
// worker who was under reinforced follow-up for that alone goes to simple follow-up: the last exam counts as the last visit, and the next
// VIP is due five years after it (practice; some services keep the four years of the exam: reading `sortie_sir_2025`). The renewal and the
// intermediate visit are no longer due.

extension Rule {
  static let leftSIRMonths = Dated<Int?>(
    "months after the last exam for those who left reinforced follow-up by the text of 2025",
    .from("2017-01-01", nil, Citation("R4624-23", "II", by: Decree.d2016)),
    .from("2025-10-01", 60, Citation("R4624-16", by: Decree.d2025), with: ["R4323-56", "R4544-10"]))

  /// The ceiling of a worker whom the text took out of reinforced follow-up, or nothing for any other.
  static func leftSIR(_ inquiry: Inquiry, after visit: PastVisit) throws(LawError) -> (months: Int, basis: Basis)? {
    let version = try leftSIRMonths.inForce(on: inquiry.modelled(inquiry.day))
    guard let months = version.value, visit.isAptitudeExam, visit.date < leftSIRMonths.begins else { return nil }
    // Whom another risk kept there left later, when that exposure ended, and not by the text.
    guard !inquiry.exposures(on: inquiry.day).isDisjoint(with: .licences), try inquiry.risks(on: leftSIRMonths.begins).isEmpty else {
      return nil
    }
    return (inquiry.reads("sortie_sir_2025", "examen_plus_4") ? 48 : months, version.basis)
  }

  static let renewalEnded = Rule("SIR-END-2025", [.renouvellementAptitude], decidedBy: .asked, values: [leftSIRMonths.outline]) {
    inquiry, list throws(LawError) in
    guard inquiry.followUp == .simple, let last = inquiry.visits.lastExam, last == inquiry.visits.lastVIP else { return }
    let visit = inquiry.history.visits[last]
    guard let left = try leftSIR(inquiry, after: visit) else { return }
    list.append(
      try inquiry.obligation(
        "SIR-END-2025", .renouvellementAptitude, anchor: visit.date, .non, due: nil, trigger: left.basis.since, basis: left.basis,
        reason: Reason(.renewalEnded2025, [.day(visit.date)], conditions: [Condition(.postAtRisk, [], false)])))
  }
}

extension ExposureSet {
  /// What the text of 2025 took out of R. 4624-23.
  static let licences = ExposureSet([
    ExposureSet(.conduite), ExposureSet(.habilitationElectrique), ExposureSet(.sousTensionOuVoisinage),
  ])
}
