import Law

// One value per line of the files of a plan. `line` as in Law: the line of the file it was read from, 0 for a plan not yet written.

/// An appointment of the plan: a line of the plan's rendez_vous.csv.
public struct PlannedAppointment: Sendable, Equatable {
  public var appointment: Appointment
  /// Keys of the obligations it satisfies (`visite`), in increasing order of target; empty for an appointment that answers none.
  public var visits: [String]
  /// Of the professional who holds it.
  public var role: Role
  /// First day allowed by a text, last legal day and target of the appointment: of its group when several obligations are joined.
  public var opens: CivilDate?
  /// `nil` where no text gives a last day.
  public var due: CivilDate?
  /// `nil` for an appointment that answers no obligation.
  public var target: CivilDate?
  /// Days after ``target`` (`retard_jours`), 0 when on time.
  public var daysLate: Int
  public init(
    appointment: Appointment, visits: [String], role: Role, opens: CivilDate?, due: CivilDate?, target: CivilDate?, daysLate: Int
  ) {
    self.appointment = appointment
    self.visits = visits
    self.role = role
    self.opens = opens
    self.due = due
    self.target = target
    self.daysLate = daysLate
  }
}

/// A professional at a centre for a half-day: a line of vacations.csv.
public struct Session: Sendable, Equatable {
  public var professional: ProfessionalID
  public var halfDay: HalfDay
  public var centre: CentreID
  /// Keys of its appointments, in order of time.
  public var appointments: [AppointmentID]
  /// Of its visits, each with this professional.
  public var minutes: Int
  /// Minutes of visits that the half-day may hold.
  public var minutesAvailable: Int
  public var line: Int32
  public init(
    professional: ProfessionalID, halfDay: HalfDay, centre: CentreID, appointments: [AppointmentID], minutes: Int, minutesAvailable: Int,
    line: Int32 = 0
  ) {
    self.professional = professional
    self.halfDay = halfDay
    self.centre = centre
    self.appointments = appointments
    self.minutes = minutes
    self.minutesAvailable = minutesAvailable
    self.line = line
  }
}

/// Why a visit was not placed, in the order in which causes are reported.
public enum UnplacedCause: String, CaseIterable, Sendable, Codable {
  case contratTermine = "contrat_termine"
  case horsService = "hors_service"
  case aucunRoleAutorise = "aucun_role_autorise"
  case equipeSansMedecin = "equipe_sans_medecin"
  case protocoleManquant = "protocole_manquant"
  case protocoleSansMedecin = "protocole_sans_medecin"
  case aucunCentreAPortee = "aucun_centre_a_portee"
  case travailleurAbsent = "travailleur_absent"
  case preavis
  case fenetreClose = "fenetre_close"
  case professionnelAbsent = "professionnel_absent"
  case salles
  case tiersTemps = "tiers_temps"
  case reserve
  case capacite
}

/// The cheapest thing that would have placed a visit, as a change that a scenario can apply.
public enum Remedy: Sendable, Hashable {
  /// One more half-day of a professional.
  case halfDay(ProfessionalID, HalfDay)
  /// One more nature in a professional's protocol.
  case protocolNature(ProfessionalID, Nature)
  /// So many more kilometres in the limit of distance.
  case distance(kilometres: Int)
  /// One more room in a centre.
  case room(CentreID, HalfDay)

  /// The remedy as the files write it, e.g. `demi_journee:M07:2026-12-03:matin`.
  public var code: String {
    switch self {
    case .halfDay(let professional, let halfDay): "demi_journee:\(professional):\(halfDay.day):\(halfDay.part.rawValue)"
    case .protocolNature(let professional, let nature): "protocole:\(professional):\(nature.rawValue)"
    case .distance(let kilometres): "distance:+\(kilometres)"
    case .room(let centre, let halfDay): "salle:\(centre):\(halfDay.day):\(halfDay.part.rawValue)"
    }
  }

