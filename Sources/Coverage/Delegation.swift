import Dossier
import Law

/// Whether a visit was held by someone who might hold it.
enum Legality: String, CaseIterable {
  /// By the médecin, or by a role that the article of the visit names.
  case roleNomme = "role_nomme"
  /// By another role, whose written protocol names the nature and who has a médecin to answer for it.
  case protocole
  case sansProtocole = "sans_protocole"
  case roleExclu = "role_exclu"
  /// The file does not say who held it, or speaks of someone unknown: the protocol cannot be read.
  case nonVerifiable = "non_verifiable"
  /// The part under which the first two are published together.
  static let lawful = "conforme"
  var column: Int { Legality.allCases.firstIndex(of: self) ?? 0 }
}

/// Judges delegations by the text of the day of the visit and by the protocols of the dossier, which carry no date.
///
/// The protocol of a professional is void when no médecin in post answers for it: neither the encadrant nor the replacement named. A médecin
/// praticien correspondant has no encadrant.
/// - Source: Code du travail, art. R. 4623-14 and L. 4624-1.
struct DelegationJudge: Sendable {
  private let professionals: [ProfessionalID: Professional]
  private let day: CivilDate

  init(_ dossier: Dossier, begins: CivilDate) {
    professionals = Dictionary(dossier.professionals.map { ($0.id, $0) }) { first, _ in first }
    day = begins
  }

  func legality(of visit: PastVisit) throws(LawError) -> Legality {
    try legality(of: visit.nature, on: visit.date, by: visit.role, professional: visit.professional)
  }

  func legality(
    of nature: Nature, on date: CivilDate, by role: Role, professional: ProfessionalID?
  ) throws(LawError) -> Legality {
    if role == .medecin { return .roleNomme }
    let roles = try Catalogue.delegation(of: nature, on: date)
    if roles.named.allows(role) { return .roleNomme }
    guard roles.byProtocol.allows(role) else { return .roleExclu }
    guard let holder = professional.flatMap({ professionals[$0] }) else { return .nonVerifiable }
    return holder.protocolNatures.contains(nature) && hasSupervisor(holder) ? .protocole : .sansProtocole
  }

  private func hasSupervisor(_ holder: Professional) -> Bool {
    if holder.role == .mpc { return true }
    return [holder.supervisor, holder.substituteSupervisor].contains { named in
      guard let medecin = named.flatMap({ professionals[$0] }) else { return false }
      return medecin.role == .medecin && medecin.status == .enPoste && medecin.end.map { $0 >= day } ?? true
    }
  }
}
