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
    case dispensed(by: Int, Basis, ReasonCode)
  }

  /// The exam of a period of reinforced follow-up.
  static func firstExam(_ inquiry: Inquiry, _ period: ReinforcedPeriod) throws(LawError) -> FirstExam {
    if let last = inquiry.visits.lastExam {
      // An exam held for the hiring counts whenever the file says it is ours; for a later post, only a recent one does.
      if period.start <= inquiry.employment.postStart { return .held }
      if inquiry.history.visits[last].date >= period.start.adding(months: -6) { return .held }
    }
    // The dispenses look at the hiring; a temporary worker may have been seen for that very post before the mission.
    if period.start <= inquiry.employment.postStart || inquiry.employment.contract == .interim, let dispense = try examDispense(inquiry) {
      return dispense
    }
    return .pending
  }

  static let sirFirst = Rule(
    "SIR-INIT", variants: ["SIR-DISP", "SIR-DECOUVERT", "SIR-DEPASS", "INT-SIR", "SAIS", "FORAIN"],
    [.examenAptitudeEmbauche, .vipInitiale], decidedBy: .assignment,
    values: [examBeforePost.outline, examAtOnce.outline, examReplacesVIP.outline, posts.outline, userUndertaking.outline]
  ) { inquiry, list throws(LawError) in
    if inquiry.followUp == .reinforced, let period = inquiry.reinforced {
      switch try firstExam(inquiry, period) {
      case .held: return
      case .pending:
        list.append(try exam(inquiry, period))
        if inquiry.visits.lastVIP == nil { list.append(try vipReplaced(inquiry, anchor: inquiry.employment.postStart, by: period)) }
      case .dispensed(let index, let basis, let code):
        let rule = code == .examDispensedTemporary ? "INT-SIR" : code == .examDispensedSeasonal ? "SAIS" : "SIR-DISP"
        list.append(
          try inquiry.obligation(
            rule, .examenAptitudeEmbauche, anchor: period.start, .non, due: nil, trigger: period.start, basis: basis,
            reason: Reason(code, [.day(inquiry.history.visits[index].date), .day(inquiry.employment.hired)])))
      }
    } else if inquiry.followUp == .simple, let period = inquiry.announced, case .pending = try firstExam(inquiry, period) {
      list.append(try exam(inquiry, period))
    }
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
      } else if employment.contract == .apprentissage, start <= employment.postStart {
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
      reason: Reason(unknown ? .noVisitKnown : code, [.day(unknown ? due ?? start : start)], remark: inquiry.remark(start)))
    obligation.organiser = organiser
    obligation.withoutHistory = unknown
    return obligation
  }
}
