// The explicit list of the numbers that a text, or a draft, can change. A rule with one number gives it its own name.

extension LegalNumber {
  /// Every number of the catalogue, in the order of its rules.
  public static let all: [LegalNumber] = firstVisits + followUp + reinforced + absences + others

  private static let firstVisits: [LegalNumber] = [
    LegalNumber("VIP-INIT", .months, FirstVisitRule.firstVIPMonths),
    LegalNumber("VIP-INIT-APPRENTI", .months, FirstVisitRule.apprenticeMonths),
    LegalNumber("FORAIN", .months, FirstVisitRule.travellingMonths),
    LegalNumber("INT-VIP", .months, FirstVisitRule.temporaryMonths),
    LegalNumber("INT-VIP.dispense", .years, Rule.temporaryDispenseYears),
    LegalNumber(
      "VIP-DISP", .years, Rule.vipDispense, read: { $0.general }, write: { Rule.DispenseYears(general: $1, adapted: $0.adapted) }),
    LegalNumber(
      "VIP-DISP.adapte", .years, Rule.vipDispense, read: { $0.adapted },
      write: { Rule.DispenseYears(general: $0.general, adapted: $1) }),
  ]

  private static let followUp: [LegalNumber] = [
    LegalNumber("VIP-PERIOD", .months, Rule.vipMonths),
    LegalNumber("VIP-PERIOD-ADAPT", .months, Rule.adaptedMonths),
    LegalNumber("SIR-END-2025", .months, Rule.leftSIRMonths),
  ]

  private static let reinforced: [LegalNumber] = [
    LegalNumber("SIR-DISP", .years, Rule.examDispenseYears),
    LegalNumber("INT-SIR.dispense", .years, Rule.temporaryExamYears),
    LegalNumber("SIR-PERIOD", .months, Rule.examMonths),
    LegalNumber("SIR-INTERM", .months, Rule.intermediateMonths),
    LegalNumber("SIR-CATA", .months, Rule.categoryAMonths),
    LegalNumber("SIR-DEPASS", .months, Rule.doseMonths),
    LegalNumber("SIR-MINEUR-TX", .months, Rule.regulatedWorkMonths),
    LegalNumber("ANCI-COND", .months, Rule.drivingMonths),
    LegalNumber("ANCI-ELEC", .months, Rule.electricalMonths),
  ]

  private static let absences: [LegalNumber] = [
    LegalNumber("REPRISE", .days, Rule.repriseDelay),
    LegalNumber("REPRISE-MP", .days, Rule.repriseAlwaysDays),
    LegalNumber("REPRISE-AT", .days, Rule.repriseAccidentDays),
    LegalNumber("REPRISE-MAL60", .days, Rule.repriseIllnessDays),
    LegalNumber("REPRISE-FPH", .days, Rule.hospitalIllnessDays),
    LegalNumber("REPRISE-DISP", .days, Rule.repriseDispenseDays),
    LegalNumber(
      "PREREP", .days, Rule.prerepriseLength,
      read: { if case .moreThanDays(let days) = $0 { days } else { nil } }, write: { .moreThanDays($1) }),
  ]

  private static let others: [LegalNumber] = [
    LegalNumber("MICAR", .years, Rule.midCareerAge),
    LegalNumber("MICAR.avance", .years, Rule.midCareerYearsAhead),
    LegalNumber("POSTEXPO", .months, Rule.postExposureRequestMonths),
    LegalNumber("INAPT-2", .days, Rule.secondExamDays),
    LegalNumber("FPH", .months, Rule.hospitalMonths),
    LegalNumber("SAIS", .days, Rule.seasonalDays),
    LegalNumber("SAIS.dispense", .months, Rule.seasonalMonths),
  ]
}
