import Testing

@testable import Law

// Every version of every dated value is tried on its first day and on the eve, with its number and one unit either side, through what the
// catalogue answers for a worker. A value that no probe knows fails the first test: a change of law comes with its edge.

/// Whether a number is the one that a deciding day gives, as far as an answer of the catalogue shows it.
struct NumberProbe: Sendable {
  let shows: @Sendable (_ number: Int, _ day: CivilDate) throws -> Bool
  /// Whether the answer shows that no text gives a number on that day.
  let showsNone: @Sendable (_ day: CivilDate) throws -> Bool

  init(none: @escaping @Sendable (CivilDate) throws -> Bool = { _ in false }, _ shows: @escaping @Sendable (Int, CivilDate) throws -> Bool)
  {
    (self.shows, showsNone) = (shows, none)
  }
}

enum Probes {
  /// The last legal day is so many months after the deciding day.
  private static func months(_ nature: Nature, _ history: @escaping @Sendable (CivilDate) -> WorkerHistory) -> NumberProbe {
    NumberProbe { number, day in try history(day).due(nature, on: day) == day.adding(months: number) }
  }

  /// A visit so long before the deciding day dispenses, one day more does not.
  private static func dispense(
    _ nature: Nature, months unit: Int, _ history: @escaping @Sendable (CivilDate, CivilDate) -> WorkerHistory
  ) -> NumberProbe {
    NumberProbe { number, day in
      func spared(_ held: CivilDate) throws -> Bool { try history(day, held).law(nature, on: day)?.required == .non }
      let bound = day.adding(months: -unit * number)
      return try spared(bound) && !spared(bound.adding(days: -1))
    }
  }

  /// So many days of absence call for the exam, one less does not.
  private static func absence(_ cause: AbsenceCause, _ regime: Regime = .prive) -> NumberProbe {
    NumberProbe { number, start in
      func due(_ days: Int) throws -> Bool {
        let away = worker(hired: "2010-01-04") { $0.regime = regime }.away(cause, from: start, days: days)
        return try away.law(.reprise, on: start.adding(days: days))?.required == .oui
      }
      guard number > 0 else { return false }
      return try due(number) && (number == 1 || !due(number - 1))
    }
  }

  private static func attestation(_ exposure: Exposure, _ nature: Nature) -> NumberProbe {
    @Sendable func history(_ day: CivilDate) -> WorkerHistory {
      worker(hired: day, exposures: [exposure]).visited(nature, day) { $0.previousEmployer = true }
    }
    return NumberProbe(none: { try history($0).law(nature, on: $0) == nil }) { number, day in
      try history(day).due(nature, on: day) == day.adding(months: number)
    }
  }

  private static let driver = worker(hired: "2018-03-01", exposures: [.conduite]).visited(.renouvellementAptitude, "2024-01-15")

  private static func dispensedReprise(_ days: Int, _ start: CivilDate) throws -> Bool {
    let back = start.adding(days: 100)
    return try worker(hired: "2010-01-04").away(.maladie, from: start, days: 100).visited(.prereprise, back.adding(days: -days)) {
      $0.conclusion = .aucuneMesure
    }.law(.reprise, on: back)?.required == .non
  }

  private static func prereprise(_ days: Int, _ start: CivilDate) throws -> Bool {
    try worker(hired: "2010-01-04").away(.maladie, from: start, days: days).law(.prereprise, on: start)?.required == .possible
  }

