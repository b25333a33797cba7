// R. 4624-24: reinforced follow-up begins with an aptitude exam by the médecin, before the worker is assigned to the post; it replaces the
// VIP (L. 4624-2). When the worker is already there, because a new text or the médecin (R. 4624-21) makes the post one of R. 4624-23, the
// exam is due at once: the day of the text, or of the finding. The day of the post decides for an assignment.

extension Rule {
  static let examReplacesVIP = Dated<Bool>(
    "the aptitude exam replaces the VIP",
    .from("2017-01-01", true, Citation("L4624-2", "I", by: Decree.unread(since: "2017-01-01"), checked: "2026-06-14"), with: ["R4624-24"]))
  static let examBeforePost = Dated<Bool>(
    "the aptitude exam is held before the post",
    .from("2017-01-01", true, Citation("R4624-24", by: Decree.d2016, checked: "2026-06-14"), with: ["L4624-2", "R4624-23"]))
  static let examAtOnce = Dated<Bool>(
    "reinforced follow-up begins at once when the post proves to be at risk",
    .from("2017-01-01", true, Citation("R4624-21", by: Decree.d2016, checked: "2026-06-14"), with: ["R4624-23"]))

  /// How the exam that begins reinforced follow-up stands.
  enum FirstExam {
    case held
    case pending
    case dispensed(Dispense)
  }

  /// The exam of a period of reinforced follow-up.
  static func firstExam(_ inquiry: Inquiry, _ period: ReinforcedPeriod) throws(LawError) -> FirstExam {
    if let last = inquiry.visits.lastExam {
      // An exam held for the hiring counts whenever the file says it is ours; for a later post, only a recent one does.
      if period.start <= inquiry.employment.postStart { return .held }
      // Who was already at risk took up that post after an exam of its own, which says nothing of the next one.
      let wasAtRisk = try inquiry.isReinforced(on: period.start.adding(days: -1))
      let since = period.start.adding(months: -6)
      if inquiry.history.visits[last].date >= (wasAtRisk ? max(since, inquiry.employment.postStart) : since) { return .held }
    }
    // The dispenses look at the hiring; a temporary worker may have been seen for that very post before the mission.
    if let dispense = try weighedExam(inquiry, period), dispense.isGranted { return .dispensed(dispense) }
    return .pending
  }

  /// The earlier exam weighed against a dispense, for a period that one may spare.
  private static func weighedExam(_ inquiry: Inquiry, _ period: ReinforcedPeriod) throws(LawError) -> Dispense? {
    guard period.start <= inquiry.employment.postStart || inquiry.employment.contract == .interim else { return nil }
    return try examDispense(inquiry)
  }

  /// The period announced for later, when its exam is still to be held; it restarts the clocks that run until then.
  static func announcedExam(_ inquiry: Inquiry) throws(LawError) -> ReinforcedPeriod? {
    guard inquiry.followUp == .simple || inquiry.followUp == .reinforced, let period = inquiry.announced else { return nil }
    if case .pending = try firstExam(inquiry, period) { return period }
    return nil
  }

  static let sirFirst = Rule(
    "SIR-INIT", variants: ["SIR-DISP", "SIR-DECOUVERT", "SIR-DEPASS", "INT-SIR", "SAIS", "FORAIN"],
    [.examenAptitudeEmbauche, .vipInitiale], decidedBy: .assignment,
    values: [examBeforePost.outline, examAtOnce.outline, examReplacesVIP.outline, posts.outline, userUndertaking.outline]
  ) { inquiry, list throws(LawError) in
    if inquiry.followUp == .reinforced, let period = inquiry.reinforced {
      switch try firstExam(inquiry, period) {
      case .held: break
      case .pending:
        list.append(try exam(inquiry, period))
        if inquiry.visits.lastVIP == nil { list.append(try vipReplaced(inquiry, anchor: inquiry.employment.postStart, by: period)) }
        return
      case .dispensed(let dispense): list.append(try spared(inquiry, period, by: dispense))
      }
    }
    guard inquiry.followUp == .simple || inquiry.followUp == .reinforced, let announced = inquiry.announced else { return }
    switch try firstExam(inquiry, announced) {
    case .held: return
    case .pending: list.append(try exam(inquiry, announced))
    case .dispensed(let dispense): list.append(try spared(inquiry, announced, by: dispense))
    }
  }