  /// The remedy written with this code, or nothing.
  public init?(code: String) {
    let parts = code.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func halfDay() -> HalfDay? {
      guard parts.count == 4, let day = CivilDate(iso: parts[2]), let part = DayPart(rawValue: parts[3]) else { return nil }
      return HalfDay(day, part)
    }
    switch parts[0] {
    case "demi_journee":
      guard let halfDay = halfDay() else { return nil }
      self = .halfDay(ProfessionalID(parts[1]), halfDay)
    case "salle":
      guard let halfDay = halfDay() else { return nil }
      self = .room(CentreID(parts[1]), halfDay)
    case "protocole":
      guard parts.count == 3, let nature = Nature(rawValue: parts[2]) else { return nil }
      self = .protocolNature(ProfessionalID(parts[1]), nature)
    case "distance":
      guard parts.count == 2, parts[1].hasPrefix("+"), let kilometres = Int(parts[1].dropFirst()) else { return nil }
      self = .distance(kilometres: kilometres)
    default: return nil
    }
  }
}

/// A visit the plan does not place: a line of non_places.csv, one per obligation.
public struct UnplacedVisit: Sendable, Equatable {
  /// Key of the obligation.
  public var visit: String
  public var worker: WorkerID
  public var nature: Nature
  /// First day allowed, where a text sets one.
  public var opens: CivilDate?
  /// Last legal day; `nil` where no text gives one.
  public var due: CivilDate?
  public var target: CivilDate
  /// g of the objective: severity × (4 + quarters late, at most 4).
  public var gravity: Int
  /// The first is sufficient alone; the others bind too.
  public var causes: [UnplacedCause]
  /// `nil` where no single change that was tried would have placed it.
  public var remedy: Remedy?
  /// False when no place could hold it were it alone: listed, outside the sum and the bound.
  public var placeable: Bool
  public var line: Int32
  public init(
    visit: String, worker: WorkerID, nature: Nature, opens: CivilDate?, due: CivilDate?, target: CivilDate, gravity: Int,
    causes: [UnplacedCause], remedy: Remedy?, placeable: Bool, line: Int32 = 0
  ) {
    self.visit = visit
    self.worker = worker
    self.nature = nature
    self.opens = opens
    self.due = due
    self.target = target
    self.gravity = gravity
    self.causes = causes
    self.remedy = remedy
    self.placeable = placeable
    self.line = line
  }
}

/// Why a pinned or proposed appointment moved, was dropped or was replaced.
public enum MoveCause: String, CaseIterable, Sendable, Codable {
  case professionnelAbsent = "professionnel_absent"
  case professionnelParti = "professionnel_parti"
  case roleOuProtocole = "role_ou_protocole"
  case centreFerme = "centre_ferme"
  case sallesDepassees = "salles_depassees"
  case chevauchement
  case demiJourneePleine = "demi_journee_pleine"
  case travailleurAbsent = "travailleur_absent"
  case travailleurParti = "travailleur_parti"
  /// A proposed appointment the optimiser placed better.
  case optimisation
  /// The obligation no longer stands.
  case plusRequise = "plus_requise"
  /// A proposed place that a rule forbids now: window, distance, training, team, notice of the others, rooms, the third or the reserve.
  case regle
  /// A proposed place given to an appointment already sent that its professional could not keep elsewhere (rule 6).
  case priorite
}

/// Where and when an appointment is.
public struct Placement: Sendable, Equatable, Hashable {
  public var date: CivilDate
  public var time: TimeOfDay
  public var professional: ProfessionalID
  public var centre: CentreID
  public init(date: CivilDate, time: TimeOfDay, professional: ProfessionalID, centre: CentreID) {
    self.date = date
    self.time = time
    self.professional = professional
    self.centre = centre
  }
  /// `2026-12-03 08:30 M07 C1`, as mouvements.csv writes it.
  public var code: String { "\(date) \(time) \(professional) \(centre)" }
}

