// A clock moves only on what a visit delivered. A visit held for another employer moves none: it counts only through the dispenses, which
// the article files decide. The table of what each visit delivers when the file is silent is here.

extension PastVisit {
  /// Whether the visit delivered a document; an empty cell means what its nature gives.
  func delivers(_ document: DeliveredDocument) -> Bool {
    if !delivered.isEmpty { return delivered.contains(document) }
    switch nature {
    case .vipInitiale, .vipPeriodique, .vipPeriodiqueAdaptee: return document == .attestationSuivi
    case .examenAptitudeEmbauche, .renouvellementAptitude, .visiteAvant2017: return document == .avisAptitude
    case .examenAttestationConduite: return document == .attestationConduite
    case .examenAttestationElectrique: return document == .attestationElectrique
    default: return false
    }
  }

  /// Whether it moves the clock of the aptitude exam.
  var isAptitudeExam: Bool { delivers(.avisAptitude) || delivers(.avisInaptitude) }

  /// Whether it moves the clock of the visite d'information et de prévention, which an aptitude exam replaces (L. 4624-2).
  var movesVIP: Bool { delivers(.attestationSuivi) || isAptitudeExam }

  /// Whether a médecin held it, or one of those who act for him under his protocol.
  var isByMedecin: Bool { role == .medecin || role == .collaborateur || role == .interne }
}

/// The last visit of each clock, among those that count for this employment; positions in the worker's visits.
struct VisitStanding {
  var lastVIP: Int?
  var lastExam: Int?
  var lastIntermediate: Int?
  /// Some visit, of any employment, left a conclusion.
  var hasConclusion = false

  init() {}

  init(_ inquiry: Inquiry) {
    let visits = inquiry.history.visits
    for index in visits.indices {
      if visits[index].conclusion != nil { hasConclusion = true }
      guard inquiry.isOwn(visits[index]) else { continue }
      let visit = visits[index]
      func later(_ current: Int?) -> Bool { current.map { visits[$0].date <= visit.date } ?? true }
      if visit.movesVIP, inquiry.coversJob(visit), later(lastVIP) { lastVIP = index }
      if visit.isAptitudeExam, inquiry.coversJob(visit), later(lastExam) { lastExam = index }
      if visit.nature == .visiteIntermediaire, later(lastIntermediate) { lastIntermediate = index }
    }
  }
}

extension Inquiry {
  /// Whether a visit was held for this employment, on or before the day asked.
  ///
  /// An explicit `employeur_precedent` decides. Else a visit of another establishment is not ours, a visit since the hiring is, and an
  /// earlier one is ours when it is recent and nothing says that a dispense looked at it.
  func isOwn(_ visit: PastVisit) -> Bool {
    guard visit.date <= asOf else { return false }
    if let establishment = visit.establishment, establishment != employment.establishment, !companions.contains(establishment) {
      guard former.contains(where: { $0.establishment == establishment && $0.first <= visit.date && visit.date <= $0.last }) else {
        return false
      }
    }
    if let previous = visit.previousEmployer { return !previous }
    if visit.date >= employment.hired { return true }
    if visit.sameJob != nil || visit.documentHeld != nil { return false }
    return visit.date >= ownSince
  }

  /// Whether a visit was held before the hiring for another employer, and may serve a dispense.
  func isPrevious(_ visit: PastVisit) -> Bool { visit.date <= asOf && visit.date <= employment.hired && !isOwn(visit) }

  /// Whether a visit held before a temporary mission covered the job of that mission (R. 4625-10: three jobs at most).
  func coversJob(_ visit: PastVisit) -> Bool {
    guard employment.contract == .interim, !visit.coveredJobs.isEmpty, visit.date < employment.hired, let job = employment.job else {
      return true
    }
    return visit.coveredJobs.contains(job)
  }

  /// Whether the job of a mission is one that an earlier visit looked at: one of the jobs it names, else what the file says.
  func isSameJob(_ visit: PastVisit) -> Bool {
    if let job = employment.job, !visit.coveredJobs.isEmpty { return visit.coveredJobs.contains(job) }
    return visit.sameJob == true
  }

  /// Whether a measure of L. 4624-3 or an inaptitude was issued between two days, on any line of the worker.
  func hasMeasure(from first: CivilDate, through last: CivilDate) -> Bool {
    for visit in history.visits where visit.date <= asOf {
      for day in visit.measures where day >= first && day <= last { return true }
      for day in visit.inaptitudes where day >= first && day <= last { return true }
      if visit.delivers(.avisInaptitude), visit.date >= first, visit.date <= last { return true }
    }
    return false
  }

  /// The last visit for this employment that satisfies a condition.
  func lastOwn(where condition: (PastVisit) -> Bool) -> PastVisit? {
    var found: PastVisit?
    for visit in history.visits where isOwn(visit) && condition(visit) {
      if found.map({ $0.date <= visit.date }) ?? true { found = visit }
    }
    return found
  }

  /// Whether the worker has no visit on file on the day asked.
  var hasNoVisit: Bool { !history.visits.contains { $0.date <= asOf } }
}
