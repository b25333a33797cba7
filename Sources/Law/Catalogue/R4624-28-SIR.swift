// R. 4624-28: under reinforced follow-up the médecin renews the exam within four years at most, and a professional holds an intermediate
// visit within two years of the médecin's exam. The intermediate visit counts from that exam, never from the previous intermediate, and
// moves no other clock. When the next exam comes within two years the intermediate visit has no place left (reading
// `intermediaire_si_examen_2_ans`). Category A (R. 4451-82) and minors on regulated work (R. 4153-40) see the médecin every year.

extension Rule {
  static let examMonths = Dated<Int>(
    "months between two aptitude exams at most",
    .from("2017-01-01", 48, Citation("R4624-28", by: Decree.d2016, checked: "2026-09-27"), with: ["R4624-25"]))
  static let intermediateMonths = Dated<Int>(
    "months from the aptitude exam to the intermediate visit at most",
    .from("2017-01-01", 24, Citation("R4624-28", by: Decree.d2016, checked: "2026-09-27")))

  /// The exam that the clocks of reinforced follow-up count from.
  static func clockExam(_ inquiry: Inquiry) throws(LawError) -> PastVisit? {
    guard inquiry.followUp == .reinforced, let period = inquiry.reinforced else { return nil }
    switch try firstExam(inquiry, period) {
    case .held: return inquiry.visits.lastExam.map { inquiry.history.visits[$0] }
    case .dispensed(let dispense): return inquiry.history.visits[dispense.visit]
    case .pending: return nil
    }
  }

  /// When the exam that follows another is due, and why.
  struct NextExam {
    var due: CivilDate
    var months: Int
    var rule: String
    var basis: Basis
    var code: ReasonCode
    var reading: String?
  }

  /// The renewal of an exam.
  static func nextExam(_ inquiry: Inquiry, after exam: PastVisit) throws(LawError) -> NextExam {
    let version = try examMonths.inForce(on: inquiry.modelled(inquiry.day))
    var next = NextExam(
      due: exam.date.adding(months: version.value), months: version.value, rule: "SIR-PERIOD", basis: version.basis, code: .renewal)
    if let period = inquiry.employment.sirPeriodMonths, period < next.months {
      (next.months, next.code) = (period, .periodByMedecin)
      next.due = exam.date.adding(months: period)
    }
    if let yearly = try categoryA(inquiry, after: exam), yearly.due <= next.due { next = yearly }
    if let yearly = try minorOnRegulatedWork(inquiry, after: exam), yearly.due <= next.due { next = yearly }
    if let written = inquiry.employment.medecinDue, written > exam.date, written < next.due {
      (next.due, next.code) = (written, .dateByMedecin)
    }
    return next
  }

  static let sirRenewal = Rule(
    "SIR-PERIOD", variants: ["SIR-CATA", "SIR-MINEUR-TX", "SIR-DEPASS"], [.renouvellementAptitude], decidedBy: .lastVisit,
    values: [examMonths.outline, categoryAMonths.outline, regulatedWorkMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard let exam = try clockExam(inquiry) else { return }
    let next = try nextExam(inquiry, after: exam)
    // After a dose limit the médecin sees the worker at once: that exam is listed by its own rule and restarts the clock.
    if let dose = try doseFact(inquiry, on: inquiry.asOf), exam.date < dose.start, dose.start <= next.due { return }
    if let announced = try announcedExam(inquiry), announced.start <= next.due { return }
    list.append(
      try inquiry.obligation(
        next.rule, .renouvellementAptitude, anchor: exam.date, due: next.due, trigger: exam.date, basis: next.basis,
        reading: next.reading,
        reason: Reason(
          next.code, [.day(next.code == .dateByMedecin ? next.due : exam.date), .number(next.months)], remark: inquiry.remark(exam.date))))
  }

  static let sirIntermediate = Rule(
    "SIR-INTERM", variants: ["SIR-CATA", "SIR-MINEUR-TX", "SIR-DEPASS"], [.visiteIntermediaire], decidedBy: .lastVisit,
    values: [intermediateMonths.outline, categoryAMonths.outline]
  ) { inquiry, list throws(LawError) in
    guard let exam = try clockExam(inquiry) else { return }
    if let last = inquiry.visits.lastIntermediate, inquiry.history.visits[last].date > exam.date { return }
    let version = try intermediateMonths.inForce(on: inquiry.modelled(inquiry.day))
    let due = exam.date.adding(months: version.value)
    let next = try nextExam(inquiry, after: exam)
    func add(
      _ required: Requirement, _ basis: Basis, _ code: ReasonCode, rule: String = "SIR-INTERM", reading: String? = nil
    ) throws(LawError) {
      if required == .oui, let announced = try announcedExam(inquiry), announced.start <= due { return }
      list.append(
        try inquiry.obligation(
          rule, .visiteIntermediaire, anchor: exam.date, required, due: required == .oui ? due : nil, trigger: exam.date,
          basis: basis, reading: reading,
          reason: Reason(
            code, [.day(exam.date), .number(version.value)], remark: inquiry.remark(exam.date),
            conditions: required == .non ? [Condition(.examWithin, [.day(next.due), .day(due)], true)] : [])))
    }
    if next.rule == "SIR-CATA" || next.rule == "SIR-DEPASS" { return try add(.non, next.basis, .intermediateCategoryA, rule: next.rule) }
    if next.rule == "SIR-MINEUR-TX" { return try add(.non, next.basis, .intermediateMinor, rule: next.rule) }
    guard next.due <= due else { return try add(.oui, version.basis, .intermediate) }
    let kept = inquiry.reads("intermediaire_si_examen_2_ans", "maintenue")
    try add(
      kept ? .oui : .non, version.basis, kept ? .intermediate : .intermediateAbsorbed,
      reading: inquiry.shown("intermediaire_si_examen_2_ans"))
  }
}
