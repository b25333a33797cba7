import Law

/// The settings of a service: parametres.yaml, each key with its default.
///
/// Rates are thousandths and money-like prices are integers, so that every computation of the plan stays in integers.
public struct Parameters: Sendable, Equatable {
  /// A half-day's hours, in minutes after midnight.
  public struct Hours: Sendable, Equatable {
    /// 0 to 1440, before ``end``.
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
    /// Minutes of a nature that is not listed.
    public var standard: Int
    /// Minutes.
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
    /// For a nature that is not listed.
    public var standard: Int
    /// Wins over the nature; `nil` where the key makes no such difference.
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
    /// A week of lateness, for each unit of gravity (`semaine_de_retard`).
    public var weekLate = 1000
    /// An appointment already given that moves or is dropped (`rdv_deplace`).
    public var appointmentMoved = 300
    /// A visit held by another médecin or team than the worker's (`changement_medecin`).
    public var medecinChanged = 50
    /// A whole kilometre one way between the worker's commune and the centre (`km`).
    public var kilometre = 1
    /// A session, a professional at a centre for a half-day (`vacation_ouverte`).
    public var sessionOpened = 20
    /// Credit of a visit held in the horizon and due after it, for each week that its target lies nearer than 26 weeks after (`avance`).
    public var advance = 10
    public init() {}
  }

  /// Which establishments a field half-day sees once nothing is due: the weights of the prevention score, and its thresholds.
  public struct Prevention: Sendable, Equatable {
    /// Weights of the three parts of the score, each of 0 to 1 000 points.
    public var smallFirmWeight = 3
    /// That of workers of ``wearAge`` or more in exposed posts.
    public var wearWeight = 2
    /// That of the accidents of twelve months.
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
  /// Length of the plan in weeks, 1 or more (`horizon_semaines`).
  public var horizonWeeks = 13
  public var morning = Hours(start: 8 * 60 + 30, end: 12 * 60)
  public var afternoon = Hours(start: 13 * 60 + 30, end: 17 * 60)
  /// Minutes of each half-day that hold no visit (`non_medical_min`).
  public var nonMedicalMinutes = 20
  /// Visits start on multiples of so many minutes after the half-day does (`grille_min`).
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
  /// Minutes that each further obligation adds to an appointment (`supplement_couplage`).
  public var joiningSupplement = 10
  /// Weight of the lateness of a visit (`severites`), no unit.
  public var severities = ByNature(
    standard: 3, beforeAssignment: 8,
    byNature: [
      .reprise: 8, .secondExamen: 8, .orientationMedecin: 6, .prereprise: 6, .examenAptitudeEmbauche: 6, .renouvellementAptitude: 4,
      .vipInitiale: 4, .postExposition: 4, .demande: 4, .visiteIntermediaire: 3, .vipPeriodiqueAdaptee: 3, .vipPeriodique: 2,
      .miCarriere: 2,
    ])
  /// Days from the trigger to the target of a visit that no text dates (`delai_cible_jours`).
  public var targetDays = ByNature(
    standard: 30, byNature: [.orientationMedecin: 8, .prereprise: 15, .demande: 30, .postExposition: 60])
  /// Days before its target from which a visit may be held (`avance_max_jours`).
  public var maximumAdvanceDays = ByNature(standard: 180, beforeAssignment: 30, byNature: [.miCarriere: 365])
  /// Days between the plan and the visit that the worker must be left (`preavis_jours`).
  public var noticeDays = ByNature(
    standard: 10, beforeAssignment: 3,
    byNature: [.reprise: 2, .prereprise: 3, .orientationMedecin: 3, .secondExamen: 3, .demande: 5])
  /// How far a worker may be sent, in kilometres (`distance.max_km`).
  public var maximumKilometres = 30
  /// Road over great circle, in thousandths (`distance.detour`).
  public var detourThousandths = 1300
  /// For the minutes of a journey that trajets.csv does not time (`distance.vitesse_km_h`).
  public var speedKilometresPerHour = 50
  /// Between the centres of a professional's morning and afternoon (`distance.max_km_entre_centres_meme_jour`).
  public var maximumKilometresBetweenCentresSameDay = 20
  /// Natures that may be held remotely, with the worker's consent (`distance.visio`).
  public var remoteNatures: Set<Nature> = [.vipPeriodique, .vipPeriodiqueAdaptee, .demande, .prereprise]
  /// Reserve for the urgent, in thousandths: week 1, week 2, every later week.
  public var reserveThousandths = [0, 100, 200]
  /// Appointments that the worker misses, in thousandths (`taux.absence`).
  public var absenceRateThousandths = 100
  /// Appointments cancelled too late to be given again, in thousandths (`taux.annulation_tardive`).
  public var lateCancellationRateThousandths = 50
  /// Visits of infirmiers that end in an orientation to the médecin, in thousandths (`taux.orientation`).
  public var orientationRateThousandths = 150
  /// Cap of the yearly catching-up of the third, in ten-thousandths of the half-days worked (0.1667).
  public var tiersTempsCatchUpTenThousandths = 1667
  public var prices = Prices()
  /// Days from the first in which no new session opens but for the urgent (`gel_jours`).
  public var freezeDays = 14
  /// Establishments that a field half-day sees at most.
  public var fieldEstablishmentsPerHalfDay = 2
  /// Years after which a fiche d'entreprise is to be done again (`fiche_ans`).
  public var ficheYears = 4
  /// Years after which an action en milieu de travail is due again (`action_ans`).
  public var actionYears = 4
  public var prevention = Prevention()
  /// A worker with no visit on file is due (`du`) or left aside (`ignore`).
  public var noHistoryIsDue = true
  /// Public holidays on which the service works (`feries_travailles`).
  public var workedHolidays: Set<PublicHoliday> = []
  /// Counts of people below it are not said to outsiders (`seuil_petites_cellules`).
  public var smallCellThreshold = 11
  /// Disputed readings that the service chose (`lectures`).
  public var readings = Readings()
  /// Arrival rates of `simulate` that the service gives itself (`arrivees`), in the unit of each.
  public var arrivals: [Arrival: Int] = [:]
  /// Of the search: another one gives another plan, as good on average (`graine`).
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
