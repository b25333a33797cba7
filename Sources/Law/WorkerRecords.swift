// What the law reads of a worker: one value per line of travailleurs.csv, faits.csv, visites.csv, absences.csv and demandes.csv. The columns
// keep the meaning that the file contract gives them; empty cells are `nil`. `line` is the line of the file, 1 being the header, and 0 for
// a value that no file holds; it takes no part in any rule.

/// The contract of an employment.
public enum Contract: String, CaseIterable, Sendable, Codable {
  case cdi, cdd, interim, saisonnier, apprentissage, stage, autre
}

/// The regime of an employment: the private rules, or those of the hospital public service.
public enum Regime: String, CaseIterable, Sendable, Codable {
  case prive, fph
}

/// Why an employment ended.
public enum DepartureReason: String, CaseIterable, Sendable, Codable {
  case retraite, autre
}

/// Which service follows the worker.
public enum FollowedBy: String, CaseIterable, Sendable, Codable {
  case service, autre
}

/// One employment of one worker: a line of travailleurs.csv, keyed by (`worker`, `establishment`, `hired`).
public struct Employment: Sendable, Equatable {
  public var worker: WorkerID
  public var establishment: EstablishmentID
  public var birth: CivilDate
  public var contract: Contract
  public var regime: Regime
  public var hired: CivilDate
  /// Day the post is really taken up; `hired` where the file gives none.
  public var postStart: CivilDate
  /// Planned end of the contract (`fin_contrat`).
  public var contractEnd: CivilDate?
  /// Last day of employment (`depart`).
  public var departure: CivilDate?
  public var departureReason: DepartureReason?
  public var exposures: ExposureSet
  public var exposuresEnd: CivilDate?
  /// Above the lead thresholds in force until 2026-04-09; `nil` when unknown.
  public var leadAboveThreshold: Bool?
  public var situations: SituationSet
  /// Ceiling, in months, that the médecin set for the VIP (`periodicite_mois`).
  public var periodMonths: Int?
  /// Ceiling, in months, that the médecin set for the aptitude exam (`periodicite_sir_mois`).
  public var sirPeriodMonths: Int?
  /// The date the médecin wrote; it wins when earlier.
  public var medecinDue: CivilDate?
  /// Age of the mi-carrière visit by branch agreement.
  public var miCarriereAge: Int?
  /// Days of effective work of a seasonal contract.
  public var effectiveDays: Int?
  /// Opaque job code (`emploi`).
  public var job: String?
  public var pcs: String?
  /// User undertaking of a temporary worker.
  public var userUndertaking: EstablishmentID?
  public var followedBy: FollowedBy
  public var line: Int32

  /// An employment with the defaults of the file contract.
  public init(
    worker: WorkerID, establishment: EstablishmentID, birth: CivilDate, contract: Contract = .cdi, regime: Regime = .prive,
    hired: CivilDate, postStart: CivilDate? = nil, contractEnd: CivilDate? = nil, departure: CivilDate? = nil,
    departureReason: DepartureReason? = nil, exposures: ExposureSet = [], exposuresEnd: CivilDate? = nil, leadAboveThreshold: Bool? = nil,
    situations: SituationSet = [], periodMonths: Int? = nil, sirPeriodMonths: Int? = nil, medecinDue: CivilDate? = nil,
    miCarriereAge: Int? = nil, effectiveDays: Int? = nil, job: String? = nil, pcs: String? = nil, userUndertaking: EstablishmentID? = nil,
    followedBy: FollowedBy = .service, line: Int32 = 0
  ) {
    self.worker = worker
    self.establishment = establishment
    self.birth = birth
    self.contract = contract
    self.regime = regime
    self.hired = hired
    self.postStart = postStart ?? hired
    self.contractEnd = contractEnd
    self.departure = departure
    self.departureReason = departureReason
    self.exposures = exposures
    self.exposuresEnd = exposuresEnd
    self.leadAboveThreshold = leadAboveThreshold
    self.situations = situations
    self.periodMonths = periodMonths
    self.sirPeriodMonths = sirPeriodMonths
    self.medecinDue = medecinDue
    self.miCarriereAge = miCarriereAge
    self.effectiveDays = effectiveDays
    self.job = job
    self.pcs = pcs
    self.userUndertaking = userUndertaking
    self.followedBy = followedBy
    self.line = line
  }

  /// The last day on which the worker is employed there, as far as it is known.
  public var lastDay: CivilDate? {
    switch (contractEnd, departure) {
    case (let end?, let departure?): min(end, departure)
    case (let end, let departure): departure ?? end
    }
  }
}

/// A dated fact: a line of faits.csv.
public struct DatedFact: Sendable, Equatable {
  public var worker: WorkerID
  /// The establishment it concerns; every one of the worker's when `nil`.
  public var establishment: EstablishmentID?
  public var code: FactCode
  public var start: CivilDate
  public var end: CivilDate?
  public var line: Int32

  public init(
    worker: WorkerID, establishment: EstablishmentID? = nil, code: FactCode, start: CivilDate, end: CivilDate? = nil, line: Int32 = 0
  ) {
    self.worker = worker
    self.establishment = establishment
    self.code = code
    self.start = start
    self.end = end
    self.line = line
  }
}

/// Who holds the document of a past visit (`document_detenu`).
public enum DocumentHeld: String, CaseIterable, Sendable, Codable {
  case oui, non, medecin
}

/// What a visit delivered (`delivre`).
public enum DeliveredDocument: String, CaseIterable, Sendable, Codable {
  case attestationSuivi = "attestation_suivi"
  case avisAptitude = "avis_aptitude"
  case avisInaptitude = "avis_inaptitude"
  case attestationConduite = "attestation_conduite"
  case attestationElectrique = "attestation_electrique"
}

