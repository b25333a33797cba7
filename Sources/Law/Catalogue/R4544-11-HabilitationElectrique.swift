// R. 4544-10 and R. 4544-11: since 1 October 2025 work near bare live parts, or live work, needs an attestation of the médecin, good for
// five years (R. 4544-11-1). Other electrical habilitations need none.

extension Rule {
  static let electricalMonths = Dated<Int?>(
    "months of an attestation for work near live parts",
    .from("2017-01-01", nil, Citation("R4544-10", by: Decree.unread(since: "2017-01-01"))),
    .from("2025-10-01", 60, Citation("R4544-11-1", by: Decree.d2025, checked: "2026-06-14"), with: ["R4544-10", "R4544-11"]))

  static let electrical = Rule(
    "ANCI-ELEC", [.examenAttestationElectrique], decidedBy: .assignment, values: [electricalMonths.outline]
  ) { inquiry, list throws(LawError) in
    try attestation(
      "ANCI-ELEC", .examenAttestationElectrique, .sousTension, .attestationElectrique, electricalMonths, inquiry, &list)
  }
}

extension ExposureSet {
  static let sousTension = ExposureSet(.sousTensionOuVoisinage)
}
