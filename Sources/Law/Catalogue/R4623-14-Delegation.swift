// R. 4623-14 lets the médecin hand visits over by written protocol: to collaborateurs and internes any of them, to infirmiers those of the
// chapter on individual follow-up but the aptitude exams and the post-exposition visit. The article of each visit names who holds it;
// the protocol is always needed for the others. The médecin praticien correspondant only ever acts under L. 4624-1 (L. 4623-1, IV), and
// never in reinforced follow-up. The delegation of nearly every visit to infirmiers dates from 28 April 2022.

/// Who may hold a visit: named by its article, or only by written protocol.
struct RoleAssignment: Sendable {
  let named: RoleSet
  let byProtocol: RoleSet

  init(_ named: RoleSet, protocol byProtocol: RoleSet = []) {
    self.named = named
    self.byProtocol = byProtocol
  }
}

/// The roles of each nature through time.
enum Delegation {
  private static let l4624 = Citation("L4624-1", "I", by: Decree.l2021, legifrance: "LEGIARTI000043909039", checked: "2026-09-27")
  private static let old = Citation("R4623-14", by: Decree.d2016)
  private static let new = Citation("R4623-14", "II", by: Decree.d2022Avril, checked: "2024-04-16")
  private static let everyone: RoleSet = [.medecin, .collaborateur, .interne, .infirmier]
  private static let doctors: RoleSet = [.collaborateur, .interne]

  static let vip = Dated<RoleAssignment>(
    "roles of the VIP",
    .from("2017-01-01", RoleAssignment(everyone), Citation("L4624-1", "I", by: Decree.unread(since: "2017-01-01"))),
    .from("2022-03-31", RoleAssignment(everyone, protocol: .ipa), l4624),
    .from("2023-01-01", RoleAssignment(everyone, protocol: [.ipa, .mpc]), l4624))
  static let intermediate = Dated<RoleAssignment>(
    "roles of the intermediate visit",
    .from("2017-01-01", RoleAssignment(everyone), Citation("R4624-28", by: Decree.d2016, checked: "2026-09-27")),
    .from("2022-03-31", RoleAssignment(everyone, protocol: .ipa), l4624))
  static let medecinOrDoctors = Dated<RoleAssignment>(
    "roles of the exams reserved to the médecin", .from("2017-01-01", RoleAssignment(.medecin, protocol: doctors), old),
    .from("2022-04-28", RoleAssignment(.medecin, protocol: doctors), new))
  static let returning = Dated<RoleAssignment>(
    "roles of reprise and préreprise", .from("2017-01-01", RoleAssignment(.medecin, protocol: .collaborateur), old),
    .from("2022-04-28", RoleAssignment(.medecin, protocol: [.collaborateur, .interne, .infirmier, .ipa]), new))
  static let midCareer = Dated<RoleAssignment>(
    "roles of the mi-carrière visit", .from("2017-01-01", RoleAssignment(.medecin, protocol: doctors), old),
    .from(
      "2022-03-31", RoleAssignment([.medecin, .ipa], protocol: [.collaborateur, .interne, .infirmier]),
      Citation("L4624-2-2", "II", by: Decree.l2021, checked: "2026-08-23")))
  static let asked = Dated<RoleAssignment>(
    "roles of a visit asked by the worker or the employer", .from("2017-01-01", RoleAssignment(.medecin, protocol: doctors), old),
    .from(
      "2022-04-28", RoleAssignment(.medecin, protocol: [.collaborateur, .interne, .infirmier, .ipa]),
      Citation("R4624-34", by: Decree.d2022Avril, checked: "2024-04-16")),
    .from("2023-01-01", RoleAssignment(.medecin, protocol: [.collaborateur, .interne, .infirmier, .ipa, .mpc]), l4624))
  static let medecinAlone = Dated<RoleAssignment>(
    "roles of what only the médecin may do", .from("2017-01-01", RoleAssignment(.medecin), old),
    .from("2022-04-28", RoleAssignment(.medecin), new))
  static let hospitalPeriodic = Dated<RoleAssignment>(
    "roles of the periodic exam of the hospital public service",
    .from(
      "2017-01-01", RoleAssignment(.medecin, protocol: .infirmier),
      Citation("R4626-26", by: Decree.unread(since: "2016-01-01"), checked: "2024-04-16")))
  static let nobody = Dated<RoleAssignment>(
    "roles of a collective action", .from("2017-01-01", RoleAssignment([]), Citation("D4625-22", by: Decree.d2016)),
    .from("2022-04-28", RoleAssignment([]), Citation("D4625-22", by: Decree.d2022Avril, checked: "2024-04-16")))

  /// Every table, for the catalogue's listing.
  static let outlines = [vip, intermediate, medecinOrDoctors, returning, midCareer, asked, medecinAlone, hospitalPeriodic, nobody].map(
    \.outline)

  /// The disputed reading that decides who may hold a visit of a nature.
  static func reading(of nature: Nature) -> String? {
    switch nature {
    case .examenAttestationConduite, .examenAttestationElectrique: "attestation_collaborateur"
    case .miCarriere: "mi_carriere_infirmier"
    default: nil
    }
  }

  /// The roles of a visit held by a day at the latest.
  ///
  /// A `demande` gives the roles of the worker's or employer's request; the médecin's own is ``medecinAlone``.
  static func roles(_ nature: Nature, visitBy day: LegalDay, _ readings: Readings) throws(LawError) -> RoleAssignment {
    let roles = try table(of: nature).inForce(on: day).value
    switch nature {
    case .examenAttestationConduite, .examenAttestationElectrique:
      // Disputed: the exam is not of the chapter that R. 4623-14 names, so some services keep it to the médecin himself.
      return readings.chosen["attestation_collaborateur"] == "exclu" ? RoleAssignment(.medecin) : roles
    case .miCarriere:
      // Disputed: L. 4624-2-2 names the médecin and the IPA only.
      guard readings.chosen["mi_carriere_infirmier"] == "exclu" else { return roles }
      return RoleAssignment(roles.named, protocol: roles.byProtocol.subtracting(.infirmier))
    default: return roles
    }
  }

  /// The roles of a nature through time, before any disputed reading.
  static func table(of nature: Nature) -> Dated<RoleAssignment> {
    switch nature {
    case .vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee: vip
    case .visiteIntermediaire: intermediate
    case .examenAptitudeEmbauche, .renouvellementAptitude, .orientationMedecin, .postExposition, .examenAttestationConduite,
      .examenAttestationElectrique:
      medecinOrDoctors
    case .reprise, .prereprise: returning
    case .miCarriere: midCareer
    case .demande: asked
    case .secondExamen, .examenEmbaucheFPH: medecinAlone
    case .examenPeriodiqueFPH: hospitalPeriodic
    case .actionFormationPrevention, .visiteAvant2017: nobody
    }
  }
}
