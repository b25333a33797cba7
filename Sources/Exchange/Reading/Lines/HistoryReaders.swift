import Dossier
import Law

/// Reads faits.csv.
struct FactReader: LineReader {
  static let contract = FileContract.faits
  private let worker, establishment, start, end: Slot
  private let codes: CodeSlot<FactCode>

  init(_ columns: ColumnFinder) {
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    codes = columns.codes("fait") { FactCode(code: $0) }
    start = columns["debut"]
    end = columns["fin"]
  }

  func read(_ row: inout Row) -> DatedFact? {
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let code = row.code(codes)
    let start = row.date(start)
    let end = row.date(end)
    row.requireOrder(start, "debut", end, self.end)
    guard let worker, let code, let start else { return nil }
    return DatedFact(worker: worker, establishment: establishment, code: code, start: start, end: end, line: row.line32)
  }
}

/// Reads visites.csv.
struct VisitReader: LineReader {
  static let contract = FileContract.visites
  private let worker, establishment, date, professional, previous, sameJob, measures, inaptitudes, miCarriere, jobs: Slot
  private let natures: CodeSlot<Nature>
  private let roles: CodeSlot<Role>
  private let documents: CodeSlot<DocumentHeld>
  private let delivered: CodeSlot<DeliveredDocument>
  private let conclusions: CodeSlot<Conclusion>

  init(_ columns: ColumnFinder) {
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    natures = columns.codes("nature", Nature.self)
    date = columns["date"]
    roles = columns.codes("role", Role.self)
    professional = columns["professionnel"]
    previous = columns["employeur_precedent"]
    sameJob = columns["emploi_identique"]
    documents = columns.codes("document_detenu", DocumentHeld.self)
    delivered = columns.codes("delivre", DeliveredDocument.self)
    measures = columns["mesures"]
    inaptitudes = columns["inaptitudes"]
    conclusions = columns.codes("conclusion", Conclusion.self)
    miCarriere = columns["mi_carriere"]
    jobs = columns["emplois_couverts"]
  }

  func read(_ row: inout Row) -> PastVisit? {
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let nature = row.code(natures)
    let date = row.date(date)
    let role = row.code(roles)
    let professional: ProfessionalID? = row.identifier(professional)
    let previous = row.boolean(previous)
    let sameJob = row.boolean(sameJob)
    let document = row.code(documents)
    let delivered = row.codes(delivered)
    let measures = row.dates(measures)
    let inaptitudes = row.dates(inaptitudes)
    let conclusion = row.code(conclusions)
    let miCarriere = row.boolean(miCarriere)
    let jobs: [Identifier<Never>] = row.identifiers(jobs)
    if jobs.count > 3 { row.report(.listeTropLongue, self.jobs, values: ["3"]) }
    guard let worker, let nature, let date else { return nil }
    return PastVisit(
      worker: worker, establishment: establishment, nature: nature, date: date, role: role ?? .medecin, professional: professional,
      previousEmployer: previous, sameJob: sameJob, documentHeld: document, delivered: delivered, measures: measures,
      inaptitudes: inaptitudes, conclusion: conclusion, miCarriere: miCarriere ?? false, coveredJobs: jobs.map(\.text), line: row.line32)
  }
}

/// Reads absences.csv.
struct AbsenceReader: LineReader {
  static let contract = FileContract.absences
  private let worker, establishment, start, end, returnDay, effectiveReturn, issued: Slot
  private let causes: CodeSlot<AbsenceCause>

  init(_ columns: ColumnFinder) {
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    causes = columns.codes("cause", AbsenceCause.self)
    start = columns["debut"]
    end = columns["fin"]
    returnDay = columns["reprise"]
    effectiveReturn = columns["reprise_effective"]
    issued = columns["delivre_le"]
  }

