// R. 4624-34: the worker or the employer may ask for a visit at any time, and the médecin may organise one. Since 28 April 2022 the worker
// chooses between the médecin and another professional; what the médecin calls for, the médecin holds. No delay is written, and the visit
// moves no clock by itself. A reprise that somebody asks for below its threshold is such a visit.

extension Rule {
  static let onRequest = Dated<Bool>(
    "the worker chooses the professional of a visit on request",
    .from("2017-01-01", false, Citation("R4624-34", by: Decree.d2016)),
    .from("2022-04-28", true, Citation("R4624-34", by: Decree.d2022Avril, checked: "2024-04-16"), with: ["L4624-1"]))

  static let request = Rule(
    "DEMANDE", variants: ["DEMANDE-SAL", "DEMANDE-EMP", "DEMANDE-MT"], [.demande], decidedBy: .request, values: [onRequest.outline]
  ) { inquiry, list throws(LawError) in
    guard !inquiry.history.requests.isEmpty else { return }
    for request in inquiry.history.requests where inquiry.owns(request) {
      guard request.nature == .demande || (request.nature == .reprise && !list.contains { $0.isReprise(of: inquiry) }) else { continue }
      guard !inquiry.isAnswered(request, by: .demande, .reprise) else { continue }
      let (rule, code): (String, ReasonCode) =
        switch request.origin {
        case .travailleur: ("DEMANDE-SAL", .askedByWorker)
        case .employeur: ("DEMANDE-EMP", .askedByEmployer)
        case .medecin, .medecinTraitant, .caisse, .infirmier: ("DEMANDE-MT", .askedByMedecin)
        }
      var obligation = try inquiry.obligation(
        rule, .demande, anchor: request.date, due: nil, trigger: request.date,
        basis: try onRequest.inForce(on: inquiry.modelled(request.date)).basis,
        reason: Reason(code, [.day(request.date)], remark: inquiry.remark(request.date)))
      if rule == "DEMANDE-MT" {
        let roles = try Delegation.medecinAlone.inForce(on: inquiry.modelled(request.date)).value
        (obligation.roles, obligation.protocolRoles) = (roles.named, roles.byProtocol)
      } else {
        obligation.wishedRole = request.wishedRole
      }
      obligation.requestedBy = request.origin
      list.append(obligation)
    }
  }
}

extension Obligation {
  /// Whether it is a reprise that the law requires in the employment asked about.
  fileprivate func isReprise(of inquiry: Inquiry) -> Bool {
    nature == .reprise && required == .oui && establishment == inquiry.employment.establishment
  }
}
