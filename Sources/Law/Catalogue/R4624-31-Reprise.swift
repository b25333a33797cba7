// R. 4624-31: the médecin examines the worker who comes back after a congé de maternité, an occupational disease whatever its length, an
// accident at work of thirty days or more, an illness or another accident of sixty days or more; thirty for arrêts begun on 31 March 2022
// or earlier. The exam is held on the day of the real return, or within eight days after it. The first day of the arrêt gives the
// threshold. Whether the way to work is an accident at work here is disputed (reading `trajet`).
//
// Since 15 June 2026, for arrêts issued from that day on, the exam is not required when a préreprise was held in the thirty days before the
// return, the médecin concluded there that no measure is needed, and nobody (médecin, employer, worker) asks for the exam. Whether a
// prolongation counts as a new arrêt is disputed (`derogation_arret`), and whether the thirtieth day is inside (`prereprise_j30`).
// Agents of the hospital public service have their own article, R. 4626-29, and no dispense.

extension Rule {
  static let repriseIllnessDays = Dated<Int>(
    "days of illness from which a reprise is due",
    .from("2017-01-01", 30, Citation("R4624-31", "3°", by: Decree.d2016), with: ["L4624-2-3"]),
    .from("2022-04-01", 60, Citation("R4624-31", "4°", by: Decree.d2022Mars, checked: "2026-09-27"), with: ["L4624-2-3"]))
  static let repriseAccidentDays = Dated<Int>(
    "days after an accident at work from which a reprise is due",
    .from("2017-01-01", 30, Citation("R4624-31", "3°", by: Decree.d2016, checked: "2026-09-27"), with: ["L4624-2-3"]))
  static let repriseAlwaysDays = Dated<Int>(
    "days of maternity or occupational disease from which a reprise is due",
    .from("2017-01-01", 1, Citation("R4624-31", "1° et 2°", by: Decree.d2016, checked: "2026-09-27"), with: ["L4624-2-3"]))
  static let repriseDelay = Dated<Int>(
    "days after the return within which the reprise is held",
    .from("2017-01-01", 8, Citation("R4624-31", by: Decree.d2016, checked: "2026-09-27")))
  /// Days before the return within which a préreprise dispenses, or nothing where no dispense exists.
  static let repriseDispenseDays = Dated<Int?>(
    "days before the return within which a préreprise without measure dispenses",
    .from("2017-01-01", nil, Citation("R4624-31", by: Decree.d2016)),
    .from(
      "2026-06-15", 30,
      Citation("R4624-31", "dernier alinéa", by: Decree.d2026Reprise, legifrance: "LEGIARTI000054250639", checked: "2026-08-23")))
  static let hospitalIllnessDays = Dated<Int>(
    "days of illness from which a reprise is due in the hospital public service",
    .from("2017-01-01", 30, Citation("R4626-29", "3°", by: Decree.unread(since: "2016-01-01"), checked: "2024-04-16")))

  static let reprise = Rule(
    "REPRISE", variants: ["REPRISE-MAT", "REPRISE-MP", "REPRISE-AT", "REPRISE-MAL60", "REPRISE-FPH", "REPRISE-DISP"], [.reprise],
    decidedBy: .absenceStart,
    values: [repriseIllnessDays, repriseAccidentDays, repriseAlwaysDays, repriseDelay, hospitalIllnessDays].map(\.outline) + [
      repriseDispenseDays.outline
    ]
  ) { inquiry, list throws(LawError) in
    guard !inquiry.history.absences.isEmpty, inquiry.followUp != .none else { return }
    let arrets = inquiry.arrets
    for (index, arret) in arrets.enumerated() {
      guard let obligation = try reprise(inquiry, after: arret) else { continue }
      // A later arrêt that calls for its own exam takes the place of one that was never held.
      if obligation.required == .oui {
        var later = false
        for next in arrets[(index + 1)...] where next.start >= arret.back {
          if try reprise(inquiry, after: next)?.required == .oui { later = true }
        }
        if later { continue }
      }
      list.append(obligation)
    }
  }

  /// What a cause asks for: the days from which the exam is due, the rule and the reason.
  private typealias Threshold = (days: Int, basis: Basis, rule: String, code: ReasonCode)

