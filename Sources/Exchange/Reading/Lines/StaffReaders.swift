import Dossier
import Law

/// Reads professionnels.csv.
struct ProfessionalReader: LineReader {
  static let contract = FileContract.professionnels
  private let id, teams, supervisor, substitute, fte, centres, done, field, start, end: Slot
  private let roles: CodeSlot<Role>
  private let statuses: CodeSlot<PostStatus>
  private let natures: CodeSlot<Nature>
  private let trainings: CodeSlot<Training>

  init(_ columns: ColumnFinder) {
    id = columns["professionnel"]
    roles = columns.codes("role", Role.self)
    statuses = columns.codes("statut", PostStatus.self)
    teams = columns["equipes"]
    supervisor = columns["encadrant"]
    substitute = columns["encadrant_remplacant"]
    fte = columns["etp"]
    natures = columns.codes("protocole", Nature.self)
    trainings = columns.codes("formations", Training.self)
    centres = columns["centres"]
    done = columns["demi_journees_faites"]
    field = columns["milieu_de_travail_fait"]
    start = columns["debut"]
    end = columns["fin"]
  }

  func read(_ row: inout Row) -> Professional? {
    let id: ProfessionalID? = row.fileNaming(id)
    let role = row.code(roles)
    let status = row.code(statuses) ?? .enPoste
    let teams = row.shares(teams)
    let supervisor: ProfessionalID? = row.identifier(supervisor)
    let substitute: ProfessionalID? = row.identifier(substitute)
    let fte = row.thousandths(fte)
    let natures = row.codes(natures)
    let trainings = row.codes(trainings)
    let centres: [CentreID] = row.identifiers(centres)
    let done = row.integer(done)
    let field = row.integer(field)
    let start = row.date(start)
    let end = row.date(end)
    row.requireOrder(start, "debut", end, self.end)
    if let done, let field, field > done { row.report(.terrainExcessif, self.field, values: ["\(done)"]) }
    if let role, SupervisionRule.needsSupervisor(role, status), supervisor == nil { row.report(.encadrantManquant, self.supervisor) }
    if let role {
      for nature in natures where !SupervisionRule.mayEverHold(nature, role) {
        row.report(.protocoleSansEffet, self.natures.slot, value: nature.rawValue, values: [role.rawValue])
      }
    }
    guard let id, let role else { return nil }
    return Professional(
      id: id, role: role, status: status, teams: teams, supervisor: supervisor, substituteSupervisor: substitute, fteThousandths: fte ?? 0,
      protocolNatures: Set(natures), trainings: Set(trainings), centres: centres, halfDaysDone: done ?? 0, fieldHalfDaysDone: field ?? 0,
      start: start, end: end, line: row.line32)
  }
}

/// What a protocol may give to whom.
enum SupervisionRule {
  /// The professions that act under a médecin; a vacant post may wait for its supervisor.
  static func needsSupervisor(_ role: Role, _ status: PostStatus) -> Bool {
    switch role {
    case .collaborateur, .interne, .infirmier, .ipa: status == .enPoste
    case .medecin, .mpc, .iprp, .assistant: false
    }
  }

  /// Whether the law lets a role hold a nature, on whatever day, if need be by protocol.
  ///
  /// - Source: Code du travail, art. R4623-14 II and R4623-43, and L4623-1 IV for the mpc.
  static func mayEverHold(_ nature: Nature, _ role: Role) -> Bool {
    switch nature {
    case .vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee: true
    case .demande: true
    case .visiteIntermediaire, .reprise, .prereprise, .miCarriere: role != .mpc
    case .examenPeriodiqueFPH: role == .medecin || role == .infirmier
    case .examenAptitudeEmbauche, .renouvellementAptitude, .orientationMedecin, .postExposition, .examenAttestationConduite,
      .examenAttestationElectrique:
      role == .medecin || role == .collaborateur || role == .interne
    case .secondExamen, .examenEmbaucheFPH, .actionFormationPrevention, .visiteAvant2017: role == .medecin
    }
  }
}

/// Reads horaires.csv.
struct TimetableReader: LineReader {
  static let contract = FileContract.horaires
  private let professional, from, until, centre: Slot
  private let days: CodeSlot<Int>
  private let parts: CodeSlot<DayPart>
  private let weeks: CodeSlot<WeekParity>
  private let usages: CodeSlot<Usage>

  init(_ columns: ColumnFinder) {
    professional = columns["professionnel"]
    days = columns.codes("jour") { weekdayCodes.firstIndex(of: $0) }
    parts = columns.codes("demi_journee", DayPart.self)
    weeks = columns.codes("semaines", WeekParity.self)
    from = columns["du"]
    until = columns["au"]
    usages = columns.codes("usage", Usage.self)
    centre = columns["centre"]
  }

  func read(_ row: inout Row) -> TimetableLine? {
    let professional: ProfessionalID? = row.identifier(professional)
    let day = row.code(days)
    let part = row.code(parts)
    let weeks = row.code(weeks)
    let from = row.date(from)
    let until = row.date(until)
    let usage = row.code(usages)
    let centre: CentreID? = row.identifier(centre)
    row.requireOrder(from, "du", until, self.until)
    guard let professional, let day, let part else { return nil }
    return TimetableLine(
      professional: professional, weekday: day, part: part, weeks: weeks ?? .toutes, from: from, until: until, usage: usage ?? .libre,
      centre: centre, line: row.line32)
  }
}

/// Reads conges.csv.
struct LeaveReader: LineReader {
  static let contract = FileContract.conges
  private let professional, start, end, centre: Slot
  private let parts: CodeSlot<DayPart>
  private let kinds: CodeSlot<LeaveKind>
  private let usages: CodeSlot<Usage>

  init(_ columns: ColumnFinder) {
    professional = columns["professionnel"]
    start = columns["debut"]
    end = columns["fin"]
    parts = columns.codes("demi_journee", DayPart.self)
    kinds = columns.codes("motif", LeaveKind.self)
    usages = columns.codes("usage", Usage.self)
    centre = columns["centre"]
  }

  func read(_ row: inout Row) -> LeaveLine? {
    let professional: ProfessionalID? = row.identifier(professional)
    let start = row.date(start)
    let end = row.date(end)
    let part = row.code(parts)
    let kind = row.code(kinds)
    let usage = row.code(usages)
    let centre: CentreID? = row.identifier(centre)
    row.requireOrder(start, "debut", end, self.end)
    guard let professional, let start, let end else { return nil }
    return LeaveLine(
      professional: professional, start: start, end: end, part: part, kind: kind ?? .absent, usage: usage, centre: centre, line: row.line32)
  }
}