/// An appointment that moved: a line of mouvements.csv.
public struct Move: Sendable, Equatable {
  public var appointment: AppointmentID
  public var worker: WorkerID
  public var before: Placement
  /// `nil` when it was dropped.
  public var after: Placement?
  public var cause: MoveCause
  /// What it was before: `propose`, or `convoque` or `confirme` when the worker has been told and must be called.
  public var status: AppointmentStatus
  public var line: Int32
  /// The worker has been given the old place.
  public var mustCall: Bool { status == .convoque || status == .confirme }
  public init(
    appointment: AppointmentID, worker: WorkerID, before: Placement, after: Placement?, cause: MoveCause,
    status: AppointmentStatus = .propose, line: Int32 = 0
  ) {
    self.status = status
    self.appointment = appointment
    self.worker = worker
    self.before = before
    self.after = after
    self.cause = cause
    self.line = line
  }
}

/// What a worker must agree to when called for a freed slot.
public enum CallNotice: String, CaseIterable, Sendable, Codable {
  /// The day leaves the notice of rule 8.
  case respecte
  /// The day is nearer than the notice: the worker comes only if willing.
  case accord
}

/// A worker to call when a slot is freed: a line of liste_attente.csv.
public struct WaitingListEntry: Sendable, Equatable {
  public var professional: ProfessionalID
  public var halfDay: HalfDay
  public var centre: CentreID
  /// 1 to 5.
  public var rank: Int
  public var worker: WorkerID
  /// Key of the obligation, the first of its appointment.
  public var visit: String
  public var target: CivilDate
  /// Natures of the visit, all of which the professional may hold.
  public var natures: [Nature]
  /// Length with this professional.
  public var minutes: Int
  /// Whole kilometres one way to this centre.
  public var kilometres: Int
  public var notice: CallNotice
  /// The proposed appointment that the worker would give up, when there is one.
  public var appointment: AppointmentID?
  public var line: Int32
  public init(
    professional: ProfessionalID, halfDay: HalfDay, centre: CentreID, rank: Int, worker: WorkerID, visit: String, target: CivilDate,
    natures: [Nature] = [], minutes: Int = 0, kilometres: Int = 0, notice: CallNotice = .respecte, appointment: AppointmentID? = nil,
    line: Int32 = 0
  ) {
    self.professional = professional
    self.halfDay = halfDay
    self.centre = centre
    self.rank = rank
    self.worker = worker
    self.visit = visit
    self.target = target
    self.natures = natures
    self.minutes = minutes
    self.kilometres = kilometres
    self.notice = notice
    self.appointment = appointment
    self.line = line
  }
}

/// The objective of a plan, part by part, in points (optimiser.md section 1).
public struct Objective: Sendable, Equatable, Codable {
  /// Lateness of placed visits, in points.
  public var late = 0
  /// Visits with a target in the horizon that are not placed.
  public var unplaced = 0
  /// Credit of visits placed ahead of the horizon that follows; never positive.
  public var advance = 0
  /// Appointments already given that moved or were dropped, at their price.
  public var appointmentsMoved = 0
  /// Visits held by another médecin or team than the worker's, at their price.
  public var medecinsChanged = 0
  /// Whole kilometres one way to the centres, at their price.
  public var kilometres = 0
  /// Sessions held, at their price.
  public var sessionsOpened = 0
  /// Establishments whose fiche or action is due and that no field half-day sees, in points.
  public var fieldUnvisited = 0
  /// Half-days between each médecin's fullest and emptiest week in the field, in points.
  public var fieldImbalance = 0
  public init() {}
  /// The legal part: lateness, placed or not.
  public var legal: Int { late + unplaced }
  /// The legal part and everything else: what the plan makes least.
  public var sum: Int {
    late + unplaced + advance + appointmentsMoved + medecinsChanged + kilometres + sessionsOpened + fieldUnvisited + fieldImbalance
  }
  enum CodingKeys: String, CodingKey {
    case late = "retard"
    case unplaced = "non_places"
    case advance = "avance"
    case appointmentsMoved = "rdv_deplace"
    case medecinsChanged = "changement_medecin"
    case kilometres = "km"
    case sessionsOpened = "vacation_ouverte"
    case fieldUnvisited = "terrain_non_visites"
    case fieldImbalance = "terrain_desequilibre"
  }
}