  private static func threshold(_ inquiry: Inquiry, _ arret: Arret) throws(LawError) -> Threshold? {
    let day = inquiry.modelled(arret.start)
    let hospital = inquiry.followUp == .fph
    func found(_ value: Dated<Int>, _ rule: String, _ code: ReasonCode) throws(LawError) -> Threshold {
      let version = try value.inForce(on: day)
      if hospital { return (version.value, try hospitalIllnessDays.inForce(on: day).basis, "REPRISE-FPH", code) }
      return (version.value, version.basis, rule, code)
    }
    switch arret.cause {
    case .maternite: return try found(repriseAlwaysDays, "REPRISE-MAT", .repriseMaternity)
    case .maladiePro: return try found(repriseAlwaysDays, "REPRISE-MP", .repriseOccupationalDisease)
    case .accidentTravail: return try found(repriseAccidentDays, "REPRISE-AT", .repriseWorkAccident)
    case .trajet:
      let asIllness = !hospital && inquiry.reads("trajet", "60")
      return try found(asIllness ? repriseIllnessDays : repriseAccidentDays, "REPRISE-AT", .repriseCommuting)
    case .maladie, .accidentNonPro:
      return try found(hospital ? hospitalIllnessDays : repriseIllnessDays, "REPRISE-MAL60", .repriseIllness)
    case .paternite, .conge, .autre: return nil
    }
  }

  /// How the exam after an arrêt stands.
  private enum Standing {
    case causeNotListed
    case below(Threshold, days: Int)
    case dispensed(Threshold, days: Int, by: CivilDate, [Condition])
    case due(Threshold, days: Int, [Condition])

    var isDue: Bool { if case .due = self { true } else { false } }
  }

  private static func standing(_ inquiry: Inquiry, _ arret: Arret) throws(LawError) -> Standing {
    guard let threshold = try threshold(inquiry, arret) else { return .causeNotListed }
    var days = arret.days(untilReturn: false)
    if days != arret.days(untilReturn: true), inquiry.reads("duree_absence", "jusqu_a_reprise") { days = arret.days(untilReturn: true) }
    guard days >= threshold.days else { return .below(threshold, days: days) }
    let dispense = try dispense(inquiry, arret)
    if let dispense, dispense.conditions.allSatisfy(\.isMet) {
      return .dispensed(threshold, days: days, by: dispense.prereprise, dispense.conditions)
    }
    return .due(threshold, days: days, dispense?.conditions ?? [])
  }

  /// The disputed readings that decide whether the exam is due, as one cell.
  private static func decisiveReadings(_ inquiry: Inquiry, _ arret: Arret, _ standing: Standing) throws(LawError) -> String? {
    var names: [String] = []
    if arret.cause == .trajet, inquiry.followUp != .fph { names.append("trajet") }
    if arret.days(untilReturn: false) != arret.days(untilReturn: true) { names.append("duree_absence") }
    if inquiry.history.visits.contains(where: { $0.nature == .prereprise }), inquiry.followUp != .fph {
      names += ["derogation_arret", "prereprise_j30"]
    }
    var shown: [String?] = []
    for name in names {
      var other = inquiry
      guard let place = Readings.all.firstIndex(where: { $0.name == name }) else { continue }
      other.readings = inquiry.readings.withOther(place)
      if try Rule.standing(other, arret).isDue != standing.isDue { shown.append(inquiry.shown(name)) }
    }
    return Inquiry.joined(shown)
  }