/// What the médecin concluded of a visit (`conclusion`).
public enum Conclusion: String, CaseIterable, Sendable, Codable {
  case aucuneMesure = "aucune_mesure"
  case orientation
  case secondExamen = "second_examen"
}

/// A visit held: a line of visites.csv, keyed by (`worker`, `nature`, `date`).
public struct PastVisit: Sendable, Equatable {
  public var worker: WorkerID
  public var establishment: EstablishmentID?
  public var nature: Nature
  public var date: CivilDate
  public var role: Role
  public var professional: ProfessionalID?
  /// Done for another employer; `nil` where the cell is empty, and then derived by the law (the contract's rule).
  public var previousEmployer: Bool?
  /// Same job and equivalent risks.
  public var sameJob: Bool?
  public var documentHeld: DocumentHeld?
  /// Empty where the cell is empty: what the nature gives then holds.
  public var delivered: [DeliveredDocument]
  /// Dates of individual measures (L. 4624-3).
  public var measures: [CivilDate]
  public var inaptitudes: [CivilDate]
  public var conclusion: Conclusion?
  /// Also counted as the mi-carrière visit.
  public var miCarriere: Bool
  /// Jobs covered, for a temporary worker, at most three.
  public var coveredJobs: [String]
  public var line: Int32

  public init(
    worker: WorkerID, establishment: EstablishmentID? = nil, nature: Nature, date: CivilDate, role: Role,
    professional: ProfessionalID? = nil,
    previousEmployer: Bool? = nil, sameJob: Bool? = nil, documentHeld: DocumentHeld? = nil, delivered: [DeliveredDocument] = [],
    measures: [CivilDate] = [], inaptitudes: [CivilDate] = [], conclusion: Conclusion? = nil, miCarriere: Bool = false,
    coveredJobs: [String] = [], line: Int32 = 0
  ) {
    self.worker = worker
    self.establishment = establishment
    self.nature = nature
    self.date = date
    self.role = role
    self.professional = professional
    self.previousEmployer = previousEmployer
    self.sameJob = sameJob
    self.documentHeld = documentHeld
    self.delivered = delivered
    self.measures = measures
    self.inaptitudes = inaptitudes
    self.conclusion = conclusion
    self.miCarriere = miCarriere
    self.coveredJobs = coveredJobs
    self.line = line
  }
}

/// Why a worker was away.
public enum AbsenceCause: String, CaseIterable, Sendable, Codable {
  case maladie
  case accidentNonPro = "accident_non_pro"
  case trajet
  case accidentTravail = "accident_travail"
  case maladiePro = "maladie_pro"
  case maternite, paternite, conge, autre
}

/// An absence: a line of absences.csv, keyed by (`worker`, `start`). Open when it has neither `end` nor `returnDay`.
public struct Absence: Sendable, Equatable {
  public var worker: WorkerID
  public var establishment: EstablishmentID?
  public var cause: AbsenceCause
  public var start: CivilDate
  /// Last day of the arrêt (`fin`).
  public var end: CivilDate?
  /// Day of the return (`reprise`).
  public var returnDay: CivilDate?
  /// Day the worker really came back (`reprise_effective`).
  public var effectiveReturn: CivilDate?
  /// Day the arrêt was issued (`delivre_le`).
  public var issued: CivilDate?
  public var line: Int32

  public init(
    worker: WorkerID, establishment: EstablishmentID? = nil, cause: AbsenceCause, start: CivilDate, end: CivilDate? = nil,
    returnDay: CivilDate? = nil, effectiveReturn: CivilDate? = nil, issued: CivilDate? = nil, line: Int32 = 0
  ) {
    self.worker = worker
    self.establishment = establishment
    self.cause = cause
    self.start = start
    self.end = end
    self.returnDay = returnDay
    self.effectiveReturn = effectiveReturn
    self.issued = issued
    self.line = line
  }
}

/// Who asked for a visit.
public enum RequestOrigin: String, CaseIterable, Sendable, Codable {
  case travailleur, employeur, medecin
  case medecinTraitant = "medecin_traitant"
  case caisse, infirmier
}

/// A visit asked for: a line of demandes.csv.
public struct VisitRequest: Sendable, Equatable {
  public var worker: WorkerID
  public var establishment: EstablishmentID?
  public var nature: Nature
  public var origin: RequestOrigin
  public var date: CivilDate
  /// The role the worker chose; binding when the worker or the employer asks (R. 4624-34).
  public var wishedRole: Role?
  public var line: Int32

  public init(
    worker: WorkerID, establishment: EstablishmentID? = nil, nature: Nature, origin: RequestOrigin, date: CivilDate,
    wishedRole: Role? = nil, line: Int32 = 0
  ) {
    self.worker = worker
    self.establishment = establishment
    self.nature = nature
    self.origin = origin
    self.date = date
    self.wishedRole = wishedRole
    self.line = line
  }

  /// The natures that demandes.csv accepts.
  public static let natures: [Nature] = [.demande, .prereprise, .postExposition, .reprise, .orientationMedecin, .secondExamen]
}

/// Everything the law reads of one worker, each list in the order of its key.
public struct WorkerHistory: Sendable, Equatable {
  public var worker: WorkerID
  public var employments: [Employment]
  public var facts: [DatedFact]
  public var visits: [PastVisit]
  public var absences: [Absence]
  public var requests: [VisitRequest]

  public init(
    worker: WorkerID, employments: [Employment], facts: [DatedFact] = [], visits: [PastVisit] = [], absences: [Absence] = [],
    requests: [VisitRequest] = []
  ) {
    self.worker = worker
    self.employments = employments
    self.facts = facts
    self.visits = visits
    self.absences = absences
    self.requests = requests
  }
}
