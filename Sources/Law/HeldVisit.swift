// What the law of its own day lets one say of a visit in a history, before any worker is asked about: whether that role could hold it, and
// whether that visit existed. Both are oddities to report, never reasons to change what the file says.

extension Catalogue {
  /// Who could hold a visit of a nature on a day, by its article or by written protocol, the widest disputed reading being taken.
  ///
  /// - Parameter day: The day of the visit; one before 2017 takes the text of 2017.
  /// - Returns: Nobody for a collective action, which is no visit.
  public static func roles(of nature: Nature, on day: CivilDate) throws(LawError) -> RoleSet {
    let roles = try Delegation.table(of: nature).inForce(on: LegalDay(day)).value
    return roles.named.union(roles.byProtocol)
  }

  /// The same, those whom the article names apart from those who need a written protocol.
  public static func delegation(of nature: Nature, on day: CivilDate) throws(LawError) -> (named: RoleSet, byProtocol: RoleSet) {
    let roles = try Delegation.table(of: nature).inForce(on: LegalDay(day)).value
    return (roles.named, roles.byProtocol)
  }

  /// The first day on which a visit of a nature could be held, or nothing for those that the catalogue has always known.
  public static func begins(_ nature: Nature) -> CivilDate? {
    switch nature {
    case .miCarriere: Rule.midCareerBegins
    case .postExposition: Rule.retirementVisit.versions.first { $0.value }?.from
    case .examenAttestationConduite: Rule.drivingMonths.begins
    case .examenAttestationElectrique: Rule.electricalMonths.begins
    default: nil
    }
  }
}