  /// The reprise after an arrêt: due, or not and why; nothing when it was held, or when the matter is closed.
  private static func reprise(_ inquiry: Inquiry, after arret: Arret) throws(LawError) -> Obligation? {
    let back = arret.back
    let due = back.adding(days: try repriseDelay.inForce(on: inquiry.modelled(arret.start)).value)
    let isRecent = inquiry.asOf <= due
    let standing = try standing(inquiry, arret)
    if case .due = standing {} else if !isRecent { return nil }
    if let departure = inquiry.employment.lastDay, back > departure { return nil }
    func not(
      _ rule: String, _ basis: Basis, _ code: ReasonCode, _ facts: [Reason.Fact], _ conditions: [Condition]
    ) throws(LawError) -> Obligation {
      try inquiry.obligation(
        rule, .reprise, anchor: arret.start, .non, due: nil, trigger: back, basis: basis,
        reading: try decisiveReadings(inquiry, arret, standing),
        reason: Reason(code, facts, remark: inquiry.remark(arret.start), conditions: conditions))
    }
    func facts(_ threshold: Threshold, _ days: Int) -> [Reason.Fact] {
      [.day(arret.start), .number(days), .number(threshold.days), .day(back)]
    }
    func longEnough(_ threshold: Threshold, _ days: Int) -> Condition {
      Condition(.longEnough, [.number(days), .number(threshold.days)], days >= threshold.days)
    }
    switch standing {
    case .causeNotListed:
      guard arret.cause == .paternite else { return nil }
      let basis = try repriseAlwaysDays.inForce(on: inquiry.modelled(arret.start)).basis
      return try not("REPRISE-MAT", basis, .repriseCauseNotListed, [.day(arret.start)], [Condition(.causeListed, [], false)])
    case .below(let threshold, let days):
      return try not(
        threshold.rule, threshold.basis, .repriseBelowThreshold, facts(threshold, days),
        [Condition(.causeListed, [], true), longEnough(threshold, days)])
    case .dispensed(_, _, let prereprise, let conditions):
      let basis = try repriseDispenseDays.inForce(on: inquiry.modelled(back)).basis
      return try not("REPRISE-DISP", basis, .repriseDispensed, [.day(prereprise), .day(back)], conditions)
    case .due(let threshold, let days, let conditions):
      if inquiry.history.visits.contains(where: { $0.nature == .reprise && $0.date >= back && $0.date <= inquiry.asOf }) { return nil }
      var obligation = try inquiry.obligation(
        threshold.rule, .reprise, anchor: arret.start, opens: back, due: due, trigger: back, basis: threshold.basis,
        reading: try decisiveReadings(inquiry, arret, standing),
        reason: Reason(threshold.code, facts(threshold, days), remark: inquiry.remark(arret.start), conditions: conditions))
      obligation.provisional = arret.isForecast
      obligation.requestedBy = inquiry.repriseRequest(arret)?.origin
      return obligation
    }
  }

  /// The last préreprise of an arrêt, weighed against the dispense; nothing when none was held, or when no text gives a dispense.
  private static func dispense(
    _ inquiry: Inquiry, _ arret: Arret
  ) throws(LawError) -> (prereprise: CivilDate, conditions: [Condition])? {
    guard inquiry.followUp != .fph else { return nil }
    var last: PastVisit?
    for visit in inquiry.history.visits
    where visit.nature == .prereprise && visit.date >= arret.start && visit.date < arret.back && visit.date <= inquiry.asOf {
      if last.map({ $0.date <= visit.date }) ?? true { last = visit }
    }
    guard let last else { return nil }
    let prolonged = arret.lastIssued != arret.issued && inquiry.reads("derogation_arret", "prolongation")
    let issued = prolonged ? arret.lastIssued : arret.issued
    let text = repriseDispenseDays.begins
    let isIssued = Condition(.issuedSince, [.day(issued), .day(text)], issued >= text)
    guard arret.back >= text, let days = try repriseDispenseDays.inForce(on: inquiry.modelled(max(issued, text))).value else { return nil }
    let first = arret.back.adding(days: inquiry.reads("prereprise_j30", "exclu") ? -days + 1 : -days)
    // Only a doctor's written conclusion counts (R. 4623-14, 1°).
    let isByDoctor = last.role == .medecin || last.role == .collaborateur
    return (
      last.date,
      [
        isIssued, Condition(.prerepriseHeld, [.day(first), .day(arret.back)], last.date >= first),
        Condition(.noMeasureConcluded, [], last.conclusion == .aucuneMesure && last.measures.isEmpty && isByDoctor),
        Condition(.nobodyAsks, [], inquiry.repriseRequest(arret) == nil),
      ]
    )
  }
}

extension Inquiry {
  /// The request of the médecin, the employer or the worker for the exam after an arrêt.
  fileprivate func repriseRequest(_ arret: Arret) -> VisitRequest? {
    history.requests.first { request in
      (request.nature == .reprise || request.nature == .demande) && owns(request) && request.date >= arret.start
        && (request.origin == .medecin || request.origin == .employeur || request.origin == .travailleur)
    }
  }
}
