// R. 4323-56: since 1 October 2025 a driving authorisation is valid only while the worker holds an attestation of the médecin, good for
// five years from its delivery, and needed before the authorisation. An avis d'aptitude delivered before that day stands for it during
// five years (practice of the services; the transitional article was not read). The attestation follows the worker between employers.

extension Rule {
  static let drivingMonths = Dated<Int?>(
    "months of an attestation for driving",
    .from("2017-01-01", nil, Citation("R4323-56", by: Decree.unread(since: "2017-01-01"))),
    .from("2025-10-01", 60, Citation("R4323-56", by: Decree.d2025, legifrance: "LEGIARTI000051500371", checked: "2026-09-27")))

  static let driving = Rule(
    "ANCI-COND", [.examenAttestationConduite], decidedBy: .assignment, values: [drivingMonths.outline]
  ) { inquiry, list throws(LawError) in
    try attestation("ANCI-COND", .examenAttestationConduite, .conduite, .attestationConduite, drivingMonths, inquiry, &list)
  }

  /// The attestation that a task asks for: renewed from the last document, or obtained before the task.
  static func attestation(
    _ rule: String, _ nature: Nature, _ tasks: ExposureSet, _ document: DeliveredDocument, _ months: Dated<Int?>, _ inquiry: Inquiry,
    _ list: inout [Obligation]
  ) throws(LawError) {
    guard inquiry.followUp != .none, let start = inquiry.begins(tasks) else { return }
    let version = try months.inForce(on: inquiry.modelled(max(inquiry.day, start)))
    guard let validity = version.value else { return }
    func add(_ due: CivilDate, anchor: CivilDate, before: Bool, _ code: ReasonCode) throws(LawError) {
      list.append(
        try inquiry.obligation(
          rule, nature, anchor: anchor, due: due, trigger: anchor, before: before, basis: version.basis,
          reason: Reason(code, [.day(anchor), .number(validity)])))
    }
    var last: (day: CivilDate, code: ReasonCode)?
    for visit in inquiry.history.visits where visit.date <= inquiry.asOf {
      let standsFor =
        visit.delivers(.avisAptitude) && visit.date < months.begins
        && (inquiry.isOwn(visit) ? start <= inquiry.employment.postStart || visit.date >= start.adding(months: -6) : visit.sameJob == true)
      guard visit.delivers(document) || standsFor, last.map({ $0.day <= visit.date }) ?? true else { continue }
      last = (visit.date, visit.delivers(document) ? .attestationRenewal : .attestationFromAvis)
    }
    if let last {
      // An avis that had run out before the text existed leaves the attestation due on its first day.
      let due = last.day.adding(months: validity)
      let isAvis = last.code == .attestationFromAvis
      return try add(isAvis ? max(due, months.begins) : due, anchor: last.day, before: false, last.code)
    }
    if start >= months.begins { return try add(start.adding(days: -1), anchor: start, before: true, .attestationFirst) }
    try add(months.begins, anchor: months.begins, before: false, .attestationNewText)
  }
}

extension ExposureSet {
  static let conduite = ExposureSet(.conduite)
}

extension Inquiry {
  /// The day from which these tasks are done, now or as announced.
  func begins(_ tasks: ExposureSet) -> CivilDate? {
    if !exposures(on: day).isDisjoint(with: tasks) { return start(of: tasks, on: day) }
    var next: CivilDate?
    for fact in facts where fact.start > day {
      if case .exposure(let exposure) = fact.code, tasks.has(exposure), next.map({ fact.start < $0 }) ?? true { next = fact.start }
    }
    return next
  }
}