  /// Keyed by the names of ``LegalNumber``.
  static let numbers: [String: NumberProbe] = [
    "VIP-INIT": months(.vipInitiale) { worker(hired: $0) },
    "VIP-INIT-APPRENTI": months(.vipInitiale) { worker(hired: $0, .apprentissage) },
    "FORAIN": months(.vipInitiale) { worker(hired: $0, situations: [.forain]) },
    "INT-VIP": months(.vipInitiale) { worker(hired: $0, .interim) },
    "INT-VIP.dispense": dispense(.vipInitiale, months: 12) { worker(hired: $0, .interim).visitedElsewhere(.vipPeriodique, $1) },
    "VIP-DISP": dispense(.vipInitiale, months: 12) { worker(hired: $0).visitedElsewhere(.vipPeriodique, $1) },
    "VIP-DISP.adapte": dispense(.vipInitiale, months: 12) {
      worker(hired: $0, situations: [.nuit]).visitedElsewhere(.vipPeriodique, $1)
    },
    "VIP-PERIOD": months(.vipPeriodique) { worker(hired: "2010-01-04").visited(.vipPeriodique, $0) },
    "VIP-PERIOD-ADAPT": months(.vipPeriodiqueAdaptee) {
      worker(hired: "2010-01-04", situations: [.nuit]).visited(.vipPeriodiqueAdaptee, $0)
    },
    "SIR-END-2025": NumberProbe(none: { day in
      let driver = worker(hired: "2010-01-04", exposures: [.conduite]).visited(.renouvellementAptitude, day)
      return try driver.due(.renouvellementAptitude, on: day) != nil
    }) { number, day in
      try driver.due(.vipPeriodique, on: day) == ("2024-01-15" as CivilDate).adding(months: number)
    },
    "SIR-DISP": dispense(.examenAptitudeEmbauche, months: 12) {
      worker(hired: $0, exposures: [.cmr]).visitedElsewhere(.renouvellementAptitude, $1)
    },
    "INT-SIR.dispense": dispense(.examenAptitudeEmbauche, months: 12) {
      worker(hired: $0, .interim, exposures: [.cmr]).visitedElsewhere(.renouvellementAptitude, $1)
    },
    "SIR-PERIOD": months(.renouvellementAptitude) {
      worker(hired: "2010-01-04", exposures: [.cmr]).visited(.renouvellementAptitude, $0)
    },
    "SIR-INTERM": months(.visiteIntermediaire) {
      worker(hired: "2010-01-04", exposures: [.cmr]).visited(.renouvellementAptitude, $0)
    },
    "SIR-CATA": months(.renouvellementAptitude) {
      worker(hired: "2010-01-04", exposures: [.ionisantA]).visited(.renouvellementAptitude, $0)
    },
    "SIR-DEPASS": NumberProbe { number, day in
      let history = worker(hired: "2010-01-04", exposures: [.ionisantB]).fact(.depassementDose, from: day).visited(
        .renouvellementAptitude, day.adding(days: 1))
      func yearly(_ asked: CivilDate) throws -> Bool { try history.law(.renouvellementAptitude, on: asked)?.rule == "SIR-DEPASS" }
      let last = day.adding(months: number)
      return try yearly(last) && !yearly(last.adding(days: 1))
    },
    "SIR-MINEUR-TX": months(.renouvellementAptitude) {
      worker(hired: $0, .apprentissage, born: $0.adding(years: -16), exposures: [.travauxReglementes]).visited(.examenAptitudeEmbauche, $0)
    },
    "ANCI-COND": attestation(.conduite, .examenAttestationConduite),
    "ANCI-ELEC": attestation(.sousTensionOuVoisinage, .examenAttestationElectrique),
    "REPRISE": NumberProbe { number, day in
      let back = day.adding(days: 5)
      return try worker(hired: "2010-01-04").away(.maladiePro, from: day, days: 5).due(.reprise, on: back) == back.adding(days: number)
    },
    "REPRISE-MP": absence(.maladiePro), "REPRISE-AT": absence(.accidentTravail), "REPRISE-MAL60": absence(.maladie),
    "REPRISE-FPH": absence(.maladie, .fph),
    "REPRISE-DISP": NumberProbe(none: { try !dispensedReprise(1, $0) }) { number, start in
      try dispensedReprise(number, start) && !dispensedReprise(number + 1, start)
    },
    "PREREP": NumberProbe(none: { start in
      let months = start.days(to: start.adding(months: 3))
      return try !prereprise(months, start) && prereprise(months + 1, start)
    }) { number, start in try prereprise(number + 1, start) && !prereprise(number, start) },
    "MICAR": NumberProbe(none: { try worker(born: "1976-12-31").law(.miCarriere, on: $0) == nil }) { number, day in
      let born = CivilDate.firstDay(of: day.year - 44)
      return try worker(born: born).due(.miCarriere, on: day) == CivilDate.lastDay(of: born.year + number)
    },
    "MICAR.avance": NumberProbe { number, _ in
      func counts(_ held: CivilDate) throws -> Bool {
        try worker(hired: "2010-01-04", born: "1980-07-14").visited(.vipPeriodique, held) { $0.miCarriere = true }
          .law(.miCarriere, on: "2025-01-02")?.required == .non
      }
      let first = CivilDate.firstDay(of: 2025 - number)
      return try counts(first) && !counts(first.adding(days: -1))
    },
    "POSTEXPO": NumberProbe { number, day in
      let end = max(day, "2022-04-01")
      let history = worker(hired: "2010-01-04", exposures: [.cmr]) { $0.exposuresEnd = end }
      return try history.law(.postExposition, on: end)?.requestTo == end.adding(months: number)
    },
    "INAPT-2": NumberProbe { number, day in
      try worker(hired: "2010-01-04").visited(.reprise, day) { $0.conclusion = .secondExamen }.due(.secondExamen, on: day)
        == day.adding(days: number)
    },
    "FPH": months(.examenPeriodiqueFPH) { worker(hired: "2010-01-04") { $0.regime = .fph }.visited(.examenPeriodiqueFPH, $0) },
    "SAIS": NumberProbe { number, day in
      func examined(_ days: Int) throws -> Bool {
        try worker(hired: day, .saisonnier, exposures: [.cmr]) { $0.effectiveDays = days }.due(.examenAptitudeEmbauche, on: day) != nil
      }
      return try examined(number) && !examined(number - 1)
    },
    "SAIS.dispense": dispense(.examenAptitudeEmbauche, months: 1) {
      worker(hired: $0, .saisonnier, exposures: [.cmr]) { $0.effectiveDays = 60 }.visitedElsewhere(.renouvellementAptitude, $1)
    },
  ]

