// R. 4624-13: the professional who held a VIP may send the worker to the médecin without delay. The file says it as the conclusion of a
// visit, or as a request; the médecin who held the visit himself has nobody to send the worker to. No number is given. His own later visit,
// or one held in his place under his protocol, ends it.

extension Rule {
  static let referral = Dated<Bool>(
    "a professional sends the worker to the médecin without delay",
    .from("2017-01-01", true, Citation("R4624-13", by: Decree.d2016, checked: "2024-04-16"), with: ["L4624-1"]))

  static let orientationConcluded = Rule(
    "VIP-ORIENT", [.orientationMedecin], decidedBy: .lastVisit, values: [referral.outline]
  ) { inquiry, list throws(LawError) in
    guard inquiry.visits.hasConclusion || !inquiry.history.requests.isEmpty else { return }
    func seen(since day: CivilDate) -> Bool {
      inquiry.history.visits.contains {
        $0.date <= inquiry.asOf && $0.date >= day && ($0.nature == .orientationMedecin || $0.role == .medecin)
      }
    }
    if let visit = inquiry.lastOwn(where: { $0.conclusion == .orientation }), visit.role != .medecin, !seen(since: visit.date) {
      list.append(
        try inquiry.obligation(
          "VIP-ORIENT", .orientationMedecin, anchor: visit.date, due: nil, trigger: visit.date,
          basis: try referral.inForce(on: inquiry.modelled(visit.date)).basis,
          reason: Reason(.orientationConcluded, [.day(visit.date)], remark: inquiry.remark(visit.date))))
    }
    for request in inquiry.history.requests where request.nature == .orientationMedecin && inquiry.owns(request) {
      guard !seen(since: request.date) else { continue }
      var obligation = try inquiry.obligation(
        "VIP-ORIENT", .orientationMedecin, anchor: request.date, due: nil, trigger: request.date,
        basis: try referral.inForce(on: inquiry.modelled(request.date)).basis,
        reason: Reason(.orientationAsked, [.day(request.date)], remark: inquiry.remark(request.date)))
      obligation.requestedBy = request.origin
      list.append(obligation)
    }
  }
}

extension Inquiry {
  /// Whether a request concerns this employment: its establishment, or the worker's principal one when it names none.
  func owns(_ request: VisitRequest) -> Bool {
    guard request.date <= asOf else { return false }
    guard let establishment = request.establishment else { return isPrincipal }
    return establishment == employment.establishment || companions.contains(establishment)
  }

  /// Whether a visit of this nature answered a request: held for this employment on that day or later.
  func isAnswered(_ request: VisitRequest, by natures: Nature...) -> Bool {
    history.visits.contains { $0.date <= asOf && $0.date >= request.date && natures.contains($0.nature) }
  }
}
