// R. 4624-29: during an arrêt of more than thirty days a préreprise may be held, from the thirty-first day to the last; more than three
// months for arrêts begun on 31 March 2022 or earlier. It is asked by the worker, the treating doctor, the health insurance or the
// médecin, never by the employer (L. 4624-2-4). It is required once asked, possible otherwise. The first day of the arrêt decides. Whether
// it may open earlier in an arrêt prescribed for more than thirty days is disputed (`prereprise_ouverture`).

extension Rule {
  /// How long an arrêt must last: more than a number of days, or of months.
  enum LongAbsence: Sendable {
    case moreThanDays(Int)
    case moreThanMonths(Int)

    /// The first day on which an arrêt that began on `start` is long enough.
    func reached(from start: CivilDate) -> CivilDate {
      switch self {
      case .moreThanDays(let days): start.adding(days: days)
      case .moreThanMonths(let months): start.adding(months: months)
      }
    }
  }

  static let prerepriseLength = Dated<LongAbsence>(
    "length of an arrêt from which a préreprise may be held",
    .from("2017-01-01", .moreThanMonths(3), Citation("R4624-29", by: Decree.d2016)),
    .from("2022-04-01", .moreThanDays(30), Citation("R4624-29", by: Decree.d2022Mars, checked: "2024-04-16"), with: ["L4624-2-4"]))

  static let prereprise = Rule(
    "PREREP", [.prereprise], decidedBy: .absenceStart, values: [prerepriseLength.outline]
  ) { inquiry, list throws(LawError) in
    guard !inquiry.history.absences.isEmpty, inquiry.followUp != .none else { return }
    for arret in inquiry.arrets {
      switch arret.cause {
      case .maladie, .accidentNonPro, .trajet, .accidentTravail, .maladiePro: break
      case .maternite, .paternite, .conge, .autre: continue
      }
      // Who comes back early is no longer in arrêt.
      let eve = arret.isForecast ? nil : arret.back.adding(days: -1)
      let last = arret.end.map { min($0, eve ?? $0) } ?? eve
      if let last, last < inquiry.asOf { continue }
      let version = try prerepriseLength.inForce(on: inquiry.modelled(arret.start))
      let reached = version.value.reached(from: arret.start)
      let request = inquiry.history.requests.last {
        $0.nature == .prereprise && inquiry.owns($0) && $0.date >= arret.start && $0.origin != .employeur
      }
      let held = inquiry.history.visits.last {
        $0.nature == .prereprise && $0.date >= arret.start && $0.date <= inquiry.asOf
      }
      if let held, request.map({ $0.date <= held.date }) ?? true { continue }
      guard (last ?? inquiry.horizonEnd) >= reached else {
        list.append(
          try inquiry.obligation(
            "PREREP", .prereprise, anchor: arret.start, .non, due: nil, trigger: arret.start, basis: version.basis,
            reason: Reason(
              .prerepriseBelowThreshold, [.day(arret.start)], remark: inquiry.remark(arret.start),
              conditions: [Condition(.stillAwayOn, [.day(reached)], false)])))
        continue
      }
      let early = last != nil && inquiry.reads("prereprise_ouverture", "arret_prescrit_31")
      let opens = early ? arret.start : reached
      var obligation = try inquiry.obligation(
        "PREREP", .prereprise, anchor: arret.start, request == nil ? .possible : .oui, opens: opens, due: last,
        trigger: max(opens, request?.date ?? opens), heldBy: inquiry.horizonEnd, basis: version.basis,
        reading: last == nil ? nil : inquiry.shown("prereprise_ouverture"),
        reason: Reason(
          request == nil ? .prerepriseOpen : .prerepriseAsked, [.day(arret.start), .day(opens)], remark: inquiry.remark(arret.start),
          conditions: [Condition(.stillAwayOn, [.day(reached)], true), Condition(.asked, [], request != nil)]))
      obligation.requestedBy = request?.origin
      obligation.wishedRole = request?.origin == .travailleur ? request?.wishedRole : nil
      list.append(obligation)
    }
  }
}