  /// The line of an exam that an earlier one spares.
  private static func spared(_ inquiry: Inquiry, _ period: ReinforcedPeriod, by dispense: Dispense) throws(LawError) -> Obligation {
    let code = dispense.code
    return try inquiry.obligation(
      code == .examDispensedTemporary ? "INT-SIR" : code == .examDispensedSeasonal ? "SAIS" : "SIR-DISP", .examenAptitudeEmbauche,
      anchor: period.start, .non, due: nil, trigger: period.start, basis: dispense.basis,
      reason: Reason(
        code, [.day(inquiry.history.visits[dispense.visit].date), .day(inquiry.employment.hired)], conditions: dispense.conditions))
  }

  /// The exam due for a period.
  private static func exam(_ inquiry: Inquiry, _ period: ReinforcedPeriod) throws(LawError) -> Obligation {
    let start = period.start
    let day = inquiry.modelled(start)
    var rule = "SIR-INIT"
    var (due, before, reading) = (CivilDate?.some(start.adding(days: -1)), true, String?.none)
    var (basis, code, organiser) = (try examBeforePost.inForce(on: day).basis, ReasonCode.examBeforePost, Organiser.service)
    switch period.cause {
    case .newText:
      let text = try posts.inForce(on: day)
      basis = Basis(["R4624-21", "R4624-23"], since: text.from)
      (due, before, code) = (start, false, .examNewText)
    case .found:
      basis = try examAtOnce.inForce(on: day).basis
      (rule, due, before, code) = ("SIR-DECOUVERT", start, false, .examPostFound)
    case .dose:
      basis = try doseMonths.inForce(on: day).basis
      (rule, due, before, code) = ("SIR-DEPASS", nil, false, .doseExceeded)
    case .assignment:
      let employment = inquiry.employment
      if inquiry.situations(on: start).contains(.forain) {
        let months = try FirstVisitRule.travellingMonths.inForce(on: inquiry.modelled(employment.hired))
        (rule, due, before) = ("FORAIN", employment.hired.adding(months: months.value), false)
        (basis, code) = (months.basis, .examTravelling)
      } else if employment.contract == .saisonnier {
        basis = try seasonalDays.inForce(on: day).basis
        (rule, code) = ("SAIS", .examSeasonal)
      } else if employment.contract == .apprentissage, start <= employment.postStart, !inquiry.isBeforePostAnyway(start) {
        reading = inquiry.shown("apprenti_sir")
        if inquiry.reads("apprenti_sir", "deux_mois") {
          let months = try FirstVisitRule.apprenticeMonths.inForce(on: inquiry.modelled(employment.hired))
          (due, before) = (employment.hired.adding(months: months.value), false)
          (basis, code) = (months.basis, .examApprentice)
        }
      } else if employment.contract == .interim, start > employment.postStart {
        basis = try userUndertaking.inForce(on: day).basis
        (rule, code, organiser) = ("INT-SIR", .examUserUndertaking, .entrepriseUtilisatrice)
      }
    }
    let unknown = inquiry.hasNoVisit && (due.map { $0 < inquiry.asOf } ?? false)
    var obligation = try inquiry.obligation(
      rule, .examenAptitudeEmbauche, anchor: start, due: due, trigger: start, before: before, basis: basis, reading: reading,
      reason: Reason(
        unknown ? .noVisitKnown : code, [.day(unknown ? due ?? start : start)], remark: inquiry.remark(start),
        conditions: try weighedExam(inquiry, period)?.conditions ?? []))
    obligation.organiser = organiser
    obligation.withoutHistory = unknown
    return obligation
  }
}

extension Inquiry {
  /// Whether R. 4624-18 asks for a visit before the post, which no reading of the apprentices' two months puts off.
  fileprivate func isBeforePostAnyway(_ start: CivilDate) -> Bool { isMinor(on: start) || situations(on: start).contains(.nuit) }
}