/// How good a plan is known to be, for the whole objective or for its legal part.
public struct Quality: Sendable, Equatable {
  /// Of the objective, or of its legal part, in points.
  public var sum: Int
  /// Certified lower bound, in points; 0 in a plan that claims none.
  public var bound: Int
  /// Sum of the empty plan: kept appointments only.
  public var emptyPlan: Int
  public init(sum: Int, bound: Int, emptyPlan: Int) {
    self.sum = sum
    self.bound = bound
    self.emptyPlan = emptyPlan
  }
  /// (sum − bound) / max(1, |sum|).
  public var gap: Double { Double(sum - bound) / Double(max(1, abs(sum))) }
  /// (empty plan − sum) / (empty plan − bound); 1 when that is 0 / 0.
  public var shareClosed: Double { emptyPlan == bound ? 1 : Double(emptyPlan - sum) / Double(emptyPlan - bound) }
}

/// What the optimiser did in one area.
public struct AreaSummary: Sendable, Equatable {
  /// Its first professional's key.
  public var name: String
  public var teams: [TeamID]
  /// To place, those kept where they are included.
  public var appointments: Int
  /// Of those, placed.
  public var placed: Int
  /// How it ended: `optimise`, `constructif` (the area failed or ran out of time and keeps its first plan).
  public var outcome: String
  public init(name: String, teams: [TeamID], appointments: Int, placed: Int, outcome: String) {
    self.name = name
    self.teams = teams
    self.appointments = appointments
    self.placed = placed
    self.outcome = outcome
  }
}

/// A whole plan: the values of every file of the plan folder that does not follow from the others.
public struct Plan: Sendable {
  /// Of the programme that made it.
  public var version = ""
  /// Of the search (`graine`).
  public var seed = 1
  /// First day, a Monday.
  public var begins: CivilDate
  public var horizonWeeks: Int
  /// Digest of each input file by its name, whatever the order of a table's lines; empty for a plan made in memory.
  public var digests: [String: String] = [:]
  /// Disputed readings and drafts of law that it was made under.
  public var readings = Readings()
  /// Every appointment, kept, moved and new, sorted by key.
  public var appointments: [PlannedAppointment] = []
  /// Sorted by (professional, half-day).
  public var sessions: [Session] = []
  public var field: [FieldHalfDay] = []
  /// Sorted by visit.
  public var unplaced: [UnplacedVisit] = []
  public var tiersTemps: [TiersTempsLine] = []
  /// Appointments already given that are elsewhere or gone.
  public var moves: [Move] = []
  /// Whom to call when a slot of the next two weeks is freed.
  public var waitingList: [WaitingListEntry] = []
  /// Events that calendars must show as cancelled, until their date.
  public var cancellations: [Cancellation] = []
  /// The reserve that the last weeks propose, when there is history enough; the plan keeps that of the parameters.
  public var reserveHistory: ReserveHistory?
  public var objective = Objective()
  /// Lateness before H0, a constant outside the sum, in points.
  public var latenessBeforeStart = 0
  /// Of the whole objective.
  public var whole = Quality(sum: 0, bound: 0, emptyPlan: 0)
  /// Of its legal part.
  public var legal = Quality(sum: 0, bound: 0, emptyPlan: 0)
  /// Appointments no place could hold, outside the sum and the bound.
  public var unplaceable = 0
  /// The time limit fired: sameness from run to run is not promised.
  public var timeLimitReached = false
  /// In the order in which they were solved.
  public var areas: [AreaSummary] = []
  /// The multipliers that prove the bounds of ``whole`` and ``legal``; nothing for a plan that claims no bound, which only serves to count:
  /// its bounds are then 0 and say nothing, and no file of a plan is written without.
  public var certificate: BoundCertificate?
  public init(begins: CivilDate, horizonWeeks: Int) {
    self.begins = begins
    self.horizonWeeks = horizonWeeks
  }
}
