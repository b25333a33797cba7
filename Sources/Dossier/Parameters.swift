import Law

/// The settings of a service: parametres.yaml, each key with its default.
///
/// Rates are thousandths and money-like prices are integers, so that every computation of the plan stays in integers.
public struct Parameters: Sendable, Equatable {
  /// A half-day's hours, in minutes after midnight.
  public struct Hours: Sendable, Equatable {
    public var start: Int
    public var end: Int
    public init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
    /// Length in minutes.
    public var length: Int { end - start }
  }

  /// Lengths of visits for one role, in minutes.
  public struct Durations: Sendable, Equatable {
    public var standard: Int
    public var byNature: [Nature: Int]
    public init(standard: Int, byNature: [Nature: Int] = [:]) {
      self.standard = standard
      self.byNature = byNature
    }
    /// Minutes of a visit of this nature.
    public func minutes(_ nature: Nature) -> Int { byNature[nature] ?? standard }
  }

  /// A number by nature, another when the visit must precede the assignment to the post, and a default.
  public struct ByNature: Sendable, Equatable {
    public var standard: Int
    public var beforeAssignment: Int?
    public var byNature: [Nature: Int]
    public init(standard: Int, beforeAssignment: Int? = nil, byNature: [Nature: Int] = [:]) {
      self.standard = standard
      self.beforeAssignment = beforeAssignment
      self.byNature = byNature
    }
    /// The number for a visit: before-assignment wins over the nature, the nature over the default.
    public func value(_ nature: Nature, beforeAssignment flag: Bool = false) -> Int {
      if flag, let beforeAssignment { return beforeAssignment }
      return byNature[nature] ?? standard
    }
  }

  /// Prices of the objective, in points.
  public struct Prices: Sendable, Equatable {
    public var weekLate = 1000
    public var appointmentMoved = 300
    public var medecinChanged = 50
    public var kilometre = 1
    public var sessionOpened = 20
    public var advance = 10
    public init() {}
  }

  /// Which establishments a field half-day sees once nothing is due: the weights of the prevention score, and its thresholds.
  public struct Prevention: Sendable, Equatable {
    /// Weights of the three parts of the score, each of 0 to 1 000 points.
    public var smallFirmWeight = 3
    public var wearWeight = 2
    public var accidentWeight = 1
    /// A firm of so many workers is no longer small.
    public var smallFirmHeadcount = 50
    /// Age from which work in an exposed post counts as wear.
    public var wearAge = 50
    /// Months after a visit in which an establishment where nothing is due is left alone.
    public var restMonths = 12
    public init() {}
  }

  /// First day of the plan, a Monday (`debut`).
  public var begins: CivilDate = "2026-11-23"
  public var horizonWeeks = 13
  public var morning = Hours(start: 8 * 60 + 30, end: 12 * 60)
  public var afternoon = Hours(start: 13 * 60 + 30, end: 17 * 60)
  public var nonMedicalMinutes = 20
  public var gridMinutes = 5
  /// Lengths when a médecin, collaborateur, interne or mpc holds the visit.
  public var medecinDurations = Durations(
    standard: 30,
    byNature: [
      .vipInitiale: 20, .vipPeriodique: 20, .vipPeriodiqueAdaptee: 20, .orientationMedecin: 20, .prereprise: 40, .miCarriere: 45,
      .postExposition: 45,
    ])
  /// Lengths when an infirmier or an ipa holds the visit.
  public var infirmierDurations = Durations(standard: 35, byNature: [.visiteIntermediaire: 30, .miCarriere: 45])
  /// Lengths of a role that parametres.yaml names itself.
  public var otherDurations: [Role: Durations] = [:]
  public var joiningSupplement = 10
  public var severities = ByNature(
    standard: 3, beforeAssignment: 8,
    byNature: [
      .reprise: 8, .secondExamen: 8, .orientationMedecin: 6, .prereprise: 6, .examenAptitudeEmbauche: 6, .renouvellementAptitude: 4,
      .vipInitiale: 4, .postExposition: 4, .demande: 4, .visiteIntermediaire: 3, .vipPeriodiqueAdaptee: 3, .vipPeriodique: 2,
      .miCarriere: 2,
    ])
  public var targetDays = ByNature(
    standard: 30, byNature: [.orientationMedecin: 8, .prereprise: 15, .demande: 30, .postExposition: 60])
  public var maximumAdvanceDays = ByNature(standard: 180, beforeAssignment: 30, byNature: [.miCarriere: 365])
  public var noticeDays = ByNature(
    standard: 10, beforeAssignment: 3,
    byNature: [.reprise: 2, .prereprise: 3, .orientationMedecin: 3, .secondExamen: 3, .demande: 5])
  public var maximumKilometres = 30
  public var detourThousandths = 1300
  public var speedKilometresPerHour = 50
  public var maximumKilometresBetweenCentresSameDay = 20
  public var remoteNatures: Set<Nature> = [.vipPeriodique, .vipPeriodiqueAdaptee, .demande, .prereprise]
  /// Reserve for the urgent, in thousandths: week 1, week 2, every later week.
  public var reserveThousandths = [0, 100, 200]
  public var absenceRateThousandths = 100
  public var lateCancellationRateThousandths = 50
  public var orientationRateThousandths = 150
  /// Cap of the yearly catching-up of the third, in ten-thousandths of the half-days worked (0.1667).
  public var tiersTempsCatchUpTenThousandths = 1667
  public var prices = Prices()
  public var freezeDays = 14
  public var fieldEstablishmentsPerHalfDay = 2
  public var ficheYears = 4
  public var actionYears = 4
  public var prevention = Prevention()
  /// A worker with no visit on file is due (`du`) or left aside (`ignore`).
  public var noHistoryIsDue = true
  public var workedHolidays: Set<PublicHoliday> = []
  public var smallCellThreshold = 11
  public var readings = Readings()
  /// Arrival rates of `simulate` that the service gives itself (`arrivees`), in the unit of each.
  public var arrivals: [Arrival: Int] = [:]
  public var seed = 1

  /// The defaults of the file contract.
  public init() {}

  /// Last day of the horizon, H1, a Sunday.
  public var ends: CivilDate { begins.adding(days: 7 * horizonWeeks - 1) }

  /// Hours of a half of the day.
  public func hours(_ part: DayPart) -> Hours { part == .matin ? morning : afternoon }

  /// Minutes of visits a session of that half of the day can hold.
  public func sessionMinutes(_ part: DayPart) -> Int { hours(part).length - nonMedicalMinutes }

  /// Length of one visit when a professional of this role holds it, in minutes.
  public func minutes(of nature: Nature, by role: Role) -> Int {
    if let durations = otherDurations[role] { return durations.minutes(nature) }
    switch role {
    case .infirmier, .ipa: return infirmierDurations.minutes(nature)
    default: return medecinDurations.minutes(nature)
    }
  }

  /// Length of an appointment that joins several visits: the longest, and a supplement for each other.
  public func minutes(of natures: [Nature], by role: Role) -> Int {
    (natures.map { minutes(of: $0, by: role) }.max() ?? 0) + joiningSupplement * max(0, natures.count - 1)
  }

  /// Reserve of a week of the horizon (0 first), in thousandths.
  public func reserve(week: Int) -> Int { reserveThousandths.isEmpty ? 0 : reserveThousandths[min(week, reserveThousandths.count - 1)] }
}