  /// What a text without a number asks for on a day: the line that cites it. Keyed by the name of the value.
  static let texts: [String: @Sendable (CivilDate) throws -> Obligation?] = [
    FirstVisitRule.beforePost.name: { try worker(hired: $0, situations: [.nuit]).law(.vipInitiale, on: $0) },
    FirstVisitRule.biologicalBeforePost.name: { try worker(hired: $0, exposures: [.bio2]).law(.vipInitiale, on: $0) },
    FirstVisitRule.fieldsBeforePost.name: { try worker(hired: $0, exposures: [.cemDepassement]).law(.vipInitiale, on: $0) },
    Rule.pregnancy.name: { try worker(hired: "2010-01-04", situations: [.grossesse]).law(.orientationMedecin, on: $0) },
    Rule.orientation.name: { try worker(hired: $0, situations: [.handicap]).law(.orientationMedecin, on: $0) },
    Rule.referral.name: { day in
      try worker(hired: "2010-01-04").visited(.vipPeriodique, day, by: .infirmier) { $0.conclusion = .orientation }
        .law(.orientationMedecin, on: day)
    },
    Rule.posts.name: { try worker(hired: "2010-01-04", exposures: [.plomb]) { $0.leadAboveThreshold = false }.risk(on: $0) },
    Rule.examReplacesVIP.name: { try worker(hired: $0, exposures: [.cmr]).law(.vipInitiale, on: $0) },
    Rule.examBeforePost.name: { try worker(hired: $0, exposures: [.cmr]).law(.examenAptitudeEmbauche, on: $0) },
    Rule.examAtOnce.name: { try worker().fact(.posteSIRDecouvert, from: $0).law(.examenAptitudeEmbauche, on: $0) },
    Rule.sharedFollowUp.name: { day in
      var history = worker(hired: "2010-01-04") { $0.pcs = "54" }
      history.employments.append(history.employments[0])
      (history.employments[1].establishment, history.employments[1].hired) = ("E2", "2011-01-03")
      return try history.law(on: day).first { $0.rule == "PLURI" }
    },
    Rule.postExposure.name: { day in
      try worker(hired: "2010-01-04", exposures: [.cmr]) { $0.exposuresEnd = day }.law(.postExposition, on: day)
    },
    Rule.retirementVisit.name: { day in
      try worker(hired: "2010-01-04", exposures: [.cmr]) { ($0.departure, $0.departureReason) = (day, .retraite) }
        .law(.postExposition, on: day)
    },
    Rule.onRequest.name: { try worker(hired: "2010-01-04").asked(.demande, by: .travailleur, on: $0).law(.demande, on: $0) },
    Rule.userUndertaking.name: { day in
      try worker(hired: day.adding(days: -20), .interim).fact(.exposure(.cmr), from: day).law(.examenAptitudeEmbauche, on: day)
    },
    Rule.hospitalBefore.name: { day in try worker(hired: day) { $0.regime = .fph }.law(.examenEmbaucheFPH, on: day) },
  ]
}

extension WorkerHistory {
  /// The exam that a new text calls for, or nothing before it.
  fileprivate func risk(on day: CivilDate) throws -> Obligation? { try law(.examenAptitudeEmbauche, on: day) }
}