  func read(_ row: inout Row) -> Absence? {
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let cause = row.code(causes)
    let start = row.date(start)
    let end = row.date(end)
    let returnDay = row.date(returnDay)
    let effectiveReturn = row.date(effectiveReturn)
    let issued = row.date(issued)
    row.requireOrder(start, "debut", end, self.end)
    row.requireOrder(start?.adding(days: 1), "debut + 1", returnDay, self.returnDay)
    row.requireOrder(start?.adding(days: 1), "debut + 1", effectiveReturn, self.effectiveReturn)
    if let start, let end, let returnDay, returnDay > start, returnDay <= end {
      row.report(.repriseAvantFin, self.returnDay, values: [end.description])
    }
    if let start, let end, let effectiveReturn, effectiveReturn > start, effectiveReturn <= end {
      row.report(.repriseAvantFin, self.effectiveReturn, values: [end.description])
    }
    if let end, let issued, issued > end { row.report(.arretDelivreApres, self.issued, values: [end.description]) }
    guard let worker, let start else { return nil }
    return Absence(
      worker: worker, establishment: establishment, cause: cause ?? .autre, start: start, end: end, returnDay: returnDay,
      effectiveReturn: effectiveReturn, issued: issued, line: row.line32)
  }
}

/// Reads demandes.csv.
struct RequestReader: LineReader {
  static let contract = FileContract.demandes
  private let worker, establishment, date: Slot
  private let natures: CodeSlot<Nature>
  private let origins: CodeSlot<RequestOrigin>
  private let roles: CodeSlot<Role>

  init(_ columns: ColumnFinder) {
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    natures = columns.codes("nature", Nature.self)
    origins = columns.codes("origine", RequestOrigin.self)
    date = columns["date"]
    roles = columns.codes("role_souhaite", Role.self)
  }

  func read(_ row: inout Row) -> VisitRequest? {
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let nature = row.code(natures)
    let origin = row.code(origins)
    let date = row.date(date)
    let role = row.code(roles)
    if nature == .prereprise, origin == .employeur { row.report(.prereprisePourEmployeur, origins.slot) }
    guard let worker, let nature, let origin, let date else { return nil }
    return VisitRequest(
      worker: worker, establishment: establishment, nature: nature, origin: origin, date: date, wishedRole: role, line: row.line32)
  }
}

/// Reads rendez_vous.csv.
struct AppointmentReader: LineReader {
  static let contract = FileContract.rendezVous
  private let id, worker, establishment, date, time, minutes, professional, centre, sequence: Slot
  private let natures: CodeSlot<Nature>
  private let statuses: CodeSlot<AppointmentStatus>

  init(_ columns: ColumnFinder) {
    id = columns["rendez_vous"]
    worker = columns["travailleur"]
    establishment = columns["etablissement"]
    natures = columns.codes("nature", Nature.self)
    date = columns["date"]
    time = columns["heure"]
    minutes = columns["duree_min"]
    professional = columns["professionnel"]
    centre = columns["centre"]
    statuses = columns.codes("statut", AppointmentStatus.self)
    sequence = columns["sequence"]
  }

  func read(_ row: inout Row) -> Appointment? {
    let id: AppointmentID? = row.identifier(id)
    let worker: WorkerID? = row.identifier(worker)
    let establishment: EstablishmentID? = row.identifier(establishment)
    let natures = row.codes(natures).sorted()
    let date = row.date(date)
    let time = row.time(time)
    let minutes = row.integer(minutes)
    let professional: ProfessionalID? = row.identifier(professional)
    let centre: CentreID? = row.identifier(centre)
    let status = row.code(statuses)
    let sequence = row.integer(sequence)
    guard let id, let worker, let professional, let centre else { return nil }
    return Appointment(
      id: id, worker: worker, establishment: establishment, natures: natures, date: date ?? CivilDate.lastDay(of: 9999),
      time: time?.time ?? TimeOfDay(minutes: 0), minutes: minutes,
      professional: professional, centre: centre, status: status ?? .propose, sequence: sequence ?? 0, line: row.line32)
  }
}
