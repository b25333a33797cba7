import Law

// Who can receive workers, and when: one value per line of professionnels.csv, horaires.csv and conges.csv.

/// Whether a post is held.
public enum PostStatus: String, CaseIterable, Sendable, Codable {
  case enPoste = "en_poste"
  /// A vacant post: it holds no visit, and counts in the coverage dossier.
  case aPourvoir = "a_pourvoir"
}

/// A training that some visits require.
public enum Training: String, CaseIterable, Sendable, Codable { case ionisants, hyperbare }

/// The part of a professional's time given to a team.
public struct TeamShare: Sendable, Equatable {
  public var team: TeamID
  /// Thousandths; the shares of a professional sum to 1000. Written `E1:0.6|E2:0.4`; equal shares when the list gives none.
  public var thousandths: Int
  public init(_ team: TeamID, thousandths: Int) {
    self.team = team
    self.thousandths = thousandths
  }
}

/// A professional of the service.
public struct Professional: Sendable, Equatable {
  public var id: ProfessionalID
  public var role: Role
  public var status: PostStatus
  /// In the order of the file, one at least.
  public var teams: [TeamShare]
  /// The médecin who supervises; required but for `medecin` and `mpc`.
  public var supervisor: ProfessionalID?
  /// The médecin who answers for the protocol while ``supervisor`` is gone or away over three months.
  public var substituteSupervisor: ProfessionalID?
  /// Full-time equivalent, in thousandths.
  public var fteThousandths: Int
  /// Natures delegated in writing; empty = none.
  public var protocolNatures: Set<Nature>
  /// What they are trained for, where a visit asks it.
  public var trainings: Set<Training>
  /// Centres where they may consult; the first one's zone gives their public holidays.
  public var centres: [CentreID]
  /// Half-days worked this civil year before the plan begins, and those spent in milieu de travail.
  public var halfDaysDone: Int
  /// 0 to ``halfDaysDone``.
  public var fieldHalfDaysDone: Int
  /// First day in post; `nil` where the cell is empty, in post from ever.
  public var start: CivilDate?
  /// Last day in post; `nil` for ever.
  public var end: CivilDate?
  public var line: Int32

  public init(
    id: ProfessionalID, role: Role, status: PostStatus = .enPoste, teams: [TeamShare], supervisor: ProfessionalID? = nil,
    substituteSupervisor: ProfessionalID? = nil, fteThousandths: Int = 1000, protocolNatures: Set<Nature> = [],
    trainings: Set<Training> = [],
    centres: [CentreID], halfDaysDone: Int = 0, fieldHalfDaysDone: Int = 0, start: CivilDate? = nil, end: CivilDate? = nil, line: Int32 = 0
  ) {
    self.id = id
    self.role = role
    self.status = status
    self.teams = teams
    self.supervisor = supervisor
    self.substituteSupervisor = substituteSupervisor
    self.fteThousandths = fteThousandths
    self.protocolNatures = protocolNatures
    self.trainings = trainings
    self.centres = centres
    self.halfDaysDone = halfDaysDone
    self.fieldHalfDaysDone = fieldHalfDaysDone
    self.start = start
    self.end = end
    self.line = line
  }
}

/// Which weeks a line of a timetable holds in, by ISO week number.
public enum WeekParity: String, CaseIterable, Sendable, Codable { case toutes, paires, impaires }

/// What a half-day of a timetable is for.
public enum Usage: String, CaseIterable, Sendable, Codable {
  /// Consultation or field, as the plan decides.
  case libre
  case consultation
  case milieuDeTravail = "milieu_de_travail"
  case animationEquipe = "animation_equipe"
  case autre
}

/// A half-day worked each week: a line of horaires.csv.
public struct TimetableLine: Sendable, Equatable {
  public var professional: ProfessionalID
  /// Monday 0 … Saturday 5.
  public var weekday: Int
  public var part: DayPart
  public var weeks: WeekParity
  /// First day it holds; `nil` for always.
  public var from: CivilDate?
  /// Last day it holds; `nil` for ever.
  public var until: CivilDate?
  public var usage: Usage
  /// The only centre where they may consult that half-day.
  public var centre: CentreID?
  public var line: Int32
  public init(
    professional: ProfessionalID, weekday: Int, part: DayPart, weeks: WeekParity = .toutes, from: CivilDate? = nil, until: CivilDate? = nil,
    usage: Usage = .libre, centre: CentreID? = nil, line: Int32 = 0
  ) {
    self.professional = professional
    self.weekday = weekday
    self.part = part
    self.weeks = weeks
    self.from = from
    self.until = until
    self.usage = usage
    self.centre = centre
    self.line = line
  }
}

/// Whether a line of conges.csv takes time away or adds it.
public enum LeaveKind: String, CaseIterable, Sendable, Codable { case absent, present }

/// A change to the timetable on some days: a line of conges.csv.
public struct LeaveLine: Sendable, Equatable {
  public var professional: ProfessionalID
  /// First day.
  public var start: CivilDate
  /// Last day, included.
  public var end: CivilDate
  /// Only that half of each day; both when `nil`.
  public var part: DayPart?
  public var kind: LeaveKind
  /// Use and centre of an added half-day (`present`).
  public var usage: Usage?
  /// `nil` leaves the choice of the centre to the plan.
  public var centre: CentreID?
  public var line: Int32
  public init(
    professional: ProfessionalID, start: CivilDate, end: CivilDate, part: DayPart? = nil, kind: LeaveKind = .absent, usage: Usage? = nil,
    centre: CentreID? = nil, line: Int32 = 0
  ) {
    self.professional = professional
    self.start = start
    self.end = end
    self.part = part
    self.kind = kind
    self.usage = usage
    self.centre = centre
    self.line = line
  }
}
